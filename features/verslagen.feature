# language: nl
Functionaliteit: Verslagen voor merge requests en andere programma's
  Wie een ontwerp in GitLab of GitHub heeft staan, wil daar zien wat er niet in orde is; en wat in orde
  of uitgelegd is, mag daar niet als fout staan.

  Achtergrond:
    Gegeven het bestand "wet.kompas" met
      """
      Wetsvoorstel: Wet buurtkeukens
        fase: ministerraad

      Raakt gemeenten
        taak: toezicht op buurtkeukens
        verandering: nieuw
      Raakt niet: overige

      Afwijking UDO-01 voor gemeenten
        reden: De gemeenten hebben deze taak zelf gevraagd en haar samen met ons beschreven en begroot.
        verantwoordelijk: directie Wetgeving
        datum: 12 juni 2026
      """

  Scenario: Wat is uitgelegd, is in GitLab geen fout
    Als de opdracht "kompas-check wet.kompas --select UDO-01 --peildatum 2026-11-23 --format gitlab" wordt gegeven
    Dan is de afsluitcode 0
    En staat niet in het verslag "UDO-01"

  Scenario: In SARIF staat de uitleg bij de uitkomst
    Als de opdracht "kompas-check wet.kompas --select UDO-01 --peildatum 2026-11-23 --format sarif" wordt gegeven
    Dan is de afsluitcode 0
    En staat in het verslag "De gemeenten hebben deze taak zelf gevraagd"
    En staat in het verslag "accepted"

  Scenario: In de SARIF voor GitHub staat niet wat is uitgelegd
    Als de opdracht "kompas-check wet.kompas --select UDO-01 --peildatum 2026-11-23 --format sarif --sarif-results open" wordt gegeven
    Dan is de afsluitcode 0
    En staat niet in het verslag "De gemeenten hebben deze taak zelf gevraagd"

  Scenario: Een afwijking staat in GitHub naast haar regel
    Als de opdracht "kompas-check wet.kompas --select UDO-04 --peildatum 2026-11-23 --format github" wordt gegeven
    Dan is de afsluitcode 1
    En staat in het verslag "::error file=wet.kompas,line=4,"

  Scenario: Een bestand dat niet te lezen is, is in geen enkele vorm groen
    Gegeven het Word-bestand "verkeerd.kompas" met
      """
      Dit is een Word-bestand met een verkeerde naam.
      """
    Als de opdracht "kompas-check verkeerd.kompas --peildatum 2026-11-23 --format junit" wordt gegeven
    Dan is de afsluitcode 2
    En staat in het verslag "<error type"
