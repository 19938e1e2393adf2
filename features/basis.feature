# language: nl
Functionaliteit: De basis
  Wie begint met wat er al ligt, wil dat de toets alleen faalt op wat nieuw is. Wat voorlopig mag blijven,
  heeft een reden en een einddatum, blijft zichtbaar, en is geen motivering.

  Achtergrond:
    Gegeven het bestand "wet.kompas" met
      """
      Wetsvoorstel: Wet buurtkeukens
        ministerie: SZW
        fase: ministerraad
        dossier: 12345
      Raakt gemeenten
        verandering: nieuw
      Raakt niet: overige
      Bepaling niet: overige
      """
    Als de opdracht "kompas-check baseline wet.kompas --file basis.toml --reason 'wordt hersteld' --until 2027-03-01 --select UDO-01,IC-01 --peildatum 2026-11-23" wordt gegeven

  Scenario: Wat is geaccepteerd, laat de toets niet falen en blijft zichtbaar
    Als de opdracht "kompas-check wet.kompas --baseline basis.toml --select UDO-01,IC-01 --peildatum 2026-11-23" wordt gegeven
    Dan is de afsluitcode 0
    En staat in het verslag "IN DE BASIS (2): voorlopig geaccepteerd; dit is geen motivering"
    En staat in het verslag "Geaccepteerd tot en met 2027-03-01: wordt hersteld"
    En staat in het verslag "0 nieuw, 2 ongewijzigd, 0 opgelost"

  Scenario: Wat nieuw is, laat de toets falen
    Als de opdracht "kompas-check wet.kompas --baseline basis.toml --select UDO-01,IC-01,ATR-01 --peildatum 2026-11-23" wordt gegeven
    Dan is de afsluitcode 1
    En staat in het verslag "1 nieuw, 2 ongewijzigd, 0 opgelost"

  Scenario: Na de einddatum telt het weer mee
    Als de opdracht "kompas-check wet.kompas --baseline basis.toml --select UDO-01,IC-01 --peildatum 2027-03-02" wordt gegeven
    Dan is de afsluitcode 1
    En staat in het verslag "geaccepteerd tot en met 2027-03-01 en telt dus niet meer"

  Scenario: Wat is opgelost, gaat eruit als daarom wordt gevraagd
    Gegeven het bestand "wet.kompas" met
      """
      Wetsvoorstel: Wet buurtkeukens
        ministerie: SZW
        fase: ministerraad
        dossier: 12345
      Raakt gemeenten
        verandering: nieuw
      Raakt niet: overige
      Bepaling niet: overige
      Stap internetconsultatie
        start: 2026-03-02
        einde: 2026-03-30
      """
    Als de opdracht "kompas-check baseline wet.kompas --file basis.toml --prune --select UDO-01,IC-01 --peildatum 2026-11-23" wordt gegeven
    Dan is de afsluitcode 0
    En staat in het verslag "opgelost: IC-01, Wet buurtkeukens"
    En staat in het verslag "basis.toml: 1 in de basis"

  Scenario: Een basis met een fout verbergt niets
    Gegeven het bestand "basis.toml" met
      """
      [[finding]]
      rule = "UDO-01"
      """
    Als de opdracht "kompas-check wet.kompas --baseline basis.toml --peildatum 2026-11-23" wordt gegeven
    Dan is de afsluitcode 2
    En staat in het verslag "basis.toml:1:1"

  Scenario: Zonder reden en einddatum wordt er niets geaccepteerd
    Als de opdracht "kompas-check baseline wet.kompas --file nieuw.toml" wordt gegeven
    Dan is de afsluitcode 3
