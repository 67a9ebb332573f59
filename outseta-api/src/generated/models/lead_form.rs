// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `LeadForm`, and how it is read and written.

/// A form for a website that turns visitors into people of the CRM.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeadForm {
    /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant.
    ///
    /// `Uid` · at most 10 characters.
    pub uid: ::std::option::Option<crate::wire::Uid>,
    /// Name of the object's type, present in answers since about 2023.
    ///
    /// `_objectType` · set by the server.
    pub object_type: ::std::option::Option<::std::string::String>,
    /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`.
    ///
    /// `Created` · set by the server.
    pub created: ::std::option::Option<crate::wire::Timestamp>,
    /// When the object was last changed, with the precision described at Created.
    ///
    /// `Updated` · set by the server.
    pub updated: ::std::option::Option<crate::wire::Timestamp>,
    /// Details of an event. Filled in webhook bodies only, null in answers of the API.
    ///
    /// `ActivityEventData` · set by the server.
    pub activity_event_data: ::std::option::Option<::serde_json::Value>,
    /// Name of the form.
    ///
    /// `Name` · at most 250 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// Layout of the form's fields: a JSON document inside a text.
    ///
    /// `FieldConfigurationDataJSON`.
    pub field_configuration_data_json: ::std::option::Option<::std::string::String>,
    /// Page to show after the form was sent. The vendor marks it as outdated.
    ///
    /// `ThankYouRedirectUrl` · at most 1000 characters · legacy.
    pub thank_you_redirect_url: ::std::option::Option<::std::string::String>,
    /// How often the form has been sent in.
    ///
    /// `SubmissionCount` · set by the server.
    pub submission_count: ::std::option::Option<i64>,
    /// Uid of the pipeline stage for the deals that the form brings in, to judge by the name.
    ///
    /// `PipelineStageUid` · at most 10 characters.
    pub pipeline_stage_uid: ::std::option::Option<crate::wire::Uid>,
    /// That stage as an object.
    ///
    /// `DealPipelineStage`.
    pub deal_pipeline_stage: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::DealPipelineStage>,
    >,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for LeadForm {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "LeadForm",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("Name", "name"),
                Member::new(
                    "FieldConfigurationDataJSON",
                    "field_configuration_data_json",
                ),
                Member::new("ThankYouRedirectUrl", "thank_you_redirect_url"),
                Member::new("SubmissionCount", "submission_count"),
                Member::new("PipelineStageUid", "pipeline_stage_uid"),
                Member::new("DealPipelineStage", "deal_pipeline_stage"),
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
        use crate::wire::Slot;
        match index {
            0 => Slot::Uid(&mut self.uid),
            1 => Slot::Text(&mut self.object_type),
            2 => Slot::Timestamp(&mut self.created),
            3 => Slot::Timestamp(&mut self.updated),
            4 => Slot::Json(&mut self.activity_event_data),
            5 => Slot::Text(&mut self.name),
            6 => Slot::Text(&mut self.field_configuration_data_json),
            7 => Slot::Text(&mut self.thank_you_redirect_url),
            8 => Slot::Integer(&mut self.submission_count),
            9 => Slot::Uid(&mut self.pipeline_stage_uid),
            10 => Slot::Object(&mut self.deal_pipeline_stage),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> crate::wire::View<'_> {
        use crate::wire::View;
        match index {
            0 => View::uid(&self.uid),
            1 => View::text(&self.object_type),
            2 => View::timestamp(&self.created),
            3 => View::timestamp(&self.updated),
            4 => View::json(&self.activity_event_data),
            5 => View::text(&self.name),
            6 => View::text(&self.field_configuration_data_json),
            7 => View::text(&self.thank_you_redirect_url),
            8 => View::integer(&self.submission_count),
            9 => View::uid(&self.pipeline_stage_uid),
            10 => View::object(&self.deal_pipeline_stage),
            _ => View::None,
        }
    }

    fn extra(&self) -> &crate::wire::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut crate::wire::Extra {
        &mut self.extra
    }
}

crate::wire::record!(LeadForm);
