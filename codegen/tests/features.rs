//! What each cargo feature brings along: whatever a generated module names is there whenever the module is.

use std::path::Path;

use outseta_codegen::diagnostic::Diagnostics;
use outseta_codegen::load::load;
use outseta_codegen::model::{Api, Gate, Type, WriteType, build};
use outseta_codegen::source::Sources;

fn api() -> Api {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let sources = Sources::read(&root, "spec").expect("the description is there");
    let mut faults = Diagnostics::default();
    let document = load(&sources, &mut faults);
    let api = build(&document, &sources, &mut faults);
    assert!(faults.is_empty(), "{}", faults.render(&sources));
    api
}

fn gate(features: &[&str]) -> Gate {
    Gate(features.iter().map(|&feature| feature.to_owned()).collect())
}

/// Whether what stands behind `inner` is there whenever what stands behind `outer` is.
fn holds(outer: &Gate, inner: &Gate) -> bool {
    inner.0.is_empty() || (!outer.0.is_empty() && outer.0.is_subset(&inner.0))
}

#[test]
fn members_are_typed_only_where_their_type_is() {
    let api = api();
    let mut gated = 0;
    for entity in &api.entities {
        for field in &entity.fields {
            let (Type::Entity(target) | Type::Entities(target)) = &field.ty else {
                assert_eq!(
                    field.gate,
                    Gate::default(),
                    "{}.{}",
                    entity.name,
                    field.wire
                );
                continue;
            };
            let target = api.entity(target).expect("an entity");
            let free = holds(&entity.gate, &target.gate);
            gated += usize::from(!free);
            let wanted = if free {
                Gate::default()
            } else {
                target.gate.clone()
            };
            assert_eq!(field.gate, wanted, "{}.{}", entity.name, field.wire);
        }
    }
    assert!(gated > 0, "areas refer to each other");
}

#[test]
fn bodies_have_what_they_cannot_do_without() {
    let api = api();
    for shape in &api.shapes {
        for field in &shape.fields {
            let (WriteType::Shape(target) | WriteType::Shapes(target)) = &field.ty else {
                continue;
            };
            let inner = api.shapes.iter().find(|inner| inner.name == *target);
            let inner = inner.expect("a shape");
            let free = holds(&shape.gate, &inner.gate);
            assert!(free || !field.required, "{}.{}", shape.name, field.wire);
            assert_eq!(
                field.gate == Gate::default(),
                free,
                "{}.{}",
                shape.name,
                field.wire
            );
        }
        if let Some(of) = shape.of.as_ref().and_then(|of| api.entity(of)) {
            assert!(
                holds(&shape.gate, &of.gate),
                "{} is filled from {}",
                shape.name,
                of.name
            );
        }
    }
}

#[test]
fn events_have_what_they_bring() {
    let api = api();
    assert!(!api.events.is_empty(), "the description has events");
    for event in &api.events {
        assert_eq!(event.gate.0.len(), 1, "{} has one feature", event.name);
        let details = event.details.iter().map(|details| &details.entity);
        for name in details.chain([&event.entity]) {
            let entity = api.entity(name).expect("an entity");
            assert!(
                holds(&event.gate, &entity.gate),
                "{} brings {name}",
                event.name
            );
        }
    }
}

#[test]
fn some_that_are_known() {
    let api = api();
    let of = |name: &str| &api.entity(name).expect("an entity").gate;
    assert_eq!(of("Invoice"), &gate(&["billing"]));
    assert_eq!(of("StripeProduct"), &gate(&["billing"]));
    assert_eq!(of("Account"), &gate(&["crm"]));
    // A sign-up cannot be made without a subscription.
    assert_eq!(of("Subscription"), &gate(&["billing", "crm"]));
    // The log has it, and the events of an account bring it.
    assert_eq!(
        of("AccountStageUpdatedEventData"),
        &gate(&["activity", "crm"])
    );
    // Errors arrive whatever is on.
    assert_eq!(of("ValidationErrorResponse"), &Gate::default());
}
