//! The plan: header and parts.

use super::analysis::{Analysis, Evaluation, Need, TargetGroup};
use super::base::{PartOfYear, Period};
use super::body::{Body, Post, Repetition};
use super::costs::{CoFinancing, Costs, GrantDecision};
use super::declare::{closed_list, record};
use super::header::{PlanKind, document};
use super::organisation::{Decision, Organisation};
use super::process::{Process, RegionCompliance};
use super::reference::{Id, Implementer, Ref, Responsible};
use super::service::{Network, Service};
use super::strategy::Node;
use super::strategy::Strategy;
use super::territory::Territory;
use super::{Count, Date, Project};

closed_list! {
    /// What the plan calls itself.
    pub enum PlanType: "plan-type", "Typ plánu", "Type of plan";
    CommunityPlan = "community_plan", "komunitní plán sociálních služeb", "community plan of social services";
    MediumTermPlan = "medium_term_plan", "střednědobý plán rozvoje sociálních služeb", "medium-term plan of development of social services";
}

closed_list! {
    /// Who plans.
    pub enum PlanLevel: "plan-level", "Úroveň plánu", "Level of plan";
    Municipality = "municipality", "obec", "municipality";
    UnionOfMunicipalities = "union_of_municipalities", "svazek obcí", "union of municipalities";
    Orp = "orp", "správní obvod ORP", "ORP";
    SeveralOrps = "several_orps", "více správních obvodů ORP", "several ORPs";
    Region = "region", "kraj", "region";
    SeveralMunicipalities = "several_municipalities", "více obcí (mikroregion)", "several municipalities (microregion)";
    CityDistrict = "city_district", "městská část nebo obvod", "city district";
}

closed_list! {
    /// How far a plan has come.
    pub enum PlanStatus: "plan-status", "Stav plánu", "Status of plan";
    Intended = "intended", "zamýšlený", "intended";
    Draft = "draft", "návrh", "draft";
    InConsultation = "in_consultation", "v připomínkovém řízení", "in consultation";
    Finished = "finished", "dokončený (schválení není známo)", "finished (approval not known)";
    Approved = "approved", "schválený", "approved";
    Superseded = "superseded", "nahrazený", "superseded";
}

record! {
    /// Another plan, in the submission or outside of it.
    #[doc(alias = "předchozí plán")]
    pub struct PlanLink: "Odkaz na plán" / "Link to a plan", "Jiný plán v podání nebo mimo ně.";
    fields {
        /// Document of the submission.
        plan: Option<Ref<Plan>> = "Plán" / "Plan", "Označení plánu v podání.";
        /// Title, where the plan is not in the submission.
        title: Option<String> = "Název" / "Title", "Název plánu, pokud v podání není.";
        /// Validity of that plan, with extensions.
        period: Option<Period> = "Období" / "Period", "Platnost plánu včetně prodloužení.";
        /// Whether the source speaks of the plan and does not say which it was.
        unnamed: Option<bool> = "Nejmenovaný" / "Unnamed", "Zdroj o plánu mluví, ale neuvádí, který to byl.";
    }
}

closed_list! {
    /// Part of the plan that an extension is about.
    pub enum ExtensionScope: "extension-scope", "Rozsah prodloužení", "Scope of extension";
    Count = "whole", "celý plán", "the whole plan";
    StrategicPart = "strategic_part", "návrhová (strategická) část", "strategic part";
}

record! {
    /// A decision that the plan is valid longer.
    #[doc(alias = "prodloužení platnosti")]
    pub struct Extension: "Prodloužení" / "Extension", "Rozhodnutí o delší platnosti plánu.";
    fields {
        /// New end of validity.
        until: Option<Date> = "Nový konec" / "New end", "Do kdy se platnost prodlužuje.";
        /// Part of the plan.
        scope: Option<ExtensionScope> = "Rozsah" / "Scope", "Kterou část plánu prodloužení zahrnuje.";
        /// Decisions about it.
        decisions: Vec<Decision> = "Rozhodnutí" / "Decisions", "Kdo o prodloužení rozhodl, kdy a jakým usnesením.";
    }
}

record! {
    /// A change of the plan while it is valid.
    #[doc(alias = "dodatek")]
    pub struct Amendment: "Dodatek" / "Amendment", "Změna plánu v době jeho platnosti.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení dodatku.";
    }
    fields {
        /// Number in order.
        number: Option<Count> = "Číslo" / "Number", "Pořadové číslo dodatku.";
        /// What changes.
        description: Option<String> = "Popis" / "Description", "Co se mění.";
        /// Who proposed it.
        proposed_by: Option<Ref<Responsible>> = "Navrhl" / "Proposed by", "Kdo změnu navrhl.";
        /// Decisions about it.
        decisions: Vec<Decision> = "Rozhodnutí" / "Decisions", "Kdo o změně rozhodl, kdy a jakým usnesením.";
        /// Day from which it is valid.
        from: Option<Date> = "Platí od" / "Valid from", "Odkdy změna platí.";
        /// Nodes of the plan that change.
        nodes: Vec<Ref<Node>> = "Uzly plánu" / "Nodes of the plan", "Opatření a aktivity, kterých se změna týká.";
    }
}

closed_list! {
    /// How far a project idea has come.
    pub enum ProjectIdeaStatus: "project-idea-status", "Stav projektového záměru", "Status of a project idea";
    Idea = "idea", "námět", "idea";
    Prepared = "prepared", "připravený", "prepared";
    Submitted = "submitted", "podaná žádost", "submitted";
    Funded = "funded", "financovaný", "funded";
    Realised = "realised", "uskutečněný", "realised";
    Dropped = "dropped", "opuštěný", "dropped";
}

record! {
    /// One project idea of the stock that a plan keeps.
    #[doc(alias = "zásobník projektů")]
    #[doc(alias = "projektový záměr")]
    pub struct ProjectIdea: "Projektový záměr" / "Project idea", "Záměr v zásobníku projektů.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení záměru.";
    }
    fields {
        /// Title.
        title: Option<String> = "Název" / "Title", "Název záměru.";
        /// Node of the plan that it would carry out.
        node: Option<Ref<Node>> = "Uzel plánu" / "Node of the plan", "Opatření plánu, které by záměr naplnil.";
        /// Who answers for it.
        responsible: Vec<Ref<Implementer>> = "Realizátor" / "Responsible", "Kdo za záměr odpovídá.";
        /// Costs and sources.
        costs: Option<Costs> = "Náklady" / "Costs", "Předpokládané náklady a zdroje.";
        /// Term.
        period: Option<Period> = "Termín" / "Term", "Předpokládaný termín.";
        /// How far it has come.
        status: Option<ProjectIdeaStatus> = "Stav" / "Status", "Jak daleko záměr je.";
    }
}

record! {
    /// How fulfilment is watched and the plan changed.
    #[doc(alias = "způsob sledování a vyhodnocování")]
    pub struct MonitoringMethod: "Způsob sledování" / "Method of monitoring", "Jak se plnění sleduje a plán mění.";
    fields {
        /// How it is watched and evaluated.
        description: Option<String> = "Popis" / "Description", "Způsob sledování a vyhodnocování.";
        /// How often.
        frequency: Option<Repetition> = "Četnost" / "Frequency", "Jak často se plnění vyhodnocuje.";
        /// Who answers for it.
        responsible: Vec<Ref<Responsible>> = "Odpovídá" / "Responsible", "Kdo za sledování odpovídá.";
        /// How the plan can be changed.
        changes: Option<String> = "Způsob změn" / "How changes are made", "Jak lze plán změnit.";
    }
}

document! {
    /// A community plan of social services, also called medium-term plan (SPRSS).
    #[doc(alias = "komunitní plán sociálních služeb")]
    #[doc(alias = "KPSS")]
    #[doc(alias = "SPRSS")]
    pub struct Plan(PlanKind): "Plán" / "Plan", "Komunitní plán sociálních služeb (KPSS, SPRSS).";
    fields {
        /// Other names under which the same plan appears.
        other_titles: Vec<String> = "Jiné názvy" / "Other titles", "Další názvy téhož plánu v jiných textech.";
        /// What the plan calls itself.
        plan_type: Option<PlanType> = "Typ" / "Type", "Jak se plán nazývá.";
        /// Who plans.
        level: Option<PlanLevel> = "Úroveň" / "Level", "Kdo plánuje.";
        /// Number of the plan in the area, 1 is the first.
        ordinal: Option<Count> = "Pořadí" / "Number in order", "Kolikátý plán v území to je.";
        /// How far the plan has come.
        status: Option<PlanStatus> = "Stav" / "Status", "Jak daleko plán je.";
        /// Validity without extensions.
        period: Option<Period> = "Období platnosti" / "Period of validity", "Platnost bez prodloužení.";
        /// When it was finished.
        finished_on: Option<Date> = "Dokončeno" / "Finished on", "Kdy byl dokument dokončen.";
        /// Part of the year in which it was finished.
        finished_part_of_year: Option<PartOfYear> = "Část roku dokončení" / "Part of the year when finished", "Část roku, pokud zdroj neuvádí měsíc.";
        /// Decisions of councils on the plan.
        approvals: Vec<Decision> = "Schválení" / "Approvals", "Rozhodnutí samospráv o plánu.";
        /// Extensions of validity.
        extensions: Vec<Extension> = "Prodloužení" / "Extensions", "Prodloužení platnosti.";
        /// Previous plan.
        predecessor: Option<PlanLink> = "Předchozí plán" / "Previous plan", "Plán, na který navazuje.";
        /// Next plan.
        successor: Option<PlanLink> = "Navazující plán" / "Next plan", "Plán, který jej nahradil.";
        /// Project that paid for the plan.
        project: Option<Ref<Project>> = "Projekt" / "Project", "Projekt, ze kterého plán vznikl.";
        /// Area.
        territory: Option<Territory> = "Území" / "Territory", "Území plánu.";
        /// Organisations.
        organisations: Vec<Organisation> = "Organizace" / "Organisations", "Organizace zapojené do plánu.";
        /// Groups.
        bodies: Vec<Body> = "Orgány" / "Bodies", "Řídicí, koordinační a pracovní skupiny.";
        /// Posts.
        posts: Vec<Post> = "Pozice" / "Posts", "Koordinátor, metodik a další pozice.";
        /// How the plan came about.
        process: Option<Process> = "Popisná část" / "Descriptive part", "Jak plán vznikal (popisná část).";
        /// Relation to the region.
        region_compliance: Option<RegionCompliance> = "Vazba na kraj" / "Relation to the region", "Vztah k plánu a požadavkům kraje.";
        /// Target groups.
        target_groups: Vec<TargetGroup> = "Cílové skupiny" / "Target groups", "Cílové skupiny plánu.";
        /// Analyses.
        analyses: Vec<Analysis> = "Analytická část" / "Analytical part", "Analýzy, o které se plán opírá.";
        /// Needs.
        needs: Vec<Need> = "Potřeby" / "Needs", "Zjištěné potřeby.";
        /// Evaluation of the previous plan.
        evaluation: Option<Evaluation> = "Vyhodnocení předchozího plánu" / "Evaluation of the previous plan", "Vyhodnocení plnění předchozího plánu.";
        /// Vision and tree.
        strategy: Option<Strategy> = "Strategická část" / "Strategic part", "Vize, priority, opatření a aktivity.";
        /// Whether the plan also covers related services without registration.
        covers_related_services: Option<bool> = "Související služby" / "Covers related services", "Plán řeší i související služby mimo zákon č. 108/2006 Sb.";
        /// Services that the plan speaks of.
        services: Vec<Service> = "Služby" / "Services", "Služby, o kterých plán mluví.";
        /// Network.
        network: Option<Network> = "Síť služeb" / "Network of services", "Způsob zajištění sítě sociálních služeb.";
        /// Financing of the whole plan.
        financing: Option<Costs> = "Financování" / "Financing", "Financování plánu po letech a zdrojích.";
        /// Decisions on grants.
        grants: Vec<GrantDecision> = "Dotační rozhodnutí" / "Decisions on grants", "Usnesení o rozdělení dotací.";
        /// What municipalities add.
        co_financing: Vec<CoFinancing> = "Spolufinancování obcí" / "Co-financing by municipalities", "Příspěvky obcí na služby.";
        /// Stock of projects.
        project_ideas: Vec<ProjectIdea> = "Zásobník projektů" / "Stock of projects", "Projektové záměry k opatřením plánu.";
        /// Amendments.
        amendments: Vec<Amendment> = "Dodatky" / "Amendments", "Změny plánu v době jeho platnosti.";
        /// Monitoring.
        monitoring: Option<MonitoringMethod> = "Sledování" / "Monitoring", "Způsob sledování, vyhodnocování a změn.";
    }
}

impl Plan {
    /// Every node of the strategy in the order of the document.
    pub fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.strategy.iter().flat_map(|strategy| &strategy.nodes).flat_map(Node::with_below)
    }

    /// Last day of validity, with extensions.
    pub fn validity_end(&self) -> Option<Date> {
        let end = self.period.as_ref().and_then(Period::last_day);
        let extended = self.extensions.iter().filter_map(|extension| extension.until);
        end.max(extended.map(Date::last_day).max())
    }
}
