//! Names of entities and properties: there are few of them and many uses, so that all uses share one text.

use std::borrow::Borrow;
use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

/// How many names a thread keeps at hand. Names of custom properties are the callers' own, and
/// nobody could take back what they make up.
const KEPT: usize = 4096;

thread_local! {
    static KNOWN: RefCell<HashSet<Name>> = RefCell::default();
}

/// A shared text. Two of the same letters are equal, whether they share it or not.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Name(Arc<str>);

impl Name {
    /// The name of these letters.
    pub(crate) fn of(text: &str) -> Self {
        KNOWN.with_borrow_mut(|known| {
            if let Some(name) = known.get(text) {
                return name.clone();
            }
            let name = Self(text.into());
            if known.len() < KEPT {
                known.insert(name.clone());
            }
            name
        })
    }

    /// Its letters.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Name {
    fn default() -> Self {
        Self::of("")
    }
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Name {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
