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
