//! One record with everything that hangs together with it: need, measures, services, providers.

use std::collections::BTreeSet;

use serde::Serialize;

use super::record::{Record, RecordKind};
use super::references::References;
use crate::documents::DocumentSet;
use crate::query::{AnswerData, QueryError};

/// A reference, seen from one of its ends.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Link<'a> {
    /// The field that holds the reference.
    pub role: &'static str,
    /// The record at the other end.
    pub record: Record<'a>,
}

/// A reference that leads nowhere.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Missing<'a> {
    /// The field that holds the reference.
    pub role: &'static str,
    /// The identifier as written.
    pub id: &'a str,
}

/// One record and what hangs together with it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Traced<'a> {
    /// The record.
    pub record: Record<'a>,
    /// Needs, measures with their costs, services and providers, each with the ones that it is
    /// connected with through the others; nodes bring what stands at the nodes below them (towards
    /// services) and above them (towards needs).
    pub chain: Vec<Record<'a>>,
    /// What it refers to.
    pub refers_to: Vec<Link<'a>>,
    /// What refers to it.
    pub referred_by: Vec<Link<'a>>,
    /// What it refers to and the documents do not hold.
    pub missing: Vec<Missing<'a>>,
}

/// The records with an identifier or a number.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Trace<'a> {
    /// The records; several where documents use the same name.
    pub found: Vec<Traced<'a>>,
}

impl<'a> Trace<'a> {
    /// Finds records by identifier or number.
    ///
    /// # Errors
    /// [`QueryError`] where there is none.
    pub fn of(documents: &'a DocumentSet<'_>, name: &str) -> Result<Self, QueryError> {
        let references = References::of(documents);
        let found: Vec<_> =
            references.find(name).filter_map(|at| traced(&references, at)).collect();
        if found.is_empty() {
            return Err(QueryError::UnknownRecord { name: name.to_owned() });
        }
        Ok(Self { found })
    }
}

/// The field of a service that names who provides it.
const PROVIDER: &str = "provider";

fn traced<'a>(references: &References<'a>, at: usize) -> Option<Traced<'a>> {
    let record = |at: usize| references.records().get(at).cloned();
    let link = |role, at: usize| Some(Link { role, record: record(at)? });
    Some(Traced {
        record: record(at)?,
        chain: chain(references, at).into_iter().filter_map(record).collect(),
        refers_to: references.from(at).filter_map(|r| link(r.role, r.to?)).collect(),
        referred_by: references.to(at).filter_map(|r| link(r.role, r.from)).collect(),
        missing: references
            .from(at)
            .filter(|reference| reference.to.is_none())
            .map(|reference| Missing { role: reference.role, id: reference.id })
            .collect(),
    })
}

/// Positions of the needs, nodes, services and providers connected with a record, in this order,
/// without the record itself.
fn chain(all: &References<'_>, at: usize) -> Vec<usize> {
    use RecordKind::{Need, Node, Organisation, Service};
    type Set = BTreeSet<usize>;
    let is = |kind| all.is(at, kind);
    let provided = || {
        let provided = all.to(at).filter(|reference| reference.role == PROVIDER);
        provided.map(|reference| reference.from).collect::<Set>()
    };
    let mut services: Set = if is(Organisation) { provided() } else { Set::new() };
    services.extend(is(Service).then_some(at));
    // Nodes at which the record stands; what is below them hangs together with them.
    let mut nodes: Set = match () {
        () if is(Need) => all.sources(at, Node).collect(),
        () if is(Node) => Set::from([at]),
        () => services.iter().flat_map(|service| all.sources(*service, Node)).collect(),
    };
    let above: Set = nodes.iter().flat_map(|node| all.with_above(*node)).collect();
    let needs: Set = if is(Need) {
        Set::new()
    } else {
        above.iter().flat_map(|node| all.targets(*node, Need)).collect()
    };
    if is(Need) || is(Node) {
        nodes = nodes.iter().flat_map(|node| all.with_below(*node)).collect();
        nodes.retain(|below| all.is(*below, Node));
        services.extend(nodes.iter().flat_map(|node| all.targets(*node, Service)));
    }
    let provided = services.iter().flat_map(|service| all.from(*service));
    let providers: Set =
        provided.filter(|one| one.role == PROVIDER).filter_map(|one| one.to).collect();
    let order = needs.into_iter().chain(nodes).chain(services).chain(providers);
    order.filter(|other| *other != at).collect()
}

impl AnswerData for Trace<'_> {
    const SCHEMA: &'static str = "answers/trace";
}
