//! Answers that went wrong, as HTTP.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::{io, mem};

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, Response, StatusCode, header};
use futures_core::Stream;

use crate::json::{Json, object};
use crate::reply::Reply;

/// The beginning of a list, for operations that did not get to answer.
const BEGUN: &str = r#"{"metadata":{"limit":25,"offset":0,"total":1},"items":[{"_objectType":"#;

/// The error that Outseta sends with a status.
pub(super) fn error(status: u16) -> Reply {
    match status {
        400 => Reply::refused("This request was made to fail."),
        500.. => Reply::json(
            status,
            object([("Message", Json::text("An error has occurred."))]),
        ),
        _ => Reply::empty(status),
    }
}

/// A page for people.
pub(super) fn page(status: u16) -> Response<Body> {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let text = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>{status}</title></head>\n<body>\n\
         <h1>Sorry, this request was stopped</h1>\n\
         <p>The protection in front of this site did not let it through: {status}.</p>\n\
         <p>Cloudflare Ray ID: <code>0123456789abcdef</code></p>\n</body>\n</html>\n"
    );
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    let html = HeaderValue::from_static("text/html; charset=UTF-8");
    headers.insert(header::CONTENT_TYPE, html);
    headers.insert(header::SERVER, HeaderValue::from_static("cloudflare"));
    headers.insert("cf-ray", HeaderValue::from_static("0123456789abcdef"));
    response
}

/// The first half of an answer that is announced in full; of one that was never given where there is none.
pub(super) fn cut(mut response: Response<Body>, body: &Bytes) -> Response<Body> {
    let (kept, whole) = if body.is_empty() {
        (Bytes::new(), 2)
    } else {
        (body.slice(..body.len() / 2), body.len())
    };
    *response.body_mut() = Body::from_stream(Cut::Begins(kept));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(whole));
    response
}

/// An answer of which there is only the first half.
pub(super) fn begun() -> (Response<Body>, Bytes) {
    let mut response = Response::new(Body::empty());
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    let whole = BEGUN.repeat(2);
    (response, Bytes::from(whole))
}

/// A body that breaks off.
enum Cut {
    Begins(Bytes),
    /// What there is goes out first: an error would take back what was not sent yet.
    Goes,
    Breaks,
}

impl Stream for Cut {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match mem::replace(&mut *self, Self::Breaks) {
            Self::Begins(bytes) => {
                *self = Self::Goes;
                if bytes.is_empty() {
                    return self.poll_next(context);
                }
                Poll::Ready(Some(Ok(bytes)))
            }
            Self::Goes => {
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Self::Breaks => Poll::Ready(Some(Err(io::ErrorKind::BrokenPipe.into()))),
        }
    }
}
