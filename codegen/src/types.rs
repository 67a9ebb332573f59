//! Runs progenitor over the lowered description, for the Rust types of the entities.

use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator};
use schemars::schema::{InstanceType, SchemaObject};

use crate::lower::{self, SECRET_FORMAT};
use crate::model::Api;

/// The types that progenitor makes of the entities, as it writes them.
///
/// # Errors
///
/// What progenitor refuses, in its words; the model lets nothing through that it should refuse.
pub fn types(api: &Api) -> Result<TokenStream, String> {
    let spec = lower::lower(api).map_err(|error| error.to_string())?;
    let mut settings = GenerationSettings::new();
    for item in &api.enums {
        settings.with_replacement(
            &item.name,
            format!("crate::generated::enums::{}", item.name),
            std::iter::empty(),
        );
    }
    for (kind, format, rust) in [
        (
            InstanceType::String,
            Some("date-time"),
            "crate::wire::Timestamp",
        ),
        (InstanceType::String, Some("uid"), "crate::wire::Uid"),
        (
            InstanceType::String,
            Some(SECRET_FORMAT),
            "crate::wire::Secret",
        ),
        (InstanceType::Number, None, "crate::wire::Decimal"),
    ] {
        let schema = SchemaObject {
            instance_type: Some(kind.into()),
            format: format.map(str::to_owned),
            ..SchemaObject::default()
        };
        settings.with_conversion(schema, rust, std::iter::empty());
    }
    let mut generator = Generator::new(&settings);
    // Fills the type space; the client that it returns as well is not what we are after.
    generator
        .generate_tokens(&spec)
        .map_err(|error| error.to_string())?;
    Ok(generator.get_type_space().to_stream())
}
