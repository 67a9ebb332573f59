//! The log of requests as somebody who looks for one of them wants it.

use chrono::{DateTime, Utc};
use std::time::Instant;

use super::Ask;
use crate::seen::{Seen, SeenRequest};

/// Which requests are wanted.
#[derive(Debug, Default)]
pub(crate) struct LogFilter {
    /// The subdomain of a tenant.
    pub(crate) tenant: Option<String>,
    /// `404`, or `4xx` for all of a hundred.
    pub(crate) status: Option<String>,
    /// A text in method, path, query, operation or body.
    pub(crate) text: Option<String>,
}

impl LogFilter {
    /// Reads `of`, `status` and `q`.
    pub(crate) fn of(ask: &Ask<'_>) -> Self {
        let own = |name| ask.parameter(name).map(str::to_lowercase);
        Self {
            tenant: own("of"),
            status: own("status"),
            text: own("q"),
        }
    }

    /// Whether anything is left out.
    pub(crate) fn is_set(&self) -> bool {
        self.tenant.is_some() || self.status.is_some() || self.text.is_some()
    }

    fn lets(&self, request: &SeenRequest) -> bool {
        let status = request.status.to_string();
        let of_status = self.status.as_deref().is_none_or(|wanted| {
            let start = wanted.trim_end_matches('x');
            wanted.len() == status.len() && status.starts_with(start)
        });
        let of_tenant = self
            .tenant
            .as_deref()
            .is_none_or(|wanted| request.tenant.as_deref() == Some(wanted));
        of_status && of_tenant && self.text.as_deref().is_none_or(|text| has(request, text))
    }
}

fn has(request: &SeenRequest, text: &str) -> bool {
    let within = |part: &str| part.to_lowercase().contains(text);
    within(&format!("{} {}", request.method, target(request)))
        || request.operation.as_deref().is_some_and(within)
        || within(&request.body)
}

/// Path and query of a request, decoded, to be read.
pub(crate) fn target(request: &SeenRequest) -> String {
    let pairs: Vec<String> = request
        .query
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    if pairs.is_empty() {
        request.path.clone()
    } else {
        format!("{}?{}", request.path, pairs.join("&"))
    }
}

/// A request with its number.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Counted from 1, for as long as the sandbox runs.
    pub(crate) number: u64,
    pub(crate) request: SeenRequest,
    /// When it came in, by the machine's clock.
    pub(crate) at: DateTime<Utc>,
}

impl Entry {
    fn of(number: u64, request: &SeenRequest) -> Self {
        let ago = Instant::now().saturating_duration_since(request.at);
        let now = Utc::now();
        Self {
            number,
            request: request.clone(),
            at: now
                .checked_sub_signed(chrono::TimeDelta::from_std(ago).unwrap_or_default())
                .unwrap_or(now),
        }
    }

    /// Path and query, decoded.
    pub(crate) fn target(&self) -> String {
        target(&self.request)
    }
}

/// One page of the log, the youngest request first.
#[derive(Debug)]
pub(crate) struct Log {
    pub(crate) entries: Vec<Entry>,
    /// How many fit the filter.
    pub(crate) total: usize,
}

impl Log {
    /// The page of that number, counted from 1.
    pub(crate) fn of(seen: &Seen, filter: &LogFilter, page: usize, size: usize) -> Self {
        let skipped = (page - 1).saturating_mul(size);
        let mut log = Self {
            entries: Vec::new(),
            total: 0,
        };
        for (number, request) in seen.youngest_first() {
            if filter.lets(request) {
                if log.total >= skipped && log.entries.len() < size {
                    log.entries.push(Entry::of(number, request));
                }
                log.total += 1;
            }
        }
        log
    }

    /// The request of that number, if it is not forgotten yet.
    pub(crate) fn one(seen: &Seen, number: u64) -> Option<Entry> {
        seen.numbered(number)
            .map(|request| Entry::of(number, request))
    }
}
