//! What holds for any value: on the wire, and in and out of JSON.

mod support;

mod properties {
    mod custom;
    mod json;
    mod rig;
    mod values;
    mod wire;
}
