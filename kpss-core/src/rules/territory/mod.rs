// Written by `cargo xtask gen` from the files in this folder.

pub(crate) mod area;
pub(crate) mod coded;
pub(crate) mod k701_territory_missing;
pub(crate) mod k702_territory_municipality_count;
pub(crate) mod k703_territory_municipality_duplicate;
pub(crate) mod k704_territory_municipality_outside_orp;
pub(crate) mod k705_territory_orp_uncovered;
pub(crate) mod k706_territory_multi_orp_list;
pub(crate) mod k707_territory_code_format;
pub(crate) mod k708_territory_kraj_orp_mismatch;
pub(crate) mod k709_territory_code_unknown;
pub(crate) mod k710_territory_municipality_unknown;
pub(crate) mod k711_territory_several_orps;
pub(crate) mod k712_territory_code_format_elsewhere;
pub(crate) mod k713_territory_code_unknown_elsewhere;
pub(crate) mod k714_territory_municipality_unknown_elsewhere;
pub(crate) mod k715_territory_orp_of_post_missing;
pub(crate) mod k716_municipality_name_differs;
pub(crate) mod k717_municipality_name_spelling;
pub(crate) mod k718_municipality_code_shared;
pub(crate) mod k720_part_without_list;
pub(crate) mod k721_territory_municipality_among_districts;
pub(crate) mod spelling;
