//! The places that could not be read.

use super::candidates::{Candidates, MOST};
use super::codes::Codes;
use crate::json::{Node, pointer};
use crate::model::shape::{Field, Name, Shape, shape_at};
use crate::read::{Fault, FaultKind, Reading, expected, found};
use crate::rule::{Change, Step};

/// What is probably meant, something small, something large, and twice what stands elsewhere.
pub(super) const ROUNDS: usize = 5;

/// So many of the document's own days are tried where one could not be read.
pub(super) const DAYS: usize = 5;

/// So many characters of an unknown key are shown.
const MOST_SHOWN: usize = 60;

/// A place of a document whose content is not known.
#[derive(Clone, Debug)]
pub(super) struct Doubt {
    /// JSON Pointer in the text.
    pub(super) pointer: String,
    pub(super) kind: DoubtKind,
}

/// What is not known of a place.
#[derive(Clone, Debug)]
pub(super) enum DoubtKind {
    /// The value: what stands there is none, or nothing stands there.
    Value(Shape),
    /// Which of these fields of the record the key is meant to be.
    Key(Vec<&'static Field>),
    /// Whether the key is meant to be this one.
    Renamed(String),
    /// Which value of a key that stands twice holds.
    Twice,
}

impl Doubt {
    /// The key, where it is none of the model's; a hostile one is cut.
    pub(super) fn unknown_key(&self) -> Option<String> {
        match self.kind {
            DoubtKind::Key(_) | DoubtKind::Renamed(_) => {
                let key = pointer::steps(&self.pointer).last()?;
                Some(key.chars().take(MOST_SHOWN).collect())
            }
            DoubtKind::Value(_) | DoubtKind::Twice => None,
        }
    }

    /// The shapes of the values that may stand here.
    fn shapes(&self) -> Vec<Shape> {
        match &self.kind {
            DoubtKind::Value(shape) => vec![single(*shape)],
            DoubtKind::Key(fields) => fields.iter().map(|field| single((field.shape)())).collect(),
            DoubtKind::Renamed(_) | DoubtKind::Twice => Vec::new(),
        }
    }

    /// The types of the codes that may stand here.
    pub(super) fn code_types(&self) -> impl Iterator<Item = &'static str> {
        self.shapes().into_iter().filter_map(|shape| match shape {
            Shape::Name(Name::Code(list)) => Some(list),
            _ => None,
        })
    }

    /// How many rounds tell the values that may stand here apart; `None` if they are too many, as they
    /// are where a whole record could not be read.
    pub(super) fn rounds(&self, candidates: &Candidates<'_>, codes: &Codes) -> Option<usize> {
        let rounds = |shape| match shape {
            Shape::Record(_) => None,
            // One round is for what is meant.
            Shape::ClosedList(list) => Some((list.codes.len() + 1).max(ROUNDS)),
            Shape::Name(Name::Id) => Some(ROUNDS + candidates.own().len()),
            Shape::Name(Name::Reference(target)) => {
                Some(ROUNDS + candidates.of_target(target).len())
            }
            Shape::Name(Name::Code(list)) => Some(ROUNDS + codes.of_type(list).len()),
            // Days between the others, too.
            Shape::Date => Some(ROUNDS + DAYS),
            _ => Some(ROUNDS),
        };
        let most = self
            .shapes()
            .into_iter()
            .map(rounds)
            .try_fold(ROUNDS, |most, rounds| Some(most.max(rounds?)))?;
        (most <= MOST + ROUNDS).then_some(most)
    }
}

/// The shape of one value, of a list that of its items.
fn single(shape: Shape) -> Shape {
    match shape {
        Shape::Optional(of) | Shape::List(of) => single(of()),
        _ => shape,
    }
}

/// The unreadable places of a document; `None` where nobody can say which they are. `meant` holds what
/// is probably meant at some of them.
pub(super) fn doubts(
    reading: &Reading<'_>,
    tree: &Node<'_>,
    shape: Shape,
    meant: &[Step],
) -> Option<Vec<Doubt>> {
    if reading.faults.unlisted().any(|(_, count)| count > 0) {
        return None;
    }
    let mut doubts = Vec::new();
    for fault in &reading.faults.list {
        let kind = match &fault.kind {
            FaultKind::ByteOrderMark => continue,
            FaultKind::Remark(_) if !reading.untaken().contains(&fault.pointer.as_str()) => {
                continue;
            }
            FaultKind::DuplicateKey { .. } => DoubtKind::Twice,
            FaultKind::UnknownField { .. } => {
                let renamed = meant.iter().find_map(|step| match &step.change {
                    Change::Rename(key) if step.at.pointer == fault.pointer => Some(key.clone()),
                    _ => None,
                });
                match renamed {
                    Some(key) => DoubtKind::Renamed(key),
                    None => DoubtKind::Key(meant_fields(tree, shape, fault)?),
                }
            }
            FaultKind::Remark(_)
            | FaultKind::WrongType { .. }
            | FaultKind::NumberForText { .. }
            | FaultKind::MissingField { .. }
            | FaultKind::BadDate { .. }
            | FaultKind::BadNumber { .. }
            | FaultKind::TooManyDecimals { .. }
            | FaultKind::UnknownValue { .. }
            | FaultKind::EmptyText => DoubtKind::Value(shape_at(shape, &fault.pointer)?),
            _ => return None,
        };
        doubts.push(Doubt { pointer: fault.pointer.clone(), kind });
    }
    Some(doubts)
}

/// The fields that an unknown key may be meant to be: each that is not there and could hold such a
/// value.
fn meant_fields(tree: &Node<'_>, shape: Shape, fault: &Fault) -> Option<Vec<&'static Field>> {
    let (parent, _) = fault.pointer.rsplit_once('/')?;
    let Shape::Record(record) = shape_at(shape, parent)? else { return None };
    let (value, given) = (&tree.only(&fault.pointer)?.value, tree.only(parent)?);
    let fits = |field: &&Field| expected((field.shape)()) == found(value);
    let is_absent = |field: &&Field| given.get(field.name).is_none();
    Some(record.fields.iter().filter(is_absent).filter(fits).collect())
}
