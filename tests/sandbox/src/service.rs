//! From a request to an answer: route, credentials, rate, body, operation; all or nothing is written.

mod shelf;
mod whole;

use shelf::Shelf;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::http::uri::Authority;
use tokio::sync::watch;
use url::form_urlencoded;

use crate::answer::Reader;
use crate::clock::Clock;
use crate::credentials::{Caller, admit};
use crate::faults::{self, Fault, FaultError, FaultId, Faults};
use crate::json::{Json, Object};
use crate::keep::Keeper;
use crate::links::{self, clean_path};
use crate::operations::{Call, Handler, handler, time};
use crate::query::Query;
use crate::reply::{Outcome, Reply};
use crate::seen::{Seen, SeenRequest, clean_body, clean_headers, clean_query};
use crate::spec::{Match, Operation, Router, Spec};
use crate::strict;
use crate::tenant::{MAIN, Shared, Tenant, Tenants, lock, name_at};
use crate::throttle::Throttle;
use crate::webhooks::Post;
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
    /// The first value of a header; the name in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether the body is a form.
    pub(crate) fn is_form(&self) -> bool {
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
    faults: Mutex<Faults>,
    post: Post,
    /// Ends when the sandbox stops.
    stopped: watch::Receiver<()>,
    /// Whether requests that the description does not describe are refused.
    strict: bool,
    keeper: Option<Box<dyn Keeper>>,
    /// The fingerprint of the description.
    description: String,
    shelf: Shelf,
}

impl Service {
    /// A service on a description and its tenants.
    pub(crate) fn new(
        spec: Spec,
        tenants: Tenants,
        per_second: Option<u32>,
        stopped: watch::Receiver<()>,
    ) -> Self {
        let operations = spec.operations();
        let post = Post::default();
        for tenant in tenants.all() {
            lock(&tenant).outbox.tell(&post.wake);
        }
        Self {
            router: Router::new(operations),
            handlers: operations.iter().map(|o| handler(&o.id)).collect(),
            spec,
            tenants,
            throttle: Mutex::new(Throttle::new(per_second)),
            seen: Mutex::default(),
            faults: Mutex::default(),
            post,
            stopped,
            strict: false,
            keeper: None,
            description: String::new(),
            shelf: Shelf::default(),
        }
    }

    /// Sets whether requests that the description does not describe are refused.
    pub(crate) fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Sets who keeps the tenants where they outlast the process, and the fingerprint of the
    /// description that they are kept with.
    pub(crate) fn kept_by(mut self, keeper: Option<Box<dyn Keeper>>, description: String) -> Self {
        self.keeper = keeper;
        self.description = description;
        self
    }

    /// The tenants.
    pub(crate) fn tenants(&self) -> &Tenants {
        &self.tenants
    }

    /// The tenant that is always there.
    pub(crate) fn main(&self) -> Shared {
        self.tenants.get(MAIN).expect("a sandbox has a main tenant")
    }

    /// The task that posts to webhooks, as others speak to it.
    pub(crate) fn post(&self) -> &Post {
        &self.post
    }

    /// Waits until no webhook of these tenants has anything to send by now.
    pub(crate) async fn settle(&self, tenants: &[Shared]) {
        loop {
            let done = self.post.done.notified();
            tokio::pin!(done);
            // Counts from here on, so that nothing that happens after the look is missed.
            done.as_mut().enable();
            let all = self.tenants.all();
            let settled = tenants.iter().all(|tenant| {
                // Nothing is sent any more for a tenant that is gone.
                let is_gone = !all.iter().any(|known| Arc::ptr_eq(known, tenant));
                let tenant = lock(tenant);
                is_gone || tenant.outbox.is_settled(tenant.clock.now())
            });
            if settled {
                return;
            }
            self.post.wake.notify_one();
            done.await;
        }
    }

    /// The path under which all operations lie.
    pub(crate) fn base_path(&self) -> &str {
        self.spec.base_path()
    }

    /// Moves the clocks of all tenants, and lets everything happen that falls due on the way.
    pub(crate) fn move_clocks(&self, to: impl Fn(&mut Clock)) {
        for tenant in self.tenants.all() {
            self.move_clock(&tenant, &to);
        }
    }

    /// Moves the clock of one tenant, and lets everything happen that falls due on the way.
    pub(crate) fn move_clock(&self, tenant: &Shared, to: impl Fn(&mut Clock)) {
        let tenant = &mut *lock(tenant);
        to(&mut tenant.clock);
        time::catch_up(&self.spec, tenant);
        self.keep_or_later(tenant);
        tenant.outbox.wake();
    }

    /// The description that it runs on.
    pub(crate) fn spec(&self) -> &Spec {
        &self.spec
    }

    /// The address of a tenant's API.
    pub(crate) fn base_url(&self, tenant: &Tenant) -> String {
        format!("{}{}", tenant.origin(), self.base_path())
    }

    /// Looks at the requests so far.
    pub(crate) fn seen<T>(&self, look: impl FnOnce(&Seen) -> T) -> T {
        look(&lock(&self.seen))
    }

    /// Forgets the requests so far.
    pub(crate) fn forget_requests(&self) {
        lock(&self.seen).clear();
    }

    /// All requests so far.
    pub(crate) fn requests(&self) -> Vec<SeenRequest> {
        lock(&self.seen).all()
    }

    /// The faults that are set.
    pub(crate) fn faults(&self) -> &Mutex<Faults> {
        &self.faults
    }

    /// Sets a fault for an operation of one tenant, or of all.
    pub(crate) fn add_fault(
        &self,
        tenant: Option<String>,
        operation: &str,
        fault: Fault,
    ) -> Result<FaultId, FaultError> {
        let operation = faults::operation(&self.spec, &self.router, operation)?;
        lock(&self.faults).add(tenant, operation, fault)
    }

    /// The fault that a request is to meet: the one that it asks for, else one that is set.
    pub(crate) fn fault_of(&self, request: &Incoming) -> Result<Option<Fault>, FaultError> {
        if let Some(wanted) = request.header(faults::HEADER) {
            return wanted.parse().map(Some);
        }
        if lock(&self.faults).is_empty() {
            return Ok(None);
        }
        let tenant = name_at(request.header("host").unwrap_or_default());
        let operation = self.operation_of(request);
        Ok(operation.and_then(|operation| lock(&self.faults).take(&tenant, &operation.id)))
    }

    /// The operation that a request is for.
    fn operation_of(&self, request: &Incoming) -> Option<&Operation> {
        let path = self.below_base(&request.path)?;
        match self.router.find(&request.method, path) {
            Match::Operation(index, _) => self.spec.operations().get(index),
            _ => None,
        }
    }

    /// Waits so long, or until the sandbox stops.
    pub(crate) async fn sleep(&self, time: Duration) {
        let mut stopped = self.stopped.clone();
        tokio::select! {
            () = tokio::time::sleep(time) => {}
            // Nothing is ever sent: it is the end that is waited for.
            _ = stopped.changed() => {}
        }
    }

    /// Where a request that came without TLS should have gone; it is noted.
    pub(crate) fn redirect(&self, request: &Incoming) -> String {
        self.pass_by(request, 301, None);
        let host = request.header("host").unwrap_or_default();
        let origin = match host.parse::<Authority>() {
            Ok(host) => format!("https://{host}"),
            Err(_) => lock(&self.main()).origin(),
        };
        let query = &request.query;
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{origin}{}{mark}{query}", request.path)
    }

    /// Notes a request that is not dispatched.
    pub(crate) fn pass_by(&self, request: &Incoming, status: u16, fault: Option<&Fault>) {
        let query = Query::parse(&request.query);
        let tenant = name_at(request.header("host").unwrap_or_default());
        let tenant = self.tenants.get(&tenant).map(|_| tenant);
        let operation = self.operation_of(request);
        self.note(request, &query, tenant, operation, status, fault);
    }

    /// Answers a request and notes it, as one that meets a fault if it does.
    pub(crate) fn serve(&self, request: &Incoming, fault: Option<&Fault>) -> Reply {
        let query = Query::parse(&request.query);
        let tenant = self.tenants.at(request.header("host").unwrap_or_default());
        let (name, operation, reply) = match tenant {
            Some(tenant) => {
                let mut tenant = lock(&tenant);
                let (operation, mut reply) = self.dispatch(request, &query, &mut tenant);
                // Nobody is told of what is not kept.
                if let Err(fault) = self.keep(&mut tenant) {
                    reply = Reply::fault(fault);
                }
                (Some(tenant.name.clone()), operation, reply)
            }
            // A subdomain that is nobody's.
            None => (None, None, Reply::empty(404)),
        };
        self.note(request, &query, name, operation, reply.status, fault);
        reply
    }

    /// Keeps what may be known of a request and its answer.
    fn note(
        &self,
        request: &Incoming,
        query: &Query,
        tenant: Option<String>,
        operation: Option<&Operation>,
        status: u16,
        fault: Option<&Fault>,
    ) {
        let seen = SeenRequest {
            tenant,
            method: request.method.clone(),
            path: clean_path(&request.path),
            query: clean_query(&self.spec, query.pairs()),
            headers: clean_headers(&request.headers),
            body: clean_body(&self.spec, request.is_form(), &request.body),
            status: fault.map_or(status, |fault| fault.sent(status)),
            fault: fault.map(Fault::to_string),
            operation: operation.map(|operation| operation.id.clone()),
            at: request.at,
            took: request.at.elapsed(),
        };
        lock(&self.seen).add(seen);
    }

    fn dispatch(
        &self,
        request: &Incoming,
        query: &Query,
        tenant: &mut Tenant,
    ) -> (Option<&Operation>, Reply) {
        let Some(path) = self.below_base(&request.path) else {
            let reply = well_known::answer(request, tenant)
                .or_else(|| links::answer(&self.spec, request, tenant));
            return (None, reply.unwrap_or_else(|| Reply::empty(404)));
        };
        let (index, path) = match self.router.find(&request.method, path) {
            Match::Operation(index, path) => (index, path),
            Match::WrongMethod(methods) => return (None, Reply::wrong_method(&methods)),
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
        let now = time::catch_up(&self.spec, tenant);
        let header = request.header("authorization");
        let caller = admit(header, operation.credentials, tenant, now)?;
        if let Caller::ApiKey(key) = &caller
            && !lock(&self.throttle).admits(key, request.at)
        {
            return Err(Reply::empty(429));
        }
        if self.strict {
            self.check_described((request, query), operation, path, tenant)?;
        }
        let body = read_body(request, operation)?;
        if self.strict
            && let Some(described) = &operation.body
        {
            strict::check_body(&self.spec, described, request.is_form(), &body)
                .map_err(|undescribed| undescribed.reply(operation))?;
        }
        let call = (path, query, &body);
        let mut call = Call::new(&self.spec, tenant, operation, call, (&caller, now));
        let outcome = handler(&mut call);
        match outcome {
            Ok(_) => {
                time::take_notice(&self.spec, tenant);
                tenant.commit(&self.spec);
            }
            Err(_) => tenant.store.roll_back(),
        }
        outcome
    }

    /// Refuses what the description does not have, the body aside.
    fn check_described(
        &self,
        (request, query): (&Incoming, &Query),
        operation: &Operation,
        path: &[String],
        tenant: &Tenant,
    ) -> Result<(), Reply> {
        let reader = Reader::new(&self.spec, &tenant.store, tenant.clock.now());
        let kind = request.header("content-type");
        strict::check_query(&reader, operation, path, query)
            .and_then(|()| strict::check_content_type(operation, kind, request.body.is_empty()))
            .map_err(|undescribed| undescribed.reply(operation))
    }
}

/// Reads the body of an operation that takes one: JSON, or a form where the description has it.
fn read_body(request: &Incoming, operation: &Operation) -> Result<Object, Reply> {
    let Some(body) = &operation.body else {
        return Ok(Object::default());
    };
    let unreadable = |message: String| {
        if operation.refuses_in_text {
            Reply::code(400, message)
        } else {
            Reply::unreadable(message)
        }
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
        .map_err(|_| unreadable("The request body is not UTF-8.".to_owned()))?;
    if text.trim().is_empty() {
        return if body.required {
            Err(unreadable("The request body is empty.".to_owned()))
        } else {
            Ok(Object::default())
        };
    }
    match Json::parse(text) {
        Ok(Json::Object(object)) => Ok(object),
        Ok(_) => Err(unreadable(
            "The request body is not a JSON object.".to_owned(),
        )),
        Err(error) => Err(unreadable(format!(
            "The request body is not valid JSON: {}",
            error.0
        ))),
    }
}
