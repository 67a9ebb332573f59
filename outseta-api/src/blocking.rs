//! Waiting without async, for scripts and for programs that are not asynchronous.
//!
//! Every call has a method `wait`, every list `wait` for one page and `iter` for all items, and
//! [`wait`] waits for everything else that a client gives. The client is the same one; its calls run
//! on a small runtime that is started once for the process and has one thread.
//!
//! ```no_run
//! use outseta_api::{Client, fields::person, inputs::PersonUpdate};
//!
//! fn main() -> Result<(), outseta_api::Error> {
//!     let client = Client::from_env()?;
//!     let recent = client.people().list().order_by(person::CREATED.desc());
//!     for person in recent.iter() {
//!         println!("{}", person?.email.unwrap_or_default());
//!     }
//!     client.people().update("pAbC12Dx", PersonUpdate::new().title("CTO")).wait()?;
//!     Ok(())
//! }
//! ```
//!
//! Within an asynchronous runtime, waiting would stop the thread that does the work. There it fails
//! with [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent; use
//! `.await`, or give the work to a thread of its own.

use std::{fmt, io, sync::OnceLock};

use tokio::runtime::{Builder, Handle, Runtime};

use crate::{
    error::{Error, Result},
    list::{Items, Listing},
};

/// Waits for whatever can be awaited: several calls together, a sign-in, the check of a token.
///
/// ```no_run
/// use outseta_api::{Client, blocking};
///
/// # fn run(client: Client, password: String) -> Result<(), outseta_api::Error> {
/// # #[cfg(feature = "auth")] {
/// let step = blocking::wait(client.sign_in().password("ann@example.com", password))??;
/// println!("{step:?}");
/// # }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) within an asynchronous runtime,
/// [`Configuration`](crate::ErrorKind::Configuration) if no thread can be started. What the work
/// itself comes to is inside.
pub fn wait<T>(work: impl IntoFuture<Output = T>) -> Result<T> {
    static RUNTIME: OnceLock<io::Result<Runtime>> = OnceLock::new();

    if Handle::try_current().is_ok() {
        let error = Error::invalid_request(
            "waiting would block a thread of the asynchronous runtime that it was called in; use \
             `.await` there. Nothing was sent",
        );
        return Err(error);
    }
    let runtime = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("outseta-api")
            .enable_all()
            .build()
    });
    match runtime {
        Ok(runtime) => Ok(runtime.block_on(work.into_future())),
        Err(error) => Err(Error::configuration(format!(
            "no thread can be started to wait for: {error}"
        ))),
    }
}

/// All items of a list, one after the other. Made by [`List::iter`](crate::List::iter).
///
/// After an error it is at its end.
#[must_use = "an iterator does nothing until it is asked for items"]
pub struct Iter<O: Listing> {
    items: Items<O>,
    failed: bool,
}

impl<O: Listing> Iter<O> {
    pub(crate) fn new(items: Items<O>) -> Self {
        Self {
            items,
            failed: false,
        }
    }

    /// The stream that the items come from, which tells the total for example.
    pub fn stream(&self) -> &Items<O> {
        &self.items
    }
}

impl<O: Listing> Iterator for Iter<O> {
    type Item = Result<O::Item>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        let item = wait(self.items.try_next())
            .and_then(|next| next)
            .transpose();
        self.failed = matches!(item, Some(Err(_)));
        item
    }
}

impl<O: Listing> fmt::Debug for Iter<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Iter").field(&self.items).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    #[test]
    fn waits_from_many_threads_at_once() {
        let threads: Vec<_> = (0..8)
            .map(|number| {
                std::thread::spawn(move || {
                    wait(async move {
                        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
                        // What is left behind goes on without anybody waiting.
                        let left = tokio::spawn(async move { number });
                        left.await.unwrap_or_default()
                    })
                })
            })
            .collect();
        for (number, thread) in threads.into_iter().enumerate() {
            assert_eq!(thread.join().expect("no panic").expect("done"), number);
        }
    }

    #[tokio::test]
    async fn refuses_to_block_a_runtime() {
        let error = wait(async {}).expect_err("within a runtime");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(".await"), "{error}");
    }
}
