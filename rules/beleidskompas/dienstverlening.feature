# language: nl
Functionaliteit: Menselijke en eerlijke dienstverlening
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
  # De dag van de brief.
  geldig van: 2025-07-01

  De kabinetsreactie op 'Naar een uitvoerende macht' noemt een discriminatietoets voor publieke
  dienstverlening, en het belang van persoonlijk contact met burgers. Een plicht is geen van beide.

  Regel: DISC-01 Bij een nieuwe of gewijzigde taak is een discriminatietoets gedaan of gepland
    kracht: advies
    uiterlijk: ministerraad
    bron: Kamerstukken II 2024/25, 30950, nr. 439 (motie van 19 maart 2025), https://zoek.officielebekendmakingen.nl/kst-30950-439.html
    # De brief zegt dat de toets er is en dat het kabinet over het vervolg nog bericht. Dat men haar bij
    # een nieuwe taak inplant, is onze lezing.
    geverifieerd: nee
    voldoen: spreek met de organisatie af wanneer zij haar dienstverlening toetst, en leg de stap discriminatietoets vast met 'door: …' en 'datum: …'
    afwijken: leg uit waarom de toets bij deze taak niet past

    Scenario: een uitvoerende organisatie krijgt een taak voor burgers
      Gegeven elke uitvoerende organisatie die het ontwerp raakt
      Als haar verandering nieuw of gewijzigd is
      En het ontwerp burgers raakt
      Dan is de stap discriminatietoets door haar gepland

  Regel: PC-01 De toelichting zegt hoe burgers persoonlijk contact kunnen krijgen
    # Het kabinet voert een motie hierover uit; wat het precies wordt, staat nog niet vast.
    kracht: voornemen
    uiterlijk: ministerraad
    # De motie zelf is niet gelezen.
    geverifieerd: nee
    voldoen: zeg in de toelichting hoe een burger iemand te spreken krijgt, en noem bij Toelichting onder 'persoonlijk contact' de paragraaf; past dat niet, schrijf dan 'n.v.t., omdat …'
    afwijken: schrijf bij Toelichting 'persoonlijk contact: geen', en leg uit waarom de toelichting er niets over zegt

    Scenario: burgers krijgen te maken met wie uitvoert
      Gegeven de burgers die het ontwerp raakt
      Als het ontwerp een uitvoerende organisatie of een decentrale overheid raakt
      Dan is het persoonlijk contact van de Toelichting beantwoord
      Maar dat geldt niet als haar gevolgen geen zijn
