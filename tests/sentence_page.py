"""Makes docs/zinnen.md from the grammar and the plugin: `python tests/sentence_page.py` writes it."""

import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from kompas_check.bundled import GRAMMARS, RULES
from kompas_check.language import build_language, load_language
from kompas_check.pytest_plugin.steps import SENTENCES

PAGE = Path(__file__).parents[1] / "docs" / "zinnen.md"
WORDS = {
    "Onderwerpen (Raakt …)": "ONDERWERP",
    "Soorten organisatie": "ORGANISATIESOORT",
    "Groepen": "GROEP",
    "Stappen": "INSTRUMENT",
    "Soorten bepaling": "SOORT_BEPALING",
    "Soorten ontwerp": "SOORT_ONTWERP",
}
BLOCKS = {
    "het ontwerp (de kop)": "ontwerp", "een onderwerp (Raakt)": "raakt", "een bepaling": "bepaling",
    "een stap": "stap", "het Beleidskompas": "beleidskompas", "de Toelichting": "toelichting",
}  # fmt: skip


def predicates(grammar: str) -> Iterator[tuple[str, str, str]]:
    """Keyword, example sentence and predicate of every example of the grammar."""
    waiting: list[tuple[str, str]] = []
    for line in grammar.splitlines():
        if example := re.match(r"\s*//> (\w+) (.+)$", line):
            waiting.append((example[1], example[2]))
        elif waiting and (name := re.search(r"-> (\w+)\s*$", line)):
            yield from ((keyword, sentence, name[1]) for keyword, sentence in waiting)
            waiting = []
    assert not waiting


def listed(words: Iterable[str]) -> str:
    return ", ".join(sorted(words, key=str.casefold))


def page() -> str:
    """The page as it should stand in docs/."""
    grammar = (GRAMMARS / "stappen.lark").read_text(encoding="utf-8")
    language = load_language(build_language(GRAMMARS))
    found = list(predicates(grammar))
    toestanden = re.search(
        r"^TOESTAND: (.+?)\n\n", re.sub(r"\n\s*\|", " |", grammar) + "\n\n", re.MULTILINE | re.DOTALL
    )
    assert toestanden is not None
    states = re.findall(r'"([^"]+)"', toestanden[1].split("\n")[0])
    lines = [
        "# De zinnen van normen en features", "",
        "<!-- Gemaakt uit grammars/stappen.lark met: python tests/sentence_page.py -->", "",
        "Dit zijn alle zinnen, elk met een voorbeeld. Vervang de woorden door die van uw norm; de woorden die",
        "kunnen, staan onderaan. Hoe u een norm schrijft, staat in [normen-schrijven.md](normen-schrijven.md).", "",
        "## Gegeven: waarover gaat de norm", "",
        *(f"- `{keyword} {sentence}`" for keyword, sentence, _ in found if keyword == "Gegeven"), "",
        "## Als en Dan: wanneer geldt zij, en wat moet er dan", "",
        "Na `Als` staat het werkwoord achteraan, na `Dan` vooraan. `En` voegt er een zin van dezelfde soort aan",
        "toe. Met `of` noemt u alternatieven. `haar`, `zijn`, `die` en `dat` wijzen naar wat na `Gegeven` staat.", "",
        "| Als … | Dan … |", "|---|---|",
    ]  # fmt: skip
    for name in dict.fromkeys(name for keyword, _, name in found if keyword != "Gegeven"):
        cells = (
            "<br>".join(f"`{k} {s}`" for k, s, n in found if n == name and k == keyword)
            for keyword in ("Als", "Dan")
        )
        lines.append(f"| {' | '.join(cells)} |")
    lines += [
        "", "## Maar: de uitzondering", "",
        "- `Maar dat geldt niet als …`, met een zin zoals na `Als`: `Maar dat geldt niet als haar gevolgen beperkt zijn`",
        "- `En …` maakt er een tweede voorwaarde van dezelfde uitzondering van; nog een `Maar` is een andere uitzondering.",
        "", "## De woorden", "",
    ]  # fmt: skip
    lines += [f"- **{title}:** {listed(language.words[name])}" for title, name in WORDS.items()]
    with (RULES / "registers" / "fasen.csv").open(encoding="utf-8", newline="") as file:
        phases = [row["fase"] for row in csv.DictReader(file)]
    lines.append(f"- **Fasen, op volgorde:** {', '.join(phases)}")
    lines += [f"- **Hoe een stap ervoor kan staan:** {listed(states)}", "", "Eigenschappen:", ""]
    lines += [f"- **van {title}:** {listed(language.properties[block])}" for title, block in BLOCKS.items()]
    lines += [
        "", "Wat u bij een eigenschap invult, staat in de [README](../README.md#het-ontwerpbestand-naslag).", "",
        "## De zinnen van een feature", "",
        "Voor `pytest` (zie [normen-schrijven.md](normen-schrijven.md#7-een-feature-schrijven)). Wat tussen `{…}` staat, vult",
        'u in; wat tussen `[…]` staat, mag weg; onder een zin die op `…` eindigt, staat een tekst tussen twee regels met `"""`.', "",
        *(f"- `{sentence}`" for sentence in SENTENCES),
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
