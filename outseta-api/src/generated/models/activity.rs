// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Activity`, and how it is read and written.

/// An entry of the timeline: something that Outseta noted about a record, or an event that you logged yourself.
///
/// Sources: official-openapi, postman, ts-tiltcamp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activity {
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
    /// Heading of the entry.
    ///
    /// `Title` · at most 250 characters.
    pub title: ::std::option::Option<::std::string::String>,
    /// Text of the entry. A custom activity needs a Title or a Description.
    ///
    /// `Description`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Details of the entry, as text whose form depends on the kind.
    ///
    /// `ActivityData`.
    pub activity_data: ::std::option::Option<::std::string::String>,
    /// When it happened, UTC. A list that does not filter on this member covers the last year only.
    ///
    /// `ActivityDateTime`.
    pub activity_date_time: ::std::option::Option<crate::wire::Timestamp>,
    /// What kind of thing happened.
    ///
    /// `ActivityType`.
    pub activity_type: ::std::option::Option<crate::generated::enums::ActivityType>,
    /// Kind of record that the entry is about; together with EntityUid it names the record.
    ///
    /// `EntityType`.
    pub entity_type: ::std::option::Option<crate::generated::enums::EntityType>,
    /// Uid of the record that the entry is about.
    ///
    /// `EntityUid` · at most 10 characters.
    pub entity_uid: ::std::option::Option<crate::wire::Uid>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for Activity {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "Activity",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("Title", "title"),
                Member::new("Description", "description"),
                Member::new("ActivityData", "activity_data"),
                Member::new("ActivityDateTime", "activity_date_time"),
                Member::new("ActivityType", "activity_type"),
                Member::new("EntityType", "entity_type"),
                Member::new("EntityUid", "entity_uid"),
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
            5 => Slot::Text(&mut self.title),
            6 => Slot::Text(&mut self.description),
            7 => Slot::Text(&mut self.activity_data),
            8 => Slot::Timestamp(&mut self.activity_date_time),
            9 => Slot::Enum(&mut self.activity_type),
            10 => Slot::Enum(&mut self.entity_type),
            11 => Slot::Uid(&mut self.entity_uid),
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
            5 => View::text(&self.title),
            6 => View::text(&self.description),
            7 => View::text(&self.activity_data),
            8 => View::timestamp(&self.activity_date_time),
            9 => View::enum_(&self.activity_type),
            10 => View::enum_(&self.entity_type),
            11 => View::uid(&self.entity_uid),
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

crate::wire::record!(Activity);
