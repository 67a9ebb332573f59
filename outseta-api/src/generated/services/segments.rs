// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.segments()`.

/// The operations on segments.
#[derive(Clone, Copy, Debug)]
pub struct Segments<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on segments.
    pub fn segments(&self) -> Segments<'_> {
        Segments { client: self }
    }
}

impl<'c> Segments<'c> {
    /// List segments.
    ///
    /// Returns the saved audiences of the tenant. Their tags cost the server an extra query and are missing unless `fields` names them or is `*` alone. The vendor's prose about broadcast mails mentions this path as the place to find Uids of segments; nothing else documents it.
    ///
    /// **Observed, not promised:** no page of the vendor documents this operation.
    ///
    /// `GET /crm/segments` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - What the answer holds; no recording exists, and a page like any other is assumed.
    /// - Whether filters and sorting work as on other lists.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence low).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::SegmentsList> {
        crate::list::List::new(self.client, &[])
    }

    /// List the tags of a segment.
    ///
    /// Returns the tags that are on this segment, whatever the selection of the segment itself would show.
    ///
    /// `GET /crm/segments/{segmentUid}/tags` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// - `segment_uid`: Uid of the segment.
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
        segment_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::list::List<'c, crate::generated::operations::SegmentsTagsList> {
        crate::list::List::new(self.client, &[("segmentUid", segment_uid.as_ref())])
    }

    /// Add tags to a segment.
    ///
    /// Puts the tags on the segment and keeps those that are there. A tag that is there already changes nothing. The tags must have been made for segments (entity type 11); other Uids are passed over without an error.
    ///
    /// `POST /crm/segments/{segmentUid}/tags` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `segment_uid`: Uid of the segment.
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
        segment_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::TagUidList,
    ) -> crate::call::Call<'c, crate::generated::operations::SegmentsTagsAdd> {
        crate::call::Call::new(self.client, &[("segmentUid", segment_uid.as_ref())])
            .body(body)
    }

    /// Set the tags of a segment.
    ///
    /// Makes the tags of the body the only ones on the segment; an empty list takes all of them off. The tags must have been made for segments (entity type 11); other Uids are passed over without an error.
    ///
    /// `PUT /crm/segments/{segmentUid}/tags` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `segment_uid`: Uid of the segment.
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
        segment_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::TagUidList,
    ) -> crate::call::Call<'c, crate::generated::operations::SegmentsTagsSet> {
        crate::call::Call::new(self.client, &[("segmentUid", segment_uid.as_ref())])
            .body(body)
    }

    /// Take a tag off a segment.
    ///
    /// Takes one tag off this segment; the tag itself lives on. Taking off a tag that is not there succeeds as well.
    ///
    /// `DELETE /crm/segments/{segmentUid}/tags/{tagUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `segment_uid`: Uid of the segment.
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
        segment_uid: impl ::std::convert::AsRef<str>,
        tag_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::SegmentsTagsRemove> {
        crate::call::Call::new(
            self.client,
            &[("segmentUid", segment_uid.as_ref()), ("tagUid", tag_uid.as_ref())],
        )
    }
}
