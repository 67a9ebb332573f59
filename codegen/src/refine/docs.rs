//! Pass: writes the doc comments from the description, in a form that rustdoc reads without complaint.

use syn::{Attribute, Fields, ItemStruct, parse_quote};

use crate::model::{Entity, Field};

pub(super) fn apply(item: &mut ItemStruct, entity: &Entity) -> Result<(), String> {
    let mut text = entity.doc.clone();
    if entity.open {
        text.push_str(
            "\n\nCustom properties of this object are in `extra`, under their system names.",
        );
    }
    if !entity.sources.is_empty() {
        text.push_str(&format!("\n\nSources: {}.", entity.sources.join(", ")));
    }
    item.attrs = attributes(&text);
    let Fields::Named(fields) = &mut item.fields else {
        return Ok(());
    };
    for (field, known) in fields.named.iter_mut().zip(&entity.fields) {
        field.attrs.extend(attributes(&member(known)));
    }
    Ok(())
}

/// What a member means, and the facts beside it.
fn member(field: &Field) -> String {
    let mut text = field.doc.trim_end().to_owned();
    let mut facts = vec![format!("`{}`", field.wire)];
    if field.read_only {
        facts.push("set by the server".to_owned());
    }
    if field.write_only {
        facts.push("sent, not meant to be answered".to_owned());
    }
    if let Some(length) = field.max_length {
        facts.push(format!("at most {length} characters"));
    }
    if field.deprecated {
        facts.push("legacy".to_owned());
    }
    text.push_str(&format!(" {}.", facts.join(" · ")));
    text
}

/// Doc attributes for a text, a paragraph a block.
pub(crate) fn attributes(text: &str) -> Vec<Attribute> {
    tidy(text)
        .lines()
        .map(|line| {
            // The leading space makes prettyplease print `/// text`.
            let line = if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            };
            parse_quote! { #[doc = #line] }
        })
        .collect()
}

/// Escapes outside code spans what rustdoc would take for a link, a tag or an address.
pub(crate) fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut in_code = false;
    for word in text.trim().split_inclusive(char::is_whitespace) {
        if !in_code && (word.starts_with("https://") || word.starts_with("http://")) {
            let address = word.trim_end();
            let bare = address.trim_end_matches(['.', ',', ')', ';']);
            tidy.push_str(&format!("<{bare}>{}", &word[bare.len()..]));
            continue;
        }
        for letter in word.chars() {
            match letter {
                '`' => in_code = !in_code,
                '[' | ']' | '<' | '>' if !in_code => tidy.push('\\'),
                _ => {}
            }
            tidy.push(letter);
        }
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn rustdoc_takes_nothing_for_a_link() {
        assert_eq!(tidy("a list [1] of <b>"), r"a list \[1\] of \<b\>");
        assert_eq!(tidy("code `Vec<[u8]>` stays"), "code `Vec<[u8]>` stays");
        assert_eq!(
            tidy("see https://example.com/x, then"),
            "see <https://example.com/x>, then"
        );
    }
}
