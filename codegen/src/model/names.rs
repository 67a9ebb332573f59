//! Names: how Outseta's spellings become Rust's.

use heck::{ToPascalCase, ToSnakeCase};

/// Words that cannot be raw identifiers.
const NEVER_RAW: &[&str] = &["crate", "self", "super", "_"];

/// The Rust name of a member or parameter: `OAuthGoogleProfileId` becomes `oauth_google_profile_id`.
///
/// The result is a valid identifier apart from keywords, which [`ident`] escapes.
pub fn member(wire: &str) -> String {
    // heck would read the capitals of "OAuth" as two words.
    let snake = wire.replace("OAuth", "Oauth").to_snake_case();
    let snake = if snake.is_empty() {
        "unnamed".to_owned()
    } else if snake.starts_with(|first: char| first.is_ascii_digit()) {
        format!("n{snake}")
    } else {
        snake
    };
    if NEVER_RAW.contains(&snake.as_str()) {
        format!("{snake}_")
    } else {
        snake
    }
}

/// The Rust name of a type or marker: `people_list` becomes `PeopleList`.
pub fn type_name(text: &str) -> String {
    text.to_pascal_case()
}

/// The name of a constant or static: `job_title` becomes `JOB_TITLE`.
pub fn constant(rust: &str) -> String {
    rust.trim_start_matches("r#").to_uppercase()
}

/// The module of a type: `PersonAccount` becomes `person_account`.
pub fn module(type_name: &str) -> String {
    member(type_name)
}

/// The identifier for a name, raw if it is a keyword.
pub fn ident(name: &str) -> proc_macro2::Ident {
    let span = proc_macro2::Span::call_site();
    if syn::parse_str::<syn::Ident>(name).is_ok() {
        proc_macro2::Ident::new(name, span)
    } else if is_identifier(name) {
        proc_macro2::Ident::new_raw(name, span)
    } else {
        // `collide` refuses such names; this keeps the emitters total.
        proc_macro2::Ident::new("unnamed", span)
    }
}

/// Whether the text has the form of an identifier, keywords included.
pub fn is_identifier(name: &str) -> bool {
    let mut letters = name.chars();
    letters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
        && !NEVER_RAW.contains(&name)
        && name != "Self"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_read_as_rust() {
        for (wire, rust) in [
            ("Email", "email"),
            ("IPAddress", "ip_address"),
            ("OAuthGoogleProfileId", "oauth_google_profile_id"),
            ("_objectType", "object_type"),
            ("AccountSpecificPageUrl10", "account_specific_page_url10"),
            ("self", "self_"),
            ("2fa", "n2fa"),
            ("", "unnamed"),
        ] {
            assert_eq!(member(wire), rust, "{wire}");
        }
    }

    #[test]
    fn keywords_are_escaped() {
        assert_eq!(ident("type").to_string(), "r#type");
        assert_eq!(ident("email").to_string(), "email");
    }
}
