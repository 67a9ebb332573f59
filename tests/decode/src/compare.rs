//! What became of a body that was decoded and encoded again, member by member.
//!
//! Two JSON texts are compared, not two values: what the decoder dropped is in no value any more.

use std::collections::HashMap;

use outseta_api::wire::{ListView, Record, View};

use crate::{
    json::{Kind, Node},
    number,
    path::Path,
    print,
    secret::Names,
    time,
};

/// Deeper than anything that the decoder accepts; a guard for the stack, nothing else.
const DEEPEST: usize = 512;

/// Something that is not written back as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where it is in the body that was read.
    pub path: Path,
    /// Whether it matters.
    pub meaning: Meaning,
    /// What happened, without secrets.
    pub what: String,
}

/// Whether a difference matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Another text for the same thing.
    Kept,
    /// Something is gone, or is something else now.
    Lost,
}

/// What the model makes of a place: it leads to the secrets, which no name need betray.
#[derive(Clone, Copy)]
enum Guide<'r> {
    Record(&'r dyn Record),
    List(&'r dyn ListView),
    Secret,
    Plain,
}

/// The way through both texts at once.
pub(crate) struct Comparison<'n> {
    names: &'n mut Names,
    path: Path,
    differences: Vec<Difference>,
}

impl<'n> Comparison<'n> {
    pub(crate) fn new(names: &'n mut Names) -> Self {
        Self {
            names,
            path: Path::default(),
            differences: Vec::new(),
        }
    }

    pub(crate) fn finish(self) -> Vec<Difference> {
        self.differences
    }

    /// Bytes that are no UTF-8 were read past.
    pub(crate) fn not_utf8(&mut self, (line, column): (usize, usize)) {
        self.lost(format!(
            "bytes that are not UTF-8 are left out, the first at line {line}, column {column}"
        ));
    }

    /// Compares a body with what became of it. `record` is what was decoded from it.
    pub(crate) fn bodies(&mut self, original: Node<'_>, written: Node<'_>, record: &dyn Record) {
        self.values(original, written, Guide::Record(record));
    }

    fn values(&mut self, original: Node<'_>, written: Node<'_>, guide: Guide<'_>) {
        if self.path.depth() > DEEPEST {
            if original.raw() != written.raw() {
                self.lost("differs, too deep down to say how".to_owned());
            }
            return;
        }
        match (original.kind(), written.kind()) {
            (Kind::Object, Kind::Object) => self.objects(original, written, guide),
            (Kind::List, Kind::List) => self.lists(original, written, guide),
            _ => self.scalars(original, written, matches!(guide, Guide::Secret)),
        }
    }

    fn objects(&mut self, original: Node<'_>, written: Node<'_>, guide: Guide<'_>) {
        let (Some(members), Some(others)) = (original.members(), written.members()) else {
            if original.raw() != written.raw() {
                self.lost("differs, in a form that cannot be compared".to_owned());
            }
            return;
        };
        // The last of equal names is the one that counts, for the decoder too.
        let mut last: HashMap<&str, (usize, usize)> = HashMap::with_capacity(members.len());
        for (index, (name, _)) in members.iter().enumerate() {
            let (times, at) = last.entry(name).or_default();
            *times += 1;
            *at = index;
        }
        let after: HashMap<&str, Node<'_>> = others
            .iter()
            .map(|(name, node)| (name.as_ref(), *node))
            .collect();
        for (index, (name, node)) in members.iter().enumerate() {
            let (times, at) = last.get(name.as_ref()).copied().unwrap_or((1, index));
            if at != index {
                continue;
            }
            let guide = self.below(guide, name);
            self.path.enter(name);
            if times > 1 {
                self.lost(format!("stands there {times} times, only the last is kept"));
            }
            self.member(*node, after.get(name.as_ref()).copied(), guide);
            self.path.leave();
        }
        for (name, node) in &others {
            if node.kind() != Kind::Null && !last.contains_key(name.as_ref()) {
                let hidden = matches!(self.below(guide, name), Guide::Secret);
                self.path.enter(name);
                self.lost(format!(
                    "was not there, becomes {}",
                    print::value(*node, hidden)
                ));
                self.path.leave();
            }
        }
    }

    /// A member, which is as good as absent if it is null.
    fn member(&mut self, original: Node<'_>, written: Option<Node<'_>>, guide: Guide<'_>) {
        let present = |node: &Node<'_>| node.kind() != Kind::Null;
        match (present(&original), written.filter(present)) {
            (true, Some(written)) => self.values(original, written, guide),
            (true, None) => {
                let shown = print::value(original, matches!(guide, Guide::Secret));
                let unset = original.kind() == Kind::Text
                    && original.text().is_some_and(|text| time::means_unset(&text));
                if unset {
                    self.kept(format!("{shown} means that it is not set, and is left out"));
                } else {
                    self.lost(format!("{shown} is lost"));
                }
            }
            (false, Some(written)) => {
                let shown = print::value(written, matches!(guide, Guide::Secret));
                self.lost(format!("null becomes {shown}"));
            }
            (false, None) => {}
        }
    }

    fn lists(&mut self, original: Node<'_>, written: Node<'_>, guide: Guide<'_>) {
        let (Some(items), Some(others)) = (original.items(), written.items()) else {
            if original.raw() != written.raw() {
                self.lost("differs, in a form that cannot be compared".to_owned());
            }
            return;
        };
        if items.len() != others.len() {
            let nulls = items
                .iter()
                .filter(|item| item.kind() == Kind::Null)
                .count();
            let why = if items.len() == others.len() + nulls {
                ": those that are null are left out"
            } else {
                ""
            };
            self.lost(format!(
                "{} become {}{why}",
                print::count(items.len(), "item", "items"),
                others.len()
            ));
            return;
        }
        for (index, (item, other)) in items.into_iter().zip(others).enumerate() {
            let guide = match guide {
                Guide::List(list) => list.get(index).map_or(Guide::Plain, Guide::Record),
                Guide::Secret => Guide::Secret,
                Guide::Record(_) | Guide::Plain => Guide::Plain,
            };
            self.path.item(index);
            self.values(item, other, guide);
            self.path.leave();
        }
    }

    /// Two values of which at least one is a scalar, or which are of different kinds.
    fn scalars(&mut self, original: Node<'_>, written: Node<'_>, hidden: bool) {
        let becomes = || {
            let (before, after) = (
                print::value(original, hidden),
                print::value(written, hidden),
            );
            format!("{before} becomes {after}")
        };
        match (original.kind(), written.kind()) {
            (Kind::Null, Kind::Null) => {}
            (Kind::Bool, Kind::Bool) if original.raw() == written.raw() => {}
            (Kind::Number, Kind::Number) => {
                let (before, after) = (original.raw(), written.raw());
                if before != after && !number::same(before, after) {
                    self.lost(format!("{}: not the same number", becomes()));
                }
            }
            (Kind::Text, Kind::Text) => self.texts(original, written, becomes),
            (Kind::Text, Kind::Number | Kind::Bool) => {
                let kind = print::kind(written.kind());
                match original.text() {
                    Some(text) if same_scalar(&text, written) => {
                        self.kept(format!("{}: {kind} was given as text", becomes()));
                    }
                    _ => self.lost(becomes()),
                }
            }
            (Kind::Number | Kind::Bool, Kind::Text) => {
                let kind = print::kind(original.kind());
                match written.text() {
                    Some(text) if same_scalar(&text, original) => {
                        self.kept(format!("{}: {kind} where text belongs", becomes()));
                    }
                    _ => self.lost(becomes()),
                }
            }
            // A structure in text would show what is in it.
            (before @ (Kind::Object | Kind::List), after)
            | (before, after @ (Kind::Object | Kind::List)) => {
                self.lost(format!(
                    "{} becomes {}",
                    print::kind(before),
                    print::kind(after)
                ));
            }
            _ => self.lost(becomes()),
        }
    }

    fn texts(&mut self, original: Node<'_>, written: Node<'_>, becomes: impl Fn() -> String) {
        let (before, after) = (original.text(), written.text());
        if before == after && (before.is_some() || original.raw() == written.raw()) {
            return;
        }
        let times = before
            .as_deref()
            .and_then(time::read)
            .zip(after.as_deref().and_then(time::read));
        match times {
            Some((before, after)) if before == after => {
                self.kept(format!("{}: the same instant", becomes()));
            }
            Some((before, after)) if before.seconds == after.seconds => {
                self.lost(format!("{}: a part of the second is lost", becomes()));
            }
            _ => self.lost(becomes()),
        }
    }

    /// What the model makes of a member.
    fn below<'r>(&mut self, guide: Guide<'r>, name: &str) -> Guide<'r> {
        if matches!(guide, Guide::Secret) || self.names.sensitive(name) {
            return Guide::Secret;
        }
        let Guide::Record(record) = guide else {
            return Guide::Plain;
        };
        let index = record.shape().position(name, 0);
        match index.map_or(View::None, |index| record.view(index)) {
            View::Object(Some(record)) => Guide::Record(record),
            View::List(Some(list)) => Guide::List(list),
            View::Secret(_) | View::Secrets(_) => Guide::Secret,
            _ => Guide::Plain,
        }
    }

    fn kept(&mut self, what: String) {
        self.push(Meaning::Kept, what);
    }

    fn lost(&mut self, what: String) {
        self.push(Meaning::Lost, what);
    }

    fn push(&mut self, meaning: Meaning, what: String) {
        self.differences.push(Difference {
            path: self.path.clone(),
            meaning,
            what,
        });
    }
}

/// Whether a text says the same as a number or a truth value.
fn same_scalar(text: &str, scalar: Node<'_>) -> bool {
    match scalar.kind() {
        Kind::Number => number::same(text, scalar.raw()),
        // .NET writes `True`.
        Kind::Bool => text.trim().eq_ignore_ascii_case(scalar.raw()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use outseta_api::models::Account;

    use super::*;

    /// Every difference as `path: what`, those that matter with an exclamation mark.
    fn differences(original: &str, written: &str) -> Vec<String> {
        let mut names = Names::default();
        let mut comparison = Comparison::new(&mut names);
        comparison.values(
            Node::parse(original).expect("JSON"),
            Node::parse(written).expect("JSON"),
            Guide::Plain,
        );
        let mark = |meaning| match meaning {
            Meaning::Kept => "",
            Meaning::Lost => "!",
        };
        comparison
            .finish()
            .into_iter()
            .map(|difference| {
                format!(
                    "{}{}: {}",
                    mark(difference.meaning),
                    difference.path,
                    difference.what
                )
            })
            .collect()
    }

    #[track_caller]
    fn assert_same(original: &str, written: &str) {
        assert_eq!(differences(original, written), [""; 0]);
    }

    #[test]
    fn the_same() {
        assert_same(r#"{"a":1,"b":null,"c":[1,{}]}"#, r#"{"c":[1.0,{}],"a":1}"#);
        assert_same(r#"{"a":49.00}"#, r#"{"a":4.9e1}"#);
        assert_same(r#"{"a":"\u00e9"}"#, r#"{"a":"é"}"#);
        assert_same(r#"{"a":{"b":null}}"#, r#"{"a":{}}"#);
        assert_same("[null,true]", "[null,true]");
    }

    #[test]
    fn another_form_of_the_same() {
        for (original, written, expected) in [
            (
                "3",
                r#""3""#,
                "3 becomes \"3\": a number where text belongs",
            ),
            (
                r#""3.0""#,
                "3",
                "\"3.0\" becomes 3: a number was given as text",
            ),
            (
                r#""True""#,
                "true",
                "\"True\" becomes true: true or false was given as text",
            ),
            (
                "false",
                r#""false""#,
                "false becomes \"false\": true or false where text belongs",
            ),
            (
                r#""2026-01-05T09:30:00""#,
                r#""2026-01-05T09:30:00Z""#,
                "\"2026-01-05T09:30:00\" becomes \"2026-01-05T09:30:00Z\": the same instant",
            ),
        ] {
            assert_eq!(
                differences(
                    &format!(r#"{{"a":{original}}}"#),
                    &format!(r#"{{"a":{written}}}"#)
                ),
                [format!("a: {expected}")]
            );
        }
        assert_eq!(
            differences(r#"{"a":"0001-01-01T00:00:00"}"#, "{}"),
            ["a: \"0001-01-01T00:00:00\" means that it is not set, and is left out"]
        );
    }

    #[test]
    fn losses_and_changes() {
        for (original, written, expected) in [
            (r#"{"a":""}"#, "{}", "!a: \"\" is lost"),
            (
                r#"{"a":{"b":1,"c":2}}"#,
                "{}",
                "!a: an object with 2 members is lost",
            ),
            ("{}", r#"{"a":1}"#, "!a: was not there, becomes 1"),
            (
                r#"{"a":null}"#,
                r#"{"a":[1]}"#,
                "!a: null becomes a list of 1 item",
            ),
            (
                r#"{"a":1,"a":1}"#,
                r#"{"a":1}"#,
                "!a: stands there 2 times, only the last is kept",
            ),
            (
                r#"{"a":[1,null]}"#,
                r#"{"a":[1]}"#,
                "!a: 2 items become 1: those that are null are left out",
            ),
            (r#"{"a":[1,2]}"#, r#"{"a":[1]}"#, "!a: 2 items become 1"),
            (
                r#"[{"a":1}]"#,
                r#"[{"a":2}]"#,
                "![0].a: 1 becomes 2: not the same number",
            ),
            (r#"{"a":[1]}"#, r#"{"a":"[1]"}"#, "!a: a list becomes text"),
            (r#"{"a":"x"}"#, r#"{"a":"y"}"#, "!a: \"x\" becomes \"y\""),
            (r#"{"a":true}"#, r#"{"a":false}"#, "!a: true becomes false"),
            (r#"{"a":"x"}"#, r#"{"a":1}"#, "!a: \"x\" becomes 1"),
            (
                r#"{"a":"2026-01-05T09:30:00.1234567891"}"#,
                r#"{"a":"2026-01-05T09:30:00.123456789Z"}"#,
                "!a: \"2026-01-05T09:30:00.1234567891\" becomes \"2026-01-05T09:30:00.123456789Z\": a part of the second is lost",
            ),
            (
                r#"{"a":"2026-01-05T09:30:00+01:00"}"#,
                r#"{"a":"2026-01-05T09:30:00Z"}"#,
                "!a: \"2026-01-05T09:30:00+01:00\" becomes \"2026-01-05T09:30:00Z\"",
            ),
        ] {
            assert_eq!(differences(original, written), [expected]);
        }
    }

    #[test]
    fn secrets_stay_hidden() {
        for (original, written) in [
            (r#"{"Password":"hunter2"}"#, "{}"),
            (r#"{"Password":"hunter2"}"#, r#"{"Password":"hunter3"}"#),
            (
                r#"{"Tokens":[{"a":["hunter2"]}]}"#,
                r#"{"Tokens":[{"a":[1]}]}"#,
            ),
            (
                r#"{"a":{"Password":"hunter2"}}"#,
                r#"{"a":"{\"Password\":\"hunter2\"}"}"#,
            ),
            ("{}", r#"{"ApiKey":"hunter2"}"#),
        ] {
            let found = differences(original, written);
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(!found[0].contains("hunter"), "{found:?}");
        }
    }

    #[test]
    fn the_model_knows_secrets_that_no_name_betrays() {
        let mut account = Account::default();
        account.name = Some("Acme Ltd".to_owned());
        let mut names = Names::default();
        let mut comparison = Comparison::new(&mut names);
        let original = Node::parse(r#"{"Name":"Acme","Nonce":"hunter2"}"#).expect("JSON");
        let written = Node::parse(r#"{"Name":"Acme Ltd"}"#).expect("JSON");
        comparison.bodies(original, written, &account);
        let found: Vec<_> = comparison
            .finish()
            .into_iter()
            .map(|found| found.what)
            .collect();
        assert_eq!(
            found,
            ["\"Acme\" becomes \"Acme Ltd\"", "[redacted] is lost"]
        );
    }

    #[test]
    fn depth_is_no_danger() {
        let deep = |inner: &str| format!("{}{inner}{}", "[".repeat(20_000), "]".repeat(20_000));
        assert_eq!(differences(&deep("1"), &deep("2")).len(), 1);
        assert_same(&deep("1"), &deep("1"));
    }
}
