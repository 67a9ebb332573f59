//! The knowledge base: categories, articles and their tags.

use super::{Planter, text};
use crate::json::Json;

pub(super) fn plant(planter: &mut Planter<'_>) {
    planter.tag("tAgC1234", "how-to", "Green", "Article");
    planter.tag("tAgD5678", "login", "Blue", "Article");
    for (uid, name, about, weight) in [
        ("cAtE1234", "Getting started", "The first steps", 1),
        ("cAtE5678", "Billing", "Invoices and payments", 2),
    ] {
        planter.add(
            "Category",
            uid,
            "2026-01-10T10:00:00Z",
            &[
                ("Name", text(name)),
                ("Description", text(about)),
                ("Weight", Json::integer(weight)),
            ],
            &[],
        );
    }
    for (uid, category, title, body, keywords, status) in [
        (
            "aRtI1234",
            "cAtE1234",
            "How to log in",
            "<p>Open the sign-in page.</p>",
            "password,sign-in",
            "Published",
        ),
        (
            "aRtI5678",
            "cAtE5678",
            "How to pay by bank transfer",
            "<p>Every invoice names our account.</p>",
            "invoice,transfer",
            "Draft",
        ),
    ] {
        let status = planter.number("SupportArticleStatus", status);
        planter.add(
            "Article",
            uid,
            "2026-01-11T10:00:00Z",
            &[
                ("Title", text(title)),
                ("Body", text(body)),
                ("Keywords", text(keywords)),
                ("Weight", Json::integer(1)),
                ("SupportArticleStatus", status),
            ],
            &[("Category", category)],
        );
    }
    planter.label("Article", "aRtI1234", &["tAgC1234", "tAgD5678"]);
}
