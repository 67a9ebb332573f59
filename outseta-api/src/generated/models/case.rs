// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Case`, and how it is read.

crate::wire::entity! {
    /// A support ticket: a question of one person, with the history of what was said and done about it.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp.
    Case "Case"
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
        /// When the question was asked, UTC. `0001-01-01T00:00:00` stands for no date. `SubmittedDateTime`.
        5 submitted_date_time: ::std::option::Option<crate::wire::Timestamp>, "SubmittedDateTime" Timestamp timestamp, SUBMITTED_DATE_TIME Field crate::wire::Timestamp;
        /// When something last happened in the case, UTC. `LastActivity` · set by the server.
        6 last_activity: ::std::option::Option<crate::wire::Timestamp>, "LastActivity" Timestamp timestamp, LAST_ACTIVITY Field crate::wire::Timestamp;
        /// The person who asks. On writing, a Uid picks an existing person, and an Email one that need not exist yet. Null in cases that stand inside other objects, and in some rows of lists. `FromPerson`.
        7 from_person: ::std::option::Option<::std::boxed::Box<crate::generated::models::Person>>, "FromPerson" Object object, FROM_PERSON Link crate::generated::models::Person;
        /// Client identifier of the agent who looks after the case. No source says what it refers to. `AssignedToPersonClientIdentifier` · at most 50 characters.
        8 assigned_to_person_client_identifier: ::std::option::Option<::std::string::String>, "AssignedToPersonClientIdentifier" Text text, ASSIGNED_TO_PERSON_CLIENT_IDENTIFIER Field ::std::string::String;
        /// Heading of the question. `Subject`.
        9 subject: ::std::option::Option<::std::string::String>, "Subject" Text text, SUBJECT Field ::std::string::String;
        /// The question itself. `Body`.
        10 body: ::std::option::Option<::std::string::String>, "Body" Text text, BODY Field ::std::string::String;
        /// Browser identification of the person who asks. `UserAgent`.
        11 user_agent: ::std::option::Option<::std::string::String>, "UserAgent" Text text, USER_AGENT Field ::std::string::String;
        /// Whether the case is still open. The vendor's schema lets requests set 1 and 2 only, though it knows a third value. `Status`.
        12 status: ::std::option::Option<crate::generated::enums::SupportCaseStatus>, "Status" Enum enum_, STATUS Field crate::generated::enums::SupportCaseStatus;
        /// Where the question came in. A number outside 1 to 5 is refused. `Source`.
        13 source: ::std::option::Option<crate::generated::enums::SupportCaseSource>, "Source" Enum enum_, SOURCE Field crate::generated::enums::SupportCaseSource;
        /// What was said and done so far. Changing a case does not touch it. `CaseHistories`.
        14 case_histories: ::std::option::Option<::std::vec::Vec<crate::generated::models::CaseHistory>>, "CaseHistories" List list, CASE_HISTORIES Link crate::generated::models::CaseHistory;
        /// Labels on the case, one entry each. A list that is sent stands for the whole set: an entry with its own Uid stays, an entry with a Tag and no Uid is added, an entry that is missing goes, and an empty list takes all of them off. Leaving the member out keeps the labels as they are. `CaseTags`.
        15 case_tags: ::std::option::Option<::std::vec::Vec<crate::generated::models::CaseTag>>, "CaseTags" List list, CASE_TAGS Link crate::generated::models::CaseTag;
        /// Whether there is something unread in the case, by its name. `HasUnread` · set by the server.
        16 has_unread: ::std::option::Option<bool>, "HasUnread" Bool bool, HAS_UNREAD Field bool;
        /// Whether the person who asks is online, by its name. `IsOnline` · set by the server.
        17 is_online: ::std::option::Option<bool>, "IsOnline" Bool bool, IS_ONLINE Field bool;
        /// The latest entry of the history. `LastCaseHistory` · set by the server.
        18 last_case_history: ::std::option::Option<::std::boxed::Box<crate::generated::models::CaseHistory>>, "LastCaseHistory" Object object, LAST_CASE_HISTORY Link crate::generated::models::CaseHistory;
        /// Who takes part, in one text whose form is not documented. `Participants`.
        19 participants: ::std::option::Option<::std::string::String>, "Participants" Text text, PARTICIPANTS Field ::std::string::String;
        /// A number without a published meaning; probably how well the case fits a search. `Score` · set by the server.
        20 score: ::std::option::Option<crate::wire::Decimal>, "Score" Decimal decimal, SCORE Field crate::wire::Decimal;
    }
    sent {
        /// Token of reCAPTCHA, the check for bots on public forms. For sending only; answers hold null at most. `RecaptchaToken` · sent, not meant to be answered.
        21 recaptcha_token: ::std::option::Option<crate::wire::Secret>, "RecaptchaToken" Secret secret;
        /// Public key of the site that RecaptchaToken was made for, by its name. For sending only. `RecaptchaSiteKey` · sent, not meant to be answered.
        22 recaptcha_site_key: ::std::option::Option<::std::string::String>, "RecaptchaSiteKey" Text text;
    }
}
