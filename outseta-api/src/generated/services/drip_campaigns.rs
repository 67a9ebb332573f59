// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.drip_campaigns()`.

/// The operations on drip campaigns.
#[derive(Clone, Copy, Debug)]
pub struct DripCampaigns<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on drip campaigns.
    pub fn drip_campaigns(&self) -> DripCampaigns<'_> {
        DripCampaigns { client: self }
    }
}

impl<'c> DripCampaigns<'c> {
    /// List drip campaigns.
    ///
    /// Returns the sequences of timed mails, switched on or not. The name of each is in `Campaign.Name`. To see the mails themselves, name `*,DripCampaignMessages.*,DripCampaignMessages.Message.*` in `fields`.
    ///
    /// `GET /email/campaigns/drips` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::DripCampaignsList> {
        crate::list::List::new(self.client, &[])
    }

    /// Add a drip campaign.
    ///
    /// The name goes into `Campaign.Name`, since the campaign has none of its own. Messages may come along, or be added one by one later; one without a name is called after its position. To copy a campaign, send what was read of it: the server gives it another Uid and sets the counters of its messages back. A campaign sends nothing until `IsActive` is set.
    ///
    /// `POST /email/campaigns/drips` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - Which members the server insists on; that Campaign is needed is inferred.
    /// - Whether a new campaign can be switched on in the same step.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence medium).
    pub fn add(
        &self,
        body: crate::generated::inputs::DripCampaignCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::DripCampaignsAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Fetch one drip campaign.
    ///
    /// Returns the campaign with its sender and the rows of its messages. Name `*,DripCampaignMessages.*,DripCampaignMessages.Message.*` in `fields` to see the mails themselves.
    ///
    /// `GET /email/campaigns/drips/{dripCampaignUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `drip_campaign_uid`: Uid of the drip campaign.
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
        drip_campaign_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::DripCampaignsGet> {
        crate::call::Call::new(
            self.client,
            &[("dripCampaignUid", drip_campaign_uid.as_ref())],
        )
    }

    /// Change a drip campaign.
    ///
    /// Changes the properties that the body names and keeps the others. Setting `IsActive` starts the sending; `StartDripToExistingMembers` says whether those who are members already get the messages, or only those who join from then on. The name is `Campaign.Name`.
    ///
    /// `PUT /email/campaigns/drips/{dripCampaignUid}` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `drip_campaign_uid`: Uid of the drip campaign.
    ///
    /// Not known:
    ///
    /// - That null empties a property is likely but nowhere stated.
    /// - Whether DripCampaignMessages is replaced as a whole; the operations on single messages are safer.
    /// - What MarkExistingRecipientsDone does to those who are members already.
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
        drip_campaign_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::DripCampaignUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::DripCampaignsUpdate> {
        crate::call::Call::new(
                self.client,
                &[("dripCampaignUid", drip_campaign_uid.as_ref())],
            )
            .body(body)
    }

    /// Delete a drip campaign.
    ///
    /// Removes the campaign from the tenant.
    ///
    /// `DELETE /email/campaigns/drips/{dripCampaignUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `drip_campaign_uid`: Uid of the drip campaign.
    ///
    /// Not known:
    ///
    /// - Whether a campaign that is active can be deleted, and what becomes of mails that are waiting.
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
        drip_campaign_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::DripCampaignsDelete> {
        crate::call::Call::new(
            self.client,
            &[("dripCampaignUid", drip_campaign_uid.as_ref())],
        )
    }

    /// Send a trial copy of a drip campaign.
    ///
    /// The mail goes to the logged-in user and to the people in `AdditionalRecipients`, who must belong to the same account as that user. Nothing is sent while the account is restricted for unpaid invoices.
    ///
    /// `POST /email/campaigns/drips/sendtestemail` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - Who gets the mail when the call is made with an API key, which stands for no user.
    /// - Which of the messages are mailed.
    /// - Whether the answer tells that nothing was sent.
    /// - What the answer holds; the vendor declares an untyped body.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn send_test(
        &self,
        body: crate::generated::inputs::DripTestEmail,
    ) -> crate::call::Call<'c, crate::generated::operations::DripCampaignsSendTest> {
        crate::call::Call::new(self.client, &[]).body(body)
    }
}
