//! The project's team: places and their full-time equivalents.

use super::base::OrpCode;
use super::declare::{closed_list, record};
use super::reference::{Id, Ref};
use super::{Count, Number, Organisation};

closed_list! {
    /// Part of the project's team.
    pub enum TeamPart: "team-part", "Tým", "Part of the team";
    Expert = "expert", "odborný tým", "expert team";
    Administrative = "administrative", "administrativní tým", "administrative team";
}

closed_list! {
    /// What a member of the team does.
    pub enum TeamRole: "team-role", "Role v týmu", "Role in the team";
    Guarantor = "guarantor", "odborný gestor", "expert guarantor";
    Expert = "expert", "odborný pracovník", "expert";
    Coordinator = "coordinator", "koordinátor", "coordinator";
    Methodologist = "methodologist", "metodik", "methodologist";
    Manager = "manager", "manažer", "manager";
    Economist = "economist", "ekonom", "economist";
    Administrator = "administrator", "administrativní pracovník", "administrator";
    Other = "other", "jiná role", "other role";
}

impl TeamRole {
    /// Whether the role belongs to the administrative team.
    pub fn is_administrative(self) -> bool {
        matches!(self, Self::Manager | Self::Economist | Self::Administrator)
    }
}

record! {
    /// One place in the team.
    #[doc(alias = "realizační tým")]
    pub struct TeamMember: "Člen týmu" / "Team member", "Místo v realizačním týmu (ne osoba).";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení místa.";
    }
    fields {
        /// Part of the team.
        team: Option<TeamPart> = "Tým" / "Team", "Odborný, nebo administrativní tým.";
        /// Role.
        role: Option<TeamRole> = "Role" / "Role", "Role v týmu.";
        /// Whether the member also coordinates the planning.
        coordinates: Option<bool> = "Koordinuje" / "Coordinates", "Člen je zároveň koordinátorem plánování.";
        /// Wording of the document.
        title: Option<String> = "Označení" / "Label", "Označení podle dokumentu.";
        /// Full-time equivalent, 1 is full time.
        fte: Option<Number> = "Úvazek" / "FTE", "Výše úvazku; 1 je plný úvazek.";
        /// Employer.
        employer: Option<Ref<Organisation>> = "Zaměstnavatel" / "Employer", "Odkaz na organizaci.";
        /// Department of the employer.
        department: Option<String> = "Odbor" / "Department", "Odbor zaměstnavatele.";
        /// ORP for which the member works.
        orp: Option<OrpCode> = "ORP" / "ORP", "ORP, pro které člen pracuje.";
    }
}

record! {
    /// Sum of FTE that the document states.
    pub struct DeclaredFte: "Uvedený úvazek" / "Stated FTE", "Součet úvazků podle dokumentu.";
    fields {
        /// Part of the team; missing means the whole team.
        team: Option<TeamPart> = "Tým" / "Team", "Část týmu; bez ní celý tým.";
        /// FTE.
        fte: Option<Number> = "Úvazek" / "FTE", "Součet úvazků.";
    }
}

record! {
    /// The project's team.
    pub struct Team: "Realizační tým" / "Project team", "Místa v týmu a jejich úvazky.";
    fields {
        /// Members.
        members: Vec<TeamMember> = "Členové" / "Members", "Místa v týmu.";
        /// Sums stated in the document.
        declared: Vec<DeclaredFte> = "Uvedené součty" / "Stated sums", "Součty úvazků podle dokumentu.";
        /// Number of coordinators stated in the document.
        declared_coordinators: Option<Count> = "Uvedený počet koordinátorů" / "Stated number of coordinators", "Počet koordinátorů podle dokumentu.";
    }
}
