//! Reads the body of an answer, up to a limit.

use reqwest::Response;

/// How the reading of a body ended.
pub(super) enum End {
    Whole,
    TooLong,
    Broken(reqwest::Error),
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
            Err(error) => return (body, End::Broken(error)),
        }
    }
}
