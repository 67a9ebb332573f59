// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Deal`, and how it is read and written.

/// A sales opportunity at some stage of a pipeline, which may be tied to an account and to people. Custom properties of the tenant stand beside the members below, under their own names.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi, postman, ts-tiltcamp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deal {
    /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant.
    ///
    /// `Uid` · at most 10 characters.
    pub uid: ::std::option::Option<crate::wire::Uid>,
    /// Name of the object's type, present in answers since about 2023.
    ///
    /// `_objectType` · set by the server.
    pub object_type: ::std::option::Option<::std::string::String>,
    /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`.
    ///
    /// `Created` · set by the server.
    pub created: ::std::option::Option<crate::wire::Timestamp>,
    /// When the object was last changed, with the precision described at Created.
    ///
    /// `Updated` · set by the server.
    pub updated: ::std::option::Option<crate::wire::Timestamp>,
    /// Details of an event. Filled in webhook bodies only, null in answers of the API.
    ///
    /// `ActivityEventData` · set by the server.
    pub activity_event_data: ::std::option::Option<::serde_json::Value>,
    /// Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
    ///
    /// `SchemaLessData` · set by the server.
    pub schema_less_data: ::std::option::Option<::serde_json::Value>,
    /// Whether the server had loaded the custom properties. Seen in answers, named by no documentation.
    ///
    /// `SchemaLessDataLoaded` · set by the server.
    pub schema_less_data_loaded: ::std::option::Option<bool>,
    /// Name of the deal. An empty text is refused on writing.
    ///
    /// `Name` · at most 250 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// What the deal is worth, an amount of money.
    ///
    /// `Amount`.
    pub amount: ::std::option::Option<crate::wire::Decimal>,
    /// When the deal is due, UTC.
    ///
    /// `DueDate`.
    pub due_date: ::std::option::Option<crate::wire::Timestamp>,
    /// Client identifier of the person to whom the deal is assigned. No source says what it refers to; Owner names a person outright.
    ///
    /// `AssignedToPersonClientIdentifier` · at most 50 characters.
    pub assigned_to_person_client_identifier: ::std::option::Option<
        ::std::string::String,
    >,
    /// Weight of the deal, a whole number in every recording. What is weighed is not documented; it may order the deals of a stage.
    ///
    /// `Weight`.
    pub weight: ::std::option::Option<i64>,
    /// Stage that the deal has reached.
    ///
    /// `DealPipelineStage`.
    pub deal_pipeline_stage: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::DealPipelineStage>,
    >,
    /// The account that the deal is about.
    ///
    /// `Account`.
    pub account: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Account>,
    >,
    /// People who take part. A list sent in an update probably stands for the whole set.
    ///
    /// `DealPeople`.
    pub deal_people: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::DealPerson>,
    >,
    /// Contacts of the deal in one text. Both null and an empty text occur.
    ///
    /// `Contacts`.
    pub contacts: ::std::option::Option<::std::string::String>,
    /// Internal number of the account in Outseta's database. Of no use in this API, which goes by Uid.
    ///
    /// `AccountId`.
    pub account_id: ::std::option::Option<i64>,
    /// Person who owns the deal.
    ///
    /// `Owner`.
    pub owner: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Person>,
    >,
    /// Uid of the pipeline that the stage belongs to.
    ///
    /// `PipelineUid` · at most 10 characters.
    pub pipeline_uid: ::std::option::Option<crate::wire::Uid>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for Deal {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "Deal",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("SchemaLessData", "schema_less_data"),
                Member::new("SchemaLessDataLoaded", "schema_less_data_loaded"),
                Member::new("Name", "name"),
                Member::new("Amount", "amount"),
                Member::new("DueDate", "due_date"),
                Member::new(
                    "AssignedToPersonClientIdentifier",
                    "assigned_to_person_client_identifier",
                ),
                Member::new("Weight", "weight"),
                Member::new("DealPipelineStage", "deal_pipeline_stage"),
                Member::new("Account", "account"),
                Member::new("DealPeople", "deal_people"),
                Member::new("Contacts", "contacts"),
                Member::new("AccountId", "account_id"),
                Member::new("Owner", "owner"),
                Member::new("PipelineUid", "pipeline_uid"),
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
        use crate::wire::Slot;
        match index {
            0 => Slot::Uid(&mut self.uid),
            1 => Slot::Text(&mut self.object_type),
            2 => Slot::Timestamp(&mut self.created),
            3 => Slot::Timestamp(&mut self.updated),
            4 => Slot::Json(&mut self.activity_event_data),
            5 => Slot::Json(&mut self.schema_less_data),
            6 => Slot::Bool(&mut self.schema_less_data_loaded),
            7 => Slot::Text(&mut self.name),
            8 => Slot::Decimal(&mut self.amount),
            9 => Slot::Timestamp(&mut self.due_date),
            10 => Slot::Text(&mut self.assigned_to_person_client_identifier),
            11 => Slot::Integer(&mut self.weight),
            12 => Slot::Object(&mut self.deal_pipeline_stage),
            13 => Slot::Object(&mut self.account),
            14 => Slot::List(&mut self.deal_people),
            15 => Slot::Text(&mut self.contacts),
            16 => Slot::Integer(&mut self.account_id),
            17 => Slot::Object(&mut self.owner),
            18 => Slot::Uid(&mut self.pipeline_uid),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> crate::wire::View<'_> {
        use crate::wire::View;
        match index {
            0 => View::uid(&self.uid),
            1 => View::text(&self.object_type),
            2 => View::timestamp(&self.created),
            3 => View::timestamp(&self.updated),
            4 => View::json(&self.activity_event_data),
            5 => View::json(&self.schema_less_data),
            6 => View::bool(&self.schema_less_data_loaded),
            7 => View::text(&self.name),
            8 => View::decimal(&self.amount),
            9 => View::timestamp(&self.due_date),
            10 => View::text(&self.assigned_to_person_client_identifier),
            11 => View::integer(&self.weight),
            12 => View::object(&self.deal_pipeline_stage),
            13 => View::object(&self.account),
            14 => View::list(&self.deal_people),
            15 => View::text(&self.contacts),
            16 => View::integer(&self.account_id),
            17 => View::object(&self.owner),
            18 => View::uid(&self.pipeline_uid),
            _ => View::None,
        }
    }

    fn extra(&self) -> &crate::wire::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut crate::wire::Extra {
        &mut self.extra
    }
}

crate::wire::record!(Deal);
