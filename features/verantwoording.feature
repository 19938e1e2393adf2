# language: nl
Functionaliteit: De verantwoording in de memorie van toelichting
  Wie het ontwerp klaar heeft, wil in de toelichting laten zien aan welke normen het voldoet, waar dat
  staat en waarom het van een norm afwijkt; en nooit een tabel die af lijkt maar het niet is.

  Achtergrond:
    Gegeven de peildatum is 23 november 2026
    En het bestand "wet.kompas" met
      """
      Wetsvoorstel: Wet buurtkeukens
        fase: ministerraad

      Raakt gemeenten
        taak: toezicht op buurtkeukens
        verandering: nieuw
      Raakt niet: overige

      Stap internetconsultatie
        start: 2026-02-02
        einde: 2026-03-16
        vindplaats: mvt §7.1

      Afwijking UDO-01 voor gemeenten
        reden: De gemeenten hebben deze taak zelf gevraagd en haar samen met ons beschreven en begroot.
        vindplaats: mvt §8.4
        verantwoordelijk: directie Wetgeving
        datum: 12 juni 2026
      """

  Scenario: Bij elke norm staat hoe eraan is voldaan en waar
    Als de opdracht "kompas-check report wet.kompas --select IC-01,IC-02 --peildatum 2026-11-23" wordt gegeven
    Dan is de afsluitcode 0
    En staat in het verslag "Internetconsultatie: van 2 februari 2026 tot en met 16 maart 2026."
    En staat in het verslag "7.1"
    En staat in het verslag "De uitkomst is geen juridisch oordeel"
    En staat niet in het verslag "nog niet compleet"

  Scenario: Een afwijking staat er met de hele reden, wie haar geeft en waar
    Als de opdracht "kompas-check report wet.kompas --select UDO-01 --peildatum 2026-11-23" wordt gegeven
    Dan is de afsluitcode 0
    En staat in het verslag "Afwijking 1: UDO-01"
    En staat in het verslag "De gemeenten hebben deze taak zelf gevraagd en haar samen met ons beschreven en begroot."
    En staat in het verslag "directie Wetgeving"
    En staat in het verslag "8.4"

  Scenario: Wat nog open staat, verdwijnt niet
    Als de opdracht "kompas-check report wet.kompas --select IC-01,UDO-04,BK-01 --peildatum 2026-11-23" wordt gegeven
    Dan is de afsluitcode 1
    En staat in het verslag "Deze verantwoording is nog niet compleet."
    En staat in het verslag "Voor de auteur: weghalen vóór publicatie"
    En staat in het verslag "Niet gezet: UDO."
    En staat in het verslag "'probleem' onder 'Beleidskompas'"

  Scenario: De memorie zelf wordt nooit overschreven
    Gegeven het Word-bestand "memorie.docx" met
      """
      7.1 Internetconsultatie
      8.4 Gemeenten
      """
    En het bestand "met-memorie.kompas" met
      """
      Wetsvoorstel: Wet buurtkeukens
        fase: ministerraad
      Document mvt: memorie.docx
      """
    Als de opdracht "kompas-check report met-memorie.kompas --output memorie.docx" wordt gegeven
    Dan is de afsluitcode 3
    En staat in het verslag "kies een ander bestand"
