# language: nl
Functionaliteit: Normering van bestuursbevoegdheden (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)

  Wie aan een bestuursorgaan een bevoegdheid geeft, bindt de uitoefening daarvan zoveel mogelijk
  aan regels. Dat beschermt de burger. Ruimte voor een eigen afweging mag, als daar goede gronden
  voor zijn.

  Regel: AR-2.14 Ruimte voor een eigen afweging is begrensd, of heeft goede gronden
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.14, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.1&aanwijzing=2.14&z=2024-07-01&g=2024-07-01
    bron: KCBR, toelichting bij aanwijzing 2.14, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/aanwijzingen-voor-de-regelgeving/hoofdstuk-2-algemene-onderwerpen-van-regelgeving-21-248/ss-21-uitgangspunten-voor-het-gebruik-van-regelgeving-als-instrument-21-215/aanwijzing-214-normering-bestuursbevoegdheden
    voldoen: zeg in de regeling waarop het bestuursorgaan let (bij de bepaling: 'begrensd: ja'), of geef bij 'motivering' de goede gronden of de plaats waar ze staan
    afwijken: schrijf bij 'motivering' geen, en leg uit waarom deze ruimte zonder grenzen en zonder gronden nodig is (aanwijzing 1.2, tweede lid)
    botst met: AWB-01, omdat die norm juist ruimte voor het bijzondere geval vraagt; een ruimte die is begrensd of gemotiveerd, voldoet aan allebei

    # Of de gronden goed zijn, leest een mens.
    Scenario: een bevoegdheid met discretionaire ruimte
      Gegeven elke bepaling van soort discretionaire ruimte
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar begrensd ja of is haar motivering inhoudelijk beantwoord
