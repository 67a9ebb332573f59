//! The `fields` parameter: which members of which level an answer holds.

use std::collections::BTreeMap;

use crate::spec::Spec;

/// How many steps a path may have; longer ones are dropped like unknown ones.
const MAX_STEPS: usize = 8;

/// What is wanted of one level of an answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Selection {
    /// Every property of this level.
    pub(crate) all: bool,
    /// Members that were named, and what is wanted below them.
    pub(crate) members: BTreeMap<String, Selection>,
    /// Whether a caller asked for this, rather than taking the default.
    pub(crate) asked: bool,
}

impl Selection {
    /// The default: everything of one level.
    pub(crate) fn whole() -> Self {
        Self {
            all: true,
            ..Self::default()
        }
    }

    /// Reads a `fields` parameter for an entity; what the description does not know is dropped.
    pub(crate) fn parse(spec: &Spec, entity: &str, fields: Option<&str>) -> Self {
        let paths: Vec<&str> = fields
            .unwrap_or_default()
            .split(',')
            .map(str::trim)
            .filter(|path| !path.is_empty())
            .collect();
        if paths.is_empty() {
            return Self::whole();
        }
        let mut selection = Self {
            asked: true,
            ..Self::default()
        };
        for path in paths {
            let steps: Vec<&str> = path.split('.').collect();
            if steps.len() <= MAX_STEPS {
                selection.add(spec, entity, &steps);
            }
        }
        selection
    }

    /// An entity's own properties, without the records that it is related to.
    pub(crate) fn own(spec: &Spec, entity: &str) -> Self {
        let properties = spec.schema(entity).map_or(&[][..], |s| &s.properties);
        let own = properties.iter().filter(|p| p.kind.target().is_none());
        Self {
            members: own.map(|p| (p.name.clone(), Self::default())).collect(),
            ..Self::default()
        }
    }

    /// Leaves out all but these members, below which there is nothing.
    pub(crate) fn keep(&mut self, open: &[&str]) {
        let wanted = |name: &&&str| self.all || self.members.contains_key(**name);
        let kept = open.iter().filter(wanted);
        self.members = kept
            .map(|name| ((*name).to_owned(), Self::default()))
            .collect();
        self.all = false;
    }

    /// Whether a named path goes into child objects.
    pub(crate) fn reaches_children(&self, spec: &Spec, entity: &str) -> bool {
        self.members.keys().any(|name| {
            spec.property(entity, name)
                .is_some_and(|p| p.kind.target().is_some())
        })
    }

    /// Adds a path; false if it leads nowhere.
    fn add(&mut self, spec: &Spec, entity: &str, steps: &[&str]) -> bool {
        let Some((&step, rest)) = steps.split_first() else {
            // The path ends at an object: all of its own properties.
            self.all = true;
            return true;
        };
        if step == "*" {
            self.all |= rest.is_empty();
            return rest.is_empty();
        }
        let Some(schema) = spec.schema(entity) else {
            return false;
        };
        let target = match schema.property(step) {
            Some(property) => property.kind.target(),
            // It may be a custom property; the records will tell.
            None if schema.open => None,
            None => return false,
        };
        let mut below = self.members.get(step).cloned().unwrap_or_default();
        let known = match target {
            Some(target) => below.add(spec, target, rest),
            None => rest.is_empty(),
        };
        if known {
            below.asked = true;
            self.members.insert(step.to_owned(), below);
        }
        known
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::BUNDLE;

    fn parse(fields: &str) -> Selection {
        let spec = Spec::parse(BUNDLE).unwrap();
        Selection::parse(&spec, "Person", Some(fields))
    }

    #[test]
    fn takes_paths_apart() {
        let selection = parse("Uid, PersonAccount.Account.Name");
        assert!(!selection.all);
        let account = &selection.members["PersonAccount"].members["Account"];
        assert!(!account.all && account.members.contains_key("Name"));
        assert!(parse("PersonAccount.*").members["PersonAccount"].all);
        assert!(parse("PersonAccount").members["PersonAccount"].all);
        assert!(parse("*").all);
    }

    #[test]
    fn drops_what_leads_nowhere() {
        for fields in ["PersonAccount.Nope", "Email.Nope", "Nope.Uid", "*.Uid"] {
            assert!(parse(fields).members.is_empty(), "{fields}");
        }
        let circle = "PersonAccount.Account.".repeat(20) + "Uid";
        assert!(parse(&circle).members.is_empty());
    }

    #[test]
    fn the_default_is_everything() {
        let spec = Spec::parse(BUNDLE).unwrap();
        for fields in [None, Some(""), Some(" , ")] {
            assert_eq!(
                Selection::parse(&spec, "Person", fields),
                Selection::whole()
            );
        }
        assert!(parse("Uid,MailingAddress").reaches_children(&spec, "Person"));
        assert!(!parse("*,Uid").reaches_children(&spec, "Person"));
    }
}
