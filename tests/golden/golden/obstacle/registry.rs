// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Everything that can be decoded, by its name in the description.

/// Every schema that has a model.
pub static ALL: &[crate::wire::Schema] = &[
    crate::wire::Schema::model::<crate::generated::models::Box>("Box"),
    crate::wire::Schema::model::<crate::generated::models::Option>("Option"),
    crate::wire::Schema::page::<crate::generated::models::Option>("OptionPage"),
    crate::wire::Schema::model::<crate::generated::models::Result>("Result"),
    crate::wire::Schema::model::<crate::generated::models::SomeDetails>("SomeDetails"),
];
