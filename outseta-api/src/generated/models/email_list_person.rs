// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `EmailListPerson`, and how it is read.

crate::wire::entity! {
    /// One person's subscription to one e-mail list. Its own Uid names it when somebody is unsubscribed, not that of the person.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp.
    EmailListPerson "EmailListPerson"
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
        /// The list subscribed to. It points back and is null by default; on writing, its Uid is enough. `EmailList`.
        5 email_list: ::std::option::Option<::std::boxed::Box<crate::generated::models::EmailList>>, "EmailList" Object object, EMAIL_LIST Link crate::generated::models::EmailList;
        /// The subscriber. On writing, a Uid picks a known person and an Email (with names) makes a new one. `Person`.
        6 person: ::std::option::Option<::std::boxed::Box<crate::generated::models::Person>>, "Person" Object object, PERSON Link crate::generated::models::Person;
        /// State of the subscription. `EmailListSubscriberStatus`.
        7 email_list_subscriber_status: ::std::option::Option<crate::generated::enums::EmailListSubscriberStatus>, "EmailListSubscriberStatus" Enum enum_, EMAIL_LIST_SUBSCRIBER_STATUS Field crate::generated::enums::EmailListSubscriberStatus;
        /// When the person subscribed, UTC. `SubscribedDate`.
        8 subscribed_date: ::std::option::Option<crate::wire::Timestamp>, "SubscribedDate" Timestamp timestamp, SUBSCRIBED_DATE Field crate::wire::Timestamp;
        /// When the person confirmed, UTC; null before that. `ConfirmedDate` · set by the server.
        9 confirmed_date: ::std::option::Option<crate::wire::Timestamp>, "ConfirmedDate" Timestamp timestamp, CONFIRMED_DATE Field crate::wire::Timestamp;
        /// Remarks about the confirmation. `ConfirmationNotes` · at most 500 characters.
        10 confirmation_notes: ::std::option::Option<::std::string::String>, "ConfirmationNotes" Text text, CONFIRMATION_NOTES Field ::std::string::String;
        /// When the person left the list, UTC; null for those who stay. `UnsubscribedDate`.
        11 unsubscribed_date: ::std::option::Option<crate::wire::Timestamp>, "UnsubscribedDate" Timestamp timestamp, UNSUBSCRIBED_DATE Field crate::wire::Timestamp;
        /// When the subscription was cleaned from the list, UTC. `CleanedDate` · set by the server.
        12 cleaned_date: ::std::option::Option<crate::wire::Timestamp>, "CleanedDate" Timestamp timestamp, CLEANED_DATE Field crate::wire::Timestamp;
        /// When the welcome mail was delivered, UTC. `WelcomeEmailDeliverDateTime` · set by the server.
        13 welcome_email_deliver_date_time: ::std::option::Option<crate::wire::Timestamp>, "WelcomeEmailDeliverDateTime" Timestamp timestamp, WELCOME_EMAIL_DELIVER_DATE_TIME Field crate::wire::Timestamp;
        /// When the welcome mail was opened, UTC. `WelcomeEmailOpenDateTime` · set by the server.
        14 welcome_email_open_date_time: ::std::option::Option<crate::wire::Timestamp>, "WelcomeEmailOpenDateTime" Timestamp timestamp, WELCOME_EMAIL_OPEN_DATE_TIME Field crate::wire::Timestamp;
        /// Why the person left, as a short text. `UnsubscribeReason` · at most 20 characters.
        15 unsubscribe_reason: ::std::option::Option<::std::string::String>, "UnsubscribeReason" Text text, UNSUBSCRIBE_REASON Field ::std::string::String;
        /// Reason in the person's own words. `UnsubscribeReasonOther`.
        16 unsubscribe_reason_other: ::std::option::Option<::std::string::String>, "UnsubscribeReasonOther" Text text, UNSUBSCRIBE_REASON_OTHER Field ::std::string::String;
        /// Where the subscription came from, as text. `Source`.
        17 source: ::std::option::Option<::std::string::String>, "Source" Text text, SOURCE Field ::std::string::String;
    }
    sent {
        /// Token of reCAPTCHA, the check for bots on public forms. For sending only. `RecaptchaToken` · sent, not meant to be answered.
        18 recaptcha_token: ::std::option::Option<crate::wire::Secret>, "RecaptchaToken" Secret secret;
        /// Public key of the site whose reCAPTCHA made the token. For sending only. `RecaptchaSiteKey` · sent, not meant to be answered.
        19 recaptcha_site_key: ::std::option::Option<::std::string::String>, "RecaptchaSiteKey" Text text;
        /// Whether the new subscriber gets the welcome mail. For sending only; the vendor's documentation shows it as text, and a boolean is what the schema declares. `SendWelcomeEmail` · sent, not meant to be answered.
        20 send_welcome_email: ::std::option::Option<bool>, "SendWelcomeEmail" Bool bool;
    }
}
