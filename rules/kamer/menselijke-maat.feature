# language: nl
Functionaliteit: Menselijke maat in besluiten
  kader: Menselijke maat
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826

  Wie regels uitvoert, moet recht kunnen doen aan het geval dat voor hem ligt, en een burger moet
  worden gehoord en gezien. Het kabinet werkt dat uit in een voorstel voor een Wet versterking
  waarborgfunctie Awb.

  Regel: AWB-01 Een regeling met belangrijke gevolgen voor burgers laat ruimte voor het bijzondere geval
    kracht: voornemen
    uiterlijk: ministerraad
    # De dag van de brief die zegt dat uitvoerders deze ruimte moeten hebben.
    geldig van: 2025-07-01
    # De brief geeft de gedachte; dat elke regeling met belangrijke gevolgen zo'n bepaling heeft, is daaruit afgeleid.
    geverifieerd: nee
    voldoen: neem een hardheidsclausule op, of een bevoegdheid met ruimte voor een eigen afweging (en begrens die, zie AR-2.14)
    afwijken: schrijf 'Bepaling niet: hardheidsclausule, discretionaire ruimte', en leg in de toelichting uit waarom geen geval om een andere uitkomst kan vragen, of welke ruimte de Algemene wet bestuursrecht al geeft
    botst met: AR-2.14, omdat die aanwijzing discretionaire bevoegdheden juist beperkt; een ruimte die is begrensd of gemotiveerd, voldoet aan allebei

    # Of er besluiten in afzonderlijke gevallen worden genomen, en of de ruimte groot genoeg is, leest een mens.
    Scenario: burgers merken er veel van
      Gegeven de burgers die het ontwerp raakt
      Als haar gevolgen belangrijk zijn
      Dan bevat het ontwerp een bepaling van soort hardheidsclausule of discretionaire ruimte

  Regel: AWB-02 Wie het horen of het bezwaar beperkt, zegt in de toelichting waarom
    kracht: voornemen
    uiterlijk: ministerraad
    # De dag van de brief die het wetsvoorstel noemt.
    geldig van: 2025-07-01
    bron: Staatscommissie rechtsstaat, De gebroken belofte van de rechtsstaat (10 juni 2024), aanbeveling 9 (zo aangehaald in de brief)
    # Het wetsvoorstel zelf is niet gelezen.
    geverifieerd: nee
    voldoen: motiveer in de toelichting waarom burgers hier niet of anders worden gehoord, of geen bezwaar kunnen maken, en noem de plaats bij de bepaling onder 'motivering'
    afwijken: schrijf 'motivering: geen', en leg uit waarom de toelichting hier niets over zegt

    # Een beperking staat in het ontwerp als een afwijking van een algemene wet die over gevallen gaat:
    # de Algemene wet bestuursrecht regelt het horen en het bezwaar.
    Scenario: een afwijking van een algemene wet in afzonderlijke gevallen
      Gegeven elke bepaling van soort afwijking algemene wet over gevallen
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan staat haar motivering in de toelichting
