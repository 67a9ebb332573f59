//! Signing in: access tokens, magic links and the second factor.

mod challenge;
mod claims;
mod enrolment;
mod grant;
mod papers;
mod second_factor;
mod signing;
mod vault;

pub(crate) use challenge::Mechanism;
pub(crate) use enrolment::{begin_email, begin_totp, confirm_email, confirm_totp};
pub(crate) use grant::{magic_link, token};
pub(crate) use papers::Paper;
pub(crate) use second_factor::{recovery, resend, switch_mechanism, verify};
pub(crate) use signing::Keys;
pub(crate) use vault::Vault;
