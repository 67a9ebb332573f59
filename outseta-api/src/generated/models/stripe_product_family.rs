// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeProductFamily`, and how it is read and written.

/// A group of Stripe products, kept by Outseta; unlike a product it carries no Stripe id.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripeProductFamily {
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
    /// Name of the family.
    ///
    /// `Name` · at most 250 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the family is in use.
    ///
    /// `IsActive`.
    pub is_active: ::std::option::Option<bool>,
    /// Whether the family is the default one.
    ///
    /// `IsDefault`.
    pub is_default: ::std::option::Option<bool>,
    /// Products of the family.
    ///
    /// `StripeProducts`.
    pub stripe_products: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeProduct>,
    >,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for StripeProductFamily {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "StripeProductFamily",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("SchemaLessData", "schema_less_data"),
                Member::new("SchemaLessDataLoaded", "schema_less_data_loaded"),
                Member::new("Name", "name"),
                Member::new("IsActive", "is_active"),
                Member::new("IsDefault", "is_default"),
                Member::new("StripeProducts", "stripe_products"),
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
            8 => Slot::Bool(&mut self.is_active),
            9 => Slot::Bool(&mut self.is_default),
            10 => Slot::List(&mut self.stripe_products),
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
            8 => View::bool(&self.is_active),
            9 => View::bool(&self.is_default),
            10 => View::list(&self.stripe_products),
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

crate::wire::record!(StripeProductFamily);
