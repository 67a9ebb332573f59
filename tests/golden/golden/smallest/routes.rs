// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! The route table: what the runtime knows of each operation.

/// `POST /ping`
pub static PINGS_SEND: crate::route::Route = crate::route::Route {
    id: "pings_send",
    method: crate::route::Method::Post,
    path: "/ping",
    credentials: &[crate::route::Credential::Bearer],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// Every route, by operation id.
pub static ALL: &[&crate::route::Route] = &[&PINGS_SEND];
