// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PersonInput`.

crate::wire::input! {
    /// The members of `Person` that can be written inside another body.
    PersonInput open
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::Person ["Uid", "Email", "FirstName", "LastName",
    "PasswordMustChange", "PhoneMobile", "PhoneWork", "ProfileImageS3Url", "Title", "Timezone",
    "Language", "Referer", "UserAgent", "OAuthGoogleProfileId", "OptInToEmailList",
    "EmailBounceDateTime", "EmailSpamDateTime", "EmailUnsubscribeDateTime",
    "EmailLastDeliveredDateTime"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// Address that identifies the person and receives mail. A second person with the same address is refused. `Email` · takes [`Null`](crate::Null) · at most 250 characters.
        email Assign<::std::string::String> "Email";
        /// Given name. Both null and an empty text occur. `FirstName` · takes [`Null`](crate::Null) · at most 250 characters.
        first_name Assign<::std::string::String> "FirstName";
        /// Family name. Both null and an empty text occur. `LastName` · takes [`Null`](crate::Null) · at most 250 characters.
        last_name Assign<::std::string::String> "LastName";
        /// Postal address. Send the Uid of the stored address to change it in place; what an address without Uid does to the old one is not known. `MailingAddress` · takes [`Null`](crate::Null).
        #[cfg(feature = "crm")]
        mailing_address Assign<crate::generated::inputs::AddressInput> "MailingAddress";
        /// Whether the person has to choose a new password. `PasswordMustChange`.
        password_must_change Value<bool> "PasswordMustChange";
        /// Mobile phone number, free text. Both null and an empty text occur. `PhoneMobile` · takes [`Null`](crate::Null) · at most 250 characters.
        phone_mobile Assign<::std::string::String> "PhoneMobile";
        /// Phone number at work, free text. Both null and an empty text occur. `PhoneWork` · takes [`Null`](crate::Null) · at most 250 characters.
        phone_work Assign<::std::string::String> "PhoneWork";
        /// Web address of the profile picture. `ProfileImageS3Url` · takes [`Null`](crate::Null) · at most 250 characters.
        profile_image_s3_url Assign<::std::string::String> "ProfileImageS3Url";
        /// Job title. `Title` · takes [`Null`](crate::Null) · at most 250 characters.
        title Assign<::std::string::String> "Title";
        /// Time zone of the person, as text. `Timezone` · takes [`Null`](crate::Null) · at most 100 characters.
        timezone Assign<::std::string::String> "Timezone";
        /// Language of the person, as text; "*" has been seen. `Language` · takes [`Null`](crate::Null) · at most 50 characters.
        language Assign<::std::string::String> "Language";
        /// Page that led the person to the tenant's site. `Referer` · takes [`Null`](crate::Null) · at most 250 characters.
        referer Assign<::std::string::String> "Referer";
        /// Browser identification that the person was seen with. `UserAgent` · takes [`Null`](crate::Null) · at most 1000 characters.
        user_agent Assign<::std::string::String> "UserAgent";
        /// Google profile that the person has connected. `OAuthGoogleProfileId` · takes [`Null`](crate::Null) · at most 50 characters.
        oauth_google_profile_id Assign<::std::string::String> "OAuthGoogleProfileId";
        /// Consent to be put on the e-mail list, given when the person is created. For sending only; what answers hold here means nothing. `OptInToEmailList`.
        opt_in_to_email_list Value<bool> "OptInToEmailList";
        /// Password to set. For sending only; answers hold null at most. `Password` · takes [`Null`](crate::Null).
        password Assign<crate::wire::Secret> "Password";
        /// Token of reCAPTCHA, the check for bots on public forms. For sending only. `RecaptchaToken` · takes [`Null`](crate::Null).
        recaptcha_token Assign<crate::wire::Secret> "RecaptchaToken";
        /// When mail to the person bounced, UTC. Known from bodies of 2018 only. `EmailBounceDateTime` · takes [`Null`](crate::Null) · legacy.
        email_bounce_date_time Assign<crate::wire::Timestamp> "EmailBounceDateTime";
        /// When the person reported mail as spam, UTC. Known from bodies of 2018 only. `EmailSpamDateTime` · takes [`Null`](crate::Null) · legacy.
        email_spam_date_time Assign<crate::wire::Timestamp> "EmailSpamDateTime";
        /// When the person opted out of mail, UTC. Known from bodies of 2018 only. `EmailUnsubscribeDateTime` · takes [`Null`](crate::Null) · legacy.
        email_unsubscribe_date_time Assign<crate::wire::Timestamp> "EmailUnsubscribeDateTime";
        /// When mail last reached the person, UTC. Known from bodies of 2018 only. `EmailLastDeliveredDateTime` · takes [`Null`](crate::Null) · legacy.
        email_last_delivered_date_time Assign<crate::wire::Timestamp> "EmailLastDeliveredDateTime";
    }
}
