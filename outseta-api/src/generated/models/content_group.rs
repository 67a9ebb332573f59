// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `ContentGroup`, and how it is read and written.

/// A part of your site that only some subscribers may see: a set of address patterns, and the plans, add-ons and products that open them.
///
/// Sources: official-openapi, framer-plugin.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentGroup {
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
    /// Name of the group. Must not be empty.
    ///
    /// `Name` · at most 50 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// Where visitors without access are sent.
    ///
    /// `AccessDeniedPath` · at most 1024 characters.
    pub access_denied_path: ::std::option::Option<::std::string::String>,
    /// Address patterns of the group.
    ///
    /// `ContentGroupItems`.
    pub content_group_items: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::ContentGroupItem>,
    >,
    /// Plans that open the group.
    ///
    /// `AllowedPlans`.
    pub allowed_plans: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::Plan>,
    >,
    /// Stripe products that open the group.
    ///
    /// `AllowedProducts`.
    pub allowed_products: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeProduct>,
    >,
    /// Add-ons that open the group.
    ///
    /// `AllowedAddOns`.
    pub allowed_add_ons: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::AddOn>,
    >,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for ContentGroup {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "ContentGroup",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("Name", "name"),
                Member::new("AccessDeniedPath", "access_denied_path"),
                Member::new("ContentGroupItems", "content_group_items"),
                Member::new("AllowedPlans", "allowed_plans"),
                Member::new("AllowedProducts", "allowed_products"),
                Member::new("AllowedAddOns", "allowed_add_ons"),
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
            6 => Slot::Text(&mut self.access_denied_path),
            7 => Slot::List(&mut self.content_group_items),
            8 => Slot::List(&mut self.allowed_plans),
            9 => Slot::List(&mut self.allowed_products),
            10 => Slot::List(&mut self.allowed_add_ons),
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
            6 => View::text(&self.access_denied_path),
            7 => View::list(&self.content_group_items),
            8 => View::list(&self.allowed_plans),
            9 => View::list(&self.allowed_products),
            10 => View::list(&self.allowed_add_ons),
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

crate::wire::record!(ContentGroup);
