//! What must hold after any sequence of calls, valid and invalid, tried with sequences at random.

// Parts of the API's tests, of which not everything is used here.
#[allow(dead_code)]
#[path = "../api/books.rs"]
mod books;
#[allow(dead_code)]
#[path = "../api/client.rs"]
mod client;

mod described;
mod rules;
mod step;

use outseta_sandbox::Snapshot;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestError, TestRunner};
use tokio::runtime::{Builder, Runtime};

use client::Api;
use described::Described;
use rules::Look;
use step::Step;

/// Sequences to be tried where the environment's `PROPTEST_CASES` does not say.
const SEQUENCES: u32 = 40;

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 300,
        ..Config::default()
    })
}

fn sequences() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step::any(), 1..10)
}

/// One sandbox for all sequences, put back to its beginning before each.
struct Stage {
    runtime: Runtime,
    api: Api,
    beginning: Snapshot,
    described: Described,
}

impl Stage {
    fn new() -> Self {
        let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
        let api = runtime.block_on(Api::start());
        let beginning = api.sandbox.snapshot();
        Self {
            runtime,
            api,
            beginning,
            described: Described::read(),
        }
    }

    /// Plays a sequence from the beginning, and holds what came of it against all rules.
    fn play(&self, steps: &[Step], look: &Look) {
        self.api.sandbox.restore(&self.beginning).unwrap();
        self.runtime.block_on(async {
            let mut refused = Vec::new();
            for step in steps {
                for request in step.requests(&self.api).await {
                    let answer = request.send(&self.api).await;
                    assert!(
                        answer.status < 500,
                        "{request:?}: {} {}",
                        answer.status,
                        answer.text
                    );
                    if answer.status >= 400 {
                        refused.push(request);
                    }
                }
            }
            let state = rules::state(&self.api, &self.described).await;
            rules::pages_add_up(&self.api, &state, look).await;
            rules::nothing_dangles(&self.api, &self.described, &state).await;
            rules::fields_invent_nothing(&self.api, look).await;
            rules::refusals_change_nothing(&self.api, &self.described, state, &refused).await;
            rules::what_was_read_can_be_written(&self.api, look).await;
            books::check_books(&self.api).await;
        });
    }
}

#[test]
fn rules_hold_after_any_sequence_of_calls() {
    let stage = Stage::new();
    let wanted = std::env::var("PROPTEST_CASES").ok();
    let wanted = wanted.and_then(|cases| cases.parse().ok());
    let outcome =
        runner(wanted.unwrap_or(SEQUENCES)).run(&(sequences(), rules::look()), |(steps, look)| {
            stage.play(&steps, &look);
            Ok(())
        });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

#[test]
fn a_sequence_that_fails_shrinks_to_the_steps_that_matter() {
    let deletes = |step: &Step| matches!(step, Step::DeletePerson(_));
    let outcome = runner(500).run(&sequences(), |steps| {
        prop_assert!(!steps.iter().any(deletes));
        Ok(())
    });
    let Err(TestError::Fail(_, steps)) = outcome else {
        panic!("500 sequences delete nobody: {outcome:?}");
    };
    assert_eq!(format!("{steps:?}"), "[DeletePerson(0)]");
}
