//! A page under way: fetched while the caller waits for it, or on its own while the caller works.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
};

use tokio::{runtime::Handle, task::JoinHandle};

use super::Position;
use crate::future::BoxFuture;

/// What is fetched, from where.
pub(super) struct Fetch<T> {
    pub(super) place: Position,
    work: Work<T>,
}

enum Work<T> {
    /// Runs while it is polled.
    Here(BoxFuture<'static, T>),
    /// Runs by itself.
    Task(Task<T>),
}

/// A task that ends when nobody wants its outcome any more: with it go its connection and its place
/// in the queue of the limiter.
struct Task<T>(JoinHandle<T>);

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl<T: Send + 'static> Fetch<T> {
    /// Fetches when it is polled.
    pub(super) fn here(place: Position, future: BoxFuture<'static, T>) -> Self {
        Self {
            place,
            work: Work::Here(future),
        }
    }

    /// Starts to fetch now.
    pub(super) fn on(runtime: &Handle, place: Position, future: BoxFuture<'static, T>) -> Self {
        // What the page is fetched for is told by the span that asked for the one before.
        #[cfg(feature = "tracing")]
        let future = tracing::Instrument::in_current_span(future);
        Self {
            place,
            work: Work::Task(Task(runtime.spawn(future))),
        }
    }

    /// The outcome, or `None` if the runtime that was to fetch it is gone.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<T>> {
        match &mut self.work {
            Work::Here(future) => future.as_mut().poll(context).map(Some),
            Work::Task(Task(task)) => Poll::Ready(match ready!(Pin::new(task).poll(context)) {
                Ok(outcome) => Some(outcome),
                Err(ended) => match ended.try_into_panic() {
                    // As if it had run here.
                    Ok(panic) => std::panic::resume_unwind(panic),
                    Err(_) => None,
                },
            }),
        }
    }
}
