//! `kpss lsp` as a program: how its messages are framed, and what happens to wrong ones.

use crate::common::{kpss, kpss_reading};

/// A message as it goes over standard input.
fn framed(text: &str) -> String {
    format!("Content-Length: {}\r\n\r\n{text}", text.len())
}

const BEGIN: &str =
    r#"{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {}}}"#;

#[test]
fn a_conversation_begins_and_ends() {
    let shutdown = r#"{"jsonrpc": "2.0", "id": "konec", "method": "shutdown"}"#;
    let exit = r#"{"jsonrpc": "2.0", "method": "exit"}"#;
    let said: String = [BEGIN, shutdown, exit].map(framed).concat();
    let ran = kpss_reading(&["lsp"], said.as_bytes());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let (head, rest) = ran.out.split_once("\r\n\r\n").unwrap();
    let length: usize = head.strip_prefix("Content-Length: ").unwrap().parse().unwrap();
    let (welcome, goodbye) = rest.split_at(length);
    let welcome: serde_json::Value = serde_json::from_str(welcome).unwrap();
    assert_eq!(welcome["result"]["serverInfo"]["name"], "kpss");
    assert_eq!(welcome["result"]["capabilities"]["positionEncoding"], "utf-16");
    assert_eq!(goodbye, framed(r#"{"jsonrpc":"2.0","id":"konec","result":null}"#));
}

#[test]
fn a_stream_that_is_no_conversation_ends_the_server_with_a_reason() {
    let begun = framed(BEGIN);
    for (bytes, reason) in [
        ("Dobrý den\r\n".to_owned(), "malformed header"),
        ("Content-Length: x\r\n\r\n".to_owned(), "invalid digit"),
        (format!("{begun}Content-Length: 90\r\n\r\n{{\"jsonrpc\""), "failed to fill whole buffer"),
        (format!("{begun}{}", framed("{\"jsonrpc\": \"2.0\",")), "malformed LSP payload"),
        (format!("{begun}{}", framed("[]")), "malformed LSP payload"),
    ] {
        let ran = kpss_reading(&["lsp"], bytes.as_bytes());
        assert_eq!(ran.code, 2, "{bytes}");
        assert!(ran.err.starts_with("kpss: zprávu editoru nelze přečíst: "), "{}", ran.err);
        assert!(ran.err.contains(reason), "{}", ran.err);
    }
    // An editor that goes away without a word.
    assert_eq!(kpss_reading(&["lsp"], b"").code, 2);
    assert_eq!(kpss_reading(&["lsp"], begun.as_bytes()).code, 2);
}

#[test]
fn the_help_is_in_both_languages() {
    let (cs, en) = (kpss(&["lsp", "--help"]).out, kpss(&["lsp", "--help", "--lang", "en"]).out);
    assert!(cs.contains("Napojí kpss na editor"), "{cs}");
    assert!(en.contains("Connects kpss with an editor"), "{en}");
}
