// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`EmailList`](crate::models::EmailList).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::EmailList, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::EmailList, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::EmailList, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::EmailList, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::EmailList, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Name`: Name of the list, unique in the tenant.
pub const NAME: Field<models::EmailList, ::std::string::String> = Field::new("Name");

/// `Description`: What the list is for.
pub const DESCRIPTION: Field<models::EmailList, ::std::string::String> = Field::new(
    "Description",
);

/// `WelcomeSubject`: Subject of the mail that greets new subscribers.
pub const WELCOME_SUBJECT: Field<models::EmailList, ::std::string::String> = Field::new(
    "WelcomeSubject",
);

/// `WelcomeBody`: Text of the mail that greets new subscribers.
pub const WELCOME_BODY: Field<models::EmailList, ::std::string::String> = Field::new(
    "WelcomeBody",
);

/// `WelcomeFromName`: Sender name of the welcome mail.
pub const WELCOME_FROM_NAME: Field<models::EmailList, ::std::string::String> = Field::new(
    "WelcomeFromName",
);

/// `WelcomeFromEmail`: Sender address of the welcome mail.
pub const WELCOME_FROM_EMAIL: Field<models::EmailList, ::std::string::String> = Field::new(
    "WelcomeFromEmail",
);

/// `RequiresDoubleOptIn`: Whether subscribers must confirm before they count (double opt-in).
pub const REQUIRES_DOUBLE_OPT_IN: Field<models::EmailList, bool> = Field::new(
    "RequiresDoubleOptIn",
);

/// `IsInternal`: Whether the list is an internal one.
pub const IS_INTERNAL: Field<models::EmailList, bool> = Field::new("IsInternal");

/// `EmailListPerson`: Subscriptions to the list.
pub const EMAIL_LIST_PERSON: Link<models::EmailList, models::EmailListPerson> = Link::new(
    "EmailListPerson",
);

/// `FieldConfigurationDataJSON`: Layout of the subscription form's fields: a JSON document inside a text.
pub const FIELD_CONFIGURATION_DATA_JSON: Field<
    models::EmailList,
    ::std::string::String,
> = Field::new("FieldConfigurationDataJSON");

/// `CountSubscriptionsActive`: How many subscriptions are active.
pub const COUNT_SUBSCRIPTIONS_ACTIVE: Field<models::EmailList, i64> = Field::new(
    "CountSubscriptionsActive",
);

/// `CountSubscriptionsBounce`: How many subscriptions count as bounced.
pub const COUNT_SUBSCRIPTIONS_BOUNCE: Field<models::EmailList, i64> = Field::new(
    "CountSubscriptionsBounce",
);

/// `CountSubscriptionsNotConfirmed`: How many subscriptions still wait for confirmation.
pub const COUNT_SUBSCRIPTIONS_NOT_CONFIRMED: Field<models::EmailList, i64> = Field::new(
    "CountSubscriptionsNotConfirmed",
);

/// `CountSubscriptionsSpam`: How many subscriptions count as reported for spam.
pub const COUNT_SUBSCRIPTIONS_SPAM: Field<models::EmailList, i64> = Field::new(
    "CountSubscriptionsSpam",
);

/// `CountSubscriptionsUnsubscribed`: How many subscribers have left the list.
pub const COUNT_SUBSCRIPTIONS_UNSUBSCRIBED: Field<models::EmailList, i64> = Field::new(
    "CountSubscriptionsUnsubscribed",
);

impl<R> Link<R, models::EmailList> {
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

    /// `Name`: Name of the list, unique in the tenant.
    pub fn name(self) -> Field<R, ::std::string::String> {
        self.field("Name")
    }

    /// `Description`: What the list is for.
    pub fn description(self) -> Field<R, ::std::string::String> {
        self.field("Description")
    }

    /// `WelcomeSubject`: Subject of the mail that greets new subscribers.
    pub fn welcome_subject(self) -> Field<R, ::std::string::String> {
        self.field("WelcomeSubject")
    }

    /// `WelcomeBody`: Text of the mail that greets new subscribers.
    pub fn welcome_body(self) -> Field<R, ::std::string::String> {
        self.field("WelcomeBody")
    }

    /// `WelcomeFromName`: Sender name of the welcome mail.
    pub fn welcome_from_name(self) -> Field<R, ::std::string::String> {
        self.field("WelcomeFromName")
    }

    /// `WelcomeFromEmail`: Sender address of the welcome mail.
    pub fn welcome_from_email(self) -> Field<R, ::std::string::String> {
        self.field("WelcomeFromEmail")
    }

    /// `RequiresDoubleOptIn`: Whether subscribers must confirm before they count (double opt-in).
    pub fn requires_double_opt_in(self) -> Field<R, bool> {
        self.field("RequiresDoubleOptIn")
    }

    /// `IsInternal`: Whether the list is an internal one.
    pub fn is_internal(self) -> Field<R, bool> {
        self.field("IsInternal")
    }

    /// `EmailListPerson`: Subscriptions to the list.
    pub fn email_list_person(self) -> Link<R, models::EmailListPerson> {
        self.link("EmailListPerson")
    }

    /// `FieldConfigurationDataJSON`: Layout of the subscription form's fields: a JSON document inside a text.
    pub fn field_configuration_data_json(self) -> Field<R, ::std::string::String> {
        self.field("FieldConfigurationDataJSON")
    }

    /// `CountSubscriptionsActive`: How many subscriptions are active.
    pub fn count_subscriptions_active(self) -> Field<R, i64> {
        self.field("CountSubscriptionsActive")
    }

    /// `CountSubscriptionsBounce`: How many subscriptions count as bounced.
    pub fn count_subscriptions_bounce(self) -> Field<R, i64> {
        self.field("CountSubscriptionsBounce")
    }

    /// `CountSubscriptionsNotConfirmed`: How many subscriptions still wait for confirmation.
    pub fn count_subscriptions_not_confirmed(self) -> Field<R, i64> {
        self.field("CountSubscriptionsNotConfirmed")
    }

    /// `CountSubscriptionsSpam`: How many subscriptions count as reported for spam.
    pub fn count_subscriptions_spam(self) -> Field<R, i64> {
        self.field("CountSubscriptionsSpam")
    }

    /// `CountSubscriptionsUnsubscribed`: How many subscribers have left the list.
    pub fn count_subscriptions_unsubscribed(self) -> Field<R, i64> {
        self.field("CountSubscriptionsUnsubscribed")
    }
}
