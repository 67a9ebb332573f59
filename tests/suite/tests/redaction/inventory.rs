//! Every public type that is written by hand: the list comes from the source, so that a new one without a case fails.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use outseta_api::{
    AccessToken, All, Attempt, BoxFuture, CheckboxList, Client, Credential, Date, Decimal, Extra,
    Field, LocalLimiter, Method, Middleware, MiddlewareError, Null, Outcome, Page, PageMetadata,
    Permit, RateLimiter as _, RedisLimiter, Reference, Resend, RetryPolicy, Secret, Timestamp,
    TokenError, TokenProvider, Uid, WhenRedisIsDown,
    enums::AccountStage,
    fields::person,
    inputs::{PersonUpdate, TokenRequest},
    models::Person,
    query::{IntoSelection as _, SelectedPath},
    routes,
    serde_json::json,
};

use super::{HIDDEN, assert_clean, identity, posted};
use crate::support::{
    clients::{TOKEN, settings},
    server::{Answer, Server, Step},
};

/// Public names that are no types with values to print, and why.
const NO_VALUES: &[(&str, &str)] = &[
    ("BoxFuture", "a future"),
    ("IntoSelection", "a trait"),
    ("Assign", "a trait"),
    ("Comparable", "a trait"),
    ("Details", "a trait"),
    ("Json", "serde_json's; printed as a part of models"),
    ("LimiterError", "the error of a limiter's author"),
    ("Listing", "a trait"),
    ("Middleware", "a trait"),
    ("MiddlewareError", "the error of a middleware's author"),
    ("Operation", "a trait"),
    ("Ordered", "a trait"),
    ("RateLimiter", "a trait"),
    ("Result", "the standard library's"),
    ("Retry", "a trait"),
    ("Selectable", "a trait"),
    ("Settable", "a trait"),
    ("TokenError", "the error of a provider's author"),
    ("TokenProvider", "a trait"),
    ("Value", "a trait"),
    ("WriteShape", "a trait"),
];

/// How values of a type print.
#[derive(Default)]
pub(super) struct Shown(BTreeMap<&'static str, String>);

impl Shown {
    pub(super) fn add(&mut self, name: &'static str, value: &dyn Debug) {
        let text = self.0.entry(name).or_default();
        text.push_str(&format!("{value:?}\n{value:#?}\n"));
    }
}

impl Shown {
    /// Nothing that was printed so far holds this text.
    pub(super) fn lacks(&self, secret: &str) {
        for (name, text) in &self.0 {
            assert!(!text.contains(secret), "{name}: {text}");
        }
    }
}

/// A provider and a middleware that have a secret in their hands.
#[derive(Debug)]
struct Ann(Secret);

impl TokenProvider for Ann {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        Box::pin(async { Ok(AccessToken::new(self.0.clone())) })
    }
}

/// Prints what a middleware gets to see.
#[derive(Clone, Debug, Default)]
struct Watch(Arc<Mutex<Vec<String>>>);

impl Middleware for Watch {
    fn before<'a>(
        &'a self,
        attempt: &'a mut Attempt<'_>,
    ) -> BoxFuture<'a, Result<(), MiddlewareError>> {
        Box::pin(async move {
            attempt.set_header("X-Ticket", HIDDEN)?;
            self.0
                .lock()
                .expect("sound")
                .push(format!("{attempt:?}\n{attempt:#?}"));
            Ok(())
        })
    }

    fn after<'a>(&'a self, _: &'a Attempt<'_>, outcome: Outcome<'a>) -> BoxFuture<'a, ()> {
        self.0
            .lock()
            .expect("sound")
            .push(format!("{outcome:?}\n{outcome:#?}"));
        Box::pin(async {})
    }
}

/// A server that tells secrets in its headers and bodies.
async fn server() -> Server {
    let body = json!({
        "access_token": HIDDEN, "Password": HIDDEN, "ApiKey": HIDDEN, "Uid": "pAbC12Dx",
        "metadata": {"limit": 25, "offset": 0, "total": 1}, "items": [{"Password": HIDDEN}]
    });
    let answer = Answer::new(200, body.to_string()).header("Set-Cookie", &format!("t={HIDDEN}"));
    Server::with(move |_| Step::Answer(answer.clone())).await
}

async fn shown() -> Shown {
    let mut shown = Shown::default();
    let server = server().await;
    clients(&mut shown, &server);
    let client = settings(&server.url()).build().expect("sound settings");
    calls(&mut shown, &client).await;
    errors(&mut shown, &client).await;
    middleware(&mut shown, &server).await;
    values(&mut shown);
    queries(&mut shown);
    identity::sign_in(&mut shown).await;
    identity::tokens(&mut shown).await;
    posted::webhooks(&mut shown);
    shown
}

fn clients(shown: &mut Shown, server: &Server) {
    let proxy = format!("http://ann:{HIDDEN}@127.0.0.1:3128");
    for builder in [
        settings(&server.url()),
        settings(&server.url()).access_token(HIDDEN),
        settings(&server.url()).api_key(HIDDEN, HIDDEN),
        settings(&server.url()).token_provider(Ann(Secret::from(HIDDEN))),
        settings("https://acme.outseta.com/api/v1").proxy(proxy),
        settings(&format!("https://ann:{HIDDEN}@acme.outseta.com")),
    ] {
        shown.add("ClientBuilder", &builder);
        if let Ok(client) = builder.build() {
            shown.add("Client", &client);
            shown.add("Client", &client.with_access_token(TOKEN));
        }
    }
}

async fn calls(shown: &mut Shown, client: &Client) {
    let request = TokenRequest::new("ann@example.com").password(HIDDEN);
    let call = client
        .tokens()
        .get(request)
        .header("X-Ticket", HIDDEN)
        .query("ticket", HIDDEN);
    shown.add("Call", &call);
    let response = call.send_with_response().await.expect("an answer");
    shown.add("Response", &response);
    let update = PersonUpdate::new()
        .password(HIDDEN)
        .custom("ApiKey", HIDDEN);
    shown.add("Call", &client.people().update("pAbC12Dx", update));

    let list = client
        .people()
        .list()
        .q(HIDDEN)
        .query("ticket", HIDDEN)
        .header("X-Ticket", HIDDEN);
    shown.add("List", &list);
    let mut pages = list.clone().pages();
    shown.add("Pages", &pages);
    shown.add("Page", &pages.try_next().await.expect("a page"));
    shown.add("Pages", &pages);
    let mut items = list.clone().stream();
    items.try_next().await.expect("an item");
    shown.add("Items", &items);
    shown.add("Position", &items.position());
    shown.add("Iter", &list.iter());

    let raw = client
        .raw(Method::Post, "/tokens")
        .json(&json!({"password": HIDDEN}));
    let raw = raw.header("X-Ticket", HIDDEN).query("ticket", HIDDEN);
    shown.add("RawRequest", &raw);
    shown.add("RawResponse", &raw.send().await.expect("an answer"));
    shown.add(
        "File",
        &client.invoices().pdf("iNvO1234").await.expect("a file"),
    );
}

async fn errors(shown: &mut Shown, client: &Client) {
    let body = json!({"ErrorMessage": HIDDEN, "EntityValidationErrors": [
        {"TypeName": HIDDEN, "ValidationErrors": [{"PropertyName": HIDDEN, "ErrorMessage": HIDDEN}]}]});
    let server = Server::always(400, &body.to_string()).await;
    let refused = settings(&server.url()).build().expect("sound settings");
    let change = PersonUpdate::new().password(HIDDEN);
    let error = refused.people().update("u", change).await.expect_err("400");
    shown.add("Error", &error);
    shown.add("Error", &error.to_string());
    shown.add("ErrorKind", &error.kind());
    shown.add("ValidationError", &error.validation_errors());
    let answer = client.raw(Method::Get, "/x").await.expect("an answer");
    let error = answer.json::<Vec<String>>().expect_err("no list");
    shown.add("DecodeFailure", &error.decode_failure());
}

async fn middleware(shown: &mut Shown, server: &Server) {
    let watch = Watch::default();
    let client = settings(&server.url())
        .token_provider(Ann(Secret::from(HIDDEN)))
        .middleware(watch.clone())
        .build()
        .expect("sound settings");
    client.people().get("pAbC12Dx").await.expect("a person");
    let seen = watch.0.lock().expect("sound").clone();
    assert_eq!(seen.len(), 2, "before and after");
    shown.add("Attempt", &seen[0].as_str());
    shown.add("Outcome", &seen[1].as_str());
    let limiter = LocalLimiter::new(4);
    shown.add("Permit", &limiter.acquire().await.expect("leave"));
    shown.add("Permit", &Permit::new());
    shown.add("LocalLimiter", &limiter);
    let limiter = RedisLimiter::builder(format!("redis://ann:{HIDDEN}@127.0.0.1:1/0"), "acme");
    shown.add("RedisLimiterBuilder", &limiter);
    let limiter = limiter.build().expect("sound settings");
    shown.add("RedisLimiter", &limiter);
    shown.add(
        "RedisLimiter",
        &limiter.acquire().await.expect_err("nobody listens"),
    );
    shown.add("WhenRedisIsDown", &WhenRedisIsDown::Fail);
    shown.add(
        "AccessToken",
        &AccessToken::new(HIDDEN).expires_in(Duration::from_secs(9)),
    );
    shown.add("RetryPolicy", &RetryPolicy::default());
}

fn values(shown: &mut Shown) {
    let mut extra = Extra::default();
    extra.set("ApiKey", HIDDEN);
    extra.set("Deep", json!([[{"password": {"is": HIDDEN}}]]));
    shown.add("Extra", &extra);
    shown.add("Secret", &Secret::from(HIDDEN));
    let secrets = CheckboxList(vec![Secret::from(HIDDEN)]);
    shown.add("CheckboxList", &secrets);
    let mut page = Page::<Person>::default();
    let mut ann = Person::default();
    ann.password = Some(Secret::from(HIDDEN));
    ann.extra = extra;
    page.items.push(ann);
    shown.add("Page", &page);
    shown.add("PageMetadata", &PageMetadata::default());
    shown.add("Uid", &Uid::from("pAbC12Dx"));
    shown.add("Reference", &Reference::new(Uid::from("pAbC12Dx")));
    shown.add("Null", &Null);
    shown.add("Decimal", &Decimal::new(4900, 2));
    shown.add("Timestamp", &Timestamp::UNIX_EPOCH);
    shown.add("Date", &Timestamp::UNIX_EPOCH.date_naive());
    let _: Option<Date> = Some(Timestamp::UNIX_EPOCH.date_naive());
    shown.add("Method", &Method::Get);
    shown.add("Credential", &Credential::ApiKey);
    shown.add("Resend", &Resend::Safe);
    shown.add("Route", &routes::ALL);
}

fn queries(shown: &mut Shown) {
    shown.add("All", &All);
    shown.add(
        "Field",
        &Field::<Person, String>::from_path("CoffeePreference"),
    );
    shown.add("Link", &person::PERSON_ACCOUNT);
    shown.add(
        "Filter",
        &outseta_api::fields::account::ACCOUNT_STAGE.eq(AccountStage::PastDue),
    );
    shown.add("Order", &person::CREATED.desc());
    shown.add("Selection", &(person::UID, person::EMAIL).into_selection());
    shown.add("SelectedPath", &SelectedPath::from(person::UID));
}

#[tokio::test]
async fn every_type_that_is_written_by_hand() {
    let shown = shown().await;
    for (name, text) in &shown.0 {
        assert!(!text.is_empty(), "{name}");
        assert_clean(text);
    }
    // What is hidden is marked, so that nobody takes it for missing.
    for name in [
        "ClientBuilder",
        "Client",
        "Call",
        "Response",
        "Extra",
        "Secret",
        "AccessToken",
        "SignedIn",
        "TotpEnrolment",
        "Enrolled",
        "Page",
    ] {
        assert!(
            shown.0[name].contains("[redacted]"),
            "{name}: {}",
            shown.0[name]
        );
    }

    let public = public_types();
    let known: BTreeSet<&str> = shown
        .0
        .keys()
        .copied()
        .chain(NO_VALUES.iter().map(|(name, _)| *name))
        .collect();
    let missing: Vec<_> = public
        .iter()
        .filter(|name| !known.contains(name.as_str()))
        .collect();
    assert!(
        missing.is_empty(),
        "public types without a case: {missing:?}"
    );
    let gone: Vec<_> = known
        .iter()
        .filter(|name| !public.contains(**name))
        .collect();
    assert!(
        gone.is_empty(),
        "cases of types that are not public: {gone:?}"
    );
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../outseta-api/src")
}

/// The names of the public types that are written by hand: what `lib.rs` exports by name, and what its public modules
/// declare and export.
fn public_types() -> BTreeSet<String> {
    let lib = code(&fs::read_to_string(source().join("lib.rs")).expect("a file"));
    let mut names = exports(&lib);
    for statement in lib.split_inclusive([';', '}']) {
        let statement = statement.trim();
        if statement.contains("#[doc(hidden)]") {
            continue;
        }
        if let Some((_, module)) = statement.split_once("pub mod ") {
            for text in module_files(module.trim_end_matches(';')) {
                names.extend(exports(&text));
                names.extend(declared(&text));
            }
        }
    }
    names
}

/// The code of the files of a module, without its tests.
fn module_files(name: &str) -> Vec<String> {
    let mut paths = vec![source().join(format!("{name}.rs"))];
    if let Ok(entries) = fs::read_dir(source().join(name)) {
        paths.extend(entries.map(|entry| entry.expect("an entry").path()));
    }
    let texts = paths
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok());
    let texts: Vec<_> = texts.map(|text| code(&text)).collect();
    assert!(
        !texts.is_empty(),
        "the public module `{name}` was not found"
    );
    texts
}

/// A file without comments and tests.
fn code(text: &str) -> String {
    let text = text
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default();
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Names of types in `pub use` statements on items of this crate.
fn exports(code: &str) -> BTreeSet<String> {
    let statements = code.split("pub use ").skip(1);
    let statements = statements.filter_map(|rest| rest.split(';').next());
    statements
        .filter(|path| path.starts_with("crate::") || path.starts_with("self::"))
        .flat_map(|path| path.split(|letter: char| !letter.is_alphanumeric() && letter != '_'))
        .filter(|name| {
            name.starts_with(|first: char| first.is_uppercase())
                && name.contains(|letter: char| letter.is_lowercase())
        })
        .map(str::to_owned)
        .collect()
}

/// Names of the types that a file declares as public.
fn declared(code: &str) -> BTreeSet<String> {
    let lines = code.lines().map(str::trim_start);
    let names = lines.filter_map(|line| {
        let rest = line
            .strip_prefix("pub struct ")
            .or_else(|| line.strip_prefix("pub enum "))?;
        rest.split(|letter: char| !letter.is_alphanumeric()).next()
    });
    names.map(str::to_owned).collect()
}

#[test]
fn public_types_are_found_in_the_source() {
    let code = code(
        "/// pub use crate::comment::Comment;\npub use crate::generated::{enums, models};\npub use chrono;\n\
         pub use crate::{\n    a::{Alpha, BETA, Gamma},\n    d::Delta,\n};\npub(crate) struct Hidden;\n\
         pub struct Epsilon<T>(T);\n#[cfg(test)]\nmod tests {\n    pub struct Tested;\n}",
    );
    let names = |list: &[&str]| BTreeSet::from_iter(list.iter().map(|name| (*name).to_owned()));
    assert_eq!(exports(&code), names(&["Alpha", "Gamma", "Delta"]));
    assert_eq!(declared(&code), names(&["Epsilon"]));
    let public = public_types();
    for name in ["Client", "Error", "Field", "Iter", "Secret"] {
        assert!(public.contains(name), "{name}: {public:?}");
    }
}
