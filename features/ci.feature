# language: nl
Functionaliteit: De poort in CI
  Een programma dat bij elke wijziging van een wetsvoorstel draait, moet precies weten of het goed
  is, en nooit per ongeluk groen worden.

  Achtergrond:
    Gegeven het bestand "goed.kompas" met
      """
      Wetsvoorstel: Wet buurtkeukens
        ministerie: SZW
        fase: beleidsvorming
      Raakt niet: overige
      Bepaling niet: overige
      """

  Scenario: 0, er staat niets open
    Als de opdracht "kompas-check goed.kompas --peildatum 2026-11-23" wordt gegeven
    Dan is de afsluitcode 0

  Scenario: 1, er staat iets open
    Gegeven het bestand "open.kompas" met
      """
      Wetsvoorstel: Wet buurtkeukens
        fase: ministerraad
      """
    Als de opdracht "kompas-check . --peildatum 2026-11-23" wordt gegeven
    Dan is de afsluitcode 1
    En staat in het verslag "2 ontwerpen, waarvan 1 niet in orde"

  Scenario: 2, een onleesbaar bestand verbergt de andere niet
    Gegeven het Word-bestand "verkeerd.kompas" met
      """
      Dit is een Word-bestand met een verkeerde naam.
      """
    En het bestand "fout.kompas" met
      """
      Wetsvoorstel: Wet buurtkeukens
        fase: ministerrad
      """
    Als de opdracht "kompas-check . --peildatum 2026-11-23 --format json" wordt gegeven
    Dan is de afsluitcode 2
    En meldt het verslag de fout ONT-02
    En meldt het verslag de fout ONT-08
    En staat in het verslag "goed.kompas"
    En is de uitkomst van UDO-01 onbekend

  Scenario: 3, er is niets gevonden om te toetsen
    Gegeven het bestand "stukken/lees-mij.txt" met
      """
      Hier komen de stukken.
      """
    Als de opdracht "kompas-check stukken" wordt gegeven
    Dan is de afsluitcode 3
    En staat in het verslag "geen ontwerp gevonden"

  Scenario: 3, het pad bestaat niet
    Als de opdracht "kompas-check goet.kompas" wordt gegeven
    Dan is de afsluitcode 3
    En staat in het verslag "bedoelde u 'goed.kompas'?"

  Scenario: 3, een norm die er niet is
    Als de opdracht "kompas-check goed.kompas --select UDO-1" wordt gegeven
    Dan is de afsluitcode 3
    En staat in het verslag "bedoelde u 'UDO-01'?"

  Scenario: Het verslag voor andere programma's
    Als de opdracht "kompas-check goed.kompas --peildatum 2026-11-23 --format json" wordt gegeven
    Dan is het verslag JSON volgens het contract
    En is de uitkomst van UDO-01 nvt
    En is de afsluitcode 0

  Scenario: In het logboek alleen wat niet in orde is
    Gegeven het bestand "open.kompas" met
      """
      Wetsvoorstel: Wet buurtkeukens
        fase: ministerraad
      """
    Als de opdracht "kompas-check . --quiet --select UDO-01,IC-01 --peildatum 2026-11-23" wordt gegeven
    Dan is de afsluitcode 1
    En staat in het verslag "open.kompas:1:1: IC-01 afwijking: "
    En staat in het verslag "open.kompas:1:1: UDO-01 onbekend: "
    En staat niet in het verslag "goed.kompas"

  Scenario: Er is niets te melden
    Als de opdracht "kompas-check goed.kompas --quiet --peildatum 2026-11-23" wordt gegeven
    Dan is de afsluitcode 0
    En staat niet in het verslag "kompas"

  Scenario: Alles en niets tegelijk
    Als de opdracht "kompas-check goed.kompas --quiet --verbose" wordt gegeven
    Dan is de afsluitcode 3
    En staat in het verslag "--quiet en --verbose gaan niet samen"

  Scenario: De schil vult aan
    Als de opdracht "kompas-check completion bash" wordt gegeven
    Dan is de afsluitcode 0
    En staat in het verslag "complete -o nosort"
