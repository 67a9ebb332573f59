//! Which operation a method and a path mean.

use percent_encoding::percent_decode_str;

use super::Operation;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    // The order matters: where both fit, the literal one wins.
    Literal(String),
    Parameter,
}

/// What a path leads to.
#[derive(Debug, PartialEq)]
pub(crate) enum Match {
    /// The operation's place in the list, and the values of the path's parameters in order.
    Operation(usize, Vec<String>),
    /// A path that exists, but not with this method; the methods that it has.
    WrongMethod(Vec<String>),
    /// No path at all.
    Nothing,
}

/// The paths of all operations, ready to be matched.
#[derive(Debug)]
pub(crate) struct Router {
    routes: Vec<(Vec<Segment>, String, usize)>,
}

impl Router {
    /// The routes of a list of operations.
    pub(crate) fn new(operations: &[Operation]) -> Self {
        let mut routes: Vec<_> = operations
            .iter()
            .enumerate()
            .map(|(index, operation)| {
                let segments = split(&operation.path)
                    .map(|segment| {
                        if segment.starts_with('{') {
                            Segment::Parameter
                        } else {
                            Segment::Literal(segment.to_ascii_lowercase())
                        }
                    })
                    .collect::<Vec<_>>();
                (segments, operation.method.clone(), index)
            })
            .collect();
        routes.sort();
        Self { routes }
    }

    /// Finds the operation. Letters of the path match in either case, a slash at the end changes nothing.
    pub(crate) fn find(&self, method: &str, path: &str) -> Match {
        let path: Vec<&str> = split(path).collect();
        let mut others = Vec::new();
        for (segments, route_method, index) in &self.routes {
            let Some(values) = fit(segments, &path) else {
                continue;
            };
            if route_method.eq_ignore_ascii_case(method) {
                return Match::Operation(*index, values);
            }
            others.push(route_method.clone());
        }
        if others.is_empty() {
            return Match::Nothing;
        }
        others.sort();
        others.dedup();
        Match::WrongMethod(others)
    }
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    path.trim_matches('/').split('/')
}

fn fit(segments: &[Segment], path: &[&str]) -> Option<Vec<String>> {
    if segments.len() != path.len() {
        return None;
    }
    let mut values = Vec::new();
    for (segment, &text) in segments.iter().zip(path) {
        match segment {
            Segment::Literal(literal) if literal.eq_ignore_ascii_case(text) => {}
            Segment::Parameter if !text.is_empty() => {
                // Only now, so that an escaped slash stays within its segment.
                values.push(percent_decode_str(text).decode_utf8_lossy().into_owned());
            }
            _ => return None,
        }
    }
    Some(values)
}

#[cfg(test)]
mod tests {
    use super::super::{BUNDLE, Spec};
    use super::*;

    fn find(method: &str, path: &str) -> Option<(String, Vec<String>)> {
        let spec = Spec::parse(BUNDLE).unwrap();
        match Router::new(spec.operations()).find(method, path) {
            Match::Operation(index, values) => Some((spec.operations()[index].id.clone(), values)),
            _ => None,
        }
    }

    #[test]
    fn matches_in_any_case_and_with_a_slash_at_the_end() {
        for path in ["/crm/people/pAbC12Dx", "/CRM/People/pAbC12Dx/"] {
            let (id, values) = find("GET", path).unwrap();
            assert_eq!(
                (id.as_str(), values),
                ("people_get", vec!["pAbC12Dx".to_owned()])
            );
        }
    }

    #[test]
    fn a_value_may_hold_anything() {
        let code = "/public/billing/discountcoupons/10%25%20off%2Fnow%3F";
        let (_, values) = find("GET", code).unwrap();
        assert_eq!(values, ["10% off/now?"]);
    }

    #[test]
    fn prefers_literal_segments() {
        let id = |method, path| find(method, path).unwrap().0;
        assert_eq!(
            id("POST", "/crm/people/forgotpassword"),
            "people_forgot_password"
        );
        assert_eq!(id("GET", "/crm/people/forgotPassword"), "people_get");
        assert_eq!(
            id("PUT", "/crm/accounts/cancellation/aBcD123x"),
            "accounts_cancel_legacy"
        );
        assert_eq!(
            id("PUT", "/crm/accounts/aBcD123x/cancel"),
            "accounts_cancel"
        );
    }

    #[test]
    fn tells_a_wrong_method_from_a_wrong_path() {
        let spec = Spec::parse(BUNDLE).unwrap();
        let router = Router::new(spec.operations());
        let others = vec!["GET".to_owned(), "POST".to_owned()];
        assert_eq!(
            router.find("DELETE", "/crm/people"),
            Match::WrongMethod(others)
        );
        assert_eq!(
            router.find("GET", "/crm/nothing/here/at/all"),
            Match::Nothing
        );
    }
}
