"""The version of the tool, known without asking the packaging machinery."""

VERSION = "0.1.0"
