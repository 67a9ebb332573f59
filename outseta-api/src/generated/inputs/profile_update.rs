// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `ProfileUpdate`.

/// Changes that the logged-in user makes to the own record. Uid must be that of the person behind the token.
#[derive(Clone, Default, PartialEq)]
pub struct ProfileUpdate {
    body: crate::wire::Body,
}

impl ProfileUpdate {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
    pub fn new(uid: impl crate::query::Value<crate::wire::Uid>) -> Self {
        let mut new = Self::default();
        new.body.set("Uid", crate::query::Value::into_write(uid));
        new
    }

    /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant.
    ///
    /// `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
    #[must_use]
    pub fn uid(mut self, uid: impl crate::wire::Assign<crate::wire::Uid>) -> Self {
        self.body.set("Uid", crate::wire::Assign::assign(uid));
        self
    }

    /// Address that identifies the person and receives mail. A second person with the same address is refused.
    ///
    /// `Email` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn email(
        mut self,
        email: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("Email", crate::wire::Assign::assign(email));
        self
    }

    /// Given name. Both null and an empty text occur.
    ///
    /// `FirstName` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn first_name(
        mut self,
        first_name: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("FirstName", crate::wire::Assign::assign(first_name));
        self
    }

    /// Family name. Both null and an empty text occur.
    ///
    /// `LastName` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn last_name(
        mut self,
        last_name: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("LastName", crate::wire::Assign::assign(last_name));
        self
    }

    /// Postal address. Send the Uid of the stored address to change it in place; what an address without Uid does to the old one is not known.
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

    /// Whether the person has to choose a new password.
    ///
    /// `PasswordMustChange`.
    #[must_use]
    pub fn password_must_change(
        mut self,
        password_must_change: impl crate::query::Value<bool>,
    ) -> Self {
        self.body
            .set(
                "PasswordMustChange",
                crate::query::Value::into_write(password_must_change),
            );
        self
    }

    /// Mobile phone number, free text. Both null and an empty text occur.
    ///
    /// `PhoneMobile` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn phone_mobile(
        mut self,
        phone_mobile: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("PhoneMobile", crate::wire::Assign::assign(phone_mobile));
        self
    }

    /// Phone number at work, free text. Both null and an empty text occur.
    ///
    /// `PhoneWork` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn phone_work(
        mut self,
        phone_work: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("PhoneWork", crate::wire::Assign::assign(phone_work));
        self
    }

    /// Web address of the profile picture.
    ///
    /// `ProfileImageS3Url` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn profile_image_s3_url(
        mut self,
        profile_image_s3_url: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set("ProfileImageS3Url", crate::wire::Assign::assign(profile_image_s3_url));
        self
    }

    /// Job title.
    ///
    /// `Title` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn title(
        mut self,
        title: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("Title", crate::wire::Assign::assign(title));
        self
    }

    /// Time zone of the person, as text.
    ///
    /// `Timezone` · takes [`Null`](crate::Null) · at most 100 characters.
    #[must_use]
    pub fn timezone(
        mut self,
        timezone: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("Timezone", crate::wire::Assign::assign(timezone));
        self
    }

    /// Language of the person, as text; "*" has been seen.
    ///
    /// `Language` · takes [`Null`](crate::Null) · at most 50 characters.
    #[must_use]
    pub fn language(
        mut self,
        language: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("Language", crate::wire::Assign::assign(language));
        self
    }

    /// Page that led the person to the tenant's site.
    ///
    /// `Referer` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn referer(
        mut self,
        referer: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("Referer", crate::wire::Assign::assign(referer));
        self
    }

    /// Browser identification that the person was seen with.
    ///
    /// `UserAgent` · takes [`Null`](crate::Null) · at most 1000 characters.
    #[must_use]
    pub fn user_agent(
        mut self,
        user_agent: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("UserAgent", crate::wire::Assign::assign(user_agent));
        self
    }

    /// Google profile that the person has connected.
    ///
    /// `OAuthGoogleProfileId` · takes [`Null`](crate::Null) · at most 50 characters.
    #[must_use]
    pub fn oauth_google_profile_id(
        mut self,
        oauth_google_profile_id: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "OAuthGoogleProfileId",
                crate::wire::Assign::assign(oauth_google_profile_id),
            );
        self
    }

    /// Consent to be put on the e-mail list, given when the person is created. For sending only; what answers hold here means nothing.
    ///
    /// `OptInToEmailList`.
    #[must_use]
    pub fn opt_in_to_email_list(
        mut self,
        opt_in_to_email_list: impl crate::query::Value<bool>,
    ) -> Self {
        self.body
            .set(
                "OptInToEmailList",
                crate::query::Value::into_write(opt_in_to_email_list),
            );
        self
    }

    /// Password to set. For sending only; answers hold null at most.
    ///
    /// `Password` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn password(
        mut self,
        password: impl crate::wire::Assign<crate::wire::Secret>,
    ) -> Self {
        self.body.set("Password", crate::wire::Assign::assign(password));
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

    /// When mail to the person bounced, UTC. Known from bodies of 2018 only.
    ///
    /// `EmailBounceDateTime` · takes [`Null`](crate::Null) · legacy.
    #[must_use]
    pub fn email_bounce_date_time(
        mut self,
        email_bounce_date_time: impl crate::wire::Assign<crate::wire::Timestamp>,
    ) -> Self {
        self.body
            .set(
                "EmailBounceDateTime",
                crate::wire::Assign::assign(email_bounce_date_time),
            );
        self
    }

    /// When the person reported mail as spam, UTC. Known from bodies of 2018 only.
    ///
    /// `EmailSpamDateTime` · takes [`Null`](crate::Null) · legacy.
    #[must_use]
    pub fn email_spam_date_time(
        mut self,
        email_spam_date_time: impl crate::wire::Assign<crate::wire::Timestamp>,
    ) -> Self {
        self.body
            .set("EmailSpamDateTime", crate::wire::Assign::assign(email_spam_date_time));
        self
    }

    /// When the person opted out of mail, UTC. Known from bodies of 2018 only.
    ///
    /// `EmailUnsubscribeDateTime` · takes [`Null`](crate::Null) · legacy.
    #[must_use]
    pub fn email_unsubscribe_date_time(
        mut self,
        email_unsubscribe_date_time: impl crate::wire::Assign<crate::wire::Timestamp>,
    ) -> Self {
        self.body
            .set(
                "EmailUnsubscribeDateTime",
                crate::wire::Assign::assign(email_unsubscribe_date_time),
            );
        self
    }

    /// When mail last reached the person, UTC. Known from bodies of 2018 only.
    ///
    /// `EmailLastDeliveredDateTime` · takes [`Null`](crate::Null) · legacy.
    #[must_use]
    pub fn email_last_delivered_date_time(
        mut self,
        email_last_delivered_date_time: impl crate::wire::Assign<crate::wire::Timestamp>,
    ) -> Self {
        self.body
            .set(
                "EmailLastDeliveredDateTime",
                crate::wire::Assign::assign(email_last_delivered_date_time),
            );
        self
    }
}

crate::wire::write_shape!(ProfileUpdate, open);

impl ::std::convert::From<&crate::generated::models::Person> for ProfileUpdate {
    /// Takes over the plain members that were read, and the custom properties if there are any. Members that were not read stay left out, so that writing back a sparse answer changes nothing else; relations and lists are left out too.
    fn from(read: &crate::generated::models::Person) -> Self {
        Self {
            body: crate::wire::Body::from_record(
                read,
                &[
                    "Uid",
                    "Email",
                    "FirstName",
                    "LastName",
                    "PasswordMustChange",
                    "PhoneMobile",
                    "PhoneWork",
                    "ProfileImageS3Url",
                    "Title",
                    "Timezone",
                    "Language",
                    "Referer",
                    "UserAgent",
                    "OAuthGoogleProfileId",
                    "OptInToEmailList",
                    "EmailBounceDateTime",
                    "EmailSpamDateTime",
                    "EmailUnsubscribeDateTime",
                    "EmailLastDeliveredDateTime",
                ],
            ),
        }
    }
}
