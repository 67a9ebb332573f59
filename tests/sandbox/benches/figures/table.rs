//! The table at the end.

use std::time::Duration;

/// The lines of the table.
#[derive(Default)]
pub(crate) struct Table {
    lines: Vec<String>,
    missed: bool,
}

impl Table {
    /// A figure that must not be above another.
    pub(crate) fn bound(&mut self, what: &str, ours: String, against: String, ratio: f64) {
        let verdict = if ratio <= 1.0 { "ok" } else { "missed" };
        self.missed |= ratio > 1.0;
        self.lines.push(format!(
            "  {what:<26}{ours:>12}  {against:<24}{ratio:>6.2}{:>7}  {verdict}",
            "1.00"
        ));
    }

    /// A time that must not be above another.
    pub(crate) fn time(&mut self, what: &str, ours: Duration, allowed: Duration) {
        let ratio = ours.as_secs_f64() / allowed.as_secs_f64();
        let against = format!("{} allowed", time(allowed));
        self.bound(what, time(ours), against, ratio);
    }

    /// A figure that is merely stated.
    pub(crate) fn state(&mut self, what: &str, ours: String, note: &str) {
        self.lines.push(
            format!("  {what:<26}{ours:>12}  {note}")
                .trim_end()
                .to_owned(),
        );
    }

    /// Prints all of it. Returns whether every bound is kept.
    pub(crate) fn print(&self) -> bool {
        println!(
            "{:<28}{:>12}  {:<24}{:>6}{:>7}",
            "sandbox", "ours", "against", "ratio", "bound"
        );
        for line in &self.lines {
            println!("{line}");
        }
        println!();
        !self.missed
    }
}

/// A time for people.
pub(crate) fn time(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 1.0 {
        format!("{:.2} ms", seconds * 1e3)
    } else {
        format!("{seconds:.2} s")
    }
}

/// The time below which so many hundredths of the rounds lie.
pub(crate) fn percentile(times: &[Duration], hundredths: usize) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let place = sorted.len() * hundredths / 100;
    let last = sorted.len().saturating_sub(1);
    sorted.get(place.min(last)).copied().unwrap_or_default()
}
