//! The area that a document is about.

use super::Count;
use super::base::{
    CityDistrictCode, DistrictCode, MunicipalityCode, OrpCode, RegionCode, StatedCount,
};
use super::declare::{closed_list, record};

closed_list! {
    /// Whether an area is meant whole.
    pub enum Extent: "extent", "Rozsah území", "Extent of the area";
    Count = "whole", "celé území", "the whole area";
    Part = "part", "část území", "a part of the area";
}

closed_list! {
    /// How a municipality takes part in the planning.
    pub enum Participation: "participation", "Účast obce", "Participation of a municipality";
    Leader = "leader", "nositel", "leader";
    Partner = "partner", "partner", "partner";
    TakesPart = "takes_part", "účastní se", "takes part";
    NotTakingPart = "not_taking_part", "neúčastní se", "does not take part";
}

record! {
    /// One municipality of the area.
    #[doc(alias = "obec")]
    pub struct TerritoryMunicipality: "Obec" / "Municipality", "Obec v území dokumentu.";
    required {
        /// Code of the municipality, six digits.
        code: MunicipalityCode = "Kód obce" / "Code of the municipality", "Šestimístný kód obce.";
    }
    fields {
        /// Name, for the reader; the code decides.
        name: Option<String> = "Název" / "Name", "Název obce; rozhoduje kód.";
        /// How it takes part.
        participation: Option<Participation> = "Účast" / "Participation", "Jak se obec účastní plánování.";
    }
}

record! {
    /// The area that a document is about.
    #[doc(alias = "území")]
    pub struct Territory: "Území" / "Territory", "Území, kterého se dokument týká.";
    fields {
        /// Name in use, for example a microregion.
        name: Option<String> = "Název" / "Name", "Užívaný název, například mikroregion.";
        /// Regions, NUTS 3.
        regions: Vec<RegionCode> = "Kraje" / "Regions", "Kódy krajů (NUTS 3).";
        /// Districts, LAU 1.
        districts: Vec<DistrictCode> = "Okresy" / "Districts", "Kódy okresů (LAU 1).";
        /// ORPs, CISORP.
        orps: Vec<OrpCode> = "ORP" / "ORPs", "Kódy správních obvodů ORP (CISORP).";
        /// Whether the districts and ORPs are meant whole.
        extent: Option<Extent> = "Rozsah" / "Extent", "Zda jde o celé území uvedených obvodů.";
        /// Whether the area is kept as it was in the cycle before.
        kept: Option<bool> = "Zachované vymezení" / "Area kept", "Území zůstává stejné jako v předchozím cyklu.";
        /// What the choice of the area rests on.
        rationale: Vec<String> = "Důvody vymezení" / "Reasons for the area", "Z čeho vymezení území vychází.";
        /// Municipalities.
        municipalities: Vec<TerritoryMunicipality> = "Obce" / "Municipalities", "Seznam obcí.";
        /// Districts of Prague or of a statutory city.
        city_districts: Vec<CityDistrictCode> = "Městské části" / "City districts", "Kódy městských částí nebo obvodů.";
        /// Whether the area has no official borders, as an informal microregion.
        informal: Option<bool> = "Neformální území" / "Informal area", "Území nemá úřední hranice (neformální mikroregion).";
        /// Number of municipalities that the source states.
        declared_municipalities: Option<Count> = "Uvedený počet obcí" / "Stated number of municipalities", "Počet obcí podle textu dokumentu.";
        /// Number of ORPs that the source states.
        declared_orps: Option<Count> = "Uvedený počet ORP" / "Stated number of ORPs", "Počet ORP podle textu dokumentu.";
        /// Number of households.
        households: Option<StatedCount> = "Počet domácností" / "Households", "Počet domácností v území.";
        /// Number of inhabitants.
        population: Option<StatedCount> = "Počet obyvatel" / "Population", "Počet obyvatel území.";
    }
}
