//! Groups and posts that carry the planning.

use super::base::{Contact, DocumentLink, OrpCode, Period, Side, StatedCount};
use super::declare::{closed_list, record};
use super::reference::{Id, Ref};
use super::{Count, Date, Number, Organisation, TargetGroup};

closed_list! {
    /// Kind of a group.
    pub enum BodyKind: "body-kind", "Druh orgánu", "Kind of body";
    SteeringGroup = "steering_group", "řídicí skupina", "steering group";
    CoordinationGroup = "coordination_group", "koordinační skupina", "coordination group";
    WorkingGroup = "working_group", "pracovní skupina", "working group";
    ImplementationTeam = "implementation_team", "realizační tým", "implementation team";
    Other = "other", "jiný orgán", "other body";
}

closed_list! {
    /// A unit of time in which something repeats.
    pub enum Frequency: "frequency", "Období opakování", "Repetition period";
    Month = "month", "měsíc", "month";
    Quarter = "quarter", "čtvrtletí", "quarter";
    Year = "year", "rok", "year";
}

record! {
    /// How often something happens.
    #[doc(alias = "četnost")]
    pub struct Repetition: "Četnost" / "Frequency", "Jak často se něco opakuje.";
    fields {
        /// How many times.
        times: Option<Count> = "Kolikrát" / "Times", "Počet opakování za období.";
        /// In which period.
        per: Option<Frequency> = "Za" / "Per", "Období, za které se počítá.";
    }
}

record! {
    /// One member of a group; only name, role and organisation, no private data.
    #[doc(alias = "člen")]
    pub struct Member: "Člen" / "Member", "Člen orgánu: jméno, funkce, organizace; žádné soukromé údaje.";
    fields {
        /// Name, if the member agreed with its publication.
        name: Option<String> = "Jméno" / "Name", "Jméno, pokud s jeho zveřejněním člen souhlasil.";
        /// Role in the group.
        role: Option<String> = "Funkce" / "Role", "Funkce v orgánu.";
        /// Side that the member stands for.
        side: Option<Side> = "Strana" / "Side", "Strana, kterou člen zastupuje.";
        /// Organisation.
        organisation: Option<Ref<Organisation>> = "Organizace" / "Organisation", "Odkaz na organizaci.";
    }
}

record! {
    /// Number of members of one side.
    pub struct SideCount: "Zastoupení strany" / "Members of a side", "Počet zástupců jedné strany.";
    fields {
        /// Side.
        side: Option<Side> = "Strana" / "Side", "Strana procesu.";
        /// Wording of the document.
        title: Option<String> = "Označení" / "Label", "Označení podle dokumentu.";
        /// Number of people.
        count: Option<StatedCount> = "Počet" / "Count", "Počet zástupců.";
    }
}

record! {
    /// One meeting.
    #[doc(alias = "jednání")]
    pub struct Meeting: "Jednání" / "Meeting", "Jednání orgánu.";
    fields {
        /// When.
        on: Option<Date> = "Datum" / "Date", "Kdy se jednání konalo.";
        /// Minutes.
        minutes: Option<DocumentLink> = "Zápis" / "Minutes", "Zápis z jednání.";
        /// Number of people present.
        participants: Option<StatedCount> = "Účastníci" / "Participants", "Počet přítomných.";
    }
}

record! {
    /// A group: steering, coordination, working.
    #[doc(alias = "řídicí skupina")]
    #[doc(alias = "pracovní skupina")]
    pub struct Body: "Orgán" / "Body", "Řídicí, koordinační nebo pracovní skupina.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení orgánu.";
    }
    fields {
        /// Kind.
        kind: Option<BodyKind> = "Druh" / "Kind", "Druh orgánu.";
        /// Number in the plan.
        number: Option<Count> = "Číslo" / "Number", "Pořadové číslo skupiny.";
        /// Name.
        name: Option<String> = "Název" / "Name", "Název orgánu.";
        /// How many groups the record stands for, where a source does not name them.
        count: Option<Count> = "Počet skupin" / "Number of groups", "Kolik skupin záznam zastupuje, pokud je zdroj nejmenuje.";
        /// Members.
        members: Vec<Member> = "Členové" / "Members", "Členové orgánu.";
        /// Number of members by side, where names are not published.
        member_counts: Vec<SideCount> = "Zastoupení stran" / "Members by side", "Počty členů podle stran.";
        /// Whether more members are to join as needed.
        members_to_be_added: Option<bool> = "Doplnění členů" / "Members to be added", "Orgán má být podle potřeby doplněn dalšími členy.";
        /// Target groups of the plan that the group deals with.
        target_groups: Vec<Ref<TargetGroup>> = "Cílové skupiny" / "Target groups", "Cílové skupiny plánu, kterými se orgán zabývá.";
        /// Post that leads the meetings.
        led_by: Option<Ref<Post>> = "Vede" / "Led by", "Pozice, která jednání vede.";
        /// Meetings held.
        meetings: Vec<Meeting> = "Jednání" / "Meetings", "Konaná jednání.";
        /// How often it meets.
        meeting_frequency: Option<Repetition> = "Četnost jednání" / "Frequency of meetings", "Jak často orgán jedná.";
        /// Whether it meets regularly, where a source gives no number.
        meets_regularly: Option<bool> = "Pravidelná jednání" / "Meets regularly", "Orgán jedná pravidelně, četnost zdroj neuvádí.";
        /// Statutes and rules of procedure.
        statutes: Vec<DocumentLink> = "Základní dokumenty" / "Statutes", "Statut, základní listina, jednací řád.";
        /// Day or year of its beginning.
        established_on: Option<Date> = "Vznik" / "Established on", "Kdy orgán vznikl.";
    }
}

closed_list! {
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
    pub struct Post: "Pozice" / "Post", "Pozice, která nese plánování (ne osoba).";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení pozice.";
    }
    fields {
        /// Kind.
        kind: Option<PostKind> = "Druh" / "Kind", "Druh pozice.";
        /// Name of the post.
        title: Option<String> = "Název" / "Title", "Název pozice.";
        /// Employer.
        organisation: Option<Ref<Organisation>> = "Organizace" / "Organisation", "Odkaz na zaměstnavatele.";
        /// Department of the employer.
        department: Option<String> = "Odbor" / "Department", "Odbor zaměstnavatele.";
        /// ORP for which the post works.
        orp: Option<OrpCode> = "ORP" / "ORP", "ORP, pro které pozice pracuje.";
        /// Full-time equivalent, 1 is full time.
        fte: Option<Number> = "Úvazek" / "FTE", "Výše úvazku; 1 je plný úvazek.";
        /// When the post exists.
        period: Option<Period> = "Období" / "Period", "Po jakou dobu pozice existuje.";
        /// Whether the post is to carry the planning after the project, too.
        stays_after_project: Option<bool> = "Trvá po projektu" / "Stays after the project", "Pozice má proces nést i po skončení projektu.";
        /// Contacts.
        contacts: Vec<Contact> = "Kontakty" / "Contacts", "Pracovní kontakty.";
    }
}
