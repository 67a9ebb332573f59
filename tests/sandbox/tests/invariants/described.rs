//! What the description has to look at: the lists, and where a record of a type is to be found.

use std::collections::BTreeMap;

use serde_json::Value;

const BUNDLE: &str = include_str!("../../../../spec/outseta.openapi.json");

/// The lists that a key may read, and the addresses of single records by their type.
pub(crate) struct Described {
    pub(crate) lists: Vec<String>,
    /// Path with `{}` in the place of the identifier.
    pub(crate) records: BTreeMap<String, String>,
}

impl Described {
    pub(crate) fn read() -> Self {
        let bundle: Value = serde_json::from_str(BUNDLE).unwrap();
        let (mut lists, mut records) = (Vec::new(), BTreeMap::new());
        for (path, item) in bundle["paths"].as_object().unwrap() {
            let get = &item["get"];
            let by_key = get["security"].to_string().contains("apiKey");
            if !by_key || path.starts_with("/public/") {
                continue;
            }
            if get["x-outseta-paged"] == true {
                if !path.contains('{') {
                    lists.push(path.clone());
                }
                continue;
            }
            let schema = &get["responses"]["200"]["content"]["application/json"]["schema"];
            let name = schema["$ref"].as_str().and_then(|r| r.rsplit('/').next());
            if let (Some(name), Some((start, "}"))) = (name, path.rsplit_once("Uid"))
                && let Some((start, _)) = start.rsplit_once('{')
                && !start.contains('{')
            {
                records.insert(name.to_owned(), format!("{start}{{}}"));
            }
        }
        assert!(
            lists.len() > 15 && records.len() > 8,
            "{lists:?} {records:?}"
        );
        Self { lists, records }
    }
}
