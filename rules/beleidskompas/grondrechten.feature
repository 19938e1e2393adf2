# language: nl
Functionaliteit: Grondrechten en ander hoger recht
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Onderscheid naar leeftijd of geslacht, een beperking van privacy, de toegang tot de rechter, een
  recht dat mensen nu hebben: raakt een ontwerp grondrechten, dan zegt de toelichting hoe het zich
  daartoe verhoudt. Of dat overtuigt, beoordeelt een mens.

  Regel: GR-01 De toelichting zegt hoe het ontwerp zich verhoudt tot de grondrechten die het raakt
    kracht: aanwijzing
    uiterlijk: ministerraad
    # De dag waarop de aanwijzingen hun huidige nummers kregen.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.15, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.1&aanwijzing=2.15&z=2024-07-01&g=2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.43, onderdeel g, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.9&aanwijzing=4.43&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    bron: KCBR, Toetsingsinstanties: BZK (Grondwet), 11 april 2024
    hangt af van: AR-4.43-g
    voldoen: ga in de toelichting in op de Grondwet en de verdragen die spelen, en noem bij Toelichting onder 'hoger recht' de paragraaf
    afwijken: schrijf bij Toelichting 'hoger recht: geen', en leg uit waarom de toelichting er niets over zegt (aanwijzing 1.2, tweede lid)

    Scenario: het ontwerp raakt grondrechten
      Gegeven de grondrechten die het ontwerp raakt
      Dan is het hoger recht van de Toelichting inhoudelijk beantwoord
