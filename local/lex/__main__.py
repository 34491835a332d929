"""`python -m local.lex serve ...`, the same commands without the rest of the program."""

from local.lex.commands import lex_app

lex_app(prog_name="python -m local.lex")
