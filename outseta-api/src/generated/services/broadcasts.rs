// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.broadcasts()`.

/// The operations on broadcasts.
#[derive(Clone, Copy, Debug)]
pub struct Broadcasts<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on broadcasts.
    pub fn broadcasts(&self) -> Broadcasts<'_> {
        Broadcasts { client: self }
    }
}

impl<'c> Broadcasts<'c> {
    /// List the tags of a broadcast.
    ///
    /// Returns the tags that are on this broadcast, whatever the selection of the broadcast itself would show.
    ///
    /// `GET /email/campaigns/broadcasts/{broadcastCampaignUid}/tags` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// - `broadcast_campaign_uid`: Uid of the broadcast.
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
    pub fn list_tags(
        &self,
        broadcast_campaign_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::list::List<'c, crate::generated::operations::BroadcastsTagsList> {
        crate::list::List::new(
            self.client,
            &[("broadcastCampaignUid", broadcast_campaign_uid.as_ref())],
        )
    }

    /// Add tags to a broadcast.
    ///
    /// Puts the tags on the broadcast and keeps those that are there. A tag that is there already changes nothing. The tags must have been made for broadcasts (entity type 12); other Uids are passed over without an error.
    ///
    /// `POST /email/campaigns/broadcasts/{broadcastCampaignUid}/tags` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `broadcast_campaign_uid`: Uid of the broadcast.
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
    pub fn add_tags(
        &self,
        broadcast_campaign_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::TagUidList,
    ) -> crate::call::Call<'c, crate::generated::operations::BroadcastsTagsAdd> {
        crate::call::Call::new(
                self.client,
                &[("broadcastCampaignUid", broadcast_campaign_uid.as_ref())],
            )
            .body(body)
    }

    /// Set the tags of a broadcast.
    ///
    /// Makes the tags of the body the only ones on the broadcast; an empty list takes all of them off. The tags must have been made for broadcasts (entity type 12); other Uids are passed over without an error.
    ///
    /// `PUT /email/campaigns/broadcasts/{broadcastCampaignUid}/tags` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `broadcast_campaign_uid`: Uid of the broadcast.
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
    pub fn set_tags(
        &self,
        broadcast_campaign_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::TagUidList,
    ) -> crate::call::Call<'c, crate::generated::operations::BroadcastsTagsSet> {
        crate::call::Call::new(
                self.client,
                &[("broadcastCampaignUid", broadcast_campaign_uid.as_ref())],
            )
            .body(body)
    }

    /// Take a tag off a broadcast.
    ///
    /// Takes one tag off this broadcast; the tag itself lives on. Taking off a tag that is not there succeeds as well.
    ///
    /// `DELETE /email/campaigns/broadcasts/{broadcastCampaignUid}/tags/{tagUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `broadcast_campaign_uid`: Uid of the broadcast.
    /// - `tag_uid`: Uid of the tag.
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
    pub fn remove_tag(
        &self,
        broadcast_campaign_uid: impl ::std::convert::AsRef<str>,
        tag_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::BroadcastsTagsRemove> {
        crate::call::Call::new(
            self.client,
            &[
                ("broadcastCampaignUid", broadcast_campaign_uid.as_ref()),
                ("tagUid", tag_uid.as_ref()),
            ],
        )
    }

    /// List broadcasts.
    ///
    /// Returns the mails to whole lists and segments, whether drafts, scheduled or sent. Archived ones are left out. Their tags cost the server an extra query and are missing unless `fields` names them or is `*` alone.
    ///
    /// `GET /email/campaigns/broadcasts` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - Whether several tags in `tagUid` must all be there, or one of them will do.
    /// - Whether `withoutTagUid` with several tags leaves out what has any of them or only what has all.
    /// - How to list archived broadcasts.
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
    ) -> crate::list::List<'c, crate::generated::operations::BroadcastsList> {
        crate::list::List::new(self.client, &[])
    }

    /// Add a broadcast as a draft.
    ///
    /// Whatever the body says, the broadcast begins as a draft; an update with `SendDateTime` schedules it. The name goes into `Campaign.Name`. Recipients are lists and segments, named in `EmailListUids` and `SegmentUids`; an unknown Uid is refused. The text is a Liquid template with places such as `{{ Person.FirstName }}`, and unknown ones come out empty. A fragment of HTML without `Message.Design` is put into the account's mail layout, which brings the unsubscribe link, so write none yourself. With a design, or as a complex HTML document of its own, the text goes out as it is: put `{{ UnsubscribeLink }}` or `{{ UnsubscribeUrl }}` into it, since nobody checks. To copy a broadcast, send what was read of it: the server gives it another Uid, unsets its time and sets its counters back.
    ///
    /// `POST /email/campaigns/broadcasts` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - Which members the server insists on; that Campaign is needed is inferred.
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
        body: crate::generated::inputs::BroadcastCampaignCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::BroadcastsAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Fetch one broadcast.
    ///
    /// Returns the broadcast with its sender and its mail. The tags come only if `fields` names them or is `*` alone.
    ///
    /// `GET /email/campaigns/broadcasts/{broadcastCampaignUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `broadcast_campaign_uid`: Uid of the broadcast.
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
        broadcast_campaign_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::BroadcastsGet> {
        crate::call::Call::new(
            self.client,
            &[("broadcastCampaignUid", broadcast_campaign_uid.as_ref())],
        )
    }

    /// Change or schedule a broadcast.
    ///
    /// Changes the properties that the body names and keeps the others. A `SendDateTime` in the future schedules the sending and turns the status to Pending; null takes it off the schedule. At most 5 broadcasts of an account may be scheduled or sending at a time; drafts do not count. `EmailListUids` and `SegmentUids` only add recipients here: to drop some, send the whole `RecipientData`. When the text changes, leave `Message.Design` out, and it is made anew to fit; an old design sent along would stay.
    ///
    /// `PUT /email/campaigns/broadcasts/{broadcastCampaignUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `broadcast_campaign_uid`: Uid of the broadcast.
    ///
    /// Not known:
    ///
    /// - What of a broadcast can be changed once it is being sent.
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
        broadcast_campaign_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::BroadcastCampaignUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::BroadcastsUpdate> {
        crate::call::Call::new(
                self.client,
                &[("broadcastCampaignUid", broadcast_campaign_uid.as_ref())],
            )
            .body(body)
    }

    /// Delete a broadcast that was not sent.
    ///
    /// Only drafts and scheduled broadcasts (status Draft or Pending) can be deleted. Archive the others.
    ///
    /// `DELETE /email/campaigns/broadcasts/{broadcastCampaignUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `broadcast_campaign_uid`: Uid of the broadcast.
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
        broadcast_campaign_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::BroadcastsDelete> {
        crate::call::Call::new(
            self.client,
            &[("broadcastCampaignUid", broadcast_campaign_uid.as_ref())],
        )
    }

    /// Take a broadcast off the schedule.
    ///
    /// Makes a scheduled broadcast (status Pending) a draft again. There is no body. An update with `SendDateTime` null does the same.
    ///
    /// `POST /email/campaigns/broadcasts/{broadcastCampaignUid}/unschedule` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `broadcast_campaign_uid`: Uid of the broadcast.
    ///
    /// Not known:
    ///
    /// - What a broadcast that is not scheduled is answered with.
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
    pub fn unschedule(
        &self,
        broadcast_campaign_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::BroadcastsUnschedule> {
        crate::call::Call::new(
            self.client,
            &[("broadcastCampaignUid", broadcast_campaign_uid.as_ref())],
        )
    }

    /// Archive a broadcast.
    ///
    /// Puts the broadcast away, so that lists leave it out. This is the way to be rid of one that was sent, which cannot be deleted. There is no body.
    ///
    /// `POST /email/campaigns/broadcasts/{broadcastCampaignUid}/archive` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `broadcast_campaign_uid`: Uid of the broadcast.
    ///
    /// Not known:
    ///
    /// - How a broadcast is brought back from the archive.
    /// - Whether drafts and scheduled broadcasts can be archived.
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
    pub fn archive(
        &self,
        broadcast_campaign_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::BroadcastsArchive> {
        crate::call::Call::new(
            self.client,
            &[("broadcastCampaignUid", broadcast_campaign_uid.as_ref())],
        )
    }

    /// Send a trial copy of a broadcast.
    ///
    /// The mail goes to the logged-in user and to the people in `AdditionalRecipients`, who must belong to the same account as that user.
    ///
    /// `POST /email/campaigns/broadcasts/sendtestemail` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - Who gets the mail when the call is made with an API key, which stands for no user.
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
        body: crate::generated::inputs::BroadcastTestEmail,
    ) -> crate::call::Call<'c, crate::generated::operations::BroadcastsSendTest> {
        crate::call::Call::new(self.client, &[]).body(body)
    }
}

impl crate::list::List<'_, crate::generated::operations::BroadcastsList> {
    /// Uids of tags, separated by commas, to list the broadcasts that have them. `none` stands for broadcasts without a tag.
    ///
    /// The parameter `tagUid`.
    pub fn tag_uid(
        self,
        tag_uid: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("tagUid", tag_uid.into())
    }

    /// Uids of tags, separated by commas: broadcasts with them are left out. Together with `tagUid`, a broadcast that meets either condition is listed, so the two widen the answer.
    ///
    /// The parameter `withoutTagUid`.
    pub fn without_tag_uid(
        self,
        without_tag_uid: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("withoutTagUid", without_tag_uid.into())
    }
}
