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
