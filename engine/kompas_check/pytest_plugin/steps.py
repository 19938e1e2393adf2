"""The sentences of features: what is given, what is done, what must be so."""

import re
from collections.abc import Callable, Iterator
from itertools import takewhile
from typing import Any, Literal

import pytest
from pytest_bdd import parsers
from pytest_bdd.steps import step

from kompas_check.pytest_plugin.collection import FeatureFile
from kompas_check.pytest_plugin.trial import Trial, Wrong

_KEYWORDS: dict[str, Literal["given", "when", "then"]] = {"Gegeven": "given", "Als": "when", "Dan": "then"}
_FORMS = {"norm": r"\S+", "uitkomst": r"\S+", "code": r"\S+", "nummer": r"\d+"}
# The sentences as their users write them: a {word} is filled in, what stands in [] may be left out.
SENTENCES: list[str] = []


def _sentence(keyword: str, sentence: str, *, text: bool = False) -> Callable[[Callable[..., None]], Any]:
    """Make a function the step of *sentence*; *text* says that a text must stand under it."""
    SENTENCES.append(f"{keyword} {sentence}" + (" …" if text else ""))
    pattern = re.escape(sentence).replace(r"\[", "(?:").replace(r"\]", ")?")
    pattern = re.sub(r"\\{(\w+)\\}", lambda found: f"(?P<{found[1]}>{_FORMS.get(found[1], '.+?')})", pattern)

    def bind(function: Callable[..., None]) -> Any:
        return step(parsers.re(pattern + ":?" * text), _KEYWORDS[keyword], stacklevel=2)(function)

    return bind


_TRIAL = pytest.StashKey[Trial]()


@pytest.fixture
def kompas_proef(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Trial:
    """What a scenario is tried with: a scratch folder of its own."""
    trial = Trial(tmp_path_factory.mktemp("proef"), request.config.rootpath)
    request.node.stash[_TRIAL] = trial
    return trial


# ---------------------------------------------------------------- Gegeven


@_sentence("Gegeven", "de peildatum is {datum}")
def _peildatum(kompas_proef: Trial, datum: str) -> None:
    kompas_proef.on(datum)


@_sentence("Gegeven", "een {soort}[ in de fase {fase}] met", text=True)
def _ontwerp_met(kompas_proef: Trial, soort: str, fase: str | None, docstring: str = "") -> None:
    head = f"{soort[0].upper()}{soort[1:]}: Wet op de proef\n  ministerie: SZW\n"
    kompas_proef.write_draft(f"{head}  fase: {fase or 'ministerraad'}\n{_needed(docstring)}")


@_sentence("Gegeven", "het ontwerp", text=True)
def _ontwerp(kompas_proef: Trial, docstring: str = "") -> None:
    kompas_proef.write_draft(_needed(docstring))


@_sentence("Gegeven", 'het ontwerp uit het bestand "{naam}"')
def _ontwerp_uit(kompas_proef: Trial, naam: str) -> None:
    kompas_proef.take_draft(naam)


@_sentence("Gegeven", 'het bestand "{naam}" met', text=True)
def _bestand(kompas_proef: Trial, naam: str, docstring: str = "") -> None:
    kompas_proef.write(naam, _needed(docstring))


@_sentence("Gegeven", 'het Word-bestand "{naam}" met', text=True)
def _word(kompas_proef: Trial, naam: str, docstring: str = "") -> None:
    kompas_proef.write_word(naam, _needed(docstring))


@_sentence("Gegeven", "de norm", text=True)
def _norm(kompas_proef: Trial, docstring: str = "") -> None:
    kompas_proef.write_rule(_needed(docstring))


@_sentence("Gegeven", 'de normen uit de map "{naam}"')
def _normen_uit(kompas_proef: Trial, naam: str) -> None:
    kompas_proef.take_rules(naam)


def _needed(text: str) -> str:
    if not text.strip():
        raise Wrong('onder deze zin hoort een tekst, tussen twee regels met """')
    return text


# ---------------------------------------------------------------- Als


@_sentence("Als", "het ontwerp wordt getoetst")
def _toets(kompas_proef: Trial) -> None:
    kompas_proef.check()


@_sentence("Als", 'de opdracht "{opdracht}" wordt gegeven')
def _opdracht(kompas_proef: Trial, opdracht: str) -> None:
    kompas_proef.command(opdracht)


# ---------------------------------------------------------------- Dan


@_sentence("Dan", "is de uitkomst van {norm}[ voor {onderwerp}] {uitkomst}")
def _uitkomst(kompas_proef: Trial, norm: str, onderwerp: str | None, uitkomst: str) -> None:
    kompas_proef.outcome(norm, onderwerp, uitkomst)


@_sentence("Dan", "vraagt het verslag om {gegeven}")
def _vraagt(kompas_proef: Trial, gegeven: str) -> None:
    kompas_proef.misses(gegeven)


@_sentence("Dan", "meldt het verslag de fout {code}")
def _fout(kompas_proef: Trial, code: str) -> None:
    kompas_proef.reports(code, "error")


@_sentence("Dan", "meldt het verslag de waarschuwing {code}")
def _waarschuwing(kompas_proef: Trial, code: str) -> None:
    kompas_proef.reports(code, "warning")


@_sentence("Dan", "meldt het verslag ter info {code}")
def _ter_info(kompas_proef: Trial, code: str) -> None:
    kompas_proef.reports(code, "note")


@_sentence("Dan", 'meldt het verslag een fout op regel {nummer} van "{naam}"')
def _fout_op(kompas_proef: Trial, nummer: str, naam: str) -> None:
    kompas_proef.error_at(int(nummer), naam)


@_sentence("Dan", 'staat in het verslag "{tekst}"')
def _staat(kompas_proef: Trial, tekst: str) -> None:
    kompas_proef.says(tekst)


@_sentence("Dan", 'staat niet in het verslag "{tekst}"')
def _staat_niet(kompas_proef: Trial, tekst: str) -> None:
    kompas_proef.says_not(tekst)


@_sentence("Dan", "is de afsluitcode {nummer}")
def _afsluitcode(kompas_proef: Trial, nummer: str) -> None:
    kompas_proef.ended_with(int(nummer))


@_sentence("Dan", "noemt het verslag bij {norm} een aangekondigde wijziging die nog geldt")
def _aangekondigd(kompas_proef: Trial, norm: str) -> None:
    kompas_proef.announced(norm)


@_sentence("Dan", "is het verslag JSON volgens het contract")
def _json(kompas_proef: Trial) -> None:
    kompas_proef.keeps_contract()


# ---------------------------------------------------------------- what failed, in the words of the feature


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_step_func_lookup_error(request: pytest.FixtureRequest, step: Any) -> None:
    """Tell that a sentence is not known, and which ones come near."""
    if isinstance(request.node.parent, FeatureFile):
        said = f"{step.keyword.strip()} {step.name}"
        role = next(keyword for keyword, kind in _KEYWORDS.items() if kind == step.type)
        near = _near(f"{role} {step.name}")
        known = "lijkt op:" if near else "bekend zijn:"
        pytest.fail("\n  ".join([f"regel {step.line_number}: deze zin is niet bekend: {said}\n{known}",
                                *(near or [one for one in SENTENCES if one.startswith(role)])]), pytrace=False)  # fmt: skip


def _near(said: str) -> list[str]:
    """The sentences that begin with the same words as *said*, three or more."""

    def alike(sentence: str) -> int:
        pairs = zip(sentence.replace("[", " ").split(), said.split(), strict=False)
        return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))

    best = max(map(alike, SENTENCES))
    return [sentence for sentence in SENTENCES if alike(sentence) == best] if best > 2 else []


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Iterator[None]:
    """Show what is wrong without the code that found it; an error that nobody expected is wrong too."""
    try:
        result = yield
        if (trial := pyfuncitem.stash.get(_TRIAL, None)) is not None:
            trial.nothing_unexpected()
        return result  # noqa: TRY300
    except Wrong as wrong:
        told = f"{wrong.step}{wrong}"
    pytest.fail(told, pytrace=False)


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_step_error(step: Any, exception: Exception) -> None:
    """Remember at which sentence a scenario failed."""
    if isinstance(exception, Wrong):
        exception.step = f"regel {step.line_number}: {step.keyword.strip()} {step.name}\n"
