// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! The route table: what the runtime knows of each operation.

crate::route::routes! {
    /// `POST /ping`
    PINGS_SEND = "pings_send" Post "/ping" [Bearer] Unsafe paged false observed false [];
}
