//! The table that a benchmark ends with.

/// One figure beside the one that it is compared with.
pub(crate) struct Row {
    /// What was measured.
    pub(crate) what: &'static str,
    /// Ours, and the other one, as they are printed.
    pub(crate) ours: String,
    pub(crate) other: String,
    /// Ours through the other one; nothing if it cannot be measured on this system.
    pub(crate) ratio: Option<f64>,
    /// What the ratio may be at most; nothing if it is only shown.
    pub(crate) bound: Option<f64>,
}

impl Row {
    fn verdict(&self) -> &'static str {
        match (self.ratio, self.bound) {
            (Some(ratio), Some(bound)) if ratio <= bound => "ok",
            (Some(_), Some(_)) => "missed",
            (Some(_), None) => "",
            (None, _) => "not known",
        }
    }
}

/// Prints the table. Returns whether every bound is kept.
pub(crate) fn print(title: &str, rows: &[Row]) -> bool {
    let number =
        |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| format!("{value:.2}"));
    println!(
        "{title:<24}{:>10}  {:<26}{:>6}{:>7}",
        "ours", "against", "ratio", "bound"
    );
    for row in rows {
        let line = format!(
            "  {:<22}{:>10}  {:<26}{:>6}{:>7}  {}",
            row.what,
            row.ours,
            row.other,
            number(row.ratio),
            number(row.bound),
            row.verdict()
        );
        println!("{}", line.trim_end());
    }
    println!();
    rows.iter().all(|row| row.verdict() != "missed")
}

/// Bytes for people.
pub(crate) fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(ratio: Option<f64>, bound: Option<f64>) -> Row {
        Row {
            what: "x",
            ours: String::new(),
            other: String::new(),
            ratio,
            bound,
        }
    }

    #[test]
    fn a_bound_is_missed_only_beyond_it() {
        assert!(print(
            "t",
            &[row(Some(0.5), Some(0.5)), row(Some(9.0), None)]
        ));
        assert!(print("t", &[row(None, Some(0.5))]));
        assert!(!print(
            "t",
            &[row(Some(0.51), Some(0.5)), row(Some(0.1), Some(0.5))]
        ));
    }
}
