//! Operations that the sandbox does not act out: checked like the others, answered from the description's example.

use super::Call;
use crate::answer::Selection;
use crate::json::Json;
use crate::query::Page;
use crate::reply::{Outcome, Reply};
use crate::spec::Answer;

/// The smallest file that a reader of PDF takes: one empty page.
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// Answers the example. Nothing is kept: what is added is not found afterwards.
pub(super) fn answer(call: &mut Call<'_>) -> Outcome {
    call.payload()?;
    let example = match &call.operation.example {
        Some(text) => Json::parse(text).unwrap_or(Json::Null),
        None => Json::Null,
    };
    match &call.operation.answer {
        Answer::Empty | Answer::Undeclared => Ok(Reply::empty(200)),
        Answer::File(media) => Ok(Reply::file(media.as_str(), PDF)),
        Answer::Object(_) => Ok(Reply::json(200, example)),
        Answer::Page(entity) => {
            let items = example.as_object().and_then(|page| page.get("items"));
            let items = items.and_then(Json::as_list).unwrap_or_default();
            let selection = Selection::parse(call.spec, entity, call.query.get("fields"));
            let page = Page::parse(call.query, selection.reaches_children(call.spec, entity));
            let shown = page.cut(items).to_vec();
            Ok(Reply::json(200, page.envelope(items.len(), shown)))
        }
    }
}
