# language: nl
Functionaliteit: Sturen op publieke waarden
  kader: Zelfstandige bestuursorganen
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Het kabinet wil dat dienstverlening het gewenste maatschappelijk effect dient, met oog voor alle
  publieke waarden die daarbij horen, en niet alleen voor doeltreffendheid en doelmatigheid. Voor
  UWV en SVB staat dat in een wetsvoorstel; voor andere zbo's komt het in de Kaderwet zbo's.

  Regel: PW-01 Een regeling over de publieke waarden van UWV of SVB noemt alle acht waarden
    kracht: voornemen
    uiterlijk: ministerraad
    # De dag van de brief die de acht waarden noemt; het wetsvoorstel is van 2 september 2025.
    geldig van: 2025-07-01
    aangekondigd: invoeren
    wordt: wet
    aankondiging: Kamerstukken II, 36799, nr. 3 (Wet proactieve dienstverlening SZW), § 4.2
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    bron: Kamerstukken II, 36799, nr. 3 (memorie van toelichting, 2 september 2025), § 4.2
    # De brief is gelezen; de tekst van de bepaling zelf (36799, nr. 2) niet.
    geverifieerd: nee
    voldoen: noem bij de bepaling onder 'waarden' ten minste deze acht: dienstbaarheid, responsiviteit, inclusiviteit, toegankelijkheid, betrouwbaarheid, effectiviteit, rechtmatigheid en doelmatigheid
    afwijken: leg in de toelichting uit waarom een van de acht waarden hier ontbreekt

    # Het wetsvoorstel laat de waarden bij ministeriële regeling uitwerken; meer waarden mag.
    Scenario: een bepaling over publieke waarden
      Gegeven elke bepaling van soort publieke waarden aan een zbo
      Als haar aan UWV of SVB is
      En haar verandering anders dan ongewijzigd of vervallen is
      Dan bevatten haar waarden dienstbaarheid
      En bevatten haar waarden responsiviteit
      En bevatten haar waarden inclusiviteit
      En bevatten haar waarden toegankelijkheid
      En bevatten haar waarden betrouwbaarheid
      En bevatten haar waarden effectiviteit
      En bevatten haar waarden rechtmatigheid
      En bevatten haar waarden doelmatigheid

  Regel: PW-02 Wie een ander zbo instelt of zijn waarden regelt, noemt dienstbaarheid daarbij
    kracht: voornemen
    uiterlijk: ministerraad
    # De dag van de brief die de modernisering van de Kaderwet zbo's aankondigt.
    geldig van: 2025-07-01
    aangekondigd: invoeren
    wordt: wet
    aankondiging: Kamerstukken II 2024/25, 29362, nr. 385 (brief van 1 juli 2025)
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    # Dat de wet dienstbaarheid en waardengedreven werken gaat verankeren, staat in de brief; hoe, is niet bekend.
    geverifieerd: nee
    voldoen: neem een bepaling van soort 'publieke waarden' op en noem onder 'waarden' ten minste dienstbaarheid
    afwijken: leg in de toelichting uit op welke waarden het zbo wordt gestuurd, en waarom dat niet in de regeling staat

    Scenario: een zbo wordt ingesteld
      Gegeven elke bepaling van soort instelling zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      En de organisatie onder de Kaderwet zbo's valt
      Dan bevat het ontwerp een bepaling van soort publieke waarden

    # Voor UWV en SVB gaat PW-01 verder.
    Scenario: de waarden van een zbo worden geregeld
      Gegeven elke bepaling van soort publieke waarden aan een zbo
      Als haar aan anders dan UWV of SVB is
      En haar verandering anders dan ongewijzigd of vervallen is
      En de organisatie onder de Kaderwet zbo's valt
      Dan bevatten haar waarden dienstbaarheid
