# language: nl
Functionaliteit: Spreiding van de rijksoverheid over het land
  kader: Medeoverheden
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826

  Het kabinet werkt aan een betere spreiding van het rijkswerk. Bij de keuze waar een rijksdienst komt,
  zullen het belang van de regio en de meerwaarde van een dienst in die regio zwaarder wegen.

  Regel: SPR-01 De keuze voor de plaats van een rijksdienst weegt het belang van de regio
    kracht: voornemen
    uiterlijk: ministerraad
    # De dag van de brief die dit aankondigt.
    geldig van: 2025-07-01
    aangekondigd: invoeren
    wordt: beleid
    aankondiging: Kamerstukken II 2024/25, 29362, nr. 385 (brief van 1 juli 2025)
    voldoen: weeg in de toelichting het belang van de regio en de meerwaarde van de dienst daar, en noem bij de bepaling onder 'motivering' de plaats
    afwijken: schrijf 'motivering: geen', en leg uit waarom de toelichting dit niet weegt

    # Hoe zwaar het belang weegt, beoordeelt een mens.
    Scenario: een bepaling wijst de vestigingsplaats aan
      Gegeven elke bepaling van soort vestigingsplaats
      Als haar verandering nieuw, uitgebreid of overgeheveld is
      Dan staat haar motivering in de toelichting
