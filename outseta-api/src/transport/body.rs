//! Reads the body of an answer, up to a limit.

use std::{error::Error as _, io};

use reqwest::Response;

/// How the reading of a body ended.
pub(super) enum End {
    Whole,
    TooLong,
    Broken(reqwest::Error),
    /// The connection was sound, and would bring the same once more.
    Unpackable(reqwest::Error),
}

/// Reads a body up to a limit.
pub(super) async fn read(mut response: Response, limit: usize) -> (Vec<u8>, End) {
    let mut body = Vec::new();
    if let Some(length) = response.content_length() {
        body.reserve(usize::try_from(length).unwrap_or(limit).min(limit));
    }
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) => {
                let room = limit - body.len();
                if chunk.len() > room {
                    body.extend_from_slice(chunk.get(..room).unwrap_or_default());
                    return (body, End::TooLong);
                }
                body.extend_from_slice(&chunk);
            }
            Ok(None) => return (body, End::Whole),
            Err(error) if is_unpackable(&error) => return (body, End::Unpackable(error)),
            Err(error) => return (body, End::Broken(error)),
        }
    }
}

/// Whether the compression of a body is broken, and not the connection. reqwest calls both an error
/// of decoding; but what a connection breaks by comes in an error of hyper's, and what a compression
/// breaks by is an error of I/O at the root.
fn is_unpackable(error: &reqwest::Error) -> bool {
    let is_root = |io: &io::Error| {
        let inner = io.get_ref();
        inner.is_none_or(|inner| inner.source().is_none() && !inner.is::<reqwest::Error>())
    };
    let body = error
        .source()
        .and_then(|inner| inner.downcast_ref::<reqwest::Error>());
    body.unwrap_or(error)
        .source()
        .and_then(|cause| cause.downcast_ref::<io::Error>())
        .is_some_and(is_root)
}
