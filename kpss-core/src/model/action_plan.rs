//! The yearly action plan.

use super::base::{DocumentLink, Period};
use super::body::Body;
use super::costs::{CoFinancing, Costs, GrantDecision, YearAmount};
use super::declare::record;
use super::header::{ActionPlanKind, document};
use super::organisation::{Decision, Organisation};
use super::plan::{Extension, PlanLink, PlanStatus};
use super::process::Process;
use super::reference::{Id, Implementer, Ref};
use super::service::{Network, Service};
use super::strategy::{Indicator, MeasureKind};
use super::territory::Territory;
use super::{Count, Date, Node, Project, Year};

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

record! {
    /// An annex with its own number and validity, such as the list of the network.
    #[doc(alias = "příloha")]
    pub struct Annex: "Příloha" / "Annex", "Příloha s vlastním číslem a platností.";
    fields {
        /// Number of the annex or of its update.
        number: Option<String> = "Číslo" / "Number", "Číslo přílohy nebo její aktualizace.";
        /// Title.
        title: Option<String> = "Název" / "Title", "Název přílohy.";
        /// From when to when.
        period: Option<Period> = "Platnost" / "Validity", "Odkdy dokdy platí.";
        /// Decisions on it.
        decisions: Vec<Decision> = "Rozhodnutí" / "Decisions", "Kdo o příloze rozhodl, kdy a jakým usnesením.";
        /// Full text.
        document: Option<DocumentLink> = "Dokument" / "Document", "Plné znění.";
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
        /// Extensions of validity.
        extensions: Vec<Extension> = "Prodloužení" / "Extensions", "Prodloužení platnosti.";
        /// Number of the update; none for the first wording.
        update: Option<Count> = "Aktualizace č." / "Number of the update", "Kolikátá aktualizace to je; původní znění číslo nemá.";
        /// Annexes with their own number and validity.
        annexes: Vec<Annex> = "Přílohy" / "Annexes", "Přílohy s vlastním číslem a platností.";
        /// Area.
        territory: Option<Territory> = "Území" / "Territory", "Území akčního plánu, pokud se liší od území plánu.";
        /// Groups.
        bodies: Vec<Body> = "Orgány" / "Bodies", "Skupiny, které akční plán připravily.";
        /// How it came about.
        process: Option<Process> = "Průběh přípravy" / "How it was prepared", "Jak akční plán vznikal, včetně připomínkových řízení.";
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
        /// Decisions on grants.
        grants: Vec<GrantDecision> = "Dotační rozhodnutí" / "Decisions on grants", "Usnesení o rozdělení dotací.";
        /// What municipalities add.
        co_financing: Vec<CoFinancing> = "Spolufinancování obcí" / "Co-financing by municipalities", "Příspěvky obcí na služby.";
        /// Services that the document speaks of.
        services: Vec<Service> = "Služby" / "Services", "Služby, o kterých dokument mluví.";
        /// Updated network.
        network: Option<Network> = "Síť služeb" / "Network of services", "Aktualizovaná síť služeb.";
    }
}

impl ActionPlan {
    /// First day of the time that it is for.
    pub fn first_day(&self) -> Option<Date> {
        let stated = self.period.as_ref().and_then(Period::first_day);
        stated.or(self.year.map(|year| Date::of(year.0, 1, 1)))
    }

    /// Last day of the time that it is for, without extensions.
    pub fn last_day(&self) -> Option<Date> {
        let stated = self.period.as_ref().and_then(Period::last_day);
        stated.or(self.year.map(|year| Date::of(year.0, 12, 31)))
    }

    /// Last day of validity, with extensions.
    pub fn validity_end(&self) -> Option<Date> {
        let extended = self.extensions.iter().filter_map(|extension| extension.until);
        self.last_day().max(extended.map(Date::last_day).max())
    }
}
