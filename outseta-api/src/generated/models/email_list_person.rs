// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `EmailListPerson`, and how it is read and written.

/// One person's subscription to one e-mail list. Its own Uid names it when somebody is unsubscribed, not that of the person.
///
/// Sources: official-openapi, postman, ts-tiltcamp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailListPerson {
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
    /// The list subscribed to. It points back and is null by default.
    ///
    /// `EmailList`.
    pub email_list: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::EmailList>,
    >,
    /// The subscriber.
    ///
    /// `Person`.
    pub person: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Person>,
    >,
    /// State of the subscription.
    ///
    /// `EmailListSubscriberStatus`.
    pub email_list_subscriber_status: ::std::option::Option<
        crate::generated::enums::EmailListSubscriberStatus,
    >,
    /// When the person subscribed, UTC.
    ///
    /// `SubscribedDate`.
    pub subscribed_date: ::std::option::Option<crate::wire::Timestamp>,
    /// When the person confirmed, UTC; null before that.
    ///
    /// `ConfirmedDate` · set by the server.
    pub confirmed_date: ::std::option::Option<crate::wire::Timestamp>,
    /// Remarks about the confirmation.
    ///
    /// `ConfirmationNotes` · at most 500 characters.
    pub confirmation_notes: ::std::option::Option<::std::string::String>,
    /// When the person left the list, UTC; null for those who stay.
    ///
    /// `UnsubscribedDate`.
    pub unsubscribed_date: ::std::option::Option<crate::wire::Timestamp>,
    /// When the subscription was cleaned from the list, UTC.
    ///
    /// `CleanedDate` · set by the server.
    pub cleaned_date: ::std::option::Option<crate::wire::Timestamp>,
    /// When the welcome mail was delivered, UTC.
    ///
    /// `WelcomeEmailDeliverDateTime` · set by the server.
    pub welcome_email_deliver_date_time: ::std::option::Option<crate::wire::Timestamp>,
    /// When the welcome mail was opened, UTC.
    ///
    /// `WelcomeEmailOpenDateTime` · set by the server.
    pub welcome_email_open_date_time: ::std::option::Option<crate::wire::Timestamp>,
    /// Why the person left, as a short text.
    ///
    /// `UnsubscribeReason` · at most 20 characters.
    pub unsubscribe_reason: ::std::option::Option<::std::string::String>,
    /// Reason in the person's own words.
    ///
    /// `UnsubscribeReasonOther`.
    pub unsubscribe_reason_other: ::std::option::Option<::std::string::String>,
    /// Token of reCAPTCHA, the check for bots on public forms. For sending only.
    ///
    /// `RecaptchaToken` · sent, not meant to be answered.
    pub recaptcha_token: ::std::option::Option<crate::wire::Secret>,
    /// Public key of the site whose reCAPTCHA made the token. For sending only.
    ///
    /// `RecaptchaSiteKey` · sent, not meant to be answered.
    pub recaptcha_site_key: ::std::option::Option<::std::string::String>,
    /// Whether the new subscriber gets the welcome mail. For sending only.
    ///
    /// `SendWelcomeEmail` · sent, not meant to be answered.
    pub send_welcome_email: ::std::option::Option<bool>,
    /// Where the subscription came from, as text.
    ///
    /// `Source`.
    pub source: ::std::option::Option<::std::string::String>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for EmailListPerson {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "EmailListPerson",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("EmailList", "email_list"),
                Member::new("Person", "person"),
                Member::new("EmailListSubscriberStatus", "email_list_subscriber_status"),
                Member::new("SubscribedDate", "subscribed_date"),
                Member::new("ConfirmedDate", "confirmed_date"),
                Member::new("ConfirmationNotes", "confirmation_notes"),
                Member::new("UnsubscribedDate", "unsubscribed_date"),
                Member::new("CleanedDate", "cleaned_date"),
                Member::new(
                    "WelcomeEmailDeliverDateTime",
                    "welcome_email_deliver_date_time",
                ),
                Member::new("WelcomeEmailOpenDateTime", "welcome_email_open_date_time"),
                Member::new("UnsubscribeReason", "unsubscribe_reason"),
                Member::new("UnsubscribeReasonOther", "unsubscribe_reason_other"),
                Member::new("RecaptchaToken", "recaptcha_token"),
                Member::new("RecaptchaSiteKey", "recaptcha_site_key"),
                Member::new("SendWelcomeEmail", "send_welcome_email"),
                Member::new("Source", "source"),
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
            5 => Slot::Object(&mut self.email_list),
            6 => Slot::Object(&mut self.person),
            7 => Slot::Enum(&mut self.email_list_subscriber_status),
            8 => Slot::Timestamp(&mut self.subscribed_date),
            9 => Slot::Timestamp(&mut self.confirmed_date),
            10 => Slot::Text(&mut self.confirmation_notes),
            11 => Slot::Timestamp(&mut self.unsubscribed_date),
            12 => Slot::Timestamp(&mut self.cleaned_date),
            13 => Slot::Timestamp(&mut self.welcome_email_deliver_date_time),
            14 => Slot::Timestamp(&mut self.welcome_email_open_date_time),
            15 => Slot::Text(&mut self.unsubscribe_reason),
            16 => Slot::Text(&mut self.unsubscribe_reason_other),
            17 => Slot::Secret(&mut self.recaptcha_token),
            18 => Slot::Text(&mut self.recaptcha_site_key),
            19 => Slot::Bool(&mut self.send_welcome_email),
            20 => Slot::Text(&mut self.source),
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
            5 => View::object(&self.email_list),
            6 => View::object(&self.person),
            7 => View::enum_(&self.email_list_subscriber_status),
            8 => View::timestamp(&self.subscribed_date),
            9 => View::timestamp(&self.confirmed_date),
            10 => View::text(&self.confirmation_notes),
            11 => View::timestamp(&self.unsubscribed_date),
            12 => View::timestamp(&self.cleaned_date),
            13 => View::timestamp(&self.welcome_email_deliver_date_time),
            14 => View::timestamp(&self.welcome_email_open_date_time),
            15 => View::text(&self.unsubscribe_reason),
            16 => View::text(&self.unsubscribe_reason_other),
            17 => View::secret(&self.recaptcha_token),
            18 => View::text(&self.recaptcha_site_key),
            19 => View::bool(&self.send_welcome_email),
            20 => View::text(&self.source),
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

crate::wire::record!(EmailListPerson);
