//! The tenants: where each is, its key, and a line to try it with.

use maud::{Markup, html};

use super::parts;
use crate::control::Ask;
use crate::seed;
use crate::tenant::lock;

/// A card for each tenant.
pub(super) fn cards(ask: &Ask<'_>) -> Markup {
    html! {
        div .cards {
            @for tenant in ask.tenants() {
                @let tenant = lock(&tenant);
                @let base = ask.service.base_url(&tenant);
                @let (key, secret) = (&tenant.api_key.key, &tenant.api_key.secret);
                article .card {
                    h3 { "Tenant " (tenant.name) }
                    dl .facts {
                        dt { "Base URL" } dd { code { (base) } }
                        dt { "API key" } dd { code { (key) } }
                        dt { "Secret" } dd { code { (secret) } }
                        dt { "Password" } dd { code { (seed::PASSWORD) } span .quiet { " of everybody" } }
                    }
                    (parts::copy(
                        &format!("Ask {} for its people", tenant.name),
                        &format!("curl -H 'Authorization: Outseta {key}:{secret}' {base}/crm/people"),
                    ))
                }
            }
        }
    }
}
