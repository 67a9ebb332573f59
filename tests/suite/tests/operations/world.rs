//! What every test begins with: a sandbox of its own and a client of it.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

use crate::detour;
use outseta_api::operations::SignIn;
use outseta_api::{
    Client, ClientBuilder, Error, ErrorKind, Result, RetryPolicy, Route, Secret, Timestamp, Uid,
    fields::activity, inputs::TokenRequest, models::Activity, routes,
};
use outseta_sandbox::{Builder, Sandbox, SeenRequest};

/// Ann Lee, primary person of Acme.
pub(crate) const ANN: &str = "pAbC12Dx";
pub(crate) const ANN_EMAIL: &str = "ann@example.com";
/// Bob Stone, member of Acme.
pub(crate) const BOB: &str = "pBoB5678";
/// Acme Ltd, subscribing to Growth.
pub(crate) const ACME: &str = "aBcD123x";
/// Globex, on trial with Starter.
pub(crate) const GLOBEX: &str = "gLoB4321";
/// The plan Growth, without a trial.
pub(crate) const GROWTH: &str = "wQXrBxWK";
/// The plan Starter, which begins with a trial.
pub(crate) const STARTER: &str = "sTaRt123";
/// A uid that nothing has.
pub(crate) const NOBODY: &str = "nObOdY00";
/// What no uid looks like.
pub(crate) const NO_UID: &str = "no-uid-at-all";

/// A sandbox, and a client with its API key. Neither limits the rate, and nothing is sent twice.
pub(crate) struct World {
    pub(crate) sandbox: Sandbox,
    pub(crate) client: Client,
    anonymous: OnceLock<Client>,
}

impl World {
    /// A world with the seeded people.
    pub(crate) async fn start() -> Self {
        Self::on(Sandbox::builder().unlimited()).await
    }

    /// A world on a sandbox with other settings.
    pub(crate) async fn on(builder: Builder) -> Self {
        let sandbox = builder.start().await.expect("a free port");
        let client = builder_for(&sandbox)
            .api_key(sandbox.api_key(), sandbox.api_secret())
            .build()
            .expect("valid settings");
        let anonymous = OnceLock::new();
        Self {
            sandbox,
            client,
            anonymous,
        }
    }

    /// The settings of a further client of the sandbox, still without credentials.
    pub(crate) fn client_builder(&self) -> ClientBuilder {
        builder_for(&self.sandbox)
    }

    /// A client without credentials. There is one, as setting up TLS takes a while.
    pub(crate) fn anonymous(&self) -> &Client {
        let build = || self.client_builder().build().expect("valid settings");
        self.anonymous.get_or_init(build)
    }

    /// Signs a person without second factor in, by name and password.
    pub(crate) async fn token(&self, email: &str, password: &str) -> Result<Secret> {
        let request = TokenRequest::new(email).password(password);
        match self.anonymous().tokens().get(request).await? {
            SignIn::Token(token) => Ok(token.access_token.expect("a token")),
            other => panic!("{email} was to be let in at once: {other:?}"),
        }
    }

    /// A client that acts as a seeded person without second factor.
    pub(crate) async fn signed_in(&self, email: &str) -> Result<Client> {
        let token = self.token(email, self.sandbox.password()).await?;
        self.client.with_access_token(token)
    }

    /// The activities of a record, all that are not older than a year.
    pub(crate) async fn activities_of(&self, uid: &str) -> Result<Vec<Activity>> {
        let list = self.client.activities().list();
        list.filter(activity::ENTITY_UID.eq(uid))
            .order_by(activity::ACTIVITY_DATE_TIME.desc())
            .stream()
            .try_collect()
            .await
    }

    /// The requests of an operation that the sandbox has answered so far.
    pub(crate) fn seen(&self, operation: &str) -> Vec<SeenRequest> {
        let mut seen = self.sandbox.requests();
        seen.retain(|request| request.operation.as_deref() == Some(operation));
        seen
    }

    /// The last request of an operation.
    pub(crate) fn last_seen(&self, operation: &str) -> SeenRequest {
        let last = self.seen(operation).pop();
        last.unwrap_or_else(|| panic!("{operation} was not called"))
    }

    /// That an operation was called, by its method and path, and answered with success.
    pub(crate) fn assert_answered(&self, operation: &str) {
        let route = route(operation);
        let requests = self.seen(operation);
        assert!(
            requests
                .iter()
                .any(|request| (200..300).contains(&request.status)),
            "the sandbox answered no call of {operation} with success: {requests:?}"
        );
        for request in requests {
            assert_eq!(request.method, route.method.as_str(), "{operation}");
            assert!(leads(&request.path, route), "{operation}: {}", request.path);
        }
    }
}

fn builder_for(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder("acme")
        .base_url(detour::to(&sandbox.base_url()))
        .unlimited()
        .retry(RetryPolicy::none())
}

/// Whether a path is the one of an operation, whatever the values of its parameters.
fn leads(path: &str, route: &Route) -> bool {
    let Some(path) = path.strip_prefix("/api/v1/") else {
        return false;
    };
    let sent: Vec<_> = path.split('/').collect();
    let known: Vec<_> = route.path.split('/').skip(1).collect();
    let same = |(sent, known): (&&str, &&str)| known.starts_with('{') || sent == known;
    sent.len() == known.len() && sent.iter().zip(&known).all(same)
}

/// The facts of an operation.
pub(crate) fn route(operation: &str) -> &'static Route {
    routes::ALL
        .iter()
        .find(|route| route.id == operation)
        .unwrap_or_else(|| panic!("the route table does not know {operation}"))
}

/// The error of a call that was to be refused.
pub(crate) fn refusal<T: Debug>(result: Result<T>, kind: ErrorKind, status: u16) -> Error {
    let error = result.expect_err("a refusal");
    assert_eq!(
        (error.kind(), error.status()),
        (kind, Some(status)),
        "{error:?}"
    );
    error
}

/// The error of a call that breaks a rule about a property; the rule has that code.
pub(crate) fn fault<T: Debug>(result: Result<T>, property: &str, code: &str) -> Error {
    let error = refusal(result, ErrorKind::Validation, 400);
    assert_eq!(error.property(), Some(property), "{error:?}");
    assert!(
        error
            .validation_errors()
            .iter()
            .any(|fault| fault.property.as_deref() == Some(property)
                && fault.code.as_deref() == Some(code)
                && fault.message.is_some()),
        "{error:?}"
    );
    error
}

/// A query parameter of a request.
pub(crate) fn parameter<'r>(request: &'r SeenRequest, name: &str) -> Option<&'r str> {
    let mut found = request.query.iter().filter(|(given, _)| given == name);
    let value = found.next().map(|(_, value)| value.as_str());
    assert!(found.next().is_none(), "{name} was sent twice");
    value
}

/// The body of a request.
pub(crate) fn sent(request: &SeenRequest) -> serde_json::Value {
    serde_json::from_str(&request.body).expect("a JSON body")
}

/// Uids in an order that does not depend on that of the list.
pub(crate) fn uids<'u>(uids: impl IntoIterator<Item = &'u Option<Uid>>) -> BTreeSet<Uid> {
    let known = uids.into_iter().map(|uid| uid.clone().expect("a uid"));
    known.collect()
}

/// A moment so many days from now; negative ones are past.
pub(crate) fn in_days(days: i64) -> Timestamp {
    let now = Timestamp::from(SystemTime::now());
    let distance = Duration::from_secs(days.unsigned_abs() * 86_400);
    if days < 0 {
        now - distance
    } else {
        now + distance
    }
}

/// A moment of the calendar.
pub(crate) fn moment(text: &str) -> Timestamp {
    text.parse().expect("a date-time")
}
