//! From a request to an answer: route, credentials, rate, body, operation; all or nothing is written.

use std::sync::Mutex;
use std::time::Instant;

use url::form_urlencoded;

use crate::credentials::{Caller, admit};
use crate::json::{Json, Object};
use crate::operations::{Call, Handler, handler};
use crate::query::Query;
use crate::reply::{Outcome, Reply};
use crate::seen::{Seen, SeenRequest, clean_body, clean_headers, clean_query};
use crate::spec::{Match, Operation, Router, Spec};
use crate::tenant::{MAIN, Shared, Tenant, Tenants, lock};
use crate::throttle::Throttle;
use crate::well_known;

/// A request as it came off the wire.
#[derive(Debug)]
pub(crate) struct Incoming {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) at: Instant,
}

impl Incoming {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    fn is_form(&self) -> bool {
        self.header("content-type").is_some_and(|kind| {
            kind.to_ascii_lowercase()
                .starts_with("application/x-www-form-urlencoded")
        })
    }
}

/// The tenants and everything that stands between them and the wire.
#[derive(Debug)]
pub(crate) struct Service {
    spec: Spec,
    router: Router,
    handlers: Vec<Handler>,
    tenants: Tenants,
    throttle: Mutex<Throttle>,
    seen: Mutex<Seen>,
}

impl Service {
    /// A service on a description and its tenants.
    pub(crate) fn new(spec: Spec, tenants: Tenants, per_second: Option<u32>) -> Self {
        let operations = spec.operations();
        Self {
            router: Router::new(operations),
            handlers: operations.iter().map(|o| handler(&o.id)).collect(),
            spec,
            tenants,
            throttle: Mutex::new(Throttle::new(per_second)),
            seen: Mutex::default(),
        }
    }

    /// The tenants.
    pub(crate) fn tenants(&self) -> &Tenants {
        &self.tenants
    }

    /// The tenant that is always there.
    pub(crate) fn main(&self) -> Shared {
        self.tenants.get(MAIN).expect("a sandbox has a main tenant")
    }

    /// The path under which all operations lie.
    pub(crate) fn base_path(&self) -> &str {
        self.spec.base_path()
    }

    /// All requests so far.
    pub(crate) fn requests(&self) -> Vec<SeenRequest> {
        lock(&self.seen).all()
    }

    /// Answers a request and notes it.
    pub(crate) fn serve(&self, request: &Incoming) -> Reply {
        let query = Query::parse(&request.query);
        let tenant = self.tenants.at(request.header("host").unwrap_or_default());
        let (name, operation, reply) = match tenant {
            Some(tenant) => {
                let mut tenant = lock(&tenant);
                let (operation, reply) = self.dispatch(request, &query, &mut tenant);
                (Some(tenant.name.clone()), operation, reply)
            }
            // A subdomain that is nobody's.
            None => (None, None, Reply::empty(404)),
        };
        lock(&self.seen).add(SeenRequest {
            tenant: name,
            method: request.method.clone(),
            path: request.path.clone(),
            query: clean_query(&self.spec, query.pairs()),
            headers: clean_headers(&request.headers),
            body: clean_body(&self.spec, request.is_form(), &request.body),
            status: reply.status,
            operation: operation.map(|operation| operation.id.clone()),
            at: request.at,
        });
        reply
    }

    fn dispatch(
        &self,
        request: &Incoming,
        query: &Query,
        tenant: &mut Tenant,
    ) -> (Option<&Operation>, Reply) {
        let Some(path) = self.below_base(&request.path) else {
            let reply = well_known::answer(request, tenant);
            return (None, reply.unwrap_or_else(|| Reply::empty(404)));
        };
        let (index, path) = match self.router.find(&request.method, path) {
            Match::Operation(index, path) => (index, path),
            Match::WrongMethod => return (None, Reply::empty(405)),
            Match::Nothing => return (None, Reply::empty(404)),
        };
        let operation = &self.spec.operations()[index];
        let outcome = self.call(
            (request, query),
            operation,
            self.handlers[index],
            &path,
            tenant,
        );
        let reply = outcome.unwrap_or_else(|refusal| refusal);
        (Some(operation), reply)
    }

    fn below_base<'p>(&self, path: &'p str) -> Option<&'p str> {
        let base = self.base_path();
        let head = path.get(..base.len())?;
        let rest = &path[base.len()..];
        let fits = head.eq_ignore_ascii_case(base) && (rest.is_empty() || rest.starts_with('/'));
        fits.then_some(rest)
    }

    fn call(
        &self,
        (request, query): (&Incoming, &Query),
        operation: &Operation,
        handler: Handler,
        path: &[String],
        tenant: &mut Tenant,
    ) -> Outcome {
        let now = tenant.clock.now();
        let header = request.header("authorization");
        let caller = admit(header, operation.credentials, tenant, now)?;
        if let Caller::ApiKey(key) = &caller
            && !lock(&self.throttle).admits(key, request.at)
        {
            return Err(Reply::empty(429));
        }
        let body = read_body(request, operation)?;
        let call = (path, query, &body);
        let mut call = Call::new(&self.spec, tenant, operation, call, &caller);
        let outcome = handler(&mut call);
        match outcome {
            Ok(_) => tenant.store.commit(),
            Err(_) => tenant.store.roll_back(),
        }
        outcome
    }
}

/// Reads the body of an operation that takes one: JSON, or a form where the description has it.
fn read_body(request: &Incoming, operation: &Operation) -> Result<Object, Reply> {
    let Some(body) = &operation.body else {
        return Ok(Object::default());
    };
    if request.is_form() {
        return if body.form {
            Ok(form_urlencoded::parse(&request.body)
                .map(|(name, value)| (name.into_owned(), Json::text(value)))
                .collect())
        } else {
            Err(Reply::empty(415))
        };
    }
    let text = std::str::from_utf8(&request.body)
        .map_err(|_| Reply::unreadable("The request body is not UTF-8."))?;
    if text.trim().is_empty() {
        return if body.required {
            Err(Reply::unreadable("The request body is empty."))
        } else {
            Ok(Object::default())
        };
    }
    match Json::parse(text) {
        Ok(Json::Object(object)) => Ok(object),
        Ok(_) => Err(Reply::unreadable("The request body is not a JSON object.")),
        Err(error) => Err(Reply::unreadable(format!(
            "The request body is not valid JSON: {}",
            error.0
        ))),
    }
}
