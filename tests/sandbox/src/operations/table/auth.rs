//! What the operations of signing in and of one's own profile do, by name.

use crate::operations::{Handler, profile};
use crate::tokens;

/// The behaviour of one of these operations; none for any other.
pub(super) fn acted(operation: &str) -> Option<Handler> {
    let handler: Handler = match operation {
        "tokens_get" => tokens::token,
        "tokens_magic_link" => tokens::magic_link,
        "tokens_two_factor_verify" => tokens::verify,
        "tokens_two_factor_resend" => tokens::resend,
        "tokens_two_factor_switch_mechanism" => tokens::switch_mechanism,
        "tokens_two_factor_recovery" => tokens::recovery,
        "tokens_two_factor_enroll_email_begin" => tokens::begin_email,
        "tokens_two_factor_enroll_totp_begin" => tokens::begin_totp,
        "tokens_two_factor_enroll_email_confirm" => tokens::confirm_email,
        "tokens_two_factor_enroll_totp_confirm" => tokens::confirm_totp,
        "profile_get" => profile::get,
        "profile_update" => profile::update,
        "profile_password_update" => profile::update_password,
        _ => return None,
    };
    Some(handler)
}
