# language: nl
Functionaliteit: Uitvoerbaarheidstoets Decentrale Overheden (UDO)
  kader: Medeoverheden
  geldt voor: wetsvoorstel, AMvB, ministeriële regeling
  bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826

  Een nieuwe of gewijzigde taak voor gemeenten, provincies of waterschappen vraagt aan het
  begin om een gesprek met hen: passen ambitie, taak, middelen en uitvoeringskracht bij elkaar?
  De UDO is beleid. Zij komt niet in de plaats van het oordeel van Gemeentewet artikel 114.

  Regel: UDO-01 Bij een nieuwe, gewijzigde of vervallen taak is de UDO doorlopen
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2023-01-20
    bron: rijksoverheid.nl, nieuwsbericht van 20 januari 2023 over de Uitvoerbaarheidstoets Decentrale Overheden
    voldoen: doorloop de UDO samen met de betrokken overheden (of hun koepel) en leg de stap udo vast met 'met: …'
    afwijken: motiveer in de toelichting waarom geen UDO is doorlopen

    Scenario: een taak verandert
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is
      Dan is de stap udo met haar gedaan

  Regel: UDO-02 De uitkomst van de UDO is openbaar
    kracht: beleid
    uiterlijk: indiening; AMvB, ministeriële regeling: publicatie
    # De brief die dit zegt, is van 1 juli 2025.
    geldig van: 2025-07-01
    voldoen: noem bij de stap udo onder 'vindplaats' de plaats in de toelichting, of onder 'openbaar' waar of wanneer de uitkomst openbaar is gemaakt
    afwijken: schrijf bij de stap 'vindplaats: geen', en leg in de toelichting uit waarom de uitkomst niet openbaar is

    Scenario: de uitkomst is te vinden
      Gegeven elke stap udo
      Als die gedaan is
      Dan is die openbaar gemaakt of staat die in de toelichting

  Regel: UDO-03 Wie de uitkomst van de UDO niet volledig volgt, motiveert dat
    kracht: beleid
    uiterlijk: ministerraad
    # De brief die dit als uitgangspunt noemt, is van 1 juli 2025.
    geldig van: 2025-07-01
    voldoen: schrijf bij de stap udo onder 'motivering' welke keuze anders is en wat dat voor de uitvoering betekent
    afwijken: leg uit waarom de motivering ontbreekt

    Scenario: de uitkomst is gedeeltelijk of niet gevolgd
      Gegeven elke stap udo
      Als die gedaan is
      En haar opvolging gedeeltelijk of niet is
      Dan is haar motivering ingevuld

  Regel: UDO-04 De UDO is begonnen voordat er een voorkeursoptie was
    kracht: beleid
    uiterlijk: voorkeursoptie
    # De dag van het eerste bericht dat de UDO bij het begin van de beleidsvorming legt; de brief van 1 juli 2025 herhaalt het.
    geldig van: 2024-06-04
    bron: overheidvannu.nl, bericht van 4 juni 2024 over één jaar UDO
    voldoen: begin de UDO met de betrokken overheden (of hun koepel) vóór de keuze en leg de stap udo vast met 'met: …' en 'start: …'
    afwijken: leg in de toelichting uit waarom het gesprek pas na de keuze begon

    # Dit hangt niet af van UDO-01: op dit moment hoeft de UDO nog niet klaar te zijn.
    Scenario: een taak verandert
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is
      Dan is de stap udo met haar vóór de fase voorkeursoptie gestart

  Regel: UDO-05 Na de UDO is het ontwerp twee maanden in bestuurlijke consultatie geweest
    kracht: beleid
    uiterlijk: ministerraad
    # De dag van het bericht dat deze termijn noemt; de Code interbestuurlijke verhoudingen is niet gelezen.
    geldig van: 2024-06-04
    bron: overheidvannu.nl, bericht van 4 juni 2024 over één jaar UDO
    geverifieerd: nee
    hangt af van: UDO-01
    voldoen: leg het ontwerp na de UDO twee maanden voor aan de betrokken overheden (of hun koepel) en leg de stap 'bestuurlijke consultatie' vast met 'met: …', 'start: …' en 'einde: …'
    afwijken: leg in de toelichting uit waarom de consultatie korter of eerder was, of achterwege bleef

    Scenario: een taak verandert
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is
      Dan is de stap bestuurlijke consultatie met haar gedaan
      En duurt de stap bestuurlijke consultatie met haar minstens 2 maanden
      En is de stap udo met haar vóór de stap bestuurlijke consultatie gedaan

  Regel: UDO-06 De toelichting verantwoordt de balans tussen ambitie, taak, middelen en uitvoeringskracht
    kracht: beleid
    uiterlijk: ministerraad
    # De brief die deze balans noemt, is van 1 juli 2025.
    geldig van: 2025-07-01
    # De brief noemt de balans als doel van de UDO; dat de toelichting haar verantwoordt, is daaruit afgeleid.
    geverifieerd: nee
    hangt af van: UDO-01, MO-02
    voldoen: leg in de toelichting uit of ambitie, taak, middelen (geld en bevoegdheden) en uitvoeringskracht (mensen en organisatie) bij elkaar passen, en noem de plaats bij 'Raakt …' onder 'vindplaats'
    afwijken: schrijf bij 'Raakt …' 'vindplaats: geen', en leg uit waarom de toelichting hier niets over zegt

    # Of de toelichting alle vier bespreekt, beoordeelt een mens.
    Scenario: een taak verandert
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is
      Dan staat die in de toelichting

  Regel: UDO-07 Het bestuurlijk-financieel arrangement is vastgelegd
    kracht: beleid
    uiterlijk: ministerraad
    # De brief die het arrangement als doel van de UDO noemt, is van 1 juli 2025.
    geldig van: 2025-07-01
    # De brief zegt dat de UDO tot een passend arrangement helpt te komen; dat het wordt vastgelegd, is daaruit afgeleid.
    geverifieerd: nee
    hangt af van: UDO-01, FV-02
    voldoen: beschrijf in de toelichting wat met de overheden is afgesproken over de taak en het geld, en noem de plaats bij 'Raakt …' onder 'bekostiging'
    afwijken: schrijf bij 'Raakt …' 'bekostiging: geen', en leg uit waarom er (nog) geen arrangement is

    # Anders dan bij FV-02 gaat het ook om waterschappen, en om wat is afgesproken. Of het arrangement
    # past, beoordeelt een mens.
    Scenario: een taak verandert
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is
      Dan staat haar bekostiging in de toelichting
