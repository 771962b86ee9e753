// Written by `cargo xtask gen` from the files in this folder.

pub(crate) mod k020_cell_understood;
pub(crate) mod k021_cell_unclear;
pub(crate) mod k022_part_not_read;
pub(crate) mod k023_hidden_content;
pub(crate) mod k024_cell_error;
pub(crate) mod k025_formula_not_computed;
pub(crate) mod k026_struck_text;
pub(crate) mod k027_cell_comment;
pub(crate) mod k028_merged_cells;
pub(crate) mod k029_row_without_parent;
pub(crate) mod k030_formula_like_text;
pub(crate) mod k031_never_read;
pub(crate) mod remarks;

pub(crate) use k020_cell_understood::CellUnderstood;
pub(crate) use k021_cell_unclear::CellUnclear;
pub(crate) use k022_part_not_read::PartNotRead;
pub(crate) use k023_hidden_content::HiddenContent;
pub(crate) use k024_cell_error::CellError;
pub(crate) use k025_formula_not_computed::FormulaNotComputed;
pub(crate) use k026_struck_text::StruckText;
pub(crate) use k027_cell_comment::CellComment;
pub(crate) use k028_merged_cells::MergedCells;
pub(crate) use k029_row_without_parent::RowWithoutParent;
pub(crate) use k030_formula_like_text::FormulaLikeText;
pub(crate) use k031_never_read::NeverRead;
