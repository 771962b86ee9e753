//! The project that pays for the planning.

use super::analysis::{Analysis, TargetGroup};
use super::base::{ActivityKindCode, MunicipalityCode, PartOfYear, Period, ProgrammeCode, Side};
use super::body::{Body, Post};
use super::costs::Costs;
use super::declare::{closed_list, record};
use super::header::{ProjectKind, document};
use super::organisation::{DecidingBody, Organisation, OrganisationKind};
use super::plan::PlanLink;
use super::process::{Event, RegionCompliance};
use super::reference::{Id, Ref};
use super::team::Team;
use super::territory::{Territory, TerritoryMunicipality};
use super::{Count, Date, Document, Money, Number};

closed_list! {
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
    pub struct OwnShareDemand: "Spoluúčast podle výzvy" / "Own share that the call demands", "Spoluúčast, kterou výzva žádá.";
    fields {
        /// Kinds of applicants.
        applicants: Vec<OrganisationKind> = "Žadatelé" / "Applicants", "Druhy žadatelů, kterých se týká.";
        /// Share in percent.
        percent: Option<Number> = "Podíl v %" / "Share in %", "Spoluúčast v procentech.";
    }
}

record! {
    /// The call, as the document describes it.
    #[doc(alias = "výzva")]
    pub struct CallStatement: "Výzva" / "Call", "Výzva tak, jak ji dokument popisuje.";
    fields {
        /// Number, for example 63.
        number: Option<Count> = "Číslo" / "Number", "Číslo výzvy, například 63.";
        /// Title.
        title: Option<String> = "Název" / "Title", "Název výzvy.";
        /// Smallest amount for a project, CZK.
        min: Option<Money> = "Minimální částka" / "Smallest amount", "Nejnižší částka na projekt v Kč.";
        /// Largest amount for a project, CZK.
        max: Option<Money> = "Maximální částka" / "Largest amount", "Nejvyšší částka na projekt v Kč.";
        /// First and last day for applications.
        intake: Option<Period> = "Příjem žádostí" / "Intake of applications", "První a poslední den příjmu žádostí.";
        /// Own shares.
        own_shares: Vec<OwnShareDemand> = "Spoluúčast" / "Own shares", "Požadovaná spoluúčast žadatelů.";
    }
}

record! {
    /// One partner.
    #[doc(alias = "partner projektu")]
    pub struct Partner: "Partner" / "Partner", "Partner projektu.";
    fields {
        /// Organisation.
        organisation: Option<Ref<Organisation>> = "Organizace" / "Organisation", "Odkaz na organizaci.";
        /// Whether the partner gets or gives money.
        financial: Option<bool> = "Finanční účast" / "Financial participation", "Partner s finanční účastí.";
        /// What the partner is for.
        role: Option<String> = "Úloha" / "Role", "Proč je partner zapojen.";
    }
}

record! {
    /// One key activity.
    #[doc(alias = "klíčová aktivita")]
    pub struct KeyActivity: "Klíčová aktivita" / "Key activity", "Klíčová aktivita projektu.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení aktivity.";
    }
    fields {
        /// Number.
        number: Option<Count> = "Číslo" / "Number", "Pořadové číslo aktivity.";
        /// Kind.
        kind: Option<ActivityKindCode> = "Druh" / "Kind", "Druh aktivity.";
        /// Title.
        title: Option<String> = "Název" / "Title", "Název aktivity.";
        /// Parts, as the document lists them.
        parts: Vec<String> = "Části" / "Parts", "Dílčí činnosti podle dokumentu.";
        /// Term.
        period: Option<Period> = "Termín" / "Term", "Odkdy dokdy.";
    }
}

record! {
    /// Own share of the applicant.
    #[doc(alias = "vlastní podíl")]
    pub struct OwnShare: "Vlastní podíl" / "Own share", "Spoluúčast žadatele.";
    fields {
        /// Share in percent.
        percent: Option<Number> = "Podíl v %" / "Share in %", "Podíl v procentech.";
        /// Amount in CZK.
        amount: Option<Money> = "Částka" / "Amount", "Částka v Kč.";
    }
}

closed_list! {
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
    pub struct Output: "Výstup" / "Output", "Výstup projektu.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení výstupu.";
    }
    fields {
        /// Kind.
        kind: Option<OutputKind> = "Druh" / "Kind", "Druh výstupu.";
        /// Title.
        title: Option<String> = "Název" / "Title", "Název výstupu.";
        /// What it is for.
        purpose: Option<String> = "Účel" / "Purpose", "K čemu má výstup sloužit.";
        /// What it is to be like.
        features: Vec<String> = "Vlastnosti" / "Features", "Jaký má výstup být, například interaktivní.";
        /// Sides that it joins or serves.
        sides: Vec<Side> = "Strany" / "Sides", "Strany, které výstup spojuje nebo kterým slouží.";
        /// Document of the submission.
        document: Option<Ref<Document>> = "Dokument" / "Document", "Dokument v podání.";
        /// Span of time that the output is about.
        period: Option<Period> = "Období" / "Period", "Období, kterého se výstup týká.";
        /// When it is to be delivered, or was.
        due_on: Option<Date> = "Termín" / "Due on", "Kdy má být nebo byl předán.";
        /// Part of the year, where the source gives no month.
        part_of_year: Option<PartOfYear> = "Část roku" / "Part of the year", "Část roku, pokud zdroj neuvádí měsíc.";
    }
}

record! {
    /// Priority or measure of the programme.
    pub struct ProgrammePart: "Část programu" / "Part of the programme", "Priorita nebo opatření programu.";
    fields {
        /// Number, for example `3.2`.
        number: Option<String> = "Číslo" / "Number", "Číslo, například 3.2.";
        /// Title.
        title: Option<String> = "Název" / "Title", "Název.";
    }
}

closed_list! {
    /// What an office does for the programme.
    pub enum AuthorityRole: "authority-role", "Úloha úřadu", "Role of an authority";
    Managing = "managing", "řídicí orgán", "managing authority";
    Intermediate = "intermediate", "zprostředkující subjekt", "intermediate body";
}

record! {
    /// An authority of the programme.
    #[doc(alias = "řídicí orgán")]
    pub struct Authority: "Orgán programu" / "Authority of the programme", "Řídicí orgán nebo zprostředkující subjekt.";
    fields {
        /// What it does.
        role: Option<AuthorityRole> = "Úloha" / "Role", "Úloha v programu.";
        /// Name.
        name: Option<String> = "Název" / "Name", "Název úřadu.";
        /// Organisation.
        organisation: Option<Ref<Organisation>> = "Organizace" / "Organisation", "Odkaz na organizaci.";
        /// Web address.
        url: Option<String> = "Adresa" / "Web address", "Webová adresa.";
    }
}

record! {
    /// Another project, in the submission or outside of it.
    #[doc(alias = "předchozí projekt")]
    pub struct ProjectLink: "Odkaz na projekt" / "Link to a project", "Jiný projekt v podání nebo mimo ně.";
    fields {
        /// Document of the submission.
        project: Option<Ref<Project>> = "Projekt" / "Project", "Označení projektu v podání.";
        /// Title.
        title: Option<String> = "Název" / "Title", "Název projektu.";
        /// Registration number.
        registration_number: Option<String> = "Registrační číslo" / "Registration number", "Registrační číslo projektu.";
        /// Programme.
        programme: Option<ProgrammeCode> = "Program" / "Programme", "Kód programu.";
        /// Span of time.
        period: Option<Period> = "Období" / "Period", "Doba realizace.";
        /// Applicant.
        applicant: Option<Ref<Organisation>> = "Realizátor" / "Carried out by", "Odkaz na organizaci, která projekt realizovala.";
        /// Partners.
        partners: Vec<Ref<Organisation>> = "Partneři" / "Partners", "Odkazy na partnery.";
        /// Plans that came out of it.
        plans: Vec<PlanLink> = "Plány" / "Plans", "Plány, které z projektu vznikly.";
    }
}

record! {
    /// An initiative to which the project is tied, for example a community centre.
    #[doc(alias = "související záměr")]
    pub struct RelatedInitiative: "Související záměr" / "Related initiative", "Záměr, se kterým projekt souvisí.";
    fields {
        /// Title.
        title: Option<String> = "Název" / "Title", "Název záměru.";
        /// Place.
        place: Option<String> = "Místo" / "Place", "Kde má záměr být.";
        /// Municipality.
        municipality: Option<MunicipalityCode> = "Obec" / "Municipality", "Kód obce, ve které má záměr být.";
        /// What is to be there.
        purpose: Option<String> = "Účel" / "Purpose", "Co má záměr přinést.";
        /// Whether it is only planned.
        planned: Option<bool> = "Plánováno" / "Planned", "Záměr se teprve chystá.";
    }
}

record! {
    /// A decision step after the draft, in order.
    #[doc(alias = "postup schvalování")]
    pub struct ApprovalStep: "Krok projednání" / "Step of approval", "Krok projednání a schválení v pořadí.";
    fields {
        /// Event of the step, for example a public hearing.
        event: Option<Ref<Event>> = "Událost" / "Event", "Událost, například veřejné projednání.";
        /// Body that decides.
        by: Option<DecidingBody> = "Orgán" / "Deciding body", "Orgán, který rozhoduje.";
    }
}

document! {
    /// The EU or regional project that pays for the planning.
    #[doc(alias = "projekt")]
    pub struct Project(ProjectKind): "Projekt" / "Project", "Projekt, ze kterého se plánování platí.";
    fields {
        /// Registration number.
        registration_number: Option<String> = "Registrační číslo" / "Registration number", "Registrační číslo projektu.";
        /// How far it has come.
        status: Option<ProjectStatus> = "Stav" / "Status", "Jak daleko projekt je.";
        /// Programme.
        programme: Option<ProgrammeCode> = "Program" / "Programme", "Kód programu.";
        /// Programming period, for example 2007–2013.
        programming_period: Option<Period> = "Programové období" / "Programming period", "Programové období EU.";
        /// Priority of the programme.
        priority: Option<ProgrammePart> = "Priorita programu" / "Priority of the programme", "Priorita nebo prioritní osa.";
        /// Measure of the programme.
        measure: Option<ProgrammePart> = "Opatření programu" / "Measure of the programme", "Opatření nebo oblast podpory.";
        /// Call.
        call: Option<CallStatement> = "Výzva" / "Call", "Výzva, do které je projekt podán.";
        /// Authorities of the programme.
        authorities: Vec<Authority> = "Orgány programu" / "Authorities of the programme", "Řídicí orgán a zprostředkující subjekt.";
        /// Organisations that the document refers to.
        organisations: Vec<Organisation> = "Organizace" / "Organisations", "Organizace, na které se odkazuje.";
        /// Applicant.
        applicant: Option<Ref<Organisation>> = "Žadatel" / "Applicant", "Žadatel nebo příjemce.";
        /// Partners.
        partners: Vec<Partner> = "Partneři" / "Partners", "Partneři projektu.";
        /// Number of partners that the document states.
        declared_partners: Option<Count> = "Uvedený počet partnerů" / "Stated number of partners", "Počet partnerů podle dokumentu.";
        /// Term.
        period: Option<Period> = "Doba realizace" / "Period of realisation", "Začátek a konec projektu.";
        /// Number of the planning cycle in the area, 1 is the first.
        cycle: Option<Count> = "Cyklus" / "Cycle", "Kolikátý cyklus plánování v území projekt nese.";
        /// Area.
        territory: Option<Territory> = "Území" / "Territory", "Území projektu.";
        /// Municipalities where the project is carried out.
        places: Vec<TerritoryMunicipality> = "Místo realizace" / "Places", "Obce, ve kterých se projekt realizuje.";
        /// Mission of the planning.
        mission: Option<String> = "Poslání" / "Mission", "Poslání plánování podle dokumentu.";
        /// General goal, where the document tells it from the specific ones.
        general_goal: Option<String> = "Obecný cíl" / "General goal", "Všeobecný cíl, pokud jej dokument odlišuje.";
        /// Goals.
        goals: Vec<String> = "Cíle" / "Goals", "Cíle projektu.";
        /// How the project is to be carried out, what it puts weight on.
        principles: Vec<String> = "Zásady" / "Principles", "Zásady realizace a na co projekt klade důraz.";
        /// Reasons.
        reasons: Vec<String> = "Důvody" / "Reasons", "Proč se projekt dělá.";
        /// What is new about it.
        innovations: Vec<String> = "Inovace" / "Innovations", "Čím je projekt nový.";
        /// Sides that the project serves.
        audience: Vec<Side> = "Dopad" / "Audience", "Strany, kterým projekt slouží.";
        /// Target groups.
        target_groups: Vec<TargetGroup> = "Cílové skupiny" / "Target groups", "Cílové skupiny plánování.";
        /// Key activities.
        key_activities: Vec<KeyActivity> = "Klíčové aktivity" / "Key activities", "Klíčové aktivity projektu.";
        /// Number of key activities that the document states.
        declared_key_activities: Option<Count> = "Uvedený počet aktivit" / "Stated number of key activities", "Počet klíčových aktivit podle dokumentu.";
        /// Groups.
        bodies: Vec<Body> = "Orgány" / "Bodies", "Řídicí a pracovní skupiny.";
        /// Posts of the planning.
        posts: Vec<Post> = "Pozice" / "Posts", "Koordinátor, metodik a další pozice.";
        /// Team.
        team: Option<Team> = "Realizační tým" / "Team", "Realizační tým projektu.";
        /// Analyses.
        analyses: Vec<Analysis> = "Analýzy" / "Analyses", "Analýzy v projektu.";
        /// Events.
        events: Vec<Event> = "Události" / "Events", "Události projektu.";
        /// Steps of discussion and approval.
        approval_steps: Vec<ApprovalStep> = "Postup schválení" / "Steps of approval", "Kroky projednání a schválení v pořadí.";
        /// Budget.
        budget: Option<Costs> = "Rozpočet" / "Budget", "Rozpočet a zdroje.";
        /// Own share.
        own_share: Option<OwnShare> = "Vlastní podíl" / "Own share", "Spoluúčast žadatele.";
        /// Outputs.
        outputs: Vec<Output> = "Výstupy" / "Outputs", "Výstupy projektu.";
        /// Relation to the region.
        region_compliance: Option<RegionCompliance> = "Vazba na kraj" / "Relation to the region", "Vztah k plánu a požadavkům kraje.";
        /// Whether there are foreign partners.
        international: Option<bool> = "Mezinárodní spolupráce" / "International cooperation", "Projekt má zahraniční spolupráci.";
        /// Plan in force when the project begins.
        current_plan: Option<PlanLink> = "Stávající plán" / "Current plan", "Plán platný při zahájení projektu.";
        /// Previous projects.
        predecessors: Vec<ProjectLink> = "Předchozí projekty" / "Previous projects", "Projekty, na které navazuje.";
        /// Following projects.
        successors: Vec<ProjectLink> = "Navazující projekty" / "Next projects", "Projekty, které navázaly.";
        /// Related initiatives.
        related_initiatives: Vec<RelatedInitiative> = "Související záměry" / "Related initiatives", "Záměry, se kterými souvisí.";
    }
}
