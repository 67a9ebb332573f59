//! What an operation leaves in the log: a span each, behind the feature `tracing`.

#[cfg(not(feature = "tracing"))]
pub(crate) use self::silence::Observer;
#[cfg(feature = "tracing")]
pub(crate) use self::spans::Observer;

#[cfg(feature = "tracing")]
mod spans {
    use std::time::Duration;

    use tracing::{Instrument as _, Span, debug, field::Empty, info_span};

    use crate::{
        error::Error,
        request::{Reply, Request},
        transport::Progress,
    };

    /// The span of one operation.
    ///
    /// Nothing in it is a secret or personal: neither query nor body, neither headers nor what
    /// Outseta answered.
    pub(crate) struct Observer(Span);

    impl Observer {
        pub(crate) fn of(request: &Request) -> Self {
            Self(info_span!(
                target: "outseta_api",
                "outseta",
                operation = &*request.operation,
                method = request.method.as_str(),
                status = Empty,
                attempts = Empty,
                waited_ms = Empty,
                error = Empty,
            ))
        }

        pub(crate) async fn watch<F: Future>(&self, operation: F) -> F::Output {
            operation.instrument(self.0.clone()).await
        }

        pub(crate) fn again(&self, error: &Error, wait: Duration) {
            debug!(
                target: "outseta_api",
                error = ?error.kind(),
                status = error.status(),
                wait_ms = milliseconds(wait),
                "sending again"
            );
        }

        pub(crate) fn finish(&self, outcome: &Result<Reply, Error>, progress: &Progress) {
            let span = &self.0;
            span.record("attempts", progress.attempts);
            span.record("waited_ms", milliseconds(progress.waited));
            let status = match outcome {
                Ok(reply) => Some(reply.status),
                Err(error) => {
                    span.record("error", tracing::field::debug(error.kind()));
                    error.status()
                }
            };
            if let Some(status) = status {
                span.record("status", status);
            }
            span.in_scope(|| debug!(target: "outseta_api", "done"));
        }
    }

    fn milliseconds(time: Duration) -> u64 {
        u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod silence {
    use std::time::Duration;

    use crate::{
        error::Error,
        request::{Reply, Request},
        transport::Progress,
    };

    /// Notes nothing.
    pub(crate) struct Observer;

    impl Observer {
        pub(crate) fn of(_: &Request) -> Self {
            Self
        }

        pub(crate) async fn watch<F: Future>(&self, operation: F) -> F::Output {
            operation.await
        }

        pub(crate) fn again(&self, _: &Error, _: Duration) {}

        pub(crate) fn finish(&self, _: &Result<Reply, Error>, _: &Progress) {}
    }
}
