# language: nl
Functionaliteit: Formele positie van zbo's bij beleid en regelgeving
  kader: Zelfstandige bestuursorganen

  Het kabinet wil zbo's een formele positie geven bij beleid en regels die hun publieke taak of
  hun functioneren raken. De bepaling komt in een gemoderniseerde Kaderwet zbo's; de vorm is nog
  niet bekend.

  Regel: ZBO-01 Een zbo dat het ontwerp raakt, is formeel betrokken bij het maken ervan
    kracht: voornemen
    uiterlijk: ministerraad
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    # De dag van de brief die dit aankondigt.
    geldig van: 2025-07-01
    aangekondigd: invoeren
    wordt: wet
    aankondiging: Kamerstukken II 2024/25, 29362, nr. 385 (brief van 1 juli 2025)
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    voldoen: vraag het zbo om zijn zienswijze (stap zbo-advies) of om een uitvoeringstoets, en leg dat vast met 'door: …'
    botst met: AR-5.10-2, omdat een wettelijke adviestaak voor een zbo nu nog niet mag; gehoord worden tijdens het maken is geen wettelijke adviestaak, dus een ontwerp kan aan beide voldoen

    Scenario: de taak of het functioneren verandert
      Gegeven elk zbo dat het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar functioneren ja is
      Dan is de stap zbo-advies of uitvoeringstoets door haar gevraagd
