// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `EmailList`, and how it is read and written.

/// A mailing list that people subscribe to.
///
/// Sources: official-openapi, postman, ts-tiltcamp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailList {
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
    /// Name of the list, unique in the tenant. Must not be empty.
    ///
    /// `Name` · at most 100 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// What the list is for.
    ///
    /// `Description` · at most 255 characters.
    pub description: ::std::option::Option<::std::string::String>,
    /// Subject of the mail that greets new subscribers.
    ///
    /// `WelcomeSubject` · at most 250 characters.
    pub welcome_subject: ::std::option::Option<::std::string::String>,
    /// Text of the mail that greets new subscribers.
    ///
    /// `WelcomeBody`.
    pub welcome_body: ::std::option::Option<::std::string::String>,
    /// Sender name of the welcome mail.
    ///
    /// `WelcomeFromName` · at most 250 characters.
    pub welcome_from_name: ::std::option::Option<::std::string::String>,
    /// Sender address of the welcome mail.
    ///
    /// `WelcomeFromEmail` · at most 250 characters.
    pub welcome_from_email: ::std::option::Option<::std::string::String>,
    /// Whether subscribers must confirm before they count (double opt-in).
    ///
    /// `RequiresDoubleOptIn`.
    pub requires_double_opt_in: ::std::option::Option<bool>,
    /// Whether the list is an internal one.
    ///
    /// `IsInternal`.
    pub is_internal: ::std::option::Option<bool>,
    /// Subscriptions to the list.
    ///
    /// `EmailListPerson`.
    pub email_list_person: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::EmailListPerson>,
    >,
    /// Layout of the subscription form's fields: a JSON document inside a text.
    ///
    /// `FieldConfigurationDataJSON`.
    pub field_configuration_data_json: ::std::option::Option<::std::string::String>,
    /// How many subscriptions are active.
    ///
    /// `CountSubscriptionsActive` · set by the server.
    pub count_subscriptions_active: ::std::option::Option<i64>,
    /// How many subscriptions count as bounced.
    ///
    /// `CountSubscriptionsBounce` · set by the server.
    pub count_subscriptions_bounce: ::std::option::Option<i64>,
    /// How many subscriptions still wait for confirmation.
    ///
    /// `CountSubscriptionsNotConfirmed` · set by the server.
    pub count_subscriptions_not_confirmed: ::std::option::Option<i64>,
    /// How many subscriptions count as reported for spam.
    ///
    /// `CountSubscriptionsSpam` · set by the server.
    pub count_subscriptions_spam: ::std::option::Option<i64>,
    /// How many subscribers have left the list.
    ///
    /// `CountSubscriptionsUnsubscribed` · set by the server.
    pub count_subscriptions_unsubscribed: ::std::option::Option<i64>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for EmailList {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "EmailList",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("Name", "name"),
                Member::new("Description", "description"),
                Member::new("WelcomeSubject", "welcome_subject"),
                Member::new("WelcomeBody", "welcome_body"),
                Member::new("WelcomeFromName", "welcome_from_name"),
                Member::new("WelcomeFromEmail", "welcome_from_email"),
                Member::new("RequiresDoubleOptIn", "requires_double_opt_in"),
                Member::new("IsInternal", "is_internal"),
                Member::new("EmailListPerson", "email_list_person"),
                Member::new(
                    "FieldConfigurationDataJSON",
                    "field_configuration_data_json",
                ),
                Member::new("CountSubscriptionsActive", "count_subscriptions_active"),
                Member::new("CountSubscriptionsBounce", "count_subscriptions_bounce"),
                Member::new(
                    "CountSubscriptionsNotConfirmed",
                    "count_subscriptions_not_confirmed",
                ),
                Member::new("CountSubscriptionsSpam", "count_subscriptions_spam"),
                Member::new(
                    "CountSubscriptionsUnsubscribed",
                    "count_subscriptions_unsubscribed",
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
            7 => Slot::Text(&mut self.welcome_subject),
            8 => Slot::Text(&mut self.welcome_body),
            9 => Slot::Text(&mut self.welcome_from_name),
            10 => Slot::Text(&mut self.welcome_from_email),
            11 => Slot::Bool(&mut self.requires_double_opt_in),
            12 => Slot::Bool(&mut self.is_internal),
            13 => Slot::List(&mut self.email_list_person),
            14 => Slot::Text(&mut self.field_configuration_data_json),
            15 => Slot::Integer(&mut self.count_subscriptions_active),
            16 => Slot::Integer(&mut self.count_subscriptions_bounce),
            17 => Slot::Integer(&mut self.count_subscriptions_not_confirmed),
            18 => Slot::Integer(&mut self.count_subscriptions_spam),
            19 => Slot::Integer(&mut self.count_subscriptions_unsubscribed),
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
            7 => View::text(&self.welcome_subject),
            8 => View::text(&self.welcome_body),
            9 => View::text(&self.welcome_from_name),
            10 => View::text(&self.welcome_from_email),
            11 => View::bool(&self.requires_double_opt_in),
            12 => View::bool(&self.is_internal),
            13 => View::list(&self.email_list_person),
            14 => View::text(&self.field_configuration_data_json),
            15 => View::integer(&self.count_subscriptions_active),
            16 => View::integer(&self.count_subscriptions_bounce),
            17 => View::integer(&self.count_subscriptions_not_confirmed),
            18 => View::integer(&self.count_subscriptions_spam),
            19 => View::integer(&self.count_subscriptions_unsubscribed),
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

crate::wire::record!(EmailList);
