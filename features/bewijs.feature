# language: nl
Functionaliteit: Het toetsbewijs en het slot op de normen
  Wie later wil laten zien wat er is getoetst, bewaart een bewijs dat iedereen kan herhalen. Wie niet wil dat een
  ontwerp faalt omdat een norm van de ene op de andere dag is veranderd, zet de normen vast.

  Achtergrond:
    Gegeven het bestand "wet.kompas" met
      """
      Wetsvoorstel: Wet buurtkeukens
        ministerie: SZW
        fase: ministerraad
      Raakt gemeenten
        verandering: nieuw
      Raakt niet: overige
      Bepaling niet: overige
      """
    Als de opdracht "kompas-check wet.kompas --peildatum 2026-11-23 --receipt bewijs.json" wordt gegeven

  Scenario: Een bewijs kan worden herhaald
    Als de opdracht "kompas-check replay bewijs.json" wordt gegeven
    Dan is de afsluitcode 0
    En staat in het verslag "Herhaald: alles is gelijk."
    En staat in het verslag "Een toetsbewijs is geen handtekening"

  Scenario: Een ontwerp dat is veranderd, valt op
    Gegeven het bestand "wet.kompas" met
      """
      Wetsvoorstel: Wet buurtkeukens
        ministerie: SZW
        fase: beleidsvorming
      Raakt gemeenten
        verandering: nieuw
      Raakt niet: overige
      Bepaling niet: overige
      """
    Als de opdracht "kompas-check replay bewijs.json" wordt gegeven
    Dan is de afsluitcode 1
    En staat in het verslag "wet.kompas: het bestand is veranderd"
    En staat in het verslag "UDO-01 [gemeenten]: was afwijking, nu later"

  Scenario: Een bewijs dat is beschadigd, is geen bewijs
    Gegeven het bestand "bewijs.json" met
      """
      { "schema": "1",
      """
    Als de opdracht "kompas-check replay bewijs.json" wordt gegeven
    Dan is de afsluitcode 2
    En staat in het verslag "BWS-02"

  Scenario: Met een slot blijven de normen dezelfde
    Als de opdracht "kompas-check lock" wordt gegeven
    Dan is de afsluitcode 0
    Als de opdracht "kompas-check wet.kompas --peildatum 2026-11-23" wordt gegeven
    Dan is de afsluitcode 1
    En staat in het verslag "getoetst is aan de normen van dit slot"
    Als de opdracht "kompas-check lock --check" wordt gegeven
    Dan is de afsluitcode 0
    En staat in het verslag "De normen zijn gelijk."

  Scenario: Een beschadigd slot valt niet stil terug op andere normen
    Gegeven het bestand "kompas.lock" met
      """
      <<<<<<< HEAD
      """
    Als de opdracht "kompas-check wet.kompas --peildatum 2026-11-23" wordt gegeven
    Dan is de afsluitcode 2
    En staat in het verslag "samenvoegconflict"
