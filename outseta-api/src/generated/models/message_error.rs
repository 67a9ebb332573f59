// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `MessageError`, and how it is read.

crate::wire::entity! {
    /// Body of an unforeseen failure of the server, which says nothing about its cause.
    ///
    /// Sources: ts-tiltcamp, w6w.
    MessageError "MessageError"
    answered {
        /// A fixed sentence. `Message`.
        0 message: ::std::option::Option<::std::string::String>, "Message" Text text, MESSAGE Field ::std::string::String;
    }
    sent {
    }
}
