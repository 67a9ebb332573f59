//! What the operations on plans, plan families, add-ons and coupons do, by name.

use crate::operations::{Handler, catalogue, coupons, crud};

/// The behaviour of one of these operations; none for any other.
pub(super) fn acted(operation: &str) -> Option<Handler> {
    let handler: Handler = match operation {
        "plans_list" => |call| crud::list(call, "Plan"),
        "plans_add" => |call| crud::add(call, "Plan"),
        "plans_get" => |call| crud::get(call, "Plan"),
        "plans_update" => |call| crud::update(call, "Plan"),
        "plans_delete" => catalogue::delete_plan,
        "plan_families_list" => |call| crud::list(call, "PlanFamily"),
        "plan_families_add" => |call| crud::add(call, "PlanFamily"),
        "plan_families_get" => |call| crud::get(call, "PlanFamily"),
        "plan_families_update" => |call| crud::update(call, "PlanFamily"),
        "plan_families_delete" => catalogue::delete_family,
        "addons_list" => |call| crud::list(call, "AddOn"),
        "addons_get" => |call| crud::get(call, "AddOn"),
        "plan_addons_list" => |call| crud::list(call, "PlanAddOn"),
        "discount_coupons_list" => coupons::list,
        "discount_coupons_add" => coupons::add,
        "discount_coupons_get" => |call| crud::get(call, "DiscountCoupon"),
        "discount_coupons_update" => coupons::update,
        "discount_coupons_delete" => coupons::delete,
        "discount_coupons_redemptions" => coupons::redemptions,
        "discount_coupons_get_by_code" => coupons::get_by_code,
        _ => return None,
    };
    Some(handler)
}
