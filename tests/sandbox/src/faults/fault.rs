//! A fault: what goes wrong, when, and how often; as a value and as text.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::FaultError;

/// What goes wrong with a request on purpose. Set by [`Sandbox::fault`](crate::Sandbox::fault).
///
/// Unless it is made to come [`after`](Self::after), it stands in the place of everything else: no
/// credentials are asked for, no rate is counted, and the operation does nothing.
///
/// A fault is also a text, for programs that are not written in Rust: words with commas between, such
/// as `status 503`, `latency 250ms`, `too-many`, `too-many 2s`, `reset`, `truncate`, `html 403`, and with
/// them `after`, `times 2`, or a `latency` of their own.
///
/// ```
/// use std::time::Duration;
/// use outseta_sandbox::Fault;
///
/// let fault: Fault = "reset, after, times 2".parse().unwrap();
/// assert_eq!(fault, Fault::reset().after().times(2));
/// let slow = Fault::status(503).delayed(Duration::from_secs(2));
/// assert_eq!(slow.to_string(), "status 503, latency 2s");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub(super) kind: Kind,
    pub(super) delay: Duration,
    pub(super) after: bool,
    pub(super) times: Option<u32>,
}

/// What comes instead of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing: the answer is merely late.
    Late,
    /// An error of the server.
    Status(u16),
    /// 429, with what it says in `Retry-After`.
    TooMany(Option<Duration>),
    /// The end of the connection, without a word.
    Reset,
    /// The first part of an answer.
    Truncate,
    /// A page for people.
    Html(u16),
}

impl Fault {
    fn of(kind: Kind) -> Self {
        Self {
            kind,
            delay: Duration::ZERO,
            after: false,
            times: None,
        }
    }

    /// The right answer, but so much later. The operation acts after that time, or before it with
    /// [`after`](Self::after); it acts even if the caller has gone by then.
    #[must_use]
    pub fn latency(delay: Duration) -> Self {
        Self::of(Kind::Late).delayed(delay)
    }

    /// A status from 200 to 599, with the body that Outseta sends with it: an `ErrorMessage` with 400, a
    /// `Message` from 500 on, otherwise none.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::of(Kind::Status(status))
    }

    /// 429, as if there had been too many requests. The time, in whole seconds rounded up, is said
    /// in `Retry-After`; Outseta itself says none.
    #[must_use]
    pub fn too_many(retry_after: impl Into<Option<Duration>>) -> Self {
        Self::of(Kind::TooMany(retry_after.into()))
    }

    /// The connection is reset (TCP RST) before a byte of an answer.
    #[must_use]
    pub fn reset() -> Self {
        Self::of(Kind::Reset)
    }

    /// The connection ends in the middle of a body that was announced to be longer.
    #[must_use]
    pub fn truncate() -> Self {
        Self::of(Kind::Truncate)
    }

    /// A status from 200 to 599 with an HTML page, as a proxy in front of Outseta sends it.
    #[must_use]
    pub fn html(status: u16) -> Self {
        Self::of(Kind::Html(status))
    }

    /// With a delay as well, in place of one that was set before.
    #[must_use]
    pub fn delayed(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Comes after the operation has acted: what was asked for happened, but the answer is lost.
    #[must_use]
    pub fn after(mut self) -> Self {
        self.after = true;
        self
    }

    /// Comes with so many requests, 1 at least, and is gone then. Without it, it stays until it is cleared.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Whether it can happen at all.
    pub(super) fn check(&self) -> Result<(), FaultError> {
        if let Kind::Status(status) | Kind::Html(status) = self.kind
            && !(200..=599).contains(&status)
        {
            let message =
                format!("a fault cannot answer status {status}; take one from 200 to 599");
            return Err(FaultError(message));
        }
        if self.times == Some(0) {
            let message = "a fault that comes 0 times never comes; take 1 at least, or leave it out \
                           for a fault that stays until it is cleared";
            return Err(FaultError(message.to_owned()));
        }
        Ok(())
    }

    /// Whether the operation acts.
    pub(crate) fn lets_act(&self) -> bool {
        self.after || self.kind == Kind::Late
    }

    /// The status that is sent where the operation answers, or would have answered, another.
    /// 0 where nothing is sent.
    pub(crate) fn sent(&self, answered: u16) -> u16 {
        match self.kind {
            Kind::Late | Kind::Truncate => answered,
            Kind::Status(status) | Kind::Html(status) => status,
            Kind::TooMany(_) => 429,
            Kind::Reset => 0,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Late => write!(f, "latency {}", Span(self.delay))?,
            Kind::Status(status) => write!(f, "status {status}")?,
            Kind::TooMany(None) => f.write_str("too-many")?,
            Kind::TooMany(Some(wait)) => write!(f, "too-many {}", Span(wait))?,
            Kind::Reset => f.write_str("reset")?,
            Kind::Truncate => f.write_str("truncate")?,
            Kind::Html(status) => write!(f, "html {status}")?,
        }
        if self.kind != Kind::Late && !self.delay.is_zero() {
            write!(f, ", latency {}", Span(self.delay))?;
        }
        if self.after {
            f.write_str(", after")?;
        }
        match self.times {
            Some(times) => write!(f, ", times {times}"),
            None => Ok(()),
        }
    }
}

/// Whole seconds as `2s`, others as `250ms`.
struct Span(Duration);

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.subsec_millis() == 0 {
            write!(f, "{}s", self.0.as_secs())
        } else {
            write!(f, "{}ms", self.0.as_millis())
        }
    }
}

impl FromStr for Fault {
    type Err = FaultError;

    fn from_str(text: &str) -> Result<Self, FaultError> {
        let mut kind = None;
        let mut fault = Self::of(Kind::Late);
        let mut late = false;
        for part in text.split(',') {
            let mut words = part.split_whitespace();
            let word = words.next().unwrap_or_default().to_ascii_lowercase();
            let (argument, more) = (words.next(), words.next());
            let named = match (word.as_str(), argument, more) {
                ("latency", Some(delay), None) => {
                    fault.delay = span(delay).ok_or_else(|| unreadable(part))?;
                    late = true;
                    None
                }
                ("after", None, None) => {
                    fault.after = true;
                    None
                }
                ("times", Some(times), None) => {
                    fault.times = Some(times.parse().map_err(|_| unreadable(part))?);
                    None
                }
                ("status", Some(status), None) => {
                    Some(Kind::Status(status.parse().map_err(|_| unreadable(part))?))
                }
                ("html", Some(status), None) => {
                    Some(Kind::Html(status.parse().map_err(|_| unreadable(part))?))
                }
                ("too-many", None, None) => Some(Kind::TooMany(None)),
                ("too-many", Some(wait), None) => Some(Kind::TooMany(Some(
                    span(wait).ok_or_else(|| unreadable(part))?,
                ))),
                ("reset", None, None) => Some(Kind::Reset),
                ("truncate", None, None) => Some(Kind::Truncate),
                _ => return Err(unreadable(part)),
            };
            if named.is_some() && kind.is_some() {
                let message =
                    format!("only one thing can go wrong at a time, and `{text}` has two");
                return Err(FaultError(message));
            }
            kind = kind.or(named);
        }
        match kind {
            Some(kind) => fault.kind = kind,
            None if late => {}
            None => return Err(unreadable(text)),
        }
        fault.check()?;
        Ok(fault)
    }
}

fn unreadable(part: &str) -> FaultError {
    FaultError(format!(
        "`{}` is no fault; write `status 503`, `latency 250ms`, `too-many`, `too-many 2s`, `reset`, \
         `truncate` or `html 403`, then `, after` and `, times 2` if wanted",
        part.trim()
    ))
}

/// Reads `250ms`, `2s` or `1m`.
fn span(text: &str) -> Option<Duration> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let number: u64 = digits.parse().ok()?;
    match &text[digits.len()..] {
        "ms" => Some(Duration::from_millis(number)),
        "s" => Some(Duration::from_secs(number)),
        "m" => Some(Duration::from_secs(number.checked_mul(60)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_back_what_it_writes() {
        let second = Duration::from_secs(1);
        for fault in [
            Fault::latency(Duration::from_millis(250)),
            Fault::latency(second).after(),
            Fault::status(503).times(2),
            Fault::status(500).after().delayed(second),
            Fault::too_many(None),
            Fault::too_many(second * 2),
            Fault::reset().after().times(1),
            Fault::truncate(),
            Fault::html(403),
        ] {
            assert_eq!(fault.to_string().parse(), Ok(fault));
        }
        let spaced = " STATUS 503 ,times  2".parse();
        assert_eq!(spaced, Ok(Fault::status(503).times(2)));
        assert_eq!("latency 1m".parse(), Ok(Fault::latency(second * 60)));
    }

    #[test]
    fn says_what_is_no_fault() {
        for (text, part) in [
            ("", "``"),
            ("after", "`after`"),
            ("stats 503", "`stats 503`"),
            ("status", "`status`"),
            ("status 503 502", "`status 503 502`"),
            ("status x", "`status x`"),
            ("latency 3", "`latency 3`"),
            ("latency 99999999999999999999s", "`latency 9"),
            ("latency é", "`latency é`"),
            ("reset, sometimes", "`sometimes`"),
            ("reset, truncate", "one thing"),
            ("reset, times 0", "0 times"),
            ("status 99", "status 99"),
            ("html 600", "status 600"),
        ] {
            let error = text.parse::<Fault>().unwrap_err().to_string();
            assert!(error.contains(part), "{text}: {error}");
        }
    }
}
