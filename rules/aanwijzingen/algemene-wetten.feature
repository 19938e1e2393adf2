# language: nl
Functionaliteit: Afwijken van algemene wetten (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, rijkswet
  bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)

  Algemene wetten zoals de Algemene wet bestuursrecht, de Gemeentewet en de Kaderwet zbo's gelden voor
  iedereen. Een bijzondere wet wijkt er alleen van af als dat nodig is, en zegt dan ook waarom.

  Regel: AR-2.46 Afwijken van een algemene wet heeft redenen in de memorie van toelichting
    kracht: aanwijzing
    uiterlijk: ministerraad
    # De motivering stond er al vóór de tiende wijziging, en staat er in de versie van 1 juli 2024.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.46, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.8&aanwijzing=2.46&z=2024-07-01&g=2024-07-01
    voldoen: zeg in de memorie van toelichting waarom de afwijking nodig is en noem de plaats bij de bepaling onder 'motivering'
    afwijken: schrijf bij 'motivering' geen, en leg uit waarom de memorie er niets over zegt (aanwijzing 1.2, tweede lid)

    # Ook van de Woo; wat daar nog bij komt, vraagt aanwijzing 5.34a. Of de afwijking nodig is en in de wet als
    # afwijking is benoemd, leest een mens.
    Scenario: een bijzondere wet wijkt af
      Gegeven elke bepaling van soort afwijking algemene wet of woo-afwijking
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan staat haar motivering in de toelichting
