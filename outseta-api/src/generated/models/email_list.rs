// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `EmailList`, and how it is read.

crate::wire::entity! {
    /// A mailing list that people subscribe to.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp.
    EmailList "EmailList"
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
        /// Name of the list, unique in the tenant. Must not be empty. `Name` · at most 100 characters.
        5 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// What the list is for. `Description` · at most 255 characters.
        6 description: ::std::option::Option<::std::string::String>, "Description" Text text, DESCRIPTION Field ::std::string::String;
        /// Subject of the mail that greets new subscribers. `WelcomeSubject` · at most 250 characters.
        7 welcome_subject: ::std::option::Option<::std::string::String>, "WelcomeSubject" Text text, WELCOME_SUBJECT Field ::std::string::String;
        /// Text of the mail that greets new subscribers. `WelcomeBody`.
        8 welcome_body: ::std::option::Option<::std::string::String>, "WelcomeBody" Text text, WELCOME_BODY Field ::std::string::String;
        /// Sender name of the welcome mail. `WelcomeFromName` · at most 250 characters.
        9 welcome_from_name: ::std::option::Option<::std::string::String>, "WelcomeFromName" Text text, WELCOME_FROM_NAME Field ::std::string::String;
        /// Sender address of the welcome mail. `WelcomeFromEmail` · at most 250 characters.
        10 welcome_from_email: ::std::option::Option<::std::string::String>, "WelcomeFromEmail" Text text, WELCOME_FROM_EMAIL Field ::std::string::String;
        /// Whether subscribers must confirm before they count (double opt-in). `RequiresDoubleOptIn`.
        11 requires_double_opt_in: ::std::option::Option<bool>, "RequiresDoubleOptIn" Bool bool, REQUIRES_DOUBLE_OPT_IN Field bool;
        /// Whether the list is an internal one. `IsInternal`.
        12 is_internal: ::std::option::Option<bool>, "IsInternal" Bool bool, IS_INTERNAL Field bool;
        /// Subscriptions to the list. The operations on subscriptions are the way to read and change them. `EmailListPerson`.
        13 email_list_person: ::std::option::Option<::std::vec::Vec<crate::generated::models::EmailListPerson>>, "EmailListPerson" List list, EMAIL_LIST_PERSON Link crate::generated::models::EmailListPerson;
        /// Layout of the subscription form's fields: a JSON document inside a text. `FieldConfigurationDataJSON`.
        14 field_configuration_data_json: ::std::option::Option<::std::string::String>, "FieldConfigurationDataJSON" Text text, FIELD_CONFIGURATION_DATA_JSON Field ::std::string::String;
        /// How many subscriptions are active. `CountSubscriptionsActive` · set by the server.
        15 count_subscriptions_active: ::std::option::Option<i64>, "CountSubscriptionsActive" Integer integer, COUNT_SUBSCRIPTIONS_ACTIVE Field i64;
        /// How many subscriptions count as bounced. `CountSubscriptionsBounce` · set by the server.
        16 count_subscriptions_bounce: ::std::option::Option<i64>, "CountSubscriptionsBounce" Integer integer, COUNT_SUBSCRIPTIONS_BOUNCE Field i64;
        /// How many subscriptions still wait for confirmation. `CountSubscriptionsNotConfirmed` · set by the server.
        17 count_subscriptions_not_confirmed: ::std::option::Option<i64>, "CountSubscriptionsNotConfirmed" Integer integer, COUNT_SUBSCRIPTIONS_NOT_CONFIRMED Field i64;
        /// How many subscriptions count as reported for spam. `CountSubscriptionsSpam` · set by the server.
        18 count_subscriptions_spam: ::std::option::Option<i64>, "CountSubscriptionsSpam" Integer integer, COUNT_SUBSCRIPTIONS_SPAM Field i64;
        /// How many subscribers have left the list. `CountSubscriptionsUnsubscribed` · set by the server.
        19 count_subscriptions_unsubscribed: ::std::option::Option<i64>, "CountSubscriptionsUnsubscribed" Integer integer, COUNT_SUBSCRIPTIONS_UNSUBSCRIBED Field i64;
    }
    sent {
    }
}
