//! Groups and posts that carry the planning.

use super::base::{Contact, Count, DocumentLink, Id, OrpCode, Period, Side};
use super::declare::{choice, record};
use super::{Date, Number, Whole};

choice! {
    /// Kind of a group.
    pub enum BodyKind: "body-kind", "Druh orgánu", "Kind of body";
    SteeringGroup = "steering_group", "řídicí skupina", "steering group";
    CoordinationGroup = "coordination_group", "koordinační skupina", "coordination group";
    WorkingGroup = "working_group", "pracovní skupina", "working group";
    ImplementationTeam = "implementation_team", "realizační tým", "implementation team";
    Other = "other", "jiný orgán", "other body";
}

choice! {
    /// A unit of time in which something repeats.
    pub enum Frequency: "frequency", "Období opakování", "Repetition period";
    Month = "month", "měsíc", "month";
    Quarter = "quarter", "čtvrtletí", "quarter";
    Year = "year", "rok", "year";
}

record! {
    /// How often something happens.
    #[doc(alias = "četnost")]
    pub struct Repetition: "Četnost", "Jak často se něco opakuje.";
    fields {
        /// How many times.
        times: Option<Whole> = "Kolikrát", "Počet opakování za období.";
        /// In which period.
        per: Option<Frequency> = "Za", "Období, za které se počítá.";
    }
}

record! {
    /// One member of a group; only name, role and organisation, no private data.
    #[doc(alias = "člen")]
    pub struct Member: "Člen", "Člen orgánu: jméno, funkce, organizace; žádné soukromé údaje.";
    fields {
        /// Name, if the member agreed with its publication.
        name: Option<String> = "Jméno", "Jméno, pokud s jeho zveřejněním člen souhlasil.";
        /// Role in the group.
        role: Option<String> = "Funkce", "Funkce v orgánu.";
        /// Side that the member stands for.
        side: Option<Side> = "Strana", "Strana, kterou člen zastupuje.";
        /// Organisation.
        organisation: Option<Id> = "Organizace", "Odkaz na organizaci.";
    }
}

record! {
    /// Number of members of one side.
    pub struct SideCount: "Zastoupení strany", "Počet zástupců jedné strany.";
    fields {
        /// Side.
        side: Option<Side> = "Strana", "Strana procesu.";
        /// Wording of the document.
        title: Option<String> = "Označení", "Označení podle dokumentu.";
        /// Number of people.
        count: Option<Count> = "Počet", "Počet zástupců.";
    }
}

record! {
    /// One meeting.
    #[doc(alias = "jednání")]
    pub struct Meeting: "Jednání", "Jednání orgánu.";
    fields {
        /// When.
        on: Option<Date> = "Datum", "Kdy se jednání konalo.";
        /// Minutes.
        minutes: Option<DocumentLink> = "Zápis", "Zápis z jednání.";
        /// Number of people present.
        participants: Option<Count> = "Účastníci", "Počet přítomných.";
    }
}

record! {
    /// A group: steering, coordination, working.
    #[doc(alias = "řídicí skupina")]
    #[doc(alias = "pracovní skupina")]
    pub struct Body: "Orgán", "Řídicí, koordinační nebo pracovní skupina.";
    required {
        /// Identifier.
        id: Id = "Identifikátor", "Označení orgánu.";
    }
    fields {
        /// Kind.
        kind: Option<BodyKind> = "Druh", "Druh orgánu.";
        /// Number in the plan.
        number: Option<Whole> = "Číslo", "Pořadové číslo skupiny.";
        /// Name.
        name: Option<String> = "Název", "Název orgánu.";
        /// How many groups the record stands for, where a source does not name them.
        count: Option<Whole> = "Počet skupin", "Kolik skupin záznam zastupuje, pokud je zdroj nejmenuje.";
        /// Members.
        members: Vec<Member> = "Členové", "Členové orgánu.";
        /// Number of members by side, where names are not published.
        member_counts: Vec<SideCount> = "Zastoupení stran", "Počty členů podle stran.";
        /// Whether more members are to join as needed.
        members_to_be_added: Option<bool> = "Doplnění členů", "Orgán má být podle potřeby doplněn dalšími členy.";
        /// Target groups of the plan that the group deals with.
        target_groups: Vec<Id> = "Cílové skupiny", "Cílové skupiny plánu, kterými se orgán zabývá.";
        /// Post that leads the meetings.
        led_by: Option<Id> = "Vede", "Pozice, která jednání vede.";
        /// Meetings held.
        meetings: Vec<Meeting> = "Jednání", "Konaná jednání.";
        /// How often it meets.
        meeting_frequency: Option<Repetition> = "Četnost jednání", "Jak často orgán jedná.";
        /// Whether it meets regularly, where a source gives no number.
        meets_regularly: Option<bool> = "Pravidelná jednání", "Orgán jedná pravidelně, četnost zdroj neuvádí.";
        /// Statutes and rules of procedure.
        statutes: Vec<DocumentLink> = "Základní dokumenty", "Statut, základní listina, jednací řád.";
        /// Day or year of its beginning.
        established_on: Option<Date> = "Vznik", "Kdy orgán vznikl.";
    }
}

choice! {
    /// Kind of a post.
    pub enum PostKind: "post-kind", "Druh pozice", "Kind of post";
    Coordinator = "coordinator", "koordinátor", "coordinator";
    Methodologist = "methodologist", "metodik", "methodologist";
    Manager = "manager", "manažer", "manager";
    Other = "other", "jiná pozice", "other post";
}

record! {
    /// A post that carries the planning, not a person.
    #[doc(alias = "koordinátor")]
    pub struct Post: "Pozice", "Pozice, která nese plánování (ne osoba).";
    required {
        /// Identifier.
        id: Id = "Identifikátor", "Označení pozice.";
    }
    fields {
        /// Kind.
        kind: Option<PostKind> = "Druh", "Druh pozice.";
        /// Name of the post.
        title: Option<String> = "Název", "Název pozice.";
        /// Employer.
        organisation: Option<Id> = "Organizace", "Odkaz na zaměstnavatele.";
        /// Department of the employer.
        department: Option<String> = "Odbor", "Odbor zaměstnavatele.";
        /// ORP for which the post works.
        orp: Option<OrpCode> = "ORP", "ORP, pro které pozice pracuje.";
        /// Full-time equivalent, 1 is full time.
        fte: Option<Number> = "Úvazek", "Výše úvazku; 1 je plný úvazek.";
        /// When the post exists.
        period: Option<Period> = "Období", "Po jakou dobu pozice existuje.";
        /// Whether the post is to carry the planning after the project, too.
        stays_after_project: Option<bool> = "Trvá po projektu", "Pozice má proces nést i po skončení projektu.";
        /// Contacts.
        contacts: Vec<Contact> = "Kontakty", "Pracovní kontakty.";
    }
}
