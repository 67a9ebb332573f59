// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PersonLeadFormSubmittedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `person-lead-form-submitted`.
    ///
    /// Sources: official-openapi.
    PersonLeadFormSubmittedEventData "PersonLeadFormSubmittedEventData"
    answered {
        /// Uid of the form. `LeadFormUid` · at most 10 characters.
        0 lead_form_uid: ::std::option::Option<crate::wire::Uid>, "LeadFormUid" Uid uid, LEAD_FORM_UID Field crate::wire::Uid;
        /// Page that led the person to the form. `RefererUrl`.
        1 referer_url: ::std::option::Option<::std::string::String>, "RefererUrl" Text text, REFERER_URL Field ::std::string::String;
    }
    sent {
    }
}
