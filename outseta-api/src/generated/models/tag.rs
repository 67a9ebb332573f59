// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Tag`, and how it is read and written.

/// A coloured label for records of one kind.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
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
    /// Text of the label. Must not be empty, and is unique among the labels for the same kind of record.
    ///
    /// `Name` · at most 50 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// Outseta's own name for the label. What is sent here has no effect.
    ///
    /// `SystemName` · at most 50 characters.
    pub system_name: ::std::option::Option<::std::string::String>,
    /// Outseta's own explanation of the label. What is sent here has no effect.
    ///
    /// `SystemDescription` · at most 500 characters.
    pub system_description: ::std::option::Option<::std::string::String>,
    /// Colour of the label.
    ///
    /// `TagColor`.
    pub tag_color: ::std::option::Option<crate::generated::enums::TagColor>,
    /// Kind of record that may carry the label. Fixed once the label exists.
    ///
    /// `EntityType`.
    pub entity_type: ::std::option::Option<crate::generated::enums::EntityType>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for Tag {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "Tag",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("Name", "name"),
                Member::new("SystemName", "system_name"),
                Member::new("SystemDescription", "system_description"),
                Member::new("TagColor", "tag_color"),
                Member::new("EntityType", "entity_type"),
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
            6 => Slot::Text(&mut self.system_name),
            7 => Slot::Text(&mut self.system_description),
            8 => Slot::Enum(&mut self.tag_color),
            9 => Slot::Enum(&mut self.entity_type),
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
            6 => View::text(&self.system_name),
            7 => View::text(&self.system_description),
            8 => View::enum_(&self.tag_color),
            9 => View::enum_(&self.entity_type),
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

crate::wire::record!(Tag);
