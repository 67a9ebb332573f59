//! The conversation of signing in, each way through it, against the sandbox.

#[path = "../support/mod.rs"]
mod support;

mod enrolment;
mod first_step;
mod lacking;
mod lost;
mod providers;
mod second_factor;
mod world;
