// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! The operations as types, which calls and lists are generic over.

crate::call::operation! {
    /// Send a ping. `POST /ping`
    PingsSend = PINGS_SEND, answers ()
}
