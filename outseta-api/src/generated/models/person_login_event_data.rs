// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PersonLoginEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `person-login`: who logged in, when and where.
    ///
    /// Sources: official-openapi.
    PersonLoginEventData "PersonLoginEventData"
    answered {
        /// Uid of the person. `PersonUid` · at most 10 characters.
        0 person_uid: ::std::option::Option<crate::wire::Uid>, "PersonUid" Uid uid, PERSON_UID Field crate::wire::Uid;
        /// When the person logged in. Declared as plain text; in which form is not known. `LoginDateTime`.
        1 login_date_time: ::std::option::Option<::std::string::String>, "LoginDateTime" Text text, LOGIN_DATE_TIME Field ::std::string::String;
        /// Address of the site that the person logged in to. `SiteUrl`.
        2 site_url: ::std::option::Option<::std::string::String>, "SiteUrl" Text text, SITE_URL Field ::std::string::String;
    }
    sent {
    }
}
