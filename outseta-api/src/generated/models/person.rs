// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Person`, and how it is read.

crate::wire::entity! {
    /// An individual: a contact, a user who logs in, or both. Memberships tie people to accounts, and one person may have several. Custom properties of the tenant stand beside the members below, under their own names.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp, demos.
    Person "Person"
    answered {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · at most 10 characters.
        0 uid: ::std::option::Option<crate::wire::Uid>, "Uid" Uid uid, UID Field crate::wire::Uid;
        /// Name of the object's type, present in answers since about 2023. `_objectType` · set by the server.
        1 object_type: ::std::option::Option<::std::string::String>, "_objectType" Text text, OBJECT_TYPE Field ::std::string::String;
        /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`. `Created` · set by the server.
        2 created: ::std::option::Option<crate::wire::Timestamp>, "Created" Timestamp timestamp, CREATED Field crate::wire::Timestamp;
        /// When the object was last changed, with the precision described at Created. `Updated` · set by the server.
        3 updated: ::std::option::Option<crate::wire::Timestamp>, "Updated" Timestamp timestamp, UPDATED Field crate::wire::Timestamp;
        /// Details of an event. Filled in webhook bodies only, null in answers of the API. `ActivityEventData` · set by the server.
        4 activity_event_data: ::std::option::Option<::serde_json::Value>, "ActivityEventData" Json json, ACTIVITY_EVENT_DATA Field crate::wire::Json;
        /// Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level. `SchemaLessData` · set by the server.
        5 schema_less_data: ::std::option::Option<::serde_json::Value>, "SchemaLessData" Json json, SCHEMA_LESS_DATA Field crate::wire::Json;
        /// Whether the server had loaded the custom properties. Seen in answers, named by no documentation. `SchemaLessDataLoaded` · set by the server.
        6 schema_less_data_loaded: ::std::option::Option<bool>, "SchemaLessDataLoaded" Bool bool, SCHEMA_LESS_DATA_LOADED Field bool;
        /// Address that identifies the person and receives mail. A second person with the same address is refused. `Email` · at most 250 characters.
        7 email: ::std::option::Option<::std::string::String>, "Email" Text text, EMAIL Field ::std::string::String;
        /// Given name. Both null and an empty text occur. `FirstName` · at most 250 characters.
        8 first_name: ::std::option::Option<::std::string::String>, "FirstName" Text text, FIRST_NAME Field ::std::string::String;
        /// Family name. Both null and an empty text occur. `LastName` · at most 250 characters.
        9 last_name: ::std::option::Option<::std::string::String>, "LastName" Text text, LAST_NAME Field ::std::string::String;
        /// Postal address. Send the Uid of the stored address to change it in place; what an address without Uid does to the old one is not known. `MailingAddress`.
        #[cfg(feature = "crm")]
        10 mailing_address: ::std::option::Option<::std::boxed::Box<crate::generated::models::Address>>, "MailingAddress" Object object, MAILING_ADDRESS Link crate::generated::models::Address;
        /// When the password was last changed, UTC. `PasswordLastUpdated` · set by the server.
        11 password_last_updated: ::std::option::Option<crate::wire::Timestamp>, "PasswordLastUpdated" Timestamp timestamp, PASSWORD_LAST_UPDATED Field crate::wire::Timestamp;
        /// Whether the person has to choose a new password. `PasswordMustChange`.
        12 password_must_change: ::std::option::Option<bool>, "PasswordMustChange" Bool bool, PASSWORD_MUST_CHANGE Field bool;
        /// Mobile phone number, free text. Both null and an empty text occur. `PhoneMobile` · at most 250 characters.
        13 phone_mobile: ::std::option::Option<::std::string::String>, "PhoneMobile" Text text, PHONE_MOBILE Field ::std::string::String;
        /// Phone number at work, free text. Both null and an empty text occur. `PhoneWork` · at most 250 characters.
        14 phone_work: ::std::option::Option<::std::string::String>, "PhoneWork" Text text, PHONE_WORK Field ::std::string::String;
        /// Web address of the profile picture. `ProfileImageS3Url` · at most 250 characters.
        15 profile_image_s3_url: ::std::option::Option<::std::string::String>, "ProfileImageS3Url" Text text, PROFILE_IMAGE_S3_URL Field ::std::string::String;
        /// Job title. `Title` · at most 250 characters.
        16 title: ::std::option::Option<::std::string::String>, "Title" Text text, TITLE Field ::std::string::String;
        /// Time zone of the person, as text. `Timezone` · at most 100 characters.
        17 timezone: ::std::option::Option<::std::string::String>, "Timezone" Text text, TIMEZONE Field ::std::string::String;
        /// Language of the person, as text; "*" has been seen. `Language` · at most 50 characters.
        18 language: ::std::option::Option<::std::string::String>, "Language" Text text, LANGUAGE Field ::std::string::String;
        /// Internet address that the person was seen with. `IPAddress` · set by the server · at most 250 characters.
        19 ip_address: ::std::option::Option<::std::string::String>, "IPAddress" Text text, IP_ADDRESS Field ::std::string::String;
        /// Page that led the person to the tenant's site. `Referer` · at most 250 characters.
        20 referer: ::std::option::Option<::std::string::String>, "Referer" Text text, REFERER Field ::std::string::String;
        /// Browser identification that the person was seen with. `UserAgent` · at most 1000 characters.
        21 user_agent: ::std::option::Option<::std::string::String>, "UserAgent" Text text, USER_AGENT Field ::std::string::String;
        /// When the person last logged in, UTC; null when no login is on record. `LastLoginDateTime` · set by the server.
        22 last_login_date_time: ::std::option::Option<crate::wire::Timestamp>, "LastLoginDateTime" Timestamp timestamp, LAST_LOGIN_DATE_TIME Field crate::wire::Timestamp;
        /// Google profile that the person has connected. `OAuthGoogleProfileId` · at most 50 characters.
        23 oauth_google_profile_id: ::std::option::Option<::std::string::String>, "OAuthGoogleProfileId" Text text, OAUTH_GOOGLE_PROFILE_ID Field ::std::string::String;
        /// Memberships of the person, one entry for each account. Null, or entries without Account, unless the fields parameter asks for more. `PersonAccount`.
        #[cfg(feature = "crm")]
        24 person_account: ::std::option::Option<::std::vec::Vec<crate::generated::models::PersonAccount>>, "PersonAccount" List list, PERSON_ACCOUNT Link crate::generated::models::PersonAccount;
        /// Links to the deals in which the person takes part. `DealPeople`.
        #[cfg(feature = "crm")]
        25 deal_people: ::std::option::Option<::std::vec::Vec<crate::generated::models::DealPerson>>, "DealPeople" List list, DEAL_PEOPLE Link crate::generated::models::DealPerson;
        /// Lead forms that the person has sent in. `LeadFormSubmissions`.
        #[cfg(feature = "crm")]
        26 lead_form_submissions: ::std::option::Option<::std::vec::Vec<crate::generated::models::LeadFormSubmission>>, "LeadFormSubmissions" List list, LEAD_FORM_SUBMISSIONS Link crate::generated::models::LeadFormSubmission;
        /// Subscriptions of the person to e-mail lists. `EmailListPerson`.
        #[cfg(any(feature = "email", feature = "public"))]
        27 email_list_person: ::std::option::Option<::std::vec::Vec<crate::generated::models::EmailListPerson>>, "EmailListPerson" List list, EMAIL_LIST_PERSON Link crate::generated::models::EmailListPerson;
        /// An account of the person. Which of several it would be is not documented. `Account`.
        #[cfg(feature = "crm")]
        28 account: ::std::option::Option<::std::boxed::Box<crate::generated::models::Account>>, "Account" Object object, ACCOUNT Link crate::generated::models::Account;
        /// Uids of the person's accounts. The vendor declares a single text; one published client reads a list. `AccountUids` · set by the server.
        29 account_uids: ::std::option::Option<::std::string::String>, "AccountUids" Text text, ACCOUNT_UIDS Field ::std::string::String;
        /// First and last name in one, made by the server; the e-mail address where no name is known. `FullName` · set by the server.
        30 full_name: ::std::option::Option<::std::string::String>, "FullName" Text text, FULL_NAME Field ::std::string::String;
        /// Whether the person has ever logged in. `HasLoggedIn` · set by the server.
        31 has_logged_in: ::std::option::Option<bool>, "HasLoggedIn" Bool bool, HAS_LOGGED_IN Field bool;
        /// Mail service that the person has connected by OAuth. `OAuthIntegrationStatus` · set by the server.
        32 oauth_integration_status: ::std::option::Option<crate::generated::enums::OAuthService>, "OAuthIntegrationStatus" Enum enum_, OAUTH_INTEGRATION_STATUS Field crate::generated::enums::OAuthService;
        /// Platform and browser as read out of UserAgent; may be empty. `UserAgentPlatformBrowser` · set by the server.
        33 user_agent_platform_browser: ::std::option::Option<::std::string::String>, "UserAgentPlatformBrowser" Text text, USER_AGENT_PLATFORM_BROWSER Field ::std::string::String;
        /// Whether the person has opted out of mail. `HasUnsubscribed` · set by the server.
        34 has_unsubscribed: ::std::option::Option<bool>, "HasUnsubscribed" Bool bool, HAS_UNSUBSCRIBED Field bool;
        /// Discord identity that the person has connected; null when there is none. `DiscordUser`.
        #[cfg(feature = "crm")]
        35 discord_user: ::std::option::Option<::std::boxed::Box<crate::generated::models::DiscordUser>>, "DiscordUser" Object object, DISCORD_USER Link crate::generated::models::DiscordUser;
        /// Whether a Discord identity is connected. `IsConnectedToDiscord` · set by the server.
        36 is_connected_to_discord: ::std::option::Option<bool>, "IsConnectedToDiscord" Bool bool, IS_CONNECTED_TO_DISCORD Field bool;
        /// When mail to the person bounced, UTC. Known from bodies of 2018 only. `EmailBounceDateTime` · legacy.
        37 email_bounce_date_time: ::std::option::Option<crate::wire::Timestamp>, "EmailBounceDateTime" Timestamp timestamp, EMAIL_BOUNCE_DATE_TIME Field crate::wire::Timestamp;
        /// When the person reported mail as spam, UTC. Known from bodies of 2018 only. `EmailSpamDateTime` · legacy.
        38 email_spam_date_time: ::std::option::Option<crate::wire::Timestamp>, "EmailSpamDateTime" Timestamp timestamp, EMAIL_SPAM_DATE_TIME Field crate::wire::Timestamp;
        /// When the person opted out of mail, UTC. Known from bodies of 2018 only. `EmailUnsubscribeDateTime` · legacy.
        39 email_unsubscribe_date_time: ::std::option::Option<crate::wire::Timestamp>, "EmailUnsubscribeDateTime" Timestamp timestamp, EMAIL_UNSUBSCRIBE_DATE_TIME Field crate::wire::Timestamp;
        /// When mail last reached the person, UTC. Known from bodies of 2018 only. `EmailLastDeliveredDateTime` · legacy.
        40 email_last_delivered_date_time: ::std::option::Option<crate::wire::Timestamp>, "EmailLastDeliveredDateTime" Timestamp timestamp, EMAIL_LAST_DELIVERED_DATE_TIME Field crate::wire::Timestamp;
    }
    sent {
        /// Consent to be put on the e-mail list, given when the person is created. For sending only; what answers hold here means nothing. `OptInToEmailList` · sent, not meant to be answered.
        41 opt_in_to_email_list: ::std::option::Option<bool>, "OptInToEmailList" Bool bool;
        /// Password to set. For sending only; answers hold null at most. `Password` · sent, not meant to be answered.
        42 password: ::std::option::Option<crate::wire::Secret>, "Password" Secret secret;
        /// Token of reCAPTCHA, the check for bots on public forms. For sending only. `RecaptchaToken` · sent, not meant to be answered.
        43 recaptcha_token: ::std::option::Option<crate::wire::Secret>, "RecaptchaToken" Secret secret;
    }
}
