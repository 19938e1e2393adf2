# language: nl
Functionaliteit: Aanwijzingen voor de regelgeving vóór 2018, met de oude nummers
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: Aanwijzingen voor de regelgeving, versie van 11 mei 2011, https://wetten.overheid.nl/BWBR0005730/2011-05-11
  # De oudste versie waarvan wij de tekst hebben; de meeste van deze aanwijzingen zijn ouder.
  geldig van: 2011-05-11
  # Op 1 januari 2018 kregen alle aanwijzingen een nieuw nummer (tiende wijziging, Stcrt. 2017, 69426).
  geldig tot: 2017-12-31
  kracht: aanwijzing
  uiterlijk: ministerraad

  De nummers zijn die van nu, zodat een norm in de tijd te volgen is; de bron noemt het nummer van
  toen. De tekst is dezelfde, behalve waar een opmerking iets anders zegt.

  Regel: AR-4.17-1 Het ontwerp treedt op een vast verandermoment in werking
    uiterlijk: publicatie
    geldt voor: wetsvoorstel, AMvB, ministeriële regeling
    bron: Aanwijzingen voor de regelgeving, aanwijzing 174, eerste, tweede, vierde en vijfde lid (nu 4.17)
    # Voor het onderwijs waren er nog geen eigen dagen; het schooljaar was een reden voor een uitzondering.
    voldoen: kies een vaste dag, of noem de uitzondering van het vierde lid bij 'uitzondering verandermoment' met haar motivering in de toelichting
    afwijken: leg uit waarom de vaste dagen hier geen goed resultaat geven

    Abstract Scenario: een vaste dag, of een uitzondering
      Gegeven het ontwerp
      Als het ontwerp een <soort> is
      Dan valt zijn inwerkingtreding op <dagen> of is zijn uitzondering verandermoment ingevuld

      Voorbeelden:
        | soort                 | dagen                                   |
        | wetsvoorstel of AMvB  | 1 januari of 1 juli                     |
        | ministeriële regeling | 1 januari, 1 april, 1 juli of 1 oktober |

    Abstract Scenario: een uitzondering heeft redenen
      Gegeven het ontwerp
      Als het ontwerp een <soort> is
      En zijn inwerkingtreding niet op <dagen> valt
      Dan is zijn motivering verandermoment ingevuld

      Voorbeelden:
        | soort                 | dagen                                   |
        | wetsvoorstel of AMvB  | 1 januari of 1 juli                     |
        | ministeriële regeling | 1 januari, 1 april, 1 juli of 1 oktober |

  Regel: AR-4.17-4 Tussen publicatie en inwerkingtreding zit genoeg tijd
    uiterlijk: publicatie
    geldt voor: wetsvoorstel, AMvB, ministeriële regeling
    bron: Aanwijzingen voor de regelgeving, aanwijzing 174, derde tot en met vijfde lid (nu 4.17)
    voldoen: laat tussen publicatie en inwerkingtreding twee maanden zitten (drie als het ontwerp gemeenten, provincies of waterschappen direct raakt), of noem de uitzondering van het vierde lid bij 'uitzondering verandermoment' met haar motivering in de toelichting
    afwijken: leg uit waarom deze tijd hier geen goed resultaat geeft

    Scenario: twee maanden, of een uitzondering
      Gegeven het ontwerp
      Dan liggen er minstens 2 maanden tussen zijn publicatie en zijn inwerkingtreding of is zijn uitzondering verandermoment ingevuld

    Scenario: een uitzondering heeft redenen
      Gegeven het ontwerp
      Als er minder dan 2 maanden tussen zijn publicatie en zijn inwerkingtreding liggen
      Dan is zijn motivering verandermoment ingevuld

    Scenario: drie maanden als het medeoverheden direct raakt, of een uitzondering
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar gevolgen beperkt of belangrijk zijn
      Dan liggen er minstens 3 maanden tussen de publicatie van het ontwerp en de inwerkingtreding van het ontwerp of is de uitzondering verandermoment van het ontwerp ingevuld

    Scenario: ook die uitzondering heeft redenen
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar gevolgen beperkt of belangrijk zijn
      En er minder dan 3 maanden tussen de publicatie van het ontwerp en de inwerkingtreding van het ontwerp liggen
      Dan is de motivering verandermoment van het ontwerp ingevuld

  Regel: AR-5.6 De toelichting zegt waarom onafhankelijk advies nodig is
    bron: Aanwijzingen voor de regelgeving, aanwijzing 123a (nu 5.6)
    voldoen: zeg in de toelichting waarom onafhankelijk advies op dit terrein nodig is (bij een nieuw adviescollege ook waarom geen bestaand college het kan doen) en noem de plaats bij de bepaling onder 'motivering'
    afwijken: schrijf bij 'motivering' geen, en leg uit waarom de toelichting hier niets over zegt

    Scenario: een adviescollege wordt ingesteld
      Gegeven elke bepaling van soort instelling adviescollege
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan staat haar motivering in de toelichting

    Scenario: een adviestaak wordt opgedragen
      Gegeven elke bepaling van soort adviestaak over algemeen verbindende voorschriften of beleid
      Als haar verandering anders dan ongewijzigd of vervallen is
      En haar advies aan regering of kamers is
      En haar grondslag nationaal recht is
      Dan staat haar motivering in de toelichting

  Regel: AR-5.7 Een regeling schrijft niet voor dat advies wordt gevraagd
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    bron: Aanwijzingen voor de regelgeving, aanwijzing 123b (nu 5.7)
    voldoen: schrap de plicht om advies te vragen, of maak er een bevoegdheid ('kan') of een gelegenheid van
    afwijken: leg uit waarom de regeling zonder deze plicht niet goed werkt

    Scenario: een plicht om advies te vragen over regelgeving of beleid van het Rijk
      Gegeven elke bepaling van soort adviesplicht over algemeen verbindende voorschriften of beleid
      Als haar vorm plicht is
      En haar verandering anders dan ongewijzigd of vervallen is
      En haar advies aan regering of kamers is
      En haar grondslag nationaal recht is
      Dan is dat niet toegestaan

  Regel: AR-5.8 De toelichting zegt waarom een zbo wordt ingesteld of een taak krijgt
    bron: Aanwijzingen voor de regelgeving, aanwijzing 124a (nu 5.8)
    hangt af van: KZ-3
    voldoen: zeg in de toelichting waarom de overheid de taak behartigt, waarom dat niet bij een decentrale overheid of onder volledige ministeriële verantwoordelijkheid kan, wat het kost en hoe de taak past bij die van anderen; noem de plaats bij de bepaling onder 'motivering'
    afwijken: schrijf bij 'motivering' geen, en leg uit waarom de toelichting hier niets over zegt

    Scenario: een zbo wordt ingesteld, of krijgt een taak
      Gegeven elke bepaling van soort instelling zbo of taak zbo
      Als haar verandering nieuw, uitgebreid of overgeheveld is
      Dan staat haar motivering in de toelichting

  Regel: AR-5.9 Een zbo en zijn openbaar gezag rusten op een wet
    bron: Aanwijzingen voor de regelgeving, aanwijzing 124b (nu 5.9)
    # Het derde lid noemde artikel 4:23 van de Algemene wet bestuursrecht alleen in de toelichting.
    voldoen: regel het in een wet; is dit een bijzonder geval, schrijf dan bij de bepaling 'basis: wet' (de wet laat dit toe) en noem bij 'motivering' waarom dit geval bijzonder is
    afwijken: leg uit waarom volledige toepassing geen goede regeling oplevert; gaat het om subsidies (derde lid), noem dan het geval van artikel 4:23 van de Algemene wet bestuursrecht

    Scenario: een zbo wordt ingesteld
      Gegeven elke bepaling van soort instelling zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is het ontwerp een wetsvoorstel of rijkswet of is haar basis wet
      En is het ontwerp een wetsvoorstel of rijkswet of is haar motivering inhoudelijk beantwoord

    Scenario: een zbo krijgt openbaar gezag
      Gegeven elke bepaling van soort taak zbo of regelgevende bevoegdheid zbo
      Als haar openbaar gezag ja is
      En haar verandering nieuw, uitgebreid of overgeheveld is
      Dan is het ontwerp een wetsvoorstel of rijkswet of is haar basis wet
      En is het ontwerp een wetsvoorstel of rijkswet of is haar motivering inhoudelijk beantwoord

  Regel: AR-5.10-1 Een zbo maakt alleen regels over organisatie of techniek, of met goedkeuring van een minister
    bron: Aanwijzingen voor de regelgeving, aanwijzing 124c, eerste lid (nu 5.10)
    voldoen: beperk de bevoegdheid tot organisatorische of technische onderwerpen, of regel dat een minister de regels goedkeurt en motiveer in de toelichting waarom dit een bijzonder geval is (noem de plaats bij de bepaling onder 'motivering')
    afwijken: leg uit waarom volledige toepassing geen goede regeling oplevert

    Scenario: regelgevende bevoegdheid
      Gegeven elke bepaling van soort regelgevende bevoegdheid zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar goedkeuring minister ja of is haar onderwerp anders dan algemeen verbindende voorschriften, beleid, uitvoerbaarheid, gevallen of overig

    Scenario: een bijzonder geval heeft redenen in de toelichting
      Gegeven elke bepaling van soort regelgevende bevoegdheid zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan staat haar motivering in de toelichting of is haar onderwerp anders dan algemeen verbindende voorschriften, beleid, uitvoerbaarheid, gevallen of overig

  Regel: AR-5.10-2 Een zbo krijgt geen adviestaak over regelgeving of beleid van het Rijk
    bron: Aanwijzingen voor de regelgeving, aanwijzing 124c, tweede lid (nu 5.10)
    voldoen: schrap de adviestaak, of beperk haar tot informatie over de uitvoerbaarheid of advies in afzonderlijke gevallen
    afwijken: leg uit waarom volledige toepassing geen goede regeling oplevert

    Scenario: een nieuwe of uitgebreide adviestaak
      Gegeven elke bepaling van soort adviestaak aan een zbo over algemeen verbindende voorschriften of beleid
      Als haar verandering nieuw, uitgebreid of overgeheveld is
      En haar advies aan regering of kamers is
      En haar grondslag nationaal recht is
      Dan is dat niet toegestaan

  Regel: AR-5.12 De instellingswet regelt hoelang de leden van een zbo worden benoemd
    geldt voor: wetsvoorstel, rijkswet
    bron: Aanwijzingen voor de regelgeving, aanwijzing 124e (nu 5.12)
    voldoen: regel de inrichting en de benoemingstermijn in de wet en noem de termijn bij de bepaling ('termijn: 4 jaar')
    afwijken: schrijf 'termijn: geen', en leg uit waarom de wet de benoemingstermijn niet regelt

    Scenario: een zbo wordt ingesteld
      Gegeven elke bepaling van soort instelling zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar termijn beantwoord

  Regel: AR-5.14 Een minister krijgt geen bevoegdheid om een zbo in een bepaald geval een aanwijzing te geven
    bron: Aanwijzingen voor de regelgeving, aanwijzing 124g (nu 5.14)
    voldoen: schrap de bevoegdheid, of regel hoe de minister in het algemeen kan sturen (beleidsregels)
    afwijken: leg uit waarom het zbo zonder deze bevoegdheid niet goed kan werken

    Scenario: een bevoegdheid tot bijzondere aanwijzingen
      Gegeven elke bepaling van soort bijzondere aanwijzing zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is dat niet toegestaan

  Regel: AR-5.58 Een evaluatiebepaling noemt een termijn
    geldt voor: wetsvoorstel, rijkswet
    bron: Aanwijzingen voor de regelgeving, aanwijzing 164 (nu 5.58)
    # Het model liet de termijn open; vijf jaar stond alleen in de toelichting, als wat in de rede ligt.
    voldoen: bepaal wanneer het verslag naar de Staten-Generaal gaat en noem de termijn bij de bepaling ('termijn: 5 jaar')
    afwijken: schrijf 'termijn: geen', en leg uit waarom de wet geen termijn noemt

    Scenario: er is een evaluatiebepaling
      Gegeven elke bepaling van soort evaluatie
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar termijn beantwoord

  Regel: AR-7.4 De wetgevingstoets is gevraagd vóór de ministerraad
    geldt voor: wetsvoorstel, rijkswet, AMvB
    bron: Aanwijzingen voor de regelgeving, aanwijzing 254 (nu 7.4)
    voldoen: leg het ontwerp voor aan JenV en leg de stap wetgevingstoets vast met 'gevraagd: …'
    afwijken: leg uit waarom het ontwerp niet of later is voorgelegd

    Scenario: een wet of AMvB
      Gegeven het ontwerp
      Dan is de stap wetgevingstoets vóór de fase ministerraad gevraagd

  Regel: AR-7.6 De gevolgen voor decentrale overheden staan in de toelichting en zijn getoetst door BZK
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    bron: Aanwijzingen voor de regelgeving, aanwijzing 256a (nu 7.6)
    voldoen: zet de gevolgen in de toelichting uiteen (onder Toelichting bij 'gevolgen medeoverheden'), laat BZK dat toetsen en leg de stap toetsing bzk vast
    afwijken: schrijf bij 'gevolgen medeoverheden' nee als de toelichting er niets over zegt, en leg uit waarom zij ontbreken of waarom BZK niet heeft getoetst

    Abstract Scenario: een decentrale overheid merkt er iets van
      Gegeven de <overheid> die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar gevolgen beperkt of belangrijk zijn
      Dan staan de gevolgen medeoverheden van de Toelichting in de toelichting
      En is de stap toetsing bzk gedaan of is het ministerie van het ontwerp BZK

      Voorbeelden:
        | overheid           |
        | gemeenten          |
        | provincies         |
        | waterschappen      |
        | openbare lichamen  |

  Regel: AR-7.7 Een ontwerp dat genotificeerd moet worden, is genotificeerd voordat het wordt vastgesteld
    uiterlijk: bekrachtiging; AMvB, ministeriële regeling, beleidsregel: vaststelling
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    bron: Aanwijzingen voor de regelgeving, aanwijzing 261a (nu 7.7)
    voldoen: notificeer het ontwerp en leg de stap notificatie vast met 'datum: …', of bij een standstill met 'start: …' en 'einde: …' (haar laatste dag); moet er niets genotificeerd worden, schrijf dan 'Raakt niet: notificatieplicht'
    afwijken: leg uit waarom niet of niet op tijd is genotificeerd; dat kan de regeling onverbindend maken

    Scenario: een wet voor de bekrachtiging
      Gegeven de notificatieplicht die het ontwerp raakt
      Dan is de stap notificatie vóór de fase bekrachtiging gedaan

    Scenario: het andere voor de vaststelling
      Gegeven de notificatieplicht die het ontwerp raakt
      Als het ontwerp een AMvB, ministeriële regeling of beleidsregel is
      Dan is de stap notificatie vóór de fase vaststelling gedaan

  Regel: AR-7.9 De Raad van State wordt pas na de ministerraad gehoord
    uiterlijk: raad van state
    geldt voor: wetsvoorstel, rijkswet, AMvB
    bron: Aanwijzingen voor de regelgeving, aanwijzing 262, 279 en 280 (nu 7.9)
    voldoen: leg de stappen ministerraad en raad van state vast met hun datum; besliste de ministerraad vaker, leg dan elke keer vast; noem bij een AMvB onder een wetsvoorstel ook 'basiswet aanvaard'; rust zij op een wet die er al is, schrijf dan 'basiswet aanvaard: n.v.t., omdat …'
    afwijken: leg uit waarom het advies eerder moest worden gevraagd

    Scenario: na de ministerraad
      Gegeven het ontwerp
      Als de stap raad van state gevraagd is
      Dan is de stap ministerraad niet na de stap raad van state gedaan

    Scenario: een AMvB na aanvaarding van haar wet door de Tweede Kamer
      Gegeven het ontwerp
      Als het ontwerp een AMvB is
      En de stap raad van state gevraagd is
      Dan ligt zijn basiswet aanvaard vóór de stap raad van state
      Maar dat geldt niet als zijn basiswet aanvaard niet van toepassing is

  Regel: AR-7.10 De adviezen die binnen zijn, gaan mee naar de Raad van State
    uiterlijk: raad van state
    geldt voor: wetsvoorstel, rijkswet, AMvB
    bron: Aanwijzingen voor de regelgeving, aanwijzing 268 en 279 (nu 7.10)
    # Wat al was gepubliceerd, hoefde toen niet mee.
    voldoen: stuur de adviezen mee en noem bij de stap raad van state de adviseurs ('met: ATR, AP')
    afwijken: leg uit waarom een advies niet is meegestuurd

    Abstract Scenario: een advies van een adviescollege
      Gegeven elke stap <advies>
      Als haar ontvangen vóór de stap raad van state ligt
      En de stap raad van state gevraagd is
      Dan is de stap raad van state met <adviseur> gevraagd
      Maar dat geldt niet als die openbaar gemaakt is

      Voorbeelden:
        | advies       | adviseur |
        | atr-advies   | ATR      |
        | ap-advies    | AP       |
        | advies acict | AcICT    |
        | advies acoi  | ACOI     |
