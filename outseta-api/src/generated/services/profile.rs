// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.profile()`.

/// The operations on profile.
#[derive(Clone, Copy, Debug)]
pub struct Profile<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on profile.
    pub fn profile(&self) -> Profile<'_> {
        Profile { client: self }
    }
}

impl<'c> Profile<'c> {
    /// Fetch the signed-in person.
    ///
    /// Returns the person whose access token is sent. An API key stands for no person and does not work here. The vendor's OpenAPI document does not list this operation; its older documentation does.
    ///
    /// `GET /profile` · takes a bearer token · safe to send again.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: postman, python, java, ts-tiltcamp, outsetapy, demos (confidence high).
    pub fn get(
        &self,
    ) -> crate::call::Call<'c, crate::generated::operations::ProfileGet> {
        crate::call::Call::new(self.client, &[])
    }

    /// Change the signed-in person.
    ///
    /// Changes the properties that the body names and keeps the others. As no path says who is meant, `Uid` must be in the body, and it must be that of the token's person.
    ///
    /// `PUT /profile` · takes a bearer token · safe to send again.
    ///
    /// Not known:
    ///
    /// - That null empties a property is likely but nowhere stated.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: postman, python, java, ts-tiltcamp, outsetapy (confidence high).
    pub fn update(
        &self,
        body: crate::generated::inputs::ProfileUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::ProfileUpdate> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Change the password of the signed-in person.
    ///
    /// Replaces the password of the person whose access token is sent. A wrong old password is answered with 400 and the code `currentPasswordMismatch`. Resending after a lost answer therefore fails, although the password was changed.
    ///
    /// `PUT /profile/password` · takes a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - Whether tokens issued before the change stay valid.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: postman, python, java, ts-tiltcamp, outsetapy (confidence high).
    pub fn update_password(
        &self,
        body: crate::generated::inputs::PasswordChange,
    ) -> crate::call::Call<'c, crate::generated::operations::ProfilePasswordUpdate> {
        crate::call::Call::new(self.client, &[]).body(body)
    }
}
