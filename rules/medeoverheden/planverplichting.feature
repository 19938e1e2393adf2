# language: nl
Functionaliteit: Plannen en beleidsverslagen van gemeenten en provincies
  kader: Medeoverheden
  geldt voor: wetsvoorstel, AMvB, ministeriële regeling
  bron: Gemeentewet, artikelen 110 en 111, https://wetten.overheid.nl/jci1.3:c:BWBR0005416&artikel=110
  bron: Provinciewet, artikelen 108 en 109, https://wetten.overheid.nl/jci1.3:c:BWBR0005645&artikel=108

  Alleen de wet kan gemeenten of provincies verplichten een plan of beleidsverslag te maken. Buiten de
  wet kan het Rijk erom vragen bij een tijdelijke specifieke uitkering, voor ten hoogste vier jaar.
  Altijd is eerst gezegd hoe de kosten worden gecompenseerd.

  Regel: MO-04 Een plan of beleidsverslag wordt alleen bij wet verlangd, en de compensatie is bekend
    kracht: wet
    uiterlijk: raad van state
    # De dag van de versie waarin de artikelen zijn gelezen; zij gelden langer.
    geldig van: 2017-05-10
    # De artikelen zijn alleen in die oude versie gelezen.
    geverifieerd: nee
    voldoen: regel de verplichting in de wet ('basis: wet') of verbind haar aan een tijdelijke specifieke uitkering met een 'duur' van ten hoogste vier jaar, en noem bij 'compensatie' waar staat hoe de kosten worden vergoed
    afwijken: motiveer de afwijking in de memorie van toelichting (Gemeentewet artikel 111, derde lid; Provinciewet artikel 109, derde lid); is er geen compensatie of duur, schrijf dan bij de bepaling 'compensatie: geen' of 'duur: geen'
    afwijken bij: wetsvoorstel

    # Of het plan nodig is en de lasten opwegen tegen de baten (artikelen 111 en 109), beoordeelt een mens.
    # Bij een verplichting in de wet bepaalt de wet zelf hoe lang zij duurt.
    Scenario: de basis
      Gegeven elke bepaling van soort planverplichting
      Als het ontwerp gemeenten of provincies raakt
      En haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar basis wet of bevat het ontwerp een bepaling van soort specifieke uitkering

    Scenario: de duur, als de verplichting niet op de wet berust
      Gegeven elke bepaling van soort planverplichting
      Als het ontwerp gemeenten of provincies raakt
      En haar verandering anders dan ongewijzigd of vervallen is
      En haar basis lager is
      Dan is haar duur hoogstens 4 jaar

    Scenario: de compensatie
      Gegeven elke bepaling van soort planverplichting
      Als het ontwerp gemeenten of provincies raakt
      En haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar compensatie beantwoord
