use super::network::{Known, Listed, developed, network, unit_name};
use super::services::{is_intended, name};
use crate::documents::services;
use crate::model::{Capacity, Number, Service, ServiceForm};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan counts on more capacity of a service than is registered, and no measure brings it.
    pub ServiceCapacityOverRegister {
        code: "K921", slug: "service-capacity-over-register", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [act_108(("§ 94 písm. f)", "Section 94(f)"), DEFINITION_OF_2015, true)],
        check: Check::Submission(check),
        reads: [Plan, ActionPlan, Catalogue],
        params: { service: String, unit: Label, planned: Number, registered: Number },
        cs: {
            title: "Kapacita nad registraci",
            message: "Služba „{service}“ ({unit}): dokument počítá s kapacitou {planned}, katalog \
                      uvádí {registered} a žádné opatření kapacitu nemění.",
            why: "Obec sděluje kraji potřebné kapacity; nad registrovanou kapacitu lze službu \
                  financovat, jen když ji některé opatření navýší.",
            fix: "Opravte kapacitu, nebo do plánu doplňte opatření, které ji navýší (rozvoj, \
                  změna kapacity).",
        },
        en: {
            title: "Capacity above the registration",
            message: "The service “{service}” ({unit}): the document counts on {planned}, the \
                      catalogue states {registered}, and no measure changes the capacity.",
            why: "The municipality tells the region what capacity is needed; above the \
                  registration it can be paid only if a measure raises it.",
            fix: "Correct the capacity, or add a measure to the plan that raises it (development, \
                  change of capacity).",
        },
    }
}

/// The registered capacity in a unit, of one form or of all; nothing where none is stated.
///
/// Forms must not be added, but no more than their sum can be registered.
fn registered(service: &Service, unit: &str, form: Option<ServiceForm>) -> Option<Number> {
    let forms = service.forms.iter().filter(|known| form.is_none() || known.form == form);
    let of_unit = forms.flat_map(|known| &known.capacities);
    let mut amounts =
        of_unit.filter(|one| one.unit.as_deref() == Some(unit)).map(|one| one.amount).peekable();
    amounts.peek()?;
    amounts.sum()
}

fn over(
    listed: &Listed<'_>,
    capacity: &Capacity,
    form: Option<ServiceForm>,
) -> Option<ServiceCapacityOverRegister> {
    let (unit, planned) = (capacity.unit.as_ref()?, capacity.amount?);
    let registered = registered(listed.service, unit, form)?;
    (registered < planned).then_some(())?;
    let service = name(listed.service);
    Some(ServiceCapacityOverRegister { service, unit: unit_name(unit)?, planned, registered })
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let (known, developed) = (Known::of(cx), developed(cx));
    for entry in cx.entries.iter().filter(|entry| !is_intended(entry)) {
        let mut report = |listed: &Listed<'_>, over, pointer: String| {
            let over: Option<ServiceCapacityOverRegister> = over;
            let is_developed = developed.contains(listed.service.id.as_str());
            if let Some(over) = over.filter(|_| !is_developed) {
                let found = over.at(entry.at(format_args!("{pointer}/amount")));
                out.push(found.related(listed.place(), REGISTERED));
            }
        };
        for (index, item) in network(entry).iter().flat_map(|network| &network.items).enumerate() {
            let Some(id) = item.service.as_deref().filter(|id| !developed.contains(id)) else {
                continue;
            };
            let number = known.service(id).and_then(|service| service.identifier.as_deref());
            let Some(listed) = known.same(id, number) else { continue };
            for (which, capacity) in item.capacities.iter().enumerate() {
                let pointer = format!("/network/items/{index}/capacities/{which}");
                report(&listed, over(&listed, capacity, None), pointer);
            }
        }
        if matches!(entry.document, AnyDocument::Catalogue(_)) {
            continue;
        }
        for (index, service) in services(entry) {
            let listed = known.same(&service.id, service.identifier.as_deref());
            let is_developed = developed.contains(service.id.as_str());
            let Some(listed) = listed.filter(|_| !is_developed) else { continue };
            for (at, form) in service.forms.iter().enumerate() {
                for (which, capacity) in form.capacities.iter().enumerate() {
                    let pointer = format!("/services/{index}/forms/{at}/capacities/{which}");
                    report(&listed, over(&listed, capacity, form.form), pointer);
                }
            }
        }
    }
}

const REGISTERED: Label = Label::new("registered", "služba v katalogu", "service in the catalogue");
