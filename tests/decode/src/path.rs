//! Where something is in a body: `items[3].Account.Name`, as the crate's errors write it.

use std::fmt;

use crate::print;

/// A step down into a JSON text.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Member(String),
    Item(usize),
}

/// The place of a value in a body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path(Vec<Step>);

impl Path {
    /// Goes down into a member.
    pub(crate) fn enter(&mut self, name: &str) {
        self.0.push(Step::Member(name.to_owned()));
    }

    /// Goes down into an item of a list.
    pub(crate) fn item(&mut self, index: usize) {
        self.0.push(Step::Item(index));
    }

    /// Goes up again.
    pub(crate) fn leave(&mut self) {
        self.0.pop();
    }

    /// A place one member further down.
    pub(crate) fn with(&self, name: &str) -> Self {
        let mut path = self.clone();
        path.enter(name);
        path
    }

    /// How far down it is.
    pub(crate) fn depth(&self) -> usize {
        self.0.len()
    }

    /// The place with every index forgotten: `items[*].Account.Name`. The same thing in every
    /// record of a page is one finding, not a hundred.
    pub fn pattern(&self) -> String {
        self.text(|_| "*".to_owned())
    }

    fn text(&self, index: impl Fn(usize) -> String) -> String {
        let mut text = String::new();
        for step in &self.0 {
            match step {
                Step::Item(at) => text.push_str(&format!("[{}]", index(*at))),
                Step::Member(name) if plain(name) => {
                    if !text.is_empty() {
                        text.push('.');
                    }
                    text.push_str(name);
                }
                Step::Member(name) => {
                    text.push_str(&format!("[{}]", print::quoted(name)));
                }
            }
        }
        if text.is_empty() {
            text.push_str("(the body)");
        }
        text
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text(|index| index.to_string()))
    }
}

/// Whether a name can stand in a path without quotation marks.
fn plain(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '$' | '@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_like_an_expression() {
        let mut path = Path::default();
        assert_eq!(path.to_string(), "(the body)");
        path.enter("items");
        path.item(3);
        path.enter("Größe");
        path.enter("a \"b\"\u{1b}.c");
        assert_eq!(path.to_string(), r#"items[3].Größe["a \"b\"\u{1b}.c"]"#);
        assert_eq!(path.pattern(), r#"items[*].Größe["a \"b\"\u{1b}.c"]"#);
        assert_eq!(path.depth(), 4);
        path.leave();
        assert_eq!(path.with("x").to_string(), "items[3].Größe.x");
    }
}
