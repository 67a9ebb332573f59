// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AuthWidgetInit`, and how it is read.

crate::wire::entity! {
    /// What the sign-up and login widget starts from. Only the members that one client asks for are known; others may stand beside them.
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: framer-plugin.
    AuthWidgetInit "AuthWidgetInit"
    answered {
        /// Whether the tenant has coupons, so that the widget asks for a code. `DiscountsExist`.
        0 discounts_exist: ::std::option::Option<bool>, "DiscountsExist" Bool bool, DISCOUNTS_EXIST Field bool;
        /// Families of plans to sign up for, with their plans. `PlanFamilies`.
        #[cfg(feature = "billing")]
        1 plan_families: ::std::option::Option<::std::vec::Vec<crate::generated::models::PlanFamily>>, "PlanFamilies" List list, PLAN_FAMILIES Link crate::generated::models::PlanFamily;
    }
    sent {
    }
}
