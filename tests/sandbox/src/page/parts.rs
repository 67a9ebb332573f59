//! Pieces that several pages are made of.

use maud::{Markup, html};

use super::format;
use crate::control::Ask;
use crate::tenant::lock;

/// A status with its reason, coloured by its hundred.
pub(super) fn status(status: u16) -> Markup {
    if status == 0 {
        return chip("bad", &html! { "No answer" });
    }
    let reason = axum::http::StatusCode::from_u16(status)
        .ok()
        .and_then(|status| status.canonical_reason())
        .unwrap_or_default();
    let tone = match status {
        200..300 => "good",
        300..400 => "calm",
        400..500 => "odd",
        _ => "bad",
    };
    chip(tone, &html! { span .number { (status) } " " (reason) })
}

/// A short word on a tinted ground.
pub(super) fn chip(tone: &str, text: &Markup) -> Markup {
    html! { span class={ "chip " (tone) } { (text) } }
}

/// A text to be copied: a click on it selects all.
pub(super) fn copy(label: &str, text: &str) -> Markup {
    html! {
        figure .copy {
            figcaption { (label) }
            pre tabindex="0" role="region" aria-label=(label) { code { (text) } }
        }
    }
}

/// A block of code that scrolls by itself where it is wide.
pub(super) fn block(label: &str, content: &Markup) -> Markup {
    html! {
        pre .block tabindex="0" role="region" aria-label=(label) { code { (content) } }
    }
}

/// What stands where there is nothing yet: that, and what to do about it.
pub(super) fn empty(what: &str, help: &Markup) -> Markup {
    html! {
        div .empty {
            p { strong { (what) } }
            p { (help) }
        }
    }
}

/// A table, of a kind that the style sheet knows, that becomes a list of cards on a phone. Roles are spelled out since a table that is laid
/// out as something else would lose them.
pub(super) fn table(label: &str, kind: &str, heads: &[&str], rows: &[Vec<Markup>]) -> Markup {
    html! {
        div class={ "table " (kind) } {
            table role="table" aria-label=(label) {
                thead role="rowgroup" {
                    tr role="row" {
                        @for head in heads {
                            th scope="col" role="columnheader" { (head) }
                        }
                    }
                }
                tbody role="rowgroup" {
                    @for row in rows {
                        tr role="row" {
                            @for (head, cell) in heads.iter().zip(row) {
                                td role="cell" data-label=(head) { (cell) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The ways to the pages before and after this one, and which it is.
pub(super) fn pager(
    ask: &Ask<'_>,
    path: &str,
    parameters: &[(&str, &str)],
    size: usize,
    total: usize,
) -> Markup {
    let pages = total.div_ceil(size).max(1);
    let page = ask.page();
    let to = |page: usize| {
        let number = page.to_string();
        let mut all = parameters.to_vec();
        all.push(("page", &number));
        ask.link(path, &all)
    };
    html! {
        @if pages > 1 {
            nav .pager aria-label="Pages" {
                @if page > 1 {
                    a rel="prev" href=(to((page - 1).min(pages))) { "Previous" }
                }
                span { "Page " (format::number(page)) " of " (format::number(pages)) }
                @if page < pages {
                    a rel="next" href=(to(page + 1)) { "Next" }
                }
            }
        }
    }
}

/// A form whose buttons do something to the sandbox and lead back here.
pub(super) fn action(ask: &Ask<'_>, path: &str, back: &str, fields: &Markup) -> Markup {
    html! {
        form .action method="post" action=(ask.link(path, &[])) {
            input type="hidden" name="back" value=(ask.link(back, &[]));
            (fields)
        }
    }
}

/// A field that chooses among texts.
pub(super) fn choice(
    id: &str,
    label: &str,
    chosen: Option<&str>,
    options: &[(&str, &str)],
) -> Markup {
    html! {
        div .field {
            label for=(id) { (label) }
            select id=(id) name=(id) {
                @for (value, text) in options {
                    option value=(value) selected[chosen.unwrap_or_default() == *value] { (text) }
                }
            }
        }
    }
}

/// A field for a text to look for.
pub(super) fn search(label: &str, value: Option<&str>) -> Markup {
    html! {
        div .field .wide {
            label for="q" { (label) }
            input #q type="search" name="q" value=[value] autocomplete="off" spellcheck="false";
        }
    }
}

/// What a form for looking around must keep: the tenant, where there are several.
pub(super) fn kept(ask: &Ask<'_>) -> Markup {
    html! {
        @if ask.is_one_of_several() {
            input type="hidden" name="tenant" value=(ask.name);
        }
    }
}

/// A field for the tenant that is meant, where there are several.
pub(super) fn whose(ask: &Ask<'_>, label: &str, id: &str) -> Markup {
    html! {
        @if ask.is_one_of_several() {
            div .field {
                label for=(id) { (label) }
                select id=(id) name="only" {
                    option value="" { "All tenants" }
                    @for tenant in ask.tenants() {
                        @let name = lock(&tenant).name.clone();
                        option value=(name) { (name) }
                    }
                }
            }
        }
    }
}
