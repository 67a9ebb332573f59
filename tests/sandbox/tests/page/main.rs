//! The page at `/` and the control endpoints, over a real socket and in a real browser.

mod control;
mod guard;
mod keyboard;
mod looks;
mod pages;
mod scene;
