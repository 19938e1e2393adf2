# language: nl
Functionaliteit: Uitvoering van EU-rechtshandelingen (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)

  Wie een EU-rechtshandeling uitvoert, doet niet meer dan nodig, kiest de lichtste weg voor bedrijven
  en is op tijd. De toelichting laat zien welke bepaling wat uitvoert. Over een zuivere uitvoering
  wordt in principe niet geconsulteerd: er valt weinig te kiezen, en de tijd is kort.

  Regel: AR-9.4 Bij uitvoering van EU-recht staat in het ontwerp niet meer dan nodig
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 9.4, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=9&paragraaf=9.2&aanwijzing=9.4&z=2024-07-01&g=2024-07-01
    voldoen: noem bij de bepaling de EU-rechtshandeling die haar vraagt ('grondslag: eu-recht, …'), of zeg bij 'motivering' waarom zij voor de uitvoering nodig is; regel het andere apart
    afwijken: schrijf bij 'motivering' geen, en leg uit waarom de extra regel niet in een eigen regeling staat (aanwijzing 1.2, tweede lid)

    # Dit zijn de soorten bepaling waar EU-recht zelden om vraagt. Bij sancties, toezicht, delegatie en dergelijke
    # ligt het anders; daar leest een mens of het nodig is.
    Scenario: een bepaling waar EU-recht zelden om vraagt
      Gegeven elke bepaling van soort adviestaak, adviesplicht, instelling zbo, taak zbo, regelgevende bevoegdheid zbo, instelling adviescollege, instelling agentschap, experiment, subsidie, specifieke uitkering, oprichting rechtspersoon, planverplichting of doorberekening kosten
      Als de implementatie van het ontwerp zuiver of met beleidsruimte is
      En haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar grondslag eu-recht of is haar motivering inhoudelijk beantwoord

  Regel: AR-9.5 De toelichting laat zien dat bedrijven de minste lasten krijgen, of waarom niet
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 9.5, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=9&paragraaf=9.2&aanwijzing=9.5&z=2024-07-01&g=2024-07-01
    hangt af van: AR-4.43-e
    voldoen: kies de manier die bedrijven de minste lasten geeft; noem onder Toelichting bij 'lasten' de plaats waar dat staat, of waar u zegt waarom u anders koos
    afwijken: schrijf bij 'lasten' nee, en leg uit waarom de toelichting er niets over zegt (aanwijzing 1.2, tweede lid)

    # De aanwijzing vraagt de vermelding alleen van wie niet de lichtste manier kiest. Of er een lichtere manier is,
    # weet een mens, en alleen de toelichting kan het laten zien; daarom vragen wij waar zij over de lasten gaat.
    Abstract Scenario: bedrijven merken er iets van
      Gegeven de <wie> die het ontwerp raakt
      Als de implementatie van het ontwerp zuiver of met beleidsruimte is
      En haar gevolgen beperkt of belangrijk zijn
      Dan staan de lasten van de Toelichting in de toelichting

      Voorbeelden:
        | wie       |
        | bedrijven |
        | mkb       |

  Regel: AR-9.11 Het ontwerp noemt de EU-rechtshandeling en de uiterste datum
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 9.11, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=9&paragraaf=9.2&aanwijzing=9.11&z=2024-07-01&g=2024-07-01
    voldoen: noem in de eerste alinea van de toelichting de EU-rechtshandeling, de uiterste datum en de plaats van de transponeringstabel; neem het nummer op bij 'celex' en de datum bij 'implementatiedatum' ('n.v.t., omdat …' als de rechtshandeling geen uiterste datum heeft)
    afwijken: schrijf bij 'celex' of 'implementatiedatum' geen, en leg uit waarom de toelichting dit niet noemt (aanwijzing 1.2, tweede lid)

    # Of het in de eerste alinea staat, leest een mens. Over de tabel zelf gaat AR-9.12.
    Scenario: uitvoering van EU-recht
      Gegeven het ontwerp
      Als zijn implementatie zuiver of met beleidsruimte is
      Dan is zijn celex beantwoord
      En is zijn implementatiedatum beantwoord

  Regel: AR-9.12 De toelichting heeft een transponeringstabel
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 9.12, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=9&paragraaf=9.2&aanwijzing=9.12&z=2024-07-01&g=2024-07-01
    voldoen: neem de tabel op in de toelichting en noem de plaats onder Toelichting bij 'transponeringstabel'
    afwijken: schrijf bij 'transponeringstabel' geen, en leg uit waarom zij ontbreekt (aanwijzing 1.2, tweede lid)

    # Of de tabel volledig is en de keuzes noemt (tweede en derde lid), leest een mens.
    Scenario: uitvoering van EU-recht
      Gegeven het ontwerp
      Als zijn implementatie zuiver of met beleidsruimte is
      Dan staat de transponeringstabel van de Toelichting in de toelichting

  Regel: AR-9.16-2 Over een zuivere uitvoering van EU-recht wordt in principe geen advies gevraagd of overlegd
    kracht: aanwijzing
    uiterlijk: consultatie
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 9.16, tweede lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=9&paragraaf=9.3&aanwijzing=9.16&z=2024-07-01&g=2024-07-01
    botst met: IC-01, omdat die norm om een internetconsultatie vraagt; uitvoering van EU-recht is daar zelf een grond om ervan af te zien, dus wie de stap vastlegt met 'uitzondering: implementatie' en de redenen in de toelichting zet, voldoet aan beide
    botst met: ATR-01, omdat die norm een ontwerp aan de ATR laat voorleggen; zij geldt niet bij zuivere uitvoering van EU-recht, dus wie dan niet voorlegt, doet aan geen van beide tekort
    voldoen: laat de stap achterwege ('uitzondering: implementatie'), of zeg bij de stap onder 'motivering' waarom zij hier toch nodig is
    afwijken: leg uit waarom toch extern is overlegd (aanwijzing 1.2, tweede lid)

    # 'In beginsel': wie een reden heeft, mag. Wat een ander voorschrift eist (Raad van State, AP,
    # uitvoeringstoets), valt hier niet onder; wettelijke adviesplichten die wel wijken, staan in de artikelen 1:7 tot en
    # met 1:9 van de Algemene wet bestuursrecht.
    Scenario: advies of overleg over een zuivere uitvoering
      Gegeven elke stap internetconsultatie, voorpublicatie, bestuurlijke consultatie, oordeel decentrale overheden, atr-advies of advies
      Als de implementatie van het ontwerp zuiver is
      Dan is die achterwege gelaten of is haar motivering ingevuld

  Regel: AR-9.18 Het ontwerp is op tijd voor de uiterste datum in de ministerraad
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    geldt voor: wetsvoorstel, rijkswet, AMvB
    bron: Aanwijzingen voor de regelgeving, aanwijzing 9.18, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=9&paragraaf=9.3&aanwijzing=9.18&z=2024-07-01&g=2024-07-01
    voldoen: leg een wet achttien maanden en een AMvB negen maanden voor de 'implementatiedatum' voor (stap ministerraad met 'datum: …'); was de hele termijn al korter (derde lid), schrijf dan bij die stap 'uitzondering: implementatie'
    afwijken: leg uit waarom het later werd en wat u doet om toch op tijd te zijn (aanwijzing 1.2, tweede lid)

    # Wanneer de EU-rechtshandeling is vastgesteld, zegt een ontwerp niet; of het bij een korte termijn binnen twee maanden
    # daarna in de ministerraad was (derde lid), weet een mens.
    Scenario: negen maanden voor de uiterste datum
      Gegeven het ontwerp
      Als zijn implementatie zuiver of met beleidsruimte is
      Dan liggen er minstens 9 maanden tussen de datum van de stap ministerraad en zijn implementatiedatum of is de uitzondering van de stap ministerraad ingevuld
      Maar dat geldt niet als zijn implementatiedatum niet van toepassing is

    Scenario: voor een wet achttien maanden
      Gegeven het ontwerp
      Als het ontwerp een wetsvoorstel of rijkswet is
      En zijn implementatie zuiver of met beleidsruimte is
      Dan liggen er minstens 18 maanden tussen de datum van de stap ministerraad en zijn implementatiedatum of is de uitzondering van de stap ministerraad ingevuld
      Maar dat geldt niet als zijn implementatiedatum niet van toepassing is

    Scenario: alleen een korte termijn is een uitzondering
      Gegeven het ontwerp
      Als zijn implementatie zuiver of met beleidsruimte is
      En de uitzondering van de stap ministerraad ingevuld is
      Dan is de uitzondering van de stap ministerraad implementatie
