// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Enumerations: known values by name, and every other value kept as it came.

/// For whom a plan is.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum AccountRegistrationMode {
    /// One person signs up alone.
    ///
    /// `1` on the wire.
    Individual,
    /// The account can take in further people.
    ///
    /// `2` on the wire.
    Team,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for AccountRegistrationMode {
    const NAME: &'static str = "AccountRegistrationMode";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (1, "Individual", Self::Individual),
        (2, "Team", Self::Team),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Individual => 1,
            Self::Team => 2,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(AccountRegistrationMode);

/// Where an account stands in its billing life. The server moves it as subscriptions and payments change. Stubs carry 0, and a body of 2018 carried 1; neither has a name.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum AccountStage {
    /// On a free trial or a free plan.
    ///
    /// `2` on the wire.
    Trialing,
    /// Pays for a subscription.
    ///
    /// `3` on the wire.
    Subscribing,
    /// Still subscribed, with a request to cancel that takes effect at the next renewal.
    ///
    /// `4` on the wire.
    Cancelling,
    /// The subscription was cancelled and has come to its end.
    ///
    /// `5` on the wire.
    Expired,
    /// The trial ran out and nothing was ever paid.
    ///
    /// `6` on the wire.
    TrialExpired,
    /// Subscribed, but a payment has failed.
    ///
    /// `7` on the wire.
    PastDue,
    /// On trial, with a request to cancel; no subscription follows.
    ///
    /// `8` on the wire.
    CancellingTrial,
    /// The subscription is paused.
    ///
    /// `9` on the wire.
    Paused,
    /// The account exists. Only the newest schema has this stage, without a word on it.
    ///
    /// `10` on the wire.
    Created,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for AccountStage {
    const NAME: &'static str = "AccountStage";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (2, "Trialing", Self::Trialing),
        (3, "Subscribing", Self::Subscribing),
        (4, "Cancelling", Self::Cancelling),
        (5, "Expired", Self::Expired),
        (6, "TrialExpired", Self::TrialExpired),
        (7, "PastDue", Self::PastDue),
        (8, "CancellingTrial", Self::CancellingTrial),
        (9, "Paused", Self::Paused),
        (10, "Created", Self::Created),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Trialing => 2,
            Self::Subscribing => 3,
            Self::Cancelling => 4,
            Self::Expired => 5,
            Self::TrialExpired => 6,
            Self::PastDue => 7,
            Self::CancellingTrial => 8,
            Self::Paused => 9,
            Self::Created => 10,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(AccountStage);

/// What kind of thing an activity records, and what a webhook can be set to. Old entries may carry numbers that have been withdrawn: 302 (person added to a deal), 303 (account added to a deal) and 1000.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ActivityType {
    /// An event that you logged through the API.
    ///
    /// `10` on the wire.
    Custom,
    /// A note.
    ///
    /// `50` on the wire.
    Note,
    /// An e-mail.
    ///
    /// `51` on the wire.
    Email,
    /// A phone call.
    ///
    /// `52` on the wire.
    PhoneCall,
    /// A meeting.
    ///
    /// `53` on the wire.
    Meeting,
    /// A chat.
    ///
    /// `54` on the wire.
    Chat,
    /// An account was made.
    ///
    /// `100` on the wire.
    AccountCreated,
    /// An account changed.
    ///
    /// `101` on the wire.
    AccountUpdated,
    /// A person joined an account.
    ///
    /// `102` on the wire.
    AccountAddPerson,
    /// An account reached another stage.
    ///
    /// `103` on the wire.
    AccountStageUpdated,
    /// An account was deleted.
    ///
    /// `104` on the wire.
    AccountDeleted,
    /// An account's payment method or billing details changed.
    ///
    /// `105` on the wire.
    AccountBillingInformationUpdated,
    /// An account moved to another plan.
    ///
    /// `106` on the wire.
    AccountSubscriptionPlanUpdated,
    /// A payment came in.
    ///
    /// `107` on the wire.
    AccountSubscriptionPaymentCollected,
    /// A payment was declined.
    ///
    /// `108` on the wire.
    AccountSubscriptionPaymentDeclined,
    /// An account was asked for its billing details.
    ///
    /// `109` on the wire.
    AccountBillingInformationRequested,
    /// An invoice was mailed.
    ///
    /// `110` on the wire.
    AccountBillingInvoiceEmailSent,
    /// A person left an account.
    ///
    /// `111` on the wire.
    AccountRemovePerson,
    /// An account got a paid subscription.
    ///
    /// `112` on the wire.
    AccountPaidSubscriptionCreated,
    /// An account's billing details were removed.
    ///
    /// `113` on the wire.
    AccountBillingInformationRemoved,
    /// An account has another primary person.
    ///
    /// `114` on the wire.
    AccountPrimaryPersonUpdated,
    /// An invoice was made.
    ///
    /// `115` on the wire.
    AccountBillingInvoiceCreated,
    /// A subscription began.
    ///
    /// `116` on the wire.
    AccountSubscriptionStarted,
    /// A renewal was put off to a later date.
    ///
    /// `117` on the wire.
    AccountSubscriptionRenewalExtended,
    /// The add-ons of a subscription changed.
    ///
    /// `118` on the wire.
    AccountSubscriptionAddOnsChanged,
    /// Somebody asked to cancel.
    ///
    /// `119` on the wire.
    AccountSubscriptionCancellationRequested,
    /// An invoice was deleted.
    ///
    /// `120` on the wire.
    AccountBillingInvoiceDeleted,
    /// A member of an account has another role.
    ///
    /// `121` on the wire.
    AccountPersonRoleUpdated,
    /// The products of an account changed.
    ///
    /// `122` on the wire.
    AccountProductsChanged,
    /// A person was made.
    ///
    /// `200` on the wire.
    PersonCreated,
    /// A person changed.
    ///
    /// `201` on the wire.
    PersonUpdated,
    /// A person was deleted.
    ///
    /// `202` on the wire.
    PersonDeleted,
    /// A person logged in. The webhook for it holds the account.
    ///
    /// `203` on the wire.
    PersonLogin,
    /// A person subscribed to an e-mail list.
    ///
    /// `204` on the wire.
    PersonListSubscribed,
    /// A person left an e-mail list.
    ///
    /// `205` on the wire.
    PersonListUnsubscribed,
    /// A person came into a segment.
    ///
    /// `206` on the wire.
    PersonSegmentAdded,
    /// A person dropped out of a segment.
    ///
    /// `207` on the wire.
    PersonSegmentRemoved,
    /// A person opened a mail.
    ///
    /// `208` on the wire.
    PersonEmailOpened,
    /// A person followed a link in a mail.
    ///
    /// `209` on the wire.
    PersonEmailClicked,
    /// A mail to a person bounced.
    ///
    /// `210` on the wire.
    PersonEmailBounce,
    /// A person reported a mail as spam.
    ///
    /// `211` on the wire.
    PersonEmailSpam,
    /// A person opened a support ticket.
    ///
    /// `212` on the wire.
    PersonSupportTicketCreated,
    /// A person's support ticket changed.
    ///
    /// `213` on the wire.
    PersonSupportTicketUpdated,
    /// A person sent in a lead form.
    ///
    /// `214` on the wire.
    PersonLeadFormSubmitted,
    /// A person confirmed a subscription to an e-mail list.
    ///
    /// `215` on the wire.
    PersonListConfirmed,
    /// A person opted in to mail.
    ///
    /// `216` on the wire.
    PersonEmailSubscribed,
    /// A person opted out of mail.
    ///
    /// `217` on the wire.
    PersonEmailUnsubscribed,
    /// A person was given a temporary password.
    ///
    /// `218` on the wire.
    PersonTemporaryPasswordSet,
    /// A person's support ticket was closed.
    ///
    /// `219` on the wire.
    PersonSupportTicketClosed,
    /// A person got new recovery codes for two-factor login.
    ///
    /// `220` on the wire.
    PersonTwoFactorRecoveryCodesRegenerated,
    /// A deal was made.
    ///
    /// `300` on the wire.
    DealCreated,
    /// A deal changed.
    ///
    /// `301` on the wire.
    DealUpdated,
    /// A deal was deleted.
    ///
    /// `304` on the wire.
    DealDeleted,
    /// A deal came to its due date.
    ///
    /// `305` on the wire.
    DealDueDate,
    /// A task was made. It may belong to a deal, a person or an account.
    ///
    /// `306` on the wire.
    TaskCreated,
    /// A task changed.
    ///
    /// `307` on the wire.
    TaskUpdated,
    /// A plan was made.
    ///
    /// `400` on the wire.
    PlanCreated,
    /// A plan changed.
    ///
    /// `401` on the wire.
    PlanUpdated,
    /// An add-on was made.
    ///
    /// `402` on the wire.
    AddOnCreated,
    /// An add-on changed.
    ///
    /// `403` on the wire.
    AddOnUpdated,
    /// A person connected a Discord identity.
    ///
    /// `500` on the wire.
    DiscordUserLinked,
    /// A person was let into the Discord server.
    ///
    /// `501` on the wire.
    DiscordUserAddedToServer,
    /// A person's roles on the Discord server changed.
    ///
    /// `502` on the wire.
    DiscordUserRolesUpdated,
    /// A person was removed from the Discord server.
    ///
    /// `503` on the wire.
    DiscordUserRemovedFromServer,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for ActivityType {
    const NAME: &'static str = "ActivityType";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (10, "Custom", Self::Custom),
        (50, "Note", Self::Note),
        (51, "Email", Self::Email),
        (52, "PhoneCall", Self::PhoneCall),
        (53, "Meeting", Self::Meeting),
        (54, "Chat", Self::Chat),
        (100, "AccountCreated", Self::AccountCreated),
        (101, "AccountUpdated", Self::AccountUpdated),
        (102, "AccountAddPerson", Self::AccountAddPerson),
        (103, "AccountStageUpdated", Self::AccountStageUpdated),
        (104, "AccountDeleted", Self::AccountDeleted),
        (
            105,
            "AccountBillingInformationUpdated",
            Self::AccountBillingInformationUpdated,
        ),
        (106, "AccountSubscriptionPlanUpdated", Self::AccountSubscriptionPlanUpdated),
        (
            107,
            "AccountSubscriptionPaymentCollected",
            Self::AccountSubscriptionPaymentCollected,
        ),
        (
            108,
            "AccountSubscriptionPaymentDeclined",
            Self::AccountSubscriptionPaymentDeclined,
        ),
        (
            109,
            "AccountBillingInformationRequested",
            Self::AccountBillingInformationRequested,
        ),
        (110, "AccountBillingInvoiceEmailSent", Self::AccountBillingInvoiceEmailSent),
        (111, "AccountRemovePerson", Self::AccountRemovePerson),
        (112, "AccountPaidSubscriptionCreated", Self::AccountPaidSubscriptionCreated),
        (
            113,
            "AccountBillingInformationRemoved",
            Self::AccountBillingInformationRemoved,
        ),
        (114, "AccountPrimaryPersonUpdated", Self::AccountPrimaryPersonUpdated),
        (115, "AccountBillingInvoiceCreated", Self::AccountBillingInvoiceCreated),
        (116, "AccountSubscriptionStarted", Self::AccountSubscriptionStarted),
        (
            117,
            "AccountSubscriptionRenewalExtended",
            Self::AccountSubscriptionRenewalExtended,
        ),
        (
            118,
            "AccountSubscriptionAddOnsChanged",
            Self::AccountSubscriptionAddOnsChanged,
        ),
        (
            119,
            "AccountSubscriptionCancellationRequested",
            Self::AccountSubscriptionCancellationRequested,
        ),
        (120, "AccountBillingInvoiceDeleted", Self::AccountBillingInvoiceDeleted),
        (121, "AccountPersonRoleUpdated", Self::AccountPersonRoleUpdated),
        (122, "AccountProductsChanged", Self::AccountProductsChanged),
        (200, "PersonCreated", Self::PersonCreated),
        (201, "PersonUpdated", Self::PersonUpdated),
        (202, "PersonDeleted", Self::PersonDeleted),
        (203, "PersonLogin", Self::PersonLogin),
        (204, "PersonListSubscribed", Self::PersonListSubscribed),
        (205, "PersonListUnsubscribed", Self::PersonListUnsubscribed),
        (206, "PersonSegmentAdded", Self::PersonSegmentAdded),
        (207, "PersonSegmentRemoved", Self::PersonSegmentRemoved),
        (208, "PersonEmailOpened", Self::PersonEmailOpened),
        (209, "PersonEmailClicked", Self::PersonEmailClicked),
        (210, "PersonEmailBounce", Self::PersonEmailBounce),
        (211, "PersonEmailSpam", Self::PersonEmailSpam),
        (212, "PersonSupportTicketCreated", Self::PersonSupportTicketCreated),
        (213, "PersonSupportTicketUpdated", Self::PersonSupportTicketUpdated),
        (214, "PersonLeadFormSubmitted", Self::PersonLeadFormSubmitted),
        (215, "PersonListConfirmed", Self::PersonListConfirmed),
        (216, "PersonEmailSubscribed", Self::PersonEmailSubscribed),
        (217, "PersonEmailUnsubscribed", Self::PersonEmailUnsubscribed),
        (218, "PersonTemporaryPasswordSet", Self::PersonTemporaryPasswordSet),
        (219, "PersonSupportTicketClosed", Self::PersonSupportTicketClosed),
        (
            220,
            "PersonTwoFactorRecoveryCodesRegenerated",
            Self::PersonTwoFactorRecoveryCodesRegenerated,
        ),
        (300, "DealCreated", Self::DealCreated),
        (301, "DealUpdated", Self::DealUpdated),
        (304, "DealDeleted", Self::DealDeleted),
        (305, "DealDueDate", Self::DealDueDate),
        (306, "TaskCreated", Self::TaskCreated),
        (307, "TaskUpdated", Self::TaskUpdated),
        (400, "PlanCreated", Self::PlanCreated),
        (401, "PlanUpdated", Self::PlanUpdated),
        (402, "AddOnCreated", Self::AddOnCreated),
        (403, "AddOnUpdated", Self::AddOnUpdated),
        (500, "DiscordUserLinked", Self::DiscordUserLinked),
        (501, "DiscordUserAddedToServer", Self::DiscordUserAddedToServer),
        (502, "DiscordUserRolesUpdated", Self::DiscordUserRolesUpdated),
        (503, "DiscordUserRemovedFromServer", Self::DiscordUserRemovedFromServer),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Custom => 10,
            Self::Note => 50,
            Self::Email => 51,
            Self::PhoneCall => 52,
            Self::Meeting => 53,
            Self::Chat => 54,
            Self::AccountCreated => 100,
            Self::AccountUpdated => 101,
            Self::AccountAddPerson => 102,
            Self::AccountStageUpdated => 103,
            Self::AccountDeleted => 104,
            Self::AccountBillingInformationUpdated => 105,
            Self::AccountSubscriptionPlanUpdated => 106,
            Self::AccountSubscriptionPaymentCollected => 107,
            Self::AccountSubscriptionPaymentDeclined => 108,
            Self::AccountBillingInformationRequested => 109,
            Self::AccountBillingInvoiceEmailSent => 110,
            Self::AccountRemovePerson => 111,
            Self::AccountPaidSubscriptionCreated => 112,
            Self::AccountBillingInformationRemoved => 113,
            Self::AccountPrimaryPersonUpdated => 114,
            Self::AccountBillingInvoiceCreated => 115,
            Self::AccountSubscriptionStarted => 116,
            Self::AccountSubscriptionRenewalExtended => 117,
            Self::AccountSubscriptionAddOnsChanged => 118,
            Self::AccountSubscriptionCancellationRequested => 119,
            Self::AccountBillingInvoiceDeleted => 120,
            Self::AccountPersonRoleUpdated => 121,
            Self::AccountProductsChanged => 122,
            Self::PersonCreated => 200,
            Self::PersonUpdated => 201,
            Self::PersonDeleted => 202,
            Self::PersonLogin => 203,
            Self::PersonListSubscribed => 204,
            Self::PersonListUnsubscribed => 205,
            Self::PersonSegmentAdded => 206,
            Self::PersonSegmentRemoved => 207,
            Self::PersonEmailOpened => 208,
            Self::PersonEmailClicked => 209,
            Self::PersonEmailBounce => 210,
            Self::PersonEmailSpam => 211,
            Self::PersonSupportTicketCreated => 212,
            Self::PersonSupportTicketUpdated => 213,
            Self::PersonLeadFormSubmitted => 214,
            Self::PersonListConfirmed => 215,
            Self::PersonEmailSubscribed => 216,
            Self::PersonEmailUnsubscribed => 217,
            Self::PersonTemporaryPasswordSet => 218,
            Self::PersonSupportTicketClosed => 219,
            Self::PersonTwoFactorRecoveryCodesRegenerated => 220,
            Self::DealCreated => 300,
            Self::DealUpdated => 301,
            Self::DealDeleted => 304,
            Self::DealDueDate => 305,
            Self::TaskCreated => 306,
            Self::TaskUpdated => 307,
            Self::PlanCreated => 400,
            Self::PlanUpdated => 401,
            Self::AddOnCreated => 402,
            Self::AddOnUpdated => 403,
            Self::DiscordUserLinked => 500,
            Self::DiscordUserAddedToServer => 501,
            Self::DiscordUserRolesUpdated => 502,
            Self::DiscordUserRemovedFromServer => 503,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(ActivityType);

/// How an add-on is charged.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum BillingAddOnType {
    /// A fee for every period. Older clients call this Fixed.
    ///
    /// `1` on the wire.
    Recurring,
    /// By the use made of it, added up each month.
    ///
    /// `2` on the wire.
    Usage,
    /// Once.
    ///
    /// `3` on the wire.
    OneTime,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for BillingAddOnType {
    const NAME: &'static str = "BillingAddOnType";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (1, "Recurring", Self::Recurring),
        (2, "Usage", Self::Usage),
        (3, "OneTime", Self::OneTime),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Recurring => 1,
            Self::Usage => 2,
            Self::OneTime => 3,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(BillingAddOnType);

/// For how long a redeemed coupon lowers the price.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum BillingDiscountDuration {
    /// As long as the subscription runs.
    ///
    /// `1` on the wire.
    Forever,
    /// One time.
    ///
    /// `2` on the wire.
    Once,
    /// For the number of months in DurationInMonths.
    ///
    /// `3` on the wire.
    Repeating,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for BillingDiscountDuration {
    const NAME: &'static str = "BillingDiscountDuration";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (1, "Forever", Self::Forever),
        (2, "Once", Self::Once),
        (3, "Repeating", Self::Repeating),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Forever => 1,
            Self::Once => 2,
            Self::Repeating => 3,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(BillingDiscountDuration);

/// Whether and how far an invoice is paid.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum BillingInvoiceStatus {
    /// Nothing is paid.
    ///
    /// `1` on the wire.
    Unpaid,
    /// All is paid.
    ///
    /// `2` on the wire.
    Paid,
    /// A part is paid.
    ///
    /// `3` on the wire.
    Partial,
    /// Not collected. How this differs from Uncollectible is not documented.
    ///
    /// `4` on the wire.
    Uncollected,
    /// The money went back.
    ///
    /// `5` on the wire.
    Refunded,
    /// Given up as not to be had.
    ///
    /// `6` on the wire.
    Uncollectible,
    /// A payment is under way.
    ///
    /// `7` on the wire.
    Processing,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for BillingInvoiceStatus {
    const NAME: &'static str = "BillingInvoiceStatus";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (1, "Unpaid", Self::Unpaid),
        (2, "Paid", Self::Paid),
        (3, "Partial", Self::Partial),
        (4, "Uncollected", Self::Uncollected),
        (5, "Refunded", Self::Refunded),
        (6, "Uncollectible", Self::Uncollectible),
        (7, "Processing", Self::Processing),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Unpaid => 1,
            Self::Paid => 2,
            Self::Partial => 3,
            Self::Uncollected => 4,
            Self::Refunded => 5,
            Self::Uncollectible => 6,
            Self::Processing => 7,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(BillingInvoiceStatus);

/// How long one paid period lasts.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum BillingRenewalTerm {
    /// A month.
    ///
    /// `1` on the wire.
    Monthly,
    /// A year. Some clients say Annual or Annually.
    ///
    /// `2` on the wire.
    Yearly,
    /// Three months.
    ///
    /// `3` on the wire.
    Quarterly,
    /// Paid once, without renewal.
    ///
    /// `4` on the wire.
    OneTime,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for BillingRenewalTerm {
    const NAME: &'static str = "BillingRenewalTerm";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (1, "Monthly", Self::Monthly),
        (2, "Yearly", Self::Yearly),
        (3, "Quarterly", Self::Quarterly),
        (4, "OneTime", Self::OneTime),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Monthly => 1,
            Self::Yearly => 2,
            Self::Quarterly => 3,
            Self::OneTime => 4,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(BillingRenewalTerm);

/// What does the billing of a tenant.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum BillingSystem {
    /// Outseta's own billing.
    ///
    /// `1` on the wire.
    Outseta,
    /// Stripe Billing, mirrored in Outseta.
    ///
    /// `2` on the wire.
    Stripe,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for BillingSystem {
    const NAME: &'static str = "BillingSystem";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (1, "Outseta", Self::Outseta),
        (2, "Stripe", Self::Stripe),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Outseta => 1,
            Self::Stripe => 2,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(BillingSystem);

/// How far a request to cancel has come. New in 2026, and not explained by any source beyond the names.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum CancelationStatus {
    /// The cancellation is yet to take effect.
    ///
    /// `0` on the wire.
    Pending,
    /// Outseta calls this value Unknown, a name that is taken here by values without one.
    ///
    /// `1` on the wire.
    StatusUnknown,
    /// The cancellation has taken effect.
    ///
    /// `2` on the wire.
    Completed,
    /// The request was taken back.
    ///
    /// `3` on the wire.
    Removed,
    /// The request was deleted.
    ///
    /// `4` on the wire.
    Deleted,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for CancelationStatus {
    const NAME: &'static str = "CancelationStatus";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (0, "Pending", Self::Pending),
        (1, "StatusUnknown", Self::StatusUnknown),
        (2, "Completed", Self::Completed),
        (3, "Removed", Self::Removed),
        (4, "Deleted", Self::Deleted),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Pending => 0,
            Self::StatusUnknown => 1,
            Self::Completed => 2,
            Self::Removed => 3,
            Self::Deleted => 4,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(CancelationStatus);

/// How a pattern is compared with a page's address.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ContentGroupItemMatchMode {
    /// The address is the pattern.
    ///
    /// `1` on the wire.
    Equals,
    /// The address begins with the pattern.
    ///
    /// `2` on the wire.
    StartsWith,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for ContentGroupItemMatchMode {
    const NAME: &'static str = "ContentGroupItemMatchMode";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (1, "Equals", Self::Equals),
        (2, "StartsWith", Self::StartsWith),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Equals => 1,
            Self::StartsWith => 2,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(ContentGroupItemMatchMode);

/// State of a subscription to an e-mail list.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum EmailListSubscriberStatus {
    /// On the list.
    ///
    /// `1` on the wire.
    Subscribed,
    /// Has left the list.
    ///
    /// `2` on the wire.
    Unsubscribed,
    /// Cleaned from the list. What leads to that is not documented.
    ///
    /// `3` on the wire.
    Cleaned,
    /// On the list, and confirmed.
    ///
    /// `4` on the wire.
    Confirmed,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for EmailListSubscriberStatus {
    const NAME: &'static str = "EmailListSubscriberStatus";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (1, "Subscribed", Self::Subscribed),
        (2, "Unsubscribed", Self::Unsubscribed),
        (3, "Cleaned", Self::Cleaned),
        (4, "Confirmed", Self::Confirmed),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Subscribed => 1,
            Self::Unsubscribed => 2,
            Self::Cleaned => 3,
            Self::Confirmed => 4,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(EmailListSubscriberStatus);

/// Kind of record that something else belongs to: an activity, a tag, a definition of a custom property.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum EntityType {
    /// No kind of record.
    ///
    /// `0` on the wire.
    None,
    /// An account.
    ///
    /// `1` on the wire.
    Account,
    /// A person.
    ///
    /// `2` on the wire.
    Person,
    /// A deal.
    ///
    /// `3` on the wire.
    Deal,
    /// A support case, which activities call a ticket.
    ///
    /// `4` on the wire.
    Case,
    /// An invoice.
    ///
    /// `5` on the wire.
    Invoice,
    /// An entry in the log of mails.
    ///
    /// `6` on the wire.
    EmailLog,
    /// A plan.
    ///
    /// `7` on the wire.
    Plan,
    /// A discount coupon.
    ///
    /// `8` on the wire.
    DiscountCoupon,
    /// An add-on.
    ///
    /// `9` on the wire.
    AddOn,
    /// A task.
    ///
    /// `10` on the wire.
    Task,
    /// A segment.
    ///
    /// `11` on the wire.
    Segment,
    /// A broadcast mail.
    ///
    /// `12` on the wire.
    Broadcast,
    /// An article of the knowledge base. Only the newest schema has it.
    ///
    /// `13` on the wire.
    Article,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for EntityType {
    const NAME: &'static str = "EntityType";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (0, "None", Self::None),
        (1, "Account", Self::Account),
        (2, "Person", Self::Person),
        (3, "Deal", Self::Deal),
        (4, "Case", Self::Case),
        (5, "Invoice", Self::Invoice),
        (6, "EmailLog", Self::EmailLog),
        (7, "Plan", Self::Plan),
        (8, "DiscountCoupon", Self::DiscountCoupon),
        (9, "AddOn", Self::AddOn),
        (10, "Task", Self::Task),
        (11, "Segment", Self::Segment),
        (12, "Broadcast", Self::Broadcast),
        (13, "Article", Self::Article),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::None => 0,
            Self::Account => 1,
            Self::Person => 2,
            Self::Deal => 3,
            Self::Case => 4,
            Self::Invoice => 5,
            Self::EmailLog => 6,
            Self::Plan => 7,
            Self::DiscountCoupon => 8,
            Self::AddOn => 9,
            Self::Task => 10,
            Self::Segment => 11,
            Self::Broadcast => 12,
            Self::Article => 13,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(EntityType);

/// What an invoice line bills.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum LineItemType {
    /// A period of a plan.
    ///
    /// `1` on the wire.
    Plan,
    /// The setup fee of a plan.
    ///
    /// `2` on the wire.
    PlanSetupFee,
    /// A period or the use of an add-on.
    ///
    /// `3` on the wire.
    AddOn,
    /// The setup fee of an add-on.
    ///
    /// `4` on the wire.
    AddOnSetupFee,
    /// A discount.
    ///
    /// `5` on the wire.
    Discount,
    /// A credit.
    ///
    /// `6` on the wire.
    Credit,
    /// A credit for a plan.
    ///
    /// `7` on the wire.
    PlanCredit,
    /// A credit for an add-on.
    ///
    /// `8` on the wire.
    AddOnCredit,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for LineItemType {
    const NAME: &'static str = "LineItemType";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (1, "Plan", Self::Plan),
        (2, "PlanSetupFee", Self::PlanSetupFee),
        (3, "AddOn", Self::AddOn),
        (4, "AddOnSetupFee", Self::AddOnSetupFee),
        (5, "Discount", Self::Discount),
        (6, "Credit", Self::Credit),
        (7, "PlanCredit", Self::PlanCredit),
        (8, "AddOnCredit", Self::AddOnCredit),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Plan => 1,
            Self::PlanSetupFee => 2,
            Self::AddOn => 3,
            Self::AddOnSetupFee => 4,
            Self::Discount => 5,
            Self::Credit => 6,
            Self::PlanCredit => 7,
            Self::AddOnCredit => 8,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(LineItemType);

/// A mail service that a person can connect by OAuth.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum OAuthService {
    /// Nothing is connected.
    ///
    /// `0` on the wire.
    None,
    /// Gmail is connected.
    ///
    /// `1` on the wire.
    Gmail,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for OAuthService {
    const NAME: &'static str = "OAuthService";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (0, "None", Self::None),
        (1, "Gmail", Self::Gmail),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::None => 0,
            Self::Gmail => 1,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(OAuthService);

/// Colours that a tag can have.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum TagColor {
    /// `1` on the wire.
    Red,
    /// `2` on the wire.
    Orange,
    /// `3` on the wire.
    Amber,
    /// `4` on the wire.
    Green,
    /// `5` on the wire.
    Teal,
    /// `6` on the wire.
    Blue,
    /// `7` on the wire.
    Indigo,
    /// `8` on the wire.
    Purple,
    /// `9` on the wire.
    Pink,
    /// `10` on the wire.
    Gray,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for TagColor {
    const NAME: &'static str = "TagColor";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (1, "Red", Self::Red),
        (2, "Orange", Self::Orange),
        (3, "Amber", Self::Amber),
        (4, "Green", Self::Green),
        (5, "Teal", Self::Teal),
        (6, "Blue", Self::Blue),
        (7, "Indigo", Self::Indigo),
        (8, "Purple", Self::Purple),
        (9, "Pink", Self::Pink),
        (10, "Gray", Self::Gray),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Red => 1,
            Self::Orange => 2,
            Self::Amber => 3,
            Self::Green => 4,
            Self::Teal => 5,
            Self::Blue => 6,
            Self::Indigo => 7,
            Self::Purple => 8,
            Self::Pink => 9,
            Self::Gray => 10,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(TagColor);

/// Role of a member in the team of an account. No source says what each may do.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum TeamRole {
    /// Administrator.
    ///
    /// `1` on the wire.
    Admin,
    /// Member. An earlier schema called this role FullAccess.
    ///
    /// `2` on the wire.
    Member,
    /// Operator.
    ///
    /// `3` on the wire.
    Operator,
    /// A value that this version of the crate has no name for.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for TeamRole {
    const NAME: &'static str = "TeamRole";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (1, "Admin", Self::Admin),
        (2, "Member", Self::Member),
        (3, "Operator", Self::Operator),
    ];
    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Admin => 1,
            Self::Member => 2,
            Self::Operator => 3,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(TeamRole);

/// A way to prove oneself a second time at login.
#[derive(Clone)]
#[non_exhaustive]
pub enum TwoFactorMechanism {
    /// A code that is mailed to the person.
    ///
    /// `"Email"` on the wire.
    Email,
    /// A code that changes by the clock, from an authenticator app.
    ///
    /// `"Totp"` on the wire.
    Totp,
    /// A value that this version of the crate has no name for.
    Unknown(::std::string::String),
}

impl crate::wire::TextEnum for TwoFactorMechanism {
    const NAME: &'static str = "TwoFactorMechanism";
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Email", Self::Email),
        ("Totp", Self::Totp),
    ];
    fn unknown(value: ::std::string::String) -> Self {
        Self::Unknown(value)
    }

    fn value(&self) -> &str {
        match self {
            Self::Email => "Email",
            Self::Totp => "Totp",
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::text_enum!(TwoFactorMechanism);
