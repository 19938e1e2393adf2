# language: nl
Functionaliteit: Experimenten en beleidsregels (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Een experiment wijkt een tijd lang af van wat voor iedereen geldt. Daarom zegt de hogere regeling
  waarom, waarvoor, waarvan en hoe lang, en zegt de toelichting hoe wij ervan leren. Een beleidsregel
  heet een beleidsregel.

  Regel: AR-2.41 Een experiment is begrensd in doel, bereik en tijd
    kracht: aanwijzing
    uiterlijk: ministerraad
    # De dag van de versie van de Aanwijzingen die is gelezen; zij noemt meer grenzen dan de voorganger van vóór 2018.
    # Wat de elfde wijziging (1 april 2022) aan deze aanwijzing deed, is niet gelezen.
    geldig van: 2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.41, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.6&aanwijzing=2.41&z=2024-07-01&g=2024-07-01
    voldoen: bepaal in de wet het oogmerk ('doel'), het bereik en de artikelen waarvan mag worden afgeweken ('begrensd: ja') en de langste duur ('duur'), en laat afwijken van de wet over aan een AMvB ('aan: regering'); noem in de AMvB of regeling zelf de artikelen ('begrensd: ja')
    afwijken: leg uit waarom het experiment zonder deze grens niet anders kan (aanwijzing 1.2, tweede lid); ontbreekt het oogmerk of de duur, schrijf dan 'doel: geen' of 'duur: geen'

    # Eerste lid, a en d, en tweede lid: 'aan' zegt aan wie de wet het afwijken overlaat, en dat is de regering
    # (bij AMvB). Wat de AMvB daarna aan een minister overlaat, staat hier niet.
    Scenario: de wet noemt het oogmerk en de duur, en laat het afwijken over aan een AMvB
      Gegeven elke bepaling van soort experiment
      Als het ontwerp een wetsvoorstel of rijkswet is
      En haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar doel inhoudelijk beantwoord
      En is haar duur beantwoord
      En is haar aan Regering

    # Eerste lid, b en c, en derde lid: de wet én de experimenteerregeling noemen de artikelen waarvan kan worden
    # (of wordt) afgeweken.
    Scenario: het experiment is begrensd
      Gegeven elke bepaling van soort experiment
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar begrensd ja

  Regel: AR-2.42 De toelichting zegt hoe het experiment wordt geëvalueerd
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldt voor: AMvB, ministeriële regeling
    # Het eerste lid stond er al vóór de tiende wijziging, en staat er in de versie van 1 juli 2024.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.42, eerste lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.6&aanwijzing=2.42&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    hangt af van: AR-4.43-l
    voldoen: beschrijf in de toelichting hoe en wanneer het experiment wordt geëvalueerd en noem bij Toelichting onder 'evaluatie' de paragraaf
    afwijken: schrijf daar 'geen', en leg uit waarom de toelichting niets over de evaluatie zegt (aanwijzing 1.2, tweede lid)

    # Staat er een evaluatiebepaling in, dan is het model een verslag negen maanden voor het einde; dat leest een mens.
    Scenario: een experimenteerregeling
      Gegeven elke bepaling van soort experiment
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is de evaluatie van de Toelichting inhoudelijk beantwoord

  Regel: AR-2.43 In het opschrift van een beleidsregel staat het woord beleidsregel
    kracht: aanwijzing
    # Bij de vaststelling staat het opschrift vast.
    uiterlijk: vaststelling
    geldt voor: beleidsregel
    # Zo stond het er al vóór de tiende wijziging, en zo staat het er in de versie van 1 juli 2024.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.43, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.7&aanwijzing=2.43&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    voldoen: zet het woord 'beleidsregel' in het opschrift, en schrijf het hele opschrift achter 'Beleidsregel:'
    afwijken: leg uit waarom het opschrift het woord niet noemt (aanwijzing 1.2, tweede lid)

    # Ook de citeertitel en een wettelijke grondslag noemen het woord; die staan niet in de gegevens.
    Scenario: het opschrift
      Gegeven het ontwerp
      Dan bevat de titel van het ontwerp het woord "beleidsregel" of "beleidsregels"
