# language: nl
Functionaliteit: Opschrift en aanhef (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving

  Aan het opschrift en de aanhef ziet de lezer waar een regeling op rust en hoe hij haar in de
  Wetgevingskalender terugvindt.

  Regel: AR-4.4a Onder het opschrift staat het KetenID, als het er is
    kracht: aanwijzing
    # Bij de indiening of de vaststelling staat het opschrift vast.
    uiterlijk: indiening
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    # De dag van de versie waarin deze aanwijzing voor het eerst staat (twaalfde wijziging).
    geldig van: 2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.4a, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.1&aanwijzing=4.4a&z=2024-07-01&g=2024-07-01
    voldoen: zet het KetenID tussen haken onder het opschrift en neem het over bij 'keten-id'; is er (nog) geen, schrijf dan 'keten-id: n.v.t., omdat …'
    afwijken: schrijf 'keten-id: geen', en leg uit waarom het opschrift het KetenID niet noemt (aanwijzing 1.2, tweede lid)

    # Of het op de goede plaats staat, leest een mens.
    Scenario: het opschrift noemt het KetenID
      Gegeven het ontwerp
      Dan is zijn keten-id beantwoord
      Maar dat geldt niet als zijn keten-id niet van toepassing is

  Regel: AR-4.10 'Gelet op' noemt de artikelen waarop de regeling rust
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldt voor: AMvB, ministeriële regeling
    # De dag van de versie van de Aanwijzingen die is gelezen.
    # Wat de elfde wijziging (1 april 2022) aan deze aanwijzing deed, is niet gelezen.
    geldig van: 2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.10, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.2&aanwijzing=4.10&z=2024-07-01&g=2024-07-01
    voldoen: noem achter 'Gelet op' de artikelen van de hogere regeling en neem ze over bij 'grondslag' (bijvoorbeeld 'artikel 3, tweede lid, van de Kampeerwet')
    afwijken: leg uit waarom de artikelen niet apart zijn genoemd, bijvoorbeeld omdat het er te veel zijn (tweede lid; aanwijzing 1.2, tweede lid)

    # Of ook de internationale regeling of EU-rechtshandeling achter 'Gelet op' staat, leest een mens.
    Scenario: de grondslag
      Gegeven het ontwerp
      Dan bevat zijn grondslag het woord "artikel", "artikelen", "art" of "artt"
