// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PlanAddOn`, and how it is read and written.

/// The link that puts an add-on on offer with a plan.
///
/// Sources: official-openapi, postman, ts-tiltcamp, kb.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanAddOn {
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
    /// The plan. It points back and may be null.
    ///
    /// `Plan`.
    pub plan: ::std::option::Option<::std::boxed::Box<crate::generated::models::Plan>>,
    /// The add-on on offer.
    ///
    /// `AddOn`.
    pub add_on: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::AddOn>,
    >,
    /// Whether the subscriber may choose the add-on. Otherwise it comes with the plan.
    ///
    /// `IsUserSelectable`.
    pub is_user_selectable: ::std::option::Option<bool>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for PlanAddOn {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "PlanAddOn",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("Plan", "plan"),
                Member::new("AddOn", "add_on"),
                Member::new("IsUserSelectable", "is_user_selectable"),
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
            5 => Slot::Object(&mut self.plan),
            6 => Slot::Object(&mut self.add_on),
            7 => Slot::Bool(&mut self.is_user_selectable),
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
            5 => View::object(&self.plan),
            6 => View::object(&self.add_on),
            7 => View::bool(&self.is_user_selectable),
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

crate::wire::record!(PlanAddOn);
