// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! The route table: what the runtime knows of each operation.

/// `POST /options`
pub static OPTIONS_ADD: crate::route::Route = crate::route::Route {
    id: "options_add",
    method: crate::route::Method::Post,
    path: "/options",
    credentials: &[
        crate::route::Credential::ApiKey,
        crate::route::Credential::Bearer,
        crate::route::Credential::None,
    ],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: true,
    anonymous_with: &[],
};

/// `DELETE /options/{self}/on/{date}/{type}`
pub static OPTIONS_DELETE: crate::route::Route = crate::route::Route {
    id: "options_delete",
    method: crate::route::Method::Delete,
    path: "/options/{self}/on/{date}/{type}",
    credentials: &[crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `GET /options`
pub static OPTIONS_LIST: crate::route::Route = crate::route::Route {
    id: "options_list",
    method: crate::route::Method::Get,
    path: "/options",
    credentials: &[crate::route::Credential::ApiKey],
    resend: crate::route::Resend::Safe,
    paged: true,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /options/{self}/on/{date}/{type}`
pub static OPTIONS_MOVE: crate::route::Route = crate::route::Route {
    id: "options_move",
    method: crate::route::Method::Put,
    path: "/options/{self}/on/{date}/{type}",
    credentials: &[crate::route::Credential::ApiKey],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /results`
pub static RESULTS_GET: crate::route::Route = crate::route::Route {
    id: "results_get",
    method: crate::route::Method::Post,
    path: "/results",
    credentials: &[crate::route::Credential::None, crate::route::Credential::ApiKey],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &["password"],
};

/// Every route, by operation id.
pub static ALL: &[&crate::route::Route] = &[
    &OPTIONS_ADD,
    &OPTIONS_DELETE,
    &OPTIONS_LIST,
    &OPTIONS_MOVE,
    &RESULTS_GET,
];
