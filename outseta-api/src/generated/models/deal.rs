// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Deal`, and how it is read.

crate::wire::entity! {
    /// A sales opportunity at some stage of a pipeline, which may be tied to an account and to people. Custom properties of the tenant stand beside the members below, under their own names.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp.
    Deal "Deal"
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
        /// Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level. `SchemaLessData` · set by the server.
        5 schema_less_data: ::std::option::Option<::serde_json::Value>, "SchemaLessData" Json json, SCHEMA_LESS_DATA Field crate::wire::Json;
        /// Whether the server had loaded the custom properties. Seen in answers, named by no documentation. `SchemaLessDataLoaded` · set by the server.
        6 schema_less_data_loaded: ::std::option::Option<bool>, "SchemaLessDataLoaded" Bool bool, SCHEMA_LESS_DATA_LOADED Field bool;
        /// Name of the deal. An empty text is refused on writing. `Name` · at most 250 characters.
        7 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// What the deal is worth, an amount of money. `Amount`.
        8 amount: ::std::option::Option<crate::wire::Decimal>, "Amount" Decimal decimal, AMOUNT Field crate::wire::Decimal;
        /// When the deal is due, UTC. `DueDate`.
        9 due_date: ::std::option::Option<crate::wire::Timestamp>, "DueDate" Timestamp timestamp, DUE_DATE Field crate::wire::Timestamp;
        /// Client identifier of the person to whom the deal is assigned. No source says what it refers to; Owner names a person outright. `AssignedToPersonClientIdentifier` · at most 50 characters.
        10 assigned_to_person_client_identifier: ::std::option::Option<::std::string::String>, "AssignedToPersonClientIdentifier" Text text, ASSIGNED_TO_PERSON_CLIENT_IDENTIFIER Field ::std::string::String;
        /// Weight of the deal, a whole number in every recording. What is weighed is not documented; it may order the deals of a stage. `Weight`.
        11 weight: ::std::option::Option<i64>, "Weight" Integer integer, WEIGHT Field i64;
        /// Stage that the deal has reached. `DealPipelineStage`.
        12 deal_pipeline_stage: ::std::option::Option<::std::boxed::Box<crate::generated::models::DealPipelineStage>>, "DealPipelineStage" Object object, DEAL_PIPELINE_STAGE Link crate::generated::models::DealPipelineStage;
        /// The account that the deal is about. `Account`.
        13 account: ::std::option::Option<::std::boxed::Box<crate::generated::models::Account>>, "Account" Object object, ACCOUNT Link crate::generated::models::Account;
        /// People who take part. A list sent in an update probably stands for the whole set. `DealPeople`.
        14 deal_people: ::std::option::Option<::std::vec::Vec<crate::generated::models::DealPerson>>, "DealPeople" List list, DEAL_PEOPLE Link crate::generated::models::DealPerson;
        /// Contacts of the deal in one text. Both null and an empty text occur. `Contacts`.
        15 contacts: ::std::option::Option<::std::string::String>, "Contacts" Text text, CONTACTS Field ::std::string::String;
        /// Internal number of the account in Outseta's database. Of no use in this API, which goes by Uid. `AccountId`.
        16 account_id: ::std::option::Option<i64>, "AccountId" Integer integer, ACCOUNT_ID Field i64;
        /// Person who owns the deal. `Owner`.
        17 owner: ::std::option::Option<::std::boxed::Box<crate::generated::models::Person>>, "Owner" Object object, OWNER Link crate::generated::models::Person;
        /// Uid of the pipeline that the stage belongs to. `PipelineUid` · at most 10 characters.
        18 pipeline_uid: ::std::option::Option<crate::wire::Uid>, "PipelineUid" Uid uid, PIPELINE_UID Field crate::wire::Uid;
    }
    sent {
    }
}
