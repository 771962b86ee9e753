//! The yearly action plan.

use super::Year;
use super::base::{Id, Period};
use super::costs::{Costs, YearAmount};
use super::declare::record;
use super::document::{ActionPlanKind, document};
use super::organisation::{Decision, Organisation};
use super::plan::{PlanLink, PlanStatus};
use super::service::{Network, Service};
use super::strategy::{Indicator, MeasureKind};

record! {
    /// One item of the year: a part of the plan's tree, or something new with a reason.
    #[doc(alias = "položka akčního plánu")]
    pub struct ActionItem: "Položka", "Opatření plánu v daném roce, nebo nová položka s důvodem.";
    required {
        /// Identifier.
        id: Id = "Identifikátor", "Označení položky.";
    }
    fields {
        /// Node of the plan.
        node: Option<Id> = "Uzel plánu", "Opatření nebo aktivita plánu.";
        /// Code of the node when the action plan was made.
        code: Option<String> = "Číslo", "Číslo uzlu v době vzniku akčního plánu.";
        /// Why the item is new.
        new_because: Option<String> = "Nově, protože", "Proč položka v plánu není.";
        /// Title.
        title: Option<String> = "Název", "Název položky.";
        /// Description.
        description: Option<String> = "Popis", "Co se v roce udělá.";
        /// What it does with services.
        kind: Option<MeasureKind> = "Typ", "Typ opatření.";
        /// Organisations that carry it out.
        responsible: Vec<Id> = "Realizátor", "Kdo je zodpovědný.";
        /// Term inside the year.
        period: Option<Period> = "Termín", "Termín v rámci roku.";
        /// Costs of the year.
        costs: Option<Costs> = "Náklady", "Náklady daného roku.";
        /// Outputs.
        outputs: Vec<String> = "Výstupy", "Co v roce vznikne.";
        /// Indicators with the year's target.
        indicators: Vec<Indicator> = "Indikátory", "Ukazatele s cílem pro daný rok.";
    }
}

document! {
    /// The action plan of one year.
    #[doc(alias = "akční plán")]
    pub struct ActionPlan(ActionPlanKind): "Akční plán", "Akční plán na jeden rok.";
    fields {
        /// The plan that it carries out.
        plan: Option<PlanLink> = "Plán", "Plán, který se akčním plánem provádí.";
        /// Year.
        year: Option<Year> = "Rok", "Kalendářní rok.";
        /// Validity, where the document states it by days.
        period: Option<Period> = "Období", "Období, pokud je dokument uvádí po dnech.";
        /// How far it has come.
        status: Option<PlanStatus> = "Stav", "Jak daleko akční plán je.";
        /// Decisions on it.
        approvals: Vec<Decision> = "Schválení", "Rozhodnutí o akčním plánu.";
        /// Project that paid for it.
        project: Option<Id> = "Projekt", "Projekt, ze kterého vznikl.";
        /// Organisations.
        organisations: Vec<Organisation> = "Organizace", "Organizace, na které se odkazuje.";
        /// Items.
        items: Vec<ActionItem> = "Položky", "Co se v roce udělá.";
        /// Costs of the year.
        costs: Option<Costs> = "Náklady", "Celkové náklady roku.";
        /// Expected demand of the two following years.
        outlook: Vec<YearAmount> = "Výhled", "Předpokládané náklady dvou následujících let.";
        /// Nodes of the plan fulfilled in the year before.
        fulfilled: Vec<Id> = "Splněná opatření", "Opatření splněná v uplynulém roce.";
        /// Services that the document speaks of.
        services: Vec<Service> = "Služby", "Služby, o kterých dokument mluví.";
        /// Updated network.
        network: Option<Network> = "Síť služeb", "Aktualizovaná síť služeb.";
    }
}
