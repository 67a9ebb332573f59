//! From stored records to the JSON of an answer.

mod catalogue;
mod computed;
mod reader;
mod render;
mod selection;

pub(crate) use computed::{full_name, is_worked_out, price, spaced};
pub(crate) use reader::Reader;
pub(crate) use render::{References, render, write};
pub(crate) use selection::Selection;
