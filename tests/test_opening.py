"""The shortest way to the window is the way that the command line describes."""

from pathlib import Path

import pytest

from netwerkapp import cli
from netwerkapp.opening import COMMANDS, plain_start

HERE = str(Path(__file__).absolute())
PLAIN = (
    [],
    ["--data", "/somewhere/else"],
    ["--data", "here"],
    ["--language", "en"],
    ["--language", "nl", "--data", "/a b", HERE],
    [HERE, "--language", "en", HERE],
    ["--data", "/a", "--data", "/b"],
)
NOT_PLAIN = (
    ["--data"],
    ["--data", ""],
    ["--data", "~/mine"],
    ["--data", "--language"],
    ["--data=/a"],
    ["--dat", "/a"],
    ["--language", "xx"],
    ["--language"],
    ["--help"],
    ["--version"],
    ["--", HERE],
    ["-x"],
    [""],
    ["/no/such/file"],
    ["ladder"],
    ["--data", "/a", "check"],
    [HERE, "ladder"],
)


@pytest.mark.parametrize("arguments", PLAIN, ids=str)
def test_a_plain_start_is_read_as_the_command_line_reads_it(arguments):
    options, files = cli._parse(arguments)
    assert options.command is None
    assert plain_start(arguments) == (options.data, options.language, files)


@pytest.mark.parametrize("arguments", NOT_PLAIN, ids=str)
def test_what_is_not_plain_is_left_to_the_command_line(arguments):
    assert plain_start(arguments) is None


def test_all_commands_are_known(capsys):
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    assert "{" + ",".join(COMMANDS) + "}" in capsys.readouterr().out.replace("\n", "")
