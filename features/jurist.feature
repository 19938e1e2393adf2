# language: nl
Functionaliteit: De wetgevingsjurist
  Zij houdt naast haar ontwerp een klein bestand bij, en wil weten wat er nu nog moet gebeuren,
  waarom, en wat later komt.

  Achtergrond:
    Gegeven de peildatum is 23 november 2026

  Scenario: Een eerste bestand zegt nog niet veel, en het verslag zegt wat er nog bij moet
    Gegeven het ontwerp
      """
      Wetsvoorstel: Wet buurtkeukens
        fase: ministerraad

      Raakt gemeenten
        taak: toezicht op buurtkeukens
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van UDO-01 voor gemeenten onbekend
    En vraagt het verslag om raakt gemeenten.verandering
    En staat in het verslag "Raakt gemeenten verandering: AR-7.2, AR-7.6"
    En is de afsluitcode 1

  Scenario: Een tikfout wordt aangewezen, met het woord dat waarschijnlijk bedoeld was
    Gegeven het ontwerp
      """
      Wetsvoorstel: Wet buurtkeukens
        fase: ministerrad

      Raakt gementen
      """
    Als het ontwerp wordt getoetst
    Dan meldt het verslag een fout op regel 2 van "ontwerp.kompas"
    En staat in het verslag "bedoelde u 'ministerraad'?"
    En meldt het verslag een fout op regel 4 van "ontwerp.kompas"
    En staat in het verslag "schrijf 'Raakt gemeenten'"
    En is de afsluitcode 2

  Scenario: Wie afwijkt en dat uitlegt, wordt gehoord
    Gegeven het ontwerp
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
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van UDO-01 gemotiveerd
    En staat in het verslag "De gemeenten hebben deze taak zelf gevraagd"

  Scenario: Een uitleg van drie woorden is geen uitleg
    Gegeven een wetsvoorstel met
      """
      Raakt gemeenten
        verandering: nieuw
      Raakt niet: overige
      Afwijking UDO-01
        reden: niet nodig hier
        verantwoordelijk: directie Wetgeving
        datum: 12 juni 2026
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van UDO-01 afwijking
    En meldt het verslag de fout MOT-03

  Scenario: Een verwijzing naar de memorie van toelichting wordt nagelopen
    Gegeven het Word-bestand "memorie.docx" met
      """
      2.1 Het probleem
      Buurtkeukens vallen nu onder geen enkele wet.
      """
    En een wetsvoorstel met
      """
      Document mvt: memorie.docx
      Beleidskompas
        probleem: mvt §2.1 "onder geen enkele wet"
        doel: mvt §2.7
      """
    Als het ontwerp wordt getoetst
    Dan meldt het verslag een fout op regel 7 van "ontwerp.kompas"
    En staat in het verslag "'§2.7' staat niet in het document 'mvt'"
    En is de uitkomst van BK-01 voor probleem voldaan
    En is de uitkomst van BK-01 voor doel onbekend

  Scenario: Wat pas later moet, staat er als herinnering
    Gegeven een wetsvoorstel in de fase beleidsvorming met
      """
      Raakt gemeenten
        verandering: nieuw
      Raakt niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van UDO-01 voor gemeenten later
    En staat in het verslag "Vóór de fase consultatie"
    En staat in het verslag "In orde voor deze fase."
    En is de afsluitcode 0

  Abstract Scenario: Dezelfde norm, een fase verder
    Gegeven een wetsvoorstel in de fase <fase> met
      """
      Raakt gemeenten
        verandering: nieuw
      Raakt niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van UDO-01 <uitkomst>

    Voorbeelden:
      | fase            | uitkomst  |
      | voorkeursoptie  | later     |
      | consultatie     | afwijking |
      | ministerraad    | afwijking |

  Scenario: Een norm laat zich uitleggen
    Als de opdracht "kompas-check explain UDO-01" wordt gegeven
    Dan staat in het verslag "Bron:"
    En staat in het verslag "Voldoen:"
    En is de afsluitcode 0
