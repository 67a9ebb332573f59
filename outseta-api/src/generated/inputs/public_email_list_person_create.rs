// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PublicEmailListPersonCreate`.

crate::wire::input! {
    /// A visitor who asks to be put on a public e-mail list. The person's Email is the least that is needed.
    PublicEmailListPersonCreate closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `person`: The subscriber.
        person: crate::generated::inputs::PersonInput = "Person";
    }
    from { crate::generated::models::EmailListPerson ["Uid", "EmailListSubscriberStatus",
    "SubscribedDate", "ConfirmationNotes", "UnsubscribedDate", "UnsubscribeReason",
    "UnsubscribeReasonOther", "RecaptchaSiteKey", "SendWelcomeEmail", "Source"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// The list subscribed to. It points back and is null by default; on writing, its Uid is enough. `EmailList` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        email_list Assign<crate::wire::Reference> "EmailList";
        /// The subscriber. On writing, a Uid picks a known person and an Email (with names) makes a new one. `Person` · takes [`Null`](crate::Null).
        person Assign<crate::generated::inputs::PersonInput> "Person";
        /// State of the subscription. `EmailListSubscriberStatus`.
        email_list_subscriber_status Value<crate::generated::enums::EmailListSubscriberStatus> "EmailListSubscriberStatus";
        /// When the person subscribed, UTC. `SubscribedDate`.
        subscribed_date Value<crate::wire::Timestamp> "SubscribedDate";
        /// Remarks about the confirmation. `ConfirmationNotes` · takes [`Null`](crate::Null) · at most 500 characters.
        confirmation_notes Assign<::std::string::String> "ConfirmationNotes";
        /// When the person left the list, UTC; null for those who stay. `UnsubscribedDate` · takes [`Null`](crate::Null).
        unsubscribed_date Assign<crate::wire::Timestamp> "UnsubscribedDate";
        /// Why the person left, as a short text. `UnsubscribeReason` · takes [`Null`](crate::Null) · at most 20 characters.
        unsubscribe_reason Assign<::std::string::String> "UnsubscribeReason";
        /// Reason in the person's own words. `UnsubscribeReasonOther` · takes [`Null`](crate::Null).
        unsubscribe_reason_other Assign<::std::string::String> "UnsubscribeReasonOther";
        /// Token of reCAPTCHA, the check for bots on public forms. For sending only. `RecaptchaToken` · takes [`Null`](crate::Null).
        recaptcha_token Assign<crate::wire::Secret> "RecaptchaToken";
        /// Public key of the site whose reCAPTCHA made the token. For sending only. `RecaptchaSiteKey` · takes [`Null`](crate::Null).
        recaptcha_site_key Assign<::std::string::String> "RecaptchaSiteKey";
        /// Whether the new subscriber gets the welcome mail. For sending only; the vendor's documentation shows it as text, and a boolean is what the schema declares. `SendWelcomeEmail`.
        send_welcome_email Value<bool> "SendWelcomeEmail";
        /// Where the subscription came from, as text. `Source` · takes [`Null`](crate::Null).
        source Assign<::std::string::String> "Source";
    }
}
