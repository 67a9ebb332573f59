// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `LeadForm`, and how it is read.

crate::wire::entity! {
    /// A form for a website that turns visitors into people of the CRM.
    ///
    /// Sources: official-openapi.
    LeadForm "LeadForm"
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
        /// Name of the form. `Name` · at most 250 characters.
        5 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// Layout of the form's fields: a JSON document inside a text. `FieldConfigurationDataJSON`.
        6 field_configuration_data_json: ::std::option::Option<::std::string::String>, "FieldConfigurationDataJSON" Text text, FIELD_CONFIGURATION_DATA_JSON Field ::std::string::String;
        /// Page to show after the form was sent. The vendor marks it as outdated. `ThankYouRedirectUrl` · at most 1000 characters · legacy.
        7 thank_you_redirect_url: ::std::option::Option<::std::string::String>, "ThankYouRedirectUrl" Text text, THANK_YOU_REDIRECT_URL Field ::std::string::String;
        /// How often the form has been sent in. `SubmissionCount` · set by the server.
        8 submission_count: ::std::option::Option<i64>, "SubmissionCount" Integer integer, SUBMISSION_COUNT Field i64;
        /// Uid of the pipeline stage for the deals that the form brings in, to judge by the name. `PipelineStageUid` · at most 10 characters.
        9 pipeline_stage_uid: ::std::option::Option<crate::wire::Uid>, "PipelineStageUid" Uid uid, PIPELINE_STAGE_UID Field crate::wire::Uid;
        /// That stage as an object. `DealPipelineStage`.
        #[cfg(feature = "crm")]
        10 deal_pipeline_stage: ::std::option::Option<::std::boxed::Box<crate::generated::models::DealPipelineStage>>, "DealPipelineStage" Object object, DEAL_PIPELINE_STAGE Link crate::generated::models::DealPipelineStage;
    }
    sent {
    }
}
