//! Access tokens that renew themselves.

use std::{
    error::Error as StdError,
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use tokio::sync::Mutex;

use crate::{
    future::BoxFuture,
    secret::Secret,
    wire::{Timestamp, time},
};

/// How long before its end a token is taken to be over, so that none runs out on the way.
const MARGIN: Duration = Duration::from_secs(60);

/// Gets access tokens for a client, so that it can go on when one has expired. Given to a client by
/// [`ClientBuilder::token_provider`](crate::ClientBuilder::token_provider).
///
/// It is asked when a request needs a token and none is at hand, when the one at hand ends within a
/// minute, and when Outseta answered 401 to it; in that case the request is sent once more with the
/// new token. However many requests wait, it is asked once, and all of them get its answer, be it a
/// token or a failure.
///
/// ```
/// use outseta_api::{AccessToken, BoxFuture, Client, TokenError, TokenProvider};
///
/// /// Another process keeps the token fresh in a file.
/// #[derive(Debug)]
/// struct FromFile(std::path::PathBuf);
///
/// impl TokenProvider for FromFile {
///     fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
///         Box::pin(async {
///             let text = std::fs::read_to_string(&self.0)?;
///             Ok(AccessToken::new(text.trim()))
///         })
///     }
/// }
///
/// let client = Client::builder("acme").token_provider(FromFile("token.jwt".into())).build()?;
/// # Ok::<(), outseta_api::Error>(())
/// ```
pub trait TokenProvider: fmt::Debug + Send + Sync {
    /// Gets a token that is good for at least the next request.
    ///
    /// If nobody waits for it any more, its future is dropped before it is done. It must not use the
    /// credentials of the client that it serves: that call would wait for this one. An API key's
    /// client, or calls without credentials, will do.
    ///
    /// # Errors
    /// There is none. The calls that wait for it fail with
    /// [`ErrorKind::TokenProvider`](crate::ErrorKind::TokenProvider), and nothing is sent. The text
    /// of the error is shown, and must hold no secret.
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>>;
}

/// Why a [`TokenProvider`] has no token.
pub type TokenError = Box<dyn StdError + Send + Sync>;

/// A user's access token, and when it ends.
///
/// ```
/// use outseta_api::AccessToken;
/// use std::time::Duration;
///
/// let token = AccessToken::new("eyJ…").expires_in(Duration::from_secs(3600));
/// assert!(!token.has_expired());
/// assert!(!format!("{token:?}").contains("eyJ"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessToken {
    secret: Secret,
    expires_at: Option<Timestamp>,
}

impl AccessToken {
    /// A token of which it is not known when it ends.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            secret: token.into(),
            expires_at: None,
        }
    }

    /// The point in time at which the token ends.
    #[must_use]
    pub fn expiring_at(mut self, at: Timestamp) -> Self {
        self.expires_at = Some(at);
        self
    }

    /// The token ends so long from now, by the clock of this machine.
    #[must_use]
    pub fn expires_in(self, life: Duration) -> Self {
        match time::from_now(life) {
            Some(at) => self.expiring_at(at),
            None => self,
        }
    }

    /// The token itself.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// When the token ends, if that is known.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.expires_at
    }

    /// Whether the token has ended, by the clock of this machine. `false` if it is not known.
    pub fn has_expired(&self) -> bool {
        self.ends_within(Duration::ZERO)
    }

    fn ends_within(&self, time: Duration) -> bool {
        self.expires_at
            .is_some_and(|at| SystemTime::from(at) <= SystemTime::now() + time)
    }
}

impl From<AccessToken> for Secret {
    fn from(token: AccessToken) -> Self {
        token.secret
    }
}

/// The token at hand, and who gets the next one.
pub(crate) struct Tokens {
    provider: Arc<dyn TokenProvider>,
    /// Who gets a token holds the lock meanwhile, the others wait for it.
    state: Mutex<State>,
    /// How often the provider has answered.
    rounds: AtomicU64,
}

#[derive(Default)]
struct State {
    token: Option<AccessToken>,
    /// The last answer, if it was a failure.
    failure: Option<SharedError>,
}

impl Tokens {
    pub(crate) fn new(provider: Arc<dyn TokenProvider>) -> Self {
        Self {
            provider,
            state: Mutex::default(),
            rounds: AtomicU64::new(0),
        }
    }

    /// The token at hand, or a new one.
    pub(crate) async fn get(&self) -> Result<AccessToken, SharedError> {
        let asked = self.rounds.load(Ordering::Acquire);
        let mut state = self.state.lock().await;
        if let Some(token) = &state.token
            && !token.ends_within(MARGIN)
        {
            return Ok(token.clone());
        }
        // The provider has failed while this request waited: that answer was for it as well.
        let answered = self.rounds.load(Ordering::Acquire);
        if answered > asked
            && let Some(failure) = &state.failure
        {
            return Err(failure.clone());
        }
        let outcome = self.provider.token().await;
        self.rounds.store(answered + 1, Ordering::Release);
        match outcome {
            Ok(token) => {
                state.failure = None;
                state.token = Some(token.clone());
                Ok(token)
            }
            Err(error) => {
                let failure = SharedError(Arc::from(error));
                state.failure = Some(failure.clone());
                Err(failure)
            }
        }
    }

    /// Forgets a token that was not accepted, unless there is another one already.
    pub(crate) async fn forget(&self, refused: &AccessToken) {
        let mut state = self.state.lock().await;
        if state.token.as_ref() == Some(refused) {
            state.token = None;
        }
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Provided").field(&self.provider).finish()
    }
}

/// A failure that several calls get.
#[derive(Clone, Debug)]
pub(crate) struct SharedError(Arc<dyn StdError + Send + Sync>);

impl fmt::Display for SharedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for SharedError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use super::*;

    /// Gives out what was prepared, each a moment after it was asked for.
    #[derive(Debug)]
    struct Script {
        answers: std::sync::Mutex<VecDeque<Result<AccessToken, &'static str>>>,
        asked: AtomicU64,
    }

    impl TokenProvider for Script {
        fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
            Box::pin(async {
                self.asked.fetch_add(1, Ordering::Relaxed);
                tokio::time::sleep(Duration::from_millis(10)).await;
                let next = self.answers.lock().expect("sound").pop_front();
                next.unwrap_or(Err("no more")).map_err(Into::into)
            })
        }
    }

    fn tokens(
        answers: impl IntoIterator<Item = Result<AccessToken, &'static str>>,
    ) -> (Arc<Tokens>, Arc<Script>) {
        let script = Arc::new(Script {
            answers: std::sync::Mutex::new(answers.into_iter().collect()),
            asked: AtomicU64::new(0),
        });
        (Arc::new(Tokens::new(script.clone())), script)
    }

    fn asked(script: &Script) -> u64 {
        script.asked.load(Ordering::Relaxed)
    }

    async fn crowd(tokens: &Arc<Tokens>) -> Vec<Result<AccessToken, String>> {
        let waiting: Vec<_> = (0..20)
            .map(|_| {
                let tokens = Arc::clone(tokens);
                tokio::spawn(async move { tokens.get().await.map_err(|error| error.to_string()) })
            })
            .collect();
        let mut got = Vec::new();
        for one in waiting {
            got.push(one.await.expect("no task panics"));
        }
        got
    }

    const HOUR: Duration = Duration::from_secs(3600);

    #[tokio::test(start_paused = true)]
    async fn one_answer_is_for_all_who_wait() {
        let token = AccessToken::new("t1").expires_in(HOUR);
        let (tokens, script) = tokens([Ok(token.clone())]);
        assert!(
            crowd(&tokens)
                .await
                .iter()
                .all(|got| *got == Ok(token.clone()))
        );
        assert_eq!(asked(&script), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn one_failure_is_for_all_who_wait_and_the_next_asks_again() {
        let (tokens, script) = tokens([Err("not now"), Ok(AccessToken::new("t1"))]);
        assert!(
            crowd(&tokens)
                .await
                .iter()
                .all(|got| *got == Err("not now".to_owned()))
        );
        assert_eq!(asked(&script), 1);
        assert_eq!(tokens.get().await.expect("a token"), AccessToken::new("t1"));
        assert_eq!(asked(&script), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_that_ends_soon_is_replaced() {
        let soon = AccessToken::new("t1").expires_in(MARGIN / 2);
        let (tokens, script) = tokens([Ok(soon), Ok(AccessToken::new("t2").expires_in(HOUR))]);
        assert_eq!(tokens.get().await.expect("a token").secret.expose(), "t1");
        for _ in 0..3 {
            assert_eq!(tokens.get().await.expect("a token").secret.expose(), "t2");
        }
        assert_eq!(asked(&script), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_refused_token_is_forgotten_once() {
        let (tokens, script) = tokens([Ok(AccessToken::new("t1")), Ok(AccessToken::new("t2"))]);
        let first = tokens.get().await.expect("a token");
        tokens.forget(&first).await;
        let second = tokens.get().await.expect("a token");
        // Somebody else was refused the first one as well, but late.
        tokens.forget(&first).await;
        assert_eq!(tokens.get().await.expect("a token"), second);
        assert_eq!(asked(&script), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_gives_up_leaves_the_asking_to_the_next() {
        let (tokens, script) = tokens([Ok(AccessToken::new("t1"))]);
        let impatient = tokio::time::timeout(Duration::from_millis(5), tokens.get());
        assert!(impatient.await.is_err());
        assert!(crowd(&tokens).await.iter().all(Result::is_ok));
        assert_eq!(asked(&script), 2);
    }

    #[test]
    fn tokens_know_their_end() {
        assert!(!AccessToken::new("t").has_expired());
        assert!(
            AccessToken::new("t")
                .expires_in(Duration::ZERO)
                .has_expired()
        );
        let endless = AccessToken::new("t").expires_in(Duration::MAX);
        assert_eq!(endless.expires_at(), None);
        let at = Timestamp::from(SystemTime::UNIX_EPOCH);
        assert!(AccessToken::new("t").expiring_at(at).has_expired());
        let shown = format!("{:?}", AccessToken::new("t1x").expiring_at(at));
        assert!(!shown.contains("t1x"), "{shown}");
    }
}
