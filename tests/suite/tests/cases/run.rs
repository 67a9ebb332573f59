//! Plays one case: a server, a client, the call, and the comparison.

use std::time::Duration;

use outseta_api::{Client, ClientBuilder, Error, RetryPolicy};
use tokio::time::Instant;

use super::{
    calls,
    format::{Case, Kind, Refusal, Settings},
    judge::{self, Observed},
    script,
    sending::Made,
    stand_ins::{Handing, Refusing},
};
use crate::support::{
    clients::{KEY, SECRET, TOKEN},
    server::{Server, json},
    stage,
};

/// What is not as the case expects, or wrong with the case itself.
pub(crate) fn differences(case: &Case) -> Vec<String> {
    stage::play(play(case)).unwrap_or_else(|fault| vec![format!("the case is faulty: {fault}")])
}

async fn play(case: &Case) -> Result<Vec<String>, String> {
    let other = Server::with(|_| json(200, "{}")).await;
    let server = Server::with(script::follow(&case.server, &other.url())?).await;
    let secrets = secrets(case);
    let began = Instant::now();
    let made = match client(&case.client, &server, &other) {
        Ok(client) => calls::make(&client, &case.call).await?.show_client(&client),
        Err(error) => Made::failed(error),
    };
    let elapsed = began.elapsed();
    Ok(judge::differences(
        &case.expect,
        &Observed {
            made: &made,
            seen: &server.seen(),
            elapsed,
            elsewhere: other.count(),
            secrets: &secrets,
        },
    ))
}

/// The client's credentials, and what the case calls a secret.
fn secrets(case: &Case) -> Vec<String> {
    let mut secrets = case.secrets.clone();
    secrets.extend([KEY, SECRET, TOKEN].map(str::to_owned));
    if let Some((key, secret)) = &case.client.api_key {
        secrets.extend([key.clone(), secret.clone()]);
    }
    secrets.extend(case.client.access_token.clone());
    secrets.extend(case.client.token_provider.iter().flatten().cloned());
    // What is shorter stands in ordinary words.
    secrets.retain(|secret| secret.len() >= 4);
    secrets
}

fn client(settings: &Settings, server: &Server, other: &Server) -> Result<Client, Error> {
    let client = builder(settings, server, other).build()?;
    if settings.as_user {
        return client.with_access_token(TOKEN);
    }
    Ok(client)
}

fn builder(settings: &Settings, server: &Server, other: &Server) -> ClientBuilder {
    let milliseconds = Duration::from_millis;
    let mut builder = Client::builder(settings.subdomain.as_deref().unwrap_or("acme"));
    let url = settings.base_url.as_deref();
    // Without a base URL the subdomain says where to go, which a test must not.
    let url = url.unwrap_or("{server}/api/v1");
    let root = |server: &Server| format!("http://{}", server.address());
    builder = builder.base_url(
        url.replace("{server}", &root(server))
            .replace("{other}", &root(other)),
    );
    builder = match (
        settings.credentials,
        &settings.api_key,
        &settings.access_token,
    ) {
        (Kind::ApiKey, Some((key, secret)), _) => builder.api_key(key.as_str(), secret.as_str()),
        (Kind::ApiKey, None, _) => builder.api_key(KEY, SECRET),
        (Kind::AccessToken, _, Some(token)) => builder.access_token(token.as_str()),
        (Kind::AccessToken, _, None) => builder.access_token(TOKEN),
        (Kind::Anonymous, ..) => builder.anonymous(),
    };
    if let Some(tokens) = &settings.token_provider {
        builder = builder.token_provider(Handing::new(tokens));
    }
    builder = match settings.refuses {
        None => builder,
        Some(Refusal::Limiter) => builder.rate_limiter(Refusing),
        Some(Refusal::Middleware) => builder.middleware(Refusing),
    };
    if let Some(product) = &settings.user_agent {
        builder = builder.user_agent(product);
    }
    if let Some(timeout) = settings.timeout_ms {
        builder = builder.timeout(milliseconds(timeout));
    }
    if let Some(bytes) = settings.max_body {
        builder = builder.max_body_size(bytes);
    }
    if let Some(rate) = settings.requests_per_second {
        builder = builder.requests_per_second(rate);
    }
    if settings.unlimited {
        builder = builder.unlimited();
    }
    if let Some(retry) = &settings.retry {
        let mut policy = RetryPolicy::default();
        if let Some(retries) = retry.max_retries {
            policy = policy.max_retries(retries);
        }
        if let Some(delay) = retry.initial_delay_ms {
            policy = policy.initial_delay(milliseconds(delay));
        }
        if let Some(delay) = retry.max_delay_ms {
            policy = policy.max_delay(milliseconds(delay));
        }
        if let Some(ceiling) = retry.retry_after_ceiling_ms {
            policy = policy.retry_after_ceiling(milliseconds(ceiling));
        }
        builder = builder.retry(policy);
    }
    builder
}
