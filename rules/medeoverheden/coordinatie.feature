# language: nl
Functionaliteit: Coördinatie van het rijksbeleid door BZK
  kader: Medeoverheden
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: Gemeentewet, artikel 116, tweede lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005416&artikel=116
  bron: Provinciewet, artikel 114, tweede lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005645&artikel=114

  BZK coördineert het rijksbeleid dat gemeenten en provincies raakt. Een ander ministerie dat iets
  maakt wat daarvoor van betekenis is, overlegt in een vroeg stadium met BZK.

  Regel: COOR-01 Over wat gemeenten of provincies raakt, is vroeg overlegd met BZK
    kracht: wet
    # De wet zegt: in een vroegtijdig stadium. Wij nemen daarvoor het moment voordat het ontwerp naar buiten gaat.
    uiterlijk: consultatie
    # De dag van de versie waarin de artikelen zijn gelezen; zij gelden langer.
    geldig van: 2017-05-10
    voldoen: begin het overleg met BZK vóór de consultatie en leg de stap 'overleg bzk' vast met 'start: …' of 'datum: …'

    # Wij nemen aan dat een ontwerp van betekenis is als een taak verandert, als regeling of bestuur wordt
    # gevraagd, of als de gevolgen belangrijk zijn. Een ministerie overlegt niet met zichzelf.
    Abstract Scenario: van betekenis voor het beleid
      Gegeven de <overheid> die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar vraagt regeling of bestuur ja is of haar gevolgen belangrijk zijn
      Dan is de stap overleg bzk vóór de fase consultatie gestart
      Maar dat geldt niet als het ministerie van het ontwerp BZK is

      Voorbeelden:
        | overheid   |
        | gemeenten  |
        | provincies |
