# language: nl
Functionaliteit: Zelfstandige bestuursorganen (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)

  Regels maken is in beginsel aan regering en parlement, ministers en decentrale overheden. Een
  zbo krijgt die bevoegdheid alleen voor zijn organisatie en voor techniek. In een bijzonder geval
  mag het meer regelen, als een minister de regels moet goedkeuren.

  Regel: AR-5.10-1 Een zbo maakt alleen regels over organisatie of techniek, of met goedkeuring van een minister
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.10, eerste lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.4&aanwijzing=5.10&z=2024-07-01&g=2024-07-01
    bron: KCBR, toelichting bij aanwijzing 5.10, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/aanwijzingen-voor-de-regelgeving/hoofdstuk-5-bijzondere-bestanddelen-van-regelingen/ss-54-zelfstandige-bestuursorganen/aanwijzing-510-regelgevende-bevoegdheid
    voldoen: beperk de bevoegdheid tot organisatorische of technische onderwerpen, of regel dat een minister de regels goedkeurt en motiveer in de toelichting waarom dit een bijzonder geval is (noem de plaats bij de bepaling onder 'motivering')
    afwijken: leg uit waarom volledige toepassing geen goede regeling oplevert (aanwijzing 1.2, tweede lid)

    # Alleen organisatorisch of technisch: wie meer onderwerpen noemt, noemt er een dat dit niet is.
    # Of een geval bijzonder is, moet uit de motivering blijken; dat leest een mens.
    Scenario: regelgevende bevoegdheid
      Gegeven elke bepaling van soort regelgevende bevoegdheid zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar goedkeuring minister ja of is haar onderwerp anders dan algemeen verbindende voorschriften, beleid, uitvoerbaarheid, gevallen of overig

    # De toelichting bij de aanwijzing stelt hoge eisen aan de motivering van zo'n geval.
    Scenario: een bijzonder geval heeft redenen in de toelichting
      Gegeven elke bepaling van soort regelgevende bevoegdheid zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan staat haar motivering in de toelichting of is haar onderwerp anders dan algemeen verbindende voorschriften, beleid, uitvoerbaarheid, gevallen of overig

  # Waar EU-recht de taak oplegt, is dat de reden; ook dan zegt de toelichting het.
  Regel: AR-5.8 De toelichting zegt waarom een zbo wordt ingesteld of een taak krijgt
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.8, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.4&aanwijzing=5.8&z=2024-07-01&g=2024-07-01
    # KZ-3 vraagt bij openbaar gezag dezelfde plaats in de toelichting.
    hangt af van: KZ-3
    voldoen: zeg in de toelichting waarom de overheid de taak behartigt, waarom dat niet bij een decentrale overheid of onder volledige ministeriële verantwoordelijkheid kan, wat het kost en hoe de taak past bij die van anderen; noem de plaats bij de bepaling onder 'motivering'
    afwijken: schrijf bij 'motivering' geen, en leg uit waarom de toelichting hier niets over zegt (aanwijzing 1.2, tweede lid)

    # Wat een taak groter maakt, wordt ook opgedragen.
    Scenario: een zbo wordt ingesteld, of krijgt een taak
      Gegeven elke bepaling van soort instelling zbo of taak zbo
      Als haar verandering nieuw, uitgebreid of overgeheveld is
      Dan staat haar motivering in de toelichting

  Regel: AR-5.9 Een zbo en zijn openbaar gezag rusten op een wet
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.9, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.4&aanwijzing=5.9&z=2024-07-01&g=2024-07-01
    voldoen: regel het in een wet; is dit een bijzonder geval, schrijf dan bij de bepaling 'basis: wet' (de wet laat dit toe) en noem bij 'motivering' waarom dit geval bijzonder is
    afwijken: leg uit waarom volledige toepassing geen goede regeling oplevert (aanwijzing 1.2, tweede lid); gaat het om subsidies (derde lid), noem dan het geval van artikel 4:23 van de Algemene wet bestuursrecht

    # Of een geval bijzonder is, leest een mens. Dat het om subsidies gaat (derde lid), kan een ontwerp hier alleen
    # als afwijking zeggen.
    Scenario: een zbo wordt ingesteld
      Gegeven elke bepaling van soort instelling zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is het ontwerp een wetsvoorstel of rijkswet of is haar basis wet
      En is het ontwerp een wetsvoorstel of rijkswet of is haar motivering inhoudelijk beantwoord

    Scenario: een zbo krijgt openbaar gezag
      Gegeven elke bepaling van soort taak zbo of regelgevende bevoegdheid zbo
      Als haar openbaar gezag ja is
      En haar verandering nieuw, uitgebreid of overgeheveld is
      Dan is het ontwerp een wetsvoorstel of rijkswet of is haar basis wet
      En is het ontwerp een wetsvoorstel of rijkswet of is haar motivering inhoudelijk beantwoord

  Regel: AR-5.12 De instellingswet regelt hoelang de leden van een zbo worden benoemd
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    geldt voor: wetsvoorstel, rijkswet
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.12, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.4&aanwijzing=5.12&z=2024-07-01&g=2024-07-01
    voldoen: regel de inrichting en de benoemingstermijn in de wet en noem de termijn bij de bepaling ('termijn: 4 jaar')
    afwijken: schrijf 'termijn: geen', en leg uit waarom de wet de benoemingstermijn niet regelt (aanwijzing 1.2, tweede lid)

    # De rest van de inrichting, en de leden uit maatschappelijke organisaties (tweede lid), leest een mens.
    Scenario: een zbo wordt ingesteld
      Gegeven elke bepaling van soort instelling zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar termijn beantwoord

  Regel: AR-5.14 Een minister krijgt geen bevoegdheid om een zbo in een bepaald geval een aanwijzing te geven
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.14, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.4&aanwijzing=5.14&z=2024-07-01&g=2024-07-01
    voldoen: schrap de bevoegdheid, of regel hoe de minister in het algemeen kan sturen (beleidsregels)
    afwijken: leg uit waarom het zbo zonder deze bevoegdheid niet goed kan werken (aanwijzing 1.2, tweede lid)

    Scenario: een bevoegdheid tot bijzondere aanwijzingen
      Gegeven elke bepaling van soort bijzondere aanwijzing zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is dat niet toegestaan
