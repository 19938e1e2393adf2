# language: nl
Functionaliteit: Financiële gevolgen voor provincies en gemeenten (Financiële-verhoudingswet)
  kader: Medeoverheden
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: Financiële-verhoudingswet, artikel 2, https://wetten.overheid.nl/jci1.3:c:BWBR0008290&artikel=2

  Verandert het Rijk wat provincies of gemeenten doen, dan zegt een apart deel van de toelichting
  wat dat hun kost, met cijfers, en hoe dat wordt betaald. Daarover is op tijd overlegd met BZK en
  Financiën. Dit gaat over geld; een UDO of een oordeel komt er niet voor in de plaats, en omgekeerd.
  De wet noemt waterschappen niet.

  Regel: FV-01 Een apart deel van de toelichting geeft de financiële gevolgen, met cijfers
    kracht: wet
    uiterlijk: ministerraad
    # De dag van de versie waarin het artikel is gelezen; het geldt langer.
    geldig van: 2017-05-10
    voldoen: noem bij 'Toelichting' onder 'gevolgen medeoverheden' de paragraaf, en bij 'Raakt …' onder 'kwantificering' het bedrag of de plaats met de cijfers (zijn er geen gevolgen: '€ 0')

    Abstract Scenario: taken of activiteiten veranderen
      Gegeven de <overheid> die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is
      Dan staan de gevolgen medeoverheden van de Toelichting in de toelichting
      En is haar kwantificering beantwoord

      Voorbeelden:
        | overheid   |
        | gemeenten  |
        | provincies |

  Regel: FV-02 De toelichting zegt hoe de financiële gevolgen worden opgevangen
    kracht: wet
    uiterlijk: ministerraad
    # Zie FV-01.
    geldig van: 2017-05-10
    voldoen: noem bij 'Raakt …' onder 'bekostiging' de plaats in de toelichting waar staat via welke weg (gemeentefonds, provinciefonds, specifieke uitkering, eigen middelen) het geld komt

    Abstract Scenario: taken of activiteiten veranderen
      Gegeven de <overheid> die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is
      Dan staat haar bekostiging in de toelichting
      # Zonder gevolgen valt er niets op te vangen.
      Maar dat geldt niet als haar kwantificering hoogstens € 0 is

      Voorbeelden:
        | overheid   |
        | gemeenten  |
        | provincies |

  Regel: FV-03 Over de financiële gevolgen is op tijd overlegd met BZK en Financiën
    kracht: wet
    # De wet zegt: tijdig. Het besluit van de ministerraad is het moment dat wij daarvoor nemen.
    uiterlijk: ministerraad
    # Zie FV-01.
    geldig van: 2017-05-10
    voldoen: overleg met BZK en met Financiën vóór de ministerraad (bij een ministeriële regeling: vóór de vaststelling) en leg de stappen 'overleg bzk' en 'overleg fin' vast met hun datum

    # Een ministerie overlegt niet met zichzelf.
    Abstract Scenario: overleg met BZK
      Gegeven de <overheid> die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is
      Dan is de stap overleg bzk vóór de fase ministerraad gedaan
      Maar dat geldt niet als het ministerie van het ontwerp BZK is

      Voorbeelden:
        | overheid   |
        | gemeenten  |
        | provincies |

    Abstract Scenario: overleg met Financiën
      Gegeven de <overheid> die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is
      Dan is de stap overleg fin vóór de fase ministerraad gedaan
      Maar dat geldt niet als het ministerie van het ontwerp Financiën is

      Voorbeelden:
        | overheid   |
        | gemeenten  |
        | provincies |
