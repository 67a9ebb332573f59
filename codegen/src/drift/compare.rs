//! Compares two surfaces: ours, and that of a file of the vendor.

use std::collections::{BTreeMap, BTreeSet};

use super::FileKind;
use super::difference::{Change, Difference, Kind};
use super::surface::{Body, Constant, Object, Operation, Schema, Surface, Type};

/// How alike two paths are that count as one path that changed its name.
const ALIKE: f64 = 0.8;

/// How many types may be nested in one another; deeper ones are taken to agree.
const DEEPEST: usize = 32;

/// The query parameter as which the vendor's generator declares the body of an operation under
/// [`TOKENS`].
const BODY_IN_QUERY: &str = "data";

/// Where it does that.
const TOKENS: &str = "/tokens";

/// Everything in which two surfaces differ, in the order of the report.
pub(super) fn compare(ours: &Surface, theirs: &Surface, file: FileKind) -> Vec<Difference> {
    let mut comparison = Comparison {
        ours,
        theirs,
        file,
        found: BTreeSet::new(),
        ahead: Vec::new(),
        met: BTreeSet::new(),
    };
    comparison.operations();
    comparison.schemas();
    comparison.found.into_iter().collect()
}

/// Two schemas to compare, and how much of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Pair {
    ours: Type,
    theirs: Type,
    /// Whether ours is derived from the one of ours that has their name, so that only what it adds
    /// has to be looked at.
    derived: bool,
}

struct Comparison<'s> {
    ours: &'s Surface,
    theirs: &'s Surface,
    file: FileKind,
    found: BTreeSet<Difference>,
    /// Pairs that are still to be compared.
    ahead: Vec<Pair>,
    /// Pairs that are, or will be.
    met: BTreeSet<Pair>,
}

impl<'s> Comparison<'s> {
    fn add(
        &mut self,
        kind: Kind,
        change: Change,
        at: impl Into<String>,
        ours: Option<String>,
        theirs: Option<String>,
    ) {
        self.found.insert(Difference {
            kind,
            at: at.into(),
            change,
            ours,
            theirs,
        });
    }

    fn operations(&mut self) {
        let (ours, theirs) = (self.ours, self.theirs);
        let mut lacking: Vec<&Operation> = Vec::new();
        let mut matched: BTreeSet<(&str, &str)> = BTreeSet::new();
        for their in &theirs.operations {
            let own = ours
                .operations
                .iter()
                .find(|own| own.method == their.method && own.path.key == their.path.key);
            match own {
                Some(own) => {
                    matched.insert((&own.method, &own.path.key));
                    self.operation(own, their);
                }
                None => lacking.push(their),
            }
        }
        let mut left: Vec<&Operation> = ours
            .operations
            .iter()
            .filter(|own| !matched.contains(&(own.method.as_str(), own.path.key.as_str())))
            .collect();
        for renamed in [other_write, other_method, other_path] {
            for (own, their) in pairs(&left, &lacking, renamed) {
                self.add(
                    Kind::Operation,
                    Change::Differs,
                    own.called(),
                    Some(own.called()),
                    Some(their.called()),
                );
                self.operation(own, their);
                left.retain(|other| !std::ptr::eq(*other, own));
                lacking.retain(|other| !std::ptr::eq(*other, their));
            }
        }
        for own in left {
            self.add(Kind::Operation, Change::Extra, own.called(), None, None);
        }
        for their in lacking {
            self.add(Kind::Operation, Change::Missing, their.called(), None, None);
        }
    }

    fn operation(&mut self, own: &Operation, their: &Operation) {
        let called = own.called();
        self.parameters(&called, own, their);
        // A collection shows examples of bodies, not what they may hold.
        if self.file == FileKind::Postman {
            return;
        }
        match (&own.body, told(&their.body)) {
            (Body::Typed(of), Body::Absent) if body_in_query(own, their).is_none() => {
                let ours = Some(of.to_string());
                self.add(Kind::Body, Change::Extra, &*called, ours, None);
            }
            (Body::Absent, Body::Typed(of)) => {
                let theirs = Some(of.to_string());
                self.add(Kind::Body, Change::Missing, &*called, None, theirs);
            }
            (Body::Typed(of), Body::Typed(their)) => self.types(Kind::Body, &called, of, their),
            _ => {}
        }
        self.answers(&called, own, their);
    }

    fn parameters(&mut self, called: &str, own: &Operation, their: &Operation) {
        let listed = self.ours.listed(own).filter(|_| own.filters);
        let is_condition =
            |name: &str| listed.is_some_and(|entity| self.ours.is_condition(entity, name));
        let (missing, both): (Vec<_>, Vec<_>) = their
            .parameters
            .iter()
            .filter(|parameter| body_in_query(own, their) != Some(&*parameter.name))
            .map(|their| {
                let own = own
                    .parameters
                    .iter()
                    .find(|own| own.name.eq_ignore_ascii_case(&their.name));
                (own, their)
            })
            .partition(|(own, _)| own.is_none());
        let missing: Vec<_> = missing
            .into_iter()
            .filter(|(_, their)| !is_condition(&their.name))
            .collect();
        let extra: Vec<_> = own
            .parameters
            .iter()
            .filter(|own| !own.everywhere && !is_condition(&own.name))
            .filter(|own| {
                let same = |name: &str| own.name.eq_ignore_ascii_case(name);
                !their.parameters.iter().any(|their| same(&their.name))
            })
            // A collection shows the parameters of one request, not all that there are.
            .filter(|_| self.file != FileKind::Postman)
            .collect();
        for (_, their) in missing {
            let theirs = Some(their.takes.to_string()).filter(|_| their.takes != Type::Any);
            let at = format!("{called} ?{}", their.name);
            self.add(Kind::Parameter, Change::Missing, at, None, theirs);
        }
        for own in extra {
            let ours = Some(own.takes.to_string());
            let at = format!("{called} ?{}", own.name);
            self.add(Kind::Parameter, Change::Extra, at, ours, None);
        }
        for (own, their) in both {
            if let Some(own) = own
                && their.takes != Type::Any
            {
                let at = format!("{called} ?{}", own.name);
                self.types(Kind::Type, &at, &own.takes, &their.takes);
            }
        }
    }

    fn answers(&mut self, called: &str, own: &Operation, their: &Operation) {
        for (status, body) in &their.answers {
            let at = format!("{called} {status}");
            let absent = || matches!(told(body), Body::Absent);
            match (own.answers.get(status), told(body)) {
                (Some(Body::Typed(of)), Body::Typed(their)) => {
                    self.types(Kind::Answer, &at, of, their);
                }
                (Some(Body::Absent) | None, Body::Typed(of)) => {
                    let theirs = Some(of.to_string());
                    self.add(Kind::Answer, Change::Missing, at, None, theirs);
                }
                (None, _) if is_success(status) => {
                    self.add(Kind::Answer, Change::Missing, at, None, None);
                }
                // Errors are declared without a body as a rule, and say nothing by that.
                (Some(Body::Typed(of)), _)
                    if is_success(status) && *of != Type::Any && absent() =>
                {
                    let ours = Some(of.to_string());
                    self.add(Kind::Answer, Change::Extra, at, ours, None);
                }
                _ => {}
            }
        }
        for (status, body) in &own.answers {
            if is_success(status) && !their.answers.contains_key(status) {
                let ours = match body {
                    Body::Typed(of) => Some(of.to_string()),
                    _ => None,
                };
                let at = format!("{called} {status}");
                self.add(Kind::Answer, Change::Extra, at, ours, None);
            }
        }
    }

    /// Tells of two types at the same place, if they are not the same.
    fn types(&mut self, kind: Kind, at: &str, own: &Type, their: &Type) {
        if !self.agree(own, their, 0) {
            let ours = Some(self.ours.resolve(own).to_string());
            let theirs = Some(self.theirs.resolve(their).to_string());
            self.add(kind, Change::Differs, at, ours, theirs);
        }
    }

    /// Whether two types are the same as far as their names go. What stands behind the names is
    /// compared later.
    fn agree(&mut self, own: &Type, their: &Type, depth: usize) -> bool {
        if depth > DEEPEST {
            return true;
        }
        if let (Type::Named(a), Type::Named(b)) = (own, their)
            && a == b
        {
            return true;
        }
        let (own, their) = (self.ours.resolve(own), self.theirs.resolve(their));
        match (own, their) {
            (Type::List(own), Type::List(their)) | (Type::Page(own), Type::Page(their)) => {
                self.agree(own, their, depth + 1)
            }
            (Type::Either(own), Type::Either(their)) => {
                own.len() == their.len()
                    && std::iter::zip(own, their)
                        .all(|(own, their)| self.agree(own, their, depth + 1))
            }
            (Type::Named(_) | Type::Inline(_), Type::Named(_) | Type::Inline(_)) => {
                self.schema_agrees(own, their)
            }
            _ => own == their,
        }
    }

    fn schema_agrees(&mut self, own: &Type, their: &Type) -> bool {
        let mut derived = false;
        if let (Type::Named(own_name), Type::Named(their_name)) = (own, their) {
            if own_name == their_name {
                return true;
            }
            derived = self
                .ours
                .object(own)
                .is_some_and(|object| object.parents.contains(their_name));
            // Under a name of their own on either side they may still be one thing; if one of the
            // two is known on the other side, it is something else there.
            let is_known = self.theirs.named.contains_key(own_name)
                || self.ours.named.contains_key(their_name);
            if is_known && !derived {
                return false;
            }
        }
        match (self.ours.schema(own), self.theirs.schema(their)) {
            (Some(Schema::Object(_)), Some(Schema::Object(_)))
            | (Some(Schema::Enumeration(_)), Some(Schema::Enumeration(_))) => {
                let pair = Pair {
                    ours: own.clone(),
                    theirs: their.clone(),
                    derived,
                };
                if self.met.insert(pair.clone()) {
                    self.ahead.push(pair);
                }
                true
            }
            // A reference that leads nowhere cannot be compared any further.
            (_, None) | (None, _) => true,
            _ => false,
        }
    }

    fn schemas(&mut self) {
        let (ours, theirs) = (self.ours, self.theirs);
        for (name, own) in &ours.named {
            if let Some(their) = theirs.named.get(name) {
                self.schema(name, None, own, their);
            }
        }
        while let Some(pair) = self.ahead.pop() {
            let (Some(own), Some(their)) = (ours.schema(&pair.ours), theirs.schema(&pair.theirs))
            else {
                continue;
            };
            let name = match &pair.ours {
                Type::Named(name) | Type::Inline(name) => name.as_str(),
                _ => continue,
            };
            if pair.derived {
                self.additions(name, own, &pair.theirs);
                continue;
            }
            let there = match &pair.theirs {
                Type::Named(there) if there != name => Some(there.as_str()),
                _ => None,
            };
            self.schema(name, there, own, their);
        }
    }

    /// Compares two schemas; `there` is the name of theirs, if it is another one.
    fn schema(&mut self, name: &str, there: Option<&str>, own: &Schema, their: &Schema) {
        match (own, their) {
            (Schema::Object(own), Schema::Object(their)) => self.objects(name, there, own, their),
            (Schema::Enumeration(own), Schema::Enumeration(their)) => {
                self.enumerations(name, there, own, their);
            }
            (Schema::Alias(own), Schema::Alias(their)) => self.types(Kind::Type, name, own, their),
            (own, their) => {
                let (ours, theirs) = (Some(form(own)), Some(form(their)));
                self.add(Kind::Type, Change::Differs, name, ours, theirs);
            }
        }
    }

    fn objects(&mut self, name: &str, there: Option<&str>, own: &Object, their: &Object) {
        for (property, of) in &their.properties {
            let at = format!("{name}.{property}");
            match own.properties.get(property) {
                Some(own) => self.types(Kind::Type, &at, own, of),
                None => {
                    let theirs = match there {
                        Some(there) => format!("{of}, as {there}.{property}"),
                        None => of.to_string(),
                    };
                    self.add(Kind::Property, Change::Missing, at, None, Some(theirs));
                }
            }
        }
        for (property, of) in &own.properties {
            if !their.properties.contains_key(property) {
                let at = format!("{name}.{property}");
                let ours = Some(of.to_string());
                self.add(Kind::Property, Change::Extra, at, ours, None);
            }
        }
    }

    /// What a derived schema of ours has beyond the one that it derives from.
    fn additions(&mut self, name: &str, own: &Schema, base: &Type) {
        let (Schema::Object(own), Some(base)) = (own, self.ours.object(base)) else {
            return;
        };
        for (property, of) in &own.properties {
            if !base.properties.contains_key(property) {
                let at = format!("{name}.{property}");
                let ours = Some(of.to_string());
                self.add(Kind::Property, Change::Extra, at, ours, None);
            }
        }
    }

    fn enumerations(
        &mut self,
        name: &str,
        there: Option<&str>,
        own: &BTreeMap<Constant, Option<String>>,
        their: &BTreeMap<Constant, Option<String>>,
    ) {
        for (value, called) in their {
            let at = format!("{name} {value}");
            match own.get(value) {
                None => {
                    let theirs = match there {
                        Some(there) => Some(format!(
                            "{}, in {there}",
                            called.as_deref().unwrap_or("without a name")
                        )),
                        None => called.clone(),
                    };
                    self.add(Kind::Value, Change::Missing, at, None, theirs);
                }
                Some(Some(own)) if called.as_ref().is_some_and(|it| !same_word(it, own)) => {
                    let ours = Some(own.clone());
                    self.add(Kind::Value, Change::Differs, at, ours, called.clone());
                }
                Some(_) => {}
            }
        }
        for (value, called) in own {
            if !their.contains_key(value) {
                let at = format!("{name} {value}");
                self.add(Kind::Value, Change::Extra, at, called.clone(), None);
            }
        }
    }
}

/// A body, where any JSON says no more than nothing.
fn told(body: &Body) -> &Body {
    match body {
        Body::Typed(Type::Any) => &Body::Untold,
        other => other,
    }
}

/// The name of the query parameter that the vendor declares instead of a body, if it does.
fn body_in_query(own: &Operation, their: &Operation) -> Option<&'static str> {
    let is_lost = own.body != Body::Absent && their.body == Body::Absent;
    let is_there = their
        .parameters
        .iter()
        .any(|parameter| parameter.name == BODY_IN_QUERY);
    (is_lost && is_there && own.path.key.starts_with(TOKENS)).then_some(BODY_IN_QUERY)
}

fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

/// What form a schema has, for a report that two have not the same.
fn form(schema: &Schema) -> String {
    match schema {
        Schema::Object(_) => "object".to_owned(),
        Schema::Enumeration(_) => "enumeration".to_owned(),
        Schema::Alias(of) => of.to_string(),
    }
}

/// Whether two names of a value are one: `Trial Expired` is `TrialExpired`.
fn same_word(a: &str, b: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars()
            .filter(|it| it.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    plain(a) == plain(b)
}

/// The same path with another method that writes: PUT and PATCH rather than DELETE and PATCH.
fn other_write(own: &Operation, their: &Operation) -> bool {
    let writes = |method: &str| matches!(method, "POST" | "PUT" | "PATCH");
    other_method(own, their) && writes(&own.method) && writes(&their.method)
}

/// The same path with another method.
fn other_method(own: &Operation, their: &Operation) -> bool {
    own.path.key == their.path.key
}

/// The same method of a path that is called almost the same, with the same answer.
fn other_path(own: &Operation, their: &Operation) -> bool {
    let parameters = |operation: &Operation| operation.path.key.matches("{}").count();
    let success = |operation: &Operation| {
        let body = operation.answers.get("200").map(told);
        match body {
            Some(Body::Typed(of)) => Some(of.clone()),
            _ => None,
        }
    };
    let may_answer_the_same = match (success(own), success(their)) {
        (Some(Type::Named(own)), Some(Type::Named(their))) => own == their,
        _ => true,
    };
    own.method == their.method
        && parameters(own) == parameters(their)
        && may_answer_the_same
        && strsim::normalized_levenshtein(&own.path.key, &their.path.key) >= ALIKE
}

/// The pairs of which each is the only partner of the other.
fn pairs<'s>(
    left: &[&'s Operation],
    lacking: &[&'s Operation],
    fit: fn(&Operation, &Operation) -> bool,
) -> Vec<(&'s Operation, &'s Operation)> {
    let only = |mut found: Box<dyn Iterator<Item = &'s Operation> + '_>| {
        let first = found.next()?;
        found.next().is_none().then_some(first)
    };
    left.iter()
        .filter_map(|&own| {
            let their = only(Box::new(
                lacking.iter().copied().filter(|their| fit(own, their)),
            ))?;
            only(Box::new(left.iter().copied().filter(|own| fit(own, their))))?;
            Some((own, their))
        })
        .collect()
}
