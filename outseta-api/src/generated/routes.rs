// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! The route table: what the runtime knows of each operation.

/// `POST /crm/accounts/{accountUid}/memberships`
pub static ACCOUNT_MEMBERSHIPS_ADD: crate::route::Route = crate::route::Route {
    id: "account_memberships_add",
    method: crate::route::Method::Post,
    path: "/crm/accounts/{accountUid}/memberships",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `DELETE /crm/accounts/{accountUid}/memberships/{membershipUid}`
pub static ACCOUNT_MEMBERSHIPS_DELETE: crate::route::Route = crate::route::Route {
    id: "account_memberships_delete",
    method: crate::route::Method::Delete,
    path: "/crm/accounts/{accountUid}/memberships/{membershipUid}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /crm/accounts/{accountUid}/memberships/{membershipUid}`
pub static ACCOUNT_MEMBERSHIPS_UPDATE: crate::route::Route = crate::route::Route {
    id: "account_memberships_update",
    method: crate::route::Method::Put,
    path: "/crm/accounts/{accountUid}/memberships/{membershipUid}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /crm/accounts`
pub static ACCOUNTS_ADD: crate::route::Route = crate::route::Route {
    id: "accounts_add",
    method: crate::route::Method::Post,
    path: "/crm/accounts",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /crm/accounts/{accountUid}/cancel`
pub static ACCOUNTS_CANCEL: crate::route::Route = crate::route::Route {
    id: "accounts_cancel",
    method: crate::route::Method::Put,
    path: "/crm/accounts/{accountUid}/cancel",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /crm/accounts/cancellation/{accountUid}`
pub static ACCOUNTS_CANCEL_LEGACY: crate::route::Route = crate::route::Route {
    id: "accounts_cancel_legacy",
    method: crate::route::Method::Put,
    path: "/crm/accounts/cancellation/{accountUid}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `DELETE /crm/accounts/{accountUid}`
pub static ACCOUNTS_DELETE: crate::route::Route = crate::route::Route {
    id: "accounts_delete",
    method: crate::route::Method::Delete,
    path: "/crm/accounts/{accountUid}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /crm/accounts/{accountUid}/expire-current-subscription`
pub static ACCOUNTS_EXPIRE_CURRENT_SUBSCRIPTION: crate::route::Route = crate::route::Route {
    id: "accounts_expire_current_subscription",
    method: crate::route::Method::Put,
    path: "/crm/accounts/{accountUid}/expire-current-subscription",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: true,
    anonymous_with: &[],
};

/// `PUT /crm/accounts/{accountUid}/extend-trial`
pub static ACCOUNTS_EXTEND_TRIAL: crate::route::Route = crate::route::Route {
    id: "accounts_extend_trial",
    method: crate::route::Method::Put,
    path: "/crm/accounts/{accountUid}/extend-trial",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /crm/accounts/extendtrial/{accountUid}/{date}`
pub static ACCOUNTS_EXTEND_TRIAL_LEGACY: crate::route::Route = crate::route::Route {
    id: "accounts_extend_trial_legacy",
    method: crate::route::Method::Put,
    path: "/crm/accounts/extendtrial/{accountUid}/{date}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `GET /crm/accounts/{accountUid}`
pub static ACCOUNTS_GET: crate::route::Route = crate::route::Route {
    id: "accounts_get",
    method: crate::route::Method::Get,
    path: "/crm/accounts/{accountUid}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `GET /crm/accounts`
pub static ACCOUNTS_LIST: crate::route::Route = crate::route::Route {
    id: "accounts_list",
    method: crate::route::Method::Get,
    path: "/crm/accounts",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: true,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /crm/accounts/{accountUid}/remove-cancellation`
pub static ACCOUNTS_REMOVE_CANCELLATION: crate::route::Route = crate::route::Route {
    id: "accounts_remove_cancellation",
    method: crate::route::Method::Put,
    path: "/crm/accounts/{accountUid}/remove-cancellation",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /crm/accounts/removecancellation/{accountUid}`
pub static ACCOUNTS_REMOVE_CANCELLATION_LEGACY: crate::route::Route = crate::route::Route {
    id: "accounts_remove_cancellation_legacy",
    method: crate::route::Method::Put,
    path: "/crm/accounts/removecancellation/{accountUid}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /crm/accounts/{accountUid}/send-confirmation-email`
pub static ACCOUNTS_SEND_CONFIRMATION_EMAIL: crate::route::Route = crate::route::Route {
    id: "accounts_send_confirmation_email",
    method: crate::route::Method::Put,
    path: "/crm/accounts/{accountUid}/send-confirmation-email",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /crm/accounts/{accountUid}`
pub static ACCOUNTS_UPDATE: crate::route::Route = crate::route::Route {
    id: "accounts_update",
    method: crate::route::Method::Put,
    path: "/crm/accounts/{accountUid}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /activities/customactivity`
pub static ACTIVITIES_ADD_CUSTOM: crate::route::Route = crate::route::Route {
    id: "activities_add_custom",
    method: crate::route::Method::Post,
    path: "/activities/customactivity",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `GET /activities`
pub static ACTIVITIES_LIST: crate::route::Route = crate::route::Route {
    id: "activities_list",
    method: crate::route::Method::Get,
    path: "/activities",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: true,
    observed: false,
    anonymous_with: &[],
};

/// `GET /crm/dealpipelines`
pub static DEAL_PIPELINES_LIST: crate::route::Route = crate::route::Route {
    id: "deal_pipelines_list",
    method: crate::route::Method::Get,
    path: "/crm/dealpipelines",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: true,
    observed: true,
    anonymous_with: &[],
};

/// `POST /crm/deals`
pub static DEALS_ADD: crate::route::Route = crate::route::Route {
    id: "deals_add",
    method: crate::route::Method::Post,
    path: "/crm/deals",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `DELETE /crm/deals/{dealUid}`
pub static DEALS_DELETE: crate::route::Route = crate::route::Route {
    id: "deals_delete",
    method: crate::route::Method::Delete,
    path: "/crm/deals/{dealUid}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `GET /crm/deals/{dealUid}`
pub static DEALS_GET: crate::route::Route = crate::route::Route {
    id: "deals_get",
    method: crate::route::Method::Get,
    path: "/crm/deals/{dealUid}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `GET /crm/deals`
pub static DEALS_LIST: crate::route::Route = crate::route::Route {
    id: "deals_list",
    method: crate::route::Method::Get,
    path: "/crm/deals",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: true,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /crm/deals/{dealUid}`
pub static DEALS_UPDATE: crate::route::Route = crate::route::Route {
    id: "deals_update",
    method: crate::route::Method::Put,
    path: "/crm/deals/{dealUid}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /crm/people`
pub static PEOPLE_ADD: crate::route::Route = crate::route::Route {
    id: "people_add",
    method: crate::route::Method::Post,
    path: "/crm/people",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `DELETE /crm/people/{personUid}`
pub static PEOPLE_DELETE: crate::route::Route = crate::route::Route {
    id: "people_delete",
    method: crate::route::Method::Delete,
    path: "/crm/people/{personUid}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /crm/people/forgotPassword`
pub static PEOPLE_FORGOT_PASSWORD: crate::route::Route = crate::route::Route {
    id: "people_forgot_password",
    method: crate::route::Method::Post,
    path: "/crm/people/forgotPassword",
    credentials: &[
        crate::route::Credential::None,
        crate::route::Credential::ApiKey,
        crate::route::Credential::Bearer,
    ],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `GET /crm/people/{personUid}`
pub static PEOPLE_GET: crate::route::Route = crate::route::Route {
    id: "people_get",
    method: crate::route::Method::Get,
    path: "/crm/people/{personUid}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `GET /crm/people`
pub static PEOPLE_LIST: crate::route::Route = crate::route::Route {
    id: "people_list",
    method: crate::route::Method::Get,
    path: "/crm/people",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: true,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /crm/people/{personUid}/regenerateTwoFactorRecoveryCodes`
pub static PEOPLE_REGENERATE_TWO_FACTOR_RECOVERY_CODES: crate::route::Route = crate::route::Route {
    id: "people_regenerate_two_factor_recovery_codes",
    method: crate::route::Method::Put,
    path: "/crm/people/{personUid}/regenerateTwoFactorRecoveryCodes",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /crm/people/requestMagicLink`
pub static PEOPLE_REQUEST_MAGIC_LINK: crate::route::Route = crate::route::Route {
    id: "people_request_magic_link",
    method: crate::route::Method::Post,
    path: "/crm/people/requestMagicLink",
    credentials: &[
        crate::route::Credential::None,
        crate::route::Credential::ApiKey,
        crate::route::Credential::Bearer,
    ],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /crm/people/{personUid}/setTemporaryPassword`
pub static PEOPLE_SET_TEMPORARY_PASSWORD: crate::route::Route = crate::route::Route {
    id: "people_set_temporary_password",
    method: crate::route::Method::Put,
    path: "/crm/people/{personUid}/setTemporaryPassword",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /crm/people/{personUid}`
pub static PEOPLE_UPDATE: crate::route::Route = crate::route::Route {
    id: "people_update",
    method: crate::route::Method::Put,
    path: "/crm/people/{personUid}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `GET /profile`
pub static PROFILE_GET: crate::route::Route = crate::route::Route {
    id: "profile_get",
    method: crate::route::Method::Get,
    path: "/profile",
    credentials: &[crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /profile/password`
pub static PROFILE_PASSWORD_UPDATE: crate::route::Route = crate::route::Route {
    id: "profile_password_update",
    method: crate::route::Method::Put,
    path: "/profile/password",
    credentials: &[crate::route::Credential::Bearer],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /profile`
pub static PROFILE_UPDATE: crate::route::Route = crate::route::Route {
    id: "profile_update",
    method: crate::route::Method::Put,
    path: "/profile",
    credentials: &[crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /crm/registrations`
pub static REGISTRATIONS_ADD: crate::route::Route = crate::route::Route {
    id: "registrations_add",
    method: crate::route::Method::Post,
    path: "/crm/registrations",
    credentials: &[
        crate::route::Credential::None,
        crate::route::Credential::ApiKey,
        crate::route::Credential::Bearer,
    ],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /crm/registrations/complete`
pub static REGISTRATIONS_COMPLETE: crate::route::Route = crate::route::Route {
    id: "registrations_complete",
    method: crate::route::Method::Post,
    path: "/crm/registrations/complete",
    credentials: &[
        crate::route::Credential::None,
        crate::route::Credential::ApiKey,
        crate::route::Credential::Bearer,
    ],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: true,
    anonymous_with: &[],
};

/// `GET /crm/segments`
pub static SEGMENTS_LIST: crate::route::Route = crate::route::Route {
    id: "segments_list",
    method: crate::route::Method::Get,
    path: "/crm/segments",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: true,
    observed: true,
    anonymous_with: &[],
};

/// `POST /crm/segments/{segmentUid}/tags`
pub static SEGMENTS_TAGS_ADD: crate::route::Route = crate::route::Route {
    id: "segments_tags_add",
    method: crate::route::Method::Post,
    path: "/crm/segments/{segmentUid}/tags",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `GET /crm/segments/{segmentUid}/tags`
pub static SEGMENTS_TAGS_LIST: crate::route::Route = crate::route::Route {
    id: "segments_tags_list",
    method: crate::route::Method::Get,
    path: "/crm/segments/{segmentUid}/tags",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: true,
    observed: false,
    anonymous_with: &[],
};

/// `DELETE /crm/segments/{segmentUid}/tags/{tagUid}`
pub static SEGMENTS_TAGS_REMOVE: crate::route::Route = crate::route::Route {
    id: "segments_tags_remove",
    method: crate::route::Method::Delete,
    path: "/crm/segments/{segmentUid}/tags/{tagUid}",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `PUT /crm/segments/{segmentUid}/tags`
pub static SEGMENTS_TAGS_SET: crate::route::Route = crate::route::Route {
    id: "segments_tags_set",
    method: crate::route::Method::Put,
    path: "/crm/segments/{segmentUid}/tags",
    credentials: &[crate::route::Credential::ApiKey, crate::route::Credential::Bearer],
    resend: crate::route::Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /tokens`
pub static TOKENS_GET: crate::route::Route = crate::route::Route {
    id: "tokens_get",
    method: crate::route::Method::Post,
    path: "/tokens",
    credentials: &[crate::route::Credential::None, crate::route::Credential::ApiKey],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &["password"],
};

/// `POST /tokens/magic-link`
pub static TOKENS_MAGIC_LINK: crate::route::Route = crate::route::Route {
    id: "tokens_magic_link",
    method: crate::route::Method::Post,
    path: "/tokens/magic-link",
    credentials: &[crate::route::Credential::None],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /tokens/two-factor/enroll/email/begin`
pub static TOKENS_TWO_FACTOR_ENROLL_EMAIL_BEGIN: crate::route::Route = crate::route::Route {
    id: "tokens_two_factor_enroll_email_begin",
    method: crate::route::Method::Post,
    path: "/tokens/two-factor/enroll/email/begin",
    credentials: &[crate::route::Credential::None],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /tokens/two-factor/enroll/email/confirm`
pub static TOKENS_TWO_FACTOR_ENROLL_EMAIL_CONFIRM: crate::route::Route = crate::route::Route {
    id: "tokens_two_factor_enroll_email_confirm",
    method: crate::route::Method::Post,
    path: "/tokens/two-factor/enroll/email/confirm",
    credentials: &[crate::route::Credential::None],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /tokens/two-factor/enroll/totp/begin`
pub static TOKENS_TWO_FACTOR_ENROLL_TOTP_BEGIN: crate::route::Route = crate::route::Route {
    id: "tokens_two_factor_enroll_totp_begin",
    method: crate::route::Method::Post,
    path: "/tokens/two-factor/enroll/totp/begin",
    credentials: &[crate::route::Credential::None],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /tokens/two-factor/enroll/totp/confirm`
pub static TOKENS_TWO_FACTOR_ENROLL_TOTP_CONFIRM: crate::route::Route = crate::route::Route {
    id: "tokens_two_factor_enroll_totp_confirm",
    method: crate::route::Method::Post,
    path: "/tokens/two-factor/enroll/totp/confirm",
    credentials: &[crate::route::Credential::None],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /tokens/two-factor/recovery`
pub static TOKENS_TWO_FACTOR_RECOVERY: crate::route::Route = crate::route::Route {
    id: "tokens_two_factor_recovery",
    method: crate::route::Method::Post,
    path: "/tokens/two-factor/recovery",
    credentials: &[crate::route::Credential::None],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /tokens/two-factor/resend`
pub static TOKENS_TWO_FACTOR_RESEND: crate::route::Route = crate::route::Route {
    id: "tokens_two_factor_resend",
    method: crate::route::Method::Post,
    path: "/tokens/two-factor/resend",
    credentials: &[crate::route::Credential::None],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /tokens/two-factor/switch-mechanism`
pub static TOKENS_TWO_FACTOR_SWITCH_MECHANISM: crate::route::Route = crate::route::Route {
    id: "tokens_two_factor_switch_mechanism",
    method: crate::route::Method::Post,
    path: "/tokens/two-factor/switch-mechanism",
    credentials: &[crate::route::Credential::None],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// `POST /tokens/two-factor`
pub static TOKENS_TWO_FACTOR_VERIFY: crate::route::Route = crate::route::Route {
    id: "tokens_two_factor_verify",
    method: crate::route::Method::Post,
    path: "/tokens/two-factor",
    credentials: &[crate::route::Credential::None],
    resend: crate::route::Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

/// Every route, by operation id.
pub static ALL: &[&crate::route::Route] = &[
    &ACCOUNT_MEMBERSHIPS_ADD,
    &ACCOUNT_MEMBERSHIPS_DELETE,
    &ACCOUNT_MEMBERSHIPS_UPDATE,
    &ACCOUNTS_ADD,
    &ACCOUNTS_CANCEL,
    &ACCOUNTS_CANCEL_LEGACY,
    &ACCOUNTS_DELETE,
    &ACCOUNTS_EXPIRE_CURRENT_SUBSCRIPTION,
    &ACCOUNTS_EXTEND_TRIAL,
    &ACCOUNTS_EXTEND_TRIAL_LEGACY,
    &ACCOUNTS_GET,
    &ACCOUNTS_LIST,
    &ACCOUNTS_REMOVE_CANCELLATION,
    &ACCOUNTS_REMOVE_CANCELLATION_LEGACY,
    &ACCOUNTS_SEND_CONFIRMATION_EMAIL,
    &ACCOUNTS_UPDATE,
    &ACTIVITIES_ADD_CUSTOM,
    &ACTIVITIES_LIST,
    &DEAL_PIPELINES_LIST,
    &DEALS_ADD,
    &DEALS_DELETE,
    &DEALS_GET,
    &DEALS_LIST,
    &DEALS_UPDATE,
    &PEOPLE_ADD,
    &PEOPLE_DELETE,
    &PEOPLE_FORGOT_PASSWORD,
    &PEOPLE_GET,
    &PEOPLE_LIST,
    &PEOPLE_REGENERATE_TWO_FACTOR_RECOVERY_CODES,
    &PEOPLE_REQUEST_MAGIC_LINK,
    &PEOPLE_SET_TEMPORARY_PASSWORD,
    &PEOPLE_UPDATE,
    &PROFILE_GET,
    &PROFILE_PASSWORD_UPDATE,
    &PROFILE_UPDATE,
    &REGISTRATIONS_ADD,
    &REGISTRATIONS_COMPLETE,
    &SEGMENTS_LIST,
    &SEGMENTS_TAGS_ADD,
    &SEGMENTS_TAGS_LIST,
    &SEGMENTS_TAGS_REMOVE,
    &SEGMENTS_TAGS_SET,
    &TOKENS_GET,
    &TOKENS_MAGIC_LINK,
    &TOKENS_TWO_FACTOR_ENROLL_EMAIL_BEGIN,
    &TOKENS_TWO_FACTOR_ENROLL_EMAIL_CONFIRM,
    &TOKENS_TWO_FACTOR_ENROLL_TOTP_BEGIN,
    &TOKENS_TWO_FACTOR_ENROLL_TOTP_CONFIRM,
    &TOKENS_TWO_FACTOR_RECOVERY,
    &TOKENS_TWO_FACTOR_RESEND,
    &TOKENS_TWO_FACTOR_SWITCH_MECHANISM,
    &TOKENS_TWO_FACTOR_VERIFY,
];
