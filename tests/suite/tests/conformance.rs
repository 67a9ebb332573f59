//! The client against servers that follow a script, over real sockets: what it sends, how often, and what it makes of
//! the answers.

mod support;

mod conformance {
    mod addresses;
    mod answers;
    mod bodies;
    mod connections;
    mod credentials;
    mod errors;
    mod limits;
    mod options;
    mod pages;
    mod pages_ahead;
    mod paths;
    mod queries;
    mod raw;
    mod redirects;
    mod resume;
    mod retries;
    mod waits;
}
