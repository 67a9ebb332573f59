//! Which test is about which operation.
//!
//! Every test of the table gets a world of its own and must leave it with at least one successful
//! call of its operation, as the sandbox saw it. A test that is in no table is dead code, which
//! does not compile without a warning; an operation that has no test fails `none_is_forgotten`.

use std::collections::BTreeSet;

use outseta_api::routes;

macro_rules! operations {
    ($($operation:ident: $module:ident::{$($test:ident),+ $(,)?};)+) => {
        /// The operations that have tests.
        const TESTED: &[&str] = &[$(stringify!($operation)),+];

        $(mod $operation {
            $(#[tokio::test]
            async fn $test() -> outseta_api::Result<()> {
                let world = crate::world::World::start().await;
                crate::$module::$test(&world).await?;
                world.assert_answered(stringify!($operation));
                Ok(())
            })+
        })+
    };
}

operations! {
    people_list: people_filters::{
        compares_text, compares_moments, compares_truth_values_and_uids, tells_null_from_a_value,
        goes_through_relations, combines_conditions, searches_free_text, sorts,
        refuses_values_of_another_type,
    };
    people_add: people::{adds_with_custom_properties, refuses_what_breaks_a_rule};
    people_get: people::{gets_one_with_its_children, selects_members, says_who_is_not_there};
    people_update: people::{
        changes_clears_and_keeps, writes_a_sparse_read_back, logs_unless_told_not_to,
        refuses_changes_that_break_a_rule, goes_by_the_path,
    };
    people_delete: people::{deletes, keeps_the_primary_contact};
    people_set_temporary_password: access::{sets_a_temporary_password};
    people_regenerate_two_factor_recovery_codes: access::{regenerates_recovery_codes};
    people_forgot_password: access::{mails_a_reset_link};
    people_request_magic_link: access::{mails_a_magic_link};

    accounts_list: accounts::{filters_by_stage_money_and_contact, lists_by_segment_and_text};
    accounts_add: new_accounts::{
        adds_with_known_and_new_people, begins_in_the_stage_of_its_plan,
        refuses_what_is_no_account,
    };
    accounts_get: accounts::{gets_one_with_its_children, selects_the_plan, says_what_is_not_there};
    accounts_update: accounts::{
        changes_clears_and_keeps, changes_the_billing_address_in_place, cannot_set_the_stage,
        writes_a_sparse_read_back,
    };
    accounts_delete: accounts::{deletes};
    accounts_send_confirmation_email: accounts::{mails_confirmations};
    accounts_cancel: lifecycle::{cancels, refuses_to_cancel};
    accounts_remove_cancellation: lifecycle::{removes_a_cancellation};
    accounts_extend_trial: lifecycle::{extends_a_trial, refuses_to_extend};
    accounts_expire_current_subscription: lifecycle::{expires_subscriptions};
    accounts_cancel_legacy: lifecycle::{cancels_by_the_older_path};
    accounts_remove_cancellation_legacy: lifecycle::{removes_a_cancellation_by_the_older_path};
    accounts_extend_trial_legacy: lifecycle::{extends_a_trial_by_the_older_path};

    account_memberships_add: memberships::{adds_somebody_new, adds_somebody_known};
    account_memberships_update: memberships::{makes_another_person_primary};
    account_memberships_delete: memberships::{takes_a_person_out};

    registrations_add: registrations::{signs_up_on_trial, names_the_account_after_its_person};
    registrations_complete: registrations::{completes_after_the_payment_step};

    deals_list: deals::{lists_by_stage_owner_and_text};
    deals_add: deals::{adds_with_references, refuses_what_is_no_deal};
    deals_get: deals::{gets_one_with_its_people};
    deals_update: deals::{changes_clears_and_keeps, moves_along};
    deals_delete: deals::{deletes};
    deal_pipelines_list: deals::{lists_pipelines_with_their_stages};

    segments_list: segments::{lists_segments, shows_tags_when_asked};
    segments_tags_list: segments::{lists_tags};
    segments_tags_add: segments::{adds_tags, passes_over_tags_of_another_kind};
    segments_tags_set: segments::{sets_tags};
    segments_tags_remove: segments::{removes_a_tag};

    activities_list: activities::{
        covers_the_last_year, lists_by_kind, sends_a_single_kind_as_its_number, lists_by_record,
    };
    activities_add_custom: activities::{adds_an_entry, needs_a_title_or_a_description};

    tokens_get: sign_in::{signs_in_by_password, grants_by_api_key, refuses_a_wrong_password};
    tokens_magic_link: sign_in::{follows_a_magic_link, asks_for_the_app_after_a_magic_link};
    tokens_two_factor_verify: second_factor::{
        verifies_a_mailed_code, verifies_the_code_of_an_app, gives_up_after_five_wrong_codes,
    };
    tokens_two_factor_resend: second_factor::{mails_another_code};
    tokens_two_factor_switch_mechanism: second_factor::{switches_to_mail, switches_to_the_app};
    tokens_two_factor_recovery: second_factor::{takes_each_recovery_code_once};
    tokens_two_factor_enroll_email_begin: enrolment::{begins_with_mail};
    tokens_two_factor_enroll_totp_begin: enrolment::{begins_with_an_app};
    tokens_two_factor_enroll_email_confirm: enrolment::{confirms_mail};
    tokens_two_factor_enroll_totp_confirm: enrolment::{confirms_an_app};

    profile_get: profile::{gets_the_person_of_the_token};
    profile_update: profile::{changes_the_person_of_the_token};
    profile_password_update: profile::{changes_the_password};
}

/// Both directions: no operation without a test, no test of what is no operation.
#[test]
fn none_is_forgotten() {
    let tested: BTreeSet<_> = TESTED.iter().copied().collect();
    let known: BTreeSet<_> = routes::ALL.iter().map(|route| route.id).collect();
    let untested: Vec<_> = known.difference(&tested).collect();
    let unknown: Vec<_> = tested.difference(&known).collect();
    assert!(
        untested.is_empty(),
        "add tests to tests/suite/tests/operations/operation.rs for: {untested:?}"
    );
    assert!(
        unknown.is_empty(),
        "tests of what is no operation any more: {unknown:?}"
    );
}
