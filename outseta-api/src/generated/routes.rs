// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! The route table: what the runtime knows of each operation.

crate::route::routes! {
    /// `POST /crm/accounts/{accountUid}/memberships`
    #[cfg(feature = "crm")]
    ACCOUNT_MEMBERSHIPS_ADD = "account_memberships_add" Post "/crm/accounts/{accountUid}/memberships" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /crm/accounts/{accountUid}/memberships/{membershipUid}`
    #[cfg(feature = "crm")]
    ACCOUNT_MEMBERSHIPS_DELETE = "account_memberships_delete" Delete "/crm/accounts/{accountUid}/memberships/{membershipUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `PUT /crm/accounts/{accountUid}/memberships/{membershipUid}`
    #[cfg(feature = "crm")]
    ACCOUNT_MEMBERSHIPS_UPDATE = "account_memberships_update" Put "/crm/accounts/{accountUid}/memberships/{membershipUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `POST /crm/accounts`
    #[cfg(feature = "crm")]
    ACCOUNTS_ADD = "accounts_add" Post "/crm/accounts" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `PUT /crm/accounts/{accountUid}/cancel`
    #[cfg(feature = "crm")]
    ACCOUNTS_CANCEL = "accounts_cancel" Put "/crm/accounts/{accountUid}/cancel" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `PUT /crm/accounts/cancellation/{accountUid}`
    #[cfg(feature = "crm")]
    ACCOUNTS_CANCEL_LEGACY = "accounts_cancel_legacy" Put "/crm/accounts/cancellation/{accountUid}" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /crm/accounts/{accountUid}`
    #[cfg(feature = "crm")]
    ACCOUNTS_DELETE = "accounts_delete" Delete "/crm/accounts/{accountUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `PUT /crm/accounts/{accountUid}/expire-current-subscription`
    #[cfg(feature = "crm")]
    ACCOUNTS_EXPIRE_CURRENT_SUBSCRIPTION = "accounts_expire_current_subscription" Put "/crm/accounts/{accountUid}/expire-current-subscription" [ApiKey, Bearer] Unsafe paged false observed true [];
    /// `PUT /crm/accounts/{accountUid}/extend-trial`
    #[cfg(feature = "crm")]
    ACCOUNTS_EXTEND_TRIAL = "accounts_extend_trial" Put "/crm/accounts/{accountUid}/extend-trial" [ApiKey, Bearer] Safe paged false observed false [];
    /// `PUT /crm/accounts/extendtrial/{accountUid}/{date}`
    #[cfg(feature = "crm")]
    ACCOUNTS_EXTEND_TRIAL_LEGACY = "accounts_extend_trial_legacy" Put "/crm/accounts/extendtrial/{accountUid}/{date}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /crm/accounts/{accountUid}`
    #[cfg(feature = "crm")]
    ACCOUNTS_GET = "accounts_get" Get "/crm/accounts/{accountUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /crm/accounts`
    #[cfg(feature = "crm")]
    ACCOUNTS_LIST = "accounts_list" Get "/crm/accounts" [ApiKey, Bearer] Safe paged true observed false [];
    /// `PUT /crm/accounts/{accountUid}/remove-cancellation`
    #[cfg(feature = "crm")]
    ACCOUNTS_REMOVE_CANCELLATION = "accounts_remove_cancellation" Put "/crm/accounts/{accountUid}/remove-cancellation" [ApiKey, Bearer] Safe paged false observed false [];
    /// `PUT /crm/accounts/removecancellation/{accountUid}`
    #[cfg(feature = "crm")]
    ACCOUNTS_REMOVE_CANCELLATION_LEGACY = "accounts_remove_cancellation_legacy" Put "/crm/accounts/removecancellation/{accountUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `PUT /crm/accounts/{accountUid}/send-confirmation-email`
    #[cfg(feature = "crm")]
    ACCOUNTS_SEND_CONFIRMATION_EMAIL = "accounts_send_confirmation_email" Put "/crm/accounts/{accountUid}/send-confirmation-email" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `PUT /crm/accounts/{accountUid}`
    #[cfg(feature = "crm")]
    ACCOUNTS_UPDATE = "accounts_update" Put "/crm/accounts/{accountUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `POST /activities/customactivity`
    #[cfg(feature = "activity")]
    ACTIVITIES_ADD_CUSTOM = "activities_add_custom" Post "/activities/customactivity" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `GET /activities`
    #[cfg(feature = "activity")]
    ACTIVITIES_LIST = "activities_list" Get "/activities" [ApiKey, Bearer] Safe paged true observed false [];
    /// `GET /billing/addons/{addOnUid}`
    #[cfg(feature = "billing")]
    ADDONS_GET = "addons_get" Get "/billing/addons/{addOnUid}" [ApiKey, Bearer] Safe paged false observed true [];
    /// `GET /billing/addons`
    #[cfg(feature = "billing")]
    ADDONS_LIST = "addons_list" Get "/billing/addons" [ApiKey, Bearer] Safe paged true observed true [];
    /// `POST /support/articles`
    #[cfg(feature = "support")]
    ARTICLES_ADD = "articles_add" Post "/support/articles" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `GET /support/articles/{articleUid}`
    #[cfg(feature = "support")]
    ARTICLES_GET = "articles_get" Get "/support/articles/{articleUid}" [None, ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /support/articles`
    #[cfg(feature = "support")]
    ARTICLES_LIST = "articles_list" Get "/support/articles" [None, ApiKey, Bearer] Safe paged true observed false [];
    /// `POST /support/articles/{articleUid}/tags`
    #[cfg(feature = "support")]
    ARTICLES_TAGS_ADD = "articles_tags_add" Post "/support/articles/{articleUid}/tags" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `GET /support/articles/{articleUid}/tags`
    #[cfg(feature = "support")]
    ARTICLES_TAGS_LIST = "articles_tags_list" Get "/support/articles/{articleUid}/tags" [ApiKey, Bearer] Safe paged true observed false [];
    /// `DELETE /support/articles/{articleUid}/tags/{tagUid}`
    #[cfg(feature = "support")]
    ARTICLES_TAGS_REMOVE = "articles_tags_remove" Delete "/support/articles/{articleUid}/tags/{tagUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `PUT /support/articles/{articleUid}/tags`
    #[cfg(feature = "support")]
    ARTICLES_TAGS_SET = "articles_tags_set" Put "/support/articles/{articleUid}/tags" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /attributes/definitions/{definitionUid}`
    #[cfg(feature = "attribute")]
    ATTRIBUTE_DEFINITIONS_GET = "attribute_definitions_get" Get "/attributes/definitions/{definitionUid}" [None, ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /attributes/{entityType}/definitions`
    #[cfg(feature = "attribute")]
    ATTRIBUTE_DEFINITIONS_LIST = "attribute_definitions_list" Get "/attributes/{entityType}/definitions" [None, ApiKey, Bearer] Safe paged true observed false [];
    /// `POST /email/campaigns/broadcasts`
    #[cfg(feature = "email")]
    BROADCASTS_ADD = "broadcasts_add" Post "/email/campaigns/broadcasts" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `POST /email/campaigns/broadcasts/{broadcastCampaignUid}/archive`
    #[cfg(feature = "email")]
    BROADCASTS_ARCHIVE = "broadcasts_archive" Post "/email/campaigns/broadcasts/{broadcastCampaignUid}/archive" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /email/campaigns/broadcasts/{broadcastCampaignUid}`
    #[cfg(feature = "email")]
    BROADCASTS_DELETE = "broadcasts_delete" Delete "/email/campaigns/broadcasts/{broadcastCampaignUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /email/campaigns/broadcasts/{broadcastCampaignUid}`
    #[cfg(feature = "email")]
    BROADCASTS_GET = "broadcasts_get" Get "/email/campaigns/broadcasts/{broadcastCampaignUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /email/campaigns/broadcasts`
    #[cfg(feature = "email")]
    BROADCASTS_LIST = "broadcasts_list" Get "/email/campaigns/broadcasts" [ApiKey, Bearer] Safe paged true observed false [];
    /// `POST /email/campaigns/broadcasts/sendtestemail`
    #[cfg(feature = "email")]
    BROADCASTS_SEND_TEST = "broadcasts_send_test" Post "/email/campaigns/broadcasts/sendtestemail" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `POST /email/campaigns/broadcasts/{broadcastCampaignUid}/tags`
    #[cfg(feature = "email")]
    BROADCASTS_TAGS_ADD = "broadcasts_tags_add" Post "/email/campaigns/broadcasts/{broadcastCampaignUid}/tags" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `GET /email/campaigns/broadcasts/{broadcastCampaignUid}/tags`
    #[cfg(feature = "email")]
    BROADCASTS_TAGS_LIST = "broadcasts_tags_list" Get "/email/campaigns/broadcasts/{broadcastCampaignUid}/tags" [ApiKey, Bearer] Safe paged true observed false [];
    /// `DELETE /email/campaigns/broadcasts/{broadcastCampaignUid}/tags/{tagUid}`
    #[cfg(feature = "email")]
    BROADCASTS_TAGS_REMOVE = "broadcasts_tags_remove" Delete "/email/campaigns/broadcasts/{broadcastCampaignUid}/tags/{tagUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `PUT /email/campaigns/broadcasts/{broadcastCampaignUid}/tags`
    #[cfg(feature = "email")]
    BROADCASTS_TAGS_SET = "broadcasts_tags_set" Put "/email/campaigns/broadcasts/{broadcastCampaignUid}/tags" [ApiKey, Bearer] Safe paged false observed false [];
    /// `POST /email/campaigns/broadcasts/{broadcastCampaignUid}/unschedule`
    #[cfg(feature = "email")]
    BROADCASTS_UNSCHEDULE = "broadcasts_unschedule" Post "/email/campaigns/broadcasts/{broadcastCampaignUid}/unschedule" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `PUT /email/campaigns/broadcasts/{broadcastCampaignUid}`
    #[cfg(feature = "email")]
    BROADCASTS_UPDATE = "broadcasts_update" Put "/email/campaigns/broadcasts/{broadcastCampaignUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `POST /support/cases/{caseUid}/clientresponse/{comment}`
    #[cfg(feature = "support")]
    CASE_CLIENT_RESPONSES_ADD = "case_client_responses_add" Post "/support/cases/{caseUid}/clientresponse/{comment}" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `POST /support/cases/{caseUid}/replies`
    #[cfg(feature = "support")]
    CASE_REPLIES_ADD = "case_replies_add" Post "/support/cases/{caseUid}/replies" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `POST /support/cases`
    #[cfg(feature = "support")]
    CASES_ADD = "cases_add" Post "/support/cases" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `GET /support/cases/{caseUid}`
    #[cfg(feature = "support")]
    CASES_GET = "cases_get" Get "/support/cases/{caseUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /support/cases`
    #[cfg(feature = "support")]
    CASES_LIST = "cases_list" Get "/support/cases" [ApiKey, Bearer] Safe paged true observed false [];
    /// `PUT /support/cases/{caseUid}`
    #[cfg(feature = "support")]
    CASES_UPDATE = "cases_update" Put "/support/cases/{caseUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /support/categories`
    #[cfg(feature = "support")]
    CATEGORIES_LIST = "categories_list" Get "/support/categories" [None, ApiKey, Bearer] Safe paged true observed false [];
    /// `GET /crm/dealpipelines`
    #[cfg(feature = "crm")]
    DEAL_PIPELINES_LIST = "deal_pipelines_list" Get "/crm/dealpipelines" [ApiKey, Bearer] Safe paged true observed true [];
    /// `POST /crm/deals`
    #[cfg(feature = "crm")]
    DEALS_ADD = "deals_add" Post "/crm/deals" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /crm/deals/{dealUid}`
    #[cfg(feature = "crm")]
    DEALS_DELETE = "deals_delete" Delete "/crm/deals/{dealUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /crm/deals/{dealUid}`
    #[cfg(feature = "crm")]
    DEALS_GET = "deals_get" Get "/crm/deals/{dealUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /crm/deals`
    #[cfg(feature = "crm")]
    DEALS_LIST = "deals_list" Get "/crm/deals" [ApiKey, Bearer] Safe paged true observed false [];
    /// `PUT /crm/deals/{dealUid}`
    #[cfg(feature = "crm")]
    DEALS_UPDATE = "deals_update" Put "/crm/deals/{dealUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `POST /billing/discountcoupons`
    #[cfg(feature = "billing")]
    DISCOUNT_COUPONS_ADD = "discount_coupons_add" Post "/billing/discountcoupons" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /billing/discountcoupons/{discountCouponUid}`
    #[cfg(feature = "billing")]
    DISCOUNT_COUPONS_DELETE = "discount_coupons_delete" Delete "/billing/discountcoupons/{discountCouponUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /billing/discountcoupons/{discountCouponUid}`
    #[cfg(feature = "billing")]
    DISCOUNT_COUPONS_GET = "discount_coupons_get" Get "/billing/discountcoupons/{discountCouponUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /public/billing/discountcoupons/{code}`
    #[cfg(feature = "billing")]
    DISCOUNT_COUPONS_GET_BY_CODE = "discount_coupons_get_by_code" Get "/public/billing/discountcoupons/{code}" [None, ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /billing/discountcoupons`
    #[cfg(feature = "billing")]
    DISCOUNT_COUPONS_LIST = "discount_coupons_list" Get "/billing/discountcoupons" [ApiKey, Bearer] Safe paged true observed false [];
    /// `GET /billing/discountcoupons/{discountCouponUid}/redemptions`
    #[cfg(feature = "billing")]
    DISCOUNT_COUPONS_REDEMPTIONS = "discount_coupons_redemptions" Get "/billing/discountcoupons/{discountCouponUid}/redemptions" [ApiKey, Bearer] Safe paged true observed false [];
    /// `PUT /billing/discountcoupons/{discountCouponUid}`
    #[cfg(feature = "billing")]
    DISCOUNT_COUPONS_UPDATE = "discount_coupons_update" Put "/billing/discountcoupons/{discountCouponUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `POST /email/campaigns/drips`
    #[cfg(feature = "email")]
    DRIP_CAMPAIGNS_ADD = "drip_campaigns_add" Post "/email/campaigns/drips" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /email/campaigns/drips/{dripCampaignUid}`
    #[cfg(feature = "email")]
    DRIP_CAMPAIGNS_DELETE = "drip_campaigns_delete" Delete "/email/campaigns/drips/{dripCampaignUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /email/campaigns/drips/{dripCampaignUid}`
    #[cfg(feature = "email")]
    DRIP_CAMPAIGNS_GET = "drip_campaigns_get" Get "/email/campaigns/drips/{dripCampaignUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /email/campaigns/drips`
    #[cfg(feature = "email")]
    DRIP_CAMPAIGNS_LIST = "drip_campaigns_list" Get "/email/campaigns/drips" [ApiKey, Bearer] Safe paged true observed false [];
    /// `POST /email/campaigns/drips/sendtestemail`
    #[cfg(feature = "email")]
    DRIP_CAMPAIGNS_SEND_TEST = "drip_campaigns_send_test" Post "/email/campaigns/drips/sendtestemail" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `PUT /email/campaigns/drips/{dripCampaignUid}`
    #[cfg(feature = "email")]
    DRIP_CAMPAIGNS_UPDATE = "drip_campaigns_update" Put "/email/campaigns/drips/{dripCampaignUid}" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `POST /email/campaigns/drips/{dripCampaignUid}/messages`
    #[cfg(feature = "email")]
    DRIP_MESSAGES_ADD = "drip_messages_add" Post "/email/campaigns/drips/{dripCampaignUid}/messages" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /email/campaigns/drips/{dripCampaignUid}/messages/{dripCampaignMessageUid}`
    #[cfg(feature = "email")]
    DRIP_MESSAGES_DELETE = "drip_messages_delete" Delete "/email/campaigns/drips/{dripCampaignUid}/messages/{dripCampaignMessageUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /email/campaigns/drips/{dripCampaignUid}/messages/{dripCampaignMessageUid}`
    #[cfg(feature = "email")]
    DRIP_MESSAGES_GET = "drip_messages_get" Get "/email/campaigns/drips/{dripCampaignUid}/messages/{dripCampaignMessageUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `PUT /email/campaigns/drips/{dripCampaignUid}/messages/{dripCampaignMessageUid}`
    #[cfg(feature = "email")]
    DRIP_MESSAGES_UPDATE = "drip_messages_update" Put "/email/campaigns/drips/{dripCampaignUid}/messages/{dripCampaignMessageUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `POST /email/lists/{emailListUid}/subscriptions`
    #[cfg(feature = "email")]
    EMAIL_LIST_SUBSCRIPTIONS_ADD = "email_list_subscriptions_add" Post "/email/lists/{emailListUid}/subscriptions" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /email/lists/{emailListUid}/subscriptions/{emailListPersonUid}`
    #[cfg(feature = "email")]
    EMAIL_LIST_SUBSCRIPTIONS_DELETE = "email_list_subscriptions_delete" Delete "/email/lists/{emailListUid}/subscriptions/{emailListPersonUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /email/lists/{emailListUid}/subscriptions`
    #[cfg(feature = "email")]
    EMAIL_LIST_SUBSCRIPTIONS_LIST = "email_list_subscriptions_list" Get "/email/lists/{emailListUid}/subscriptions" [ApiKey, Bearer] Safe paged true observed false [];
    /// `POST /email/lists`
    #[cfg(feature = "email")]
    EMAIL_LISTS_ADD = "email_lists_add" Post "/email/lists" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /email/lists/{emailListUid}`
    #[cfg(feature = "email")]
    EMAIL_LISTS_DELETE = "email_lists_delete" Delete "/email/lists/{emailListUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /email/lists/{emailListUid}`
    #[cfg(feature = "email")]
    EMAIL_LISTS_GET = "email_lists_get" Get "/email/lists/{emailListUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /email/lists`
    #[cfg(feature = "email")]
    EMAIL_LISTS_LIST = "email_lists_list" Get "/email/lists" [ApiKey, Bearer] Safe paged true observed false [];
    /// `PUT /email/lists/{emailListUid}`
    #[cfg(feature = "email")]
    EMAIL_LISTS_UPDATE = "email_lists_update" Put "/email/lists/{emailListUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `POST /billing/invoices`
    #[cfg(feature = "billing")]
    INVOICES_ADD = "invoices_add" Post "/billing/invoices" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /billing/invoices/{invoiceUid}`
    #[cfg(feature = "billing")]
    INVOICES_DELETE = "invoices_delete" Delete "/billing/invoices/{invoiceUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /billing/invoices/{invoiceUid}`
    #[cfg(feature = "billing")]
    INVOICES_GET = "invoices_get" Get "/billing/invoices/{invoiceUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /billing/invoices`
    #[cfg(feature = "billing")]
    INVOICES_LIST = "invoices_list" Get "/billing/invoices" [ApiKey, Bearer] Safe paged true observed false [];
    /// `GET /billing/invoices/{invoiceUid}/pdf`
    #[cfg(feature = "billing")]
    INVOICES_PDF = "invoices_pdf" Get "/billing/invoices/{invoiceUid}/pdf" [ApiKey, Bearer] Safe paged false observed false [];
    /// `POST /billing/invoices/{invoiceUid}/sendinvoiceemail`
    #[cfg(feature = "billing")]
    INVOICES_SEND_EMAIL = "invoices_send_email" Post "/billing/invoices/{invoiceUid}/sendinvoiceemail" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `POST /billing/invoices/{invoiceUid}/sendinvoicepaidemail`
    #[cfg(feature = "billing")]
    INVOICES_SEND_PAID_EMAIL = "invoices_send_paid_email" Post "/billing/invoices/{invoiceUid}/sendinvoicepaidemail" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `PUT /billing/invoices/{invoiceUid}`
    #[cfg(feature = "billing")]
    INVOICES_UPDATE = "invoices_update" Put "/billing/invoices/{invoiceUid}" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `GET /nocode/contentgroups`
    #[cfg(feature = "public")]
    NOCODE_CONTENT_GROUPS_LIST = "nocode_content_groups_list" Get "/nocode/contentgroups" [None, ApiKey, Bearer] Safe paged true observed true [];
    /// `POST /billing/paymentinformation`
    #[cfg(feature = "billing")]
    PAYMENT_INFORMATION_SAVE = "payment_information_save" Post "/billing/paymentinformation" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `POST /crm/people`
    #[cfg(feature = "crm")]
    PEOPLE_ADD = "people_add" Post "/crm/people" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /crm/people/{personUid}`
    #[cfg(feature = "crm")]
    PEOPLE_DELETE = "people_delete" Delete "/crm/people/{personUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `POST /crm/people/forgotPassword`
    #[cfg(feature = "crm")]
    PEOPLE_FORGOT_PASSWORD = "people_forgot_password" Post "/crm/people/forgotPassword" [None, ApiKey, Bearer] Unsafe paged false observed false [];
    /// `GET /crm/people/{personUid}`
    #[cfg(feature = "crm")]
    PEOPLE_GET = "people_get" Get "/crm/people/{personUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /crm/people`
    #[cfg(feature = "crm")]
    PEOPLE_LIST = "people_list" Get "/crm/people" [ApiKey, Bearer] Safe paged true observed false [];
    /// `PUT /crm/people/{personUid}/regenerateTwoFactorRecoveryCodes`
    #[cfg(feature = "crm")]
    PEOPLE_REGENERATE_TWO_FACTOR_RECOVERY_CODES = "people_regenerate_two_factor_recovery_codes" Put "/crm/people/{personUid}/regenerateTwoFactorRecoveryCodes" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `POST /crm/people/requestMagicLink`
    #[cfg(feature = "crm")]
    PEOPLE_REQUEST_MAGIC_LINK = "people_request_magic_link" Post "/crm/people/requestMagicLink" [None, ApiKey, Bearer] Unsafe paged false observed false [];
    /// `PUT /crm/people/{personUid}/setTemporaryPassword`
    #[cfg(feature = "crm")]
    PEOPLE_SET_TEMPORARY_PASSWORD = "people_set_temporary_password" Put "/crm/people/{personUid}/setTemporaryPassword" [ApiKey, Bearer] Safe paged false observed false [];
    /// `PUT /crm/people/{personUid}`
    #[cfg(feature = "crm")]
    PEOPLE_UPDATE = "people_update" Put "/crm/people/{personUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /billing/planaddons`
    #[cfg(feature = "billing")]
    PLAN_ADDONS_LIST = "plan_addons_list" Get "/billing/planaddons" [ApiKey, Bearer] Safe paged true observed false [];
    /// `POST /billing/planfamilies`
    #[cfg(feature = "billing")]
    PLAN_FAMILIES_ADD = "plan_families_add" Post "/billing/planfamilies" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /billing/planfamilies/{planFamilyUid}`
    #[cfg(feature = "billing")]
    PLAN_FAMILIES_DELETE = "plan_families_delete" Delete "/billing/planfamilies/{planFamilyUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /billing/planfamilies/{planFamilyUid}`
    #[cfg(feature = "billing")]
    PLAN_FAMILIES_GET = "plan_families_get" Get "/billing/planfamilies/{planFamilyUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /billing/planfamilies`
    #[cfg(feature = "billing")]
    PLAN_FAMILIES_LIST = "plan_families_list" Get "/billing/planfamilies" [None, ApiKey, Bearer] Safe paged true observed false [];
    /// `PUT /billing/planfamilies/{planFamilyUid}`
    #[cfg(feature = "billing")]
    PLAN_FAMILIES_UPDATE = "plan_families_update" Put "/billing/planfamilies/{planFamilyUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `POST /billing/plans`
    #[cfg(feature = "billing")]
    PLANS_ADD = "plans_add" Post "/billing/plans" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /billing/plans/{planUid}`
    #[cfg(feature = "billing")]
    PLANS_DELETE = "plans_delete" Delete "/billing/plans/{planUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /billing/plans/{planUid}`
    #[cfg(feature = "billing")]
    PLANS_GET = "plans_get" Get "/billing/plans/{planUid}" [None, ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /billing/plans`
    #[cfg(feature = "billing")]
    PLANS_LIST = "plans_list" Get "/billing/plans" [None, ApiKey, Bearer] Safe paged true observed false [];
    /// `PUT /billing/plans/{planUid}`
    #[cfg(feature = "billing")]
    PLANS_UPDATE = "plans_update" Put "/billing/plans/{planUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /profile`
    #[cfg(feature = "user")]
    PROFILE_GET = "profile_get" Get "/profile" [Bearer] Safe paged false observed false [];
    /// `PUT /profile/password`
    #[cfg(feature = "user")]
    PROFILE_PASSWORD_UPDATE = "profile_password_update" Put "/profile/password" [Bearer] Unsafe paged false observed false [];
    /// `PUT /profile`
    #[cfg(feature = "user")]
    PROFILE_UPDATE = "profile_update" Put "/profile" [Bearer] Safe paged false observed false [];
    /// `POST /public/email/lists/{emailListUid}/subscriptions`
    #[cfg(feature = "public")]
    PUBLIC_EMAIL_LIST_SUBSCRIPTIONS_ADD = "public_email_list_subscriptions_add" Post "/public/email/lists/{emailListUid}/subscriptions" [None, ApiKey, Bearer] Unsafe paged false observed false [];
    /// `GET /public/email/lists`
    #[cfg(feature = "public")]
    PUBLIC_EMAIL_LISTS_LIST = "public_email_lists_list" Get "/public/email/lists" [None, ApiKey, Bearer] Safe paged true observed true [];
    /// `GET /public/crm/leadforms`
    #[cfg(feature = "public")]
    PUBLIC_LEAD_FORMS_LIST = "public_lead_forms_list" Get "/public/crm/leadforms" [None, ApiKey, Bearer] Safe paged true observed true [];
    /// `POST /crm/registrations`
    #[cfg(feature = "crm")]
    REGISTRATIONS_ADD = "registrations_add" Post "/crm/registrations" [None, ApiKey, Bearer] Unsafe paged false observed false [];
    /// `POST /crm/registrations/complete`
    #[cfg(feature = "crm")]
    REGISTRATIONS_COMPLETE = "registrations_complete" Post "/crm/registrations/complete" [None, ApiKey, Bearer] Unsafe paged false observed true [];
    /// `GET /crm/segments`
    #[cfg(feature = "crm")]
    SEGMENTS_LIST = "segments_list" Get "/crm/segments" [ApiKey, Bearer] Safe paged true observed true [];
    /// `POST /crm/segments/{segmentUid}/tags`
    #[cfg(feature = "crm")]
    SEGMENTS_TAGS_ADD = "segments_tags_add" Post "/crm/segments/{segmentUid}/tags" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `GET /crm/segments/{segmentUid}/tags`
    #[cfg(feature = "crm")]
    SEGMENTS_TAGS_LIST = "segments_tags_list" Get "/crm/segments/{segmentUid}/tags" [ApiKey, Bearer] Safe paged true observed false [];
    /// `DELETE /crm/segments/{segmentUid}/tags/{tagUid}`
    #[cfg(feature = "crm")]
    SEGMENTS_TAGS_REMOVE = "segments_tags_remove" Delete "/crm/segments/{segmentUid}/tags/{tagUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `PUT /crm/segments/{segmentUid}/tags`
    #[cfg(feature = "crm")]
    SEGMENTS_TAGS_SET = "segments_tags_set" Put "/crm/segments/{segmentUid}/tags" [ApiKey, Bearer] Safe paged false observed false [];
    /// `POST /billing/subscriptionaddons`
    #[cfg(feature = "billing")]
    SUBSCRIPTION_ADDONS_ADD = "subscription_addons_add" Post "/billing/subscriptionaddons" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `POST /billing/subscriptionaddons/addsubscriptionaddonpreview`
    #[cfg(feature = "billing")]
    SUBSCRIPTION_ADDONS_ADD_PREVIEW = "subscription_addons_add_preview" Post "/billing/subscriptionaddons/addsubscriptionaddonpreview" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `PUT /billing/subscriptionaddons/{subscriptionAddOnUid}/end`
    #[cfg(feature = "billing")]
    SUBSCRIPTION_ADDONS_END = "subscription_addons_end" Put "/billing/subscriptionaddons/{subscriptionAddOnUid}/end" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `PUT /billing/subscriptionaddons/{subscriptionAddOnUid}/expire`
    #[cfg(feature = "billing")]
    SUBSCRIPTION_ADDONS_EXPIRE = "subscription_addons_expire" Put "/billing/subscriptionaddons/{subscriptionAddOnUid}/expire" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `GET /billing/subscriptionaddons/{subscriptionAddOnUid}`
    #[cfg(feature = "billing")]
    SUBSCRIPTION_ADDONS_GET = "subscription_addons_get" Get "/billing/subscriptionaddons/{subscriptionAddOnUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /billing/subscriptionaddons`
    #[cfg(feature = "billing")]
    SUBSCRIPTION_ADDONS_LIST = "subscription_addons_list" Get "/billing/subscriptionaddons" [ApiKey, Bearer] Safe paged true observed false [];
    /// `PUT /billing/subscriptionaddons/{subscriptionAddOnUid}/setaddonupgraderequired`
    #[cfg(feature = "billing")]
    SUBSCRIPTION_ADDONS_SET_UPGRADE_REQUIRED = "subscription_addons_set_upgrade_required" Put "/billing/subscriptionaddons/{subscriptionAddOnUid}/setaddonupgraderequired" [ApiKey, Bearer] Safe paged false observed false [];
    /// `POST /billing/subscriptions/{subscriptionUid}/discounts/{discountCouponUid}`
    #[cfg(feature = "billing")]
    SUBSCRIPTION_DISCOUNTS_ADD = "subscription_discounts_add" Post "/billing/subscriptions/{subscriptionUid}/discounts/{discountCouponUid}" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /billing/subscriptions/{subscriptionUid}/discounts/{discountCouponUid}`
    #[cfg(feature = "billing")]
    SUBSCRIPTION_DISCOUNTS_EXPIRE = "subscription_discounts_expire" Delete "/billing/subscriptions/{subscriptionUid}/discounts/{discountCouponUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `PUT /billing/subscriptions/{subscriptionUid}/changesubscription`
    #[cfg(feature = "billing")]
    SUBSCRIPTIONS_CHANGE = "subscriptions_change" Put "/billing/subscriptions/{subscriptionUid}/changesubscription" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `PUT /billing/subscriptions/{subscriptionUid}/changesubscriptionpreview`
    #[cfg(feature = "billing")]
    SUBSCRIPTIONS_CHANGE_PREVIEW = "subscriptions_change_preview" Put "/billing/subscriptions/{subscriptionUid}/changesubscriptionpreview" [ApiKey, Bearer] Safe paged false observed false [];
    /// `PUT /billing/subscriptions/{subscriptionUid}/changetrialtosubscribed`
    #[cfg(feature = "billing")]
    SUBSCRIPTIONS_CHANGE_TRIAL_TO_SUBSCRIBED = "subscriptions_change_trial_to_subscribed" Put "/billing/subscriptions/{subscriptionUid}/changetrialtosubscribed" [ApiKey, Bearer] Unsafe paged false observed true [];
    /// `DELETE /billing/subscriptions/{subscriptionUid}`
    #[cfg(feature = "billing")]
    SUBSCRIPTIONS_DELETE = "subscriptions_delete" Delete "/billing/subscriptions/{subscriptionUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `PUT /billing/subscriptions/firsttimesubscription`
    #[cfg(feature = "billing")]
    SUBSCRIPTIONS_FIRST_TIME = "subscriptions_first_time" Put "/billing/subscriptions/firsttimesubscription" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `POST /billing/subscriptions/compute-charge-summary`
    #[cfg(feature = "billing")]
    SUBSCRIPTIONS_FIRST_TIME_PREVIEW = "subscriptions_first_time_preview" Post "/billing/subscriptions/compute-charge-summary" [None, ApiKey, Bearer] Unsafe paged false observed false [];
    /// `GET /billing/subscriptions/{subscriptionUid}`
    #[cfg(feature = "billing")]
    SUBSCRIPTIONS_GET = "subscriptions_get" Get "/billing/subscriptions/{subscriptionUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /billing/subscriptions`
    #[cfg(feature = "billing")]
    SUBSCRIPTIONS_LIST = "subscriptions_list" Get "/billing/subscriptions" [ApiKey, Bearer] Safe paged true observed false [];
    /// `PUT /billing/subscriptions/{subscriptionUid}/setsubscriptionupgraderequired`
    #[cfg(feature = "billing")]
    SUBSCRIPTIONS_SET_UPGRADE_REQUIRED = "subscriptions_set_upgrade_required" Put "/billing/subscriptions/{subscriptionUid}/setsubscriptionupgraderequired" [ApiKey, Bearer] Safe paged false observed false [];
    /// `POST /attribute/tags`
    #[cfg(feature = "attribute")]
    TAGS_ADD = "tags_add" Post "/attribute/tags" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `DELETE /attribute/tags/{tagUid}`
    #[cfg(feature = "attribute")]
    TAGS_DELETE = "tags_delete" Delete "/attribute/tags/{tagUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /attribute/tags/{tagUid}`
    #[cfg(feature = "attribute")]
    TAGS_GET = "tags_get" Get "/attribute/tags/{tagUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /attribute/tags`
    #[cfg(feature = "attribute")]
    TAGS_LIST = "tags_list" Get "/attribute/tags" [ApiKey, Bearer] Safe paged true observed false [];
    /// `PUT /attribute/tags/{tagUid}`
    #[cfg(feature = "attribute")]
    TAGS_UPDATE = "tags_update" Put "/attribute/tags/{tagUid}" [ApiKey, Bearer] Safe paged false observed false [];
    /// `GET /templates/{templateUid}/emails`
    #[cfg(feature = "template")]
    TEMPLATE_EMAILS_LIST = "template_emails_list" Get "/templates/{templateUid}/emails" [ApiKey, Bearer] Safe paged true observed false [];
    /// `GET /templates/emails`
    #[cfg(feature = "template")]
    TEMPLATE_EMAILS_LIST_ALL = "template_emails_list_all" Get "/templates/emails" [ApiKey, Bearer] Safe paged true observed false [];
    /// `POST /templates/{templateUid}/send`
    #[cfg(feature = "template")]
    TEMPLATE_SEND = "template_send" Post "/templates/{templateUid}/send" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `POST /tokens`
    #[cfg(feature = "auth")]
    TOKENS_GET = "tokens_get" Post "/tokens" [None, ApiKey] Unsafe paged false observed false ["password"];
    /// `POST /tokens/magic-link`
    #[cfg(feature = "auth")]
    TOKENS_MAGIC_LINK = "tokens_magic_link" Post "/tokens/magic-link" [None] Unsafe paged false observed false [];
    /// `POST /tokens/two-factor/enroll/email/begin`
    #[cfg(feature = "auth")]
    TOKENS_TWO_FACTOR_ENROLL_EMAIL_BEGIN = "tokens_two_factor_enroll_email_begin" Post "/tokens/two-factor/enroll/email/begin" [None] Unsafe paged false observed false [];
    /// `POST /tokens/two-factor/enroll/email/confirm`
    #[cfg(feature = "auth")]
    TOKENS_TWO_FACTOR_ENROLL_EMAIL_CONFIRM = "tokens_two_factor_enroll_email_confirm" Post "/tokens/two-factor/enroll/email/confirm" [None] Unsafe paged false observed false [];
    /// `POST /tokens/two-factor/enroll/totp/begin`
    #[cfg(feature = "auth")]
    TOKENS_TWO_FACTOR_ENROLL_TOTP_BEGIN = "tokens_two_factor_enroll_totp_begin" Post "/tokens/two-factor/enroll/totp/begin" [None] Unsafe paged false observed false [];
    /// `POST /tokens/two-factor/enroll/totp/confirm`
    #[cfg(feature = "auth")]
    TOKENS_TWO_FACTOR_ENROLL_TOTP_CONFIRM = "tokens_two_factor_enroll_totp_confirm" Post "/tokens/two-factor/enroll/totp/confirm" [None] Unsafe paged false observed false [];
    /// `POST /tokens/two-factor/recovery`
    #[cfg(feature = "auth")]
    TOKENS_TWO_FACTOR_RECOVERY = "tokens_two_factor_recovery" Post "/tokens/two-factor/recovery" [None] Unsafe paged false observed false [];
    /// `POST /tokens/two-factor/resend`
    #[cfg(feature = "auth")]
    TOKENS_TWO_FACTOR_RESEND = "tokens_two_factor_resend" Post "/tokens/two-factor/resend" [None] Unsafe paged false observed false [];
    /// `POST /tokens/two-factor/switch-mechanism`
    #[cfg(feature = "auth")]
    TOKENS_TWO_FACTOR_SWITCH_MECHANISM = "tokens_two_factor_switch_mechanism" Post "/tokens/two-factor/switch-mechanism" [None] Unsafe paged false observed false [];
    /// `POST /tokens/two-factor`
    #[cfg(feature = "auth")]
    TOKENS_TWO_FACTOR_VERIFY = "tokens_two_factor_verify" Post "/tokens/two-factor" [None] Unsafe paged false observed false [];
    /// `POST /billing/transactions/payment`
    #[cfg(feature = "billing")]
    TRANSACTIONS_ADD_PAYMENT = "transactions_add_payment" Post "/billing/transactions/payment" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `GET /billing/transactions/{accountUid}`
    #[cfg(feature = "billing")]
    TRANSACTIONS_LIST = "transactions_list" Get "/billing/transactions/{accountUid}" [ApiKey, Bearer] Safe paged true observed false [];
    /// `POST /billing/usage`
    #[cfg(feature = "billing")]
    USAGE_ADD = "usage_add" Post "/billing/usage" [ApiKey, Bearer] Unsafe paged false observed false [];
    /// `GET /billing/usage`
    #[cfg(feature = "billing")]
    USAGE_LIST = "usage_list" Get "/billing/usage" [ApiKey, Bearer] Safe paged true observed true [];
    /// `GET /widgets/auth/init`
    #[cfg(feature = "public")]
    WIDGETS_AUTH_INIT = "widgets_auth_init" Get "/widgets/auth/init" [None, ApiKey, Bearer] Safe paged false observed true [];
}
