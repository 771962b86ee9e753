//! Totals as proofs: every sum with the parts that it is made of.

mod build;
mod by_node;
mod item;
mod place;
mod split;
mod sum;

use serde::Serialize;

use crate::codes::MunicipalityRegister;
use crate::documents::DocumentSet;
use crate::model::declare::closed_list;
use crate::model::{DocumentKind, Money};
use crate::query::{AnswerData, QueryError};

pub use place::Place;

closed_list! {
    /// Whether parts give their sum.
    pub enum TotalVerdict: "total-verdict", "Výsledek součtu", "Verdict on a sum";
    Balanced = "balanced", "souhlasí", "balanced";
    NotBalanced = "not_balanced", "nesouhlasí", "not balanced";
    Unclear = "unclear", "nelze určit", "unclear";
}

closed_list! {
    /// Why it cannot be said whether parts give their sum.
    pub enum Because: "total-because", "Proč součet nelze určit", "Why a sum is unclear";
    NoAmount = "no_amount", "částka není uvedena", "no amount is stated";
    PartWithoutAmount = "part_without_amount", "některé části nemají částku", "some parts have no amount";
    LineWithoutAmount = "line_without_amount", "některé řádky rozpisu nemají částku", "some lines of the breakdown have no amount";
    NotBrokenDown = "not_broken_down", "část peněz takto rozepsána není", "a part of the money is not broken down in this way";
    NoRegister = "no_register", "chybí seznam obcí (--municipalities)", "the list of municipalities is missing (--municipalities)";
    UnknownMunicipality = "unknown_municipality", "některé obce v seznamu nejsou", "the list lacks some municipalities";
    Several = "several", "část peněz je společná pro více položek", "a part of the money is common to several";
}

/// The verdict on one sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Judgement {
    /// The verdict.
    pub verdict: TotalVerdict,
    /// By how much it does not balance, CZK: the sum less its parts, so that money missing from the
    /// parts is positive. Of a sum with several differences their size together, without signs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Money>,
    /// Why it is unclear.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<Because>,
}

impl Judgement {
    const BALANCED: Self = Self { verdict: TotalVerdict::Balanced, by: None, because: None };

    const fn off(by: Money) -> Self {
        Self { verdict: TotalVerdict::NotBalanced, by: Some(by), because: None }
    }

    const fn unclear(because: Because) -> Self {
        Self { verdict: TotalVerdict::Unclear, by: None, because: Some(because) }
    }
}

/// The amount of a node (document, item) and of the nodes below it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Proof<'a> {
    /// Identifier; entries of monitoring reports have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'a str>,
    /// Number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'a str>,
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'a str>,
    /// JSON Pointer in the input.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub pointer: Place,
    /// The amount, CZK: as stated, otherwise the sum of the parts; missing where there is neither.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// Whether the document states it.
    pub stated: bool,
    /// What of the amount stands here and in no part; of all nodes together it gives the total.
    pub own: Money,
    /// The verdict on this amount and its parts.
    pub judgement: Judgement,
    /// The nodes below.
    pub parts: Vec<Proof<'a>>,
}

closed_list! {
    /// By what money is summed.
    pub enum Dimension: "total-dimension", "Podle čeho se sčítá", "What sums go by";
    Year = "year", "rok", "year";
    Source = "source", "zdroj", "source";
    Kind = "kind", "typ opatření", "kind of measure";
    Territory = "territory", "území", "territory";
    Orp = "orp", "ORP", "ORP";
    Service = "service", "služba", "service";
}

closed_list! {
    /// What one row of a sum holds.
    pub enum RowKind: "total-row", "Řádek součtu", "Row of a sum";
    Value = "value", "hodnota", "value";
    Unlisted = "unlisted", "v mezisoučtech, bez rozpisu na zdroje", "in subtotals, without its sources";
    Several = "several", "společně pro více položek", "common to several";
    Unassigned = "unassigned", "neuvedeno", "not stated";
    Difference = "difference", "rozdíl proti rozpisu", "difference from the breakdown";
}

/// A share of a row.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Share<'a> {
    /// The node, where it has an identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'a str>,
    /// JSON Pointer of the amount in the input; of the node where the amount is only a part of one.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub pointer: Place,
    /// The amount, CZK.
    pub amount: Money,
}

/// One row of a sum: a year, a source …
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Row<'a> {
    /// What the row holds.
    pub kind: RowKind,
    /// The year or the code; only of a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The name that documents give to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<&'a str>,
    /// The amount, CZK.
    pub amount: Money,
    /// The verdict on this row.
    pub judgement: Judgement,
    /// What it is made of.
    pub parts: Vec<Share<'a>>,
}

/// A total broken down; its rows always give it, differences being a row of their own.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sum<'a> {
    /// By what.
    pub by: Dimension,
    /// The amount, CZK.
    pub amount: Money,
    /// The verdict.
    pub judgement: Judgement,
    /// The rows, by key.
    pub rows: Vec<Row<'a>>,
}

/// The money of one document.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocumentTotals<'a> {
    /// Index of the input.
    pub input: usize,
    /// What the document is.
    pub kind: DocumentKind,
    /// Identifier.
    pub id: &'a str,
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'a str>,
    /// Not balanced where anything in it is not; otherwise the verdict on its tree.
    pub judgement: Judgement,
    /// The tree of amounts; its top is the document.
    pub tree: Proof<'a>,
    /// The total by year, source, kind, territory, ORP and service; by ORP only with the register
    /// of municipalities, which says where each one lies.
    pub sums: Vec<Sum<'a>>,
}

/// The money of documents, each on its own: plans of one area and its action plans speak of the same
/// money, so they are not added together.
#[doc(alias = "součty")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Totals<'a> {
    /// Plans, action plans, monitoring reports (money spent) and projects.
    pub documents: Vec<DocumentTotals<'a>>,
}

impl<'a> Totals<'a> {
    /// The money of every document that can hold some; `register` divides it between ORPs.
    ///
    /// # Errors
    /// [`QueryError`] where there is none.
    pub fn of(
        documents: &'a DocumentSet<'_>,
        register: Option<&'a MunicipalityRegister>,
    ) -> Result<Self, QueryError> {
        let trees = item::trees(documents, register);
        let documents: Vec<_> = trees.iter().filter_map(build::document).collect();
        if documents.is_empty() {
            return Err(QueryError::NothingToSum);
        }
        Ok(Self { documents })
    }
}

impl AnswerData for Totals<'_> {
    const SCHEMA: &'static str = "answers/totals";
}
