//! Calls by name, for the cases that are written as data.

use outseta_api::{
    Client, Error, Method,
    inputs::{AccountCancelationRequest, EmailAddress, PersonCreate, PersonUpdate, TokenRequest},
};

/// How often a call was sent until it succeeded, or its error.
pub(crate) type Outcome = Result<u32, Error>;

/// Makes a call. The suffixes `!` and `?` vouch that sending it twice does no harm, and that it does.
pub(crate) async fn make(client: &Client, call: &str) -> Outcome {
    let (name, resend) = match call.as_bytes().last() {
        Some(b'!') => (&call[..call.len() - 1], Some(true)),
        Some(b'?') => (&call[..call.len() - 1], Some(false)),
        _ => (call, None),
    };
    macro_rules! attempts {
        ($call:expr) => {{
            let call = $call;
            let call = match resend {
                Some(harmless) => call.resend(harmless),
                None => call,
            };
            call.send_with_response()
                .await
                .map(|response| response.attempts)
        }};
    }
    let raw = |method| {
        let call = client.raw(method, "/crm/people/pAbC12Dx");
        let call = match resend {
            Some(harmless) => call.resend(harmless),
            None => call,
        };
        // A raw answer does not tell how often it was asked for.
        async { call.await.map(|_| 0) }
    };
    match name {
        "people_get" => attempts!(client.people().get("pAbC12Dx")),
        "people_list" => attempts!(client.people().list()),
        "people_update" => {
            attempts!(
                client
                    .people()
                    .update("pAbC12Dx", PersonUpdate::new().title("CTO"))
            )
        }
        "people_delete" => attempts!(client.people().delete("pAbC12Dx")),
        "people_add" => attempts!(client.people().add(PersonCreate::new("ann@example.com"))),
        "people_forgot_password" => {
            attempts!(
                client
                    .people()
                    .forgot_password(EmailAddress::new("ann@example.com"))
            )
        }
        "people_regenerate_two_factor_recovery_codes" => {
            attempts!(
                client
                    .people()
                    .regenerate_two_factor_recovery_codes("pAbC12Dx")
            )
        }
        "accounts_cancel" => {
            let body = AccountCancelationRequest::new("Too expensive", "aBcD123x");
            attempts!(client.accounts().cancel("aBcD123x", body))
        }
        "tokens_get" => {
            attempts!(
                client
                    .tokens()
                    .get(TokenRequest::new("ann@example.com").password("Correct-horse-7"))
            )
        }
        "raw GET" => raw(Method::Get).await,
        "raw POST" => raw(Method::Post).await,
        "raw PUT" => raw(Method::Put).await,
        "raw DELETE" => raw(Method::Delete).await,
        _ => panic!("no call is named {name}"),
    }
}
