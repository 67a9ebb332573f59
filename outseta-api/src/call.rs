//! A call of one operation: its options, and its answer.

use std::{fmt, future::IntoFuture, marker::PhantomData};

use reqwest::header::HeaderMap;

use crate::{
    client::Client,
    error::Result,
    future::BoxFuture,
    query::{Entity, IntoSelection},
    request::{Payload, Reply, Request},
    route::Route,
    transport,
    wire::{DecodeFailure, Json, Record, WriteShape, decode},
};

/// An operation of the API. Implemented by the types of `outseta_api::operations`, one for each.
pub trait Operation: 'static {
    /// What it answers.
    type Answer: Answer;
    /// Its facts.
    const ROUTE: &'static Route;
}

/// An operation whose answer can be narrowed to chosen fields.
pub trait Selectable: Operation {
    /// The entity that paths start from.
    type Root: Entity;
}

/// Declares the type of an operation: its route, its answer, and what lists and selections start
/// from.
///
/// ```text
/// operation! {
///     /// List people.
///     PeopleList = PEOPLE_LIST, answers Page<Person>, lists Person, selects Person
/// }
/// ```
#[allow(unused_macros, reason = "all areas may be off")]
macro_rules! operation {
    (
        $(#[doc = $doc:expr])*
        $name:ident = $route:ident, answers $answer:ty $(, lists $item:ty)? $(, selects $root:ty)?
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug)]
        pub enum $name {}

        impl $crate::call::Operation for $name {
            type Answer = $answer;
            const ROUTE: &'static $crate::route::Route = &$crate::generated::routes::$route;
        }

        $(impl $crate::list::Listing for $name {
            type Item = $item;
        })?

        $(impl $crate::call::Selectable for $name {
            type Root = $root;
        })?
    };
}
#[allow(unused_imports, reason = "all areas may be off")]
pub(crate) use operation;

/// What an operation can answer.
pub trait Answer: Sized {
    /// The media type that is asked for.
    const ACCEPT: &'static str = "application/json";

    /// Reads a successful answer.
    ///
    /// # Errors
    /// The body is not what belongs there.
    fn decode(raw: &RawAnswer<'_>) -> Result<Self, DecodeFailure>;
}

/// A successful answer as it came.
pub struct RawAnswer<'a> {
    status: u16,
    body: &'a [u8],
}

impl<'a> RawAnswer<'a> {
    pub(crate) fn new(status: u16, body: &'a [u8]) -> Self {
        Self { status, body }
    }

    /// The HTTP status, from 200 to 299.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The body.
    pub fn body(&self) -> &'a [u8] {
        self.body
    }

    /// Whether there is no body, or only white space.
    pub fn is_empty(&self) -> bool {
        self.body.iter().all(u8::is_ascii_whitespace)
    }

    /// Reads the body as a model.
    ///
    /// # Errors
    /// It is empty, no JSON, or not of that form.
    pub fn model<T: Record + Default>(&self) -> Result<T, DecodeFailure> {
        let mut record = T::default();
        self.fill(&mut record)?;
        Ok(record)
    }

    pub(crate) fn fill(&self, record: &mut dyn Record) -> Result<(), DecodeFailure> {
        if self.is_empty() {
            let name = record.shape().name;
            return Err(DecodeFailure::new(format!(
                "the body is empty, expected an object ({name})"
            )));
        }
        decode::record_from_slice(self.body, record)
    }
}

/// Nothing: whatever comes is passed over.
impl Answer for () {
    fn decode(_: &RawAnswer<'_>) -> Result<Self, DecodeFailure> {
        Ok(())
    }
}

/// What may be missing: `None` for an empty body.
impl<T: Answer> Answer for Option<T> {
    const ACCEPT: &'static str = T::ACCEPT;

    fn decode(raw: &RawAnswer<'_>) -> Result<Self, DecodeFailure> {
        if raw.is_empty() || raw.body().trim_ascii() == b"null" {
            return Ok(None);
        }
        T::decode(raw).map(Some)
    }
}

/// Anything: null for an empty body, text for what is no JSON.
impl Answer for Json {
    fn decode(raw: &RawAnswer<'_>) -> Result<Self, DecodeFailure> {
        if raw.is_empty() {
            return Ok(Self::Null);
        }
        let text = || Self::String(String::from_utf8_lossy(raw.body()).into_owned());
        Ok(serde_json::from_slice(raw.body()).unwrap_or_else(|_| text()))
    }
}

/// A file, as it came: the answer of an operation that makes a document. The headers with its name
/// and type come with [`Call::send_with_response`].
#[derive(Clone, PartialEq, Eq)]
pub struct File(Vec<u8>);

impl File {
    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Its bytes, without a copy.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl fmt::Debug for File {
    /// Shows the size only.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "File({} bytes)", self.0.len())
    }
}

impl Answer for File {
    const ACCEPT: &'static str = "*/*";

    fn decode(raw: &RawAnswer<'_>) -> Result<Self, DecodeFailure> {
        if raw.body().is_empty() {
            return Err(DecodeFailure::new(
                "the body is empty, expected a file".to_owned(),
            ));
        }
        Ok(Self(raw.body().to_vec()))
    }
}

/// An answer with its status and headers.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The answer.
    pub answer: T,
    /// HTTP status, from 200 to 299.
    pub status: u16,
    /// HTTP headers.
    pub headers: HeaderMap,
    /// How often the request was sent: 1, and more if it was retried.
    pub attempts: u32,
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    /// Shows the names of the headers only: a value may be a session.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("answer", &self.answer)
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("attempts", &self.attempts)
            .finish()
    }
}

/// Reads a reply as the answer of an operation.
pub(crate) fn decode_reply<A: Answer>(request: &Request, reply: Reply) -> Result<Response<A>> {
    match A::decode(&RawAnswer::new(reply.status, &reply.body)) {
        Ok(answer) => Ok(Response {
            answer,
            status: reply.status,
            headers: reply.headers,
            attempts: reply.attempts,
        }),
        Err(failure) => Err(reply.undecodable(request.operation.clone(), failure)),
    }
}

/// A call that is ready to be sent: `.await` it.
///
/// ```no_run
/// # async fn run(client: outseta_api::Client) -> Result<(), outseta_api::Error> {
/// use outseta_api::{Null, fields::person, inputs::PersonUpdate, query::All};
///
/// let ann = client.people().get("pAbC12Dx").await?;
/// let ann = client
///     .people()
///     .get("pAbC12Dx")
///     .select((All, person::MAILING_ADDRESS.all()))
///     .await?;
/// let change = PersonUpdate::new().title("CTO").phone_mobile(Null);
/// client.people().update("pAbC12Dx", change).do_not_log().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<'c, O> {
    client: &'c Client,
    request: Request,
    operation: PhantomData<fn() -> O>,
}

/// What generated services build calls with.
impl<'c, O: Operation> Call<'c, O> {
    /// A call, with the values of the path parameters.
    #[doc(hidden)]
    pub fn new(client: &'c Client, parameters: &[(&str, &str)]) -> Self {
        let mut request = Request::new(O::ROUTE, parameters);
        request.accept = O::Answer::ACCEPT;
        Self {
            client,
            request,
            operation: PhantomData,
        }
    }

    /// Sets the body.
    #[doc(hidden)]
    pub fn body(mut self, body: impl WriteShape) -> Self {
        self.request.payload = Payload::Members(body.into_body());
        self
    }

    /// Sets a declared query parameter.
    #[doc(hidden)]
    pub fn param(mut self, name: &'static str, value: String) -> Self {
        self.request.set_query(name, value);
        self
    }
}

/// Writes the options that every kind of request has.
macro_rules! request_options {
    () => {
        /// Keeps the call out of Outseta's activity log.
        pub fn do_not_log(mut self) -> Self {
            self.request.set_query("donotlog", "1".to_owned());
            self
        }

        /// Adds a query parameter that the crate does not know.
        pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.request.add_query(name.into(), value.into());
            self
        }

        /// Sets a header. Those that the client sets itself (`Authorization`, `Content-Type`,
        /// `Host` and the like) are refused when the request is sent.
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.request.set_header(name.as_ref(), value.as_ref());
            self
        }

        /// How long one attempt may take, instead of the client's setting.
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.request.timeout = Some(timeout);
            self
        }

        /// Whether the request may be sent again after a failure that leaves open whether Outseta
        /// acted.
        ///
        /// By default that is known for each operation: reading, deleting and setting are sent
        /// again, adding, mailing and making something new are not. With `true` you vouch that
        /// twice does no harm.
        pub fn resend(mut self, harmless: bool) -> Self {
            self.request.resend = harmless;
            self
        }

        /// Sends no credentials with this request.
        pub fn anonymous(mut self) -> Self {
            self.request.anonymous = true;
            self
        }
    };
}
pub(crate) use request_options;

impl<'c, O: Operation> Call<'c, O> {
    request_options!();

    /// Sends the request and waits for the answer. Awaiting the call itself does the same.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<O::Answer> {
        Ok(self.send_with_response().await?.answer)
    }

    /// Like [`send`](Self::send), with the status and the headers beside the answer.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn send_with_response(self) -> Result<Response<O::Answer>> {
        let reply = transport::send(self.client.core(), &self.request).await?;
        decode_reply(&self.request, reply)
    }
}

/// Without async.
#[cfg(feature = "blocking")]
impl<O: Operation> Call<'_, O> {
    /// Sends the request and waits for the answer, without async. See [`blocking`](crate::blocking).
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn wait(self) -> Result<O::Answer> {
        crate::blocking::wait(self.send())?
    }

    /// Like [`wait`](Self::wait), with the status and the headers beside the answer.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn wait_with_response(self) -> Result<Response<O::Answer>> {
        crate::blocking::wait(self.send_with_response())?
    }
}

impl<O: Selectable> Call<'_, O> {
    /// Which members the answer should hold; the others read as `None`.
    pub fn select(mut self, selection: impl IntoSelection<O::Root>) -> Self {
        self.request.select(selection.into_selection().fields());
        self
    }
}

impl<'c, O: Operation> IntoFuture for Call<'c, O> {
    type Output = Result<O::Answer>;
    type IntoFuture = BoxFuture<'c, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<O> Clone for Call<'_, O> {
    fn clone(&self) -> Self {
        Self {
            client: self.client,
            request: self.request.clone(),
            operation: PhantomData,
        }
    }
}

impl<O> fmt::Debug for Call<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.request).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stand_in::models::Person;

    fn read<A: Answer>(body: &[u8]) -> Result<A, DecodeFailure> {
        A::decode(&RawAnswer::new(200, body))
    }

    #[test]
    fn what_may_be_missing_is() {
        for body in ["", " \n", "null", " null "] {
            assert_eq!(
                read::<Option<Person>>(body.as_bytes()),
                Ok(None),
                "{body:?}"
            );
        }
        let found = read::<Option<Person>>(br#"{"Uid":"pAbC12Dx"}"#);
        let found = found.expect("a person").expect("somebody");
        assert_eq!(found.uid.expect("a uid").as_str(), "pAbC12Dx");
        assert!(read::<Option<Person>>(b"[]").is_err());
        assert!(read::<Person>(b"").is_err(), "this one must be there");
    }

    #[test]
    fn a_file_is_kept_to_the_byte_and_prints_its_size() {
        let file: File = read(b"%PDF\xff\x00").expect("a file");
        assert_eq!(file.bytes(), b"%PDF\xff\x00");
        assert_eq!(format!("{file:?}"), "File(6 bytes)");
        assert_eq!(file.into_bytes().len(), 6);
        assert!(read::<File>(b"").is_err());
        assert_eq!(File::ACCEPT, "*/*");
        assert_eq!(Option::<Person>::ACCEPT, "application/json");
    }
}
