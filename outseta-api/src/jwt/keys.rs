//! The keys at hand: cached, fetched anew when one is lacking, but not too often.

use std::{
    fmt,
    ops::Not as _,
    sync::{Arc, PoisonError, RwLock},
    time::{Duration, SystemTime},
};

use jsonwebtoken::{
    Algorithm, DecodingKey,
    jwk::{AlgorithmParameters, Jwk, KeyAlgorithm, PublicKeyUse},
};
use serde::Deserialize;
use serde_json::Value;
use tokio::task::JoinHandle;

use super::{
    error::{VerifyError, shown},
    fetch::Remote,
};

/// How long to wait after a failure while there are no keys at all.
const FIRST_RETRY: Duration = Duration::from_secs(1);
/// More keys than anybody publishes. Those beyond are passed over.
const MOST_KEYS: usize = 100;

/// Keys that were published together.
pub(super) struct KeySet(Vec<(Option<String>, DecodingKey)>);

impl KeySet {
    /// Reads a JWK set. What cannot check an RS256 signature is passed over; nothing left is a
    /// fault.
    pub(super) fn parse(json: &[u8]) -> Result<Self, &'static str> {
        #[derive(Deserialize)]
        struct Set {
            keys: Vec<Value>,
        }
        // One by one: a key of a kind that is not known yet must not take the others along.
        let set: Set = serde_json::from_slice(json).map_err(|_| "this is no JWK set")?;
        let keys: Vec<_> = set
            .keys
            .into_iter()
            .take(MOST_KEYS)
            .filter_map(|key| serde_json::from_value::<Jwk>(key).ok())
            .filter(is_fit)
            .filter_map(|key| Some((key.common.key_id.clone(), DecodingKey::from_jwk(&key).ok()?)))
            .collect();
        if keys.is_empty() {
            return Err("the JWK set holds no key for RS256");
        }
        Ok(Self(keys))
    }

    /// The keys that a token may be signed with: those of the name that it gives, or all if it gives
    /// none.
    pub(super) fn candidates(&self, kid: Option<&str>) -> impl Iterator<Item = &DecodingKey> {
        self.0
            .iter()
            .filter(move |(id, _)| kid.is_none() || id.as_deref() == kid)
            .map(|(_, key)| key)
    }

    fn knows(&self, kid: &str) -> bool {
        self.candidates(Some(kid)).next().is_some()
    }
}

impl fmt::Debug for KeySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.0.iter().map(|(id, _)| id))
            .finish()
    }
}

/// Whether a key is an RSA key for signatures, and not reserved for another algorithm.
fn is_fit(key: &Jwk) -> bool {
    matches!(key.algorithm, AlgorithmParameters::RSA(_))
        && !matches!(key.common.public_key_use, Some(PublicKeyUse::Encryption))
        && key
            .common
            .key_algorithm
            .is_none_or(|algorithm| algorithm == KeyAlgorithm::from(Algorithm::RS256))
}

/// The time of day, as a verifier sees it.
pub(super) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// Keys, and where others may come from.
pub(super) struct Keys {
    pub(super) remote: Option<Remote>,
    pub(super) refetch_interval: Duration,
    pub(super) max_age: Duration,
    pub(super) clock: Clock,
    cached: RwLock<Option<Cached>>,
    /// Held while fetching, so that one fetch serves all who wait.
    fetches: tokio::sync::Mutex<Fetches>,
}

#[derive(Clone)]
struct Cached {
    keys: Arc<KeySet>,
    at: SystemTime,
}

#[derive(Default)]
struct Fetches {
    /// When the last one ended.
    last: Option<SystemTime>,
    /// Why it failed, if it did.
    failure: Option<String>,
}

/// What keys are wanted for.
#[derive(Clone)]
pub(super) enum Want {
    /// A token that names its key.
    Named(String),
    /// A token that names none.
    Any,
    /// A token that names none, and that none of these fits.
    OtherThan(Arc<KeySet>),
}

impl Keys {
    /// Keys that are fetched when they are needed; or, without a remote, those given and no others.
    pub(super) fn new(
        remote: Option<Remote>,
        given: Option<KeySet>,
        refetch_interval: Duration,
        max_age: Duration,
        clock: Clock,
    ) -> Self {
        let cached = given.map(|keys| Cached {
            keys: Arc::new(keys),
            at: clock(),
        });
        Self {
            remote,
            refetch_interval,
            max_age,
            clock,
            cached: RwLock::new(cached),
            fetches: tokio::sync::Mutex::default(),
        }
    }

    /// Keys that hold what is wanted.
    pub(super) async fn get(self: &Arc<Self>, want: Want) -> Result<Arc<KeySet>, VerifyError> {
        if let Some(cached) = self.at_hand(&want) {
            if self.is_old(&cached) {
                // Nobody waits for that: the keys at hand are good until there are others.
                drop(self.spawn_refetch(want));
            }
            return Ok(cached.keys);
        }
        // A task of its own, so that a caller who gives up does not end it for the others, and a
        // flood of such callers still is one fetch.
        let failure = match self.spawn_refetch(want.clone()) {
            Some(task) => task
                .await
                .unwrap_or_else(|_| Some("it was broken off".to_owned())),
            None => None,
        };
        if let Some(cached) = self.at_hand(&want) {
            return Ok(cached.keys);
        }
        match (failure, want) {
            (Some(reason), _) => Err(VerifyError::KeysUnavailable { reason }),
            (None, Want::Named(kid)) => Err(VerifyError::UnknownKey {
                kid: Some(shown(&kid)),
            }),
            (None, Want::Any | Want::OtherThan(_)) => Err(VerifyError::UnknownKey { kid: None }),
        }
    }

    fn at_hand(&self, want: &Want) -> Option<Cached> {
        let cached = self.cached.read().unwrap_or_else(PoisonError::into_inner);
        let cached = cached.as_ref()?;
        let fits = match want {
            Want::Named(kid) => cached.keys.knows(kid),
            Want::Any => true,
            Want::OtherThan(known) => !Arc::ptr_eq(known, &cached.keys),
        };
        fits.then(|| cached.clone())
    }

    fn is_old(&self, cached: &Cached) -> bool {
        self.remote.is_some() && has_passed(self.max_age, cached.at, (self.clock)())
    }

    fn spawn_refetch(self: &Arc<Self>, want: Want) -> Option<JoinHandle<Option<String>>> {
        let remote = self.remote.clone()?;
        let keys = Arc::clone(self);
        Some(tokio::spawn(
            async move { keys.refetch(&remote, &want).await },
        ))
    }

    /// Fetches the keys if that is still needed and due; says why there are none if so.
    async fn refetch(&self, remote: &Remote, want: &Want) -> Option<String> {
        let mut fetches = self.fetches.lock().await;
        let cached = self
            .cached
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .is_some();
        // Somebody else may have fetched them meanwhile.
        if self
            .at_hand(want)
            .is_some_and(|cached| !self.is_old(&cached))
        {
            return None;
        }
        let interval = if cached {
            self.refetch_interval
        } else {
            self.refetch_interval.min(FIRST_RETRY)
        };
        if let Some(last) = fetches.last
            && !has_passed(interval, last, (self.clock)())
        {
            return fetches.failure.clone();
        }
        let fetched = remote.fetch().await;
        let now = (self.clock)();
        fetches.last = Some(now);
        fetches.failure = match fetched {
            Ok(keys) => {
                let keys = Arc::new(keys);
                *self.cached.write().unwrap_or_else(PoisonError::into_inner) =
                    Some(Cached { keys, at: now });
                None
            }
            Err(reason) => Some(reason),
        };
        fetches.failure.clone()
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cached = self.cached.read().unwrap_or_else(PoisonError::into_inner);
        f.debug_struct("Keys")
            .field("remote", &self.remote)
            .field("refetch_interval", &self.refetch_interval)
            .field("max_age", &self.max_age)
            .field("cached", &cached.as_ref().map(|cached| &cached.keys))
            .finish_non_exhaustive()
    }
}

/// Whether a time has passed. A clock that was set back says yes: better one fetch too many than
/// none for hours.
fn has_passed(time: Duration, since: SystemTime, now: SystemTime) -> bool {
    now.duration_since(since)
        .is_ok_and(|passed| passed < time)
        .not()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RSA: &str = r#""kty":"RSA","e":"AQAB","n":"u1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gunVTLw7onLRnrq0_IzW7yWR7QkrmBL7jTKEn5u-qKhbwKfBstIs-bMY2Zkp18gnTxKLxoS2tFczGkPLPgizskuemMghRniWaoLcyehkd3qqGElvW_VDL5AaWTg0nLVkjRo9z-40RQzuVaE8AkAFmxZzow3x-VJYKdjykkJ0iT9wCS0DRTXu269V264Vf_3jvredZiKRkgwlL9xNAwxXFg0x_XFw005UWVRIkdgcKWTjpBP2dPwVZ4WWC-9aGVd-Gyn1o0CLelf4rEjGoXbAAEgAqeGUxrcIlbjXfbcmw""#;

    fn names(json: &str) -> Result<Vec<Option<String>>, &'static str> {
        let keys = KeySet::parse(json.as_bytes())?;
        Ok(keys.0.into_iter().map(|(id, _)| id).collect())
    }

    #[test]
    fn takes_what_can_check_a_signature_and_passes_over_the_rest() {
        let set = format!(
            r#"{{"keys": [
                {{"kid": "good", "use": "sig", "alg": "RS256", {RSA}}},
                {{"kid": "bare", {RSA}}},
                {{{RSA}}},
                {{"kid": "encrypts", "use": "enc", {RSA}}},
                {{"kid": "other", "alg": "RS512", {RSA}}},
                {{"kid": "secret", "kty": "oct", "k": "c2VjcmV0"}},
                {{"kid": "new", "kty": "AKP", "pub": "x"}},
                {{"kid": "broken", "kty": "RSA", "n": "!", "e": "AQAB"}},
                7
            ], "more": true}}"#
        );
        let id = |id: &str| Some(id.to_owned());
        assert_eq!(names(&set), Ok(vec![id("good"), id("bare"), None]));
        let keys = KeySet::parse(set.as_bytes()).expect("three keys");
        assert_eq!(keys.candidates(Some("good")).count(), 1);
        assert_eq!(keys.candidates(Some("other")).count(), 0);
        assert_eq!(keys.candidates(None).count(), 3);
        assert_eq!(format!("{keys:?}"), r#"[Some("good"), Some("bare"), None]"#);
    }

    #[test]
    fn a_set_without_a_key_is_none() {
        for set in ["", "[]", "{}", "<html>", r#"{"keys": 1}"#] {
            assert_eq!(names(set), Err("this is no JWK set"), "{set}");
        }
        let empty = Err("the JWK set holds no key for RS256");
        assert_eq!(names(r#"{"keys": []}"#), empty);
        assert_eq!(
            names(r#"{"keys": [{"kty": "oct", "k": "c2VjcmV0"}]}"#),
            empty
        );
    }

    #[test]
    fn a_clock_that_was_set_back_ends_a_wait() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let minute = Duration::from_secs(60);
        assert!(!has_passed(minute, at(100), at(159)));
        assert!(has_passed(minute, at(100), at(160)));
        assert!(has_passed(minute, at(100), at(99)));
    }
}
