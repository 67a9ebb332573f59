// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`DealPipelineStage`](crate::models::DealPipelineStage).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::DealPipelineStage, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::DealPipelineStage, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::DealPipelineStage, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::DealPipelineStage, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::DealPipelineStage, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Weight`: Weight of the stage.
pub const WEIGHT: Field<models::DealPipelineStage, i64> = Field::new("Weight");

/// `Name`: Name of the stage.
pub const NAME: Field<models::DealPipelineStage, ::std::string::String> = Field::new(
    "Name",
);

/// `DealPipeline`: The pipeline that the stage is part of.
pub const DEAL_PIPELINE: Link<models::DealPipelineStage, models::DealPipeline> = Link::new(
    "DealPipeline",
);

/// `Deals`: Deals that stand at this stage.
pub const DEALS: Link<models::DealPipelineStage, models::Deal> = Link::new("Deals");

impl<R> Link<R, models::DealPipelineStage> {
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

    /// `Weight`: Weight of the stage.
    pub fn weight(self) -> Field<R, i64> {
        self.field("Weight")
    }

    /// `Name`: Name of the stage.
    pub fn name(self) -> Field<R, ::std::string::String> {
        self.field("Name")
    }

    /// `DealPipeline`: The pipeline that the stage is part of.
    pub fn deal_pipeline(self) -> Link<R, models::DealPipeline> {
        self.link("DealPipeline")
    }

    /// `Deals`: Deals that stand at this stage.
    pub fn deals(self) -> Link<R, models::Deal> {
        self.link("Deals")
    }
}
