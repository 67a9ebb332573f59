// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.public_email_list_subscriptions()`.

/// The operations on public email list subscriptions.
#[derive(Clone, Copy, Debug)]
pub struct PublicEmailListSubscriptions<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on public email list subscriptions.
    pub fn public_email_list_subscriptions(&self) -> PublicEmailListSubscriptions<'_> {
        PublicEmailListSubscriptions {
            client: self,
        }
    }
}

impl<'c> PublicEmailListSubscriptions<'c> {
    /// Subscribe a visitor to a public e-mail list.
    ///
    /// What the subscription form of a web page does, without credentials. The list must be public. Its double opt-in applies, and so does the protection against bots: `RecaptchaToken` takes the token that the page has got from reCAPTCHA.
    ///
    /// `POST /public/email/lists/{emailListUid}/subscriptions` · takes no credentials or an API key or a bearer token · never sent twice.
    ///
    /// - `email_list_uid`: Uid of the e-mail list, which must be public.
    ///
    /// Not known:
    ///
    /// - That no credentials are needed is inferred from the missing 401.
    /// - What makes a list public.
    /// - When the token of reCAPTCHA may be left out.
    /// - What the answer holds; the vendor declares an untyped body.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn add(
        &self,
        email_list_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::PublicEmailListPersonCreate,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::PublicEmailListSubscriptionsAdd,
    > {
        crate::call::Call::new(self.client, &[("emailListUid", email_list_uid.as_ref())])
            .body(body)
    }
}
