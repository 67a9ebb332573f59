// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `SendTemplateEmailRequest`.

crate::wire::input! {
    /// Whom to send a template to, and what to put in place of its own sender and subject. The template itself stands in the path.
    SendTemplateEmailRequest closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `person_uid`: Uid of the recipient.
        person_uid: crate::wire::Uid = "PersonUid";
    }
    {
        /// Uid of the recipient. The vendor declares no member as required, but without a recipient there is nothing to send. `PersonUid` · at most 10 characters.
        person_uid Value<crate::wire::Uid> "PersonUid";
        /// Address of the sender. `FromEmail` · takes [`Null`](crate::Null).
        from_email Assign<::std::string::String> "FromEmail";
        /// Name of the sender. `FromName` · takes [`Null`](crate::Null).
        from_name Assign<::std::string::String> "FromName";
        /// Subject of this one mail. `Subject` · takes [`Null`](crate::Null).
        subject Assign<::std::string::String> "Subject";
    }
}
