# language: nl
Functionaliteit: Inbreng van uitvoerders die geen zbo zijn
  kader: Uitvoering
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel

  Agentschappen, inspecties en andere diensten die geen zbo zijn, kunnen net zo goed als een zbo
  inbrengen wat zij van de uitvoering weten, en werken mee aan beleid dat uitvoerbaar is.

  Regel: INP-01 Een uitvoerder of toezichthouder die geen zbo is, heeft inbreng kunnen leveren
    kracht: beleid
    uiterlijk: ministerraad
    # De dag van de brief die dit zegt.
    geldig van: 2025-07-01
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    hangt af van: UT-01
    voldoen: vraag de organisatie om haar inbreng en leg dat vast als stap uitvoeringsanalyse, uitvoeringstoets, handhavingstoets, inspectie-advies of advies, met 'door: …' en 'gevraagd: …'
    afwijken: leg uit waarom deze organisatie geen inbreng is gevraagd

    # Voor zbo's geldt ZBO-02 en, als voornemen, ZBO-01.
    Scenario: de taak, het functioneren of het werk verandert
      Gegeven elke uitvoerende organisatie die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar functioneren ja is of haar gevolgen belangrijk zijn
      Dan is de stap uitvoeringsanalyse, uitvoeringstoets, handhavingstoets, inspectie-advies of advies door haar gevraagd
      Maar dat geldt niet als de organisatie een zbo is
