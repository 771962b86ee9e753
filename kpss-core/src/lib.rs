//! Model, rules and plan structure for Czech community plans of social services.

pub mod codes;
pub mod lang;
pub mod model;
pub mod shape;
