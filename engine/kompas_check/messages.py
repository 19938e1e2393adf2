"""The catalogue of messages: what the tool says about files, in Dutch; `diagnostic` gives it in the language of the reader."""

from collections.abc import Iterable

from kompas_check.files import NotAFileError, TooLargeError
from kompas_check.place import Diagnostic, Place
from kompas_check.translation import tr

ERROR, WARNING, NOTE = "error", "warning", "note"
_WHOLE = frozenset(
    {"circle", "because", "sentence", "scenario"}
)  # details that say nothing when they are cut
# How much of the other details is shown: of what stood in the file, and of what could stand there.
_LONG, _LONG_HELP = 120, 600
_HELP = frozenset({"hint", "expected"})

MESSAGES: dict[str, tuple[str, str]] = {
    # Het bestand zelf.
    "ONT-01": (ERROR, "dit bestand kan niet worden gelezen: {reason}"),
    "ONT-02": (ERROR, "dit is geen tekst in UTF-8 ({found}); {hint}"),
    "ONT-03": (
        ERROR,
        "hier staat geen ontwerp; begin het bestand met een regel als "
        "'Wetsvoorstel: titel van de wet' en daaronder 'fase: consultatie'",
    ),
    # Koppen en regels.
    "ONT-04": (
        ERROR,
        "onbekende kop: {found}; verwacht wordt een blok zoals Raakt, Bepaling, Stap of Afwijking{hint}",
    ),
    "ONT-05": (ERROR, "deze kop klopt niet: {found}; schrijf {hint}"),
    "ONT-06": (ERROR, "onbekende eigenschap '{found}' in het blok {block}{hint}"),
    "ONT-07": (
        ERROR,
        "de eigenschap '{found}' staat er twee keer (eerder op regel {line}); laat er één staan",
    ),
    "ONT-08": (ERROR, "'{found}' past niet bij '{property}'; verwacht wordt {expected}{hint}"),
    "ONT-09": (ERROR, "de datum '{found}' bestaat niet"),
    "ONT-10": (
        ERROR,
        'deze tekst tussen """ is niet gesloten; zet een regel met alleen """ '
        "aan het eind (en laat een regel die op een kop lijkt, inspringen)",
    ),
    "ONT-11": (ERROR, "deze regel hoort nergens bij: {found}; {hint}"),
    "ONT-12": (
        ERROR,
        "onbekende organisatie '{found}'{hint}; staat zij niet in het register, "
        "beschrijf haar dan met een blok 'Organisatie {found}'",
    ),
    "ONT-13": (ERROR, "'{found}' is volgens het register geen {kind} maar {actual}"),
    "ONT-14": (
        ERROR,
        "'{found}' lijkt op een verwijzing, maar is er geen; schrijf een verwijzing "
        "als 'mvt §8.2', 'mvt art. 4 lid 2' of 'nota p. 14'{hint}",
    ),
    "ONT-15": (ERROR, "'{found}' zegt niet waarom; bedoelde u: n.v.t., omdat …"),
    "ONT-16": (
        ERROR,
        "het ontwerp zegt dat het {found} raakt (regel {line}) en dat het dat niet "
        "raakt; laat één van beide staan",
    ),
    "ONT-17": (ERROR, "{found} ligt vóór {other} (regel {line})"),
    "ONT-18": (ERROR, "een {soort} kent de fase '{found}' niet; wel: {expected}"),
    "ONT-19": (
        ERROR,
        "de eigenschap '{found}' ontbreekt; schrijf onder de kop bijvoorbeeld '{found}: {example}'",
    ),
    "ONT-20": (ERROR, "'{found}' is hier {value}, maar op regel {line} {other}; het is één feit"),
    "ONT-21": (
        ERROR,
        "'{found}' ligt na vandaag ({today}); wat nog niet is ontvangen, is niet "
        "ontvangen: laat de eigenschap weg",
    ),
    "ONT-22": (ERROR, "het bewijs '{found}' {reason}"),
    "ONT-23": (ERROR, "achter een waarde mag geen opmerking staan; zet '# …' op een eigen regel"),
    "ONT-24": (ERROR, "'{found}' staat niet in {document}{hint}"),
    "ONT-25": (ERROR, "een bestand beschrijft één ontwerp; het eerste staat op regel {line}"),
    "ONT-26": (
        ERROR,
        "taalversie {found} is nieuwer dan deze kompas-check kent ({known}); werk kompas-check bij",
    ),
    "ONT-27": (ERROR, "het document '{found}' is al genoemd op regel {line}"),
    "ONT-28": (ERROR, "'{found}' noemt geen document; bedoelde u: mvt {found}"),
    "ONT-29": (
        ERROR,
        "'{found}' wijst geen plaats aan; noem ook de paragraaf, het artikel of "
        "de bladzijde, bijvoorbeeld '{found} §2.1'",
    ),
    "ONT-30": (ERROR, "het document '{found}' kan niet worden gelezen: {reason}"),
    # Wat opvalt, maar het bestand niet fout maakt.
    "ONT-40": (
        WARNING,
        "de fase is '{found}', maar uit de datum bij '{step}' blijkt dat het "
        "ontwerp al in de fase '{proven}' is; die geldt",
    ),
    "ONT-48": (
        WARNING,
        "de fase is '{found}', maar op de peildatum ({day}) was dat volgens {step} ({value}) nog niet zo; er is "
        "getoetst alsof het wel zo was: zet bij een peildatum in het verleden ook 'fase' op wat toen gold",
    ),
    "ONT-46": (
        WARNING,
        "het document '{found}' is niet gevonden ({path}); verwijzingen zijn niet gecontroleerd",
    ),
    "ONT-47": (
        WARNING,
        "deze bepaling noemt {found}, maar het ontwerp zegt dat het geen (ander) {kind} raakt; "
        "noem haar ook met 'Raakt {kind} {found}'",
    ),
    "ONT-41": (NOTE, "{found} bestaat op de peildatum niet (meer): {period}"),
    "ONT-42": (NOTE, "de stap {found} is gepland op {value}, na de peildatum"),
    "ONT-43": (NOTE, "verwijzingen naar '{found}' zijn niet gecontroleerd: {reason}"),
    "ONT-44": (NOTE, "dit voorstel ('? …') heeft niemand bevestigd; het telt als onbekend"),
    "ONT-45": (
        NOTE,
        "{found} bevat bijgehouden wijzigingen; gelezen is de tekst alsof alle wijzigingen zijn aanvaard",
    ),
    # Motiveringen van afwijkingen.
    "MOT-01": (ERROR, "onbekende regel '{found}'{hint}"),
    "MOT-02": (ERROR, "de reden ontbreekt; schrijf onder de kop 'reden: …'"),
    "MOT-03": (
        ERROR,
        "de reden is te kort om te kunnen wegen ({length} tekens, {words} verschillende woorden; "
        "ten minste {min_length} tekens en {min_words} verschillende woorden)",
    ),
    "MOT-04": (
        ERROR,
        "dezelfde reden staat ook op regel {line}; noem de regels in één blok "
        "('Afwijking A, B') of geef elk een eigen reden",
    ),
    "MOT-05": (ERROR, "de eigenschap '{found}' ontbreekt of is nog niet bekend"),
    "MOT-06": (ERROR, "de datum {found} ligt na de peildatum {day}"),
    "MOT-07": (ERROR, "deze motivering was geldig tot en met {found}"),
    "MOT-08": (
        ERROR,
        "deze motivering is niet nodig: aan {found} is voldaan, of de norm is niet van toepassing",
    ),
    "MOT-09": (ERROR, "van {found} kan niet worden afgeweken: {reason}"),
    "MOT-10": (
        ERROR,
        "deze motivering is geschreven voor de versie van {found}; nu geldt de versie van {version}",
    ),
    "MOT-11": (ERROR, "'{found}' is geen aangekondigde wijziging{hint}"),
    "MOT-12": (ERROR, "{found} gaat in dit ontwerp niet over '{subject}'{hint}"),
    "MOT-13": (ERROR, "'{found}' staat niet in {document}{hint}"),
    "MOT-14": (ERROR, "deze motivering bevat een fout die hierboven is gemeld, en telt daarom niet mee"),
    "MOT-15": (
        NOTE,
        "deze motivering telt nog niet: of van {found} wordt afgeweken, is nog onbekend; "
        "vul eerst de gegevens in die ontbreken",
    ),
    # Voorbeelden van normen.
    "VBD-01": (
        ERROR,
        "de map heet '{found}', maar die norm is er niet; zet een voorbeeld in een map met het nummer "
        "van de norm{hint}",
    ),
    "VBD-02": (
        ERROR,
        "de naam '{found}' begint niet met een uitkomst; verwacht wordt een van {expected}, "
        "met een streepje erachter (voldaan-alles-op-tijd.kompas){hint}",
    ),
    "VBD-03": (
        ERROR,
        "de eerste regel van een voorbeeld noemt de peildatum, bijvoorbeeld '# peildatum: 2026-11-23'; "
        "hier staat: {found}",
    ),
    "VBD-04": (NOTE, "dit is geen voorbeeld (de map heet niet naar een norm) en is overgeslagen"),
    "VBD-05": (
        NOTE,
        "dit voorbeeld is niet gedraaid: een norm {found} is in de normen zonder fouten niet gevonden",
    ),
    "VBD-06": (NOTE, "{found} heeft nog geen voorbeeld van: {missing}"),
    "VBD-07": (
        NOTE,
        "{found}: geen enkel voorbeeld komt toe aan de Dan van het scenario '{scenario}'; schrijf er een "
        "waarin er iets is waarover het gaat, en waarin elke Als is vervuld",
    ),
    "VBD-08": (
        NOTE,
        "{found}: in geen enkel voorbeeld is deze uitzondering de reden dat de norm niet geldt: "
        "'{sentence}' (scenario '{scenario}')",
    ),
    "VBD-09": (
        NOTE,
        "{found}: geen enkel voorbeeld komt anders uit als {change}: '{sentence}' (scenario "
        "'{scenario}'{rows}); {hint}",
    ),
    "VBD-10": (ERROR, "deze regel klopt niet: {reason}{hint}"),
    "VBD-11": (
        NOTE,
        "van deze versie van {found} is er nog geen voorbeeld: geen peildatum valt in haar periode ({period})",
    ),
    # Regels.
    "REG-01": (ERROR, "dit bestand kan niet worden gelezen: {reason}"),
    "REG-02": (ERROR, "onbekend sleutelwoord '{found}'{hint}"),
    "REG-03": (ERROR, "de opbouw klopt hier niet: {found}; {hint}"),
    "REG-04": (ERROR, "deze zin is niet bekend: {found}{hint}"),
    "REG-05": (ERROR, "de eigenschap '{found}' ontbreekt bij deze Regel"),
    "REG-06": (ERROR, "onbekende eigenschap '{found}'{hint}"),
    "REG-07": (ERROR, "'{found}' past niet bij '{property}'; verwacht wordt {expected}{hint}"),
    "REG-08": (ERROR, "de regel {found} staat er twee keer (ook in {other}), en de perioden overlappen"),
    "REG-09": (ERROR, "{found} wordt in een norm niet gebruikt; {hint}"),
    "REG-10": (ERROR, "deze regel zou zonder waarschuwing wegvallen: {found}; {hint}"),
    "REG-11": (ERROR, "hier ontbreekt {found}; {hint}"),
    "REG-12": (ERROR, "{found} verwijst naar iets dat niet gekozen is; {hint}"),
    "REG-13": (ERROR, "'{found}' is geen eigenschap van {block}{hint}"),
    "REG-14": (ERROR, "'{found}' is geen waarde van '{property}'; wel: {expected}{hint}"),
    "REG-15": (ERROR, "'{found}' is geen regel{hint}"),
    "REG-16": (ERROR, "deze regels wachten op elkaar: {circle}; laat één keer 'hangt af van' weg"),
    "REG-17": (ERROR, "deze regels leggen een volgorde van stappen op die niet kan: {circle}"),
    "REG-18": (
        ERROR,
        "de titel van een Regel begint met het nummer van de norm, bijvoorbeeld "
        "'NORM-01 Bij een nieuwe taak is de UDO doorlopen'; hier staat: {found}",
    ),
    "REG-19": (ERROR, "{found}"),
    "REG-20": (ERROR, "{found} kan hier niet; {hint}"),
    "REG-21": (ERROR, "{found} noemt bij '{property}' zichzelf; noem daar een andere regel"),
    "REG-22": (
        ERROR,
        "{found} vervangt {other}, maar op {day} gelden zij beide voor een {kind}; geef {other} "
        "({at}) 'geldig tot: {last}' of eerder, of laat 'vervangt' weg",
    ),
    "REG-23": (
        WARNING,
        "tussen twee versies van {found} zit een gat: van {first} tot en met {last} geldt zij niet (de "
        "eerdere versie staat in {other}); klopt dat niet, pas dan daar 'geldig tot' of hier 'geldig van' aan",
    ),
    # Normen die botsen.
    "BOT-01": (
        NOTE,
        "{found} en {other} spelen bij dit ontwerp {certainty}allebei; zij lijken het tegengestelde te "
        "vragen: {found} botst met {other}, omdat {because}",
    ),
    # Instellingen en de poort.
    "INS-06": (ERROR, "de map met regels '{found}' kan niet worden gebruikt: {reason}"),
    "INS-07": (ERROR, "onbekende norm '{found}'{hint}"),
    "INS-08": (
        ERROR,
        "normen van de kracht '{found}' laten een toets nooit falen; kies wet, aanwijzing of beleid, "
        "of laat fail_on weg",
    ),
    "INS-09": (ERROR, "onbekende fase '{found}'; kies uit: {expected}{hint}"),
    "INS-10": (
        ERROR,
        "de reden om {found} niet te toetsen is te kort om te kunnen wegen ({length} tekens, {words} verschillende "
        "woorden; ten minste {min_length} tekens en {min_words} verschillende woorden)",
    ),
    "INS-11": (
        ERROR,
        "'{found}' wijst geen ontwerp aan; schrijf een pad dat op .kompas eindigt, of een dossiernummer als 36999",
    ),
    "INS-12": (ERROR, "'{found}' is geen termijn; schrijf bijvoorbeeld 180 dagen, 26 weken of 6 maanden"),
    "INS-13": (ERROR, "'{found}' is geen versie van de normen; schrijf een versie als 2026.11.23"),
    "INS-14": (ERROR, "deze poort is leeg: er staat geen enkele eis in; vul haar in, of toets zonder poort"),
    "PRT-01": (
        ERROR,
        "de poort laat ten hoogste {most} uitkomsten 'gemotiveerd' toe; in deze toets zijn het er {found}",
    ),
    "PRT-02": (
        ERROR,
        "de poort laat per ontwerp ten hoogste {most} uitkomsten 'gemotiveerd' toe ({origin}); hier zijn het er {found}",
    ),
    "PRT-03": (
        ERROR,
        "bij deze uitleg staat niet wie akkoord is; de poort vraagt dat ({origin}): schrijf 'akkoord: …'",
    ),
    "PRT-04": (
        ERROR,
        "'{found}' is ook verantwoordelijk voor deze uitleg; de poort vraagt het akkoord van een ander ({origin})",
    ),
    "PRT-05": (ERROR, "{found} hoort bij deze toets, maar is niet getoetst{hint}"),
    "PRT-06": (ERROR, "'{found}' hoort bij deze toets, maar kan niet worden gelezen"),
    "PRT-07": (
        ERROR,
        'niet getoetst, zonder reden: {found}; geef de reden in kompas.toml, of met --ignore "{example}=reden"',
    ),
    "PRT-08": (
        ERROR,
        "bij deze uitleg staat niet wanneer zij voor het laatst is bekeken; de poort vraagt dat, binnen {within} "
        "({origin}): schrijf 'laatst bekeken: …'",
    ),
    "PRT-09": (
        ERROR,
        "deze uitleg is voor het laatst bekeken op {found}, langer dan {within} vóór de peildatum {day} ({origin}); "
        "bekijk haar opnieuw",
    ),
    "PRT-10": (
        ERROR,
        "deze verplichte normen gelden niet op de peildatum {day} en zijn dus niet getoetst: {found}",
    ),
    "PRT-11": (WARNING, "{found} is toch getoetst: de poort maakt deze norm verplicht ({origin})"),
    "PRT-12": (
        ERROR,
        "er is getoetst met normen van versie {found}; de poort vraagt versie {oldest} of nieuwer",
    ),
    "PRT-14": (ERROR, "er is getoetst aan de normen van een slot; de poort staat dat niet toe"),
    "PRT-13": (
        ERROR,
        "er is getoetst naar de stand op {found}; de poort vraagt de peildatum van vandaag ({today})",
    ),
    # De basis.
    "BAS-06": (
        ERROR,
        "de vingerafdruk {found} hoort niet bij de norm, het onderwerp en het ontwerp die erbij staan; verander "
        "die niet met de hand: haal deze bevinding weg en neem haar opnieuw op met kompas-check baseline",
    ),
    "BAS-07": (ERROR, "deze bevinding staat er al (regel {line}); laat er één staan"),
    "BAS-08": (
        WARNING,
        "geaccepteerd tot en met {until} en telt dus niet meer: {about}; los het op, motiveer het in het ontwerp, of "
        "spreek een nieuwe einddatum af en schrijf die bij 'until'",
    ),
    "BAS-09": (
        WARNING,
        "dit ontwerp heeft hetzelfde kenmerk als {other}; van dit bestand is daarom niets uit de basis "
        "geaccepteerd: geef een van beide een eigen keten-id, of toets ze apart",
    ),
    "BAS-10": (
        ERROR,
        "dit ontwerp heeft hetzelfde kenmerk als {other}; een basis kan ze niet uit elkaar houden: geef een van "
        "beide een eigen keten-id",
    ),
    # Het toetsbewijs.
    "BWS-01": (ERROR, "dit toetsbewijs kan niet worden gelezen: {reason}"),
    "BWS-02": (ERROR, "dit toetsbewijs is beschadigd: {reason}"),
    "BWS-03": (ERROR, "dit toetsbewijs is niet zoals kompas-check het schreef: {found}"),
    "BWS-04": (
        ERROR,
        "dit toetsbewijs is van een nieuwere kompas-check (vorm {found}; deze kent {known}); werk kompas-check bij",
    ),
    "BWS-05": (
        ERROR,
        "dit toetsbewijs is gewijzigd of beschadigd nadat het is geschreven: het zegel past niet bij de inhoud",
    ),
    "BWS-06": (ERROR, "de toets in dit bewijs kan hier niet worden herhaald: {reason}"),
    # Het slot op de normen.
    "SLT-01": (ERROR, "dit slot op de normen kan niet worden gelezen: {reason}"),
    "SLT-02": (
        ERROR,
        "dit slot op de normen is beschadigd: {reason}; zet de vorige versie terug, of gooi het bestand weg en "
        "maak een nieuw slot: kompas-check lock",
    ),
    "SLT-03": (
        ERROR,
        "dit slot op de normen is niet zoals kompas-check het schreef: {found}; zet de vorige versie terug, of gooi "
        "het bestand weg en maak een nieuw slot: kompas-check lock",
    ),
    "SLT-04": (
        ERROR,
        "dit slot op de normen is van een nieuwere kompas-check (vorm {found}; deze kent {known}); werk "
        "kompas-check bij",
    ),
    "SLT-05": (
        ERROR,
        "kompas-check {version} kan niet alles lezen in dit slot van kompas-check {found}: {reason}; bekijk en "
        "neem over wat er nu geldt: kompas-check lock --update",
    ),
    "SLT-06": (
        NOTE,
        "getoetst is aan de normen van dit slot, versie {version}; zij zijn gelijk aan de meegeleverde",
    ),
    "SLT-07": (
        NOTE,
        "getoetst is aan de normen van dit slot, versie {version}; in de meegeleverde, versie {newer}, is anders: "
        "{differs} (bekijken: kompas-check lock; overnemen: kompas-check lock --update)",
    ),
    "SLT-08": (
        ERROR,
        "dit slot zegt dat het de normen van versie {version} bevat, maar de tekst is een andere: {differs}; maak "
        "het opnieuw met kompas-check lock --update",
    ),
}
# Wat er mis kan zijn in elk bestand dat met toml_file is gelezen.
_TOML: dict[str, tuple[str, str]] = {
    "01": (ERROR, "dit bestand kan niet worden gelezen: {reason}"),
    "02": (ERROR, "hier klopt de schrijfwijze niet: {reason}"),
    "03": (ERROR, "onbekende instelling '{found}'{hint}"),
    "04": (ERROR, "{found} past niet bij '{property}'; verwacht wordt {expected}{hint}"),
    "05": (ERROR, "hier ontbreekt '{found}'; schrijf bijvoorbeeld: {found} = {example}"),
}
MESSAGES |= {f"{family}-{number}": message for family in ("INS", "BAS") for number, message in _TOML.items()}


def diagnostic(code: str, place: Place, **details: object) -> Diagnostic:
    """The message of *code* about *place*, filled in with *details*."""
    severity, template = MESSAGES[code]
    shown = {name: value if name in _WHOLE else _short(value, _LONG_HELP if name in _HELP else _LONG)
             for name, value in details.items()}  # fmt: skip
    return Diagnostic(code, severity, tr(template, **shown), place)


def breaks_file(found: Diagnostic) -> bool:
    """Whether *found* is an error of a file itself, not only of a justification in it or a demand of the gate."""
    return found.severity == ERROR and (not found.code.startswith(("MOT", "PRT")) or found.code == "MOT-01")


def _short(value: object, most: int) -> object:
    """A detail of a message, cut after *most* characters where a file gives a very long one."""
    if isinstance(value, str) and len(value) > most:
        return value[:most] + "…"
    return value


def file_reason(error: OSError) -> str:
    """Why the system would not read or write a file."""
    reasons = {
        PermissionError: tr("geen toegang"),
        FileNotFoundError: tr("dit bestand of deze map is er niet"),
        IsADirectoryError: tr("dit is een map"),
        NotADirectoryError: tr("een deel van het pad is geen map"),
        NotAFileError: tr("dit is geen gewoon bestand"),
        TooLargeError: tr("het is te groot"),
    }
    if type(error) in reasons:
        return reasons[type(error)]
    if error.errno:
        return tr("het systeem meldt een fout ({number})", number=error.errno)
    return tr("het systeem meldt een fout")


def nearest(word: str, words: Iterable[str]) -> str | None:
    """The one of *words* that a person most likely meant by *word*, if any comes near."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

    if len(word) > _LONG:
        return None
    folded = {candidate.casefold(): candidate for candidate in words}
    found = get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return folded[found[0]] if found else None


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """A hint to put behind a message: `; bedoelde u 'udo'?`, or nothing."""
    found = nearest(word, words)
    return you_meant(found) if found else ""


def you_meant(word: str) -> str:
    """The hint that *word* was meant."""
    return tr("; bedoelde u '{word}'?", word=word)
