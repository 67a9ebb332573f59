// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `DiscordUserRolesUpdatedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `discord-user-roles-updated`.
    ///
    /// Sources: official-openapi.
    DiscordUserRolesUpdatedEventData "DiscordUserRolesUpdatedEventData"
    answered {
        /// Uid of the person. `PersonUid` · at most 10 characters.
        0 person_uid: ::std::option::Option<crate::wire::Uid>, "PersonUid" Uid uid, PERSON_UID Field crate::wire::Uid;
        /// Discord's identifier of the user. `DiscordUserId`.
        1 discord_user_id: ::std::option::Option<::std::string::String>, "DiscordUserId" Text text, DISCORD_USER_ID Field ::std::string::String;
        /// Address known to Discord. `DiscordEmail`.
        2 discord_email: ::std::option::Option<::std::string::String>, "DiscordEmail" Text text, DISCORD_EMAIL Field ::std::string::String;
        /// Name of the user on Discord. `DiscordUsername`.
        3 discord_username: ::std::option::Option<::std::string::String>, "DiscordUsername" Text text, DISCORD_USERNAME Field ::std::string::String;
        /// Discord's identifier of the server. `DiscordServerId`.
        4 discord_server_id: ::std::option::Option<::std::string::String>, "DiscordServerId" Text text, DISCORD_SERVER_ID Field ::std::string::String;
        /// Discord's identifiers of the roles, in one text. `RoleIds`.
        5 role_ids: ::std::option::Option<::std::string::String>, "RoleIds" Text text, ROLE_IDS Field ::std::string::String;
    }
    sent {
    }
}
