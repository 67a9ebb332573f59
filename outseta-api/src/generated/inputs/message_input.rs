// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `MessageInput`.

crate::wire::input! {
    /// The members of `Message` that can be written inside another body.
    MessageInput closed
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::Message ["Uid", "Name", "Subject", "Body", "Design",
    "PreviewText", "IsBounceRatePaused", "IsSpamScorePaused", "SpamReason"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// Name of the mail. Must not be empty; the messages that come along with a new drip campaign are called after their position if they have none. `Name` · at most 250 characters.
        name Value<::std::string::String> "Name";
        /// Subject of the mail. `Subject` · takes [`Null`](crate::Null) · at most 250 characters.
        subject Assign<::std::string::String> "Subject";
        /// Text of the mail in HTML. In a broadcast it is a Liquid template, in which unknown places come out empty; operations on broadcasts say when the account's layout is put round it. `Body` · takes [`Null`](crate::Null).
        body Assign<::std::string::String> "Body";
        /// State of the visual editor, as text in a form that no source describes. Leave it out when you send a broadcast's Body: the server makes one to fit, whereas one that is sent stays as it is. `Design` · takes [`Null`](crate::Null).
        design Assign<::std::string::String> "Design";
        /// Text that inboxes show beside the subject. Use it instead of a hidden first line in Body. `PreviewText` · takes [`Null`](crate::Null) · at most 250 characters.
        preview_text Assign<::std::string::String> "PreviewText";
        /// Whether sending is paused because too many copies bounced, by its name. Added to the API in 2026. `IsBounceRatePaused`.
        is_bounce_rate_paused Value<bool> "IsBounceRatePaused";
        /// Whether sending is paused because of the spam score, by its name. Added to the API in 2026. `IsSpamScorePaused`.
        is_spam_score_paused Value<bool> "IsSpamScorePaused";
        /// Why the mail was taken for spam. Added to the API in 2026. `SpamReason` · takes [`Null`](crate::Null) · at most 1024 characters.
        spam_reason Assign<::std::string::String> "SpamReason";
    }
}
