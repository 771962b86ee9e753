//! Municipalities with extended powers and their administrative districts.

use super::{Item, List};
use crate::lang::Bilingual;

/// One municipality with extended powers (ORP) and the district that it administers.
#[doc(alias = "obec s rozšířenou působností")]
#[doc(alias = "správní obvod ORP")]
#[derive(Debug)]
pub struct Orp {
    /// Code CISORP, four digits (ČSÚ code list 65).
    pub code: &'static str,
    /// Name, the same as that of the seat.
    pub name: &'static str,
    /// Code of the region, NUTS 3.
    pub region: &'static str,
    /// Code of the district of the seat, LAU 1. Turnov administers parts of three districts.
    pub district: &'static str,
    /// Code of the municipality that is the seat.
    pub seat: &'static str,
    /// Number of municipalities administered, military districts included.
    pub municipalities: u16,
    /// Code in RÚIAN, another one than CISORP.
    pub ruian: &'static str,
}

impl Item for Orp {
    fn code(&self) -> &'static str {
        self.code
    }
    fn name(&self) -> Bilingual {
        Bilingual { cs: self.name, en: self.name }
    }
    fn columns(&self) -> Vec<(&'static str, String)> {
        vec![
            ("region", self.region.to_owned()),
            ("district", self.district.to_owned()),
            ("seat", self.seat.to_owned()),
            ("municipalities", self.municipalities.to_string()),
            ("ruian", self.ruian.to_owned()),
        ]
    }
}

/// The ORP with this CISORP code.
pub fn orp(code: &str) -> Option<&'static Orp> {
    let found = ORPS.items.binary_search_by(|item| item.code.cmp(code)).ok()?;
    ORPS.items.get(found)
}

/// The ORPs by code, the capital included: Český statistický úřad, "Struktura území ČR", state of
/// 1 January 2025.
#[rustfmt::skip]
pub static ORPS: List<Orp> = List {
    id: "orp",
    title: Bilingual { cs: "Obce s rozšířenou působností", en: "Municipalities with extended powers" },
    source: "ČSÚ, číselník 65 (CISORP), Struktura území ČR",
    version: "2025-01-01",
    open: false,
    items: &[
        Orp { code: "1000", name: "Praha", region: "CZ010", district: "CZ0100", seat: "554782", municipalities: 1, ruian: "19" },
        Orp { code: "2101", name: "Benešov", region: "CZ020", district: "CZ0201", seat: "529303", municipalities: 51, ruian: "27" },
        Orp { code: "2102", name: "Beroun", region: "CZ020", district: "CZ0202", seat: "531057", municipalities: 48, ruian: "51" },
        Orp { code: "2103", name: "Brandýs nad Labem-Stará Boleslav", region: "CZ020", district: "CZ0209", seat: "538094", municipalities: 58, ruian: "213" },
        Orp { code: "2104", name: "Čáslav", region: "CZ020", district: "CZ0205", seat: "534005", municipalities: 37, ruian: "124" },
        Orp { code: "2105", name: "Černošice", region: "CZ020", district: "CZ020A", seat: "539139", municipalities: 79, ruian: "230" },
        Orp { code: "2106", name: "Český Brod", region: "CZ020", district: "CZ0204", seat: "533271", municipalities: 21, ruian: "108" },
        Orp { code: "2107", name: "Dobříš", region: "CZ020", district: "CZ020B", seat: "540111", municipalities: 24, ruian: "248" },
        Orp { code: "2108", name: "Hořovice", region: "CZ020", district: "CZ0202", seat: "531189", municipalities: 37, ruian: "60" },
        Orp { code: "2109", name: "Kladno", region: "CZ020", district: "CZ0203", seat: "532053", municipalities: 48, ruian: "78" },
        Orp { code: "2110", name: "Kolín", region: "CZ020", district: "CZ0204", seat: "533165", municipalities: 69, ruian: "94" },
        Orp { code: "2111", name: "Kralupy nad Vltavou", region: "CZ020", district: "CZ0206", seat: "534951", municipalities: 18, ruian: "132" },
        Orp { code: "2112", name: "Kutná Hora", region: "CZ020", district: "CZ0205", seat: "533955", municipalities: 51, ruian: "116" },
        Orp { code: "2113", name: "Lysá nad Labem", region: "CZ020", district: "CZ0208", seat: "537454", municipalities: 12, ruian: "183" },
        Orp { code: "2114", name: "Mělník", region: "CZ020", district: "CZ0206", seat: "534676", municipalities: 39, ruian: "141" },
        Orp { code: "2115", name: "Mladá Boleslav", region: "CZ020", district: "CZ0207", seat: "535419", municipalities: 98, ruian: "167" },
        Orp { code: "2116", name: "Mnichovo Hradiště", region: "CZ020", district: "CZ0207", seat: "536326", municipalities: 22, ruian: "175" },
        Orp { code: "2117", name: "Neratovice", region: "CZ020", district: "CZ0206", seat: "535087", municipalities: 12, ruian: "159" },
        Orp { code: "2118", name: "Nymburk", region: "CZ020", district: "CZ0208", seat: "537004", municipalities: 39, ruian: "191" },
        Orp { code: "2119", name: "Poděbrady", region: "CZ020", district: "CZ0208", seat: "537683", municipalities: 35, ruian: "205" },
        Orp { code: "2120", name: "Příbram", region: "CZ020", district: "CZ020B", seat: "539911", municipalities: 74, ruian: "256" },
        Orp { code: "2121", name: "Rakovník", region: "CZ020", district: "CZ020C", seat: "541656", municipalities: 83, ruian: "272" },
        Orp { code: "2122", name: "Říčany", region: "CZ020", district: "CZ0209", seat: "538728", municipalities: 52, ruian: "221" },
        Orp { code: "2123", name: "Sedlčany", region: "CZ020", district: "CZ020B", seat: "541281", municipalities: 22, ruian: "264" },
        Orp { code: "2124", name: "Slaný", region: "CZ020", district: "CZ0203", seat: "532819", municipalities: 52, ruian: "86" },
        Orp { code: "2125", name: "Vlašim", region: "CZ020", district: "CZ0201", seat: "530883", municipalities: 48, ruian: "35" },
        Orp { code: "2126", name: "Votice", region: "CZ020", district: "CZ0201", seat: "530905", municipalities: 15, ruian: "43" },
        Orp { code: "3101", name: "Blatná", region: "CZ031", district: "CZ0316", seat: "550850", municipalities: 26, ruian: "434" },
        Orp { code: "3102", name: "České Budějovice", region: "CZ031", district: "CZ0311", seat: "544256", municipalities: 79, ruian: "302" },
        Orp { code: "3103", name: "Český Krumlov", region: "CZ031", district: "CZ0312", seat: "545392", municipalities: 32, ruian: "329" },
        Orp { code: "3104", name: "Dačice", region: "CZ031", district: "CZ0313", seat: "546127", municipalities: 23, ruian: "337" },
        Orp { code: "3105", name: "Jindřichův Hradec", region: "CZ031", district: "CZ0313", seat: "545881", municipalities: 58, ruian: "345" },
        Orp { code: "3106", name: "Kaplice", region: "CZ031", district: "CZ0312", seat: "545562", municipalities: 15, ruian: "311" },
        Orp { code: "3107", name: "Milevsko", region: "CZ031", district: "CZ0314", seat: "549576", municipalities: 26, ruian: "396" },
        Orp { code: "3108", name: "Písek", region: "CZ031", district: "CZ0314", seat: "549240", municipalities: 49, ruian: "400" },
        Orp { code: "3109", name: "Prachatice", region: "CZ031", district: "CZ0315", seat: "550094", municipalities: 44, ruian: "418" },
        Orp { code: "3110", name: "Soběslav", region: "CZ031", district: "CZ0317", seat: "553131", municipalities: 31, ruian: "469" },
        Orp { code: "3111", name: "Strakonice", region: "CZ031", district: "CZ0316", seat: "550787", municipalities: 69, ruian: "442" },
        Orp { code: "3112", name: "Tábor", region: "CZ031", district: "CZ0317", seat: "552046", municipalities: 79, ruian: "477" },
        Orp { code: "3113", name: "Trhové Sviny", region: "CZ031", district: "CZ0311", seat: "545171", municipalities: 16, ruian: "281" },
        Orp { code: "3114", name: "Třeboň", region: "CZ031", district: "CZ0313", seat: "547336", municipalities: 25, ruian: "353" },
        Orp { code: "3115", name: "Týn nad Vltavou", region: "CZ031", district: "CZ0311", seat: "545201", municipalities: 14, ruian: "299" },
        Orp { code: "3116", name: "Vimperk", region: "CZ031", district: "CZ0315", seat: "550647", municipalities: 21, ruian: "426" },
        Orp { code: "3117", name: "Vodňany", region: "CZ031", district: "CZ0316", seat: "551953", municipalities: 17, ruian: "451" },
        Orp { code: "3201", name: "Blovice", region: "CZ032", district: "CZ0324", seat: "557587", municipalities: 19, ruian: "591" },
        Orp { code: "3202", name: "Domažlice", region: "CZ032", district: "CZ0321", seat: "553425", municipalities: 58, ruian: "485" },
        Orp { code: "3203", name: "Horažďovice", region: "CZ032", district: "CZ0322", seat: "556254", municipalities: 20, ruian: "558" },
        Orp { code: "3204", name: "Horšovský Týn", region: "CZ032", district: "CZ0321", seat: "553671", municipalities: 18, ruian: "493" },
        Orp { code: "3205", name: "Klatovy", region: "CZ032", district: "CZ0322", seat: "555771", municipalities: 44, ruian: "566" },
        Orp { code: "3206", name: "Kralovice", region: "CZ032", district: "CZ0325", seat: "559075", municipalities: 44, ruian: "639" },
        Orp { code: "3207", name: "Nepomuk", region: "CZ032", district: "CZ0324", seat: "558109", municipalities: 26, ruian: "604" },
        Orp { code: "3208", name: "Nýřany", region: "CZ032", district: "CZ0325", seat: "559300", municipalities: 54, ruian: "647" },
        Orp { code: "3209", name: "Plzeň", region: "CZ032", district: "CZ0323", seat: "554791", municipalities: 15, ruian: "582" },
        Orp { code: "3210", name: "Přeštice", region: "CZ032", district: "CZ0324", seat: "558249", municipalities: 30, ruian: "612" },
        Orp { code: "3211", name: "Rokycany", region: "CZ032", district: "CZ0326", seat: "559717", municipalities: 68, ruian: "655" },
        Orp { code: "3212", name: "Stod", region: "CZ032", district: "CZ0324", seat: "558389", municipalities: 24, ruian: "621" },
        Orp { code: "3213", name: "Stříbro", region: "CZ032", district: "CZ0327", seat: "561215", municipalities: 24, ruian: "680" },
        Orp { code: "3214", name: "Sušice", region: "CZ032", district: "CZ0322", seat: "557153", municipalities: 30, ruian: "574" },
        Orp { code: "3215", name: "Tachov", region: "CZ032", district: "CZ0327", seat: "560715", municipalities: 27, ruian: "698" },
        Orp { code: "4101", name: "Aš", region: "CZ041", district: "CZ0411", seat: "554499", municipalities: 5, ruian: "507" },
        Orp { code: "4102", name: "Cheb", region: "CZ041", district: "CZ0411", seat: "554481", municipalities: 21, ruian: "515" },
        Orp { code: "4103", name: "Karlovy Vary", region: "CZ041", district: "CZ0412", seat: "554961", municipalities: 41, ruian: "531" },
        Orp { code: "4104", name: "Kraslice", region: "CZ041", district: "CZ0413", seat: "560472", municipalities: 8, ruian: "663" },
        Orp { code: "4105", name: "Mariánské Lázně", region: "CZ041", district: "CZ0411", seat: "554642", municipalities: 14, ruian: "523" },
        Orp { code: "4106", name: "Ostrov", region: "CZ041", district: "CZ0412", seat: "555428", municipalities: 15, ruian: "540" },
        Orp { code: "4107", name: "Sokolov", region: "CZ041", district: "CZ0413", seat: "560286", municipalities: 30, ruian: "671" },
        Orp { code: "4201", name: "Bílina", region: "CZ042", district: "CZ0426", seat: "567451", municipalities: 8, ruian: "906" },
        Orp { code: "4202", name: "Děčín", region: "CZ042", district: "CZ0421", seat: "562335", municipalities: 34, ruian: "728" },
        Orp { code: "4203", name: "Chomutov", region: "CZ042", district: "CZ0422", seat: "562971", municipalities: 25, ruian: "752" },
        Orp { code: "4204", name: "Kadaň", region: "CZ042", district: "CZ0422", seat: "563102", municipalities: 19, ruian: "761" },
        Orp { code: "4205", name: "Litoměřice", region: "CZ042", district: "CZ0423", seat: "564567", municipalities: 40, ruian: "825" },
        Orp { code: "4206", name: "Litvínov", region: "CZ042", district: "CZ0425", seat: "567256", municipalities: 11, ruian: "884" },
        Orp { code: "4207", name: "Louny", region: "CZ042", district: "CZ0424", seat: "565971", municipalities: 41, ruian: "850" },
        Orp { code: "4208", name: "Lovosice", region: "CZ042", district: "CZ0423", seat: "565229", municipalities: 32, ruian: "833" },
        Orp { code: "4209", name: "Most", region: "CZ042", district: "CZ0425", seat: "567027", municipalities: 15, ruian: "892" },
        Orp { code: "4210", name: "Podbořany", region: "CZ042", district: "CZ0424", seat: "566616", municipalities: 11, ruian: "868" },
        Orp { code: "4211", name: "Roudnice nad Labem", region: "CZ042", district: "CZ0423", seat: "565555", municipalities: 33, ruian: "841" },
        Orp { code: "4212", name: "Rumburk", region: "CZ042", district: "CZ0421", seat: "562777", municipalities: 12, ruian: "736" },
        Orp { code: "4213", name: "Teplice", region: "CZ042", district: "CZ0426", seat: "567442", municipalities: 26, ruian: "914" },
        Orp { code: "4214", name: "Ústí nad Labem", region: "CZ042", district: "CZ0427", seat: "554804", municipalities: 23, ruian: "922" },
        Orp { code: "4215", name: "Varnsdorf", region: "CZ042", district: "CZ0421", seat: "562882", municipalities: 6, ruian: "744" },
        Orp { code: "4216", name: "Žatec", region: "CZ042", district: "CZ0424", seat: "566985", municipalities: 18, ruian: "876" },
        Orp { code: "5101", name: "Česká Lípa", region: "CZ051", district: "CZ0511", seat: "561380", municipalities: 41, ruian: "710" },
        Orp { code: "5102", name: "Frýdlant", region: "CZ051", district: "CZ0513", seat: "564028", municipalities: 18, ruian: "809" },
        Orp { code: "5103", name: "Jablonec nad Nisou", region: "CZ051", district: "CZ0512", seat: "563510", municipalities: 12, ruian: "779" },
        Orp { code: "5104", name: "Jilemnice", region: "CZ051", district: "CZ0514", seat: "577197", municipalities: 21, ruian: "1139" },
        Orp { code: "5105", name: "Liberec", region: "CZ051", district: "CZ0513", seat: "563889", municipalities: 28, ruian: "817" },
        Orp { code: "5106", name: "Nový Bor", region: "CZ051", district: "CZ0511", seat: "561860", municipalities: 16, ruian: "701" },
        Orp { code: "5107", name: "Semily", region: "CZ051", district: "CZ0514", seat: "576964", municipalities: 22, ruian: "1147" },
        Orp { code: "5108", name: "Tanvald", region: "CZ051", district: "CZ0512", seat: "563820", municipalities: 10, ruian: "787" },
        Orp { code: "5109", name: "Turnov", region: "CZ051", district: "CZ0514", seat: "577626", municipalities: 36, ruian: "1155" },
        Orp { code: "5110", name: "Železný Brod", region: "CZ051", district: "CZ0512", seat: "563871", municipalities: 11, ruian: "795" },
        Orp { code: "5201", name: "Broumov", region: "CZ052", district: "CZ0523", seat: "573922", municipalities: 14, ruian: "1031" },
        Orp { code: "5202", name: "Dobruška", region: "CZ052", district: "CZ0524", seat: "576271", municipalities: 26, ruian: "1104" },
        Orp { code: "5203", name: "Dvůr Králové nad Labem", region: "CZ052", district: "CZ0525", seat: "579203", municipalities: 28, ruian: "1201" },
        Orp { code: "5204", name: "Hořice", region: "CZ052", district: "CZ0522", seat: "572926", municipalities: 29, ruian: "1007" },
        Orp { code: "5205", name: "Hradec Králové", region: "CZ052", district: "CZ0521", seat: "569810", municipalities: 81, ruian: "965" },
        Orp { code: "5206", name: "Jaroměř", region: "CZ052", district: "CZ0523", seat: "574121", municipalities: 15, ruian: "1040" },
        Orp { code: "5207", name: "Jičín", region: "CZ052", district: "CZ0522", seat: "572659", municipalities: 77, ruian: "1015" },
        Orp { code: "5208", name: "Kostelec nad Orlicí", region: "CZ052", district: "CZ0524", seat: "576361", municipalities: 22, ruian: "1112" },
        Orp { code: "5209", name: "Náchod", region: "CZ052", district: "CZ0523", seat: "573868", municipalities: 36, ruian: "1066" },
        Orp { code: "5210", name: "Nová Paka", region: "CZ052", district: "CZ0522", seat: "573248", municipalities: 5, ruian: "1023" },
        Orp { code: "5211", name: "Nové Město nad Metují", region: "CZ052", district: "CZ0523", seat: "574279", municipalities: 13, ruian: "1058" },
        Orp { code: "5212", name: "Nový Bydžov", region: "CZ052", district: "CZ0521", seat: "570508", municipalities: 23, ruian: "973" },
        Orp { code: "5213", name: "Rychnov nad Kněžnou", region: "CZ052", district: "CZ0524", seat: "576069", municipalities: 32, ruian: "1121" },
        Orp { code: "5214", name: "Trutnov", region: "CZ052", district: "CZ0525", seat: "579025", municipalities: 31, ruian: "1210" },
        Orp { code: "5215", name: "Vrchlabí", region: "CZ052", district: "CZ0525", seat: "579858", municipalities: 16, ruian: "1228" },
        Orp { code: "5301", name: "Česká Třebová", region: "CZ053", district: "CZ0534", seat: "580031", municipalities: 5, ruian: "1279" },
        Orp { code: "5302", name: "Hlinsko", region: "CZ053", district: "CZ0531", seat: "571393", municipalities: 22, ruian: "990" },
        Orp { code: "5303", name: "Holice", region: "CZ053", district: "CZ0532", seat: "574988", municipalities: 14, ruian: "1074" },
        Orp { code: "5304", name: "Chrudim", region: "CZ053", district: "CZ0531", seat: "571164", municipalities: 86, ruian: "981" },
        Orp { code: "5305", name: "Králíky", region: "CZ053", district: "CZ0534", seat: "580481", municipalities: 5, ruian: "1236" },
        Orp { code: "5306", name: "Lanškroun", region: "CZ053", district: "CZ0534", seat: "580511", municipalities: 22, ruian: "1244" },
        Orp { code: "5307", name: "Litomyšl", region: "CZ053", district: "CZ0533", seat: "578347", municipalities: 35, ruian: "1163" },
        Orp { code: "5308", name: "Moravská Třebová", region: "CZ053", district: "CZ0533", seat: "578444", municipalities: 33, ruian: "1171" },
        Orp { code: "5309", name: "Pardubice", region: "CZ053", district: "CZ0532", seat: "555134", municipalities: 56, ruian: "1082" },
        Orp { code: "5310", name: "Polička", region: "CZ053", district: "CZ0533", seat: "578576", municipalities: 20, ruian: "1180" },
        Orp { code: "5311", name: "Přelouč", region: "CZ053", district: "CZ0532", seat: "575500", municipalities: 42, ruian: "1091" },
        Orp { code: "5312", name: "Svitavy", region: "CZ053", district: "CZ0533", seat: "577731", municipalities: 28, ruian: "1198" },
        Orp { code: "5313", name: "Ústí nad Orlicí", region: "CZ053", district: "CZ0534", seat: "579891", municipalities: 16, ruian: "1287" },
        Orp { code: "5314", name: "Vysoké Mýto", region: "CZ053", district: "CZ0534", seat: "581186", municipalities: 40, ruian: "1252" },
        Orp { code: "5315", name: "Žamberk", region: "CZ053", district: "CZ0534", seat: "581259", municipalities: 27, ruian: "1261" },
        Orp { code: "6101", name: "Bystřice nad Pernštejnem", region: "CZ063", district: "CZ0635", seat: "595411", municipalities: 39, ruian: "1678" },
        Orp { code: "6102", name: "Havlíčkův Brod", region: "CZ063", district: "CZ0631", seat: "568414", municipalities: 57, ruian: "949" },
        Orp { code: "6103", name: "Humpolec", region: "CZ063", district: "CZ0633", seat: "547999", municipalities: 25, ruian: "361" },
        Orp { code: "6104", name: "Chotěboř", region: "CZ063", district: "CZ0631", seat: "568759", municipalities: 31, ruian: "931" },
        Orp { code: "6105", name: "Jihlava", region: "CZ063", district: "CZ0632", seat: "586846", municipalities: 78, ruian: "1503" },
        Orp { code: "6106", name: "Moravské Budějovice", region: "CZ063", district: "CZ0634", seat: "591181", municipalities: 47, ruian: "1571" },
        Orp { code: "6107", name: "Náměšť nad Oslavou", region: "CZ063", district: "CZ0634", seat: "591211", municipalities: 27, ruian: "1589" },
        Orp { code: "6108", name: "Nové Město na Moravě", region: "CZ063", district: "CZ0635", seat: "596230", municipalities: 30, ruian: "1686" },
        Orp { code: "6109", name: "Pacov", region: "CZ063", district: "CZ0633", seat: "548511", municipalities: 24, ruian: "370" },
        Orp { code: "6110", name: "Pelhřimov", region: "CZ063", district: "CZ0633", seat: "547492", municipalities: 71, ruian: "388" },
        Orp { code: "6111", name: "Světlá nad Sázavou", region: "CZ063", district: "CZ0631", seat: "569569", municipalities: 32, ruian: "957" },
        Orp { code: "6112", name: "Telč", region: "CZ063", district: "CZ0632", seat: "588024", municipalities: 45, ruian: "1511" },
        Orp { code: "6113", name: "Třebíč", region: "CZ063", district: "CZ0634", seat: "590266", municipalities: 93, ruian: "1597" },
        Orp { code: "6114", name: "Velké Meziříčí", region: "CZ063", district: "CZ0635", seat: "597007", municipalities: 57, ruian: "1694" },
        Orp { code: "6115", name: "Žďár nad Sázavou", region: "CZ063", district: "CZ0635", seat: "595209", municipalities: 48, ruian: "1708" },
        Orp { code: "6201", name: "Blansko", region: "CZ064", district: "CZ0641", seat: "581283", municipalities: 43, ruian: "1295" },
        Orp { code: "6202", name: "Boskovice", region: "CZ064", district: "CZ0641", seat: "581372", municipalities: 73, ruian: "1309" },
        Orp { code: "6203", name: "Brno", region: "CZ064", district: "CZ0642", seat: "582786", municipalities: 1, ruian: "1317" },
        Orp { code: "6204", name: "Břeclav", region: "CZ064", district: "CZ0644", seat: "584291", municipalities: 18, ruian: "1384" },
        Orp { code: "6205", name: "Bučovice", region: "CZ064", district: "CZ0646", seat: "592943", municipalities: 20, ruian: "1627" },
        Orp { code: "6206", name: "Hodonín", region: "CZ064", district: "CZ0645", seat: "586021", municipalities: 18, ruian: "1473" },
        Orp { code: "6207", name: "Hustopeče", region: "CZ064", district: "CZ0644", seat: "584495", municipalities: 28, ruian: "1392" },
        Orp { code: "6208", name: "Ivančice", region: "CZ064", district: "CZ0643", seat: "583120", municipalities: 17, ruian: "1325" },
        Orp { code: "6209", name: "Kuřim", region: "CZ064", district: "CZ0643", seat: "583251", municipalities: 10, ruian: "1333" },
        Orp { code: "6210", name: "Kyjov", region: "CZ064", district: "CZ0645", seat: "586307", municipalities: 42, ruian: "1481" },
        Orp { code: "6211", name: "Mikulov", region: "CZ064", district: "CZ0644", seat: "584649", municipalities: 17, ruian: "1406" },
        Orp { code: "6212", name: "Moravský Krumlov", region: "CZ064", district: "CZ0647", seat: "594482", municipalities: 33, ruian: "1651" },
        Orp { code: "6213", name: "Pohořelice", region: "CZ064", district: "CZ0643", seat: "584801", municipalities: 13, ruian: "1414" },
        Orp { code: "6214", name: "Rosice", region: "CZ064", district: "CZ0643", seat: "583782", municipalities: 24, ruian: "1341" },
        Orp { code: "6215", name: "Slavkov u Brna", region: "CZ064", district: "CZ0646", seat: "593583", municipalities: 18, ruian: "1635" },
        Orp { code: "6216", name: "Šlapanice", region: "CZ064", district: "CZ0643", seat: "583952", municipalities: 40, ruian: "1368" },
        Orp { code: "6217", name: "Tišnov", region: "CZ064", district: "CZ0643", seat: "584002", municipalities: 59, ruian: "1350" },
        Orp { code: "6218", name: "Veselí nad Moravou", region: "CZ064", district: "CZ0645", seat: "586722", municipalities: 22, ruian: "1490" },
        Orp { code: "6219", name: "Vyškov", region: "CZ064", district: "CZ0646", seat: "592889", municipalities: 42, ruian: "1643" },
        Orp { code: "6220", name: "Znojmo", region: "CZ064", district: "CZ0647", seat: "593711", municipalities: 111, ruian: "1660" },
        Orp { code: "6221", name: "Židlochovice", region: "CZ064", district: "CZ0643", seat: "584282", municipalities: 24, ruian: "1376" },
        Orp { code: "7101", name: "Hranice", region: "CZ071", district: "CZ0714", seat: "513750", municipalities: 32, ruian: "1970" },
        Orp { code: "7102", name: "Jeseník", region: "CZ071", district: "CZ0711", seat: "536385", municipalities: 24, ruian: "2062" },
        Orp { code: "7103", name: "Konice", region: "CZ071", district: "CZ0713", seat: "589624", municipalities: 22, ruian: "1554" },
        Orp { code: "7104", name: "Lipník nad Bečvou", region: "CZ071", district: "CZ0714", seat: "514705", municipalities: 14, ruian: "1988" },
        Orp { code: "7105", name: "Litovel", region: "CZ071", district: "CZ0712", seat: "503444", municipalities: 20, ruian: "1881" },
        Orp { code: "7106", name: "Mohelnice", region: "CZ071", district: "CZ0715", seat: "540471", municipalities: 14, ruian: "2003" },
        Orp { code: "7107", name: "Olomouc", region: "CZ071", district: "CZ0712", seat: "500496", municipalities: 46, ruian: "1899" },
        Orp { code: "7108", name: "Prostějov", region: "CZ071", district: "CZ0713", seat: "589250", municipalities: 75, ruian: "1562" },
        Orp { code: "7109", name: "Přerov", region: "CZ071", district: "CZ0714", seat: "511382", municipalities: 59, ruian: "1996" },
        Orp { code: "7110", name: "Šternberk", region: "CZ071", district: "CZ0712", seat: "505188", municipalities: 22, ruian: "1911" },
        Orp { code: "7111", name: "Šumperk", region: "CZ071", district: "CZ0715", seat: "523704", municipalities: 36, ruian: "2020" },
        Orp { code: "7112", name: "Uničov", region: "CZ071", district: "CZ0712", seat: "505587", municipalities: 10, ruian: "1902" },
        Orp { code: "7113", name: "Zábřeh", region: "CZ071", district: "CZ0715", seat: "541354", municipalities: 28, ruian: "2011" },
        Orp { code: "7201", name: "Bystřice pod Hostýnem", region: "CZ072", district: "CZ0721", seat: "588393", municipalities: 14, ruian: "1520" },
        Orp { code: "7202", name: "Holešov", region: "CZ072", district: "CZ0721", seat: "588458", municipalities: 19, ruian: "1538" },
        Orp { code: "7203", name: "Kroměříž", region: "CZ072", district: "CZ0721", seat: "588296", municipalities: 46, ruian: "1546" },
        Orp { code: "7204", name: "Luhačovice", region: "CZ072", district: "CZ0724", seat: "585459", municipalities: 15, ruian: "1422" },
        Orp { code: "7205", name: "Otrokovice", region: "CZ072", district: "CZ0724", seat: "585599", municipalities: 10, ruian: "1431" },
        Orp { code: "7206", name: "Rožnov pod Radhoštěm", region: "CZ072", district: "CZ0723", seat: "544841", municipalities: 9, ruian: "2038" },
        Orp { code: "7207", name: "Uherské Hradiště", region: "CZ072", district: "CZ0722", seat: "592005", municipalities: 48, ruian: "1601" },
        Orp { code: "7208", name: "Uherský Brod", region: "CZ072", district: "CZ0722", seat: "592731", municipalities: 30, ruian: "1619" },
        Orp { code: "7209", name: "Valašské Klobouky", region: "CZ072", district: "CZ0724", seat: "585891", municipalities: 20, ruian: "1449" },
        Orp { code: "7210", name: "Valašské Meziříčí", region: "CZ072", district: "CZ0723", seat: "545058", municipalities: 18, ruian: "2046" },
        Orp { code: "7211", name: "Vizovice", region: "CZ072", district: "CZ0724", seat: "585939", municipalities: 16, ruian: "1457" },
        Orp { code: "7212", name: "Vsetín", region: "CZ072", district: "CZ0723", seat: "541630", municipalities: 32, ruian: "2054" },
        Orp { code: "7213", name: "Zlín", region: "CZ072", district: "CZ0724", seat: "585068", municipalities: 30, ruian: "1465" },
        Orp { code: "8101", name: "Bílovec", region: "CZ080", district: "CZ0804", seat: "599247", municipalities: 12, ruian: "1830" },
        Orp { code: "8102", name: "Bohumín", region: "CZ080", district: "CZ0803", seat: "599051", municipalities: 3, ruian: "1783" },
        Orp { code: "8103", name: "Bruntál", region: "CZ080", district: "CZ0801", seat: "597180", municipalities: 31, ruian: "1716" },
        Orp { code: "8104", name: "Český Těšín", region: "CZ080", district: "CZ0803", seat: "598933", municipalities: 2, ruian: "1821" },
        Orp { code: "8105", name: "Frenštát pod Radhoštěm", region: "CZ080", district: "CZ0804", seat: "599344", municipalities: 6, ruian: "1848" },
        Orp { code: "8106", name: "Frýdek-Místek", region: "CZ080", district: "CZ0802", seat: "598003", municipalities: 37, ruian: "1741" },
        Orp { code: "8107", name: "Frýdlant nad Ostravicí", region: "CZ080", district: "CZ0802", seat: "598143", municipalities: 11, ruian: "1759" },
        Orp { code: "8108", name: "Havířov", region: "CZ080", district: "CZ0803", seat: "555088", municipalities: 5, ruian: "1791" },
        Orp { code: "8109", name: "Hlučín", region: "CZ080", district: "CZ0805", seat: "507016", municipalities: 15, ruian: "1929" },
        Orp { code: "8110", name: "Jablunkov", region: "CZ080", district: "CZ0802", seat: "598259", municipalities: 12, ruian: "1767" },
        Orp { code: "8111", name: "Karviná", region: "CZ080", district: "CZ0803", seat: "598917", municipalities: 4, ruian: "1805" },
        Orp { code: "8112", name: "Kopřivnice", region: "CZ080", district: "CZ0804", seat: "599565", municipalities: 10, ruian: "1856" },
        Orp { code: "8113", name: "Kravaře", region: "CZ080", district: "CZ0805", seat: "507580", municipalities: 9, ruian: "1937" },
        Orp { code: "8114", name: "Krnov", region: "CZ080", district: "CZ0801", seat: "597520", municipalities: 25, ruian: "1724" },
        Orp { code: "8115", name: "Nový Jičín", region: "CZ080", district: "CZ0804", seat: "599191", municipalities: 16, ruian: "1864" },
        Orp { code: "8116", name: "Odry", region: "CZ080", district: "CZ0804", seat: "599701", municipalities: 10, ruian: "1872" },
        Orp { code: "8117", name: "Opava", region: "CZ080", district: "CZ0805", seat: "505927", municipalities: 41, ruian: "1945" },
        Orp { code: "8118", name: "Orlová", region: "CZ080", district: "CZ0803", seat: "599069", municipalities: 3, ruian: "1813" },
        Orp { code: "8119", name: "Ostrava", region: "CZ080", district: "CZ0806", seat: "554821", municipalities: 13, ruian: "1961" },
        Orp { code: "8120", name: "Rýmařov", region: "CZ080", district: "CZ0801", seat: "597783", municipalities: 11, ruian: "1732" },
        Orp { code: "8121", name: "Třinec", region: "CZ080", district: "CZ0802", seat: "598810", municipalities: 12, ruian: "1775" },
        Orp { code: "8122", name: "Vítkov", region: "CZ080", district: "CZ0805", seat: "511021", municipalities: 12, ruian: "1953" },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::{DISTRICTS, REGIONS};

    #[test]
    fn there_are_206_in_the_order_of_their_codes() {
        assert_eq!(ORPS.items.len(), 206);
        assert!(ORPS.items.windows(2).all(|pair| pair[0].code < pair[1].code));
        assert_eq!(ORPS.items.iter().map(|o| o.municipalities).sum::<u16>(), 6258);
    }

    #[test]
    fn search_finds_each_and_nothing_else() {
        for item in ORPS.items {
            assert_eq!(orp(item.code).map(|o| o.name), Some(item.name));
        }
        for code in ["", "0999", "2100", "310", "31040", "9999", "Dačice"] {
            assert!(orp(code).is_none(), "{code}");
        }
    }

    #[test]
    fn region_district_and_prefix_agree() {
        for item in ORPS.items {
            let region = REGIONS.get(item.region).unwrap();
            let district = DISTRICTS.get(item.district).unwrap();
            assert_eq!(district.region, region.code, "{}", item.code);
            assert!(item.code.starts_with(region.orp_prefix), "{}", item.code);
            assert!(item.code.len() == 4 && item.seat.len() == 6, "{}", item.code);
            assert!(item.municipalities <= region.municipalities, "{}", item.code);
        }
    }

    #[test]
    fn orps_of_known_plans() {
        let expected = [
            ("2101", "Benešov", "529303", "27", "CZ0201", 51),
            ("2125", "Vlašim", "530883", "35", "CZ0201", 48),
            ("2126", "Votice", "530905", "43", "CZ0201", 15),
            ("3103", "Český Krumlov", "545392", "329", "CZ0312", 32),
            ("3104", "Dačice", "546127", "337", "CZ0313", 23),
            ("7205", "Otrokovice", "585599", "1431", "CZ0724", 10),
        ];
        for (code, name, seat, ruian, district, municipalities) in expected {
            let item = orp(code).unwrap();
            assert_eq!((item.name, item.seat, item.ruian), (name, seat, ruian));
            assert_eq!((item.district, item.municipalities), (district, municipalities));
        }
    }

    #[test]
    fn only_the_capital_is_its_own_region() {
        let prague = orp("1000").unwrap();
        assert_eq!((prague.name, prague.seat, prague.region), ("Praha", "554782", "CZ010"));
    }
}
