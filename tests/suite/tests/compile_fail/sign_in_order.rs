//! Steps of a sign-in in the wrong order.

use outseta_api::{Client, sign_in::{Enrolment, SecondFactor, Step}};

async fn a_code_before_it_is_asked_for(client: &Client) {
    let _ = client.sign_in().verify("123456").await;
}

async fn in_without_asking_what_is_due(step: Step) {
    let _ = step.client();
}

async fn a_step_twice(pending: SecondFactor) {
    let _ = pending.verify("123456").await;
    let _ = pending.verify("234567").await;
}

async fn a_confirmation_before_the_beginning(enrolment: Enrolment) {
    let _ = enrolment.confirm("123456").await;
}

fn main() {}
