//! Runs all tests, one language after another.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::tools::{self, TOGETHER, cargo, heading, run};
use crate::{
    check_page, generate, mutants, pictures, plan_form, python, same_answers, same_bytes, site,
    sizes, wasm,
};

/// Everything, in the order in which a mistake is found soonest.
pub(crate) fn all() -> Result<(), String> {
    // What is missing on the machine is said at once, not after minutes.
    tools::python()?;
    tools::node()?;
    // What is built is shown: the first time it takes minutes, and silence looks like standing still.
    heading("Rust: build of the tests and of the tools of the project");
    tools::build_together()?;
    heading("Generated files");
    generate::run(generate::Mode::Check)?;
    heading("Rust: tests");
    // A test of kpss-py in Rust would need a Python to link with; its tests are in Python.
    run(cargo().args(["test", "--quiet"]).args(TOGETHER))?;
    let mutants = mutants::write()?;
    python::test(&mutants)?;
    pictures::steps(pictures::Mode::Check)?;
    site::build()?;
    wasm::build(wasm::Pages::With)?;
    sizes::check(sizes::PACKAGE, &wasm::package())?;
    heading("npm package: tests");
    run(Command::new("node")
        .arg("--test")
        .args(node_tests()?)
        .env(mutants::VARIABLE, &mutants)
        .current_dir(wasm::source()))?;
    same_bytes::test()?;
    same_answers::test()?;
    forms()?;
    in_a_browser()
}

/// The package in a project of its own: with form libraries, bundled, on a server and in a browser.
fn forms() -> Result<(), String> {
    heading("npm package: in the project of a stranger");
    wasm::packages(&wasm::forms())?;
    let mut node = Command::new("node");
    node.args(["--test", "test/forms.test.js"]).current_dir(wasm::forms());
    if let Some(browser) = tools::chromium() {
        node.env("KPSS_CHROMIUM", browser);
    }
    run(&mut node)
}

/// The check page, the form and the pages for people in a browser, where there is one: none can be had from npm
/// or crates.io.
fn in_a_browser() -> Result<(), String> {
    let Some(browser) = tools::chromium() else {
        heading("Pages: not tested, for no Chromium was found (Debian: apt install chromium)");
        return Ok(());
    };
    check_page::build()?;
    sizes::check(sizes::CHECK_PAGE, &check_page::page())?;
    plan_form::from_package()?;
    heading("Check page, form and pages for people: tests in a browser");
    let program = tools::target()?.join("debug/kpss");
    run(Command::new("node")
        .args(["--test", "browser/check.test.js", "browser/form.test.js", "browser/pages.test.js"])
        .env("KPSS_CHECK", check_page::page())
        .env("KPSS_FORM", plan_form::page())
        .env("KPSS_CLI", program)
        .env("KPSS_CHROMIUM", browser)
        .current_dir(wasm::source()))
}

fn node_tests() -> Result<Vec<PathBuf>, String> {
    let folder = wasm::source().join("test");
    let shown = |error| format!("{}: {error}", folder.display());
    let mut tests = Vec::new();
    for entry in fs::read_dir(&folder).map_err(shown)? {
        let path = entry.map_err(shown)?.path();
        if path.to_string_lossy().ends_with(".test.js") {
            tests.push(path);
        }
    }
    tests.sort();
    Ok(tests)
}
