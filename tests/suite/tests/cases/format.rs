//! What a file of cases holds. `tests/conformance/README.md` explains it to people.

use std::collections::BTreeMap;

use outseta_api::serde_json::{Map, Value};
use serde::Deserialize;

/// A file of cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    /// What the cases have in common.
    #[serde(rename = "about")]
    pub(crate) _about: String,
    pub(crate) cases: Vec<Case>,
}

/// One call, what a server does with it, and what must come of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) name: String,
    /// Id of the promise that it proves.
    pub(crate) promise: String,
    #[serde(default)]
    pub(crate) client: Settings,
    pub(crate) call: Call,
    #[serde(default)]
    pub(crate) server: Vec<Step>,
    pub(crate) expect: Expect,
    /// Texts that nothing may show, beside the client's credentials.
    #[serde(default)]
    pub(crate) secrets: Vec<String>,
}

/// Settings of the client; what is left out has the client's own default.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Settings {
    pub(crate) credentials: Kind,
    /// Key and secret, instead of those of the suite.
    pub(crate) api_key: Option<(String, String)>,
    /// A token, instead of that of the suite.
    pub(crate) access_token: Option<String>,
    /// Tokens that a provider hands out, one after the other; after the last it has none.
    pub(crate) token_provider: Option<Vec<String>>,
    /// Who gives no leave to send.
    pub(crate) refuses: Option<Refusal>,
    /// Takes the client's own way from an API key to a user.
    pub(crate) as_user: bool,
    pub(crate) subdomain: Option<String>,
    pub(crate) base_url: Option<String>,
    pub(crate) user_agent: Option<String>,
    pub(crate) timeout_ms: Option<u64>,
    pub(crate) max_body: Option<usize>,
    pub(crate) retry: Option<Retry>,
    pub(crate) requests_per_second: Option<u32>,
    pub(crate) unlimited: bool,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    #[default]
    ApiKey,
    AccessToken,
    Anonymous,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Refusal {
    Limiter,
    Middleware,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Retry {
    pub(crate) max_retries: Option<usize>,
    pub(crate) initial_delay_ms: Option<u64>,
    pub(crate) max_delay_ms: Option<u64>,
    pub(crate) retry_after_ceiling_ms: Option<u64>,
}

/// A call of a named operation, or a raw request.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Call {
    pub(crate) operation: Option<String>,
    /// Method and path.
    pub(crate) raw: Option<String>,
    /// Parameters of the path, and declared ones of the query.
    pub(crate) parameters: BTreeMap<String, Value>,
    pub(crate) body: Option<Value>,
    pub(crate) filters: Vec<Filter>,
    pub(crate) order_by: Option<String>,
    pub(crate) select: Option<Vec<String>>,
    pub(crate) limit: Option<u32>,
    pub(crate) page: Option<u32>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) do_not_log: bool,
    pub(crate) resend: Option<bool>,
    pub(crate) anonymous: bool,
    pub(crate) timeout_ms: Option<u64>,
    /// Walks through the whole list.
    pub(crate) stream: bool,
    /// How many items of it are taken; all if left out.
    pub(crate) take: Option<usize>,
    /// How often the call is made at once, each time by a clone of the client.
    pub(crate) at_once: Option<usize>,
}

/// A condition of a list.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Filter {
    pub(crate) field: String,
    pub(crate) is: String,
    #[serde(default)]
    pub(crate) value: Value,
}

/// What the server does with a request.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Step {
    pub(crate) status: Option<u16>,
    pub(crate) headers: Vec<(String, String)>,
    /// The body, as JSON …
    pub(crate) json: Option<Value>,
    /// … as text …
    pub(crate) text: Option<String>,
    /// … as bytes in base 16 …
    pub(crate) hex: Option<String>,
    /// … or as a JSON object of so many bytes, with one member `FirstName`.
    pub(crate) filler: Option<usize>,
    /// Waits before it answers.
    pub(crate) after_ms: u64,
    /// Sends exactly this and closes the connection.
    pub(crate) bytes: Option<String>,
    pub(crate) fault: Option<Fault>,
    /// Answers as a list would.
    pub(crate) list: Option<ListOf>,
    /// For how many requests; one if left out.
    pub(crate) times: Option<usize>,
    /// For every request from now on.
    pub(crate) ever: bool,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Fault {
    /// Closes the connection without a word.
    HangUp,
    /// Breaks the connection off.
    Reset,
    /// Begins a success and closes the connection in the middle of the body.
    CutOff,
    /// Begins a success and breaks the connection off in the middle of the body.
    ResetInBody,
    /// Sends the head of a success and no more.
    HeadOnly,
    /// Sends a success, a byte each 100 ms.
    Drip,
    /// Never answers.
    Silence,
}

/// A list of records with the uids `0`, `1`, …
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListOf {
    /// How many there are when the first page is asked for, the second, …; the last number stays.
    pub(crate) sizes: Vec<u64>,
    /// The largest page.
    #[serde(default = "hundred")]
    pub(crate) cap: u64,
    /// Members of the metadata that are told otherwise; null leaves one out.
    #[serde(default)]
    pub(crate) metadata: Map<String, Value>,
    /// Leaves the metadata out.
    #[serde(default)]
    pub(crate) without_metadata: bool,
}

fn hundred() -> u64 {
    100
}

/// What must come of a call.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Expect {
    /// The requests that arrive, in their order.
    pub(crate) requests: Option<Vec<Arrival>>,
    /// How many requests arrive, where nothing else about them matters.
    pub(crate) arrivals: Option<usize>,
    /// `limit` and `offset` of the requests that arrive.
    pub(crate) pages: Option<Vec<(u64, u64)>>,
    /// All requests are the same in every byte.
    pub(crate) same_requests: bool,
    /// The time between the arrival of each request and the next.
    pub(crate) gaps: Option<Vec<Bounds>>,
    /// The time from the call to its end.
    pub(crate) elapsed: Option<Bounds>,
    /// No window of time holds more requests than this.
    pub(crate) window: Option<Window>,
    /// How many requests arrive at the other server.
    pub(crate) elsewhere: Option<usize>,
    /// Facts of a success.
    pub(crate) result: Option<Map<String, Value>>,
    /// Facts of a failure.
    pub(crate) error: Option<Map<String, Value>>,
    /// Parts of the error in words.
    pub(crate) says: Vec<String>,
    /// What is not in the error in words.
    pub(crate) says_not: Vec<String>,
}

/// A request as it must arrive. What is left out may be anything.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Arrival {
    pub(crate) method: Option<String>,
    /// Path and query, byte for byte.
    pub(crate) target: Option<String>,
    /// Path, byte for byte.
    pub(crate) path: Option<String>,
    /// Query, byte for byte.
    pub(crate) query: Option<String>,
    /// Values of headers; null for one that must not be there.
    pub(crate) headers: BTreeMap<String, Option<String>>,
    /// The body as text; empty for none.
    pub(crate) text: Option<String>,
    /// The body as JSON.
    pub(crate) json: Option<Value>,
}

/// A time in milliseconds.
#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bounds {
    pub(crate) at_least_ms: u64,
    pub(crate) at_most_ms: u64,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Window {
    pub(crate) requests: usize,
    pub(crate) within_ms: u64,
}
