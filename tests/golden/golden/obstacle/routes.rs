// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! The route table: what the runtime knows of each operation.

crate::route::routes! {
    /// `POST /options`
    OPTIONS_ADD = "options_add" Post "/options" [ApiKey, Bearer, None] Unsafe paged false observed true [];
    /// `DELETE /options/{self}/on/{date}/{type}`
    OPTIONS_DELETE = "options_delete" Delete "/options/{self}/on/{date}/{type}" [Bearer] Safe paged false observed false [];
    /// `GET /options`
    OPTIONS_LIST = "options_list" Get "/options" [ApiKey] Safe paged true observed false [];
    /// `PUT /options/{self}/on/{date}/{type}`
    OPTIONS_MOVE = "options_move" Put "/options/{self}/on/{date}/{type}" [ApiKey] Safe paged false observed false [];
    /// `POST /results`
    RESULTS_GET = "results_get" Post "/results" [None, ApiKey] Unsafe paged false observed false ["password"];
}
