// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`Deal`](crate::models::Deal).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::Deal, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::Deal, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::Deal, crate::wire::Timestamp> = Field::new("Created");

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::Deal, crate::wire::Timestamp> = Field::new("Updated");

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::Deal, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::Deal, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::Deal, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `Name`: Name of the deal.
pub const NAME: Field<models::Deal, ::std::string::String> = Field::new("Name");

/// `Amount`: What the deal is worth, an amount of money.
pub const AMOUNT: Field<models::Deal, crate::wire::Decimal> = Field::new("Amount");

/// `DueDate`: When the deal is due, UTC.
pub const DUE_DATE: Field<models::Deal, crate::wire::Timestamp> = Field::new("DueDate");

/// `AssignedToPersonClientIdentifier`: Client identifier of the person to whom the deal is assigned.
pub const ASSIGNED_TO_PERSON_CLIENT_IDENTIFIER: Field<
    models::Deal,
    ::std::string::String,
> = Field::new("AssignedToPersonClientIdentifier");

/// `Weight`: Weight of the deal, a whole number in every recording.
pub const WEIGHT: Field<models::Deal, i64> = Field::new("Weight");

/// `DealPipelineStage`: Stage that the deal has reached.
pub const DEAL_PIPELINE_STAGE: Link<models::Deal, models::DealPipelineStage> = Link::new(
    "DealPipelineStage",
);

/// `Account`: The account that the deal is about.
pub const ACCOUNT: Link<models::Deal, models::Account> = Link::new("Account");

/// `DealPeople`: People who take part.
pub const DEAL_PEOPLE: Link<models::Deal, models::DealPerson> = Link::new("DealPeople");

/// `Contacts`: Contacts of the deal in one text.
pub const CONTACTS: Field<models::Deal, ::std::string::String> = Field::new("Contacts");

/// `AccountId`: Internal number of the account in Outseta's database.
pub const ACCOUNT_ID: Field<models::Deal, i64> = Field::new("AccountId");

/// `Owner`: Person who owns the deal.
pub const OWNER: Link<models::Deal, models::Person> = Link::new("Owner");

/// `PipelineUid`: Uid of the pipeline that the stage belongs to.
pub const PIPELINE_UID: Field<models::Deal, crate::wire::Uid> = Field::new(
    "PipelineUid",
);

impl<R> Link<R, models::Deal> {
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

    /// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
    pub fn schema_less_data(self) -> Field<R, crate::wire::Json> {
        self.field("SchemaLessData")
    }

    /// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
    pub fn schema_less_data_loaded(self) -> Field<R, bool> {
        self.field("SchemaLessDataLoaded")
    }

    /// `Name`: Name of the deal.
    pub fn name(self) -> Field<R, ::std::string::String> {
        self.field("Name")
    }

    /// `Amount`: What the deal is worth, an amount of money.
    pub fn amount(self) -> Field<R, crate::wire::Decimal> {
        self.field("Amount")
    }

    /// `DueDate`: When the deal is due, UTC.
    pub fn due_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("DueDate")
    }

    /// `AssignedToPersonClientIdentifier`: Client identifier of the person to whom the deal is assigned.
    pub fn assigned_to_person_client_identifier(
        self,
    ) -> Field<R, ::std::string::String> {
        self.field("AssignedToPersonClientIdentifier")
    }

    /// `Weight`: Weight of the deal, a whole number in every recording.
    pub fn weight(self) -> Field<R, i64> {
        self.field("Weight")
    }

    /// `DealPipelineStage`: Stage that the deal has reached.
    pub fn deal_pipeline_stage(self) -> Link<R, models::DealPipelineStage> {
        self.link("DealPipelineStage")
    }

    /// `Account`: The account that the deal is about.
    pub fn account(self) -> Link<R, models::Account> {
        self.link("Account")
    }

    /// `DealPeople`: People who take part.
    pub fn deal_people(self) -> Link<R, models::DealPerson> {
        self.link("DealPeople")
    }

    /// `Contacts`: Contacts of the deal in one text.
    pub fn contacts(self) -> Field<R, ::std::string::String> {
        self.field("Contacts")
    }

    /// `AccountId`: Internal number of the account in Outseta's database.
    pub fn account_id(self) -> Field<R, i64> {
        self.field("AccountId")
    }

    /// `Owner`: Person who owns the deal.
    pub fn owner(self) -> Link<R, models::Person> {
        self.link("Owner")
    }

    /// `PipelineUid`: Uid of the pipeline that the stage belongs to.
    pub fn pipeline_uid(self) -> Field<R, crate::wire::Uid> {
        self.field("PipelineUid")
    }
}
