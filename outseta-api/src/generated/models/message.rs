// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Message`, and how it is read.

crate::wire::entity! {
    /// The mail of a broadcast or of one step of a drip campaign: its text and what became of the copies that were sent.
    ///
    /// Sources: official-openapi.
    Message "Message"
    answered {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · at most 10 characters.
        0 uid: ::std::option::Option<crate::wire::Uid>, "Uid" Uid uid, UID Field crate::wire::Uid;
        /// Name of the object's type, present in answers since about 2023. `_objectType` · set by the server.
        1 object_type: ::std::option::Option<::std::string::String>, "_objectType" Text text, OBJECT_TYPE Field ::std::string::String;
        /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`. `Created` · set by the server.
        2 created: ::std::option::Option<crate::wire::Timestamp>, "Created" Timestamp timestamp, CREATED Field crate::wire::Timestamp;
        /// When the object was last changed, with the precision described at Created. `Updated` · set by the server.
        3 updated: ::std::option::Option<crate::wire::Timestamp>, "Updated" Timestamp timestamp, UPDATED Field crate::wire::Timestamp;
        /// Details of an event. Filled in webhook bodies only, null in answers of the API. `ActivityEventData` · set by the server.
        4 activity_event_data: ::std::option::Option<::serde_json::Value>, "ActivityEventData" Json json, ACTIVITY_EVENT_DATA Field crate::wire::Json;
        /// Template behind the mail. No source shows how it is written; a broadcast picks its layout by TemplateUid. `Template`.
        #[cfg(feature = "template")]
        5 template: ::std::option::Option<::std::boxed::Box<crate::generated::models::Template>>, "Template" Object object, TEMPLATE Link crate::generated::models::Template;
        /// Name of the mail. Must not be empty; the messages that come along with a new drip campaign are called after their position if they have none. `Name` · at most 250 characters.
        6 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// Subject of the mail. `Subject` · at most 250 characters.
        7 subject: ::std::option::Option<::std::string::String>, "Subject" Text text, SUBJECT Field ::std::string::String;
        /// Text of the mail in HTML. In a broadcast it is a Liquid template, in which unknown places come out empty; operations on broadcasts say when the account's layout is put round it. `Body`.
        8 body: ::std::option::Option<::std::string::String>, "Body" Text text, BODY Field ::std::string::String;
        /// State of the visual editor, as text in a form that no source describes. Leave it out when you send a broadcast's Body: the server makes one to fit, whereas one that is sent stays as it is. `Design`.
        9 design: ::std::option::Option<::std::string::String>, "Design" Text text, DESIGN Field ::std::string::String;
        /// How many copies were sent. `CountSent` · set by the server.
        10 count_sent: ::std::option::Option<i64>, "CountSent" Integer integer, COUNT_SENT Field i64;
        /// How many copies were delivered. `CountDelivered` · set by the server.
        11 count_delivered: ::std::option::Option<i64>, "CountDelivered" Integer integer, COUNT_DELIVERED Field i64;
        /// How many copies bounced. `CountBounce` · set by the server.
        12 count_bounce: ::std::option::Option<i64>, "CountBounce" Integer integer, COUNT_BOUNCE Field i64;
        /// How many copies were reported as spam. `CountSpam` · set by the server.
        13 count_spam: ::std::option::Option<i64>, "CountSpam" Integer integer, COUNT_SPAM Field i64;
        /// How often the mail was opened. The vendor explains neither this number nor CountTotalOpen; to judge by the names, one person counts once here. `CountOpen` · set by the server.
        14 count_open: ::std::option::Option<i64>, "CountOpen" Integer integer, COUNT_OPEN Field i64;
        /// How often links of the mail were clicked. As with CountOpen, one person probably counts once. `CountClick` · set by the server.
        15 count_click: ::std::option::Option<i64>, "CountClick" Integer integer, COUNT_CLICK Field i64;
        /// How many recipients unsubscribed through the mail. `CountUnsubscribed` · set by the server.
        16 count_unsubscribed: ::std::option::Option<i64>, "CountUnsubscribed" Integer integer, COUNT_UNSUBSCRIBED Field i64;
        /// How often the mail was opened in total; see CountOpen. `CountTotalOpen` · set by the server.
        17 count_total_open: ::std::option::Option<i64>, "CountTotalOpen" Integer integer, COUNT_TOTAL_OPEN Field i64;
        /// How often links of the mail were clicked in total; see CountClick. `CountTotalClick` · set by the server.
        18 count_total_click: ::std::option::Option<i64>, "CountTotalClick" Integer integer, COUNT_TOTAL_CLICK Field i64;
        /// A number that no source explains; it counts spam reports or bounces that were ignored, by its name. `IgnoredSpamBounce` · set by the server.
        19 ignored_spam_bounce: ::std::option::Option<i64>, "IgnoredSpamBounce" Integer integer, IGNORED_SPAM_BOUNCE Field i64;
        /// Links of the mail with their clicks. `EmailLinks`.
        20 email_links: ::std::option::Option<::std::vec::Vec<crate::generated::models::EmailLink>>, "EmailLinks" List list, EMAIL_LINKS Link crate::generated::models::EmailLink;
        /// Score of the mail with SpamAssassin, where a higher one means more like spam. `SpamAssassinScore` · set by the server.
        21 spam_assassin_score: ::std::option::Option<crate::wire::Decimal>, "SpamAssassinScore" Decimal decimal, SPAM_ASSASSIN_SCORE Field crate::wire::Decimal;
        /// Where the check for spam stands. `SpamStatus` · set by the server.
        22 spam_status: ::std::option::Option<crate::generated::enums::SpamStatus>, "SpamStatus" Enum enum_, SPAM_STATUS Field crate::generated::enums::SpamStatus;
        /// Text that inboxes show beside the subject. Use it instead of a hidden first line in Body. `PreviewText` · at most 250 characters.
        23 preview_text: ::std::option::Option<::std::string::String>, "PreviewText" Text text, PREVIEW_TEXT Field ::std::string::String;
        /// Whether sending is paused because too many copies bounced, by its name. Added to the API in 2026. `IsBounceRatePaused`.
        24 is_bounce_rate_paused: ::std::option::Option<bool>, "IsBounceRatePaused" Bool bool, IS_BOUNCE_RATE_PAUSED Field bool;
        /// Whether sending is paused because of the spam score, by its name. Added to the API in 2026. `IsSpamScorePaused`.
        25 is_spam_score_paused: ::std::option::Option<bool>, "IsSpamScorePaused" Bool bool, IS_SPAM_SCORE_PAUSED Field bool;
        /// Why the mail was taken for spam. Added to the API in 2026. `SpamReason` · at most 1024 characters.
        26 spam_reason: ::std::option::Option<::std::string::String>, "SpamReason" Text text, SPAM_REASON Field ::std::string::String;
    }
    sent {
    }
}
