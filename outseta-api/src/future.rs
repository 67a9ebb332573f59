//! The one form of future that the traits of this crate return.

use std::pin::Pin;

/// A future in a box: what the traits that can be implemented outside of this crate return, so that
/// they can be used as `dyn Trait`. `Box::pin(async move { … })` makes one.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
