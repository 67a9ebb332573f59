//! Nothing: this crate is its tests, each a program in `tests/`.
