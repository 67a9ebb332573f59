// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.memberships()`.

/// The operations on memberships.
#[derive(Clone, Copy, Debug)]
pub struct Memberships<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on memberships.
    pub fn memberships(&self) -> Memberships<'_> {
        Memberships { client: self }
    }
}

impl<'c> Memberships<'c> {
    /// Add a person to an account.
    ///
    /// Give the `Uid` of somebody who is known already, or the e-mail address and other properties of somebody new, who is then added as well. This is safer than changing the account's list of memberships, which would be replaced as a whole.
    ///
    /// `POST /crm/accounts/{accountUid}/memberships` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `account_uid`: Uid of the account.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, outsetapy, activepieces, n8n, mcp-server (confidence high).
    pub fn add(
        &self,
        account_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::MembershipCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::AccountMembershipsAdd> {
        crate::call::Call::new(self.client, &[("accountUid", account_uid.as_ref())])
            .body(body)
    }

    /// Change a membership.
    ///
    /// Makes the person the primary contact, for instance. Send what changes; no source calls a member mandatory. Published requests name the account and the person again.
    ///
    /// `PUT /crm/accounts/{accountUid}/memberships/{membershipUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `account_uid`: Uid of the account.
    /// - `membership_uid`: Uid of the membership, which is not that of the person.
    ///
    /// Not known:
    ///
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
    /// Sources: official-openapi, postman, mindcloud, python, java, activepieces (confidence high).
    pub fn update(
        &self,
        account_uid: impl ::std::convert::AsRef<str>,
        membership_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::MembershipUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::AccountMembershipsUpdate> {
        crate::call::Call::new(
                self.client,
                &[
                    ("accountUid", account_uid.as_ref()),
                    ("membershipUid", membership_uid.as_ref()),
                ],
            )
            .body(body)
    }

    /// Take a person out of an account.
    ///
    /// The person stays in the tenant, only the tie to this account goes. The primary person cannot be taken out: that is answered with 400.
    ///
    /// `DELETE /crm/accounts/{accountUid}/memberships/{membershipUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `account_uid`: Uid of the account.
    /// - `membership_uid`: Uid of the membership, which is not that of the person.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, activepieces (confidence high).
    pub fn delete(
        &self,
        account_uid: impl ::std::convert::AsRef<str>,
        membership_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::AccountMembershipsDelete> {
        crate::call::Call::new(
            self.client,
            &[
                ("accountUid", account_uid.as_ref()),
                ("membershipUid", membership_uid.as_ref()),
            ],
        )
    }
}

impl crate::call::Call<'_, crate::generated::operations::AccountMembershipsAdd> {
    /// Whether to send the person a welcome mail. Not sent when left out.
    ///
    /// The parameter `sendWelcomeEmail`.
    pub fn send_welcome_email(self, send_welcome_email: bool) -> Self {
        self.param("sendWelcomeEmail", send_welcome_email.to_string())
    }
}
