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

    // plans, plan families, add-ons, subscriptions
    plans_list: plans::{lists_plans, shows_anybody_the_prices};
    plans_add: plans::{adds_a_plan, refuses_what_is_no_plan};
    plans_get: plans::{gets_a_plan};
    plans_update: plans::{changes_a_plan, writes_the_plain_members_back};
    plans_delete: plans::{deletes_a_plan};
    plan_families_list: plan_families::{lists_families};
    plan_families_add: plan_families::{adds_a_family, refuses_a_family_without_a_name};
    plan_families_get: plan_families::{gets_a_family_with_its_plans};
    plan_families_update: plan_families::{changes_a_family};
    plan_families_delete: plan_families::{deletes_a_family};
    plan_addons_list: subscription_addons::{lists_the_add_ons_of_a_plan};
    addons_list: subscription_addons::{lists_add_ons};
    addons_get: subscription_addons::{gets_an_add_on};
    subscriptions_list: subscriptions::{lists_what_runs, lists_those_of_a_person};
    subscriptions_get: subscriptions::{gets_one_with_its_add_ons};
    subscriptions_delete: subscriptions::{deletes_one_that_is_yet_to_begin};
    subscriptions_first_time_preview: subscriptions::{prices_a_first_subscription};
    subscriptions_first_time: subscriptions::{
        gives_an_account_its_first_one, refuses_what_is_no_subscription,
    };
    subscriptions_change_preview: subscriptions::{prices_a_change};
    subscriptions_change: subscriptions::{changes_the_plan};
    subscriptions_set_upgrade_required: subscriptions::{asks_for_an_upgrade};
    subscriptions_change_trial_to_subscribed: subscriptions::{ends_a_trial_by_subscribing};
    subscription_discounts_add: subscriptions::{adds_a_discount};
    subscription_discounts_expire: subscriptions::{ends_a_discount};
    subscription_addons_list: subscription_addons::{lists_what_was_bought};
    subscription_addons_add: subscription_addons::{
        buys_an_add_on, refuses_what_cannot_be_bought,
    };
    subscription_addons_add_preview: subscription_addons::{prices_an_add_on};
    subscription_addons_get: subscription_addons::{gets_what_was_bought};
    subscription_addons_set_upgrade_required: subscription_addons::{asks_to_buy_more};
    subscription_addons_end: subscription_addons::{takes_an_add_on_off};
    subscription_addons_expire: subscription_addons::{ends_an_add_on_at_once};

    // usage, invoices, payments, discount coupons
    usage_list: billing_usage::{lists_reports_of_a_customer};
    usage_add: billing_usage::{reports_usage, refuses_what_is_no_report};
    invoices_list: invoices::{lists_invoices_of_a_customer, leaves_one_invoice_out};
    invoices_add: invoices::{adds_an_invoice, refuses_what_is_no_invoice};
    invoices_get: invoices::{gets_an_invoice};
    invoices_update: invoices::{changes_a_line, writes_read_lines_back};
    invoices_delete: invoices::{deletes_an_invoice};
    invoices_pdf: invoices::{downloads_the_document};
    invoices_send_email: invoices::{mails_an_invoice};
    invoices_send_paid_email: invoices::{mails_a_receipt};
    transactions_list: payments::{lists_the_ledger, asks_for_the_last_payment};
    transactions_add_payment: payments::{records_a_payment, refuses_what_is_no_payment};
    payment_information_save: payments::{stores_a_payment_method, needs_the_token_of_the_method};
    discount_coupons_list: discount_coupons::{lists_coupons_for_a_plan};
    discount_coupons_add: discount_coupons::{
        adds_a_coupon, limits_a_coupon_to_plans, refuses_what_is_no_coupon,
    };
    discount_coupons_get: discount_coupons::{gets_a_coupon};
    discount_coupons_update: discount_coupons::{stops_a_coupon};
    discount_coupons_delete: discount_coupons::{deletes_a_coupon};
    discount_coupons_redemptions: discount_coupons::{lists_redemptions};

    // e-mail
    email_lists_list: email_lists::{lists_lists};
    email_lists_add: email_lists::{adds_a_list, refuses_what_is_no_list};
    email_lists_get: email_lists::{gets_a_list};
    email_lists_update: email_lists::{changes_a_list, writes_a_list_back};
    email_lists_delete: email_lists::{deletes_a_list};
    email_list_subscriptions_list: email_lists::{
        lists_subscribers, finds_subscribers_by_state_time_and_person,
    };
    email_list_subscriptions_add: email_lists::{
        puts_a_new_person_on_a_list, puts_a_known_person_on_a_list,
        refuses_what_is_no_subscription,
    };
    email_list_subscriptions_delete: email_lists::{takes_a_person_off_a_list};
    public_email_lists_list: email_lists::{shows_anybody_the_public_lists};
    public_email_list_subscriptions_add: email_lists::{
        lets_anybody_subscribe, needs_to_know_who_subscribes,
    };
    drip_campaigns_list: drip_campaigns::{lists_campaigns};
    drip_campaigns_add: drip_campaigns::{
        adds_a_campaign_with_its_messages, refuses_a_campaign_without_its_core,
    };
    drip_campaigns_get: drip_campaigns::{gets_a_campaign};
    drip_campaigns_update: drip_campaigns::{switches_a_campaign_on};
    drip_campaigns_delete: drip_campaigns::{deletes_a_campaign};
    drip_campaigns_send_test: drip_campaigns::{sends_a_trial_copy};
    drip_messages_add: drip_campaigns::{adds_a_message, refuses_a_message_without_a_mail};
    drip_messages_get: drip_campaigns::{gets_a_message};
    drip_messages_update: drip_campaigns::{delays_a_message, names_the_message_in_its_changes};
    drip_messages_delete: drip_campaigns::{deletes_a_message};
    broadcasts_list: broadcasts::{lists_broadcasts, lists_broadcasts_without_a_tag};
    broadcasts_add: broadcasts::{
        adds_a_draft, copies_a_broadcast, refuses_what_is_no_broadcast,
    };
    broadcasts_get: broadcasts::{gets_a_broadcast};
    broadcasts_update: broadcasts::{schedules_a_broadcast, drops_time_and_recipients};
    broadcasts_delete: broadcasts::{deletes_a_broadcast};
    broadcasts_unschedule: broadcasts::{takes_a_broadcast_off_the_schedule};
    broadcasts_archive: broadcasts::{puts_a_broadcast_away};
    broadcasts_send_test: broadcasts::{sends_a_trial_copy};
    broadcasts_tags_list: broadcasts::{lists_tags};
    broadcasts_tags_add: broadcasts::{adds_tags};
    broadcasts_tags_set: broadcasts::{sets_tags, takes_all_tags_off};
    broadcasts_tags_remove: broadcasts::{removes_a_tag};

    // support, templates, attributes, public
    cases_list: cases::{lists_open_cases_of_a_person};
    cases_add: cases::{opens_a_case, refuses_what_is_no_case};
    cases_get: cases::{gets_a_case_with_its_history};
    cases_update: cases::{closes_and_labels_a_case};
    case_replies_add: cases::{replies_as_an_agent};
    case_client_responses_add: cases::{replies_for_the_customer, keeps_a_comment_in_its_place};
    articles_list: articles::{lists_published_articles, lists_articles_by_tags};
    articles_add: articles::{publishes_an_article, refuses_what_is_no_article};
    articles_get: articles::{gets_an_article};
    articles_tags_list: articles::{lists_tags_of_an_article};
    articles_tags_add: articles::{adds_tags_to_an_article};
    articles_tags_set: articles::{sets_tags_of_an_article};
    articles_tags_remove: articles::{takes_a_tag_off_an_article};
    categories_list: articles::{lists_categories};
    template_emails_list_all: templates::{lists_mails_from_all_templates};
    template_emails_list: templates::{lists_mails_from_a_template};
    template_send: templates::{sends_a_template, needs_a_recipient};
    tags_list: attributes::{lists_tags_of_cases};
    tags_add: attributes::{adds_a_tag, refuses_what_is_no_tag};
    tags_get: attributes::{gets_a_tag};
    tags_update: attributes::{renames_a_tag};
    tags_delete: attributes::{deletes_a_tag};
    attribute_definitions_list: attributes::{lists_definitions_of_people};
    attribute_definitions_get: attributes::{gets_a_definition};
    discount_coupons_get_by_code: public::{
        looks_a_coupon_up_by_its_code, keeps_a_code_in_its_place,
    };
    public_lead_forms_list: public::{lists_lead_forms};
    nocode_content_groups_list: public::{lists_content_groups};
    widgets_auth_init: public::{fetches_the_settings_of_the_widget};
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
