//! The house rules, tried on faults that are planted one by one into a description without any.

mod lint;

use lint::cases::{GROUPS, all};
use lint::{base, check, plant, said};
use outseta_codegen::diagnostic::Diagnostics;
use outseta_codegen::source::Sources;

#[test]
fn the_base_breaks_no_rule() {
    let (sources, faults) = check(base());
    assert!(sources.files().count() > 8);
    assert_eq!(faults.render(&sources), "");
}

#[test]
fn every_fault_is_found_where_it_is() {
    let mut wrong = String::new();
    for case in all() {
        let mut files = base();
        plant(&mut files, case);
        let (sources, faults) = check(files);
        let found = said(&sources, &faults);
        if found != case.said {
            wrong.push_str(&format!("@@ {}\n{}\n", case.name, found.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A rule without a case could fall asleep unnoticed.
#[test]
fn every_rule_has_a_case() {
    let said: Vec<&str> = all()
        .flat_map(|case| case.said)
        .filter_map(|line| Some(line.split_once(' ')?.1))
        .collect();
    let asleep: Vec<&str> = outseta_codegen::lint::RULES
        .iter()
        .map(|rule| rule.id)
        .filter(|id| !said.contains(id))
        .collect();
    assert!(asleep.is_empty(), "{asleep:?}");
}

#[test]
fn every_rule_has_an_id_of_its_own() {
    let rules = outseta_codegen::lint::RULES;
    for (at, rule) in rules.iter().enumerate() {
        assert!(rule.about.ends_with('.'), "{}", rule.id);
        assert!(rule.id.contains('/'), "{}", rule.id);
        assert!(
            rules[..at].iter().all(|other| other.id != rule.id),
            "{}",
            rule.id
        );
    }
}

/// Where a file lies, rather than what it says.
#[test]
fn schemas_stand_in_the_folder_of_their_area() {
    let cases = [
        (
            "schemas/event.yaml",
            Some("`MemberJoinedEventData` stands in no area"),
        ),
        (
            "schemas/door/event.yaml",
            Some("`MemberJoinedEventData` stands in `door`, which is no area"),
        ),
        ("schemas/cards/more/event.yaml", None),
        ("shared/event.yaml", None),
    ];
    for prefix in ["spec/", ""] {
        for (path, expected) in cases {
            let mut files = base();
            for (shown, _) in &mut files {
                let below = shown.strip_prefix("spec/").expect("the prefix of the base");
                let below = if below == "schemas/cards/event.yaml" {
                    path
                } else {
                    below
                };
                *shown = format!("{prefix}{below}");
            }
            let (_, faults) = check(files);
            let found: Vec<_> = faults
                .iter()
                .map(|fault| (fault.rule, fault.message.as_str()))
                .collect();
            let expected: Vec<_> = expected
                .map(|message| ("schema/area", message))
                .into_iter()
                .collect();
            assert_eq!(found, expected, "{prefix}{path}");
        }
    }
}

/// What people read, one file for each group of faults.
#[test]
fn faults_read_well() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("lint/snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for (group, cases) in GROUPS {
        let mut text = String::new();
        for case in *cases {
            let mut files = base();
            plant(&mut files, case);
            let (sources, faults) = check(files);
            text.push_str(&format!(
                "=== {}\n\n{}\n",
                case.name,
                faults.render(&sources)
            ));
        }
        settings.bind(|| insta::assert_snapshot!(*group, text));
    }
}

/// Several faults at once: all are found, in the order of files and lines.
#[test]
fn one_run_tells_of_all_faults() {
    let together = [
        "misspelt key of a schema",
        "malformed Uid",
        "plain HTTP",
        "summary without a full stop",
        "duplicate call",
        "unknown value of an enumeration",
        "no word on writing",
        "name that comes twice",
    ];
    let mut files = base();
    let mut expected = Vec::new();
    for case in all().filter(|case| together.contains(&case.name)) {
        plant(&mut files, case);
        expected.extend(case.said.iter().map(|line| rule_of(line)));
    }
    let (sources, faults) = check(files);
    let found = said(&sources, &faults);
    let mut rules: Vec<_> = found.iter().map(|line| rule_of(line)).collect();
    expected.sort_unstable();
    rules.sort_unstable();
    assert_eq!(rules, expected);

    let places: Vec<_> = faults.iter().map(|fault| fault.span).collect();
    assert!(places.is_sorted());
    let text = faults.render(&sources);
    assert!(text.ends_with(&format!("error: {} problems in 3 files\n", found.len())));
    assert!(!text.contains(env!("CARGO_MANIFEST_DIR")));
}

fn rule_of(line: &str) -> &str {
    line.split_once(' ').map_or(line, |(_, rule)| rule)
}

#[test]
fn colours_are_asked_for() {
    let mut files = base();
    plant(&mut files, all().next().expect("a case"));
    let (sources, faults) = check(files);
    assert!(!faults.render(&sources).contains('\u{1b}'));
    assert!(faults.render_with(&sources, true).contains('\u{1b}'));
}

#[test]
fn the_same_is_said_once() {
    let mut files = base();
    plant(&mut files, all().next().expect("a case"));
    let (sources, faults) = check(files);
    let mut twice = Diagnostics::new();
    for fault in faults.iter().chain(faults.iter()) {
        twice.push(fault.clone());
    }
    assert_eq!(twice.render(&sources), faults.render(&sources));
}

/// A generator of numbers that gives the same ones in every run.
struct Dice(u64);

impl Dice {
    /// A number below a bound (splitmix64).
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(bound.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}

/// Bytes that mean something to a reader of YAML.
const TOKENS: &[&str] = &[
    "\n",
    " ",
    "  ",
    ":",
    ": ",
    "- ",
    "'",
    "\"",
    "[",
    "]",
    "{",
    "}",
    "#",
    "&a ",
    "*a",
    "!t ",
    "|",
    ">-",
    "---\n",
    "~",
    "null",
    "true",
    "0",
    "-1",
    "1e9",
    "$ref",
    "$ref: '#/components/schemas/Member'",
    "\t",
    "\r\n",
    "é",
    "陳",
    "\u{feff}",
    "\u{0}",
    "allOf:",
    "type: object",
    "enum: []",
    "? ",
    "%",
    "@",
];

/// Values that many keys do not expect.
const VALUES: &[&str] = &[
    "",
    "null",
    "true",
    "12",
    "-1",
    "1.5",
    "[]",
    "{}",
    "''",
    "[[]]",
    "[1, a, null, {}]",
    "{a: 1}",
    "{$ref: '#/components/schemas/Member'}",
    "{allOf: [{$ref: '#/components/schemas/Member'}]}",
    "{$ref: '#'}",
    "{$ref: 12}",
    "'#/components/schemas/Member'",
    "'#/components/schemas/Session'",
    "'#/components/parameters/Limit'",
    "object",
    "array",
    "integer",
    "string",
    "get",
    "'{'",
    "\"\\u00e9\"",
];

/// Whatever is done to a description, something is said of it, and nothing falls over.
#[test]
fn no_text_makes_the_checks_fall_over() {
    let files = base();
    let mut dice = Dice(20_260_105);
    let mut linted = 0;
    for _ in 0..3_000 {
        let mut files = files.clone();
        for _ in 0..=dice.below(3) {
            let at = dice.below(files.len());
            mangle(&mut files[at].1, &mut dice);
        }
        let (sources, faults) = check(files);
        linted += usize::from(faults.iter().any(|fault| {
            outseta_codegen::lint::RULES
                .iter()
                .any(|rule| rule.id == fault.rule)
        }));
        for fault in faults.iter() {
            assert_fits(&sources, fault.span);
            fault
                .related
                .iter()
                .for_each(|(span, _)| assert_fits(&sources, *span));
        }
        let text = faults.render(&sources);
        assert_eq!(text.is_empty(), faults.is_empty());
    }
    // Enough of the texts were still YAML, so that the rules had something to look at.
    assert!(linted > 800, "{linted}");
}

fn assert_fits(sources: &Sources, span: outseta_codegen::source::Span) {
    let text = sources.text(span.file);
    assert!(text.get(span.start..span.end).is_some(), "{span:?}");
}

/// Changes some bytes of a text, and keeps it UTF-8.
fn mangle(text: &mut String, dice: &mut Dice) {
    let floor = |text: &str, mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = dice.below(text.len() + 1);
    let start = floor(text, start);
    match dice.below(8) {
        // The value of some key becomes something else, with what stood there before behind it or not.
        6 | 7 => {
            let Some(colon) = text[start..].find(": ").map(|at| start + at + 2) else {
                return;
            };
            let end = text[colon..].find('\n').map_or(text.len(), |at| colon + at);
            text.replace_range(colon..end, VALUES[dice.below(VALUES.len())]);
        }
        0 => text.insert_str(start, TOKENS[dice.below(TOKENS.len())]),
        1 => {
            let end = floor(text, (start + dice.below(40)).min(text.len()));
            text.replace_range(start.min(end)..end, "");
        }
        2 => {
            let end = floor(text, (start + dice.below(12)).min(text.len()));
            text.replace_range(start.min(end)..end, TOKENS[dice.below(TOKENS.len())]);
        }
        3 => text.truncate(start),
        4 => {
            // A piece of the text in another place.
            let from = dice.below(text.len() + 1);
            let from = floor(text, from);
            let to = floor(text, (from + dice.below(120)).min(text.len()));
            let piece = text[from.min(to)..to].to_owned();
            text.insert_str(start, &piece);
        }
        _ => {
            // A whole line less, or twice.
            let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
            if lines.is_empty() {
                return;
            }
            let at = dice.below(lines.len());
            if dice.below(2) == 0 {
                lines.remove(at);
            } else {
                lines.insert(at, lines[at]);
            }
            *text = lines.concat();
        }
    }
}
