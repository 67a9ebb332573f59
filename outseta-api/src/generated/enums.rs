// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Enumerations: known values by name, and every other value kept as it came.

crate::wire::values! {
    /// For whom a plan is.
    AccountRegistrationMode: i64 {
        /// One person signs up alone. `1` on the wire.
        Individual = 1,
        /// The account can take in further people. `2` on the wire.
        Team = 2,
    }
}

crate::wire::values! {
    /// Where an account stands in its billing life. The server moves it as subscriptions and payments change. Stubs carry 0, and a body of 2018 carried 1; neither has a name.
    AccountStage: i64 {
        /// On a free trial or a free plan. `2` on the wire.
        Trialing = 2,
        /// Pays for a subscription. `3` on the wire.
        Subscribing = 3,
        /// Still subscribed, with a request to cancel that takes effect at the next renewal. `4` on the wire.
        Cancelling = 4,
        /// The subscription was cancelled and has come to its end. `5` on the wire.
        Expired = 5,
        /// The trial ran out and nothing was ever paid. `6` on the wire.
        TrialExpired = 6,
        /// Subscribed, but a payment has failed. `7` on the wire.
        PastDue = 7,
        /// On trial, with a request to cancel; no subscription follows. `8` on the wire.
        CancellingTrial = 8,
        /// The subscription is paused. `9` on the wire.
        Paused = 9,
        /// The account exists. Only the newest schema has this stage, without a word on it. `10` on the wire.
        Created = 10,
    }
}

crate::wire::values! {
    /// What kind of thing an activity records, and what a webhook can be set to. Old entries may carry numbers that have been withdrawn: 302 (person added to a deal), 303 (account added to a deal) and 1000.
    ActivityType: i64 {
        /// An event that you logged through the API. `10` on the wire.
        Custom = 10,
        /// A note. `50` on the wire.
        Note = 50,
        /// An e-mail. `51` on the wire.
        Email = 51,
        /// A phone call. `52` on the wire.
        PhoneCall = 52,
        /// A meeting. `53` on the wire.
        Meeting = 53,
        /// A chat. `54` on the wire.
        Chat = 54,
        /// An account was made. `100` on the wire.
        AccountCreated = 100,
        /// An account changed. `101` on the wire.
        AccountUpdated = 101,
        /// A person joined an account. `102` on the wire.
        AccountAddPerson = 102,
        /// An account reached another stage. `103` on the wire.
        AccountStageUpdated = 103,
        /// An account was deleted. `104` on the wire.
        AccountDeleted = 104,
        /// An account's payment method or billing details changed. `105` on the wire.
        AccountBillingInformationUpdated = 105,
        /// An account moved to another plan. `106` on the wire.
        AccountSubscriptionPlanUpdated = 106,
        /// A payment came in. `107` on the wire.
        AccountSubscriptionPaymentCollected = 107,
        /// A payment was declined. `108` on the wire.
        AccountSubscriptionPaymentDeclined = 108,
        /// An account was asked for its billing details. `109` on the wire.
        AccountBillingInformationRequested = 109,
        /// An invoice was mailed. `110` on the wire.
        AccountBillingInvoiceEmailSent = 110,
        /// A person left an account. `111` on the wire.
        AccountRemovePerson = 111,
        /// An account got a paid subscription. `112` on the wire.
        AccountPaidSubscriptionCreated = 112,
        /// An account's billing details were removed. `113` on the wire.
        AccountBillingInformationRemoved = 113,
        /// An account has another primary person. `114` on the wire.
        AccountPrimaryPersonUpdated = 114,
        /// An invoice was made. `115` on the wire.
        AccountBillingInvoiceCreated = 115,
        /// A subscription began. `116` on the wire.
        AccountSubscriptionStarted = 116,
        /// A renewal was put off to a later date. `117` on the wire.
        AccountSubscriptionRenewalExtended = 117,
        /// The add-ons of a subscription changed. `118` on the wire.
        AccountSubscriptionAddOnsChanged = 118,
        /// Somebody asked to cancel. `119` on the wire.
        AccountSubscriptionCancellationRequested = 119,
        /// An invoice was deleted. `120` on the wire.
        AccountBillingInvoiceDeleted = 120,
        /// A member of an account has another role. `121` on the wire.
        AccountPersonRoleUpdated = 121,
        /// The products of an account changed. `122` on the wire.
        AccountProductsChanged = 122,
        /// A person was made. `200` on the wire.
        PersonCreated = 200,
        /// A person changed. `201` on the wire.
        PersonUpdated = 201,
        /// A person was deleted. `202` on the wire.
        PersonDeleted = 202,
        /// A person logged in. The webhook for it holds the account. `203` on the wire.
        PersonLogin = 203,
        /// A person subscribed to an e-mail list. `204` on the wire.
        PersonListSubscribed = 204,
        /// A person left an e-mail list. `205` on the wire.
        PersonListUnsubscribed = 205,
        /// A person came into a segment. `206` on the wire.
        PersonSegmentAdded = 206,
        /// A person dropped out of a segment. `207` on the wire.
        PersonSegmentRemoved = 207,
        /// A person opened a mail. `208` on the wire.
        PersonEmailOpened = 208,
        /// A person followed a link in a mail. `209` on the wire.
        PersonEmailClicked = 209,
        /// A mail to a person bounced. `210` on the wire.
        PersonEmailBounce = 210,
        /// A person reported a mail as spam. `211` on the wire.
        PersonEmailSpam = 211,
        /// A person opened a support ticket. `212` on the wire.
        PersonSupportTicketCreated = 212,
        /// A person's support ticket changed. `213` on the wire.
        PersonSupportTicketUpdated = 213,
        /// A person sent in a lead form. `214` on the wire.
        PersonLeadFormSubmitted = 214,
        /// A person confirmed a subscription to an e-mail list. `215` on the wire.
        PersonListConfirmed = 215,
        /// A person opted in to mail. `216` on the wire.
        PersonEmailSubscribed = 216,
        /// A person opted out of mail. `217` on the wire.
        PersonEmailUnsubscribed = 217,
        /// A person was given a temporary password. `218` on the wire.
        PersonTemporaryPasswordSet = 218,
        /// A person's support ticket was closed. `219` on the wire.
        PersonSupportTicketClosed = 219,
        /// A person got new recovery codes for two-factor login. `220` on the wire.
        PersonTwoFactorRecoveryCodesRegenerated = 220,
        /// A deal was made. `300` on the wire.
        DealCreated = 300,
        /// A deal changed. `301` on the wire.
        DealUpdated = 301,
        /// A deal was deleted. `304` on the wire.
        DealDeleted = 304,
        /// A deal came to its due date. `305` on the wire.
        DealDueDate = 305,
        /// A task was made. It may belong to a deal, a person or an account. `306` on the wire.
        TaskCreated = 306,
        /// A task changed. `307` on the wire.
        TaskUpdated = 307,
        /// A plan was made. `400` on the wire.
        PlanCreated = 400,
        /// A plan changed. `401` on the wire.
        PlanUpdated = 401,
        /// An add-on was made. `402` on the wire.
        AddOnCreated = 402,
        /// An add-on changed. `403` on the wire.
        AddOnUpdated = 403,
        /// A person connected a Discord identity. `500` on the wire.
        DiscordUserLinked = 500,
        /// A person was let into the Discord server. `501` on the wire.
        DiscordUserAddedToServer = 501,
        /// A person's roles on the Discord server changed. `502` on the wire.
        DiscordUserRolesUpdated = 502,
        /// A person was removed from the Discord server. `503` on the wire.
        DiscordUserRemovedFromServer = 503,
    }
}

crate::wire::values! {
    /// What happened to an add-on of a subscription. Sent as text, where most enumerations are numbers.
    AddOnChangeType: str {
        /// The add-on is new to the subscription. `"AddOnAdded"` on the wire.
        AddOnAdded = "AddOnAdded",
        /// An add-on that had been given up goes on, to judge by the name. `"AddOnReactivated"` on the wire.
        AddOnReactivated = "AddOnReactivated",
        /// There are more or fewer units of it. `"AddOnQuantityChanged"` on the wire.
        AddOnQuantityChanged = "AddOnQuantityChanged",
    }
}

crate::wire::values! {
    /// How an add-on is charged.
    BillingAddOnType: i64 {
        /// A fee for every period. Older clients call this Fixed. `1` on the wire.
        Recurring = 1,
        /// By the use made of it, added up each month. `2` on the wire.
        Usage = 2,
        /// Once. `3` on the wire.
        OneTime = 3,
    }
}

crate::wire::values! {
    /// For how long a redeemed coupon lowers the price.
    BillingDiscountDuration: i64 {
        /// As long as the subscription runs. `1` on the wire.
        Forever = 1,
        /// One time. `2` on the wire.
        Once = 2,
        /// For the number of months in DurationInMonths. `3` on the wire.
        Repeating = 3,
    }
}

crate::wire::values! {
    /// Whether and how far an invoice is paid.
    BillingInvoiceStatus: i64 {
        /// Nothing is paid. `1` on the wire.
        Unpaid = 1,
        /// All is paid. `2` on the wire.
        Paid = 2,
        /// A part is paid. `3` on the wire.
        Partial = 3,
        /// Not collected. How this differs from Uncollectible is not documented. `4` on the wire.
        Uncollected = 4,
        /// The money went back. `5` on the wire.
        Refunded = 5,
        /// Given up as not to be had. `6` on the wire.
        Uncollectible = 6,
        /// A payment is under way. `7` on the wire.
        Processing = 7,
    }
}

crate::wire::values! {
    /// How long one paid period lasts.
    BillingRenewalTerm: i64 {
        /// A month. `1` on the wire.
        Monthly = 1,
        /// A year. Some clients say Annual or Annually. `2` on the wire.
        Yearly = 2,
        /// Three months. `3` on the wire.
        Quarterly = 3,
        /// Paid once, without renewal. `4` on the wire.
        OneTime = 4,
    }
}

crate::wire::values! {
    /// What does the billing of a tenant.
    BillingSystem: i64 {
        /// Outseta's own billing. `1` on the wire.
        Outseta = 1,
        /// Stripe Billing, mirrored in Outseta. `2` on the wire.
        Stripe = 2,
    }
}

crate::wire::values! {
    /// What a transaction books.
    BillingTransactionType: i64 {
        /// An invoice. `1` on the wire.
        Invoice = 1,
        /// A payment. `2` on the wire.
        Payment = 2,
        /// A credit. `3` on the wire.
        Credit = 3,
        /// Money given back. `4` on the wire.
        Refund = 4,
        /// A payment that the customer's bank took back. `5` on the wire.
        Chargeback = 5,
        /// Tax given back. Only the newest schema has it. `6` on the wire.
        TaxRefund = 6,
    }
}

crate::wire::values! {
    /// How far a broadcast has come.
    BroadcastCampaignStatus: i64 {
        /// A draft. It can be deleted. `1` on the wire.
        Draft = 1,
        /// Scheduled for a time to come. It can be deleted, or made a draft again. `2` on the wire.
        Pending = 2,
        /// Sent. `3` on the wire.
        Sent = 3,
        /// Being put into the queue. `4` on the wire.
        Queuing = 4,
        /// In the queue. `5` on the wire.
        Queued = 5,
        /// Being sent. `6` on the wire.
        Sending = 6,
        /// Sending failed; ErrorMessage may say why. `7` on the wire.
        Error = 7,
        /// Sending was halted and is to go on. `8` on the wire.
        WaitingToResume = 8,
        /// The single mails are in the queue. `9` on the wire.
        QueuedEmails = 9,
        /// Put away; lists leave it out. `10` on the wire.
        Archived = 10,
    }
}

crate::wire::values! {
    /// Kinds of campaigns.
    CampaignType: i64 {
        /// A mail that is sent once, to whole lists and segments. `1` on the wire.
        Broadcast = 1,
        /// A sequence of mails that a trigger starts for each person. `2` on the wire.
        Drip = 2,
    }
}

crate::wire::values! {
    /// How far a request to cancel has come. New in 2026, and not explained by any source beyond the names.
    CancelationStatus: i64 {
        /// The cancellation is yet to take effect. `0` on the wire.
        Pending = 0,
        /// Outseta calls this value Unknown, a name that is taken here by values without one. `1` on the wire.
        StatusUnknown = 1,
        /// The cancellation has taken effect. `2` on the wire.
        Completed = 2,
        /// The request was taken back. `3` on the wire.
        Removed = 3,
        /// The request was deleted. `4` on the wire.
        Deleted = 4,
    }
}

crate::wire::values! {
    /// Which charge of a subscription a preview works out.
    ChargeMoment: str {
        /// The first charge. `"now"` on the wire.
        Now = "now",
        /// The charge at the renewal. `"renewal"` on the wire.
        Renewal = "renewal",
    }
}

crate::wire::values! {
    /// How a pattern is compared with a page's address.
    ContentGroupItemMatchMode: i64 {
        /// The address is the pattern. `1` on the wire.
        Equals = 1,
        /// The address begins with the pattern. `2` on the wire.
        StartsWith = 2,
    }
}

crate::wire::values! {
    /// State of a subscription to an e-mail list.
    EmailListSubscriberStatus: i64 {
        /// On the list. `1` on the wire.
        Subscribed = 1,
        /// Has left the list. `2` on the wire.
        Unsubscribed = 2,
        /// Cleaned from the list. What leads to that is not documented. `3` on the wire.
        Cleaned = 3,
        /// On the list, and confirmed. `4` on the wire.
        Confirmed = 4,
    }
}

crate::wire::values! {
    /// Kind of record that something else belongs to: an activity, a tag, a definition of a custom property.
    EntityType: i64 {
        /// No kind of record. `0` on the wire.
        None = 0,
        /// An account. `1` on the wire.
        Account = 1,
        /// A person. `2` on the wire.
        Person = 2,
        /// A deal. `3` on the wire.
        Deal = 3,
        /// A support case, which activities call a ticket. `4` on the wire.
        Case = 4,
        /// An invoice. `5` on the wire.
        Invoice = 5,
        /// An entry in the log of mails. `6` on the wire.
        EmailLog = 6,
        /// A plan. `7` on the wire.
        Plan = 7,
        /// A discount coupon. `8` on the wire.
        DiscountCoupon = 8,
        /// An add-on. `9` on the wire.
        AddOn = 9,
        /// A task. `10` on the wire.
        Task = 10,
        /// A segment. `11` on the wire.
        Segment = 11,
        /// A broadcast mail. `12` on the wire.
        Broadcast = 12,
        /// An article of the knowledge base. Only the newest schema has it. `13` on the wire.
        Article = 13,
    }
}

crate::wire::values! {
    /// What an invoice line bills.
    LineItemType: i64 {
        /// A period of a plan. `1` on the wire.
        Plan = 1,
        /// The setup fee of a plan. `2` on the wire.
        PlanSetupFee = 2,
        /// A period or the use of an add-on. `3` on the wire.
        AddOn = 3,
        /// The setup fee of an add-on. `4` on the wire.
        AddOnSetupFee = 4,
        /// A discount. `5` on the wire.
        Discount = 5,
        /// A credit. `6` on the wire.
        Credit = 6,
        /// A credit for a plan. `7` on the wire.
        PlanCredit = 7,
        /// A credit for an add-on. `8` on the wire.
        AddOnCredit = 8,
    }
}

crate::wire::values! {
    /// A mail service that a person can connect by OAuth.
    OAuthService: i64 {
        /// Nothing is connected. `0` on the wire.
        None = 0,
        /// Gmail is connected. `1` on the wire.
        Gmail = 1,
    }
}

crate::wire::values! {
    /// Stages and outcomes of the check for spam that a mail goes through.
    SpamStatus: i64 {
        /// The mail is a draft and was not checked. `0` on the wire.
        Draft = 0,
        /// The check is still to be done. `1` on the wire.
        Pending = 1,
        /// The check is under way. `2` on the wire.
        Processing = 2,
        /// The mail is being checked once more. `3` on the wire.
        Reprocessing = 3,
        /// Taken for spam. `4` on the wire.
        Spam = 4,
        /// Not taken for spam. `5` on the wire.
        NotSpam = 5,
        /// The outcome is ignored. By whom is not documented. `6` on the wire.
        Ignored = 6,
    }
}

crate::wire::values! {
    /// How a subscription, or an add-on of it, stands to the present day.
    SubscriptionPeriod: str {
        /// It runs. `"current"` on the wire.
        Current = "current",
        /// It is yet to begin. `"future"` on the wire.
        Future = "future",
        /// It is over. `"past"` on the wire.
        Past = "past",
    }
}

crate::wire::values! {
    /// How far an article of the knowledge base has come.
    SupportArticleStatus: i64 {
        /// Still being written. `1` on the wire.
        Draft = 1,
        /// Written, and waiting to be reviewed. `2` on the wire.
        WaitingReview = 2,
        /// Published. `3` on the wire.
        Published = 3,
    }
}

crate::wire::values! {
    /// Kind of an entry in the history of a case.
    SupportCaseHistoryType: i64 {
        /// The person who asked has replied. `1` on the wire.
        PersonReply = 1,
        /// A note. `2` on the wire.
        Note = 2,
        /// The case was closed. `3` on the wire.
        Closed = 3,
        /// The case was opened again. `4` on the wire.
        Reopened = 4,
        /// The case was given to an agent. `5` on the wire.
        Assigned = 5,
        /// An agent has replied. `6` on the wire.
        AgentReply = 6,
        /// A reply was sent without anybody writing it. `7` on the wire.
        AutoReply = 7,
        /// The contact of the case has changed. `8` on the wire.
        ContactChange = 8,
    }
}

crate::wire::values! {
    /// Where a case came in.
    SupportCaseSource: i64 {
        /// On a website. `1` on the wire.
        Website = 1,
        /// By mail. `2` on the wire.
        Email = 2,
        /// On Facebook. `3` on the wire.
        Facebook = 3,
        /// On Twitter. `4` on the wire.
        Twitter = 4,
        /// In a chat. Third-party clients lack it, but a recorded refusal confirms five values. `5` on the wire.
        Chat = 5,
    }
}

crate::wire::values! {
    /// Whether somebody still has to deal with a case.
    SupportCaseStatus: i64 {
        /// Still to be dealt with. `1` on the wire.
        Open = 1,
        /// Dealt with. `2` on the wire.
        Closed = 2,
        /// Set aside as spam. Only the newest schema has it. `3` on the wire.
        Spam = 3,
    }
}

crate::wire::values! {
    /// Colours that a tag can have.
    TagColor: i64 {
        /// `1` on the wire.
        Red = 1,
        /// `2` on the wire.
        Orange = 2,
        /// `3` on the wire.
        Amber = 3,
        /// `4` on the wire.
        Green = 4,
        /// `5` on the wire.
        Teal = 5,
        /// `6` on the wire.
        Blue = 6,
        /// `7` on the wire.
        Indigo = 7,
        /// `8` on the wire.
        Purple = 8,
        /// `9` on the wire.
        Pink = 9,
        /// `10` on the wire.
        Gray = 10,
    }
}

crate::wire::values! {
    /// How far a task has come.
    TaskStatus: i64 {
        /// Nobody has begun. `1` on the wire.
        Pending = 1,
        /// Somebody is at it. `2` on the wire.
        InProgress = 2,
        /// It is done. `3` on the wire.
        Done = 3,
    }
}

crate::wire::values! {
    /// Role of a member in the team of an account. No source says what each may do.
    TeamRole: i64 {
        /// Administrator. `1` on the wire.
        Admin = 1,
        /// Member. An earlier schema called this role FullAccess. `2` on the wire.
        Member = 2,
        /// Operator. `3` on the wire.
        Operator = 3,
    }
}

crate::wire::values! {
    /// A way to prove oneself a second time at login.
    TwoFactorMechanism: str {
        /// A code that is mailed to the person. `"Email"` on the wire.
        Email = "Email",
        /// A code that changes by the clock, from an authenticator app. `"Totp"` on the wire.
        Totp = "Totp",
    }
}
