# language: nl
Functionaliteit: Caribisch Nederland
  kader: Beleidskompas
  geldt voor: wetsvoorstel, AMvB, ministeriële regeling

  Wat voor Europees Nederland gaat gelden, gaat ook op Bonaire, Sint Eustatius en Saba gelden, of
  de toelichting zegt waarom niet ('pas toe of leg uit'). Verandert er voor hun bestuur iets, dan
  geven de eilanden daarover hun oordeel; dat is een wettelijke plicht.

  Regel: CN-01 Het ontwerp geldt ook in Caribisch Nederland, of de toelichting zegt waarom niet
    kracht: beleid
    uiterlijk: ministerraad
    # De dag van de brief die is gevonden; het uitgangspunt is van na de voorlichting van de Raad van State van juli 2019.
    geldig van: 2025-06-20
    bron: Kamerstukken II 2024/25, 36600 IV, nr. 70 (brief van 20 juni 2025)
    bron: Kamerstukken II 2025/26, 36800 IV, nr. 30 (brief van 15 december 2025)
    # Van de brieven is alleen het begin gelezen; dat de uitleg in de toelichting staat, niet.
    geverifieerd: nee
    voldoen: schrijf 'Raakt caribisch nederland', of noem bij Toelichting onder 'caribisch nederland' de plaats waar staat waarom het ontwerp daar niet of anders geldt
    afwijken: schrijf 'Raakt niet: caribisch nederland' en bij Toelichting 'caribisch nederland: geen', en leg uit waarom de toelichting er niets over zegt

    # Een regeling die uit haar aard alleen Europees Nederland raakt, zegt dat: 'n.v.t., omdat …'.
    Scenario: het geldt daar, of er staat waarom niet
      Gegeven het ontwerp
      Dan raakt het ontwerp caribisch nederland of is het caribisch nederland van de Toelichting beantwoord

  Regel: CN-02 De openbare lichamen hebben hun oordeel kunnen geven
    kracht: wet
    uiterlijk: raad van state
    # De dag van de versie waarin het artikel is gelezen; het geldt langer.
    geldig van: 2017-05-10
    bron: Wet openbare lichamen Bonaire, Sint Eustatius en Saba, artikel 209, https://wetten.overheid.nl/jci1.3:c:BWBR0028142&artikel=209
    # Het artikel is alleen in een oude versie gelezen.
    geverifieerd: nee
    voldoen: vraag de betrokken bestuurscolleges om hun oordeel en leg de stap 'oordeel decentrale overheden' vast met 'met: openbare lichamen' en 'gevraagd: …'

    # Dat ook een ingrijpend voornemen dat alleen de eilanden raakt, of er ingrijpend anders uitpakt,
    # vooraf om een oordeel vraagt (derde lid), schrijft u als 'in betekenende mate: ja'.
    # De indiening van een wetsvoorstel; voor een AMvB of regeling is dat de vaststelling.
    Scenario: de taken of het bestuur veranderen
      Gegeven de openbare lichamen die het ontwerp raakt
      Als haar vraagt regeling of bestuur ja is of haar in betekenende mate ja is
      Dan is de stap oordeel decentrale overheden met haar vóór de fase indiening gevraagd
      Maar dat geldt niet als de implementatie van het ontwerp zuiver is
      Maar dat geldt niet als de spoed van het ontwerp ja is

  Regel: CN-02b In dringende omstandigheden is het oordeel van de openbare lichamen alsnog gevraagd en openbaar
    kracht: wet
    # Het artikel zegt: zo spoedig mogelijk. De inwerkingtreding is het moment dat wij daarvoor nemen.
    uiterlijk: inwerkingtreding
    geldig van: 2017-05-10
    bron: Wet openbare lichamen Bonaire, Sint Eustatius en Saba, artikel 209, vierde lid, https://wetten.overheid.nl/jci1.3:c:BWBR0028142&artikel=209
    # Zie CN-02.
    geverifieerd: nee
    voldoen: vraag het oordeel alsnog en noem bij de stap 'oordeel decentrale overheden' onder 'openbaar' waar het staat, of onder 'vindplaats' de plaats in de toelichting

    Scenario: het oordeel kon niet worden afgewacht
      Gegeven de openbare lichamen die het ontwerp raakt
      Als de spoed van het ontwerp ja is
      En haar vraagt regeling of bestuur ja is of haar in betekenende mate ja is
      Dan is de stap oordeel decentrale overheden met haar gedaan
      En is de stap oordeel decentrale overheden met haar openbaar gemaakt of staat de vindplaats van de stap oordeel decentrale overheden in de toelichting
      Maar dat geldt niet als de implementatie van het ontwerp zuiver is
