//! `kpss lsp` in a real editor.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::common::{folder, kpss, root};

/// The example as a folder of documents; one of them with a date as people write it.
fn documents(to: &Path) {
    let text = fs::read_to_string(root().join("tests/base.json")).unwrap();
    let mut whole: Value = serde_json::from_str(&text).unwrap();
    let plans = whole.as_object_mut().unwrap().remove("action_plans").unwrap();
    let write = |name: &str, document: &Value| {
        fs::write(to.join(name), serde_json::to_string_pretty(document).unwrap()).unwrap();
    };
    write("podání.json", &whole);
    for plan in plans.as_array().unwrap() {
        let mut plan = plan.clone();
        if plan["year"] == 2020 {
            assert_eq!(plan["approvals"][0]["on"], "2019-12-11");
            plan["approvals"][0]["on"] = json!("11. 12. 2019");
        }
        write(&format!("akční plán {}.json", plan["year"]), &plan);
    }
}

#[test]
fn neovim_shows_explains_completes_jumps_renames_and_repairs() {
    if Command::new("nvim").arg("--version").stdout(Stdio::null()).status().is_err() {
        // What a test that passes prints is not shown; this is.
        let why = "kpss lsp: not tried in an editor, for no Neovim was found (Debian: apt install neovim)";
        let _ = writeln!(std::io::stderr(), "{why}");
        return;
    }
    let folder = folder("neovim");
    documents(&folder);
    let before = kpss(&["validate", folder.to_str().unwrap()]);
    assert_eq!(before.code, 1, "{}", before.out);
    // The settings of the guide call the command by its name.
    let program = Path::new(env!("CARGO_BIN_EXE_kpss")).parent().unwrap();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::iter::once(program.to_path_buf()).chain(std::env::split_paths(&path));
    let ran = Command::new("nvim")
        .args(["--headless", "--clean", "-n", "-S"])
        .arg(root().join("kpss-cli/tests/editor/neovim.lua"))
        .current_dir(&folder)
        .env("PATH", std::env::join_paths(path).unwrap())
        .env("KPSS_GUIDE", root().join("docs/editors.md"))
        .env("XDG_STATE_HOME", &folder)
        .env("XDG_CACHE_HOME", &folder)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8(ran.stdout).unwrap();
    let expected = "\
found K008 in its line
hover **chyba K008** Neplatné datum
repair Opravit K008: „11. 12. 2019“ → „2019-12-11“
left []
completion rozpočet obce \"municipal-budget\"
outline Akční plán na rok 2020
jump podání.json \"id\": \"o11\",
renamed 4 buffers
end
";
    assert_eq!(said, expected, "{}", String::from_utf8_lossy(&ran.stderr));
    let after = kpss(&["validate", folder.to_str().unwrap()]);
    assert_eq!(after.code, 0, "{}", after.out);
    assert!(after.out.contains("bez chyb (chyby: 0, varování: 0, informace: 0)"), "{}", after.out);
}
