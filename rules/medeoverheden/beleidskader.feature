# language: nl
Functionaliteit: Beleidskader decentraal en gedeconcentreerd bestuur
  kader: Medeoverheden
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826

  Het kabinet heeft een afwegingskader aangekondigd: welke overheid past het best bij een taak? En een
  kader voor bevoegdheden van burgemeesters. Of en wanneer zij zijn vastgesteld, is niet gevonden.

  Regel: AFW-01 De toelichting weegt af welke overheid de taak krijgt
    kracht: voornemen
    uiterlijk: ministerraad
    # De dag van de brief die dit aankondigt.
    geldig van: 2025-07-01
    aangekondigd: invoeren
    wordt: beleid
    aankondiging: Kamerstukken II 2024/25, 29362, nr. 385 (brief van 1 juli 2025)
    hangt af van: AR-4.43-h
    voldoen: weeg in de toelichting af welke bestuurslaag de taak krijgt, met oog voor politieke kaderstelling vooraf, democratische verantwoording achteraf, slagkracht en uitvoeringskracht, en noem bij 'Toelichting' onder 'primaat van de wetgever' de paragraaf
    afwijken: schrijf 'primaat van de wetgever: geen', en leg uit waarom de toelichting dit niet afweegt

    # Een taak die alleen wijzigt, verhuist niet. Of alle vier zijn gewogen, beoordeelt een mens.
    Scenario: een taak komt erbij of gaat weg
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw of vervallen is
      Dan is het primaat van de wetgever van de Toelichting inhoudelijk beantwoord

  Regel: BM-01 De toelichting motiveert waarom de burgemeester een bevoegdheid krijgt
    kracht: voornemen
    uiterlijk: ministerraad
    # De dag van de brief die dit aankondigt.
    geldig van: 2025-07-01
    aangekondigd: invoeren
    wordt: beleid
    aankondiging: Kamerstukken II 2024/25, 29362, nr. 385 (brief van 1 juli 2025)
    # De brief kondigt een afwegingskader aan; wat daarin staat, is niet bekend.
    geverifieerd: nee
    voldoen: leg in de toelichting uit waarom de bevoegdheid bij de burgemeester hoort en noem bij de bepaling onder 'motivering' de plaats
    afwijken: schrijf 'motivering: geen', en leg uit waarom de toelichting dit niet motiveert

    Scenario: een nieuwe of grotere bevoegdheid
      Gegeven elke bepaling van soort burgemeestersbevoegdheid
      Als haar verandering nieuw, uitgebreid of overgeheveld is
      Dan staat haar motivering in de toelichting
