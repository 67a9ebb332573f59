//! What holds of every good page, measured in the page itself. Each check lists what breaks it.

use crate::page::Page;

const CHECKS: &str = include_str!("checks.js");

impl Page {
    #[track_caller]
    fn check(&self, call: &str) -> Vec<String> {
        self.texts(&format!("(() => {{ {CHECKS}; return {call}; }})()"))
    }

    /// What sticks out to the right of the window, so that one would have to scroll sideways.
    /// What a box cuts off counts as well, unless the box can be scrolled by keyboard.
    #[must_use]
    #[track_caller]
    pub fn overflow(&self) -> Vec<String> {
        self.check(&format!("overflow({})", self.viewport().width))
    }

    /// Texts whose contrast with what is behind them is below 4.5 (3 where they are large), WCAG's AA.
    #[must_use]
    #[track_caller]
    pub fn faint(&self) -> Vec<String> {
        self.check("faint()")
    }

    /// Links, buttons and fields that have no name: neither text nor label.
    #[must_use]
    #[track_caller]
    pub fn nameless(&self) -> Vec<String> {
        self.check("nameless()")
    }

    /// What is wrong with the order of things: no title, no language, not one `main` and one `h1`,
    /// levels of headings that are skipped, identifiers that are given twice.
    #[must_use]
    #[track_caller]
    pub fn disorder(&self) -> Vec<String> {
        self.check("disorder()")
    }

    /// All that the Tab key should reach, in the order of the document: number, element, text.
    #[must_use]
    #[track_caller]
    pub fn controls(&self) -> Vec<String> {
        self.check("controls()")
    }

    /// What has the focus, as [`controls`](Self::controls) names it; empty if nothing has.
    #[must_use]
    #[track_caller]
    pub fn focused(&self) -> String {
        self.check("focused()").pop().unwrap_or_default()
    }

    /// Whether it can be seen what has the focus: an outline, or another look than without.
    #[must_use]
    #[track_caller]
    pub fn focus_is_visible(&self) -> bool {
        self.check("unseen()").is_empty()
    }
}
