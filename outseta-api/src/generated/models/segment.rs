// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Segment`, and how it is read and written.

/// A saved group of people, defined by criteria and brought up to date by the server.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Segment {
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
    /// Name of the segment. Must not be empty.
    ///
    /// `Name` · at most 250 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// What the segment is for.
    ///
    /// `Description` · at most 500 characters.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether some criteria look at accounts rather than at people.
    ///
    /// `ContainsAccountConditions`.
    pub contains_account_conditions: ::std::option::Option<bool>,
    /// The criteria, as text in a form that no source describes.
    ///
    /// `CriteriaData`.
    pub criteria_data: ::std::option::Option<::std::string::String>,
    /// When the members were last worked out, UTC.
    ///
    /// `LastRefreshDateTime` · set by the server.
    pub last_refresh_date_time: ::std::option::Option<crate::wire::Timestamp>,
    /// Entries of the people in the segment.
    ///
    /// `People`.
    pub people: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::SegmentPerson>,
    >,
    /// Whether working out the members is still to be done.
    ///
    /// `PendingProcessing` · set by the server.
    pub pending_processing: ::std::option::Option<bool>,
    /// How many people are in the segment.
    ///
    /// `PersonCount` · set by the server.
    pub person_count: ::std::option::Option<i64>,
    /// Labels on the segment. Absent unless the fields parameter names them or is a plain "*".
    ///
    /// `Tags`.
    pub tags: ::std::option::Option<::std::vec::Vec<crate::generated::models::Tag>>,
    /// Whether some criteria look at billing in a way that is not supported, to judge by the name.
    ///
    /// `ContainsUnsupportedBillingConditions`.
    pub contains_unsupported_billing_conditions: ::std::option::Option<bool>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for Segment {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "Segment",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("Name", "name"),
                Member::new("Description", "description"),
                Member::new("ContainsAccountConditions", "contains_account_conditions"),
                Member::new("CriteriaData", "criteria_data"),
                Member::new("LastRefreshDateTime", "last_refresh_date_time"),
                Member::new("People", "people"),
                Member::new("PendingProcessing", "pending_processing"),
                Member::new("PersonCount", "person_count"),
                Member::new("Tags", "tags"),
                Member::new(
                    "ContainsUnsupportedBillingConditions",
                    "contains_unsupported_billing_conditions",
                ),
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
            5 => Slot::Text(&mut self.name),
            6 => Slot::Text(&mut self.description),
            7 => Slot::Bool(&mut self.contains_account_conditions),
            8 => Slot::Text(&mut self.criteria_data),
            9 => Slot::Timestamp(&mut self.last_refresh_date_time),
            10 => Slot::List(&mut self.people),
            11 => Slot::Bool(&mut self.pending_processing),
            12 => Slot::Integer(&mut self.person_count),
            13 => Slot::List(&mut self.tags),
            14 => Slot::Bool(&mut self.contains_unsupported_billing_conditions),
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
            5 => View::text(&self.name),
            6 => View::text(&self.description),
            7 => View::bool(&self.contains_account_conditions),
            8 => View::text(&self.criteria_data),
            9 => View::timestamp(&self.last_refresh_date_time),
            10 => View::list(&self.people),
            11 => View::bool(&self.pending_processing),
            12 => View::integer(&self.person_count),
            13 => View::list(&self.tags),
            14 => View::bool(&self.contains_unsupported_billing_conditions),
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

crate::wire::record!(Segment);
