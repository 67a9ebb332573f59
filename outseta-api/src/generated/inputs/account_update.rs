// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountUpdate`.

/// Changes to an account. What is left out keeps its value; the path says which account is meant, so Uid may be left out too.
#[derive(Clone, Default, PartialEq)]
pub struct AccountUpdate {
    body: crate::wire::Body,
}

impl AccountUpdate {
    /// Nothing set yet: what stays so is left out of the request.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant.
    ///
    /// `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
    #[must_use]
    pub fn uid(mut self, uid: impl crate::wire::Assign<crate::wire::Uid>) -> Self {
        self.body.set("Uid", crate::wire::Assign::assign(uid));
        self
    }

    /// Identifier of the counterpart in Stripe, null without one.
    ///
    /// `StripeId` · takes [`Null`](crate::Null) · at most 255 characters.
    #[must_use]
    pub fn stripe_id(
        mut self,
        stripe_id: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("StripeId", crate::wire::Assign::assign(stripe_id));
        self
    }

    /// Whether the counterpart is in Stripe's live mode rather than its test mode.
    ///
    /// `IsLivemode`.
    #[must_use]
    pub fn is_livemode(mut self, is_livemode: impl crate::query::Value<bool>) -> Self {
        self.body.set("IsLivemode", crate::query::Value::into_write(is_livemode));
        self
    }

    /// Name of the customer. An empty text is refused on writing; null occurs on stubs and in echoes of refused requests.
    ///
    /// `Name` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn name(
        mut self,
        name: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("Name", crate::wire::Assign::assign(name));
        self
    }

    /// Key of the account in your own system, free text of your choice. It may look like a number and is text all the same.
    ///
    /// `ClientIdentifier` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn client_identifier(
        mut self,
        client_identifier: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set("ClientIdentifier", crate::wire::Assign::assign(client_identifier));
        self
    }

    /// Code of the account's currency, at most three letters.
    ///
    /// `Currency` · takes [`Null`](crate::Null) · at most 3 characters.
    #[must_use]
    pub fn currency(
        mut self,
        currency: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("Currency", crate::wire::Assign::assign(currency));
        self
    }

    /// Remarks for the account's invoices. Both null and an empty text occur.
    ///
    /// `InvoiceNotes` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn invoice_notes(
        mut self,
        invoice_notes: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("InvoiceNotes", crate::wire::Assign::assign(invoice_notes));
        self
    }

    /// Whether this is a demo account.
    ///
    /// `IsDemo`.
    #[must_use]
    pub fn is_demo(mut self, is_demo: impl crate::query::Value<bool>) -> Self {
        self.body.set("IsDemo", crate::query::Value::into_write(is_demo));
        self
    }

    /// Address for billing. Send the Uid of the stored address to change it in place; what an address without Uid does to the old one is not known.
    ///
    /// `BillingAddress` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn billing_address(
        mut self,
        billing_address: impl crate::wire::Assign<crate::generated::inputs::AddressInput>,
    ) -> Self {
        self.body.set("BillingAddress", crate::wire::Assign::assign(billing_address));
        self
    }

    /// Address for post. Send the Uid of the stored address to change it in place; what an address without Uid does to the old one is not known.
    ///
    /// `MailingAddress` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn mailing_address(
        mut self,
        mailing_address: impl crate::wire::Assign<crate::generated::inputs::AddressInput>,
    ) -> Self {
        self.body.set("MailingAddress", crate::wire::Assign::assign(mailing_address));
        self
    }

    /// Where the account stands in its billing life. It follows from subscriptions and payments and cannot be set by hand, although published examples send it. Stubs carry 0, which is no stage.
    ///
    /// `AccountStage`.
    #[must_use]
    pub fn account_stage(
        mut self,
        account_stage: impl crate::query::Value<crate::generated::enums::AccountStage>,
    ) -> Self {
        self.body.set("AccountStage", crate::query::Value::into_write(account_stage));
        self
    }

    /// Memberships: who belongs to the account, and in what role. Null, or entries without Person and Account, unless the fields parameter asks for more. A list sent in an update probably stands for the whole set, so use the membership operations to change single entries.
    ///
    /// `PersonAccount` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn person_account(
        mut self,
        person_account: impl crate::wire::Assign<
            ::std::vec::Vec<crate::generated::inputs::PersonAccountInput>,
        >,
    ) -> Self {
        self.body.set("PersonAccount", crate::wire::Assign::assign(person_account));
        self
    }

    /// Stripe's identifier of the payment method used by default.
    ///
    /// `StripeDefaultPaymentMethodId` · takes [`Null`](crate::Null) · at most 50 characters.
    #[must_use]
    pub fn stripe_default_payment_method_id(
        mut self,
        stripe_default_payment_method_id: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "StripeDefaultPaymentMethodId",
                crate::wire::Assign::assign(stripe_default_payment_method_id),
            );
        self
    }

    /// Subscriptions of the account under Outseta's own billing. Sent along with a new account or a registration; later changes belong to the billing operations.
    ///
    /// `Subscriptions` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn subscriptions(
        mut self,
        subscriptions: impl crate::wire::Assign<
            ::std::vec::Vec<crate::generated::inputs::SubscriptionInput>,
        >,
    ) -> Self {
        self.body.set("Subscriptions", crate::wire::Assign::assign(subscriptions));
        self
    }

    /// First account-specific page: a page of your site that only members of this account may open. Null and an empty text both occur for none.
    ///
    /// `AccountSpecificPageUrl1` · takes [`Null`](crate::Null) · at most 255 characters.
    #[must_use]
    pub fn account_specific_page_url1(
        mut self,
        account_specific_page_url1: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "AccountSpecificPageUrl1",
                crate::wire::Assign::assign(account_specific_page_url1),
            );
        self
    }

    /// Second account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl2` · takes [`Null`](crate::Null) · at most 255 characters.
    #[must_use]
    pub fn account_specific_page_url2(
        mut self,
        account_specific_page_url2: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "AccountSpecificPageUrl2",
                crate::wire::Assign::assign(account_specific_page_url2),
            );
        self
    }

    /// Third account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl3` · takes [`Null`](crate::Null) · at most 255 characters.
    #[must_use]
    pub fn account_specific_page_url3(
        mut self,
        account_specific_page_url3: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "AccountSpecificPageUrl3",
                crate::wire::Assign::assign(account_specific_page_url3),
            );
        self
    }

    /// Fourth account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl4` · takes [`Null`](crate::Null) · at most 255 characters.
    #[must_use]
    pub fn account_specific_page_url4(
        mut self,
        account_specific_page_url4: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "AccountSpecificPageUrl4",
                crate::wire::Assign::assign(account_specific_page_url4),
            );
        self
    }

    /// Fifth account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl5` · takes [`Null`](crate::Null) · at most 255 characters.
    #[must_use]
    pub fn account_specific_page_url5(
        mut self,
        account_specific_page_url5: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "AccountSpecificPageUrl5",
                crate::wire::Assign::assign(account_specific_page_url5),
            );
        self
    }

    /// Sixth account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl6` · takes [`Null`](crate::Null) · at most 255 characters.
    #[must_use]
    pub fn account_specific_page_url6(
        mut self,
        account_specific_page_url6: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "AccountSpecificPageUrl6",
                crate::wire::Assign::assign(account_specific_page_url6),
            );
        self
    }

    /// Seventh account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl7` · takes [`Null`](crate::Null) · at most 255 characters.
    #[must_use]
    pub fn account_specific_page_url7(
        mut self,
        account_specific_page_url7: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "AccountSpecificPageUrl7",
                crate::wire::Assign::assign(account_specific_page_url7),
            );
        self
    }

    /// Eighth account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl8` · takes [`Null`](crate::Null) · at most 255 characters.
    #[must_use]
    pub fn account_specific_page_url8(
        mut self,
        account_specific_page_url8: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "AccountSpecificPageUrl8",
                crate::wire::Assign::assign(account_specific_page_url8),
            );
        self
    }

    /// Ninth account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl9` · takes [`Null`](crate::Null) · at most 255 characters.
    #[must_use]
    pub fn account_specific_page_url9(
        mut self,
        account_specific_page_url9: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "AccountSpecificPageUrl9",
                crate::wire::Assign::assign(account_specific_page_url9),
            );
        self
    }

    /// Tenth account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl10` · takes [`Null`](crate::Null) · at most 255 characters.
    #[must_use]
    pub fn account_specific_page_url10(
        mut self,
        account_specific_page_url10: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "AccountSpecificPageUrl10",
                crate::wire::Assign::assign(account_specific_page_url10),
            );
        self
    }

    /// Referral identifier of Rewardful, a service for affiliate programmes.
    ///
    /// `RewardFulReferralId` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn reward_ful_referral_id(
        mut self,
        reward_ful_referral_id: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "RewardFulReferralId",
                crate::wire::Assign::assign(reward_ful_referral_id),
            );
        self
    }

    /// Referral identifier of Tolt, a service for affiliate programmes.
    ///
    /// `ToltReferralId` · takes [`Null`](crate::Null) · at most 36 characters.
    #[must_use]
    pub fn tolt_referral_id(
        mut self,
        tolt_referral_id: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("ToltReferralId", crate::wire::Assign::assign(tolt_referral_id));
        self
    }

    /// Tax treatment, as text; "none" is the only value seen so far.
    ///
    /// `TaxStatus` · takes [`Null`](crate::Null) · at most 20 characters.
    #[must_use]
    pub fn tax_status(
        mut self,
        tax_status: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("TaxStatus", crate::wire::Assign::assign(tax_status));
        self
    }

    /// One-time value, to judge by the name, that accompanies a sign-up. For sending only.
    ///
    /// `Nonce` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn nonce(
        mut self,
        nonce: impl crate::wire::Assign<crate::wire::Secret>,
    ) -> Self {
        self.body.set("Nonce", crate::wire::Assign::assign(nonce));
        self
    }

    /// Token of reCAPTCHA, the check for bots on public forms. For sending only.
    ///
    /// `RecaptchaToken` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn recaptcha_token(
        mut self,
        recaptcha_token: impl crate::wire::Assign<crate::wire::Secret>,
    ) -> Self {
        self.body.set("RecaptchaToken", crate::wire::Assign::assign(recaptcha_token));
        self
    }

    /// Metadata of a Stripe checkout, by key; all values are texts.
    ///
    /// `StripeCheckoutMetadata` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn stripe_checkout_metadata(
        mut self,
        stripe_checkout_metadata: impl crate::wire::Assign<crate::wire::Json>,
    ) -> Self {
        self.body
            .set(
                "StripeCheckoutMetadata",
                crate::wire::Assign::assign(stripe_checkout_metadata),
            );
        self
    }

    /// Sequence number of the next Stripe invoice.
    ///
    /// `StripeNextInvoiceSequence` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn stripe_next_invoice_sequence(
        mut self,
        stripe_next_invoice_sequence: impl crate::wire::Assign<i64>,
    ) -> Self {
        self.body
            .set(
                "StripeNextInvoiceSequence",
                crate::wire::Assign::assign(stripe_next_invoice_sequence),
            );
        self
    }

    /// Stripe prices that belong to the account, as a list of texts.
    ///
    /// `StripePrice` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn stripe_price(
        mut self,
        stripe_price: impl crate::wire::Assign<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.body.set("StripePrice", crate::wire::Assign::assign(stripe_price));
        self
    }

    /// Identifiers of Stripe prices in a single text; what separates them is not known.
    ///
    /// `StripePriceIds` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn stripe_price_ids(
        mut self,
        stripe_price_ids: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("StripePriceIds", crate::wire::Assign::assign(stripe_price_ids));
        self
    }

    /// Stripe promotion code.
    ///
    /// `StripePromotionCode` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn stripe_promotion_code(
        mut self,
        stripe_promotion_code: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "StripePromotionCode",
                crate::wire::Assign::assign(stripe_promotion_code),
            );
        self
    }

    /// Tax registration number as a single value, beside the list in TaxIds.
    ///
    /// `TaxId` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn tax_id(
        mut self,
        tax_id: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("TaxId", crate::wire::Assign::assign(tax_id));
        self
    }

    /// Kind of the number in TaxId.
    ///
    /// `TaxIdType` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn tax_id_type(
        mut self,
        tax_id_type: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("TaxIdType", crate::wire::Assign::assign(tax_id_type));
        self
    }

    /// Slug of the account's page in Webflow, a website builder.
    ///
    /// `WebflowSlug` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn webflow_slug(
        mut self,
        webflow_slug: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("WebflowSlug", crate::wire::Assign::assign(webflow_slug));
        self
    }
}

crate::wire::write_shape!(AccountUpdate, open);

impl ::std::convert::From<&crate::generated::models::Account> for AccountUpdate {
    /// Takes over the plain members that were read, and the custom properties if there are any. Members that were not read stay left out, so that writing back a sparse answer changes nothing else; relations and lists are left out too.
    fn from(read: &crate::generated::models::Account) -> Self {
        Self {
            body: crate::wire::Body::from_record(
                read,
                &[
                    "Uid",
                    "StripeId",
                    "IsLivemode",
                    "Name",
                    "ClientIdentifier",
                    "Currency",
                    "InvoiceNotes",
                    "IsDemo",
                    "AccountStage",
                    "StripeDefaultPaymentMethodId",
                    "AccountSpecificPageUrl1",
                    "AccountSpecificPageUrl2",
                    "AccountSpecificPageUrl3",
                    "AccountSpecificPageUrl4",
                    "AccountSpecificPageUrl5",
                    "AccountSpecificPageUrl6",
                    "AccountSpecificPageUrl7",
                    "AccountSpecificPageUrl8",
                    "AccountSpecificPageUrl9",
                    "AccountSpecificPageUrl10",
                    "RewardFulReferralId",
                    "ToltReferralId",
                    "TaxStatus",
                    "StripeCheckoutMetadata",
                    "StripeNextInvoiceSequence",
                    "StripePrice",
                    "StripePriceIds",
                    "StripePromotionCode",
                    "TaxId",
                    "TaxIdType",
                    "WebflowSlug",
                ],
            ),
        }
    }
}
