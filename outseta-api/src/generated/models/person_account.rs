// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PersonAccount`, and how it is read and written.

/// A membership: the tie between one person and one account. Its own Uid names it in the membership operations, not that of the person.
///
/// Sources: official-openapi, postman, ts-tiltcamp, demos.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonAccount {
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
    /// The member. Null by default, because it points back; on writing, a Uid picks an existing person and an Email (with names) makes a new one.
    ///
    /// `Person`.
    pub person: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Person>,
    >,
    /// The account joined. Null by default, because it points back.
    ///
    /// `Account`.
    pub account: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Account>,
    >,
    /// Whether this person is the primary contact of the account.
    ///
    /// `IsPrimary`.
    pub is_primary: ::std::option::Option<bool>,
    /// Whether the account's invoices are mailed to this person.
    ///
    /// `ReceiveInvoices`.
    pub receive_invoices: ::std::option::Option<bool>,
    /// Role of the person in the account's team. Only the newest API has it.
    ///
    /// `Role`.
    pub role: ::std::option::Option<crate::generated::enums::TeamRole>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for PersonAccount {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "PersonAccount",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("Person", "person"),
                Member::new("Account", "account"),
                Member::new("IsPrimary", "is_primary"),
                Member::new("ReceiveInvoices", "receive_invoices"),
                Member::new("Role", "role"),
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
            5 => Slot::Object(&mut self.person),
            6 => Slot::Object(&mut self.account),
            7 => Slot::Bool(&mut self.is_primary),
            8 => Slot::Bool(&mut self.receive_invoices),
            9 => Slot::Enum(&mut self.role),
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
            5 => View::object(&self.person),
            6 => View::object(&self.account),
            7 => View::bool(&self.is_primary),
            8 => View::bool(&self.receive_invoices),
            9 => View::enum_(&self.role),
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

crate::wire::record!(PersonAccount);
