//! Rules on credentials and servers.

use super::context::{Context, list};
use super::grammar::Kind;
use super::{Report, nearest, quoted};
use crate::source::{Map, Node};

pub(super) fn undefined(context: &Context<'_>, report: &mut Report<'_>) {
    let defined: Vec<&str> = context
        .objects(Kind::SecurityScheme)
        .filter_map(|site| Some(site.name?.text.as_str()))
        .collect();
    let holders = context
        .tree
        .sites
        .iter()
        .filter(|site| matches!(site.kind, Kind::Document | Kind::Operation));
    for holder in holders {
        for requirement in list(holder.map, "security") {
            for key in requirement.as_map().into_iter().flat_map(Map::keys) {
                if !defined.contains(&key.text.as_str()) {
                    let help = match nearest(&key.text, defined.iter().copied()) {
                        Some(meant) => format!("did you mean `{meant}`?"),
                        None if defined.is_empty() => {
                            "define it under `components.securitySchemes`".to_owned()
                        }
                        None => format!(
                            "define it under `components.securitySchemes`, or use one of {}",
                            quoted(defined.iter().copied())
                        ),
                    };
                    report.say(
                        key.span,
                        format!("the security scheme `{}` is not defined", key.text),
                        help,
                    );
                }
            }
        }
    }
}

pub(super) fn unspecified(context: &Context<'_>, report: &mut Report<'_>) {
    if context.document.root.get("security").is_some() {
        return;
    }
    for operation in &context.operations {
        if !operation.map.contains("security") {
            report.say(
                operation.method.span,
                format!(
                    "nothing says which credentials {} takes",
                    operation.called()
                ),
                "write `security:` with `- apiKey: []`, `- bearer: []`, or `- {}` for none",
            );
        }
    }
}

pub(super) fn scheme(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::SecurityScheme) {
        let needs: &[(&str, &str)] = match site.map.get("type").and_then(Node::as_str) {
            Some("apiKey") => &[
                ("in", "write `in: header`"),
                ("name", "write `name:` with the header"),
            ],
            Some("http") => &[("scheme", "write `scheme: bearer`")],
            _ => &[],
        };
        for (key, help) in needs {
            if !site.map.contains(key) {
                report.say(
                    site.span,
                    format!("`{key}` is missing in a security scheme of this type"),
                    *help,
                );
            }
        }
        if !site.map.contains("description") {
            report.say(
                site.span,
                "`description` is missing in a security scheme",
                "write `description:` with how the credential is got and sent",
            );
        }
    }
}

pub(super) fn https(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Server) {
        if let Some(url) = site.map.get("url")
            && url
                .as_str()
                .is_some_and(|text| !text.starts_with("https://"))
        {
            report.say(
                url.span,
                "the server does not speak HTTPS",
                "write `url: https://…`: credentials go over HTTPS only",
            );
        }
    }
}

pub(super) fn subdomain(context: &Context<'_>, report: &mut Report<'_>) {
    for site in context.objects(Kind::Server) {
        let Some(url) = site.map.get("url") else {
            continue;
        };
        let Some(text) = url.as_str() else {
            continue;
        };
        if !text.contains("{subdomain}") {
            report.say(
                url.span,
                "the server has no place for the tenant",
                "write `https://{subdomain}.outseta.com/api/v1`",
            );
        }
        let variables = site.map.get("variables").and_then(Node::as_map);
        let used: Vec<&str> = text
            .split('{')
            .skip(1)
            .filter_map(|rest| Some(rest.split_once('}')?.0))
            .collect();
        for name in &used {
            if !variables.is_some_and(|variables| variables.contains(name)) {
                report.say(
                    url.span,
                    format!("the server variable `{name}` is not declared"),
                    format!("write `variables:` with `{name}:` and its `default`"),
                );
            }
        }
        for key in variables.into_iter().flat_map(Map::keys) {
            if !used.contains(&key.text.as_str()) {
                report.say(
                    key.span,
                    format!("the server variable `{}` is not used", key.text),
                    "take it out, or put it into the `url` in braces",
                );
            }
        }
    }
}
