# language: nl
Functionaliteit: Sturing en evaluatie van zbo's
  kader: Zelfstandige bestuursorganen
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Wie een zbo instelt, regelt ook hoe het later wordt gestuurd en geëvalueerd. Een deel daarvan
  is nog een voornemen: de circulaire over governance en de regels voor autoriteiten worden
  samen met de Kaderwet zbo's vernieuwd.

  # Alleen ter informatie: welke zbo's 'autoriteit' zijn en wat er voor hen gaat gelden, is niet bekend.
  # Wij nemen een zbo dat om een onafhankelijk oordeel wordt ingesteld, en elke nieuwe bevoegdheid van
  # de minister over een zbo. Of de motivering over de autonomie gaat, leest een mens.
  Regel: ZBO-05 De toelichting gaat in op de autonomie van een zbo met een onafhankelijk oordeel
    kracht: voornemen
    uiterlijk: ministerraad
    # De dag van de brief die de kaderwetgeving voor autoriteiten aankondigt.
    geldig van: 2025-07-01
    aangekondigd: invoeren
    wordt: wet
    aankondiging: Kamerstukken II 2024/25, 29362, nr. 385 (brief van 1 juli 2025), ter uitvoering van de motie 36600-VII, nr. 75
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    # De brief zegt dat deze wetgeving komt, niet wat erin staat; de motie is niet gelezen.
    geverifieerd: nee
    voldoen: zeg in de toelichting hoeveel ruimte het zbo krijgt en waarom, en noem de plaats bij de bepaling onder 'motivering'
    afwijken: schrijf bij 'motivering' geen, en leg uit waarom de toelichting hier niets over zegt

    Scenario: een zbo wordt ingesteld om een onafhankelijk oordeel
      Gegeven elke bepaling van soort instelling zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      En haar instellingsmotief onafhankelijk oordeel is
      Dan staat haar motivering in de toelichting

    Scenario: de minister krijgt meer te zeggen over een zbo
      Gegeven elke bepaling van soort verhouding minister-zbo of bijzondere aanwijzing zbo
      Als haar verandering nieuw of uitgebreid is
      Dan staat haar motivering in de toelichting

  Regel: KZ-39 Een zbo wordt binnen vijf jaar geëvalueerd
    kracht: advies
    uiterlijk: ministerraad
    # De dag van de versie van de Kaderwet die is gelezen.
    geldig van: 2022-07-01
    bron: Kaderwet zelfstandige bestuursorganen, artikel 39, https://wetten.overheid.nl/BWBR0020495/2022-07-01#Artikel39
    voldoen: zeg in de toelichting hoe en wanneer het zbo wordt geëvalueerd en noem bij 'Toelichting' onder 'evaluatie' de paragraaf; regelt het ontwerp de evaluatie zelf, geef de bepaling dan een 'termijn' van hoogstens 5 jaar
    afwijken: leg uit waarom het ontwerp hier niets over zegt, of waarom de termijn langer is

    # Artikel 39 richt zich tot de minister: elke vijf jaar een verslag over doelmatigheid en
    # doeltreffendheid van elk zbo, aan beide Kamers. Een ontwerp hoeft dat niet te herhalen; wel is het
    # goed dat de toelichting er rekening mee houdt. Daarom een advies.
    Scenario: een zbo wordt ingesteld
      Gegeven elke bepaling van soort instelling zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      En de organisatie onder de Kaderwet zbo's valt
      Dan is de evaluatie van de Toelichting inhoudelijk beantwoord

    # Een evaluatiebepaling zonder 'aan' gaat over de wet zelf: daarover gaat AR-5.58.
    Scenario: het ontwerp regelt zelf de evaluatie van een zbo
      Gegeven elke bepaling van soort evaluatie
      Als haar aan ingevuld is
      En haar verandering anders dan ongewijzigd of vervallen is
      En de organisatie onder de Kaderwet zbo's valt
      Dan is haar termijn hoogstens 5 jaar

  Regel: CIR-01 Bij een nieuw zbo zegt de toelichting wie eigenaar is en wie opdrachtgever
    kracht: voornemen
    uiterlijk: ministerraad
    # De dag van de brief die zegt dat de circulaire verouderd is en wordt vernieuwd; de circulaire is ouder.
    geldig van: 2025-07-01
    aangekondigd: invoeren
    wordt: beleid
    aankondiging: Kamerstukken II 2024/25, 29362, nr. 385 (brief van 1 juli 2025)
    bron: Circulaire Governance ten aanzien van zelfstandige bestuursorganen (samenvatting: https://www.publiekverantwoorden.nl/nieuws/circulaire-wr-governance-zbos)
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    # Van de circulaire is alleen een samenvatting gelezen; de nieuwe is er nog niet.
    geverifieerd: nee
    voldoen: beschrijf in de toelichting de rollen van eigenaar, opdrachtgever en toezichthouder, en noem bij 'Toelichting' onder 'overig kabinetsbeleid' de paragraaf
    afwijken: leg uit waarom de rollen nog niet zijn verdeeld

    # Of in die paragraaf de rollen staan, leest een mens.
    Scenario: een zbo wordt ingesteld
      Gegeven elke bepaling van soort instelling zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is het overig kabinetsbeleid van de Toelichting inhoudelijk beantwoord
