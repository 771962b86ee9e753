//! Findings in a Word document: comments at the cells of its tables, and colours of the cells.

mod comments;
mod painter;
mod shade;
mod tables;

use super::package::{Package, binary};
use super::relations::{Relations, add_type, drop_signatures};
use super::xml::Part;
use super::{AnnotateError, Mark, Texts};
use comments::Comments;
use painter::Painter;

const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const COMMENTS: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
/// Parts of newer versions of Word that say more of comments.
const MORE: [&str; 2] = ["commentsExtended", "commentsIds"];

pub(super) fn annotate(
    original: &[u8],
    marks: &[Mark],
    texts: &Texts,
) -> Result<Vec<u8>, AnnotateError> {
    let mut package = Package::open(original)?;
    let wrong = AnnotateError::WrongKind { expected: "DOCX" };
    let roots = Relations::read(&mut package, "")?;
    let name = roots.by_kind("officeDocument").ok_or_else(|| wrong.clone())?.target.clone();
    let part = package.part(&name).map_err(|error| match error {
        AnnotateError::Damaged { part } if binary(&part) => wrong.clone(),
        error => error,
    })?;
    let root = part.elements(0)?.first().ok_or_else(|| part.damaged())?.tag;
    let strict = root.raw.contains(STRICT);
    let prefix = root.prefix().to_owned();
    // Without a prefix the attributes would be of no namespace; no program writes it so.
    let word = root.is(&prefix, "document") && (strict || root.raw.contains(TRANSITIONAL));
    if !word || prefix.is_empty() {
        return Err(wrong);
    }
    let mut relations = Relations::read(&mut package, &name)?;
    let known = relations.by_kind("comments").cloned();
    let comments = match &known {
        Some(relation) => package.part(&relation.target)?,
        None => Part {
            name: package.usual_name("word/comments.xml", "word/comments#.xml"),
            text: comments::empty(if strict { STRICT } else { TRANSITIONAL }),
        },
    };
    let comments_name = comments.name.clone();
    let comments = Comments::read(&comments, &texts.author)?;
    if marks.is_empty() && comments.old.is_empty() {
        return Ok(original.to_vec());
    }
    let signed = drop_signatures(&mut package)?;
    let mut painter = Painter::new(&part, &prefix, comments, texts)?;
    painter.paint(marks, signed)?;
    let (text, comments) = painter.finish();
    package.put(&name, text);
    for kind in MORE {
        let Some(target) = relations.by_kind(kind).map(|relation| relation.target.clone()) else {
            continue;
        };
        if let Some(more) = package.find(&target)?
            && let Some(text) = comments.forget(&more)?
        {
            package.put(&target, text);
        }
    }
    package.put(&comments_name, comments.text()?);
    if known.is_none() {
        add_type(&mut package, &comments_name, COMMENTS)?;
        relations.add(&mut package, strict, "comments", &comments_name)?;
    }
    package.finish()
}
