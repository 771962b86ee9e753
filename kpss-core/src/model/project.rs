//! The project that pays for the planning.

use super::analysis::{Analysis, TargetGroup};
use super::base::{
    ActivityKindCode, Id, MunicipalityCode, PartOfYear, Period, ProgrammeCode, Side,
};
use super::body::{Body, Post};
use super::costs::Costs;
use super::declare::{choice, record};
use super::document::{ProjectKind, document};
use super::organisation::{DecidingBody, Organisation, OrganisationKind};
use super::plan::PlanLink;
use super::process::{Event, RegionCompliance};
use super::team::Team;
use super::territory::{Territory, TerritoryMunicipality};
use super::{Date, Money, Number, Whole};

choice! {
    /// How far a project has come.
    pub enum ProjectStatus: "project-status", "Stav projektu", "Status of project";
    Intended = "intended", "záměr", "intended";
    Submitted = "submitted", "podaná žádost", "submitted";
    Running = "running", "v realizaci", "running";
    Finished = "finished", "ukončený", "finished";
}

record! {
    /// Own share that a call demands of some applicants.
    #[doc(alias = "spoluúčast")]
    pub struct OwnShareDemand: "Spoluúčast podle výzvy", "Spoluúčast, kterou výzva žádá.";
    fields {
        /// Kinds of applicants.
        applicants: Vec<OrganisationKind> = "Žadatelé", "Druhy žadatelů, kterých se týká.";
        /// Share in percent.
        percent: Option<Number> = "Podíl v %", "Spoluúčast v procentech.";
    }
}

record! {
    /// The call, as the document describes it.
    #[doc(alias = "výzva")]
    pub struct CallStatement: "Výzva", "Výzva tak, jak ji dokument popisuje.";
    fields {
        /// Number, for example 63.
        number: Option<Whole> = "Číslo", "Číslo výzvy, například 63.";
        /// Title.
        title: Option<String> = "Název", "Název výzvy.";
        /// Smallest amount for a project, CZK.
        min: Option<Money> = "Minimální částka", "Nejnižší částka na projekt v Kč.";
        /// Largest amount for a project, CZK.
        max: Option<Money> = "Maximální částka", "Nejvyšší částka na projekt v Kč.";
        /// First and last day for applications.
        intake: Option<Period> = "Příjem žádostí", "První a poslední den příjmu žádostí.";
        /// Own shares.
        own_shares: Vec<OwnShareDemand> = "Spoluúčast", "Požadovaná spoluúčast žadatelů.";
    }
}

record! {
    /// One partner.
    #[doc(alias = "partner projektu")]
    pub struct Partner: "Partner", "Partner projektu.";
    fields {
        /// Organisation.
        organisation: Option<Id> = "Organizace", "Odkaz na organizaci.";
        /// Whether the partner gets or gives money.
        financial: Option<bool> = "Finanční účast", "Partner s finanční účastí.";
        /// What the partner is for.
        role: Option<String> = "Úloha", "Proč je partner zapojen.";
    }
}

record! {
    /// One key activity.
    #[doc(alias = "klíčová aktivita")]
    pub struct KeyActivity: "Klíčová aktivita", "Klíčová aktivita projektu.";
    required {
        /// Identifier.
        id: Id = "Identifikátor", "Označení aktivity.";
    }
    fields {
        /// Number.
        number: Option<Whole> = "Číslo", "Pořadové číslo aktivity.";
        /// Kind.
        kind: Option<ActivityKindCode> = "Druh", "Druh aktivity.";
        /// Title.
        title: Option<String> = "Název", "Název aktivity.";
        /// Parts, as the document lists them.
        parts: Vec<String> = "Části", "Dílčí činnosti podle dokumentu.";
        /// Term.
        period: Option<Period> = "Termín", "Odkdy dokdy.";
    }
}

record! {
    /// Own share of the applicant.
    #[doc(alias = "vlastní podíl")]
    pub struct OwnShare: "Vlastní podíl", "Spoluúčast žadatele.";
    fields {
        /// Share in percent.
        percent: Option<Number> = "Podíl v %", "Podíl v procentech.";
        /// Amount in CZK.
        amount: Option<Money> = "Částka", "Částka v Kč.";
    }
}

choice! {
    /// Kind of an output.
    pub enum OutputKind: "output-kind", "Druh výstupu", "Kind of output";
    Plan = "plan", "plán", "plan";
    ActionPlan = "action_plan", "akční plán", "action plan";
    MonitoringReport = "monitoring_report", "zpráva o plnění", "monitoring report";
    Catalogue = "catalogue", "katalog poskytovatelů", "catalogue of providers";
    Analysis = "analysis", "analýza", "analysis";
    Website = "website", "webové stránky", "website";
    Process = "process", "nastavený proces plánování", "established planning process";
    Partnership = "partnership", "místní partnerství", "local partnership";
    Other = "other", "jiný výstup", "other output";
}

record! {
    /// One output.
    #[doc(alias = "výstup projektu")]
    pub struct Output: "Výstup", "Výstup projektu.";
    required {
        /// Identifier.
        id: Id = "Identifikátor", "Označení výstupu.";
    }
    fields {
        /// Kind.
        kind: Option<OutputKind> = "Druh", "Druh výstupu.";
        /// Title.
        title: Option<String> = "Název", "Název výstupu.";
        /// What it is for.
        purpose: Option<String> = "Účel", "K čemu má výstup sloužit.";
        /// What it is to be like.
        features: Vec<String> = "Vlastnosti", "Jaký má výstup být, například interaktivní.";
        /// Sides that it joins or serves.
        sides: Vec<Side> = "Strany", "Strany, které výstup spojuje nebo kterým slouží.";
        /// Document of the submission.
        document: Option<Id> = "Dokument", "Dokument v podání.";
        /// Span of time that the output is about.
        period: Option<Period> = "Období", "Období, kterého se výstup týká.";
        /// When it is to be delivered, or was.
        due_on: Option<Date> = "Termín", "Kdy má být nebo byl předán.";
        /// Part of the year, where the source gives no month.
        part_of_year: Option<PartOfYear> = "Část roku", "Část roku, pokud zdroj neuvádí měsíc.";
    }
}

record! {
    /// Priority or measure of the programme.
    pub struct ProgrammePart: "Část programu", "Priorita nebo opatření programu.";
    fields {
        /// Number, for example `3.2`.
        number: Option<String> = "Číslo", "Číslo, například 3.2.";
        /// Title.
        title: Option<String> = "Název", "Název.";
    }
}

choice! {
    /// What an office does for the programme.
    pub enum AuthorityRole: "authority-role", "Úloha úřadu", "Role of an authority";
    Managing = "managing", "řídicí orgán", "managing authority";
    Intermediate = "intermediate", "zprostředkující subjekt", "intermediate body";
}

record! {
    /// An authority of the programme.
    #[doc(alias = "řídicí orgán")]
    pub struct Authority: "Orgán programu", "Řídicí orgán nebo zprostředkující subjekt.";
    fields {
        /// What it does.
        role: Option<AuthorityRole> = "Úloha", "Úloha v programu.";
        /// Name.
        name: Option<String> = "Název", "Název úřadu.";
        /// Organisation.
        organisation: Option<Id> = "Organizace", "Odkaz na organizaci.";
        /// Web address.
        url: Option<String> = "Adresa", "Webová adresa.";
    }
}

record! {
    /// Another project, in the submission or outside of it.
    #[doc(alias = "předchozí projekt")]
    pub struct ProjectLink: "Odkaz na projekt", "Jiný projekt v podání nebo mimo ně.";
    fields {
        /// Document of the submission.
        project: Option<Id> = "Projekt", "Označení projektu v podání.";
        /// Title.
        title: Option<String> = "Název", "Název projektu.";
        /// Registration number.
        registration_number: Option<String> = "Registrační číslo", "Registrační číslo projektu.";
        /// Programme.
        programme: Option<ProgrammeCode> = "Program", "Kód programu.";
        /// Span of time.
        period: Option<Period> = "Období", "Doba realizace.";
        /// Applicant.
        applicant: Option<Id> = "Realizátor", "Odkaz na organizaci, která projekt realizovala.";
        /// Partners.
        partners: Vec<Id> = "Partneři", "Odkazy na partnery.";
        /// Plans that came out of it.
        plans: Vec<PlanLink> = "Plány", "Plány, které z projektu vznikly.";
    }
}

record! {
    /// An initiative to which the project is tied, for example a community centre.
    #[doc(alias = "související záměr")]
    pub struct RelatedInitiative: "Související záměr", "Záměr, se kterým projekt souvisí.";
    fields {
        /// Title.
        title: Option<String> = "Název", "Název záměru.";
        /// Place.
        place: Option<String> = "Místo", "Kde má záměr být.";
        /// Municipality.
        municipality: Option<MunicipalityCode> = "Obec", "Kód obce, ve které má záměr být.";
        /// What is to be there.
        purpose: Option<String> = "Účel", "Co má záměr přinést.";
        /// Whether it is only planned.
        planned: Option<bool> = "Plánováno", "Záměr se teprve chystá.";
    }
}

record! {
    /// A decision step after the draft, in order.
    #[doc(alias = "postup schvalování")]
    pub struct ApprovalStep: "Krok projednání", "Krok projednání a schválení v pořadí.";
    fields {
        /// Event of the step, for example a public hearing.
        event: Option<Id> = "Událost", "Událost, například veřejné projednání.";
        /// Body that decides.
        by: Option<DecidingBody> = "Orgán", "Orgán, který rozhoduje.";
    }
}

document! {
    /// The EU or regional project that pays for the planning.
    #[doc(alias = "projekt")]
    pub struct Project(ProjectKind): "Projekt", "Projekt, ze kterého se plánování platí.";
    fields {
        /// Registration number.
        registration_number: Option<String> = "Registrační číslo", "Registrační číslo projektu.";
        /// How far it has come.
        status: Option<ProjectStatus> = "Stav", "Jak daleko projekt je.";
        /// Programme.
        programme: Option<ProgrammeCode> = "Program", "Kód programu.";
        /// Programming period, for example 2007–2013.
        programming_period: Option<Period> = "Programové období", "Programové období EU.";
        /// Priority of the programme.
        priority: Option<ProgrammePart> = "Priorita programu", "Priorita nebo prioritní osa.";
        /// Measure of the programme.
        measure: Option<ProgrammePart> = "Opatření programu", "Opatření nebo oblast podpory.";
        /// Call.
        call: Option<CallStatement> = "Výzva", "Výzva, do které je projekt podán.";
        /// Authorities of the programme.
        authorities: Vec<Authority> = "Orgány programu", "Řídicí orgán a zprostředkující subjekt.";
        /// Organisations that the document refers to.
        organisations: Vec<Organisation> = "Organizace", "Organizace, na které se odkazuje.";
        /// Applicant.
        applicant: Option<Id> = "Žadatel", "Žadatel nebo příjemce.";
        /// Partners.
        partners: Vec<Partner> = "Partneři", "Partneři projektu.";
        /// Number of partners that the document states.
        declared_partners: Option<Whole> = "Uvedený počet partnerů", "Počet partnerů podle dokumentu.";
        /// Term.
        period: Option<Period> = "Doba realizace", "Začátek a konec projektu.";
        /// Number of the planning cycle in the area, 1 is the first.
        cycle: Option<Whole> = "Cyklus", "Kolikátý cyklus plánování v území projekt nese.";
        /// Area.
        territory: Option<Territory> = "Území", "Území projektu.";
        /// Municipalities where the project is carried out.
        places: Vec<TerritoryMunicipality> = "Místo realizace", "Obce, ve kterých se projekt realizuje.";
        /// Mission of the planning.
        mission: Option<String> = "Poslání", "Poslání plánování podle dokumentu.";
        /// General goal, where the document tells it from the specific ones.
        general_goal: Option<String> = "Obecný cíl", "Všeobecný cíl, pokud jej dokument odlišuje.";
        /// Goals.
        goals: Vec<String> = "Cíle", "Cíle projektu.";
        /// How the project is to be carried out, what it puts weight on.
        principles: Vec<String> = "Zásady", "Zásady realizace a na co projekt klade důraz.";
        /// Reasons.
        reasons: Vec<String> = "Důvody", "Proč se projekt dělá.";
        /// What is new about it.
        innovations: Vec<String> = "Inovace", "Čím je projekt nový.";
        /// Sides that the project serves.
        audience: Vec<Side> = "Dopad", "Strany, kterým projekt slouží.";
        /// Target groups.
        target_groups: Vec<TargetGroup> = "Cílové skupiny", "Cílové skupiny plánování.";
        /// Key activities.
        key_activities: Vec<KeyActivity> = "Klíčové aktivity", "Klíčové aktivity projektu.";
        /// Number of key activities that the document states.
        declared_key_activities: Option<Whole> = "Uvedený počet aktivit", "Počet klíčových aktivit podle dokumentu.";
        /// Groups.
        bodies: Vec<Body> = "Orgány", "Řídicí a pracovní skupiny.";
        /// Posts of the planning.
        posts: Vec<Post> = "Pozice", "Koordinátor, metodik a další pozice.";
        /// Team.
        team: Option<Team> = "Realizační tým", "Realizační tým projektu.";
        /// Analyses.
        analyses: Vec<Analysis> = "Analýzy", "Analýzy v projektu.";
        /// Events.
        events: Vec<Event> = "Události", "Události projektu.";
        /// Steps of discussion and approval.
        approval_steps: Vec<ApprovalStep> = "Postup schválení", "Kroky projednání a schválení v pořadí.";
        /// Budget.
        budget: Option<Costs> = "Rozpočet", "Rozpočet a zdroje.";
        /// Own share.
        own_share: Option<OwnShare> = "Vlastní podíl", "Spoluúčast žadatele.";
        /// Outputs.
        outputs: Vec<Output> = "Výstupy", "Výstupy projektu.";
        /// Relation to the region.
        region_compliance: Option<RegionCompliance> = "Vazba na kraj", "Vztah k plánu a požadavkům kraje.";
        /// Whether there are foreign partners.
        international: Option<bool> = "Mezinárodní spolupráce", "Projekt má zahraniční spolupráci.";
        /// Plan in force when the project begins.
        current_plan: Option<PlanLink> = "Stávající plán", "Plán platný při zahájení projektu.";
        /// Previous projects.
        predecessors: Vec<ProjectLink> = "Předchozí projekty", "Projekty, na které navazuje.";
        /// Following projects.
        successors: Vec<ProjectLink> = "Navazující projekty", "Projekty, které navázaly.";
        /// Related initiatives.
        related_initiatives: Vec<RelatedInitiative> = "Související záměry", "Záměry, se kterými souvisí.";
    }
}
