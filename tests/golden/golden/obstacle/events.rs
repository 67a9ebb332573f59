// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! What Outseta reports by itself: the events, and what each of them brings.

crate::webhooks::events! {
    /// Report many. `option-vec` · -4.
    ///
    /// Brings a list, under a negative number.
    ///
    /// Sources: made-up (confidence: high).
    OptionVec = -4 "option-vec", crate::generated::models::Result, ::std::option::Option<::std::vec::Vec<crate::generated::models::SomeDetails>>;
    /// Report that \[all\] is well. `ok` · 1.
    ///
    /// Brings no details.
    ///
    /// Sources: made-up (confidence: high).
    Ok = 1 "ok", crate::generated::models::Box, ();
    /// Report that there is nothing. `none` · 2.
    ///
    /// Brings an object.
    ///
    /// Not known: Whether nothing is sent.
    ///
    /// Sources: made-up (confidence: low).
    None = 2 "none", crate::generated::models::Option, ::std::option::Option<::std::boxed::Box<crate::generated::models::SomeDetails>>;
    /// Report a keyword. `type` · 3.
    ///
    /// Has the body of another.
    ///
    /// Sources: made-up (confidence: high).
    Type = 3 "type", crate::generated::models::Option, ::std::option::Option<::std::boxed::Box<crate::generated::models::SomeDetails>>;
}
