//! The strategy: one tree whose levels are data.

use super::base::{MunicipalityCode, Period, ServiceTypeCode};
use super::costs::Costs;
use super::declare::{closed_list, record};
use super::reference::{Id, Implementer, Ref};
use super::service::ServiceForm;
use super::{
    Body, CapacityKindCode, Count, Date, List, Need, Number, Organisation, Plan, Service,
    TargetGroup,
};

closed_list! {
    /// Level of a node in the strategy.
    #[doc(alias = "úroveň")]
    pub enum NodeLevel: "node-level", "Úroveň", "Level";
    Area = "area", "oblast", "area";
    Priority = "priority", "priorita", "priority";
    Goal = "goal", "cíl", "goal";
    SpecificGoal = "specific_goal", "specifický cíl", "specific goal";
    Measure = "measure", "opatření", "measure";
    Activity = "activity", "aktivita", "activity";
}

record! {
    /// A level that this plan uses, with the plan's own name for it.
    pub struct Level: "Úroveň" / "Level", "Úroveň, kterou plán používá, a jak ji nazývá.";
    fields {
        /// Level.
        level: Option<NodeLevel> = "Úroveň" / "Level", "Úroveň stromu.";
        /// Name in the plan.
        title: Option<String> = "Název" / "Title", "Jak plán úroveň nazývá.";
        /// Number of such nodes that the text states.
        declared_count: Option<Count> = "Uvedený počet" / "Stated number", "Počet podle textu plánu.";
        /// What the nodes of the level are for.
        purpose: Option<String> = "Účel" / "Purpose", "K čemu uzly této úrovně vedou.";
        /// Bodies that propose the nodes of the level.
        proposed_by: Vec<Ref<Body>> = "Navrhuje" / "Proposed by", "Orgány, které uzly této úrovně navrhují.";
    }
}

closed_list! {
    /// What a measure does with services.
    #[doc(alias = "typ opatření")]
    pub enum MeasureKind: "measure-kind", "Typ opatření", "Kind of measure";
    Maintain = "maintain", "udržení", "maintain";
    Develop = "develop", "rozvoj", "develop";
    New = "new", "vznik nové služby", "new service";
    Improve = "improve", "zkvalitnění", "improve";
    Transform = "transform", "transformace", "transform";
    PhaseOut = "phase_out", "útlum", "phase out";
    CrossCutting = "cross_cutting", "průřezové opatření", "cross-cutting";
}

closed_list! {
    /// How much a node matters.
    pub enum Importance: "importance", "Význam", "Importance";
    High = "high", "vysoký", "high";
    Medium = "medium", "střední", "medium";
    Low = "low", "nízký", "low";
}

record! {
    /// A change of capacity that a measure brings.
    #[doc(alias = "změna kapacity")]
    pub struct CapacityChange: "Změna kapacity" / "Change of capacity", "Změna kapacity, kterou opatření přinese.";
    fields {
        /// Service.
        service: Option<Ref<Service>> = "Služba" / "Service", "Odkaz na službu.";
        /// Type of a service that does not exist yet.
        service_type: Option<ServiceTypeCode> = "Druh služby" / "Type of service", "Druh služby, která ještě neexistuje.";
        /// Form.
        form: Option<ServiceForm> = "Forma" / "Form", "Forma poskytování.";
        /// Unit.
        unit: Option<CapacityKindCode> = "Jednotka" / "Unit", "Typ kapacity.";
        /// Capacity before.
        from: Option<Number> = "Výchozí" / "Before", "Kapacita před opatřením.";
        /// Capacity after.
        to: Option<Number> = "Cílová" / "After", "Kapacita po opatření.";
        /// When the change comes.
        on: Option<Date> = "Termín" / "Date", "Kdy ke změně dojde.";
    }
}

record! {
    /// What is measured, from where to where.
    #[doc(alias = "indikátor")]
    pub struct Indicator: "Indikátor" / "Indicator", "Co se měří, odkud a kam.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení indikátoru.";
    }
    fields {
        /// Title.
        title: Option<String> = "Název" / "Title", "Název indikátoru.";
        /// Unit.
        unit: Option<String> = "Jednotka" / "Unit", "Jednotka, ve které se měří.";
        /// Value at the beginning.
        baseline: Option<Number> = "Výchozí hodnota" / "Baseline", "Hodnota na začátku.";
        /// Value to reach.
        target: Option<Number> = "Cílová hodnota" / "Target", "Hodnota, které se má dosáhnout.";
        /// Means of verification.
        verified_by: Option<String> = "Zdroj ověření" / "Means of verification", "Čím se hodnota doloží.";
    }
}

record! {
    /// What can go wrong.
    #[doc(alias = "riziko")]
    pub struct Risk: "Riziko" / "Risk", "Co může opatření ohrozit.";
    fields {
        /// Risk.
        title: Option<String> = "Riziko" / "Risk", "Popis rizika.";
        /// What is done about it.
        mitigation: Option<String> = "Opatření" / "Mitigation", "Jak se riziku předchází.";
    }
}

closed_list! {
    /// What became of a node of the previous plan.
    pub enum LineageKind: "lineage-kind", "Původ", "Lineage";
    Continued = "continued", "pokračuje", "continued";
    Changed = "changed", "upraveno", "changed";
    Merged = "merged", "sloučeno", "merged";
    Split = "split", "rozděleno", "split";
}

record! {
    /// Where a node comes from.
    pub struct NodeOrigin: "Původ" / "Origin", "Z čeho uzel vychází v předchozím plánu.";
    fields {
        /// Earlier plan.
        plan: Option<Ref<Plan>> = "Plán" / "Plan", "Předchozí plán.";
        /// Node of that plan.
        node: Option<Ref<Node>> = "Uzel" / "Node", "Uzel předchozího plánu.";
        /// What happened to it.
        kind: Option<LineageKind> = "Změna" / "Change", "Co se s uzlem stalo.";
    }
}

record! {
    /// One node of the strategy: priority, goal, measure or activity.
    #[doc(alias = "priorita")]
    #[doc(alias = "opatření")]
    #[doc(alias = "aktivita")]
    pub struct Node: "Uzel strategie" / "Node of the strategy", "Priorita, cíl, opatření nebo aktivita.";
    required {
        /// Identifier, kept when the plan is renumbered.
        id: Id = "Identifikátor" / "Identifier", "Stálé označení; přečíslování je nemění.";
    }
    fields {
        /// Number in the plan, for example `1.2.3`.
        code: Option<String> = "Číslo" / "Number", "Číslo v plánu, například 1.2.3.";
        /// Level.
        level: Option<NodeLevel> = "Úroveň" / "Level", "Úroveň ve stromu.";
        /// Title.
        title: Option<String> = "Název" / "Title", "Název.";
        /// Description.
        description: Option<String> = "Popis" / "Description", "Obsah a popis.";
        /// Why it is needed.
        justification: Option<String> = "Zdůvodnění" / "Justification", "Proč je potřeba.";
        /// Needs that it answers.
        needs: List<Ref<Need>> = "Potřeby" / "Needs", "Potřeby, na které reaguje.";
        /// Target groups of the plan.
        target_groups: List<Ref<TargetGroup>> = "Cílové skupiny" / "Target groups", "Cílové skupiny plánu.";
        /// Whether it serves all target groups.
        cross_cutting: Option<bool> = "Průřezové" / "Cross-cutting", "Týká se všech cílových skupin.";
        /// Types of services concerned.
        service_types: List<ServiceTypeCode> = "Druhy služeb" / "Types of services", "Dotčené druhy sociálních služeb.";
        /// Related services without registration, by name.
        related_services: List<String> = "Související služby" / "Related services", "Související služby bez registrace, názvem.";
        /// Services concerned.
        services: List<Ref<Service>> = "Služby" / "Services", "Dotčené služby.";
        /// What it does.
        kind: Option<MeasureKind> = "Typ" / "Type", "Typ opatření.";
        /// Organisations that carry it out.
        responsible: List<Ref<Implementer>> = "Realizátor" / "Responsible", "Kdo je zodpovědný za realizaci.";
        /// Organisations that help.
        partners: List<Ref<Organisation>> = "Partneři" / "Partners", "Kdo spolupracuje.";
        /// Municipalities where it works.
        municipalities: List<MunicipalityCode> = "Obce" / "Municipalities", "Obce, ve kterých působí.";
        /// Term.
        period: Option<Period> = "Termín" / "Term", "Od kdy do kdy.";
        /// Costs.
        costs: Option<Costs> = "Náklady" / "Costs", "Náklady a zdroje.";
        /// Changes of capacity.
        capacity_changes: List<CapacityChange> = "Změny kapacit" / "Changes of capacity", "Změny kapacit služeb.";
        /// Outputs.
        outputs: List<String> = "Výstupy" / "Outputs", "Co vznikne.";
        /// Indicators.
        indicators: List<Indicator> = "Indikátory" / "Indicators", "Měřitelné ukazatele.";
        /// Risks.
        risks: List<Risk> = "Rizika" / "Risks", "Rizika a předpoklady.";
        /// Importance.
        importance: Option<Importance> = "Význam" / "Importance", "Pořadí významu.";
        /// Body that proposed it.
        proposed_by: Option<Ref<Body>> = "Navrhl" / "Proposed by", "Skupina, která návrh podala.";
        /// Where it comes from.
        origins: List<NodeOrigin> = "Původ" / "Origin", "Uzly předchozího plánu, ze kterých vychází.";
        /// Nodes below.
        children: List<Node> = "Podřízené uzly" / "Child nodes", "Uzly o úroveň níže.";
    }
}

record! {
    /// Vision and the tree of nodes.
    #[doc(alias = "strategická část")]
    #[doc(alias = "návrhová část")]
    pub struct Strategy: "Strategická část" / "Strategic part", "Vize a strom priorit, opatření a aktivit.";
    fields {
        /// Vision.
        vision: Option<String> = "Vize" / "Vision", "Vize plánu.";
        /// Levels in use, from the top.
        levels: Vec<Level> = "Úrovně" / "Levels", "Používané úrovně shora dolů.";
        /// Nodes of the top level.
        nodes: Vec<Node> = "Uzly" / "Nodes", "Uzly nejvyšší úrovně.";
    }
}

impl Node {
    /// The node and every node below it, in the order of the document.
    pub fn with_below(&self) -> impl Iterator<Item = &Self> {
        let mut waiting = vec![self];
        std::iter::from_fn(move || {
            let next = waiting.pop()?;
            waiting.extend(next.children.iter().rev());
            Some(next)
        })
    }
}
