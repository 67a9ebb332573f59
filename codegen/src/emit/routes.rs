//! Emits the static route table: the facts that the runtime acts on, one row an operation.
//!
//! ```text
//! crate::route::routes! {
//!     /// `GET /crm/people`
//!     PEOPLE_LIST = "people_list" Get "/crm/people" [ApiKey, Bearer] Safe paged true observed false [];
//! }
//! ```

use super::table::Table;
use crate::model::{Api, Credential, Operation, names, names::type_name};

pub(super) fn emit(api: &Api) -> String {
    let mut operations: Vec<_> = api.operations().collect();
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let mut table = Table::default();
    table.line(
        0,
        "//! The route table: what the runtime knows of each operation.",
    );
    table.gap();
    table.line(0, "crate::route::routes! {");
    for operation in operations {
        route(&mut table, operation);
    }
    table.line(0, "}");
    table.finish()
}

/// The name of an operation's route.
pub(super) fn constant(operation: &Operation) -> proc_macro2::Ident {
    names::ident(&names::constant(&operation.id))
}

fn route(table: &mut Table, operation: &Operation) {
    let Operation {
        id,
        path,
        paged,
        observed,
        ..
    } = operation;
    let credentials: Vec<_> = operation
        .credentials
        .iter()
        .map(|credential| match credential {
            Credential::ApiKey => "ApiKey",
            Credential::Bearer => "Bearer",
            Credential::None => "None",
        })
        .collect();
    let anonymous: Vec<_> = operation
        .anonymous_with
        .iter()
        .map(|member| format!("{member:?}"))
        .collect();
    table.doc(1, &format!("`{} {path}`", operation.method));
    table.gate(1, &operation.gate);
    table.line(
        1,
        &format!(
            "{} = {id:?} {} {path:?} [{}] {} paged {paged} observed {observed} [{}];",
            constant(operation),
            type_name(&operation.method.to_lowercase()),
            credentials.join(", "),
            if operation.resend { "Safe" } else { "Unsafe" },
            anonymous.join(", "),
        ),
    );
}
