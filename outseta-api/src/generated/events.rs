// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! What Outseta reports by itself: the events, and what each of them brings.

crate::webhooks::events! {
    /// Report a new account. `account-created` · 100.
    ///
    /// Sent when an account was made. The published sample of such a body, of 2019, leaves out whatever is null and opens `PersonAccount` down to the person.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountCreated = 100 "account-created", crate::generated::models::Account, ();
    /// Report a change of an account. `account-updated` · 101.
    ///
    /// Sent when an account was changed. No details come along, so what the change was has to be found out by comparison.
    ///
    /// Not known: Which changes are reported; others have events of their own, and whether both are sent is not known.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountUpdated = 101 "account-updated", crate::generated::models::Account, ();
    /// Report that a person came into an account. `account-add-person` · 102.
    ///
    /// Sent when an account got another member. The details name the account and the person.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountAddPerson = 102 "account-add-person", crate::generated::models::Account, ::std::option::Option<::std::boxed::Box<crate::generated::models::AccountAddPersonEventData>>;
    /// Report that an account's stage changed. `account-stage-updated` · 103.
    ///
    /// Sent when an account went from one stage to another, as from a trial to a subscription. `AccountStage` of the account is the stage as a number; the details name the old and the new one as text.
    ///
    /// Not known: Whether the two stages in the details are labels or numbers; the example shows labels.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountStageUpdated = 103 "account-stage-updated", crate::generated::models::Account, ::std::option::Option<::std::boxed::Box<crate::generated::models::AccountStageUpdatedEventData>>;
    /// Report that an account was deleted. `account-deleted` · 104.
    ///
    /// Sent when an account was deleted. No details come along.
    ///
    /// Not known: Whether the record can still be fetched when the report arrives.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountDeleted = 104 "account-deleted", crate::generated::models::Account, ();
    /// Report a change of an account's billing details. `account-billing-information-updated` · 105.
    ///
    /// Sent when the payment method or other billing details of an account changed. What changed is not told.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountBillingInformationUpdated = 105 "account-billing-information-updated", crate::generated::models::Account, ();
    /// Report that an account moved to another plan. `account-subscription-plan-updated` · 106.
    ///
    /// Sent when the subscription of an account got another plan. The details hold the subscription and who made the change, to judge by their names.
    ///
    /// Not known: What the details hold: their members are declared without types, and the example is a guess.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountSubscriptionPlanUpdated = 106 "account-subscription-plan-updated", crate::generated::models::Account, ::std::option::Option<::std::boxed::Box<crate::generated::models::AccountSubscriptionPlanUpdatedEventData>>;
    /// Report a payment that came in. `account-subscription-payment-collected` · 107.
    ///
    /// Sent when a payment for a subscription was collected. The details name the invoice and the amount, which is text.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountSubscriptionPaymentCollected = 107 "account-subscription-payment-collected", crate::generated::models::Account, ::std::option::Option<::std::boxed::Box<crate::generated::models::AccountSubscriptionPaymentCollectedEventData>>;
    /// Report a payment that was declined. `account-subscription-payment-declined` · 108.
    ///
    /// Sent when a payment for a subscription was declined. Neither the invoice nor the amount is told.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountSubscriptionPaymentDeclined = 108 "account-subscription-payment-declined", crate::generated::models::Account, ();
    /// Report that an account was asked for its billing details. `account-billing-information-requested` · 109.
    ///
    /// Sent when Outseta asked an account for its billing details.
    ///
    /// Not known: On which occasions that happens.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountBillingInformationRequested = 109 "account-billing-information-requested", crate::generated::models::Account, ();
    /// Report that an invoice was mailed. `account-billing-invoice-email-sent` · 110.
    ///
    /// Sent when an invoice went out to the account by mail. Which one is not told.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountBillingInvoiceEmailSent = 110 "account-billing-invoice-email-sent", crate::generated::models::Account, ();
    /// Report that a person left an account. `account-remove-person` · 111.
    ///
    /// Sent when a member was taken out of an account. The details name the account and the person.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountRemovePerson = 111 "account-remove-person", crate::generated::models::Account, ::std::option::Option<::std::boxed::Box<crate::generated::models::AccountRemovePersonEventData>>;
    /// Report an account's paid subscription. `account-paid-subscription-created` · 112.
    ///
    /// Sent when an account got a subscription that costs something. The details name the subscription.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountPaidSubscriptionCreated = 112 "account-paid-subscription-created", crate::generated::models::Account, ::std::option::Option<::std::boxed::Box<crate::generated::models::AccountPaidSubscriptionCreatedEventData>>;
    /// Report that an account's billing details were removed. `account-billing-information-removed` · 113.
    ///
    /// Sent when the payment method of an account was taken away.
    ///
    /// Not known: Whether other billing details than the payment method can be meant.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountBillingInformationRemoved = 113 "account-billing-information-removed", crate::generated::models::Account, ();
    /// Report that an account has another primary person. `account-primary-person-updated` · 114.
    ///
    /// Sent when the membership that counts as primary passed to another person. The details name both by their addresses, not by their Uids.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountPrimaryPersonUpdated = 114 "account-primary-person-updated", crate::generated::models::Account, ::std::option::Option<::std::boxed::Box<crate::generated::models::AccountPrimaryPersonUpdatedEventData>>;
    /// Report a new invoice. `account-billing-invoice-created` · 115.
    ///
    /// Sent when an invoice was made for an account. Which one is not told; look for the youngest among the invoices of the account.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountBillingInvoiceCreated = 115 "account-billing-invoice-created", crate::generated::models::Account, ();
    /// Report that a subscription began. `account-subscription-started` · 116.
    ///
    /// Sent when a subscription of the account came into force. The details name it by its Uid, and hold it once more together with who started it.
    ///
    /// Not known: What `Subscription` and `CurrentPrincipal` of the details hold; the example is a guess.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountSubscriptionStarted = 116 "account-subscription-started", crate::generated::models::Account, ::std::option::Option<::std::boxed::Box<crate::generated::models::AccountSubscriptionStartedEventData>>;
    /// Report that a renewal was put off. `account-subscription-renewal-extended` · 117.
    ///
    /// Sent when the date on which a subscription renews was moved. The details name the old and the new date as text.
    ///
    /// Not known: In which form the dates are written; the example shows the one that the API uses.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountSubscriptionRenewalExtended = 117 "account-subscription-renewal-extended", crate::generated::models::Account, ::std::option::Option<::std::boxed::Box<crate::generated::models::AccountSubscriptionRenewalExtendedEventData>>;
    /// Report that the add-ons of a subscription changed. `account-subscription-add-ons-changed` · 118.
    ///
    /// Sent when add-ons of a subscription were added, taken up again or changed in quantity. Unlike those of any other event, the details are a list, with an entry for each change.
    ///
    /// Not known: Whether the end of an add-on is reported too; no kind of change stands for it.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountSubscriptionAddOnsChanged = 118 "account-subscription-add-ons-changed", crate::generated::models::Account, ::std::option::Option<::std::vec::Vec<crate::generated::models::AccountSubscriptionAddOnChange>>;
    /// Report that somebody asked to cancel. `account-subscription-cancellation-requested` · 119.
    ///
    /// Sent when the cancellation of a subscription was asked for. The details say by whom and why. A change of the stage has an event of its own.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountSubscriptionCancellationRequested = 119 "account-subscription-cancellation-requested", crate::generated::models::Account, ::std::option::Option<::std::boxed::Box<crate::generated::models::AccountSubscriptionCancellationRequestedEventData>>;
    /// Report that an invoice was deleted. `account-billing-invoice-deleted` · 120.
    ///
    /// Sent when an invoice of the account was deleted. The details hold the invoice, to judge by the name, and who deleted it.
    ///
    /// Not known: What `Invoice` and `CurrentPrincipal` of the details hold; the example is a guess.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountBillingInvoiceDeleted = 120 "account-billing-invoice-deleted", crate::generated::models::Account, ::std::option::Option<::std::boxed::Box<crate::generated::models::AccountBillingInvoiceDeletedEventData>>;
    /// Report that a member of an account has another role. `account-person-role-updated` · 121.
    ///
    /// Sent when the role in a membership changed. The details name the person by address, and the two roles by their names.
    ///
    /// Not known: How the names of the roles are written.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountPersonRoleUpdated = 121 "account-person-role-updated", crate::generated::models::Account, ::std::option::Option<::std::boxed::Box<crate::generated::models::AccountPersonRoleUpdatedEventData>>;
    /// Report that the products of an account changed. `account-products-changed` · 122.
    ///
    /// Sent when what an account has bought changed. The details list what came and what went.
    ///
    /// Not known: What the Uids stand for: plans, add-ons or products of Stripe. The example names an add-on.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    AccountProductsChanged = 122 "account-products-changed", crate::generated::models::Account, ::std::option::Option<::std::boxed::Box<crate::generated::models::AccountProductsChangedEventData>>;
    /// Report a new person. `person-created` · 200.
    ///
    /// Sent when a person was made.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonCreated = 200 "person-created", crate::generated::models::Person, ();
    /// Report a change of a person. `person-updated` · 201.
    ///
    /// Sent when a person was changed. The details hold the values before and after the change.
    ///
    /// Not known: What the details hold: their members are declared without types, and the example is a guess.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonUpdated = 201 "person-updated", crate::generated::models::Person, ::std::option::Option<::std::boxed::Box<crate::generated::models::PersonUpdatedEventData>>;
    /// Report that a person was deleted. `person-deleted` · 202.
    ///
    /// Sent when a person was deleted. No details come along.
    ///
    /// Not known: Whether the record can still be fetched when the report arrives.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonDeleted = 202 "person-deleted", crate::generated::models::Person, ();
    /// Report that a person logged in. `person-login` · 203.
    ///
    /// Sent when a person logged in. Though the event is about a person, the body is the account; who it was is in the details.
    ///
    /// Not known: Which account is sent for a person who has several.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonLogin = 203 "person-login", crate::generated::models::Account, ::std::option::Option<::std::boxed::Box<crate::generated::models::PersonLoginEventData>>;
    /// Report a subscription to an e-mail list. `person-list-subscribed` · 204.
    ///
    /// Sent when a person was put on an e-mail list. A confirmation is reported by `person-list-confirmed`.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonListSubscribed = 204 "person-list-subscribed", crate::generated::models::Person, ::std::option::Option<::std::boxed::Box<crate::generated::models::PersonListSubscribedEventData>>;
    /// Report that a person left an e-mail list. `person-list-unsubscribed` · 205.
    ///
    /// Sent when a person was taken off an e-mail list.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonListUnsubscribed = 205 "person-list-unsubscribed", crate::generated::models::Person, ::std::option::Option<::std::boxed::Box<crate::generated::models::PersonListUnsubscribedEventData>>;
    /// Report that a person came into a segment. `person-segment-added` · 206.
    ///
    /// Sent when a person came into a segment. The details name it.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonSegmentAdded = 206 "person-segment-added", crate::generated::models::Person, ::std::option::Option<::std::boxed::Box<crate::generated::models::PersonSegmentAddedEventData>>;
    /// Report that a person dropped out of a segment. `person-segment-removed` · 207.
    ///
    /// Sent when a person dropped out of a segment. The details name it.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonSegmentRemoved = 207 "person-segment-removed", crate::generated::models::Person, ::std::option::Option<::std::boxed::Box<crate::generated::models::PersonSegmentRemovedEventData>>;
    /// Report that a person opened a mail. `person-email-opened` · 208.
    ///
    /// Sent when a person opened a mail. Which mail is not told.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonEmailOpened = 208 "person-email-opened", crate::generated::models::Person, ();
    /// Report that a person followed a link in a mail. `person-email-clicked` · 209.
    ///
    /// Sent when a person followed a link in a mail. Neither mail nor link is told.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonEmailClicked = 209 "person-email-clicked", crate::generated::models::Person, ();
    /// Report that a mail bounced. `person-email-bounce` · 210.
    ///
    /// Sent when a mail to a person could not be delivered. Which mail is not told.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonEmailBounce = 210 "person-email-bounce", crate::generated::models::Person, ();
    /// Report that a person called a mail spam. `person-email-spam` · 211.
    ///
    /// Sent when a person reported a mail as spam. Which mail is not told.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonEmailSpam = 211 "person-email-spam", crate::generated::models::Person, ();
    /// Report a new support case. `person-support-ticket-created` · 212.
    ///
    /// Sent when a person opened a case. The details name it.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonSupportTicketCreated = 212 "person-support-ticket-created", crate::generated::models::Person, ::std::option::Option<::std::boxed::Box<crate::generated::models::PersonSupportTicketCreatedEventData>>;
    /// Report a change of a support case. `person-support-ticket-updated` · 213.
    ///
    /// Sent when a case of a person changed. The details name the case, not the change.
    ///
    /// Not known: Whether a reply counts as a change.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonSupportTicketUpdated = 213 "person-support-ticket-updated", crate::generated::models::Person, ::std::option::Option<::std::boxed::Box<crate::generated::models::PersonSupportTicketUpdatedEventData>>;
    /// Report that a person sent in a lead form. `person-lead-form-submitted` · 214.
    ///
    /// Sent when a person sent in a lead form. The details name the form and the page that led there.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonLeadFormSubmitted = 214 "person-lead-form-submitted", crate::generated::models::Person, ::std::option::Option<::std::boxed::Box<crate::generated::models::PersonLeadFormSubmittedEventData>>;
    /// Report a confirmed subscription to an e-mail list. `person-list-confirmed` · 215.
    ///
    /// Sent when a person confirmed a subscription to an e-mail list.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonListConfirmed = 215 "person-list-confirmed", crate::generated::models::Person, ::std::option::Option<::std::boxed::Box<crate::generated::models::PersonListConfirmedEventData>>;
    /// Report that a person opted in to mail. `person-email-subscribed` · 216.
    ///
    /// Sent when a person agreed to receive mail as a whole, not that of a single list.
    ///
    /// Not known: Whether it is sent only to those who had opted out before.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonEmailSubscribed = 216 "person-email-subscribed", crate::generated::models::Person, ();
    /// Report that a person opted out of mail. `person-email-unsubscribed` · 217.
    ///
    /// Sent when a person asked for no more mail of any kind.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonEmailUnsubscribed = 217 "person-email-unsubscribed", crate::generated::models::Person, ::std::option::Option<::std::boxed::Box<crate::generated::models::PersonEmailUnsubscribedEventData>>;
    /// Report that a person was given a temporary password. `person-temporary-password-set` · 218.
    ///
    /// Sent when a temporary password was set for a person. No details come along.
    ///
    /// Not known: Whether `Password` of the person could hold the password; the vendor declares the member for what webhooks send as well.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonTemporaryPasswordSet = 218 "person-temporary-password-set", crate::generated::models::Person, ();
    /// Report that a support case was closed. `person-support-ticket-closed` · 219.
    ///
    /// Sent when a case of a person was closed. The details name the case and who closed it.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonSupportTicketClosed = 219 "person-support-ticket-closed", crate::generated::models::Person, ::std::option::Option<::std::boxed::Box<crate::generated::models::PersonSupportTicketClosedEventData>>;
    /// Report that a person got new recovery codes. `person-two-factor-recovery-codes-regenerated` · 220.
    ///
    /// Sent when the recovery codes of the second factor were made anew. No details come along.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    PersonTwoFactorRecoveryCodesRegenerated = 220 "person-two-factor-recovery-codes-regenerated", crate::generated::models::Person, ();
    /// Report a new deal. `deal-created` · 300.
    ///
    /// Sent when a deal was made.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    DealCreated = 300 "deal-created", crate::generated::models::Deal, ();
    /// Report a change of a deal. `deal-updated` · 301.
    ///
    /// Sent when a deal was changed. What changed is not told.
    ///
    /// Not known: Which changes are reported. A move to another stage has no event of its own, so it most likely counts.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    DealUpdated = 301 "deal-updated", crate::generated::models::Deal, ();
    /// Report that a deal was deleted. `deal-deleted` · 304.
    ///
    /// Sent when a deal was deleted. No details come along.
    ///
    /// Not known: Whether the record can still be fetched when the report arrives.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    DealDeleted = 304 "deal-deleted", crate::generated::models::Deal, ();
    /// Report that a deal is due. `deal-due-date` · 305.
    ///
    /// Sent when a deal came to its due date.
    ///
    /// Not known: At what time of the day, and in which time zone, a deal falls due.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    DealDueDate = 305 "deal-due-date", crate::generated::models::Deal, ();
    /// Report a new task. `task-created` · 306.
    ///
    /// Sent when a task was made. The task itself is in the details. The body is the record that it belongs to: a deal, a person or an account, told apart by `_objectType`. What the three have in common is described here; the rest stands beside it under the names of the deal, the person or the account.
    ///
    /// Not known: Whether `_objectType` is always there to tell which of the three it is.
    ///
    /// Not known: What is sent for a task that belongs to several records, or to none.
    ///
    /// Sources: official-openapi, kb (confidence: low).
    #[cfg(feature = "crm")]
    TaskCreated = 306 "task-created", crate::generated::models::CustomPropertiesEntity, ::std::option::Option<::std::boxed::Box<crate::generated::models::TaskWebhookEventData>>;
    /// Report a change of a task. `task-updated` · 307.
    ///
    /// Sent when a task was changed. The task is in the details, and the body is what it belongs to, as in `task-created`.
    ///
    /// Not known: Whether `_objectType` is always there to tell which of the three it is.
    ///
    /// Not known: What is sent for a task that belongs to several records, or to none.
    ///
    /// Sources: official-openapi, kb (confidence: low).
    #[cfg(feature = "crm")]
    TaskUpdated = 307 "task-updated", crate::generated::models::CustomPropertiesEntity, ::std::option::Option<::std::boxed::Box<crate::generated::models::TaskWebhookEventData>>;
    /// Report a new plan. `plan-created` · 400.
    ///
    /// Sent when a plan was made.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "billing")]
    PlanCreated = 400 "plan-created", crate::generated::models::Plan, ();
    /// Report a change of a plan. `plan-updated` · 401.
    ///
    /// Sent when a plan was changed. What changed is not told.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "billing")]
    PlanUpdated = 401 "plan-updated", crate::generated::models::Plan, ();
    /// Report a new add-on. `add-on-created` · 402.
    ///
    /// Sent when an add-on was made.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "billing")]
    AddOnCreated = 402 "add-on-created", crate::generated::models::AddOn, ();
    /// Report a change of an add-on. `add-on-updated` · 403.
    ///
    /// Sent when an add-on was changed. What changed is not told.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "billing")]
    AddOnUpdated = 403 "add-on-updated", crate::generated::models::AddOn, ();
    /// Report that a person connected a Discord identity. `discord-user-linked` · 500.
    ///
    /// Sent when a person connected a Discord identity. `DiscordUser` of the person describes it.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    DiscordUserLinked = 500 "discord-user-linked", crate::generated::models::Person, ();
    /// Report that a person was let into the Discord server. `discord-user-added-to-server` · 501.
    ///
    /// Sent when a person became a member of the Discord server.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    DiscordUserAddedToServer = 501 "discord-user-added-to-server", crate::generated::models::Person, ::std::option::Option<::std::boxed::Box<crate::generated::models::DiscordUserAddedToServerEventData>>;
    /// Report that a person's roles on the Discord server changed. `discord-user-roles-updated` · 502.
    ///
    /// Sent when a person got other roles on the Discord server.
    ///
    /// Not known: Whether `RoleIds` lists all roles or those that changed, and what separates them.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    DiscordUserRolesUpdated = 502 "discord-user-roles-updated", crate::generated::models::Person, ::std::option::Option<::std::boxed::Box<crate::generated::models::DiscordUserRolesUpdatedEventData>>;
    /// Report that a person was removed from the Discord server. `discord-user-removed-from-server` · 503.
    ///
    /// Sent when a person lost the place on the Discord server. The details say what brought it about.
    ///
    /// Not known: What `Trigger` can say; the example is made up.
    ///
    /// Sources: official-openapi, kb (confidence: medium).
    #[cfg(feature = "crm")]
    DiscordUserRemovedFromServer = 503 "discord-user-removed-from-server", crate::generated::models::Person, ::std::option::Option<::std::boxed::Box<crate::generated::models::DiscordUserRemovedFromServerEventData>>;
}
