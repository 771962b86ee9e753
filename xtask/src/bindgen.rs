//! Writes the module as browsers get it, and the JavaScript that calls it; `cargo xtask wasm` runs it
//! with the compiled module and the folder for the result.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(module), Some(folder)) = (arguments.next(), arguments.next()) else {
        eprintln!("module and folder are to be named");
        return ExitCode::FAILURE;
    };
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .out_name("kpss")
        .typescript(true)
        // Names of functions are half of the download.
        .remove_name_section(true)
        .remove_producers_section(true)
        // Otherwise `init()` without an argument finds no module.
        .omit_default_module_path(false);
    match bindgen.web(true).and_then(|bindgen| bindgen.generate(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wasm-bindgen: {error:#}");
            ExitCode::FAILURE
        }
    }
}
