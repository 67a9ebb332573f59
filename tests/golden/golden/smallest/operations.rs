// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! The operations as types, which calls and lists are generic over.

/// Send a ping.
///
/// `POST /ping`
#[derive(Debug)]
pub enum PingsSend {}
impl crate::call::Operation for PingsSend {
    type Answer = ();
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::PINGS_SEND;
}
