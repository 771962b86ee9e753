//! What a rule file begins with.

pub(crate) use super::check::{Check, Texts};
pub(crate) use super::context::Context;
pub(crate) use super::declare_rule;
pub(crate) use super::finding::Findings;
pub(crate) use super::law::*;
pub(crate) use super::meta::{Need, Threshold};
pub(crate) use super::param::{IntoParam, Label, count};
pub(crate) use super::repair::Mend;
pub(crate) use crate::codes::Window;
pub(crate) use crate::documents::{AnyDocument, Entry, Located, Place, TreeNode};
pub(crate) use crate::model::{Date, Money, Number};
