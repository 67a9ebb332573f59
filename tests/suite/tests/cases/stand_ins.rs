//! What a case puts around the requests of a client: a provider of tokens, and others who give no leave.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use outseta_api::{
    AccessToken, Attempt, BoxFuture, LimiterError, Middleware, MiddlewareError, Permit,
    RateLimiter, Secret, TokenError, TokenProvider,
};

/// Hands out tokens, one after the other.
#[derive(Debug)]
pub(crate) struct Handing(Mutex<VecDeque<Secret>>);

impl Handing {
    pub(crate) fn new(tokens: &[String]) -> Self {
        let tokens = tokens.iter().map(|token| Secret::from(token.as_str()));
        Self(Mutex::new(tokens.collect()))
    }
}

impl TokenProvider for Handing {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        Box::pin(async {
            let mut tokens = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let token = tokens.pop_front().ok_or("there are no more tokens")?;
            Ok(AccessToken::new(token))
        })
    }
}

/// Refuses whatever it is asked for.
#[derive(Debug)]
pub(crate) struct Refusing;

impl RateLimiter for Refusing {
    fn acquire(&self) -> BoxFuture<'_, Result<Permit, LimiterError>> {
        Box::pin(async { Err("the allowance is used up".into()) })
    }
}

impl Middleware for Refusing {
    fn before<'a>(&'a self, _: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<(), MiddlewareError>> {
        Box::pin(async { Err("the office is closed".into()) })
    }
}
