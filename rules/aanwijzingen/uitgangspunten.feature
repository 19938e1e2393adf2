# language: nl
Functionaliteit: Uitgangspunten voor regelgeving (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)

  Eerst weten wat er speelt, dan pas regels maken; en dan regels die niet meer lasten en ruzie geven
  dan nodig, en die mensen en uitvoerders aankunnen. Of die weging goed is gemaakt, leest een mens; hier
  staat wat er in elk geval moet liggen.

  Regel: AR-2.3 Vóór de keuze voor een regeling is onderzocht wat er speelt en wat er kan
    kracht: aanwijzing
    # De stappen gaan vooraf aan het besluit om een regeling te maken.
    uiterlijk: voorkeursoptie
    # Zo stond het er al vóór de tiende wijziging, en zo staat het er in de versie van 1 juli 2024.
    geldig van: 2018-01-01
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.3, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.1&aanwijzing=2.3&z=2024-07-01&g=2024-07-01
    hangt af van: CW-01
    voldoen: beantwoord onder Beleidskompas de vragen probleem, doel, opties, gevolgen en voorkeursoptie; betrek bij de opties wat de sector zelf kan en wat met bestaande instrumenten kan
    afwijken: schrijf 'geen' bij de vraag die u niet hebt onderzocht, en leg uit waarom dat onderzoek hier niet kon (aanwijzing 1.2, tweede lid)

    # Onderdelen a en b. Feiten en doelen zijn er altijd, ook als er weinig te kiezen valt.
    Scenario: de feiten en de doelen
      Gegeven elk van de vragen probleem en doel van het Beleidskompas
      Dan is die inhoudelijk beantwoord

    # Onderdelen c, d en e. Laat bijvoorbeeld EU-recht geen keuze, dan is 'n.v.t., omdat …' een antwoord.
    # Of zelfregulering en bestaande instrumenten echt zijn bekeken, blijkt uit de opties; dat leest een mens.
    Scenario: de mogelijkheden en hun afweging
      Gegeven elk van de vragen opties, gevolgen en voorkeursoptie van het Beleidskompas
      Dan is die beantwoord

  Regel: AR-2.8 Een sanctie laat geen boete zonder bindend maximum toe
    kracht: aanwijzing
    uiterlijk: ministerraad
    # De dag van de versie van de Aanwijzingen die is gelezen; vóór 2018 vroeg de voorganger om bindende tarieven.
    # Wat de elfde wijziging (1 april 2022) aan deze aanwijzing deed, is niet gelezen.
    geldig van: 2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.8, onder b, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.1&aanwijzing=2.8&z=2024-07-01&g=2024-07-01
    voldoen: stel in de regeling het hoogste bedrag van de boete vast en schrijf bij de sanctie 'begrensd: ja'; is de sanctie geen bestuurlijke boete (een last onder dwangsom, een intrekking), dan kan er geen boete zonder maximum zijn: schrijf ook dan 'begrensd: ja'
    afwijken: schrijf 'begrensd: nee', en leg uit waarom een boete zonder bindend maximum hier nodig is (aanwijzing 1.2, tweede lid)

    # Een ontwerp zegt niet welke sanctie het is. 'begrensd: nee' zegt alleen: hier kan een boete zonder bindend maximum.
    # Het aantal beslismomenten (onder a) en hoe duidelijk een voordeel is omschreven (onder c), leest een mens.
    Scenario: een sanctie
      Gegeven elke bepaling van soort sanctie
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar begrensd ja

  Regel: AR-2.10 Lasten, doenvermogen en uitvoerbaarheid zijn meegewogen
    kracht: aanwijzing
    uiterlijk: ministerraad
    # De dag van de versie van de Aanwijzingen die is gelezen; het eerste lid is ouder.
    # Wat de elfde wijziging (1 april 2022) aan deze aanwijzing deed, is niet gelezen.
    geldig van: 2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.10, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.1&aanwijzing=2.10&z=2024-07-01&g=2024-07-01
    voldoen: beantwoord onder Beleidskompas de vragen regeldruk, doenvermogen, uitvoerbaarheid en ict; past een vraag niet, schrijf dan 'n.v.t., omdat …'
    afwijken: schrijf bij de vraag 'geen' (bij regeldruk 'nee'), en leg uit waarom dit niet is meegewogen (aanwijzing 1.2, tweede lid)

    # Of de lasten zo klein zijn als kan, leest een mens.
    Scenario: eerste lid, de lasten
      Gegeven de vraag regeldruk van het Beleidskompas
      Dan is die beantwoord

    # Doenvermogen is van mensen: burgers, en wie een bedrijf drijft of een beroep uitoefent.
    Scenario: tweede lid, het doenvermogen van wie de regeling raakt
      Gegeven de vraag doenvermogen van het Beleidskompas
      Als het ontwerp burgers, bedrijven, mkb of professionals raakt
      Dan is die beantwoord

    Scenario: derde lid, de uitvoerbaarheid, in het bijzonder van ICT
      Gegeven elk van de vragen uitvoerbaarheid en ict van het Beleidskompas
      Dan is die beantwoord

  Regel: AR-2.13 Een nieuwe taak die niet decentraal komt te liggen, heeft daarvoor redenen
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldt voor: wetsvoorstel, AMvB, ministeriële regeling
    # Zo stond het er al vóór de tiende wijziging, en zo staat het er in de versie van 1 juli 2024.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.13, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.1&aanwijzing=2.13&z=2024-07-01&g=2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.43, onder h, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.9&aanwijzing=4.43&z=2024-07-01&g=2024-07-01
    hangt af van: AR-4.43-h
    voldoen: zeg in de toelichting waarom gemeenten, provincies of waterschappen dit niet doelmatig en doeltreffend kunnen doen, en noem bij Toelichting onder 'primaat van de wetgever' de paragraaf
    afwijken: schrijf daar 'geen', en leg uit waarom de keuze voor het Rijk niet is onderbouwd (aanwijzing 1.2, tweede lid)

    # Een taak van een zbo, agentschap, inspectie of andere uitvoerder van het Rijk is geen decentrale taak.
    # Of de redenen overtuigen, leest een mens.
    Scenario: een uitvoerder van het Rijk krijgt een nieuwe taak
      Gegeven elke uitvoerende organisatie die het ontwerp raakt
      Als haar verandering nieuw is
      Dan is het primaat van de wetgever van de Toelichting inhoudelijk beantwoord
