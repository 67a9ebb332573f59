// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `LeadFormSubmission`, and how it is read.

crate::wire::entity! {
    /// One filling-in of a lead form.
    ///
    /// Sources: official-openapi.
    LeadFormSubmission "LeadFormSubmission"
    answered {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · at most 10 characters.
        0 uid: ::std::option::Option<crate::wire::Uid>, "Uid" Uid uid, UID Field crate::wire::Uid;
        /// Name of the object's type, present in answers since about 2023. `_objectType` · set by the server.
        1 object_type: ::std::option::Option<::std::string::String>, "_objectType" Text text, OBJECT_TYPE Field ::std::string::String;
        /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`. `Created` · set by the server.
        2 created: ::std::option::Option<crate::wire::Timestamp>, "Created" Timestamp timestamp, CREATED Field crate::wire::Timestamp;
        /// When the object was last changed, with the precision described at Created. `Updated` · set by the server.
        3 updated: ::std::option::Option<crate::wire::Timestamp>, "Updated" Timestamp timestamp, UPDATED Field crate::wire::Timestamp;
        /// Details of an event. Filled in webhook bodies only, null in answers of the API. `ActivityEventData` · set by the server.
        4 activity_event_data: ::std::option::Option<::serde_json::Value>, "ActivityEventData" Json json, ACTIVITY_EVENT_DATA Field crate::wire::Json;
        /// Who filled in the form. `Person`.
        5 person: ::std::option::Option<::std::boxed::Box<crate::generated::models::Person>>, "Person" Object object, PERSON Link crate::generated::models::Person;
        /// The form that was filled in. `LeadForm`.
        6 lead_form: ::std::option::Option<::std::boxed::Box<crate::generated::models::LeadForm>>, "LeadForm" Object object, LEAD_FORM Link crate::generated::models::LeadForm;
        /// Page that the form was sent from. `RefererURL`.
        7 referer_url: ::std::option::Option<::std::string::String>, "RefererURL" Text text, REFERER_URL Field ::std::string::String;
    }
    sent {
        /// Token of reCAPTCHA, the check for bots on public forms. For sending only. `RecaptchaToken` · sent, not meant to be answered.
        8 recaptcha_token: ::std::option::Option<crate::wire::Secret>, "RecaptchaToken" Secret secret;
        /// Public key of the site whose reCAPTCHA made the token. For sending only. `RecaptchaSiteKey` · sent, not meant to be answered.
        9 recaptcha_site_key: ::std::option::Option<::std::string::String>, "RecaptchaSiteKey" Text text;
    }
}
