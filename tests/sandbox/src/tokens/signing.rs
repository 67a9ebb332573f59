//! The keys that access tokens are signed with, RS256, made when the first token is.

use std::fmt;
use std::sync::{Arc, OnceLock};

use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use jsonwebtoken::jwk::{Jwk, JwkSet, PublicKeyUse, ThumbprintHash};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::Value;

/// The first key of every sandbox of this process: making one takes a moment, and one will do.
static FIRST: OnceLock<Arc<Key>> = OnceLock::new();

/// A private key, and its public half as it is published.
struct Key {
    private: EncodingKey,
    /// The private half as it is kept.
    pem: String,
    public: Jwk,
}

impl Key {
    fn make() -> Self {
        // Nothing that comes in has a part in this; it fails where the machine has no randomness.
        Self::try_make().expect("a fresh RSA key is sound")
    }

    fn try_make() -> Result<Self, Box<dyn std::error::Error>> {
        let pair = KeyPair::generate(KeySize::Rsa2048)?;
        let der: Pkcs8V1Der<'_> = pair.as_der()?;
        let pem = pem::encode(&pem::Pem::new("PRIVATE KEY", der.as_ref()));
        Self::read(pem)
    }

    fn read(pem: String) -> Result<Self, Box<dyn std::error::Error>> {
        let private = EncodingKey::from_rsa_pem(pem.as_bytes())?;
        let mut public = Jwk::from_encoding_key(&private, Algorithm::RS256)?;
        public.common.key_id = Some(public.thumbprint(ThumbprintHash::SHA256)?);
        public.common.public_key_use = Some(PublicKeyUse::Signature);
        Ok(Self {
            private,
            pem,
            public,
        })
    }

    fn id(&self) -> String {
        self.public.common.key_id.clone().unwrap_or_default()
    }
}

/// The keys of a tenant; the last one signs.
#[derive(Default)]
pub(crate) struct Keys {
    all: Vec<Arc<Key>>,
    /// Whether they are not as they were last kept.
    changed: bool,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.all.iter().map(|k| k.id()))
            .finish()
    }
}

impl Keys {
    fn current(&mut self) -> Arc<Key> {
        if let Some(key) = self.all.last() {
            return Arc::clone(key);
        }
        let first = FIRST.get_or_init(|| Arc::new(Key::make()));
        self.changed = true;
        self.all.push(Arc::clone(first));
        Arc::clone(first)
    }

    /// A signed token with these claims.
    pub(crate) fn sign(&mut self, claims: &Value) -> String {
        let key = self.current();
        let mut header = Header::new(Algorithm::RS256);
        header.kid = Some(key.id());
        encode(&header, claims, &key.private).expect("JSON can be written and a sound key signs")
    }

    /// Signs with a new key from now on.
    pub(crate) fn rotate(&mut self) -> String {
        self.current();
        let key = Arc::new(Key::make());
        self.changed = true;
        self.all.push(Arc::clone(&key));
        key.id()
    }

    /// Forgets all keys but the one that signs.
    pub(crate) fn withdraw_old(&mut self) {
        let current = self.current();
        self.changed = true;
        self.all = vec![current];
    }

    /// The public halves, as JSON.
    pub(crate) fn published(&mut self) -> String {
        self.current();
        let keys = self.all.iter().map(|key| key.public.clone()).collect();
        serde_json::to_string(&JwkSet { keys }).expect("keys can be written")
    }

    /// Whether they are not as they were last kept.
    pub(crate) fn changed(&self) -> bool {
        self.changed
    }

    /// Takes note that they are kept as they are.
    pub(crate) fn settled(&mut self) {
        self.changed = false;
    }

    /// All keys as a text, private halves too.
    pub(crate) fn paper(&self) -> String {
        let pems: Vec<&str> = self.all.iter().map(|key| key.pem.as_str()).collect();
        serde_json::to_string(&pems).expect("texts can be written")
    }

    /// The keys that a text holds.
    pub(crate) fn take_in(&mut self, text: &str) -> Result<(), String> {
        // Neither what could not be read nor serde's message about it may be told.
        let unreadable = || "a signing key that is none".to_owned();
        let pems: Vec<String> = serde_json::from_str(text).map_err(|_| unreadable())?;
        let known = |pem: &String| self.all.iter().find(|key| key.pem == *pem).cloned();
        let keys = pems.into_iter().map(|pem| match known(&pem) {
            Some(key) => Ok(key),
            None => Key::read(pem).map(Arc::new),
        });
        let all: Result<Vec<_>, _> = keys.collect();
        self.all = all.map_err(|_| unreadable())?;
        Ok(())
    }
}
