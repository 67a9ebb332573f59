// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`Person`](crate::models::Person).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::Person, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::Person, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::Person, crate::wire::Timestamp> = Field::new("Created");

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::Person, crate::wire::Timestamp> = Field::new("Updated");

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::Person, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::Person, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::Person, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `Email`: Address that identifies the person and receives mail.
pub const EMAIL: Field<models::Person, ::std::string::String> = Field::new("Email");

/// `FirstName`: Given name.
pub const FIRST_NAME: Field<models::Person, ::std::string::String> = Field::new(
    "FirstName",
);

/// `LastName`: Family name.
pub const LAST_NAME: Field<models::Person, ::std::string::String> = Field::new(
    "LastName",
);

/// `MailingAddress`: Postal address.
pub const MAILING_ADDRESS: Link<models::Person, models::Address> = Link::new(
    "MailingAddress",
);

/// `PasswordLastUpdated`: When the password was last changed, UTC.
pub const PASSWORD_LAST_UPDATED: Field<models::Person, crate::wire::Timestamp> = Field::new(
    "PasswordLastUpdated",
);

/// `PasswordMustChange`: Whether the person has to choose a new password.
pub const PASSWORD_MUST_CHANGE: Field<models::Person, bool> = Field::new(
    "PasswordMustChange",
);

/// `PhoneMobile`: Mobile phone number, free text.
pub const PHONE_MOBILE: Field<models::Person, ::std::string::String> = Field::new(
    "PhoneMobile",
);

/// `PhoneWork`: Phone number at work, free text.
pub const PHONE_WORK: Field<models::Person, ::std::string::String> = Field::new(
    "PhoneWork",
);

/// `ProfileImageS3Url`: Web address of the profile picture.
pub const PROFILE_IMAGE_S3_URL: Field<models::Person, ::std::string::String> = Field::new(
    "ProfileImageS3Url",
);

/// `Title`: Job title.
pub const TITLE: Field<models::Person, ::std::string::String> = Field::new("Title");

/// `Timezone`: Time zone of the person, as text.
pub const TIMEZONE: Field<models::Person, ::std::string::String> = Field::new(
    "Timezone",
);

/// `Language`: Language of the person, as text; "*" has been seen.
pub const LANGUAGE: Field<models::Person, ::std::string::String> = Field::new(
    "Language",
);

/// `IPAddress`: Internet address that the person was seen with.
pub const IP_ADDRESS: Field<models::Person, ::std::string::String> = Field::new(
    "IPAddress",
);

/// `Referer`: Page that led the person to the tenant's site.
pub const REFERER: Field<models::Person, ::std::string::String> = Field::new("Referer");

/// `UserAgent`: Browser identification that the person was seen with.
pub const USER_AGENT: Field<models::Person, ::std::string::String> = Field::new(
    "UserAgent",
);

/// `LastLoginDateTime`: When the person last logged in, UTC; null when no login is on record.
pub const LAST_LOGIN_DATE_TIME: Field<models::Person, crate::wire::Timestamp> = Field::new(
    "LastLoginDateTime",
);

/// `OAuthGoogleProfileId`: Google profile that the person has connected.
pub const OAUTH_GOOGLE_PROFILE_ID: Field<models::Person, ::std::string::String> = Field::new(
    "OAuthGoogleProfileId",
);

/// `PersonAccount`: Memberships of the person, one entry for each account.
pub const PERSON_ACCOUNT: Link<models::Person, models::PersonAccount> = Link::new(
    "PersonAccount",
);

/// `DealPeople`: Links to the deals in which the person takes part.
pub const DEAL_PEOPLE: Link<models::Person, models::DealPerson> = Link::new(
    "DealPeople",
);

/// `LeadFormSubmissions`: Lead forms that the person has sent in.
pub const LEAD_FORM_SUBMISSIONS: Link<models::Person, models::LeadFormSubmission> = Link::new(
    "LeadFormSubmissions",
);

/// `EmailListPerson`: Subscriptions of the person to e-mail lists.
pub const EMAIL_LIST_PERSON: Link<models::Person, models::EmailListPerson> = Link::new(
    "EmailListPerson",
);

/// `Account`: An account of the person.
pub const ACCOUNT: Link<models::Person, models::Account> = Link::new("Account");

/// `AccountUids`: Uids of the person's accounts.
pub const ACCOUNT_UIDS: Field<models::Person, ::std::string::String> = Field::new(
    "AccountUids",
);

/// `FullName`: First and last name in one, made by the server; the e-mail address where no name is known.
pub const FULL_NAME: Field<models::Person, ::std::string::String> = Field::new(
    "FullName",
);

/// `HasLoggedIn`: Whether the person has ever logged in.
pub const HAS_LOGGED_IN: Field<models::Person, bool> = Field::new("HasLoggedIn");

/// `OAuthIntegrationStatus`: Mail service that the person has connected by OAuth.
pub const OAUTH_INTEGRATION_STATUS: Field<
    models::Person,
    crate::generated::enums::OAuthService,
> = Field::new("OAuthIntegrationStatus");

/// `UserAgentPlatformBrowser`: Platform and browser as read out of UserAgent; may be empty.
pub const USER_AGENT_PLATFORM_BROWSER: Field<models::Person, ::std::string::String> = Field::new(
    "UserAgentPlatformBrowser",
);

/// `HasUnsubscribed`: Whether the person has opted out of mail.
pub const HAS_UNSUBSCRIBED: Field<models::Person, bool> = Field::new("HasUnsubscribed");

/// `DiscordUser`: Discord identity that the person has connected; null when there is none.
pub const DISCORD_USER: Link<models::Person, models::DiscordUser> = Link::new(
    "DiscordUser",
);

/// `IsConnectedToDiscord`: Whether a Discord identity is connected.
pub const IS_CONNECTED_TO_DISCORD: Field<models::Person, bool> = Field::new(
    "IsConnectedToDiscord",
);

/// `EmailBounceDateTime`: When mail to the person bounced, UTC.
pub const EMAIL_BOUNCE_DATE_TIME: Field<models::Person, crate::wire::Timestamp> = Field::new(
    "EmailBounceDateTime",
);

/// `EmailSpamDateTime`: When the person reported mail as spam, UTC.
pub const EMAIL_SPAM_DATE_TIME: Field<models::Person, crate::wire::Timestamp> = Field::new(
    "EmailSpamDateTime",
);

/// `EmailUnsubscribeDateTime`: When the person opted out of mail, UTC.
pub const EMAIL_UNSUBSCRIBE_DATE_TIME: Field<models::Person, crate::wire::Timestamp> = Field::new(
    "EmailUnsubscribeDateTime",
);

/// `EmailLastDeliveredDateTime`: When mail last reached the person, UTC.
pub const EMAIL_LAST_DELIVERED_DATE_TIME: Field<
    models::Person,
    crate::wire::Timestamp,
> = Field::new("EmailLastDeliveredDateTime");

impl<R> Link<R, models::Person> {
    /// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
    pub fn uid(self) -> Field<R, crate::wire::Uid> {
        self.field("Uid")
    }

    /// `_objectType`: Name of the object's type, present in answers since about 2023.
    pub fn object_type(self) -> Field<R, ::std::string::String> {
        self.field("_objectType")
    }

    /// `Created`: When the object was stored first.
    pub fn created(self) -> Field<R, crate::wire::Timestamp> {
        self.field("Created")
    }

    /// `Updated`: When the object was last changed, with the precision described at Created.
    pub fn updated(self) -> Field<R, crate::wire::Timestamp> {
        self.field("Updated")
    }

    /// `ActivityEventData`: Details of an event.
    pub fn activity_event_data(self) -> Field<R, crate::wire::Json> {
        self.field("ActivityEventData")
    }

    /// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
    pub fn schema_less_data(self) -> Field<R, crate::wire::Json> {
        self.field("SchemaLessData")
    }

    /// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
    pub fn schema_less_data_loaded(self) -> Field<R, bool> {
        self.field("SchemaLessDataLoaded")
    }

    /// `Email`: Address that identifies the person and receives mail.
    pub fn email(self) -> Field<R, ::std::string::String> {
        self.field("Email")
    }

    /// `FirstName`: Given name.
    pub fn first_name(self) -> Field<R, ::std::string::String> {
        self.field("FirstName")
    }

    /// `LastName`: Family name.
    pub fn last_name(self) -> Field<R, ::std::string::String> {
        self.field("LastName")
    }

    /// `MailingAddress`: Postal address.
    pub fn mailing_address(self) -> Link<R, models::Address> {
        self.link("MailingAddress")
    }

    /// `PasswordLastUpdated`: When the password was last changed, UTC.
    pub fn password_last_updated(self) -> Field<R, crate::wire::Timestamp> {
        self.field("PasswordLastUpdated")
    }

    /// `PasswordMustChange`: Whether the person has to choose a new password.
    pub fn password_must_change(self) -> Field<R, bool> {
        self.field("PasswordMustChange")
    }

    /// `PhoneMobile`: Mobile phone number, free text.
    pub fn phone_mobile(self) -> Field<R, ::std::string::String> {
        self.field("PhoneMobile")
    }

    /// `PhoneWork`: Phone number at work, free text.
    pub fn phone_work(self) -> Field<R, ::std::string::String> {
        self.field("PhoneWork")
    }

    /// `ProfileImageS3Url`: Web address of the profile picture.
    pub fn profile_image_s3_url(self) -> Field<R, ::std::string::String> {
        self.field("ProfileImageS3Url")
    }

    /// `Title`: Job title.
    pub fn title(self) -> Field<R, ::std::string::String> {
        self.field("Title")
    }

    /// `Timezone`: Time zone of the person, as text.
    pub fn timezone(self) -> Field<R, ::std::string::String> {
        self.field("Timezone")
    }

    /// `Language`: Language of the person, as text; "*" has been seen.
    pub fn language(self) -> Field<R, ::std::string::String> {
        self.field("Language")
    }

    /// `IPAddress`: Internet address that the person was seen with.
    pub fn ip_address(self) -> Field<R, ::std::string::String> {
        self.field("IPAddress")
    }

    /// `Referer`: Page that led the person to the tenant's site.
    pub fn referer(self) -> Field<R, ::std::string::String> {
        self.field("Referer")
    }

    /// `UserAgent`: Browser identification that the person was seen with.
    pub fn user_agent(self) -> Field<R, ::std::string::String> {
        self.field("UserAgent")
    }

    /// `LastLoginDateTime`: When the person last logged in, UTC; null when no login is on record.
    pub fn last_login_date_time(self) -> Field<R, crate::wire::Timestamp> {
        self.field("LastLoginDateTime")
    }

    /// `OAuthGoogleProfileId`: Google profile that the person has connected.
    pub fn oauth_google_profile_id(self) -> Field<R, ::std::string::String> {
        self.field("OAuthGoogleProfileId")
    }

    /// `PersonAccount`: Memberships of the person, one entry for each account.
    pub fn person_account(self) -> Link<R, models::PersonAccount> {
        self.link("PersonAccount")
    }

    /// `DealPeople`: Links to the deals in which the person takes part.
    pub fn deal_people(self) -> Link<R, models::DealPerson> {
        self.link("DealPeople")
    }

    /// `LeadFormSubmissions`: Lead forms that the person has sent in.
    pub fn lead_form_submissions(self) -> Link<R, models::LeadFormSubmission> {
        self.link("LeadFormSubmissions")
    }

    /// `EmailListPerson`: Subscriptions of the person to e-mail lists.
    pub fn email_list_person(self) -> Link<R, models::EmailListPerson> {
        self.link("EmailListPerson")
    }

    /// `Account`: An account of the person.
    pub fn account(self) -> Link<R, models::Account> {
        self.link("Account")
    }

    /// `AccountUids`: Uids of the person's accounts.
    pub fn account_uids(self) -> Field<R, ::std::string::String> {
        self.field("AccountUids")
    }

    /// `FullName`: First and last name in one, made by the server; the e-mail address where no name is known.
    pub fn full_name(self) -> Field<R, ::std::string::String> {
        self.field("FullName")
    }

    /// `HasLoggedIn`: Whether the person has ever logged in.
    pub fn has_logged_in(self) -> Field<R, bool> {
        self.field("HasLoggedIn")
    }

    /// `OAuthIntegrationStatus`: Mail service that the person has connected by OAuth.
    pub fn oauth_integration_status(
        self,
    ) -> Field<R, crate::generated::enums::OAuthService> {
        self.field("OAuthIntegrationStatus")
    }

    /// `UserAgentPlatformBrowser`: Platform and browser as read out of UserAgent; may be empty.
    pub fn user_agent_platform_browser(self) -> Field<R, ::std::string::String> {
        self.field("UserAgentPlatformBrowser")
    }

    /// `HasUnsubscribed`: Whether the person has opted out of mail.
    pub fn has_unsubscribed(self) -> Field<R, bool> {
        self.field("HasUnsubscribed")
    }

    /// `DiscordUser`: Discord identity that the person has connected; null when there is none.
    pub fn discord_user(self) -> Link<R, models::DiscordUser> {
        self.link("DiscordUser")
    }

    /// `IsConnectedToDiscord`: Whether a Discord identity is connected.
    pub fn is_connected_to_discord(self) -> Field<R, bool> {
        self.field("IsConnectedToDiscord")
    }

    /// `EmailBounceDateTime`: When mail to the person bounced, UTC.
    pub fn email_bounce_date_time(self) -> Field<R, crate::wire::Timestamp> {
        self.field("EmailBounceDateTime")
    }

    /// `EmailSpamDateTime`: When the person reported mail as spam, UTC.
    pub fn email_spam_date_time(self) -> Field<R, crate::wire::Timestamp> {
        self.field("EmailSpamDateTime")
    }

    /// `EmailUnsubscribeDateTime`: When the person opted out of mail, UTC.
    pub fn email_unsubscribe_date_time(self) -> Field<R, crate::wire::Timestamp> {
        self.field("EmailUnsubscribeDateTime")
    }

    /// `EmailLastDeliveredDateTime`: When mail last reached the person, UTC.
    pub fn email_last_delivered_date_time(self) -> Field<R, crate::wire::Timestamp> {
        self.field("EmailLastDeliveredDateTime")
    }
}
