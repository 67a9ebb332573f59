//! What is wrong with a seed file: where it stands, what it is, and the cure.

use std::fmt;

use super::located::place;

/// How many faults are told at once.
const MOST: usize = 20;

/// One fault.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fault {
    /// Bytes from the start of the text.
    pub(super) at: usize,
    /// The way to it, such as `Account[0].Plan`.
    pub(super) path: String,
    pub(super) message: String,
    pub(super) help: String,
}

/// All faults of a seed file, ready to be read.
#[derive(Debug)]
pub(crate) struct BadSeed(String);

impl fmt::Display for BadSeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadSeed {}

impl BadSeed {
    /// A seed that could not even be read.
    pub(super) fn unreadable(message: String) -> Self {
        Self(message)
    }

    /// The faults of a text, in its order.
    pub(super) fn of(name: &str, text: &str, mut faults: Vec<Fault>) -> Self {
        faults.sort_by_key(|fault| fault.at);
        faults.dedup();
        let mut lines: Vec<String> = Vec::new();
        for fault in faults.iter().take(MOST) {
            let (line, column) = place(text, fault.at);
            let path = if fault.path.is_empty() {
                String::new()
            } else {
                format!("{}: ", fault.path)
            };
            lines.push(format!(
                "{name}:{line}:{column}: {path}{}\n  help: {}",
                fault.message, fault.help
            ));
        }
        if faults.len() > MOST {
            lines.push(format!("and {} more", faults.len() - MOST));
        }
        Self(lines.join("\n"))
    }
}
