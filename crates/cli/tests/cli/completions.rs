use crate::stage::Stage;

#[test]
fn every_shell_gets_a_script_that_knows_the_commands() {
    let stage = Stage::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = stage.run(&["completions", shell]).fine();
        assert!(script.contains("brief") && script.contains("porcelain"), "{shell}");
    }
    assert!(stage.run(&["completions", "tcsh"]).failed(2).contains("tcsh"));
}

#[test]
fn every_command_explains_itself_with_examples() {
    let stage = Stage::new();
    let commands =
        ["code", "read", "brief", "events", "explain", "search", "models", "demo", "completions"];
    let all = stage.run(&["--help"]).fine();
    assert!(all.contains("Exit codes:"), "{all}");
    for command in commands {
        assert!(all.contains(command), "{command}");
        let help = stage.run(&[command, "--help"]).fine();
        assert!(help.contains("Examples:\n  chancery "), "{command}: {help}");
    }
    assert!(stage.run(&["dance"]).failed(2).contains("dance"));
}
