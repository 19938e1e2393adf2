# language: nl
Functionaliteit: Doorberekenen van toelatings- en handhavingskosten (Maat houden)
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Toelating, toezicht en handhaving worden in principe uit de algemene middelen betaald.
  Doorberekenen kan als de betaler er profijt van heeft, of als hij de kosten zelf veroorzaakt.

  Regel: MH-01 Kosten worden alleen doorberekend om profijt of aan de veroorzaker
    kracht: aanwijzing
    uiterlijk: ministerraad
    # De dag waarop de aanwijzingen hun huidige nummers kregen.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.56, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.12&aanwijzing=5.56&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    bron: Kamerstukken II 2013/14, 24036, nr. 407 (Maat houden 2014)
    bron: KCBR, Verplichte kwaliteitseis Doorberekenen van toelatings- en handhavingskosten, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/verplichte-kwaliteitseisen/doorberekenen-van-toelatings-en-handhavingskosten
    voldoen: noem bij de bepaling de 'grond' (profijt of veroorzaker) en bij 'motivering' de plaats in de toelichting
    afwijken: schrijf 'grond: geen' of 'motivering: geen', en leg uit waarom de kosten toch worden doorberekend (aanwijzing 1.2, tweede lid)

    Scenario: kosten worden doorberekend
      Gegeven elke bepaling van soort doorberekening kosten
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar grond profijt of veroorzaker
      En staat haar motivering in de toelichting
