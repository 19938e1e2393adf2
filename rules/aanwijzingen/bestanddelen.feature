# language: nl
Functionaliteit: Bijzondere bestanddelen van regelingen (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Sommige bepalingen vragen om iets extra's: een reden in de toelichting, een doel in de tekst, een
  termijn. Hoofdstuk 5 van de Aanwijzingen zegt per soort bepaling wat.

  Regel: AR-5.24 Een wet die gemeenten of provincies uitvoeren, regelt het toezicht op die uitvoering niet zelf
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    geldt voor: wetsvoorstel, rijkswet
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.24, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.5&aanwijzing=5.24&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    voldoen: schrap de bepaling; het algemene toezicht op gemeenten en provincies geldt al
    afwijken: leg uit waarom het algemene toezicht hier niet genoeg is (aanwijzing 1.2, tweede lid)

    # Toezicht op de naleving door burgers en bedrijven is iets anders: dat is 'soort: toezicht'.
    Scenario: toezicht op de uitvoering door gemeenten of provincies
      Gegeven elke bepaling van soort interbestuurlijk toezicht
      Als haar verandering anders dan ongewijzigd of vervallen is
      En het ontwerp gemeenten of provincies raakt
      Dan is dat niet toegestaan

  Regel: AR-5.25 Een hardheidsclausule is begrensd en heeft een reden
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.25, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.5&aanwijzing=5.25&z=2024-07-01&g=2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.26, eerste lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.5&aanwijzing=5.26&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    voldoen: noem in de clausule de artikelen waarvan kan worden afgeweken ('begrensd: ja'), en zeg bij 'motivering' welke onbillijkheid u verwacht, waarom aanwijzing 2.11 haar niet voorkomt en dat derden er geen nadeel van hebben
    afwijken: leg uit waarom de clausule zo ruim moet zijn, of waarom zij geen reden noemt (aanwijzing 1.2, tweede lid)

    # Of er een clausule nodig is die er niet staat, leest een mens.
    Scenario: er is een hardheidsclausule
      Gegeven elke bepaling van soort hardheidsclausule
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar begrensd ja
      En is haar motivering inhoudelijk beantwoord

  Regel: AR-5.32 De toelichting heeft een informatieparagraaf
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.32, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.8&aanwijzing=5.32&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    hangt af van: AR-4.43-d
    voldoen: beschrijf in een aparte paragraaf hoe de informatievoorziening is ingericht, organisatorisch en technisch, en noem de plaats onder Toelichting bij 'informatievoorziening'
    afwijken: schrijf bij 'informatievoorziening' geen, en leg uit waarom de paragraaf ontbreekt (aanwijzing 1.2, tweede lid)

    # Alleen informatie tussen overheidsorganisaties telt. Gaat het om anderen, of is het niet van
    # betekenis, dan zegt het ontwerp dat: 'n.v.t., omdat …'.
    Scenario: er worden gegevens verstrekt
      Gegeven elke bepaling van soort gegevensverstrekking
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan staat de informatievoorziening van de Toelichting in de toelichting
      Maar dat geldt niet als de informatievoorziening van de Toelichting niet van toepassing is

    Scenario: het ontwerp raakt basisregistraties
      Gegeven de basisregistraties die het ontwerp raakt
      Dan staat de informatievoorziening van de Toelichting in de toelichting
      Maar dat geldt niet als de informatievoorziening van de Toelichting niet van toepassing is

  Regel: AR-5.33 Het doel van een verwerking van persoonsgegevens staat in de regeling, de afweging in de toelichting
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.33, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.8&aanwijzing=5.33&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    voldoen: omschrijf het doel in de bepaling en neem het op bij 'doel'; weeg in de toelichting de belangen af en noem de plaats bij 'motivering'
    afwijken: schrijf bij 'doel' of 'motivering' geen, en leg uit waarom het er niet staat (aanwijzing 1.2, tweede lid)

    # Gaat een bepaling alleen over andere gegevens, dan zegt zij dat: 'doel: n.v.t., omdat …'.
    Scenario: gegevens worden verwerkt of verstrekt
      Gegeven elke bepaling van soort gegevensverwerking of gegevensverstrekking
      Als haar verandering anders dan ongewijzigd of vervallen is
      En het ontwerp persoonsgegevens raakt
      Dan is haar doel inhoudelijk beantwoord
      En staat haar motivering in de toelichting
      Maar dat geldt niet als haar doel niet van toepassing is

  Regel: AR-5.34a Van de Wet open overheid wordt alleen bij wet en met zwaarwegende redenen afgeweken
    kracht: aanwijzing
    uiterlijk: ministerraad
    # De dag van de versie waarin deze aanwijzing voor het eerst staat (twaalfde wijziging).
    geldig van: 2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.34a, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.8a&aanwijzing=5.34a&z=2024-07-01&g=2024-07-01
    bron: Wet open overheid, artikel 8.8, https://wetten.overheid.nl/jci1.3:c:BWBR0045754&artikel=8.8
    voldoen: regel de afwijking bij wet, neem haar op in de bijlage bij artikel 8.8 van de Wet open overheid, overleg met BZK (stap overleg bzk) en noem bij 'motivering' de plaats van de redenen
    afwijken: leg uit waarom het hier anders moet (aanwijzing 1.2, tweede lid)

    # Of de redenen zwaar genoeg zijn en of de bijlage wordt gewijzigd, leest een mens. De eis van een wet en
    # de afstemming met BZK staan in de toelichting bij de aanwijzing.
    Scenario: een afwijking van de openbaarheid
      Gegeven elke bepaling van soort woo-afwijking
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is het ontwerp een wetsvoorstel of rijkswet
      En staat haar motivering in de toelichting
      En is de stap overleg bzk gedaan of is het ministerie van het ontwerp BZK

  Regel: AR-5.56 Kosten worden alleen doorberekend op een grond van 'Maat houden'
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.56, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.12&aanwijzing=5.56&z=2024-07-01&g=2024-07-01
    bron: Maat houden 2014, Kamerstukken II 2013/14, 24036, nr. 407
    hangt af van: MH-01
    voldoen: noem bij de bepaling de grond (profijt of veroorzaker), of betaal de kosten uit de algemene middelen
    afwijken: schrijf 'grond: geen', en leg uit waarom de kosten zonder een van die gronden worden doorberekend (aanwijzing 1.2, tweede lid)

    # De hoofdregel is: betalen uit de algemene middelen. Of de grond klopt, leest een mens.
    Scenario: kosten van toelating, toezicht of handhaving
      Gegeven elke bepaling van soort doorberekening kosten
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar grond profijt of veroorzaker

  Regel: AR-5.58 Een evaluatiebepaling noemt een termijn van hoogstens vijf jaar
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    geldt voor: wetsvoorstel, rijkswet
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.58, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.13&aanwijzing=5.58&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    voldoen: laat het verslag binnen vijf jaar na de inwerkingtreding naar de Staten-Generaal gaan en noem de termijn bij de bepaling ('termijn: 5 jaar')
    afwijken: leg uit waarom de wet pas later kan worden geëvalueerd, of waarom zij geen termijn noemt ('termijn: geen') (aanwijzing 1.2, tweede lid)

    # Het model zegt: binnen vijf jaar; eerder valt daarbinnen. Een wet hoeft geen evaluatiebepaling te hebben.
    Scenario: er is een evaluatiebepaling
      Gegeven elke bepaling van soort evaluatie
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar termijn hoogstens 5 jaar
      En is haar termijn beantwoord

  Regel: AR-5.62 Een strafbepaling werkt niet terug
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.62, vierde lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.14&aanwijzing=5.62&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    voldoen: laat de strafbepaling buiten de terugwerkende kracht en schrijf bij die bepaling 'begrensd: ja'; werkt de regeling niet terug, schrijf dan in de kop 'terugwerkende kracht tot: geen'
    afwijken: leg uit waarom de bepaling niemand met terugwerkende kracht strafbaar maakt, of zwaarder strafbaar (aanwijzing 1.2, tweede lid)

    # Of er een bijzondere reden is (eerste lid) en of de regeling belast (derde lid), leest een mens; dat de
    # toelichting de reden noemt, is AR-5.63.
    Scenario: een strafbepaling in een ontwerp met terugwerkende kracht
      Gegeven elke bepaling van soort strafbaarstelling
      Als haar verandering anders dan ongewijzigd of vervallen is
      En de terugwerkende kracht tot van het ontwerp inhoudelijk beantwoord is
      Dan is haar begrensd ja

  Regel: AR-5.63 De toelichting noemt de reden van terugwerkende kracht
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.63, vierde lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.14&aanwijzing=5.63&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    hangt af van: AR-4.43-j
    voldoen: zeg in de toelichting waarom en tot wanneer de regeling terugwerkt, en noem de plaats onder Toelichting bij 'overgangsrecht'; werkt zij niet terug, schrijf dan in de kop 'terugwerkende kracht tot: geen'
    afwijken: schrijf bij 'overgangsrecht' geen, en leg uit waarom de toelichting er niets over zegt (aanwijzing 1.2, tweede lid)

    # De formulering (eerste tot en met derde lid) leest een mens.
    Scenario: het ontwerp werkt terug
      Gegeven het ontwerp
      Als zijn terugwerkende kracht tot inhoudelijk beantwoord is
      Dan staat het overgangsrecht van de Toelichting in de toelichting

  Regel: AR-5.71 Een tijdelijke regeling zegt wanneer zij vervalt
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.71, eerste lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.16&aanwijzing=5.71&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    voldoen: noem bij de bepaling de 'duur' (model A), of schrijf 'basis: lager' als een later besluit het tijdstip bepaalt (model B)
    afwijken: schrijf 'duur: geen' en 'basis: wet', en leg uit waarom geen van de twee modellen past (aanwijzing 1.2, tweede lid)

    # Bij een verlenging (tweede lid) leest een mens of zij op tijd in werking treedt.
    Scenario: er is een horizonbepaling
      Gegeven elke bepaling van soort horizon
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar duur beantwoord of is haar basis lager
