// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.drip_messages()`.

/// The operations on drip messages.
#[derive(Clone, Copy, Debug)]
pub struct DripMessages<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on drip messages.
    pub fn drip_messages(&self) -> DripMessages<'_> {
        DripMessages { client: self }
    }
}

impl<'c> DripMessages<'c> {
    /// Add a message to a drip campaign.
    ///
    /// Switches the campaign off, so that its timing can be looked over: set `IsActive` again when all messages are in. Name, subject and text are members of `Message`; `DelayInHours` counts from the trigger.
    ///
    /// `POST /email/campaigns/drips/{dripCampaignUid}/messages` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `drip_campaign_uid`: Uid of the drip campaign.
    ///
    /// Not known:
    ///
    /// - Which members the server insists on; that Message is needed is inferred.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence medium).
    pub fn add(
        &self,
        drip_campaign_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::DripCampaignMessageCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::DripMessagesAdd> {
        crate::call::Call::new(
                self.client,
                &[("dripCampaignUid", drip_campaign_uid.as_ref())],
            )
            .body(body)
    }

    /// Fetch one message of a drip campaign.
    ///
    /// Returns the delay, and in `Message` the mail with its counters.
    ///
    /// `GET /email/campaigns/drips/{dripCampaignUid}/messages/{dripCampaignMessageUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `drip_campaign_uid`: Uid of the drip campaign.
    /// - `drip_campaign_message_uid`: Uid of the message in the campaign, which is not that of the mail within it.
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
        drip_campaign_message_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::DripMessagesGet> {
        crate::call::Call::new(
            self.client,
            &[
                ("dripCampaignUid", drip_campaign_uid.as_ref()),
                ("dripCampaignMessageUid", drip_campaign_message_uid.as_ref()),
            ],
        )
    }

    /// Change a message of a drip campaign.
    ///
    /// Changes the properties that the body names and keeps the others. Unlike elsewhere, the body must hold the `Uid`, and it must be that of the path; `DripCampaign.Uid`, if it is sent, must match the path as well. While the campaign is active, another `DelayInHours` changes the dates at which its members get the message.
    ///
    /// `PUT /email/campaigns/drips/{dripCampaignUid}/messages/{dripCampaignMessageUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `drip_campaign_uid`: Uid of the drip campaign.
    /// - `drip_campaign_message_uid`: Uid of the message in the campaign, which is not that of the mail within it.
    ///
    /// Not known:
    ///
    /// - That null empties a property is likely but nowhere stated.
    /// - Whether changing a message switches the campaign off, as adding and deleting one do.
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
        drip_campaign_message_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::DripCampaignMessageUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::DripMessagesUpdate> {
        crate::call::Call::new(
                self.client,
                &[
                    ("dripCampaignUid", drip_campaign_uid.as_ref()),
                    ("dripCampaignMessageUid", drip_campaign_message_uid.as_ref()),
                ],
            )
            .body(body)
    }

    /// Delete a message of a drip campaign.
    ///
    /// Removes the message and switches the campaign off until `IsActive` is set again.
    ///
    /// `DELETE /email/campaigns/drips/{dripCampaignUid}/messages/{dripCampaignMessageUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `drip_campaign_uid`: Uid of the drip campaign.
    /// - `drip_campaign_message_uid`: Uid of the message in the campaign, which is not that of the mail within it.
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
    /// Sources: official-openapi (confidence high).
    pub fn delete(
        &self,
        drip_campaign_uid: impl ::std::convert::AsRef<str>,
        drip_campaign_message_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::DripMessagesDelete> {
        crate::call::Call::new(
            self.client,
            &[
                ("dripCampaignUid", drip_campaign_uid.as_ref()),
                ("dripCampaignMessageUid", drip_campaign_message_uid.as_ref()),
            ],
        )
    }
}
