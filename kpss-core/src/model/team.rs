//! The project's team: places and their full-time equivalents.

use super::base::{Id, OrpCode};
use super::declare::{choice, record};
use super::{Number, Whole};

choice! {
    /// Part of the project's team.
    pub enum TeamPart: "team-part", "Tým", "Part of the team";
    Expert = "expert", "odborný tým", "expert team";
    Administrative = "administrative", "administrativní tým", "administrative team";
}

choice! {
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
    pub struct TeamMember: "Člen týmu", "Místo v realizačním týmu (ne osoba).";
    required {
        /// Identifier.
        id: Id = "Identifikátor", "Označení místa.";
    }
    fields {
        /// Part of the team.
        team: Option<TeamPart> = "Tým", "Odborný, nebo administrativní tým.";
        /// Role.
        role: Option<TeamRole> = "Role", "Role v týmu.";
        /// Whether the member also coordinates the planning.
        coordinates: Option<bool> = "Koordinuje", "Člen je zároveň koordinátorem plánování.";
        /// Wording of the document.
        title: Option<String> = "Označení", "Označení podle dokumentu.";
        /// Full-time equivalent, 1 is full time.
        fte: Option<Number> = "Úvazek", "Výše úvazku; 1 je plný úvazek.";
        /// Employer.
        employer: Option<Id> = "Zaměstnavatel", "Odkaz na organizaci.";
        /// Department of the employer.
        department: Option<String> = "Odbor", "Odbor zaměstnavatele.";
        /// ORP for which the member works.
        orp: Option<OrpCode> = "ORP", "ORP, pro které člen pracuje.";
    }
}

record! {
    /// Sum of FTE that the document states.
    pub struct DeclaredFte: "Uvedený úvazek", "Součet úvazků podle dokumentu.";
    fields {
        /// Part of the team; missing means the whole team.
        team: Option<TeamPart> = "Tým", "Část týmu; bez ní celý tým.";
        /// FTE.
        fte: Option<Number> = "Úvazek", "Součet úvazků.";
    }
}

record! {
    /// The project's team.
    pub struct Team: "Realizační tým", "Místa v týmu a jejich úvazky.";
    fields {
        /// Members.
        members: Vec<TeamMember> = "Členové", "Místa v týmu.";
        /// Sums stated in the document.
        declared: Vec<DeclaredFte> = "Uvedené součty", "Součty úvazků podle dokumentu.";
        /// Number of coordinators stated in the document.
        declared_coordinators: Option<Whole> = "Uvedený počet koordinátorů", "Počet koordinátorů podle dokumentu.";
    }
}
