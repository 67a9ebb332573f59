// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `SomeDetails`, and how it is read.

crate::wire::entity! {
    /// Details, with another kind of event in them.
    ///
    /// Sources: made-up.
    SomeDetails "SomeDetails"
    answered {
        /// What happened. `type`.
        0 r#type: ::std::option::Option<crate::generated::enums::ActivityType>, "type" Enum enum_, TYPE Field crate::generated::enums::ActivityType;
        /// A sum. `Amount`.
        1 amount: ::std::option::Option<crate::wire::Decimal>, "Amount" Decimal decimal, AMOUNT Field crate::wire::Decimal;
        /// The box. `Box`.
        2 r#box: ::std::option::Option<::std::boxed::Box<crate::generated::models::Box>>, "Box" Object object, BOX Link crate::generated::models::Box;
    }
    sent {
    }
}
