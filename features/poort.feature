# language: nl
Functionaliteit: Instellingen, en een poort die daarboven staat
  De makers van een ontwerp kiezen wat zij laten toetsen. Wie het samenvoegen bewaakt, kan eisen stellen waar zij
  niet onderuit komen.

  Achtergrond:
    Gegeven het bestand "wet/wet.kompas" met
      """
      Wetsvoorstel: Wet buurtkeukens
        dossier: 36999
        fase: ministerraad
      Raakt gemeenten
        taak: buurtkeukens inrichten
        verandering: nieuw
      Raakt niet: overige
      Bepaling niet: overige
      """
    En het bestand "wet/kompas.toml" met
      """
      select = ["UDO-01", "IC-01"]
      fail_on = "aanwijzing"

      [ignore]
      "UDO-01" = "De gemeenten hebben ons zelf om deze taak gevraagd, en werkten aan alles mee."
      """

  Scenario: Een norm die niet wordt getoetst, staat met haar reden in het verslag
    Als de opdracht "kompas-check wet --peildatum 2026-11-23" wordt gegeven
    Dan is de afsluitcode 0
    En staat in het verslag "Niet getoetst: UDO-01, omdat: De gemeenten hebben ons zelf om deze taak gevraagd"
    En staat in het verslag "fail_on = aanwijzing (wet/kompas.toml:2)"

  Scenario: Wat onder de drempel blijft, telt niet mee en verdwijnt niet
    Als de opdracht "kompas-check wet --peildatum 2026-11-23" wordt gegeven
    Dan staat in het verslag "ONDER DE DREMPEL"
    En staat in het verslag "IC-01"

  Scenario: Een verplichte norm is niet over te slaan
    Gegeven het bestand "poort.toml" met
      """
      mandatory = ["UDO-01"]
      """
    Als de opdracht "kompas-check wet --peildatum 2026-11-23 --gate poort.toml" wordt gegeven
    Dan is de afsluitcode 1
    En staat in het verslag "UDO-01 [gemeenten]"
    En staat in het verslag "UDO-01 is toch getoetst: de poort maakt deze norm verplicht (poort.toml:1)"

  Scenario: Een opdracht die de norm niet kiest, verandert daar niets aan
    Gegeven het bestand "poort.toml" met
      """
      mandatory = ["UDO-01"]
      """
    Als de opdracht "kompas-check wet --peildatum 2026-11-23 --gate poort.toml --select IC-01 --format json" wordt gegeven
    Dan is de afsluitcode 1
    En is de uitkomst van UDO-01 voor gemeenten afwijking
    En is het verslag JSON volgens het contract

  Scenario: Een uitleg is door een ander goedgekeurd, en kort geleden bekeken
    Gegeven het bestand "poort.toml" met
      """
      mandatory = ["UDO-01"]
      approver = true
      reviewed_within = "180 dagen"
      """
    En het bestand "wet/wet.kompas" met
      """
      Wetsvoorstel: Wet buurtkeukens
        fase: ministerraad
      Raakt gemeenten
        taak: buurtkeukens inrichten
        verandering: nieuw
      Raakt niet: overige
      Bepaling niet: overige
      Afwijking UDO-01
        reden: De taak is op verzoek van de gemeenten zelf en is met hen uitgewerkt in drie bijeenkomsten.
        verantwoordelijk: directie Wetgeving
        akkoord: Directie wetgeving
        datum: 2026-01-12
        laatst bekeken: 2026-02-01
      """
    Als de opdracht "kompas-check wet --peildatum 2026-11-23 --gate poort.toml" wordt gegeven
    Dan is de afsluitcode 1
    En staat in het verslag "wet/wet.kompas:11:12: fout PRT-04"
    En staat in het verslag "wet/wet.kompas:13:19: fout PRT-09"

  Scenario: Een ontwerp dat is weggehaald, is niet in orde
    Gegeven het bestand "poort.toml" met
      """
      required = ["wet/wet.kompas", "36998"]
      """
    Als de opdracht "kompas-check wet --peildatum 2026-11-23 --gate poort.toml" wordt gegeven
    Dan is de afsluitcode 1
    En staat in het verslag "poort.toml:1:31: fout PRT-05: een ontwerp met dossier 36998"

  Scenario: Een beschadigde poort laat niets door
    Gegeven het bestand "poort.toml" met
      """
      mandatry = ["UDO-01"]
      """
    Als de opdracht "kompas-check wet --peildatum 2026-11-23 --gate poort.toml" wordt gegeven
    Dan is de afsluitcode 2
    En staat in het verslag "poort.toml:1:1: fout INS-03: onbekende instelling 'mandatry'; bedoelde u 'mandatory'?"
    En staat in het verslag "Er is niets getoetst"

  Scenario: Elke instelling zegt waar zij vandaan komt
    Gegeven het bestand "poort.toml" met
      """
      fail_on = "beleid"
      """
    Als de opdracht "kompas-check config wet --gate poort.toml" wordt gegeven
    Dan is de afsluitcode 0
    En staat in het verslag "fail_on = beleid"
    En staat in het verslag "poort.toml:1; gaat voor aanwijzing (wet/kompas.toml:2)"
