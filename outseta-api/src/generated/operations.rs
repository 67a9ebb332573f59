// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! The operations as types, which calls and lists are generic over.

/// Add a person to an account.
///
/// `POST /crm/accounts/{accountUid}/memberships`
#[derive(Debug)]
pub enum AccountMembershipsAdd {}
impl crate::call::Operation for AccountMembershipsAdd {
    type Answer = crate::generated::models::PersonAccount;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNT_MEMBERSHIPS_ADD;
}

impl crate::call::Selectable for AccountMembershipsAdd {
    type Root = crate::generated::models::PersonAccount;
}

/// Take a person out of an account.
///
/// `DELETE /crm/accounts/{accountUid}/memberships/{membershipUid}`
#[derive(Debug)]
pub enum AccountMembershipsDelete {}
impl crate::call::Operation for AccountMembershipsDelete {
    type Answer = ();
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNT_MEMBERSHIPS_DELETE;
}

/// Change a membership.
///
/// `PUT /crm/accounts/{accountUid}/memberships/{membershipUid}`
#[derive(Debug)]
pub enum AccountMembershipsUpdate {}
impl crate::call::Operation for AccountMembershipsUpdate {
    type Answer = crate::wire::Json;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNT_MEMBERSHIPS_UPDATE;
}

/// Add an account with its people.
///
/// `POST /crm/accounts`
#[derive(Debug)]
pub enum AccountsAdd {}
impl crate::call::Operation for AccountsAdd {
    type Answer = crate::generated::models::Account;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNTS_ADD;
}

impl crate::call::Selectable for AccountsAdd {
    type Root = crate::generated::models::Account;
}

/// Cancel an account at the end of its term.
///
/// `PUT /crm/accounts/{accountUid}/cancel`
#[derive(Debug)]
pub enum AccountsCancel {}
impl crate::call::Operation for AccountsCancel {
    type Answer = crate::wire::Json;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNTS_CANCEL;
}

/// Cancel an account by the older path.
///
/// `PUT /crm/accounts/cancellation/{accountUid}`
#[derive(Debug)]
pub enum AccountsCancelLegacy {}
impl crate::call::Operation for AccountsCancelLegacy {
    type Answer = ();
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNTS_CANCEL_LEGACY;
}

/// Delete an account.
///
/// `DELETE /crm/accounts/{accountUid}`
#[derive(Debug)]
pub enum AccountsDelete {}
impl crate::call::Operation for AccountsDelete {
    type Answer = ();
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNTS_DELETE;
}

/// End the running subscription of an account now.
///
/// `PUT /crm/accounts/{accountUid}/expire-current-subscription`
#[derive(Debug)]
pub enum AccountsExpireCurrentSubscription {}
impl crate::call::Operation for AccountsExpireCurrentSubscription {
    type Answer = ();
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNTS_EXPIRE_CURRENT_SUBSCRIPTION;
}

/// Move the end of an account's trial.
///
/// `PUT /crm/accounts/{accountUid}/extend-trial`
#[derive(Debug)]
pub enum AccountsExtendTrial {}
impl crate::call::Operation for AccountsExtendTrial {
    type Answer = crate::wire::Json;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNTS_EXTEND_TRIAL;
}

/// Move the end of an account's trial by the older path.
///
/// `PUT /crm/accounts/extendtrial/{accountUid}/{date}`
#[derive(Debug)]
pub enum AccountsExtendTrialLegacy {}
impl crate::call::Operation for AccountsExtendTrialLegacy {
    type Answer = ();
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNTS_EXTEND_TRIAL_LEGACY;
}

/// Fetch one account.
///
/// `GET /crm/accounts/{accountUid}`
#[derive(Debug)]
pub enum AccountsGet {}
impl crate::call::Operation for AccountsGet {
    type Answer = crate::generated::models::Account;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNTS_GET;
}

impl crate::call::Selectable for AccountsGet {
    type Root = crate::generated::models::Account;
}

/// List accounts.
///
/// `GET /crm/accounts`
#[derive(Debug)]
pub enum AccountsList {}
impl crate::call::Operation for AccountsList {
    type Answer = crate::list::Page<crate::generated::models::Account>;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNTS_LIST;
}

impl crate::list::Listing for AccountsList {
    type Item = crate::generated::models::Account;
}

impl crate::call::Selectable for AccountsList {
    type Root = crate::generated::models::Account;
}

/// Take back a pending cancellation.
///
/// `PUT /crm/accounts/{accountUid}/remove-cancellation`
#[derive(Debug)]
pub enum AccountsRemoveCancellation {}
impl crate::call::Operation for AccountsRemoveCancellation {
    type Answer = crate::wire::Json;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNTS_REMOVE_CANCELLATION;
}

/// Take back a pending cancellation by the older path.
///
/// `PUT /crm/accounts/removecancellation/{accountUid}`
#[derive(Debug)]
pub enum AccountsRemoveCancellationLegacy {}
impl crate::call::Operation for AccountsRemoveCancellationLegacy {
    type Answer = ();
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNTS_REMOVE_CANCELLATION_LEGACY;
}

/// Mail the people of an account their confirmation again.
///
/// `PUT /crm/accounts/{accountUid}/send-confirmation-email`
#[derive(Debug)]
pub enum AccountsSendConfirmationEmail {}
impl crate::call::Operation for AccountsSendConfirmationEmail {
    type Answer = crate::wire::Json;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNTS_SEND_CONFIRMATION_EMAIL;
}

/// Change an account.
///
/// `PUT /crm/accounts/{accountUid}`
#[derive(Debug)]
pub enum AccountsUpdate {}
impl crate::call::Operation for AccountsUpdate {
    type Answer = crate::generated::models::Account;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACCOUNTS_UPDATE;
}

impl crate::call::Selectable for AccountsUpdate {
    type Root = crate::generated::models::Account;
}

/// Log a custom activity.
///
/// `POST /activities/customactivity`
#[derive(Debug)]
pub enum ActivitiesAddCustom {}
impl crate::call::Operation for ActivitiesAddCustom {
    type Answer = crate::generated::models::Activity;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACTIVITIES_ADD_CUSTOM;
}

impl crate::call::Selectable for ActivitiesAddCustom {
    type Root = crate::generated::models::Activity;
}

/// List the activity log.
///
/// `GET /activities`
#[derive(Debug)]
pub enum ActivitiesList {}
impl crate::call::Operation for ActivitiesList {
    type Answer = crate::list::Page<crate::generated::models::Activity>;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::ACTIVITIES_LIST;
}

impl crate::list::Listing for ActivitiesList {
    type Item = crate::generated::models::Activity;
}

impl crate::call::Selectable for ActivitiesList {
    type Root = crate::generated::models::Activity;
}

/// List deal pipelines.
///
/// `GET /crm/dealpipelines`
#[derive(Debug)]
pub enum DealPipelinesList {}
impl crate::call::Operation for DealPipelinesList {
    type Answer = crate::list::Page<crate::generated::models::DealPipeline>;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::DEAL_PIPELINES_LIST;
}

impl crate::list::Listing for DealPipelinesList {
    type Item = crate::generated::models::DealPipeline;
}

impl crate::call::Selectable for DealPipelinesList {
    type Root = crate::generated::models::DealPipeline;
}

/// Add a deal.
///
/// `POST /crm/deals`
#[derive(Debug)]
pub enum DealsAdd {}
impl crate::call::Operation for DealsAdd {
    type Answer = crate::generated::models::Deal;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::DEALS_ADD;
}

impl crate::call::Selectable for DealsAdd {
    type Root = crate::generated::models::Deal;
}

/// Delete a deal.
///
/// `DELETE /crm/deals/{dealUid}`
#[derive(Debug)]
pub enum DealsDelete {}
impl crate::call::Operation for DealsDelete {
    type Answer = ();
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::DEALS_DELETE;
}

/// Fetch one deal.
///
/// `GET /crm/deals/{dealUid}`
#[derive(Debug)]
pub enum DealsGet {}
impl crate::call::Operation for DealsGet {
    type Answer = crate::generated::models::Deal;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::DEALS_GET;
}

impl crate::call::Selectable for DealsGet {
    type Root = crate::generated::models::Deal;
}

/// List deals.
///
/// `GET /crm/deals`
#[derive(Debug)]
pub enum DealsList {}
impl crate::call::Operation for DealsList {
    type Answer = crate::list::Page<crate::generated::models::Deal>;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::DEALS_LIST;
}

impl crate::list::Listing for DealsList {
    type Item = crate::generated::models::Deal;
}

impl crate::call::Selectable for DealsList {
    type Root = crate::generated::models::Deal;
}

/// Change a deal.
///
/// `PUT /crm/deals/{dealUid}`
#[derive(Debug)]
pub enum DealsUpdate {}
impl crate::call::Operation for DealsUpdate {
    type Answer = crate::generated::models::Deal;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::DEALS_UPDATE;
}

impl crate::call::Selectable for DealsUpdate {
    type Root = crate::generated::models::Deal;
}

/// Add a person who belongs to no account yet.
///
/// `POST /crm/people`
#[derive(Debug)]
pub enum PeopleAdd {}
impl crate::call::Operation for PeopleAdd {
    type Answer = crate::generated::models::Person;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::PEOPLE_ADD;
}

impl crate::call::Selectable for PeopleAdd {
    type Root = crate::generated::models::Person;
}

/// Delete a person.
///
/// `DELETE /crm/people/{personUid}`
#[derive(Debug)]
pub enum PeopleDelete {}
impl crate::call::Operation for PeopleDelete {
    type Answer = ();
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::PEOPLE_DELETE;
}

/// Mail a person a link to reset their password.
///
/// `POST /crm/people/forgotPassword`
#[derive(Debug)]
pub enum PeopleForgotPassword {}
impl crate::call::Operation for PeopleForgotPassword {
    type Answer = crate::wire::Json;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::PEOPLE_FORGOT_PASSWORD;
}

/// Fetch one person.
///
/// `GET /crm/people/{personUid}`
#[derive(Debug)]
pub enum PeopleGet {}
impl crate::call::Operation for PeopleGet {
    type Answer = crate::generated::models::Person;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::PEOPLE_GET;
}

impl crate::call::Selectable for PeopleGet {
    type Root = crate::generated::models::Person;
}

/// List people.
///
/// `GET /crm/people`
#[derive(Debug)]
pub enum PeopleList {}
impl crate::call::Operation for PeopleList {
    type Answer = crate::list::Page<crate::generated::models::Person>;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::PEOPLE_LIST;
}

impl crate::list::Listing for PeopleList {
    type Item = crate::generated::models::Person;
}

impl crate::call::Selectable for PeopleList {
    type Root = crate::generated::models::Person;
}

/// Replace a person's recovery codes.
///
/// `PUT /crm/people/{personUid}/regenerateTwoFactorRecoveryCodes`
#[derive(Debug)]
pub enum PeopleRegenerateTwoFactorRecoveryCodes {}
impl crate::call::Operation for PeopleRegenerateTwoFactorRecoveryCodes {
    type Answer = crate::wire::Json;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::PEOPLE_REGENERATE_TWO_FACTOR_RECOVERY_CODES;
}

/// Mail a person a link to sign in without a password.
///
/// `POST /crm/people/requestMagicLink`
#[derive(Debug)]
pub enum PeopleRequestMagicLink {}
impl crate::call::Operation for PeopleRequestMagicLink {
    type Answer = crate::wire::Json;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::PEOPLE_REQUEST_MAGIC_LINK;
}

/// Give a person a temporary password.
///
/// `PUT /crm/people/{personUid}/setTemporaryPassword`
#[derive(Debug)]
pub enum PeopleSetTemporaryPassword {}
impl crate::call::Operation for PeopleSetTemporaryPassword {
    type Answer = crate::wire::Json;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::PEOPLE_SET_TEMPORARY_PASSWORD;
}

/// Change a person.
///
/// `PUT /crm/people/{personUid}`
#[derive(Debug)]
pub enum PeopleUpdate {}
impl crate::call::Operation for PeopleUpdate {
    type Answer = crate::generated::models::Person;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::PEOPLE_UPDATE;
}

impl crate::call::Selectable for PeopleUpdate {
    type Root = crate::generated::models::Person;
}

/// Fetch the signed-in person.
///
/// `GET /profile`
#[derive(Debug)]
pub enum ProfileGet {}
impl crate::call::Operation for ProfileGet {
    type Answer = crate::generated::models::Person;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::PROFILE_GET;
}

impl crate::call::Selectable for ProfileGet {
    type Root = crate::generated::models::Person;
}

/// Change the password of the signed-in person.
///
/// `PUT /profile/password`
#[derive(Debug)]
pub enum ProfilePasswordUpdate {}
impl crate::call::Operation for ProfilePasswordUpdate {
    type Answer = ();
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::PROFILE_PASSWORD_UPDATE;
}

/// Change the signed-in person.
///
/// `PUT /profile`
#[derive(Debug)]
pub enum ProfileUpdate {}
impl crate::call::Operation for ProfileUpdate {
    type Answer = crate::generated::models::Person;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::PROFILE_UPDATE;
}

impl crate::call::Selectable for ProfileUpdate {
    type Root = crate::generated::models::Person;
}

/// Sign a customer up.
///
/// `POST /crm/registrations`
#[derive(Debug)]
pub enum RegistrationsAdd {}
impl crate::call::Operation for RegistrationsAdd {
    type Answer = crate::generated::models::Account;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::REGISTRATIONS_ADD;
}

impl crate::call::Selectable for RegistrationsAdd {
    type Root = crate::generated::models::Account;
}

/// Finish a sign-up after its payment step.
///
/// `POST /crm/registrations/complete`
#[derive(Debug)]
pub enum RegistrationsComplete {}
impl crate::call::Operation for RegistrationsComplete {
    type Answer = crate::generated::models::Account;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::REGISTRATIONS_COMPLETE;
}

impl crate::call::Selectable for RegistrationsComplete {
    type Root = crate::generated::models::Account;
}

/// List segments.
///
/// `GET /crm/segments`
#[derive(Debug)]
pub enum SegmentsList {}
impl crate::call::Operation for SegmentsList {
    type Answer = crate::list::Page<crate::generated::models::Segment>;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::SEGMENTS_LIST;
}

impl crate::list::Listing for SegmentsList {
    type Item = crate::generated::models::Segment;
}

impl crate::call::Selectable for SegmentsList {
    type Root = crate::generated::models::Segment;
}

/// Add tags to a segment.
///
/// `POST /crm/segments/{segmentUid}/tags`
#[derive(Debug)]
pub enum SegmentsTagsAdd {}
impl crate::call::Operation for SegmentsTagsAdd {
    type Answer = crate::wire::Json;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::SEGMENTS_TAGS_ADD;
}

/// List the tags of a segment.
///
/// `GET /crm/segments/{segmentUid}/tags`
#[derive(Debug)]
pub enum SegmentsTagsList {}
impl crate::call::Operation for SegmentsTagsList {
    type Answer = crate::list::Page<crate::generated::models::Tag>;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::SEGMENTS_TAGS_LIST;
}

impl crate::list::Listing for SegmentsTagsList {
    type Item = crate::generated::models::Tag;
}

impl crate::call::Selectable for SegmentsTagsList {
    type Root = crate::generated::models::Tag;
}

/// Take a tag off a segment.
///
/// `DELETE /crm/segments/{segmentUid}/tags/{tagUid}`
#[derive(Debug)]
pub enum SegmentsTagsRemove {}
impl crate::call::Operation for SegmentsTagsRemove {
    type Answer = crate::wire::Json;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::SEGMENTS_TAGS_REMOVE;
}

/// Set the tags of a segment.
///
/// `PUT /crm/segments/{segmentUid}/tags`
#[derive(Debug)]
pub enum SegmentsTagsSet {}
impl crate::call::Operation for SegmentsTagsSet {
    type Answer = crate::wire::Json;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::SEGMENTS_TAGS_SET;
}

/// Get an access token for a person.
///
/// `POST /tokens`
#[derive(Debug)]
pub enum TokensGet {}
impl crate::call::Operation for TokensGet {
    type Answer = SignIn;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::TOKENS_GET;
}

/// Turn a magic link into an access token.
///
/// `POST /tokens/magic-link`
#[derive(Debug)]
pub enum TokensMagicLink {}
impl crate::call::Operation for TokensMagicLink {
    type Answer = SignIn;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::TOKENS_MAGIC_LINK;
}

/// Begin to set up e-mail as second factor during login.
///
/// `POST /tokens/two-factor/enroll/email/begin`
#[derive(Debug)]
pub enum TokensTwoFactorEnrollEmailBegin {}
impl crate::call::Operation for TokensTwoFactorEnrollEmailBegin {
    type Answer = crate::generated::models::TwoFactorChallengePayload;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::TOKENS_TWO_FACTOR_ENROLL_EMAIL_BEGIN;
}

/// Confirm e-mail as second factor and finish the login.
///
/// `POST /tokens/two-factor/enroll/email/confirm`
#[derive(Debug)]
pub enum TokensTwoFactorEnrollEmailConfirm {}
impl crate::call::Operation for TokensTwoFactorEnrollEmailConfirm {
    type Answer = crate::generated::models::TwoFactorEnrollmentConfirmationPayload;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::TOKENS_TWO_FACTOR_ENROLL_EMAIL_CONFIRM;
}

/// Begin to set up an authenticator app as second factor during login.
///
/// `POST /tokens/two-factor/enroll/totp/begin`
#[derive(Debug)]
pub enum TokensTwoFactorEnrollTotpBegin {}
impl crate::call::Operation for TokensTwoFactorEnrollTotpBegin {
    type Answer = crate::generated::models::TwoFactorTotpEnrollmentPayload;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::TOKENS_TWO_FACTOR_ENROLL_TOTP_BEGIN;
}

/// Confirm an authenticator app as second factor and finish the login.
///
/// `POST /tokens/two-factor/enroll/totp/confirm`
#[derive(Debug)]
pub enum TokensTwoFactorEnrollTotpConfirm {}
impl crate::call::Operation for TokensTwoFactorEnrollTotpConfirm {
    type Answer = crate::generated::models::TwoFactorEnrollmentConfirmationPayload;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::TOKENS_TWO_FACTOR_ENROLL_TOTP_CONFIRM;
}

/// Sign in with a recovery code instead of the second factor.
///
/// `POST /tokens/two-factor/recovery`
#[derive(Debug)]
pub enum TokensTwoFactorRecovery {}
impl crate::call::Operation for TokensTwoFactorRecovery {
    type Answer = crate::generated::models::TokenPayload;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::TOKENS_TWO_FACTOR_RECOVERY;
}

/// Mail the code of a challenge again.
///
/// `POST /tokens/two-factor/resend`
#[derive(Debug)]
pub enum TokensTwoFactorResend {}
impl crate::call::Operation for TokensTwoFactorResend {
    type Answer = crate::generated::models::TwoFactorChallengePayload;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::TOKENS_TWO_FACTOR_RESEND;
}

/// Go on with another second factor.
///
/// `POST /tokens/two-factor/switch-mechanism`
#[derive(Debug)]
pub enum TokensTwoFactorSwitchMechanism {}
impl crate::call::Operation for TokensTwoFactorSwitchMechanism {
    type Answer = crate::generated::models::TwoFactorChallengePayload;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::TOKENS_TWO_FACTOR_SWITCH_MECHANISM;
}

/// Answer a challenge with the code of the second factor.
///
/// `POST /tokens/two-factor`
#[derive(Debug)]
pub enum TokensTwoFactorVerify {}
impl crate::call::Operation for TokensTwoFactorVerify {
    type Answer = crate::generated::models::TokenPayload;
    const ROUTE: &'static crate::route::Route = &crate::generated::routes::TOKENS_TWO_FACTOR_VERIFY;
}

/// An answer in 2 forms, told apart by its status (200, 202).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SignIn {
    /// The answer with status 200.
    Token(::std::boxed::Box<crate::generated::models::TokenPayload>),
    /// The answer with status 202.
    Challenge(::std::boxed::Box<crate::generated::models::TwoFactorChallengePayload>),
}

impl crate::call::Answer for SignIn {
    fn decode(
        raw: &crate::call::RawAnswer<'_>,
    ) -> ::std::result::Result<Self, crate::wire::DecodeFailure> {
        match raw.status() {
            202 => {
                raw.model().map(|model| Self::Challenge(::std::boxed::Box::new(model)))
            }
            _ => raw.model().map(|model| Self::Token(::std::boxed::Box::new(model))),
        }
    }
}
