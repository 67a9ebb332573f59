// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Everything that can be decoded, by its name in the description.

/// Every schema that has a model.
pub static ALL: &[crate::wire::Schema] = &[
    #[cfg(feature = "crm")]
    crate::wire::Schema::model::<crate::generated::models::Account>("Account"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::AccountAddPersonEventData>("AccountAddPersonEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::AccountBillingInvoiceDeletedEventData>("AccountBillingInvoiceDeletedEventData"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::page::<crate::generated::models::Account>("AccountPage"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::AccountPaidSubscriptionCreatedEventData>("AccountPaidSubscriptionCreatedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::AccountPersonRoleUpdatedEventData>("AccountPersonRoleUpdatedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::AccountPrimaryPersonUpdatedEventData>("AccountPrimaryPersonUpdatedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::AccountProductsChangedEventData>("AccountProductsChangedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::AccountRemovePersonEventData>("AccountRemovePersonEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::AccountStageUpdatedEventData>("AccountStageUpdatedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::AccountSubscriptionAddOnChange>("AccountSubscriptionAddOnChange"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::AccountSubscriptionCancellationRequestedEventData>("AccountSubscriptionCancellationRequestedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::AccountSubscriptionPaymentCollectedEventData>("AccountSubscriptionPaymentCollectedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::AccountSubscriptionPlanUpdatedEventData>("AccountSubscriptionPlanUpdatedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::AccountSubscriptionRenewalExtendedEventData>("AccountSubscriptionRenewalExtendedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::AccountSubscriptionStartedEventData>("AccountSubscriptionStartedEventData"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::model::<crate::generated::models::AccountTaxId>("AccountTaxId"),
    #[cfg(feature = "activity")]
    crate::wire::Schema::model::<crate::generated::models::Activity>("Activity"),
    #[cfg(feature = "activity")]
    crate::wire::Schema::page::<crate::generated::models::Activity>("ActivityPage"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::AddOn>("AddOn"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::page::<crate::generated::models::AddOn>("AddOnPage"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::model::<crate::generated::models::Address>("Address"),
    #[cfg(feature = "support")]
    crate::wire::Schema::model::<crate::generated::models::Article>("Article"),
    #[cfg(feature = "support")]
    crate::wire::Schema::page::<crate::generated::models::Article>("ArticlePage"),
    #[cfg(feature = "public")]
    crate::wire::Schema::model::<crate::generated::models::AuthWidgetInit>("AuthWidgetInit"),
    #[cfg(feature = "email")]
    crate::wire::Schema::model::<crate::generated::models::BroadcastCampaign>("BroadcastCampaign"),
    #[cfg(feature = "email")]
    crate::wire::Schema::page::<crate::generated::models::BroadcastCampaign>("BroadcastCampaignPage"),
    #[cfg(feature = "email")]
    crate::wire::Schema::model::<crate::generated::models::Campaign>("Campaign"),
    #[cfg(feature = "support")]
    crate::wire::Schema::model::<crate::generated::models::Case>("Case"),
    #[cfg(feature = "support")]
    crate::wire::Schema::model::<crate::generated::models::CaseHistory>("CaseHistory"),
    #[cfg(feature = "support")]
    crate::wire::Schema::page::<crate::generated::models::Case>("CasePage"),
    #[cfg(feature = "support")]
    crate::wire::Schema::model::<crate::generated::models::CaseTag>("CaseTag"),
    #[cfg(feature = "support")]
    crate::wire::Schema::model::<crate::generated::models::Category>("Category"),
    #[cfg(feature = "support")]
    crate::wire::Schema::page::<crate::generated::models::Category>("CategoryPage"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::ChargeSummary>("ChargeSummary"),
    #[cfg(any(feature = "billing", feature = "public"))]
    crate::wire::Schema::model::<crate::generated::models::ContentGroup>("ContentGroup"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::ContentGroupItem>("ContentGroupItem"),
    #[cfg(any(feature = "billing", feature = "public"))]
    crate::wire::Schema::page::<crate::generated::models::ContentGroup>("ContentGroupPage"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::model::<crate::generated::models::CustomPropertiesEntity>("CustomPropertiesEntity"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::model::<crate::generated::models::Deal>("Deal"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::page::<crate::generated::models::Deal>("DealPage"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::model::<crate::generated::models::DealPerson>("DealPerson"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::model::<crate::generated::models::DealPipeline>("DealPipeline"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::page::<crate::generated::models::DealPipeline>("DealPipelinePage"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::model::<crate::generated::models::DealPipelineStage>("DealPipelineStage"),
    #[cfg(feature = "attribute")]
    crate::wire::Schema::model::<crate::generated::models::Definition>("Definition"),
    #[cfg(feature = "attribute")]
    crate::wire::Schema::page::<crate::generated::models::Definition>("DefinitionPage"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::model::<crate::generated::models::DiscordUser>("DiscordUser"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::DiscordUserAddedToServerEventData>("DiscordUserAddedToServerEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::DiscordUserRemovedFromServerEventData>("DiscordUserRemovedFromServerEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::DiscordUserRolesUpdatedEventData>("DiscordUserRolesUpdatedEventData"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::DiscountCoupon>("DiscountCoupon"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::page::<crate::generated::models::DiscountCoupon>("DiscountCouponPage"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::DiscountCouponPlan>("DiscountCouponPlan"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::DiscountCouponSubscription>("DiscountCouponSubscription"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::page::<crate::generated::models::DiscountCouponSubscription>("DiscountCouponSubscriptionPage"),
    #[cfg(feature = "email")]
    crate::wire::Schema::model::<crate::generated::models::DripCampaign>("DripCampaign"),
    #[cfg(feature = "email")]
    crate::wire::Schema::model::<crate::generated::models::DripCampaignMessage>("DripCampaignMessage"),
    #[cfg(feature = "email")]
    crate::wire::Schema::page::<crate::generated::models::DripCampaign>("DripCampaignPage"),
    #[cfg(feature = "email")]
    crate::wire::Schema::model::<crate::generated::models::EmailLink>("EmailLink"),
    #[cfg(any(feature = "email", feature = "public"))]
    crate::wire::Schema::model::<crate::generated::models::EmailList>("EmailList"),
    #[cfg(any(feature = "email", feature = "public"))]
    crate::wire::Schema::page::<crate::generated::models::EmailList>("EmailListPage"),
    #[cfg(any(feature = "email", feature = "public"))]
    crate::wire::Schema::model::<crate::generated::models::EmailListPerson>("EmailListPerson"),
    #[cfg(any(feature = "email", feature = "public"))]
    crate::wire::Schema::page::<crate::generated::models::EmailListPerson>("EmailListPersonPage"),
    crate::wire::Schema::model::<crate::generated::models::EntityValidationError>("EntityValidationError"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::Invoice>("Invoice"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::InvoiceDisplayItem>("InvoiceDisplayItem"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::InvoiceLineItem>("InvoiceLineItem"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::page::<crate::generated::models::Invoice>("InvoicePage"),
    #[cfg(any(feature = "crm", feature = "public"))]
    crate::wire::Schema::model::<crate::generated::models::LeadForm>("LeadForm"),
    #[cfg(any(feature = "crm", feature = "public"))]
    crate::wire::Schema::page::<crate::generated::models::LeadForm>("LeadFormPage"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::model::<crate::generated::models::LeadFormSubmission>("LeadFormSubmission"),
    #[cfg(feature = "email")]
    crate::wire::Schema::model::<crate::generated::models::Message>("Message"),
    crate::wire::Schema::model::<crate::generated::models::MessageError>("MessageError"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::PaymentInformation>("PaymentInformation"),
    #[cfg(any(feature = "crm", feature = "email", feature = "public", feature = "support", feature = "user"))]
    crate::wire::Schema::model::<crate::generated::models::Person>("Person"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::model::<crate::generated::models::PersonAccount>("PersonAccount"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::PersonEmailUnsubscribedEventData>("PersonEmailUnsubscribedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::PersonLeadFormSubmittedEventData>("PersonLeadFormSubmittedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::PersonListConfirmedEventData>("PersonListConfirmedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::PersonListSubscribedEventData>("PersonListSubscribedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::PersonListUnsubscribedEventData>("PersonListUnsubscribedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::PersonLoginEventData>("PersonLoginEventData"),
    #[cfg(any(feature = "crm", feature = "email", feature = "public", feature = "support", feature = "user"))]
    crate::wire::Schema::page::<crate::generated::models::Person>("PersonPage"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::PersonSegmentAddedEventData>("PersonSegmentAddedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::PersonSegmentRemovedEventData>("PersonSegmentRemovedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::PersonSupportTicketClosedEventData>("PersonSupportTicketClosedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::PersonSupportTicketCreatedEventData>("PersonSupportTicketCreatedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::PersonSupportTicketUpdatedEventData>("PersonSupportTicketUpdatedEventData"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::PersonUpdatedEventData>("PersonUpdatedEventData"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::Plan>("Plan"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::PlanAddOn>("PlanAddOn"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::page::<crate::generated::models::PlanAddOn>("PlanAddOnPage"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::PlanFamily>("PlanFamily"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::page::<crate::generated::models::PlanFamily>("PlanFamilyPage"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::page::<crate::generated::models::Plan>("PlanPage"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::model::<crate::generated::models::Segment>("Segment"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::page::<crate::generated::models::Segment>("SegmentPage"),
    #[cfg(feature = "crm")]
    crate::wire::Schema::model::<crate::generated::models::SegmentPerson>("SegmentPerson"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeCharge>("StripeCharge"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeCoupon>("StripeCoupon"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeCreditNote>("StripeCreditNote"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeDiscount>("StripeDiscount"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeInvoice>("StripeInvoice"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeInvoiceDiscountAmount>("StripeInvoiceDiscountAmount"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeInvoiceLineItem>("StripeInvoiceLineItem"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeInvoicePayment>("StripeInvoicePayment"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeMeter>("StripeMeter"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripePaymentMethod>("StripePaymentMethod"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripePrice>("StripePrice"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeProduct>("StripeProduct"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeProductCrossSell>("StripeProductCrossSell"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeProductFamily>("StripeProductFamily"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripePromotionCode>("StripePromotionCode"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeRefund>("StripeRefund"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeSubscription>("StripeSubscription"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeSubscriptionCancellation>("StripeSubscriptionCancellation"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeSubscriptionItem>("StripeSubscriptionItem"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeSubscriptionSchedule>("StripeSubscriptionSchedule"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeSubscriptionSchedulePhase>("StripeSubscriptionSchedulePhase"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::StripeSubscriptionSchedulePhaseItem>("StripeSubscriptionSchedulePhaseItem"),
    #[cfg(any(feature = "billing", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::Subscription>("Subscription"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::SubscriptionAddOn>("SubscriptionAddOn"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::page::<crate::generated::models::SubscriptionAddOn>("SubscriptionAddOnPage"),
    #[cfg(any(feature = "billing", feature = "crm"))]
    crate::wire::Schema::page::<crate::generated::models::Subscription>("SubscriptionPage"),
    #[cfg(any(feature = "attribute", feature = "crm", feature = "email", feature = "support"))]
    crate::wire::Schema::model::<crate::generated::models::Tag>("Tag"),
    #[cfg(any(feature = "attribute", feature = "crm", feature = "email", feature = "support"))]
    crate::wire::Schema::page::<crate::generated::models::Tag>("TagPage"),
    #[cfg(any(feature = "activity", feature = "crm"))]
    crate::wire::Schema::model::<crate::generated::models::TaskWebhookEventData>("TaskWebhookEventData"),
    #[cfg(feature = "template")]
    crate::wire::Schema::model::<crate::generated::models::Template>("Template"),
    #[cfg(feature = "template")]
    crate::wire::Schema::model::<crate::generated::models::TemplateEmailInstance>("TemplateEmailInstance"),
    #[cfg(feature = "template")]
    crate::wire::Schema::page::<crate::generated::models::TemplateEmailInstance>("TemplateEmailInstancePage"),
    #[cfg(feature = "auth")]
    crate::wire::Schema::model::<crate::generated::models::TokenPayload>("TokenPayload"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::Transaction>("Transaction"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::page::<crate::generated::models::Transaction>("TransactionPage"),
    #[cfg(feature = "auth")]
    crate::wire::Schema::model::<crate::generated::models::TwoFactorChallengePayload>("TwoFactorChallengePayload"),
    #[cfg(feature = "auth")]
    crate::wire::Schema::model::<crate::generated::models::TwoFactorEnrollmentConfirmationPayload>("TwoFactorEnrollmentConfirmationPayload"),
    #[cfg(feature = "auth")]
    crate::wire::Schema::model::<crate::generated::models::TwoFactorTotpEnrollmentPayload>("TwoFactorTotpEnrollmentPayload"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::model::<crate::generated::models::Usage>("Usage"),
    #[cfg(feature = "billing")]
    crate::wire::Schema::page::<crate::generated::models::Usage>("UsagePage"),
    crate::wire::Schema::model::<crate::generated::models::ValidationErrorDetail>("ValidationErrorDetail"),
    crate::wire::Schema::model::<crate::generated::models::ValidationErrorResponse>("ValidationErrorResponse"),
];
