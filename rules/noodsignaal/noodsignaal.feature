# language: nl
Functionaliteit: Noodsignaal van de uitvoering
  kader: Noodsignaal
  geldt voor: wetsvoorstel, initiatiefwetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel, nota van wijziging, inwerkingtredingsbesluit

  Een noodsignaal is de laatste stap van een uitvoerende organisatie die voorziet dat uitvoering
  niet haalbaar is. Het kabinet onderzoekt hoe dat geregeld kan worden en heeft niets toegezegd.
  Wie het signaal krijgt, doet er in die gedachte iets mee, of zegt waarom niet.

  Regel: NOOD-01 Een noodsignaal is beantwoord: gevolgd, of met redenen waarom niet
    # In onderzoek, geen toezegging: daarom staat hier geen 'aangekondigd'.
    kracht: voornemen
    # Over een initiatiefwetsvoorstel beslist de Tweede Kamer; het gaat pas daarna naar de ministerraad.
    uiterlijk: ministerraad; initiatiefwetsvoorstel: behandeling tweede kamer
    # De dag van de brief die het noodsignaal beschrijft.
    geldig van: 2025-07-01
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    voldoen: geef bij de stap noodsignaal de 'reactie' en de 'opvolging'; is het niet volledig gevolgd, dan ook de 'motivering'
    afwijken: leg uit waarom het signaal niet is beantwoord

    Scenario: er is een noodsignaal gegeven
      Gegeven elke stap noodsignaal
      Als die gedaan is
      Dan is haar reactie ingevuld
      En is haar opvolging volledig of is haar motivering ingevuld

  Regel: NOOD-02 Een noodsignaal heeft tot een heroverweging geleid
    # In onderzoek, geen toezegging: zie NOOD-01.
    kracht: voornemen
    uiterlijk: ministerraad; initiatiefwetsvoorstel: behandeling tweede kamer
    # De dag van de brief die het noodsignaal beschrijft.
    geldig van: 2025-07-01
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    voldoen: weeg het ontwerp opnieuw af en zeg bij de stap noodsignaal onder 'heroverweging' hoe of waar dat is gebeurd
    afwijken: leg uit waarom het ontwerp niet opnieuw is afgewogen

    # De uitkomst is vrij: ook wie bij zijn keuze blijft, heeft heroverwogen. Het antwoord vraagt NOOD-01.
    Scenario: er is een noodsignaal gegeven
      Gegeven elke stap noodsignaal
      Als die gedaan is
      Dan is haar heroverweging ingevuld

  Regel: NOOD-03 Een noodsignaal is de laatste stap, na gesprek en escalatie
    # In onderzoek, geen toezegging: zie NOOD-01.
    kracht: voornemen
    uiterlijk: ministerraad; initiatiefwetsvoorstel: behandeling tweede kamer
    # De dag van de brief die het noodsignaal beschrijft.
    geldig van: 2025-07-01
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    voldoen: hier hoeft het ministerie niets voor te doen; wie het signaal geeft, voert eerst het gesprek en escaleert dan

    # Dit richt zich tot wie het signaal geeft. Kwam het signaal niet als laatste, dan treft dat het ontwerp
    # niet: daarom staat hier alles achter Als, en kan deze norm nooit een afwijking geven.
    Scenario: het signaal kwam als laatste
      Gegeven elke stap noodsignaal
      Als die gedaan is
      En de stap gesprek vóór de stap noodsignaal gedaan is
      En de stap escalatie vóór de stap noodsignaal gedaan is
      Dan is die gedaan
