# language: nl
Functionaliteit: Toetsing van de gevolgen voor decentrale overheden (Aanwijzingen voor de regelgeving)
  kader: Medeoverheden
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: Aanwijzingen voor de regelgeving, aanwijzing 7.6, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.1&aanwijzing=7.6&z=2024-07-01&g=2024-07-01

  Heeft een regeling gevolgen voor gemeenten, provincies of waterschappen, dan zet de toelichting die
  uiteen, en toetst BZK hoe dat is gebeurd.

  Regel: MO-03 De gevolgen voor decentrale overheden staan in de toelichting en BZK heeft ze getoetst
    kracht: aanwijzing
    uiterlijk: ministerraad
    # De dag van de versie van de Aanwijzingen die is gelezen; zij gelden langer.
    geldig van: 2024-07-01
    voldoen: beschrijf de gevolgen in de toelichting en noem de plaats bij 'Raakt …' onder 'vindplaats' of bij Toelichting onder 'gevolgen medeoverheden'; leg het ontwerp vóór de ministerraad (bij een ministeriële regeling: vóór de vaststelling) voor aan BZK en leg de stap 'toetsing bzk' vast
    afwijken: leg uit waarom de toelichting hier niets over zegt (schrijf dan 'vindplaats: geen' en bij Toelichting 'gevolgen medeoverheden: nee') of waarom BZK niet heeft getoetst (aanwijzing 1.2)

    # Ook indirecte gevolgen tellen (toelichting op aanwijzing 7.6). Een specifieke uitkering heeft ze altijd:
    # noem dan bij 'Raakt …' de gevolgen.
    Scenario: de toelichting beschrijft de gevolgen
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar gevolgen beperkt of belangrijk zijn
      Dan staat die in de toelichting of staan de gevolgen medeoverheden van de Toelichting in de toelichting

    Scenario: BZK heeft dat getoetst
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar gevolgen beperkt of belangrijk zijn
      Dan is de stap toetsing bzk vóór de fase ministerraad gedaan
      Maar dat geldt niet als het ministerie van het ontwerp BZK is
