//! What Outseta posts by itself: every event of the description, every way to forge one, and handlers
//! behind a real socket.

mod webhooks {
    mod description;
    mod events;
    mod handlers;
    mod redaction;
    mod registration;
    mod sandbox;
    mod server;
    mod signatures;
}
