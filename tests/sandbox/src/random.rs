//! Made-up identifiers and secrets: the same sequence in every run, so that tests can be repeated.

const ALPHANUMERIC: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const CODE: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// A SplitMix64 sequence. Nothing that it makes guards anything.
#[derive(Clone, Debug)]
pub(crate) struct Random(u64);

impl Random {
    /// The sequence that a seed begins.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Where the sequence is: what [`new`](Self::new) goes on from.
    pub(crate) fn state(&self) -> u64 {
        self.0
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn pick(&mut self, from: &[u8], length: usize) -> String {
        (0..length)
            .map(|_| {
                let index = self.next() % from.len() as u64;
                char::from(from[index as usize])
            })
            .collect()
    }

    /// Letters and digits.
    pub(crate) fn alphanumeric(&mut self, length: usize) -> String {
        self.pick(ALPHANUMERIC, length)
    }

    /// Six digits, as a second factor has them.
    pub(crate) fn passcode(&mut self) -> String {
        self.pick(b"0123456789", 6)
    }

    /// A recovery code such as `K7QM-2XWP`.
    pub(crate) fn recovery_code(&mut self) -> String {
        format!("{}-{}", self.pick(CODE, 4), self.pick(CODE, 4))
    }

    /// A base32 secret, as authenticator apps take it.
    pub(crate) fn base32(&mut self, length: usize) -> String {
        self.pick(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", length)
    }
}
