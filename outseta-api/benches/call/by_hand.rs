//! The same calls, as one would write them by hand for a project that needs no more.
//!
//! The members are those of the generated models. What the answers never fill stays plain JSON.
//! `D` is the type of dates, which the server sends without a zone.

#![allow(dead_code, reason = "the members are there to be decoded")]

use std::time::Duration;

use reqwest::{
    header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue},
    redirect,
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;

use crate::Failure;

pub(crate) struct Client {
    http: reqwest::Client,
    base_url: String,
}

impl Client {
    /// With the settings of reqwest that the generated client has.
    pub(crate) fn new(base_url: String, key: &str, secret: &str) -> Result<Self, Failure> {
        let mut authorization = HeaderValue::from_str(&format!("Outseta {key}:{secret}"))?;
        authorization.set_sensitive(true);
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(AUTHORIZATION, authorization);
        let http = reqwest::Client::builder()
            .user_agent("by-hand/1.0.0")
            .default_headers(headers)
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(30))
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .no_proxy()
            .build()?;
        Ok(Self { http, base_url })
    }

    pub(crate) async fn people<D: DeserializeOwned>(
        &self,
    ) -> Result<PersonPage<D>, reqwest::Error> {
        self.http
            .get(format!("{}/crm/people", self.base_url))
            .query(&[
                ("Email", "*@example.com"),
                ("orderBy", "Created DESC"),
                ("limit", "25"),
            ])
            .send()
            .await?
            .error_for_status()?
            .json()
            .await
    }

    pub(crate) async fn person<D: DeserializeOwned>(
        &self,
        uid: &str,
    ) -> Result<Person<D>, reqwest::Error> {
        self.http
            .get(format!("{}/crm/people/{uid}", self.base_url))
            .send()
            .await?
            .error_for_status()?
            .json()
            .await
    }
}

#[derive(Deserialize)]
pub(crate) struct PersonPage<D> {
    pub(crate) metadata: Metadata,
    pub(crate) items: Vec<Person<D>>,
}

#[derive(Deserialize)]
pub(crate) struct Metadata {
    pub(crate) limit: Option<i64>,
    pub(crate) offset: Option<i64>,
    pub(crate) total: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Person<D> {
    pub(crate) uid: Option<String>,
    #[serde(rename = "_objectType")]
    pub(crate) object_type: Option<String>,
    pub(crate) created: Option<D>,
    pub(crate) updated: Option<D>,
    pub(crate) activity_event_data: Option<Value>,
    pub(crate) schema_less_data: Option<Value>,
    pub(crate) schema_less_data_loaded: Option<bool>,
    pub(crate) email: Option<String>,
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) mailing_address: Option<Address<D>>,
    pub(crate) password_last_updated: Option<D>,
    pub(crate) password_must_change: Option<bool>,
    pub(crate) phone_mobile: Option<String>,
    pub(crate) phone_work: Option<String>,
    pub(crate) profile_image_s3_url: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) timezone: Option<String>,
    pub(crate) language: Option<String>,
    #[serde(rename = "IPAddress")]
    pub(crate) ip_address: Option<String>,
    pub(crate) referer: Option<String>,
    pub(crate) user_agent: Option<String>,
    pub(crate) last_login_date_time: Option<D>,
    #[serde(rename = "OAuthGoogleProfileId")]
    pub(crate) oauth_google_profile_id: Option<String>,
    pub(crate) person_account: Option<Vec<PersonAccount<D>>>,
    pub(crate) deal_people: Option<Vec<Value>>,
    pub(crate) lead_form_submissions: Option<Vec<Value>>,
    pub(crate) email_list_person: Option<Vec<Value>>,
    pub(crate) account: Option<Value>,
    pub(crate) account_uids: Option<String>,
    pub(crate) full_name: Option<String>,
    pub(crate) has_logged_in: Option<bool>,
    pub(crate) o_auth_integration_status: Option<i64>,
    pub(crate) opt_in_to_email_list: Option<bool>,
    pub(crate) password: Option<String>,
    pub(crate) user_agent_platform_browser: Option<String>,
    pub(crate) has_unsubscribed: Option<bool>,
    pub(crate) discord_user: Option<Value>,
    pub(crate) is_connected_to_discord: Option<bool>,
    pub(crate) recaptcha_token: Option<String>,
    pub(crate) email_bounce_date_time: Option<D>,
    pub(crate) email_spam_date_time: Option<D>,
    pub(crate) email_unsubscribe_date_time: Option<D>,
    pub(crate) email_last_delivered_date_time: Option<D>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Address<D> {
    pub(crate) uid: Option<String>,
    #[serde(rename = "_objectType")]
    pub(crate) object_type: Option<String>,
    pub(crate) created: Option<D>,
    pub(crate) updated: Option<D>,
    pub(crate) activity_event_data: Option<Value>,
    pub(crate) address_line1: Option<String>,
    pub(crate) address_line2: Option<String>,
    pub(crate) address_line3: Option<String>,
    pub(crate) city: Option<String>,
    pub(crate) state: Option<String>,
    pub(crate) postal_code: Option<String>,
    pub(crate) country: Option<String>,
    pub(crate) geo_location: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct PersonAccount<D> {
    pub(crate) uid: Option<String>,
    #[serde(rename = "_objectType")]
    pub(crate) object_type: Option<String>,
    pub(crate) created: Option<D>,
    pub(crate) updated: Option<D>,
    pub(crate) activity_event_data: Option<Value>,
    pub(crate) person: Option<Value>,
    pub(crate) account: Option<Value>,
    pub(crate) is_primary: Option<bool>,
    pub(crate) receive_invoices: Option<bool>,
    pub(crate) role: Option<i64>,
}
