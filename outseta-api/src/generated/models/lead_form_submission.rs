// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `LeadFormSubmission`, and how it is read and written.

/// One filling-in of a lead form.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeadFormSubmission {
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
    /// Who filled in the form.
    ///
    /// `Person`.
    pub person: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Person>,
    >,
    /// The form that was filled in.
    ///
    /// `LeadForm`.
    pub lead_form: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::LeadForm>,
    >,
    /// Page that the form was sent from.
    ///
    /// `RefererURL`.
    pub referer_url: ::std::option::Option<::std::string::String>,
    /// Token of reCAPTCHA, the check for bots on public forms. For sending only.
    ///
    /// `RecaptchaToken` · sent, not meant to be answered.
    pub recaptcha_token: ::std::option::Option<crate::wire::Secret>,
    /// Public key of the site whose reCAPTCHA made the token. For sending only.
    ///
    /// `RecaptchaSiteKey` · sent, not meant to be answered.
    pub recaptcha_site_key: ::std::option::Option<::std::string::String>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for LeadFormSubmission {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "LeadFormSubmission",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("Person", "person"),
                Member::new("LeadForm", "lead_form"),
                Member::new("RefererURL", "referer_url"),
                Member::new("RecaptchaToken", "recaptcha_token"),
                Member::new("RecaptchaSiteKey", "recaptcha_site_key"),
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
            6 => Slot::Object(&mut self.lead_form),
            7 => Slot::Text(&mut self.referer_url),
            8 => Slot::Secret(&mut self.recaptcha_token),
            9 => Slot::Text(&mut self.recaptcha_site_key),
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
            6 => View::object(&self.lead_form),
            7 => View::text(&self.referer_url),
            8 => View::secret(&self.recaptcha_token),
            9 => View::text(&self.recaptcha_site_key),
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

crate::wire::record!(LeadFormSubmission);
