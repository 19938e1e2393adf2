# language: nl
Functionaliteit: Oordeel van gemeenten en provincies
  kader: Medeoverheden
  geldt voor: wetsvoorstel, AMvB, ministeriële regeling
  bron: Gemeentewet, artikel 114, https://wetten.overheid.nl/jci1.3:c:BWBR0005416&artikel=114
  bron: Provinciewet, artikel 112, https://wetten.overheid.nl/jci1.3:c:BWBR0005645&artikel=112

  Vraagt een ontwerp regeling of bestuur van gemeenten of provincies, of verandert het hun taken
  in betekenende mate (bij provincies ook hun financiën), dan krijgen de colleges of hun koepel
  gelegenheid om hun oordeel te geven. Dit is een wettelijke plicht; een UDO vervangt haar niet.

  Regel: MO-01 Gemeenten en provincies hebben hun oordeel kunnen geven
    kracht: wet
    uiterlijk: raad van state
    # De dag van de versie waarin de artikelen zijn gelezen; zij gelden langer.
    geldig van: 2017-05-10
    voldoen: vraag de betrokken colleges, VNG of IPO om hun oordeel en leg de stap 'oordeel decentrale overheden' vast met 'met: …' en 'gevraagd: …'

    # Achteraf is alleen genoeg in dringende omstandigheden (derde lid; MO-01b). De indiening van een
    # wetsvoorstel; voor een AMvB of ministeriële regeling is dat de vaststelling. Bij gemeenten gaat 'in
    # betekenende mate' over hun taken en bevoegdheden, bij provincies ook over hun financiën.
    Abstract Scenario: de taken of het bestuur veranderen
      Gegeven de <overheid> die het ontwerp raakt
      Als haar vraagt regeling of bestuur ja is of haar in betekenende mate ja is
      Dan is de stap oordeel decentrale overheden met haar vóór de fase indiening gevraagd
      Maar dat geldt niet als de implementatie van het ontwerp zuiver is
      Maar dat geldt niet als de spoed van het ontwerp ja is

      Voorbeelden:
        | overheid   |
        | gemeenten  |
        | provincies |

  Regel: MO-01b In dringende omstandigheden is het oordeel alsnog gevraagd en openbaar
    kracht: wet
    # De wet zegt: zo spoedig mogelijk. De inwerkingtreding is het moment dat wij daarvoor nemen.
    uiterlijk: inwerkingtreding
    geldig van: 2017-05-10
    voldoen: vraag het oordeel alsnog en noem bij de stap 'oordeel decentrale overheden' onder 'openbaar' waar het staat, of onder 'vindplaats' de plaats in de toelichting

    # Was het oordeel er toch al, dan staat het in de toelichting (tweede lid) en is het daarmee openbaar.
    Abstract Scenario: het oordeel kon niet worden afgewacht
      Gegeven de <overheid> die het ontwerp raakt
      Als de spoed van het ontwerp ja is
      En haar vraagt regeling of bestuur ja is of haar in betekenende mate ja is
      Dan is de stap oordeel decentrale overheden met haar gedaan
      En is de stap oordeel decentrale overheden met haar openbaar gemaakt of staat de vindplaats van de stap oordeel decentrale overheden in de toelichting
      Maar dat geldt niet als de implementatie van het ontwerp zuiver is

      Voorbeelden:
        | overheid   |
        | gemeenten  |
        | provincies |

  Regel: MO-02 De toelichting beschrijft de gevolgen voor de inrichting en werking
    kracht: wet
    uiterlijk: raad van state
    # De dag van de versie waarin de artikelen zijn gelezen; zij gelden langer.
    geldig van: 2017-05-10
    voldoen: beschrijf in de toelichting wat het ontwerp betekent voor de inrichting en werking van de gemeenten of provincies, en noem de plaats bij 'Raakt …' onder 'vindplaats'

    # Dit vraagt geen overleg of advies; daarom geldt het ook bij zuivere implementatie en bij spoed.
    Abstract Scenario: de taken of het bestuur veranderen
      Gegeven de <overheid> die het ontwerp raakt
      Als haar vraagt regeling of bestuur ja is of haar in betekenende mate ja is
      Dan staat die in de toelichting

      Voorbeelden:
        | overheid   |
        | gemeenten  |
        | provincies |

  Regel: MO-02b De toelichting geeft het oordeel van gemeenten en provincies weer
    kracht: wet
    uiterlijk: raad van state
    # De dag van de versie waarin de artikelen zijn gelezen; zij gelden langer.
    geldig van: 2017-05-10
    voldoen: geef in de toelichting weer wat het oordeel is, en noem de plaats bij de stap 'oordeel decentrale overheden' onder 'vindplaats'

    # Is er geen oordeel, dan valt er niets weer te geven; of het is gevraagd, zegt MO-01. Bij spoed mag het
    # oordeel achteraf komen; dan is het elders openbaar (derde lid, en MO-01b).
    Abstract Scenario: er is een oordeel
      Gegeven de <overheid> die het ontwerp raakt
      Als haar vraagt regeling of bestuur ja is of haar in betekenende mate ja is
      En de stap oordeel decentrale overheden met haar gedaan is
      Dan staat de vindplaats van de stap oordeel decentrale overheden in de toelichting
      Maar dat geldt niet als de spoed van het ontwerp ja is
      En de stap oordeel decentrale overheden met haar openbaar gemaakt is

      Voorbeelden:
        | overheid   |
        | gemeenten  |
        | provincies |
