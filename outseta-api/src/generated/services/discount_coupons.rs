// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.discount_coupons()`.

/// The operations on discount coupons.
#[derive(Clone, Copy, Debug)]
pub struct DiscountCoupons<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on discount coupons.
    pub fn discount_coupons(&self) -> DiscountCoupons<'_> {
        DiscountCoupons { client: self }
    }
}

impl<'c> DiscountCoupons<'c> {
    /// List discount coupons.
    ///
    /// Returns the coupons of the tenant, or only those that can still be redeemed, that are valid for one plan, or whose name or code holds a text.
    ///
    /// `GET /billing/discountcoupons` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - What `canRedeem=false` returns, all coupons or those that cannot be redeemed.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, activepieces (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::DiscountCouponsList> {
        crate::list::List::new(self.client, &[])
    }

    /// Add a discount coupon.
    ///
    /// Makes a coupon. `UniqueIdentifier` is the code that customers type in. Give either `AmountOff`, a sum of money, or `PercentOff`, where 10 stands for ten per cent, and not both. The duration Repeating (3) needs `DurationInMonths` as well. `RedeemBy` and `MaxRedemptions` limit when and how often the coupon can be used.
    ///
    /// `POST /billing/discountcoupons` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - Whether a coupon without IsActive can be used.
    /// - How a coupon is limited to plans. The documented request lists objects with nothing but a Uid, and does not say whether it is that of the plan.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, python, java, activepieces (confidence high).
    pub fn add(
        &self,
        body: crate::generated::inputs::DiscountCouponCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::DiscountCouponsAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Fetch one discount coupon.
    ///
    /// Returns the coupon with the links to its plans. The plans themselves lie deeper and are null unless `fields` reaches for them (`*,DiscountCouponPlans.*,DiscountCouponPlans.Plan.*`).
    ///
    /// `GET /billing/discountcoupons/{discountCouponUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `discount_coupon_uid`: Uid of the coupon, which is not the code.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn get(
        &self,
        discount_coupon_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::DiscountCouponsGet> {
        crate::call::Call::new(
            self.client,
            &[("discountCouponUid", discount_coupon_uid.as_ref())],
        )
    }

    /// Change a discount coupon.
    ///
    /// Changes what the body names and keeps the rest. To stop a coupon from being used, set `IsActive` to false.
    ///
    /// `PUT /billing/discountcoupons/{discountCouponUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `discount_coupon_uid`: Uid of the coupon, which is not the code.
    ///
    /// Not known:
    ///
    /// - Whether a change reaches subscriptions that have redeemed the coupon already.
    /// - Whether code, discount and duration can be changed once the coupon was redeemed.
    /// - That null lifts a limit is likely but nowhere stated.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn update(
        &self,
        discount_coupon_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::DiscountCouponUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::DiscountCouponsUpdate> {
        crate::call::Call::new(
                self.client,
                &[("discountCouponUid", discount_coupon_uid.as_ref())],
            )
            .body(body)
    }

    /// Delete a discount coupon.
    ///
    /// Removes the coupon. To keep the record and only stop its use, set `IsActive` to false instead.
    ///
    /// `DELETE /billing/discountcoupons/{discountCouponUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `discount_coupon_uid`: Uid of the coupon, which is not the code.
    ///
    /// Not known:
    ///
    /// - What becomes of the discount of subscriptions that have redeemed the coupon.
    /// - What the answer holds; the vendor declares an untyped body.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn delete(
        &self,
        discount_coupon_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::DiscountCouponsDelete> {
        crate::call::Call::new(
            self.client,
            &[("discountCouponUid", discount_coupon_uid.as_ref())],
        )
    }

    /// List the redemptions of a coupon.
    ///
    /// Returns which subscriptions redeemed the coupon, when, and until when each of them is cheaper for it.
    ///
    /// `GET /billing/discountcoupons/{discountCouponUid}/redemptions` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// - `discount_coupon_uid`: Uid of the coupon, which is not the code.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn list_redemptions(
        &self,
        discount_coupon_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::list::List<
        'c,
        crate::generated::operations::DiscountCouponsRedemptions,
    > {
        crate::list::List::new(
            self.client,
            &[("discountCouponUid", discount_coupon_uid.as_ref())],
        )
    }

    /// Look up a coupon by its code.
    ///
    /// Tells whether a code that a visitor typed in is good for a plan, and what it takes off. It needs no credentials. A code that does not exist is answered with 404, one that does not apply to the plan with 400.
    ///
    /// `GET /public/billing/discountcoupons/{code}` · takes no credentials or an API key or a bearer token · safe to send again.
    ///
    /// - `code`: The code of the coupon, as a customer types it in; not its Uid.
    /// - `plan_uid`: Uid of the plan that the coupon should apply to.
    ///
    /// Not known:
    ///
    /// - That no credentials are needed is inferred from the missing 401.
    /// - Whether the case of the code matters.
    /// - How a code that is inactive, expired or used up is refused.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn get_by_code(
        &self,
        code: impl ::std::convert::AsRef<str>,
        plan_uid: impl ::std::convert::Into<::std::string::String>,
    ) -> crate::call::Call<'c, crate::generated::operations::DiscountCouponsGetByCode> {
        crate::call::Call::new(self.client, &[("code", code.as_ref())])
            .param("planUid", plan_uid.into())
    }
}

impl crate::list::List<'_, crate::generated::operations::DiscountCouponsList> {
    /// Send true for the coupons that can still be redeemed.
    ///
    /// The parameter `canRedeem`.
    pub fn can_redeem(self, can_redeem: bool) -> Self {
        self.param("canRedeem", can_redeem.to_string())
    }

    /// Text to look for in names and codes.
    ///
    /// The parameter `q`.
    pub fn q(self, q: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.param("q", q.into())
    }

    /// Uid of a plan; only coupons that are valid for it are returned.
    ///
    /// The parameter `planUid`.
    pub fn plan_uid(
        self,
        plan_uid: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("planUid", plan_uid.into())
    }
}

impl crate::list::List<'_, crate::generated::operations::DiscountCouponsRedemptions> {
    /// Text to look for in the names of the account and of the plan.
    ///
    /// The parameter `q`.
    pub fn q(self, q: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.param("q", q.into())
    }

    /// True for redemptions that still lower the price, false for those that no longer do. Both when left out.
    ///
    /// The parameter `isActive`.
    pub fn is_active(self, is_active: bool) -> Self {
        self.param("isActive", is_active.to_string())
    }
}
