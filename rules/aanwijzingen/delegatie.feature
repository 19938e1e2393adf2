# language: nl
Functionaliteit: Wet, delegatie en parlement (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, rijkswet
  bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)

  Wat gewichtig is, staat in de wet. Wat de wet aan een minister overlaat, is klein, technisch,
  veranderlijk of dringend. En wie regels overlaat, laat ze ook los: het parlement is er alleen bij om
  bijzondere redenen, en dan met genoeg tijd buiten het reces.

  Regel: AR-2.21 Wat zoveel mogelijk in de wet hoort, staat niet zonder redenen in een lagere regeling
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldt voor: AMvB, ministeriële regeling
    # Zo stond het er al vóór de tiende wijziging, en zo staat het er in de versie van 1 juli 2024.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.21, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.3&aanwijzing=2.21&z=2024-07-01&g=2024-07-01
    voldoen: schrijf bij de bepaling 'basis: wet' als de wet zelf het regelt en de lagere regeling alleen uitwerkt; noem anders onder 'motivering' de plaats in de toelichting waar staat waarom het niet in de wet kon
    afwijken: schrijf bij 'motivering' geen (bij een oproep tot medebewind: bij Toelichting onder 'primaat van de wetgever'), en leg uit waarom de toelichting hier niets over zegt (aanwijzing 1.2, tweede lid)

    # Onderdelen c, e en f. Vergunningen (a), rechtsbescherming (d), verhoudingen tussen burgers (g) en
    # waarborgen (h) beschrijft een ontwerp niet; dat leest een mens. Straffen eist de Grondwet zelf in de wet.
    # 'Zoveel mogelijk' laat ruimte: met redenen mag het lager.
    Scenario: een bestuursorgaan, een sanctie of een toezichtsbevoegdheid
      Gegeven elke bepaling van soort instelling zbo, sanctie of toezicht
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar basis wet of staat haar motivering in de toelichting

    # Onderdeel b. Waarom het niet in de wet kon, staat bij het primaat van de wetgever (aanwijzing 4.43, onder h).
    Scenario: een andere overheid wordt in medebewind geroepen
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar vraagt regeling of bestuur ja is
      En haar verandering nieuw of gewijzigd is
      Dan is het primaat van de wetgever van de Toelichting inhoudelijk beantwoord

  Regel: AR-2.24 Aan een minister worden alleen kleine, veranderlijke of dringende regels overgelaten
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldt voor: wetsvoorstel, rijkswet, AMvB
    # Zo stond het er al vóór de tiende wijziging, en zo staat het er in de versie van 1 juli 2024.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.24, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.4&aanwijzing=2.24&z=2024-07-01&g=2024-07-01
    voldoen: beperk de delegatie tot administratieve voorschriften en details ('onderwerp: organisatorisch, technisch'), of noem bij 'motivering' de plaats in de toelichting waar staat dat de regels vaak veranderen of snel nodig kunnen zijn; gaat de delegatie naar de regering (bij AMvB), schrijf dan 'aan: regering'
    afwijken: schrijf bij 'motivering' geen, en leg uit waarom dit niet bij AMvB wordt geregeld (aanwijzing 1.2, tweede lid)

    # Eerste lid. Organisatorisch en technisch nemen de plaats in van 'administratief' en 'details'. Of regels
    # vaak veranderen of snel nodig zijn, moet uit de motivering blijken; dat leest een mens.
    Scenario: regels worden aan een minister overgelaten
      Gegeven elke bepaling van soort delegatie aan een ministerie
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar onderwerp anders dan algemeen verbindende voorschriften, beleid, uitvoerbaarheid, gevallen of overig of staat haar motivering in de toelichting
      # Tweede lid: internationale regels die geen beleidskeuze laten.
      Maar dat geldt niet als haar grondslag eu-recht of verdrag is
      En de implementatie van het ontwerp zuiver is

  Regel: AR-2.35 Het parlement wordt alleen om bijzondere redenen bij lagere regels betrokken
    kracht: aanwijzing
    uiterlijk: ministerraad
    # Zo stond het er al vóór de tiende wijziging, en zo staat het er in de versie van 1 juli 2024.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.35, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.5&aanwijzing=2.35&z=2024-07-01&g=2024-07-01
    bron: KCBR, toelichting bij aanwijzing 2.35, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/aanwijzingen-voor-de-regelgeving/hoofdstuk-2-algemene-onderwerpen-van-regelgeving/ss-25-parlementaire-betrokkenheid-bij-gedelegeerde-regelgeving/aanwijzing-235-voorhangprocedures
    voldoen: schrap de voorhang, of zeg in de toelichting welke bijzondere redenen er zijn en noem de plaats bij de bepaling onder 'motivering'
    afwijken: schrijf bij 'motivering' geen, en leg uit waarom de toelichting geen bijzondere redenen geeft (aanwijzing 1.2, tweede lid)

    # Voorhang staat hier voor elke vorm van betrokkenheid die de wet regelt, ook die achteraf (aanwijzing 2.37).
    Scenario: de wet regelt een voorhang
      Gegeven elke bepaling van soort voorhang
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan staat haar motivering in de toelichting

  Regel: AR-2.36 Een voorhang duurt ten minste vier weken
    kracht: aanwijzing
    uiterlijk: ministerraad; AMvB: raad van state
    geldt voor: wetsvoorstel, rijkswet, AMvB
    # Zo stond het er al vóór de tiende wijziging, en zo staat het er in de versie van 1 juli 2024.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.36, tweede lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.5&aanwijzing=2.36&z=2024-07-01&g=2024-07-01
    bron: KCBR, Draaiboek voor de regelgeving, nr. 186, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/draaiboek-voor-de-regelgeving/amvbs-nr-157-193a/7-bijzonderheden-parlementaire-betrokkenheid-nr-186/nr-186-bijzonderheden-parlementaire-betrokkenheid
    voldoen: geef de Kamers in de wet vier weken ('termijn: 4 weken' bij de bepaling); leg bij een AMvB de stap voorhang vast met 'start: …' en 'einde: …', en vraag daarna pas de Raad van State
    afwijken: leg uit waarom het model hier niet past, of noem bij een AMvB de wet die een kortere termijn geeft (aanwijzing 1.2, tweede lid)

    # Langer mag: het model zegt 'niet eerder dan'. Of gecontroleerde delegatie hier op haar plaats is (eerste
    # lid), leest een mens; dat er redenen zijn, vraagt AR-2.35.
    Scenario: de wet geeft de Kamers vier weken
      Gegeven elke bepaling van soort voorhang
      Als het ontwerp een wetsvoorstel of rijkswet is
      En haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar termijn minstens 4 weken

    # Of een AMvB moet worden voorgehangen, zegt haar wet. Geeft die een andere termijn, dan gaat de wet voor.
    # Voor de voordracht nemen wij het verzoek aan de Raad van State: dat mag op de dag waarop de vier weken om zijn.
    Scenario: een AMvB die wordt voorgehangen
      Gegeven het ontwerp
      Als het ontwerp een AMvB is
      En de stap voorhang gestart is
      Dan duurt de stap voorhang minstens 4 weken
      En is de stap voorhang uiterlijk bij het begin van de fase raad van state gedaan

  Regel: AR-2.37 Na de overlegging van een vastgestelde AMvB krijgen de Kamers vier weken
    kracht: aanwijzing
    uiterlijk: inwerkingtreding
    geldt voor: AMvB
    # Zo stond het er al vóór de tiende wijziging, en zo staat het er in de versie van 1 juli 2024.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.37, tweede lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.5&aanwijzing=2.37&z=2024-07-01&g=2024-07-01
    voldoen: leg de vastgestelde AMvB over aan beide Kamers, wacht vier weken, en leg de stap nahang vast met 'start: …' en 'einde: …'
    afwijken: noem de wet die een andere termijn geeft, of leg uit waarom het model hier niet past (aanwijzing 1.2, tweede lid)

    # Of een AMvB moet worden overgelegd, zegt haar wet; geeft die een andere termijn, dan gaat de wet voor.
    # Of die wet terughoudend genoeg is (eerste lid), leest een mens: een bepaling zegt niet of de Kamers
    # vooraf of achteraf aan zet zijn. Dat er redenen zijn, vraagt AR-2.35.
    Scenario: een AMvB die wordt nagehangen
      Gegeven het ontwerp
      Als de stap nahang gestart is
      Dan duurt de stap nahang minstens 4 weken
      En is de stap nahang vóór de fase inwerkingtreding gedaan

  Regel: AR-2.38 Een voorhang valt voor ten minste drie vierde buiten het reces, of de brief zegt waarom niet
    kracht: aanwijzing
    uiterlijk: voorhang
    # De aanwijzing gaat over de overlegging van 2.36 en 2.37, en dus over AMvB's.
    geldt voor: AMvB
    # Zo stond het er al vóór de tiende wijziging, en zo staat het er in de versie van 1 juli 2024.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 2.38, eerste en tweede lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=2&paragraaf=2.5&aanwijzing=2.38&z=2024-07-01&g=2024-07-01
    voldoen: kies een moment waarop ten minste drie vierde van de termijn buiten een reces van de Kamers valt en schrijf bij de stap 'reces: nee'; kan dat niet, zeg dan in de brief aan de Kamers waarom, en neem dat over bij 'motivering'
    afwijken: leg uit waarom de brief aan de Kamers er niets over zegt (aanwijzing 1.2, tweede lid)

    # 'reces: ja' zegt dat meer dan een vierde van de termijn in een reces valt. De recessen zelf kent
    # kompas-check niet. Of er een latere datum kon worden genoemd (derde en vierde lid), leest een mens.
    Scenario: het ontwerp ligt bij de Kamers
      Gegeven elke stap voorhang of nahang
      Als die gestart is
      Dan is haar reces nee of is haar motivering ingevuld
