// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Person`, and how it is read and written.

/// An individual: a contact, a user who logs in, or both. Memberships tie people to accounts, and one person may have several. Custom properties of the tenant stand beside the members below, under their own names.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi, postman, ts-tiltcamp, demos.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Person {
    /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant.
    ///
    /// `Uid` · at most 10 characters.
    pub uid: ::std::option::Option<crate::wire::Uid>,
    /// Name of the object's type, present in answers since about 2023.
    ///
    /// `_objectType` · set by the server.
    pub object_type: ::std::option::Option<::std::string::String>,
    /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`.
    ///
    /// `Created` · set by the server.
    pub created: ::std::option::Option<crate::wire::Timestamp>,
    /// When the object was last changed, with the precision described at Created.
    ///
    /// `Updated` · set by the server.
    pub updated: ::std::option::Option<crate::wire::Timestamp>,
    /// Details of an event. Filled in webhook bodies only, null in answers of the API.
    ///
    /// `ActivityEventData` · set by the server.
    pub activity_event_data: ::std::option::Option<::serde_json::Value>,
    /// Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
    ///
    /// `SchemaLessData` · set by the server.
    pub schema_less_data: ::std::option::Option<::serde_json::Value>,
    /// Whether the server had loaded the custom properties. Seen in answers, named by no documentation.
    ///
    /// `SchemaLessDataLoaded` · set by the server.
    pub schema_less_data_loaded: ::std::option::Option<bool>,
    /// Address that identifies the person and receives mail. A second person with the same address is refused.
    ///
    /// `Email` · at most 250 characters.
    pub email: ::std::option::Option<::std::string::String>,
    /// Given name. Both null and an empty text occur.
    ///
    /// `FirstName` · at most 250 characters.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Family name. Both null and an empty text occur.
    ///
    /// `LastName` · at most 250 characters.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Postal address. Send the Uid of the stored address to change it in place; what an address without Uid does to the old one is not known.
    ///
    /// `MailingAddress`.
    pub mailing_address: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Address>,
    >,
    /// When the password was last changed, UTC.
    ///
    /// `PasswordLastUpdated` · set by the server.
    pub password_last_updated: ::std::option::Option<crate::wire::Timestamp>,
    /// Whether the person has to choose a new password.
    ///
    /// `PasswordMustChange`.
    pub password_must_change: ::std::option::Option<bool>,
    /// Mobile phone number, free text. Both null and an empty text occur.
    ///
    /// `PhoneMobile` · at most 250 characters.
    pub phone_mobile: ::std::option::Option<::std::string::String>,
    /// Phone number at work, free text. Both null and an empty text occur.
    ///
    /// `PhoneWork` · at most 250 characters.
    pub phone_work: ::std::option::Option<::std::string::String>,
    /// Web address of the profile picture.
    ///
    /// `ProfileImageS3Url` · at most 250 characters.
    pub profile_image_s3_url: ::std::option::Option<::std::string::String>,
    /// Job title.
    ///
    /// `Title` · at most 250 characters.
    pub title: ::std::option::Option<::std::string::String>,
    /// Time zone of the person, as text.
    ///
    /// `Timezone` · at most 100 characters.
    pub timezone: ::std::option::Option<::std::string::String>,
    /// Language of the person, as text; "*" has been seen.
    ///
    /// `Language` · at most 50 characters.
    pub language: ::std::option::Option<::std::string::String>,
    /// Internet address that the person was seen with.
    ///
    /// `IPAddress` · set by the server · at most 250 characters.
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// Page that led the person to the tenant's site.
    ///
    /// `Referer` · at most 250 characters.
    pub referer: ::std::option::Option<::std::string::String>,
    /// Browser identification that the person was seen with.
    ///
    /// `UserAgent` · at most 1000 characters.
    pub user_agent: ::std::option::Option<::std::string::String>,
    /// When the person last logged in, UTC; null when no login is on record.
    ///
    /// `LastLoginDateTime` · set by the server.
    pub last_login_date_time: ::std::option::Option<crate::wire::Timestamp>,
    /// Google profile that the person has connected.
    ///
    /// `OAuthGoogleProfileId` · at most 50 characters.
    pub oauth_google_profile_id: ::std::option::Option<::std::string::String>,
    /// Memberships of the person, one entry for each account. Null, or entries without Account, unless the fields parameter asks for more.
    ///
    /// `PersonAccount`.
    pub person_account: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::PersonAccount>,
    >,
    /// Links to the deals in which the person takes part.
    ///
    /// `DealPeople`.
    pub deal_people: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::DealPerson>,
    >,
    /// Lead forms that the person has sent in.
    ///
    /// `LeadFormSubmissions`.
    pub lead_form_submissions: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::LeadFormSubmission>,
    >,
    /// Subscriptions of the person to e-mail lists.
    ///
    /// `EmailListPerson`.
    pub email_list_person: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::EmailListPerson>,
    >,
    /// An account of the person. Which of several it would be is not documented.
    ///
    /// `Account`.
    pub account: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Account>,
    >,
    /// Uids of the person's accounts. The vendor declares a single text; one published client reads a list.
    ///
    /// `AccountUids` · set by the server.
    pub account_uids: ::std::option::Option<::std::string::String>,
    /// First and last name in one, made by the server; the e-mail address where no name is known.
    ///
    /// `FullName` · set by the server.
    pub full_name: ::std::option::Option<::std::string::String>,
    /// Whether the person has ever logged in.
    ///
    /// `HasLoggedIn` · set by the server.
    pub has_logged_in: ::std::option::Option<bool>,
    /// Mail service that the person has connected by OAuth.
    ///
    /// `OAuthIntegrationStatus` · set by the server.
    pub oauth_integration_status: ::std::option::Option<
        crate::generated::enums::OAuthService,
    >,
    /// Consent to be put on the e-mail list, given when the person is created. For sending only; what answers hold here means nothing.
    ///
    /// `OptInToEmailList` · sent, not meant to be answered.
    pub opt_in_to_email_list: ::std::option::Option<bool>,
    /// Password to set. For sending only; answers hold null at most.
    ///
    /// `Password` · sent, not meant to be answered.
    pub password: ::std::option::Option<crate::wire::Secret>,
    /// Platform and browser as read out of UserAgent; may be empty.
    ///
    /// `UserAgentPlatformBrowser` · set by the server.
    pub user_agent_platform_browser: ::std::option::Option<::std::string::String>,
    /// Whether the person has opted out of mail.
    ///
    /// `HasUnsubscribed` · set by the server.
    pub has_unsubscribed: ::std::option::Option<bool>,
    /// Discord identity that the person has connected; null when there is none.
    ///
    /// `DiscordUser`.
    pub discord_user: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::DiscordUser>,
    >,
    /// Whether a Discord identity is connected.
    ///
    /// `IsConnectedToDiscord` · set by the server.
    pub is_connected_to_discord: ::std::option::Option<bool>,
    /// Token of reCAPTCHA, the check for bots on public forms. For sending only.
    ///
    /// `RecaptchaToken` · sent, not meant to be answered.
    pub recaptcha_token: ::std::option::Option<crate::wire::Secret>,
    /// When mail to the person bounced, UTC. Known from bodies of 2018 only.
    ///
    /// `EmailBounceDateTime` · legacy.
    pub email_bounce_date_time: ::std::option::Option<crate::wire::Timestamp>,
    /// When the person reported mail as spam, UTC. Known from bodies of 2018 only.
    ///
    /// `EmailSpamDateTime` · legacy.
    pub email_spam_date_time: ::std::option::Option<crate::wire::Timestamp>,
    /// When the person opted out of mail, UTC. Known from bodies of 2018 only.
    ///
    /// `EmailUnsubscribeDateTime` · legacy.
    pub email_unsubscribe_date_time: ::std::option::Option<crate::wire::Timestamp>,
    /// When mail last reached the person, UTC. Known from bodies of 2018 only.
    ///
    /// `EmailLastDeliveredDateTime` · legacy.
    pub email_last_delivered_date_time: ::std::option::Option<crate::wire::Timestamp>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for Person {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "Person",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("SchemaLessData", "schema_less_data"),
                Member::new("SchemaLessDataLoaded", "schema_less_data_loaded"),
                Member::new("Email", "email"),
                Member::new("FirstName", "first_name"),
                Member::new("LastName", "last_name"),
                Member::new("MailingAddress", "mailing_address"),
                Member::new("PasswordLastUpdated", "password_last_updated"),
                Member::new("PasswordMustChange", "password_must_change"),
                Member::new("PhoneMobile", "phone_mobile"),
                Member::new("PhoneWork", "phone_work"),
                Member::new("ProfileImageS3Url", "profile_image_s3_url"),
                Member::new("Title", "title"),
                Member::new("Timezone", "timezone"),
                Member::new("Language", "language"),
                Member::new("IPAddress", "ip_address"),
                Member::new("Referer", "referer"),
                Member::new("UserAgent", "user_agent"),
                Member::new("LastLoginDateTime", "last_login_date_time"),
                Member::new("OAuthGoogleProfileId", "oauth_google_profile_id"),
                Member::new("PersonAccount", "person_account"),
                Member::new("DealPeople", "deal_people"),
                Member::new("LeadFormSubmissions", "lead_form_submissions"),
                Member::new("EmailListPerson", "email_list_person"),
                Member::new("Account", "account"),
                Member::new("AccountUids", "account_uids"),
                Member::new("FullName", "full_name"),
                Member::new("HasLoggedIn", "has_logged_in"),
                Member::new("OAuthIntegrationStatus", "oauth_integration_status"),
                Member::new("OptInToEmailList", "opt_in_to_email_list"),
                Member::new("Password", "password"),
                Member::new("UserAgentPlatformBrowser", "user_agent_platform_browser"),
                Member::new("HasUnsubscribed", "has_unsubscribed"),
                Member::new("DiscordUser", "discord_user"),
                Member::new("IsConnectedToDiscord", "is_connected_to_discord"),
                Member::new("RecaptchaToken", "recaptcha_token"),
                Member::new("EmailBounceDateTime", "email_bounce_date_time"),
                Member::new("EmailSpamDateTime", "email_spam_date_time"),
                Member::new("EmailUnsubscribeDateTime", "email_unsubscribe_date_time"),
                Member::new(
                    "EmailLastDeliveredDateTime",
                    "email_last_delivered_date_time",
                ),
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
        use crate::wire::Slot;
        match index {
            0 => Slot::Uid(&mut self.uid),
            1 => Slot::Text(&mut self.object_type),
            2 => Slot::Timestamp(&mut self.created),
            3 => Slot::Timestamp(&mut self.updated),
            4 => Slot::Json(&mut self.activity_event_data),
            5 => Slot::Json(&mut self.schema_less_data),
            6 => Slot::Bool(&mut self.schema_less_data_loaded),
            7 => Slot::Text(&mut self.email),
            8 => Slot::Text(&mut self.first_name),
            9 => Slot::Text(&mut self.last_name),
            10 => Slot::Object(&mut self.mailing_address),
            11 => Slot::Timestamp(&mut self.password_last_updated),
            12 => Slot::Bool(&mut self.password_must_change),
            13 => Slot::Text(&mut self.phone_mobile),
            14 => Slot::Text(&mut self.phone_work),
            15 => Slot::Text(&mut self.profile_image_s3_url),
            16 => Slot::Text(&mut self.title),
            17 => Slot::Text(&mut self.timezone),
            18 => Slot::Text(&mut self.language),
            19 => Slot::Text(&mut self.ip_address),
            20 => Slot::Text(&mut self.referer),
            21 => Slot::Text(&mut self.user_agent),
            22 => Slot::Timestamp(&mut self.last_login_date_time),
            23 => Slot::Text(&mut self.oauth_google_profile_id),
            24 => Slot::List(&mut self.person_account),
            25 => Slot::List(&mut self.deal_people),
            26 => Slot::List(&mut self.lead_form_submissions),
            27 => Slot::List(&mut self.email_list_person),
            28 => Slot::Object(&mut self.account),
            29 => Slot::Text(&mut self.account_uids),
            30 => Slot::Text(&mut self.full_name),
            31 => Slot::Bool(&mut self.has_logged_in),
            32 => Slot::Enum(&mut self.oauth_integration_status),
            33 => Slot::Bool(&mut self.opt_in_to_email_list),
            34 => Slot::Secret(&mut self.password),
            35 => Slot::Text(&mut self.user_agent_platform_browser),
            36 => Slot::Bool(&mut self.has_unsubscribed),
            37 => Slot::Object(&mut self.discord_user),
            38 => Slot::Bool(&mut self.is_connected_to_discord),
            39 => Slot::Secret(&mut self.recaptcha_token),
            40 => Slot::Timestamp(&mut self.email_bounce_date_time),
            41 => Slot::Timestamp(&mut self.email_spam_date_time),
            42 => Slot::Timestamp(&mut self.email_unsubscribe_date_time),
            43 => Slot::Timestamp(&mut self.email_last_delivered_date_time),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> crate::wire::View<'_> {
        use crate::wire::View;
        match index {
            0 => View::uid(&self.uid),
            1 => View::text(&self.object_type),
            2 => View::timestamp(&self.created),
            3 => View::timestamp(&self.updated),
            4 => View::json(&self.activity_event_data),
            5 => View::json(&self.schema_less_data),
            6 => View::bool(&self.schema_less_data_loaded),
            7 => View::text(&self.email),
            8 => View::text(&self.first_name),
            9 => View::text(&self.last_name),
            10 => View::object(&self.mailing_address),
            11 => View::timestamp(&self.password_last_updated),
            12 => View::bool(&self.password_must_change),
            13 => View::text(&self.phone_mobile),
            14 => View::text(&self.phone_work),
            15 => View::text(&self.profile_image_s3_url),
            16 => View::text(&self.title),
            17 => View::text(&self.timezone),
            18 => View::text(&self.language),
            19 => View::text(&self.ip_address),
            20 => View::text(&self.referer),
            21 => View::text(&self.user_agent),
            22 => View::timestamp(&self.last_login_date_time),
            23 => View::text(&self.oauth_google_profile_id),
            24 => View::list(&self.person_account),
            25 => View::list(&self.deal_people),
            26 => View::list(&self.lead_form_submissions),
            27 => View::list(&self.email_list_person),
            28 => View::object(&self.account),
            29 => View::text(&self.account_uids),
            30 => View::text(&self.full_name),
            31 => View::bool(&self.has_logged_in),
            32 => View::enum_(&self.oauth_integration_status),
            33 => View::bool(&self.opt_in_to_email_list),
            34 => View::secret(&self.password),
            35 => View::text(&self.user_agent_platform_browser),
            36 => View::bool(&self.has_unsubscribed),
            37 => View::object(&self.discord_user),
            38 => View::bool(&self.is_connected_to_discord),
            39 => View::secret(&self.recaptcha_token),
            40 => View::timestamp(&self.email_bounce_date_time),
            41 => View::timestamp(&self.email_spam_date_time),
            42 => View::timestamp(&self.email_unsubscribe_date_time),
            43 => View::timestamp(&self.email_last_delivered_date_time),
            _ => View::None,
        }
    }

    fn extra(&self) -> &crate::wire::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut crate::wire::Extra {
        &mut self.extra
    }
}

crate::wire::record!(Person);
