//! The yearly action plan.

use super::base::Period;
use super::costs::{Costs, YearAmount};
use super::declare::record;
use super::header::{ActionPlanKind, document};
use super::organisation::{Decision, Organisation};
use super::plan::{PlanLink, PlanStatus};
use super::reference::{Id, Implementer, Ref};
use super::service::{Network, Service};
use super::strategy::{Indicator, MeasureKind};
use super::{Node, Project, Year};

record! {
    /// One item of the year: a part of the plan's tree, or something new with a reason.
    #[doc(alias = "položka akčního plánu")]
    pub struct ActionItem: "Položka" / "Item of the action plan", "Opatření plánu v daném roce, nebo nová položka s důvodem.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení položky.";
    }
    fields {
        /// Node of the plan.
        node: Option<Ref<Node>> = "Uzel plánu" / "Node of the plan", "Opatření nebo aktivita plánu.";
        /// Code of the node when the action plan was made.
        code: Option<String> = "Číslo" / "Number", "Číslo uzlu v době vzniku akčního plánu.";
        /// Why the item is new.
        new_because: Option<String> = "Nově, protože" / "New because", "Proč položka v plánu není.";
        /// Title.
        title: Option<String> = "Název" / "Title", "Název položky.";
        /// Description.
        description: Option<String> = "Popis" / "Description", "Co se v roce udělá.";
        /// What it does with services.
        kind: Option<MeasureKind> = "Typ" / "Type", "Typ opatření.";
        /// Organisations that carry it out.
        responsible: Vec<Ref<Implementer>> = "Realizátor" / "Responsible", "Kdo je zodpovědný.";
        /// Term inside the year.
        period: Option<Period> = "Termín" / "Term", "Termín v rámci roku.";
        /// Costs of the year.
        costs: Option<Costs> = "Náklady" / "Costs", "Náklady daného roku.";
        /// Outputs.
        outputs: Vec<String> = "Výstupy" / "Outputs", "Co v roce vznikne.";
        /// Indicators with the year's target.
        indicators: Vec<Indicator> = "Indikátory" / "Indicators", "Ukazatele s cílem pro daný rok.";
    }
}

document! {
    /// The action plan of one year.
    #[doc(alias = "akční plán")]
    pub struct ActionPlan(ActionPlanKind): "Akční plán" / "Action plan", "Akční plán na jeden rok.";
    fields {
        /// The plan that it carries out.
        plan: Option<PlanLink> = "Plán" / "Plan", "Plán, který se akčním plánem provádí.";
        /// Year.
        year: Option<Year> = "Rok" / "Year", "Kalendářní rok.";
        /// Validity, where the document states it by days.
        period: Option<Period> = "Období" / "Period", "Období, pokud je dokument uvádí po dnech.";
        /// How far it has come.
        status: Option<PlanStatus> = "Stav" / "Status", "Jak daleko akční plán je.";
        /// Decisions on it.
        approvals: Vec<Decision> = "Schválení" / "Approvals", "Rozhodnutí o akčním plánu.";
        /// Project that paid for it.
        project: Option<Ref<Project>> = "Projekt" / "Project", "Projekt, ze kterého vznikl.";
        /// Organisations.
        organisations: Vec<Organisation> = "Organizace" / "Organisations", "Organizace, na které se odkazuje.";
        /// Items.
        items: Vec<ActionItem> = "Položky" / "Items", "Co se v roce udělá.";
        /// Costs of the year.
        costs: Option<Costs> = "Náklady" / "Costs", "Celkové náklady roku.";
        /// Expected demand of the two following years.
        outlook: Vec<YearAmount> = "Výhled" / "Outlook", "Předpokládané náklady dvou následujících let.";
        /// Nodes of the plan fulfilled in the year before.
        fulfilled: Vec<Ref<Node>> = "Splněná opatření" / "Fulfilled measures", "Opatření splněná v uplynulém roce.";
        /// Services that the document speaks of.
        services: Vec<Service> = "Služby" / "Services", "Služby, o kterých dokument mluví.";
        /// Updated network.
        network: Option<Network> = "Síť služeb" / "Network of services", "Aktualizovaná síť služeb.";
    }
}
