//! The thin layer between axum and the service.

use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderValue, Request, Response, StatusCode, header};

use crate::faults;
use crate::line::Line;
use crate::page;
use crate::reply::{Content, Reply};
use crate::service::{Incoming, Service};

/// The largest body that is read: 4 MB.
const MAX_BODY: usize = 4 * 1024 * 1024;

/// The application that axum serves: every request goes to the service.
pub(crate) fn application(service: Arc<Service>) -> Router {
    Router::new().fallback(serve).with_state(service)
}

async fn serve(
    State(service): State<Arc<Service>>,
    ConnectInfo(line): ConnectInfo<Line>,
    request: Request<Body>,
) -> Response<Body> {
    let at = Instant::now();
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return respond(Reply::empty(413));
    };
    let headers = parts
        .headers
        .iter()
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        })
        .collect();
    let incoming = Incoming {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers,
        body: body.to_vec(),
        at,
    };
    if line.is_too_plain() {
        return moved(&service.redirect(&incoming));
    }
    if let Some(answer) = page::answer(&service, &incoming) {
        return respond_beside(answer);
    }
    match service.fault_of(&incoming) {
        Ok(None) => respond(service.serve(&incoming, None)),
        Ok(Some(fault)) => {
            let acting = tokio::spawn(faults::answer(service, incoming, fault, line));
            acting.await.unwrap_or_else(|_| respond(Reply::empty(500)))
        }
        Err(error) => respond(Reply::unreadable(error.to_string())),
    }
}

/// The answer to plain HTTP where HTTPS is spoken.
fn moved(location: &str) -> Response<Body> {
    let mut response = respond(Reply::empty(301));
    if let Ok(location) = HeaderValue::from_str(location) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

/// What is no answer of the API: the page and what belongs to it.
fn respond_beside(answer: page::Answer) -> Response<Body> {
    let mut response = Response::new(Body::from(answer.body));
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in answer.headers {
        if let Ok(value) = HeaderValue::try_from(value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

pub(crate) fn respond(reply: Reply) -> Response<Body> {
    let attached = matches!(reply.content, Content::File(..));
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    let (kind, body) = match reply.content {
        Content::Empty => (None, Body::empty()),
        Content::Json(value) => (Some(json), Body::from(value.to_string())),
        Content::Written(text) => (Some(json), Body::from(text)),
        Content::Code(code) => (
            Some(HeaderValue::from_static("text/plain; charset=utf-8")),
            Body::from(code),
        ),
        Content::File(media, bytes) => (
            HeaderValue::from_str(&media).ok(),
            Body::from(bytes.into_owned()),
        ),
    };
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if let Some(kind) = kind {
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
    }
    if let Some(Ok(methods)) = reply.allow.map(HeaderValue::try_from) {
        response.headers_mut().insert(header::ALLOW, methods);
    }

    if attached {
        let attachment = HeaderValue::from_static("attachment");
        response
            .headers_mut()
            .insert(header::CONTENT_DISPOSITION, attachment);
    }
    response
}
