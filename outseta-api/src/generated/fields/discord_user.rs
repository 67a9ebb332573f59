// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`DiscordUser`](crate::models::DiscordUser).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::DiscordUser, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::DiscordUser, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::DiscordUser, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::DiscordUser, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::DiscordUser, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `DiscordUserId`: Discord's identifier of the user.
pub const DISCORD_USER_ID: Field<models::DiscordUser, ::std::string::String> = Field::new(
    "DiscordUserId",
);

/// `DiscordEmail`: E-mail address known to Discord.
pub const DISCORD_EMAIL: Field<models::DiscordUser, ::std::string::String> = Field::new(
    "DiscordEmail",
);

/// `DiscordUsername`: Name of the user on Discord.
pub const DISCORD_USERNAME: Field<models::DiscordUser, ::std::string::String> = Field::new(
    "DiscordUsername",
);

/// `DiscordOAuthRefreshToken`: Token with which Outseta keeps its access to Discord.
pub const DISCORD_OAUTH_REFRESH_TOKEN: Field<models::DiscordUser, crate::wire::Secret> = Field::new(
    "DiscordOAuthRefreshToken",
);

impl<R> Link<R, models::DiscordUser> {
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

    /// `DiscordUserId`: Discord's identifier of the user.
    pub fn discord_user_id(self) -> Field<R, ::std::string::String> {
        self.field("DiscordUserId")
    }

    /// `DiscordEmail`: E-mail address known to Discord.
    pub fn discord_email(self) -> Field<R, ::std::string::String> {
        self.field("DiscordEmail")
    }

    /// `DiscordUsername`: Name of the user on Discord.
    pub fn discord_username(self) -> Field<R, ::std::string::String> {
        self.field("DiscordUsername")
    }

    /// `DiscordOAuthRefreshToken`: Token with which Outseta keeps its access to Discord.
    pub fn discord_oauth_refresh_token(self) -> Field<R, crate::wire::Secret> {
        self.field("DiscordOAuthRefreshToken")
    }
}
