# language: nl
Functionaliteit: Een ontwerp toetsen
  Wat een wetgevingsjurist, een poort in CI en een regelschrijver van kompas-check mogen verwachten.

  Achtergrond:
    Gegeven de peildatum is 23 november 2026

  Scenario: Een gegeven dat ontbreekt, is onbekend
    Gegeven een wetsvoorstel met
      """
      Raakt gemeenten
        taak: verstrekken van bijstand
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van UDO-01 onbekend
    En vraagt het verslag om raakt gemeenten.verandering
    En vraagt het verslag om raakt.provincies
    En is de afsluitcode 1

  Scenario: Een stap die er niet staat, is niet gezet
    Gegeven een wetsvoorstel met
      """
      Raakt gemeenten
        verandering: nieuw
      Raakt niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van UDO-01 afwijking

  Scenario: Een koepel staat voor haar leden
    Gegeven een wetsvoorstel met
      """
      Raakt gemeenten
        verandering: nieuw
      Raakt niet: overige
      Stap udo
        met: VNG
        datum: 2026-02-01
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van UDO-01 voldaan

  Scenario: Wat nog niet aan de orde is, is voor later
    Gegeven een wetsvoorstel in de fase voorkeursoptie met
      """
      Raakt gemeenten
        verandering: nieuw
      Raakt niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van UDO-01 later

  Scenario: Wie de fase niet bijwerkt, blijft niet groen
    Gegeven een wetsvoorstel in de fase voorkeursoptie met
      """
      Raakt gemeenten
        verandering: nieuw
      Raakt niet: overige
      Stap ministerraad
        datum: 2026-05-01
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van UDO-01 afwijking
    En meldt het verslag de waarschuwing ONT-40

  Scenario: Een tikfout wordt uitgelegd en de rest wordt gewoon getoetst
    Gegeven een wetsvoorstel met
      """
      Raakt gemeenten
        verandring: nieuw
      Raakt niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan meldt het verslag de fout ONT-06
    En staat in het verslag "bedoelde u 'verandering'?"
    En is de uitkomst van UDO-01 onbekend
    En is de afsluitcode 2

  Scenario: Van een wettelijke eis kan niet worden afgeweken
    Gegeven een wetsvoorstel in de fase raad van state met
      """
      Raakt persoonsgegevens
      Afwijking AP-01
        reden: De Autoriteit Persoonsgegevens heeft het op dit moment te druk om over dit ontwerp te adviseren.
        verantwoordelijk: directie Wetgeving
        datum: 2026-06-12
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AP-01 afwijking
    En meldt het verslag de fout MOT-09

  Scenario: Een uitleg die niet nodig is, wordt gemeld
    Gegeven een wetsvoorstel met
      """
      Raakt niet: overige
      Afwijking UDO-01
        reden: De gemeenten hebben zelf om deze wijziging gevraagd en willen geen uitvoerbaarheidstoets.
        verantwoordelijk: directie Wetgeving
        datum: 2026-06-12
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van UDO-01 nvt
    En meldt het verslag de fout MOT-08

  Scenario: Een wetsvoorstel dat in 2021 is geconsulteerd, hoeft geen UDO
    Gegeven een wetsvoorstel met
      """
      Raakt gemeenten
        verandering: nieuw
      Raakt niet: overige
      Stap internetconsultatie
        start: 2021-03-01
        einde: 2021-04-01
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van UDO-01 nvt

  Scenario: Een norm die van een andere afhangt, faalt niet nog een keer
    Gegeven een wetsvoorstel met
      """
      Raakt gemeenten
        verandering: nieuw
      Raakt niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van UDO-01 afwijking
    En is de uitkomst van UDO-05 nvt
    En is de uitkomst van UDO-04 afwijking

  Scenario: Een norm kan voor een ander soort ontwerp op een ander moment in orde moeten zijn
    Gegeven een initiatiefwetsvoorstel in de fase indiening met
      """
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van RVS-01 later
    Gegeven een initiatiefwetsvoorstel in de fase behandeling tweede kamer met
      """
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van RVS-01 afwijking
