// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! The operations as types, which calls and lists are generic over.

#[cfg(feature = "auth")]
pub use super::outcomes::*;

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Add a person to an account. `POST /crm/accounts/{accountUid}/memberships`
    AccountMembershipsAdd = ACCOUNT_MEMBERSHIPS_ADD, answers crate::generated::models::PersonAccount, selects crate::generated::models::PersonAccount
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Take a person out of an account. `DELETE /crm/accounts/{accountUid}/memberships/{membershipUid}`
    AccountMembershipsDelete = ACCOUNT_MEMBERSHIPS_DELETE, answers ()
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Change a membership. `PUT /crm/accounts/{accountUid}/memberships/{membershipUid}`
    AccountMembershipsUpdate = ACCOUNT_MEMBERSHIPS_UPDATE, answers crate::wire::Json
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Add an account with its people. `POST /crm/accounts`
    AccountsAdd = ACCOUNTS_ADD, answers crate::generated::models::Account, selects crate::generated::models::Account
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Cancel an account at the end of its term. `PUT /crm/accounts/{accountUid}/cancel`
    AccountsCancel = ACCOUNTS_CANCEL, answers crate::wire::Json
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Cancel an account by the older path. `PUT /crm/accounts/cancellation/{accountUid}`
    AccountsCancelLegacy = ACCOUNTS_CANCEL_LEGACY, answers ()
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Delete an account. `DELETE /crm/accounts/{accountUid}`
    AccountsDelete = ACCOUNTS_DELETE, answers ()
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// End the running subscription of an account now. `PUT /crm/accounts/{accountUid}/expire-current-subscription`
    AccountsExpireCurrentSubscription = ACCOUNTS_EXPIRE_CURRENT_SUBSCRIPTION, answers ()
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Move the end of an account's trial. `PUT /crm/accounts/{accountUid}/extend-trial`
    AccountsExtendTrial = ACCOUNTS_EXTEND_TRIAL, answers crate::wire::Json
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Move the end of an account's trial by the older path. `PUT /crm/accounts/extendtrial/{accountUid}/{date}`
    AccountsExtendTrialLegacy = ACCOUNTS_EXTEND_TRIAL_LEGACY, answers ()
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Fetch one account. `GET /crm/accounts/{accountUid}`
    AccountsGet = ACCOUNTS_GET, answers crate::generated::models::Account, selects crate::generated::models::Account
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// List accounts. `GET /crm/accounts`
    AccountsList = ACCOUNTS_LIST, answers crate::list::Page<crate::generated::models::Account>, lists crate::generated::models::Account, selects crate::generated::models::Account
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Take back a pending cancellation. `PUT /crm/accounts/{accountUid}/remove-cancellation`
    AccountsRemoveCancellation = ACCOUNTS_REMOVE_CANCELLATION, answers crate::wire::Json
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Take back a pending cancellation by the older path. `PUT /crm/accounts/removecancellation/{accountUid}`
    AccountsRemoveCancellationLegacy = ACCOUNTS_REMOVE_CANCELLATION_LEGACY, answers ()
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Mail the people of an account their confirmation again. `PUT /crm/accounts/{accountUid}/send-confirmation-email`
    AccountsSendConfirmationEmail = ACCOUNTS_SEND_CONFIRMATION_EMAIL, answers crate::wire::Json
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Change an account. `PUT /crm/accounts/{accountUid}`
    AccountsUpdate = ACCOUNTS_UPDATE, answers crate::generated::models::Account, selects crate::generated::models::Account
}

#[cfg(feature = "activity")]
crate::call::operation! {
    /// Log a custom activity. `POST /activities/customactivity`
    ActivitiesAddCustom = ACTIVITIES_ADD_CUSTOM, answers crate::generated::models::Activity, selects crate::generated::models::Activity
}

#[cfg(feature = "activity")]
crate::call::operation! {
    /// List the activity log. `GET /activities`
    ActivitiesList = ACTIVITIES_LIST, answers crate::list::Page<crate::generated::models::Activity>, lists crate::generated::models::Activity, selects crate::generated::models::Activity
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Fetch one add-on. `GET /billing/addons/{addOnUid}`
    AddonsGet = ADDONS_GET, answers crate::generated::models::AddOn, selects crate::generated::models::AddOn
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// List add-ons. `GET /billing/addons`
    AddonsList = ADDONS_LIST, answers crate::list::Page<crate::generated::models::AddOn>, lists crate::generated::models::AddOn, selects crate::generated::models::AddOn
}

#[cfg(feature = "support")]
crate::call::operation! {
    /// Add an article to the knowledge base. `POST /support/articles`
    ArticlesAdd = ARTICLES_ADD, answers crate::generated::models::Article, selects crate::generated::models::Article
}

#[cfg(feature = "support")]
crate::call::operation! {
    /// Fetch one article of the knowledge base. `GET /support/articles/{articleUid}`
    ArticlesGet = ARTICLES_GET, answers crate::generated::models::Article, selects crate::generated::models::Article
}

#[cfg(feature = "support")]
crate::call::operation! {
    /// List articles of the knowledge base. `GET /support/articles`
    ArticlesList = ARTICLES_LIST, answers crate::list::Page<crate::generated::models::Article>, lists crate::generated::models::Article, selects crate::generated::models::Article
}

#[cfg(feature = "support")]
crate::call::operation! {
    /// Add tags to an article. `POST /support/articles/{articleUid}/tags`
    ArticlesTagsAdd = ARTICLES_TAGS_ADD, answers crate::wire::Json
}

#[cfg(feature = "support")]
crate::call::operation! {
    /// List the tags of an article. `GET /support/articles/{articleUid}/tags`
    ArticlesTagsList = ARTICLES_TAGS_LIST, answers crate::list::Page<crate::generated::models::Tag>, lists crate::generated::models::Tag, selects crate::generated::models::Tag
}

#[cfg(feature = "support")]
crate::call::operation! {
    /// Take a tag off an article. `DELETE /support/articles/{articleUid}/tags/{tagUid}`
    ArticlesTagsRemove = ARTICLES_TAGS_REMOVE, answers crate::wire::Json
}

#[cfg(feature = "support")]
crate::call::operation! {
    /// Set the tags of an article. `PUT /support/articles/{articleUid}/tags`
    ArticlesTagsSet = ARTICLES_TAGS_SET, answers crate::wire::Json
}

#[cfg(feature = "attribute")]
crate::call::operation! {
    /// Fetch the definition of a custom property. `GET /attributes/definitions/{definitionUid}`
    AttributeDefinitionsGet = ATTRIBUTE_DEFINITIONS_GET, answers crate::generated::models::Definition, selects crate::generated::models::Definition
}

#[cfg(feature = "attribute")]
crate::call::operation! {
    /// List the custom properties of a kind of record. `GET /attributes/{entityType}/definitions`
    AttributeDefinitionsList = ATTRIBUTE_DEFINITIONS_LIST, answers crate::list::Page<crate::generated::models::Definition>, lists crate::generated::models::Definition, selects crate::generated::models::Definition
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Add a broadcast as a draft. `POST /email/campaigns/broadcasts`
    BroadcastsAdd = BROADCASTS_ADD, answers crate::generated::models::BroadcastCampaign, selects crate::generated::models::BroadcastCampaign
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Archive a broadcast. `POST /email/campaigns/broadcasts/{broadcastCampaignUid}/archive`
    BroadcastsArchive = BROADCASTS_ARCHIVE, answers crate::wire::Json
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Delete a broadcast that was not sent. `DELETE /email/campaigns/broadcasts/{broadcastCampaignUid}`
    BroadcastsDelete = BROADCASTS_DELETE, answers crate::wire::Json
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Fetch one broadcast. `GET /email/campaigns/broadcasts/{broadcastCampaignUid}`
    BroadcastsGet = BROADCASTS_GET, answers crate::generated::models::BroadcastCampaign, selects crate::generated::models::BroadcastCampaign
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// List broadcasts. `GET /email/campaigns/broadcasts`
    BroadcastsList = BROADCASTS_LIST, answers crate::list::Page<crate::generated::models::BroadcastCampaign>, lists crate::generated::models::BroadcastCampaign, selects crate::generated::models::BroadcastCampaign
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Send a trial copy of a broadcast. `POST /email/campaigns/broadcasts/sendtestemail`
    BroadcastsSendTest = BROADCASTS_SEND_TEST, answers crate::wire::Json
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Add tags to a broadcast. `POST /email/campaigns/broadcasts/{broadcastCampaignUid}/tags`
    BroadcastsTagsAdd = BROADCASTS_TAGS_ADD, answers crate::wire::Json
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// List the tags of a broadcast. `GET /email/campaigns/broadcasts/{broadcastCampaignUid}/tags`
    BroadcastsTagsList = BROADCASTS_TAGS_LIST, answers crate::list::Page<crate::generated::models::Tag>, lists crate::generated::models::Tag, selects crate::generated::models::Tag
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Take a tag off a broadcast. `DELETE /email/campaigns/broadcasts/{broadcastCampaignUid}/tags/{tagUid}`
    BroadcastsTagsRemove = BROADCASTS_TAGS_REMOVE, answers crate::wire::Json
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Set the tags of a broadcast. `PUT /email/campaigns/broadcasts/{broadcastCampaignUid}/tags`
    BroadcastsTagsSet = BROADCASTS_TAGS_SET, answers crate::wire::Json
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Take a broadcast off the schedule. `POST /email/campaigns/broadcasts/{broadcastCampaignUid}/unschedule`
    BroadcastsUnschedule = BROADCASTS_UNSCHEDULE, answers crate::generated::models::BroadcastCampaign, selects crate::generated::models::BroadcastCampaign
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Change or schedule a broadcast. `PUT /email/campaigns/broadcasts/{broadcastCampaignUid}`
    BroadcastsUpdate = BROADCASTS_UPDATE, answers crate::generated::models::BroadcastCampaign, selects crate::generated::models::BroadcastCampaign
}

#[cfg(feature = "support")]
crate::call::operation! {
    /// Add to a case what the customer replies. `POST /support/cases/{caseUid}/clientresponse/{comment}`
    CaseClientResponsesAdd = CASE_CLIENT_RESPONSES_ADD, answers ::std::option::Option<crate::generated::models::CaseHistory>, selects crate::generated::models::CaseHistory
}

#[cfg(feature = "support")]
crate::call::operation! {
    /// Reply to a case as an agent. `POST /support/cases/{caseUid}/replies`
    CaseRepliesAdd = CASE_REPLIES_ADD, answers crate::wire::Json
}

#[cfg(feature = "support")]
crate::call::operation! {
    /// Open a support case for a person. `POST /support/cases`
    CasesAdd = CASES_ADD, answers crate::generated::models::Case, selects crate::generated::models::Case
}

#[cfg(feature = "support")]
crate::call::operation! {
    /// Fetch one support case. `GET /support/cases/{caseUid}`
    CasesGet = CASES_GET, answers crate::generated::models::Case, selects crate::generated::models::Case
}

#[cfg(feature = "support")]
crate::call::operation! {
    /// List support cases. `GET /support/cases`
    CasesList = CASES_LIST, answers crate::list::Page<crate::generated::models::Case>, lists crate::generated::models::Case, selects crate::generated::models::Case
}

#[cfg(feature = "support")]
crate::call::operation! {
    /// Change a support case. `PUT /support/cases/{caseUid}`
    CasesUpdate = CASES_UPDATE, answers crate::generated::models::Case, selects crate::generated::models::Case
}

#[cfg(feature = "support")]
crate::call::operation! {
    /// List categories of the knowledge base. `GET /support/categories`
    CategoriesList = CATEGORIES_LIST, answers crate::list::Page<crate::generated::models::Category>, lists crate::generated::models::Category, selects crate::generated::models::Category
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// List deal pipelines. `GET /crm/dealpipelines`
    DealPipelinesList = DEAL_PIPELINES_LIST, answers crate::list::Page<crate::generated::models::DealPipeline>, lists crate::generated::models::DealPipeline, selects crate::generated::models::DealPipeline
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Add a deal. `POST /crm/deals`
    DealsAdd = DEALS_ADD, answers crate::generated::models::Deal, selects crate::generated::models::Deal
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Delete a deal. `DELETE /crm/deals/{dealUid}`
    DealsDelete = DEALS_DELETE, answers ()
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Fetch one deal. `GET /crm/deals/{dealUid}`
    DealsGet = DEALS_GET, answers crate::generated::models::Deal, selects crate::generated::models::Deal
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// List deals. `GET /crm/deals`
    DealsList = DEALS_LIST, answers crate::list::Page<crate::generated::models::Deal>, lists crate::generated::models::Deal, selects crate::generated::models::Deal
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Change a deal. `PUT /crm/deals/{dealUid}`
    DealsUpdate = DEALS_UPDATE, answers crate::generated::models::Deal, selects crate::generated::models::Deal
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Add a discount coupon. `POST /billing/discountcoupons`
    DiscountCouponsAdd = DISCOUNT_COUPONS_ADD, answers crate::generated::models::DiscountCoupon, selects crate::generated::models::DiscountCoupon
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Delete a discount coupon. `DELETE /billing/discountcoupons/{discountCouponUid}`
    DiscountCouponsDelete = DISCOUNT_COUPONS_DELETE, answers crate::wire::Json
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Fetch one discount coupon. `GET /billing/discountcoupons/{discountCouponUid}`
    DiscountCouponsGet = DISCOUNT_COUPONS_GET, answers crate::generated::models::DiscountCoupon, selects crate::generated::models::DiscountCoupon
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Look up a coupon by its code. `GET /public/billing/discountcoupons/{code}`
    DiscountCouponsGetByCode = DISCOUNT_COUPONS_GET_BY_CODE, answers crate::generated::models::DiscountCoupon, selects crate::generated::models::DiscountCoupon
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// List discount coupons. `GET /billing/discountcoupons`
    DiscountCouponsList = DISCOUNT_COUPONS_LIST, answers crate::list::Page<crate::generated::models::DiscountCoupon>, lists crate::generated::models::DiscountCoupon, selects crate::generated::models::DiscountCoupon
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// List the redemptions of a coupon. `GET /billing/discountcoupons/{discountCouponUid}/redemptions`
    DiscountCouponsRedemptions = DISCOUNT_COUPONS_REDEMPTIONS, answers crate::list::Page<crate::generated::models::DiscountCouponSubscription>, lists crate::generated::models::DiscountCouponSubscription, selects crate::generated::models::DiscountCouponSubscription
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Change a discount coupon. `PUT /billing/discountcoupons/{discountCouponUid}`
    DiscountCouponsUpdate = DISCOUNT_COUPONS_UPDATE, answers crate::generated::models::DiscountCoupon, selects crate::generated::models::DiscountCoupon
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Add a drip campaign. `POST /email/campaigns/drips`
    DripCampaignsAdd = DRIP_CAMPAIGNS_ADD, answers crate::generated::models::DripCampaign, selects crate::generated::models::DripCampaign
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Delete a drip campaign. `DELETE /email/campaigns/drips/{dripCampaignUid}`
    DripCampaignsDelete = DRIP_CAMPAIGNS_DELETE, answers crate::wire::Json
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Fetch one drip campaign. `GET /email/campaigns/drips/{dripCampaignUid}`
    DripCampaignsGet = DRIP_CAMPAIGNS_GET, answers crate::generated::models::DripCampaign, selects crate::generated::models::DripCampaign
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// List drip campaigns. `GET /email/campaigns/drips`
    DripCampaignsList = DRIP_CAMPAIGNS_LIST, answers crate::list::Page<crate::generated::models::DripCampaign>, lists crate::generated::models::DripCampaign, selects crate::generated::models::DripCampaign
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Send a trial copy of a drip campaign. `POST /email/campaigns/drips/sendtestemail`
    DripCampaignsSendTest = DRIP_CAMPAIGNS_SEND_TEST, answers crate::wire::Json
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Change a drip campaign. `PUT /email/campaigns/drips/{dripCampaignUid}`
    DripCampaignsUpdate = DRIP_CAMPAIGNS_UPDATE, answers crate::generated::models::DripCampaign, selects crate::generated::models::DripCampaign
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Add a message to a drip campaign. `POST /email/campaigns/drips/{dripCampaignUid}/messages`
    DripMessagesAdd = DRIP_MESSAGES_ADD, answers crate::generated::models::DripCampaignMessage, selects crate::generated::models::DripCampaignMessage
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Delete a message of a drip campaign. `DELETE /email/campaigns/drips/{dripCampaignUid}/messages/{dripCampaignMessageUid}`
    DripMessagesDelete = DRIP_MESSAGES_DELETE, answers crate::wire::Json
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Fetch one message of a drip campaign. `GET /email/campaigns/drips/{dripCampaignUid}/messages/{dripCampaignMessageUid}`
    DripMessagesGet = DRIP_MESSAGES_GET, answers crate::generated::models::DripCampaignMessage, selects crate::generated::models::DripCampaignMessage
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Change a message of a drip campaign. `PUT /email/campaigns/drips/{dripCampaignUid}/messages/{dripCampaignMessageUid}`
    DripMessagesUpdate = DRIP_MESSAGES_UPDATE, answers crate::generated::models::DripCampaignMessage, selects crate::generated::models::DripCampaignMessage
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Subscribe a person to an e-mail list. `POST /email/lists/{emailListUid}/subscriptions`
    EmailListSubscriptionsAdd = EMAIL_LIST_SUBSCRIPTIONS_ADD, answers ::std::option::Option<crate::generated::models::EmailListPerson>, selects crate::generated::models::EmailListPerson
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Unsubscribe a person from an e-mail list. `DELETE /email/lists/{emailListUid}/subscriptions/{emailListPersonUid}`
    EmailListSubscriptionsDelete = EMAIL_LIST_SUBSCRIPTIONS_DELETE, answers ()
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// List the subscriptions to an e-mail list. `GET /email/lists/{emailListUid}/subscriptions`
    EmailListSubscriptionsList = EMAIL_LIST_SUBSCRIPTIONS_LIST, answers crate::list::Page<crate::generated::models::EmailListPerson>, lists crate::generated::models::EmailListPerson, selects crate::generated::models::EmailListPerson
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Add an e-mail list. `POST /email/lists`
    EmailListsAdd = EMAIL_LISTS_ADD, answers crate::generated::models::EmailList, selects crate::generated::models::EmailList
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Delete an e-mail list. `DELETE /email/lists/{emailListUid}`
    EmailListsDelete = EMAIL_LISTS_DELETE, answers crate::wire::Json
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Fetch one e-mail list. `GET /email/lists/{emailListUid}`
    EmailListsGet = EMAIL_LISTS_GET, answers crate::generated::models::EmailList, selects crate::generated::models::EmailList
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// List e-mail lists. `GET /email/lists`
    EmailListsList = EMAIL_LISTS_LIST, answers crate::list::Page<crate::generated::models::EmailList>, lists crate::generated::models::EmailList, selects crate::generated::models::EmailList
}

#[cfg(feature = "email")]
crate::call::operation! {
    /// Change an e-mail list. `PUT /email/lists/{emailListUid}`
    EmailListsUpdate = EMAIL_LISTS_UPDATE, answers crate::generated::models::EmailList, selects crate::generated::models::EmailList
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Make an invoice by hand. `POST /billing/invoices`
    InvoicesAdd = INVOICES_ADD, answers crate::generated::models::Invoice, selects crate::generated::models::Invoice
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Delete an invoice. `DELETE /billing/invoices/{invoiceUid}`
    InvoicesDelete = INVOICES_DELETE, answers crate::wire::Json
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Fetch one invoice. `GET /billing/invoices/{invoiceUid}`
    InvoicesGet = INVOICES_GET, answers crate::generated::models::Invoice, selects crate::generated::models::Invoice
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// List invoices. `GET /billing/invoices`
    InvoicesList = INVOICES_LIST, answers crate::list::Page<crate::generated::models::Invoice>, lists crate::generated::models::Invoice, selects crate::generated::models::Invoice
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Download an invoice as PDF. `GET /billing/invoices/{invoiceUid}/pdf`
    InvoicesPdf = INVOICES_PDF, answers crate::call::File
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Mail an invoice. `POST /billing/invoices/{invoiceUid}/sendinvoiceemail`
    InvoicesSendEmail = INVOICES_SEND_EMAIL, answers crate::wire::Json
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Mail the receipt of a paid invoice. `POST /billing/invoices/{invoiceUid}/sendinvoicepaidemail`
    InvoicesSendPaidEmail = INVOICES_SEND_PAID_EMAIL, answers crate::wire::Json
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Change an invoice that was made by hand. `PUT /billing/invoices/{invoiceUid}`
    InvoicesUpdate = INVOICES_UPDATE, answers crate::generated::models::Invoice, selects crate::generated::models::Invoice
}

#[cfg(feature = "public")]
crate::call::operation! {
    /// List content groups. `GET /nocode/contentgroups`
    NocodeContentGroupsList = NOCODE_CONTENT_GROUPS_LIST, answers crate::list::Page<crate::generated::models::ContentGroup>, lists crate::generated::models::ContentGroup, selects crate::generated::models::ContentGroup
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Store the payment method of an account. `POST /billing/paymentinformation`
    PaymentInformationSave = PAYMENT_INFORMATION_SAVE, answers crate::generated::models::PaymentInformation, selects crate::generated::models::PaymentInformation
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Add a person who belongs to no account yet. `POST /crm/people`
    PeopleAdd = PEOPLE_ADD, answers crate::generated::models::Person, selects crate::generated::models::Person
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Delete a person. `DELETE /crm/people/{personUid}`
    PeopleDelete = PEOPLE_DELETE, answers ()
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Mail a person a link to reset their password. `POST /crm/people/forgotPassword`
    PeopleForgotPassword = PEOPLE_FORGOT_PASSWORD, answers crate::wire::Json
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Fetch one person. `GET /crm/people/{personUid}`
    PeopleGet = PEOPLE_GET, answers crate::generated::models::Person, selects crate::generated::models::Person
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// List people. `GET /crm/people`
    PeopleList = PEOPLE_LIST, answers crate::list::Page<crate::generated::models::Person>, lists crate::generated::models::Person, selects crate::generated::models::Person
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Replace a person's recovery codes. `PUT /crm/people/{personUid}/regenerateTwoFactorRecoveryCodes`
    PeopleRegenerateTwoFactorRecoveryCodes = PEOPLE_REGENERATE_TWO_FACTOR_RECOVERY_CODES, answers crate::wire::Json
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Mail a person a link to sign in without a password. `POST /crm/people/requestMagicLink`
    PeopleRequestMagicLink = PEOPLE_REQUEST_MAGIC_LINK, answers crate::wire::Json
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Give a person a temporary password. `PUT /crm/people/{personUid}/setTemporaryPassword`
    PeopleSetTemporaryPassword = PEOPLE_SET_TEMPORARY_PASSWORD, answers crate::wire::Json
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Change a person. `PUT /crm/people/{personUid}`
    PeopleUpdate = PEOPLE_UPDATE, answers crate::generated::models::Person, selects crate::generated::models::Person
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// List which add-ons go with which plans. `GET /billing/planaddons`
    PlanAddonsList = PLAN_ADDONS_LIST, answers crate::list::Page<crate::generated::models::PlanAddOn>, lists crate::generated::models::PlanAddOn, selects crate::generated::models::PlanAddOn
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Add a plan family. `POST /billing/planfamilies`
    PlanFamiliesAdd = PLAN_FAMILIES_ADD, answers crate::generated::models::PlanFamily, selects crate::generated::models::PlanFamily
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Delete a plan family. `DELETE /billing/planfamilies/{planFamilyUid}`
    PlanFamiliesDelete = PLAN_FAMILIES_DELETE, answers crate::wire::Json
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Fetch one plan family. `GET /billing/planfamilies/{planFamilyUid}`
    PlanFamiliesGet = PLAN_FAMILIES_GET, answers crate::generated::models::PlanFamily, selects crate::generated::models::PlanFamily
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// List plan families. `GET /billing/planfamilies`
    PlanFamiliesList = PLAN_FAMILIES_LIST, answers crate::list::Page<crate::generated::models::PlanFamily>, lists crate::generated::models::PlanFamily, selects crate::generated::models::PlanFamily
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Change a plan family. `PUT /billing/planfamilies/{planFamilyUid}`
    PlanFamiliesUpdate = PLAN_FAMILIES_UPDATE, answers crate::generated::models::PlanFamily, selects crate::generated::models::PlanFamily
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Add a plan. `POST /billing/plans`
    PlansAdd = PLANS_ADD, answers crate::generated::models::Plan, selects crate::generated::models::Plan
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Delete a plan. `DELETE /billing/plans/{planUid}`
    PlansDelete = PLANS_DELETE, answers crate::wire::Json
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Fetch one plan. `GET /billing/plans/{planUid}`
    PlansGet = PLANS_GET, answers crate::generated::models::Plan, selects crate::generated::models::Plan
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// List plans. `GET /billing/plans`
    PlansList = PLANS_LIST, answers crate::list::Page<crate::generated::models::Plan>, lists crate::generated::models::Plan, selects crate::generated::models::Plan
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Change a plan. `PUT /billing/plans/{planUid}`
    PlansUpdate = PLANS_UPDATE, answers crate::generated::models::Plan, selects crate::generated::models::Plan
}

#[cfg(feature = "user")]
crate::call::operation! {
    /// Fetch the signed-in person. `GET /profile`
    ProfileGet = PROFILE_GET, answers crate::generated::models::Person, selects crate::generated::models::Person
}

#[cfg(feature = "user")]
crate::call::operation! {
    /// Change the password of the signed-in person. `PUT /profile/password`
    ProfilePasswordUpdate = PROFILE_PASSWORD_UPDATE, answers ()
}

#[cfg(feature = "user")]
crate::call::operation! {
    /// Change the signed-in person. `PUT /profile`
    ProfileUpdate = PROFILE_UPDATE, answers crate::generated::models::Person, selects crate::generated::models::Person
}

#[cfg(feature = "public")]
crate::call::operation! {
    /// Subscribe a visitor to a public e-mail list. `POST /public/email/lists/{emailListUid}/subscriptions`
    PublicEmailListSubscriptionsAdd = PUBLIC_EMAIL_LIST_SUBSCRIPTIONS_ADD, answers crate::wire::Json
}

#[cfg(feature = "public")]
crate::call::operation! {
    /// List public e-mail lists. `GET /public/email/lists`
    PublicEmailListsList = PUBLIC_EMAIL_LISTS_LIST, answers crate::list::Page<crate::generated::models::EmailList>, lists crate::generated::models::EmailList, selects crate::generated::models::EmailList
}

#[cfg(feature = "public")]
crate::call::operation! {
    /// List lead forms. `GET /public/crm/leadforms`
    PublicLeadFormsList = PUBLIC_LEAD_FORMS_LIST, answers crate::list::Page<crate::generated::models::LeadForm>, lists crate::generated::models::LeadForm, selects crate::generated::models::LeadForm
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Sign a customer up. `POST /crm/registrations`
    RegistrationsAdd = REGISTRATIONS_ADD, answers crate::generated::models::Account, selects crate::generated::models::Account
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Finish a sign-up after its payment step. `POST /crm/registrations/complete`
    RegistrationsComplete = REGISTRATIONS_COMPLETE, answers crate::generated::models::Account, selects crate::generated::models::Account
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// List segments. `GET /crm/segments`
    SegmentsList = SEGMENTS_LIST, answers crate::list::Page<crate::generated::models::Segment>, lists crate::generated::models::Segment, selects crate::generated::models::Segment
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Add tags to a segment. `POST /crm/segments/{segmentUid}/tags`
    SegmentsTagsAdd = SEGMENTS_TAGS_ADD, answers crate::wire::Json
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// List the tags of a segment. `GET /crm/segments/{segmentUid}/tags`
    SegmentsTagsList = SEGMENTS_TAGS_LIST, answers crate::list::Page<crate::generated::models::Tag>, lists crate::generated::models::Tag, selects crate::generated::models::Tag
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Take a tag off a segment. `DELETE /crm/segments/{segmentUid}/tags/{tagUid}`
    SegmentsTagsRemove = SEGMENTS_TAGS_REMOVE, answers crate::wire::Json
}

#[cfg(feature = "crm")]
crate::call::operation! {
    /// Set the tags of a segment. `PUT /crm/segments/{segmentUid}/tags`
    SegmentsTagsSet = SEGMENTS_TAGS_SET, answers crate::wire::Json
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Add an add-on to a subscription. `POST /billing/subscriptionaddons`
    SubscriptionAddonsAdd = SUBSCRIPTION_ADDONS_ADD, answers crate::wire::Json
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Price an add-on without buying it. `POST /billing/subscriptionaddons/addsubscriptionaddonpreview`
    SubscriptionAddonsAddPreview = SUBSCRIPTION_ADDONS_ADD_PREVIEW, answers crate::generated::models::Invoice, selects crate::generated::models::Invoice
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Take an add-on off a subscription. `PUT /billing/subscriptionaddons/{subscriptionAddOnUid}/end`
    SubscriptionAddonsEnd = SUBSCRIPTION_ADDONS_END, answers crate::generated::models::Subscription, selects crate::generated::models::Subscription
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// End an add-on of a subscription at once. `PUT /billing/subscriptionaddons/{subscriptionAddOnUid}/expire`
    SubscriptionAddonsExpire = SUBSCRIPTION_ADDONS_EXPIRE, answers crate::wire::Json
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Fetch one add-on of a subscription. `GET /billing/subscriptionaddons/{subscriptionAddOnUid}`
    SubscriptionAddonsGet = SUBSCRIPTION_ADDONS_GET, answers crate::generated::models::SubscriptionAddOn, selects crate::generated::models::SubscriptionAddOn
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// List the add-ons that subscriptions have. `GET /billing/subscriptionaddons`
    SubscriptionAddonsList = SUBSCRIPTION_ADDONS_LIST, answers crate::list::Page<crate::generated::models::SubscriptionAddOn>, lists crate::generated::models::SubscriptionAddOn, selects crate::generated::models::SubscriptionAddOn
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Ask a subscriber to buy more of an add-on. `PUT /billing/subscriptionaddons/{subscriptionAddOnUid}/setaddonupgraderequired`
    SubscriptionAddonsSetUpgradeRequired = SUBSCRIPTION_ADDONS_SET_UPGRADE_REQUIRED, answers crate::generated::models::SubscriptionAddOn, selects crate::generated::models::SubscriptionAddOn
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Redeem a coupon for a subscription. `POST /billing/subscriptions/{subscriptionUid}/discounts/{discountCouponUid}`
    SubscriptionDiscountsAdd = SUBSCRIPTION_DISCOUNTS_ADD, answers crate::wire::Json
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// End a discount of a subscription. `DELETE /billing/subscriptions/{subscriptionUid}/discounts/{discountCouponUid}`
    SubscriptionDiscountsExpire = SUBSCRIPTION_DISCOUNTS_EXPIRE, answers crate::wire::Json
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Move a subscription to another plan or term. `PUT /billing/subscriptions/{subscriptionUid}/changesubscription`
    SubscriptionsChange = SUBSCRIPTIONS_CHANGE, answers crate::generated::models::Subscription, selects crate::generated::models::Subscription
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Price a change of plan without making it. `PUT /billing/subscriptions/{subscriptionUid}/changesubscriptionpreview`
    SubscriptionsChangePreview = SUBSCRIPTIONS_CHANGE_PREVIEW, answers crate::generated::models::ChargeSummary, selects crate::generated::models::ChargeSummary
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// End a trial early and start charging. `PUT /billing/subscriptions/{subscriptionUid}/changetrialtosubscribed`
    SubscriptionsChangeTrialToSubscribed = SUBSCRIPTIONS_CHANGE_TRIAL_TO_SUBSCRIBED, answers ()
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Delete a subscription that has not begun yet. `DELETE /billing/subscriptions/{subscriptionUid}`
    SubscriptionsDelete = SUBSCRIPTIONS_DELETE, answers crate::wire::Json
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Give an account its first subscription. `PUT /billing/subscriptions/firsttimesubscription`
    SubscriptionsFirstTime = SUBSCRIPTIONS_FIRST_TIME, answers crate::generated::models::Subscription, selects crate::generated::models::Subscription
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Price a first subscription without making it. `POST /billing/subscriptions/compute-charge-summary`
    SubscriptionsFirstTimePreview = SUBSCRIPTIONS_FIRST_TIME_PREVIEW, answers crate::generated::models::ChargeSummary, selects crate::generated::models::ChargeSummary
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Fetch one subscription. `GET /billing/subscriptions/{subscriptionUid}`
    SubscriptionsGet = SUBSCRIPTIONS_GET, answers crate::generated::models::Subscription, selects crate::generated::models::Subscription
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// List subscriptions. `GET /billing/subscriptions`
    SubscriptionsList = SUBSCRIPTIONS_LIST, answers crate::list::Page<crate::generated::models::Subscription>, lists crate::generated::models::Subscription, selects crate::generated::models::Subscription
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Ask a subscriber to move to a bigger plan or quantity. `PUT /billing/subscriptions/{subscriptionUid}/setsubscriptionupgraderequired`
    SubscriptionsSetUpgradeRequired = SUBSCRIPTIONS_SET_UPGRADE_REQUIRED, answers crate::generated::models::Subscription, selects crate::generated::models::Subscription
}

#[cfg(feature = "attribute")]
crate::call::operation! {
    /// Add a tag for one kind of record. `POST /attribute/tags`
    TagsAdd = TAGS_ADD, answers crate::generated::models::Tag, selects crate::generated::models::Tag
}

#[cfg(feature = "attribute")]
crate::call::operation! {
    /// Delete a tag. `DELETE /attribute/tags/{tagUid}`
    TagsDelete = TAGS_DELETE, answers crate::wire::Json
}

#[cfg(feature = "attribute")]
crate::call::operation! {
    /// Fetch one tag. `GET /attribute/tags/{tagUid}`
    TagsGet = TAGS_GET, answers crate::generated::models::Tag, selects crate::generated::models::Tag
}

#[cfg(feature = "attribute")]
crate::call::operation! {
    /// List tags. `GET /attribute/tags`
    TagsList = TAGS_LIST, answers crate::list::Page<crate::generated::models::Tag>, lists crate::generated::models::Tag, selects crate::generated::models::Tag
}

#[cfg(feature = "attribute")]
crate::call::operation! {
    /// Rename or recolour a tag. `PUT /attribute/tags/{tagUid}`
    TagsUpdate = TAGS_UPDATE, answers crate::generated::models::Tag, selects crate::generated::models::Tag
}

#[cfg(feature = "template")]
crate::call::operation! {
    /// List mails sent from one template. `GET /templates/{templateUid}/emails`
    TemplateEmailsList = TEMPLATE_EMAILS_LIST, answers crate::list::Page<crate::generated::models::TemplateEmailInstance>, lists crate::generated::models::TemplateEmailInstance, selects crate::generated::models::TemplateEmailInstance
}

#[cfg(feature = "template")]
crate::call::operation! {
    /// List mails sent from all templates. `GET /templates/emails`
    TemplateEmailsListAll = TEMPLATE_EMAILS_LIST_ALL, answers crate::list::Page<crate::generated::models::TemplateEmailInstance>, lists crate::generated::models::TemplateEmailInstance, selects crate::generated::models::TemplateEmailInstance
}

#[cfg(feature = "template")]
crate::call::operation! {
    /// Send a template to one person. `POST /templates/{templateUid}/send`
    TemplateSend = TEMPLATE_SEND, answers crate::generated::models::TemplateEmailInstance, selects crate::generated::models::TemplateEmailInstance
}

#[cfg(feature = "auth")]
crate::call::operation! {
    /// Get an access token for a person. `POST /tokens`
    TokensGet = TOKENS_GET, answers crate::generated::outcomes::SignIn
}

#[cfg(feature = "auth")]
crate::call::operation! {
    /// Turn a magic link into an access token. `POST /tokens/magic-link`
    TokensMagicLink = TOKENS_MAGIC_LINK, answers crate::generated::outcomes::SignIn
}

#[cfg(feature = "auth")]
crate::call::operation! {
    /// Begin to set up e-mail as second factor during login. `POST /tokens/two-factor/enroll/email/begin`
    TokensTwoFactorEnrollEmailBegin = TOKENS_TWO_FACTOR_ENROLL_EMAIL_BEGIN, answers crate::generated::models::TwoFactorChallengePayload
}

#[cfg(feature = "auth")]
crate::call::operation! {
    /// Confirm e-mail as second factor and finish the login. `POST /tokens/two-factor/enroll/email/confirm`
    TokensTwoFactorEnrollEmailConfirm = TOKENS_TWO_FACTOR_ENROLL_EMAIL_CONFIRM, answers crate::generated::models::TwoFactorEnrollmentConfirmationPayload
}

#[cfg(feature = "auth")]
crate::call::operation! {
    /// Begin to set up an authenticator app as second factor during login. `POST /tokens/two-factor/enroll/totp/begin`
    TokensTwoFactorEnrollTotpBegin = TOKENS_TWO_FACTOR_ENROLL_TOTP_BEGIN, answers crate::generated::models::TwoFactorTotpEnrollmentPayload
}

#[cfg(feature = "auth")]
crate::call::operation! {
    /// Confirm an authenticator app as second factor and finish the login. `POST /tokens/two-factor/enroll/totp/confirm`
    TokensTwoFactorEnrollTotpConfirm = TOKENS_TWO_FACTOR_ENROLL_TOTP_CONFIRM, answers crate::generated::models::TwoFactorEnrollmentConfirmationPayload
}

#[cfg(feature = "auth")]
crate::call::operation! {
    /// Sign in with a recovery code instead of the second factor. `POST /tokens/two-factor/recovery`
    TokensTwoFactorRecovery = TOKENS_TWO_FACTOR_RECOVERY, answers crate::generated::models::TokenPayload
}

#[cfg(feature = "auth")]
crate::call::operation! {
    /// Mail the code of a challenge again. `POST /tokens/two-factor/resend`
    TokensTwoFactorResend = TOKENS_TWO_FACTOR_RESEND, answers crate::generated::models::TwoFactorChallengePayload
}

#[cfg(feature = "auth")]
crate::call::operation! {
    /// Go on with another second factor. `POST /tokens/two-factor/switch-mechanism`
    TokensTwoFactorSwitchMechanism = TOKENS_TWO_FACTOR_SWITCH_MECHANISM, answers crate::generated::models::TwoFactorChallengePayload
}

#[cfg(feature = "auth")]
crate::call::operation! {
    /// Answer a challenge with the code of the second factor. `POST /tokens/two-factor`
    TokensTwoFactorVerify = TOKENS_TWO_FACTOR_VERIFY, answers crate::generated::models::TokenPayload
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Record a payment that was made elsewhere. `POST /billing/transactions/payment`
    TransactionsAddPayment = TRANSACTIONS_ADD_PAYMENT, answers crate::generated::models::Transaction, selects crate::generated::models::Transaction
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// List the transactions of an account. `GET /billing/transactions/{accountUid}`
    TransactionsList = TRANSACTIONS_LIST, answers crate::list::Page<crate::generated::models::Transaction>, lists crate::generated::models::Transaction, selects crate::generated::models::Transaction
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// Report metered usage. `POST /billing/usage`
    UsageAdd = USAGE_ADD, answers crate::generated::models::Usage, selects crate::generated::models::Usage
}

#[cfg(feature = "billing")]
crate::call::operation! {
    /// List reports of usage. `GET /billing/usage`
    UsageList = USAGE_LIST, answers crate::list::Page<crate::generated::models::Usage>, lists crate::generated::models::Usage, selects crate::generated::models::Usage
}

#[cfg(feature = "public")]
crate::call::operation! {
    /// Fetch the settings of the sign-up and login widget. `GET /widgets/auth/init`
    WidgetsAuthInit = WIDGETS_AUTH_INIT, answers crate::generated::models::AuthWidgetInit, selects crate::generated::models::AuthWidgetInit
}
