// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`LeadForm`](crate::models::LeadForm).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::LeadForm, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::LeadForm, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::LeadForm, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::LeadForm, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::LeadForm, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Name`: Name of the form.
pub const NAME: Field<models::LeadForm, ::std::string::String> = Field::new("Name");

/// `FieldConfigurationDataJSON`: Layout of the form's fields: a JSON document inside a text.
pub const FIELD_CONFIGURATION_DATA_JSON: Field<
    models::LeadForm,
    ::std::string::String,
> = Field::new("FieldConfigurationDataJSON");

/// `ThankYouRedirectUrl`: Page to show after the form was sent.
pub const THANK_YOU_REDIRECT_URL: Field<models::LeadForm, ::std::string::String> = Field::new(
    "ThankYouRedirectUrl",
);

/// `SubmissionCount`: How often the form has been sent in.
pub const SUBMISSION_COUNT: Field<models::LeadForm, i64> = Field::new("SubmissionCount");

/// `PipelineStageUid`: Uid of the pipeline stage for the deals that the form brings in, to judge by the name.
pub const PIPELINE_STAGE_UID: Field<models::LeadForm, crate::wire::Uid> = Field::new(
    "PipelineStageUid",
);

/// `DealPipelineStage`: That stage as an object.
pub const DEAL_PIPELINE_STAGE: Link<models::LeadForm, models::DealPipelineStage> = Link::new(
    "DealPipelineStage",
);

impl<R> Link<R, models::LeadForm> {
    /// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
    pub fn uid(self) -> Field<R, crate::wire::Uid> {
        self.field("Uid")
    }

    /// `_objectType`: Name of the object's type, present in answers since about 2023.
    pub fn object_type(self) -> Field<R, ::std::string::String> {
        self.field("_objectType")
    }

    /// `Created`: When the object was stored first.
    pub fn created(self) -> Field<R, crate::wire::Timestamp> {
        self.field("Created")
    }

    /// `Updated`: When the object was last changed, with the precision described at Created.
    pub fn updated(self) -> Field<R, crate::wire::Timestamp> {
        self.field("Updated")
    }

    /// `ActivityEventData`: Details of an event.
    pub fn activity_event_data(self) -> Field<R, crate::wire::Json> {
        self.field("ActivityEventData")
    }

    /// `Name`: Name of the form.
    pub fn name(self) -> Field<R, ::std::string::String> {
        self.field("Name")
    }

    /// `FieldConfigurationDataJSON`: Layout of the form's fields: a JSON document inside a text.
    pub fn field_configuration_data_json(self) -> Field<R, ::std::string::String> {
        self.field("FieldConfigurationDataJSON")
    }

    /// `ThankYouRedirectUrl`: Page to show after the form was sent.
    pub fn thank_you_redirect_url(self) -> Field<R, ::std::string::String> {
        self.field("ThankYouRedirectUrl")
    }

    /// `SubmissionCount`: How often the form has been sent in.
    pub fn submission_count(self) -> Field<R, i64> {
        self.field("SubmissionCount")
    }

    /// `PipelineStageUid`: Uid of the pipeline stage for the deals that the form brings in, to judge by the name.
    pub fn pipeline_stage_uid(self) -> Field<R, crate::wire::Uid> {
        self.field("PipelineStageUid")
    }

    /// `DealPipelineStage`: That stage as an object.
    pub fn deal_pipeline_stage(self) -> Link<R, models::DealPipelineStage> {
        self.link("DealPipelineStage")
    }
}
