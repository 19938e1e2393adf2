# language: nl
Functionaliteit: Afstemming, effecten en notificatie (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel

  Wie een regeling voorbereidt, betrekt de andere ministeries, zet de gevolgen op een rij en laat
  die toetsen, en gaat na of Brussel of een andere organisatie het ontwerp moet kennen.

  Regel: AR-7.1 Het ministerie van een organisatie die het ontwerp raakt, is betrokken
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.1, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.1&aanwijzing=7.1&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    voldoen: betrek dat ministerie bij de voorbereiding en noem het bij 'medeondertekening' of 'in overeenstemming met', of leg een stap voorportaal of instemming vast met 'met: …'
    afwijken: schrijf bij 'medeondertekening' en 'in overeenstemming met' geen, en leg uit waarom dat ministerie niet hoefde mee te doen (aanwijzing 1.2, tweede lid)

    # Of nog andere ministeries bemoeienis hebben met het onderwerp, weet een mens.
    Abstract Scenario: een zbo, agentschap, inspectie of uitvoerder van een ander ministerie
      Gegeven elke uitvoerende organisatie die het ontwerp raakt
      Als de organisatie onder het ministerie <ministerie> valt
      Dan is het ministerie van het ontwerp <ministerie> of bevat de medeondertekening van het ontwerp <ministerie> of bevat de lijst 'in overeenstemming met' van het ontwerp <ministerie> of is de stap voorportaal of instemming met <ministerie> gedaan

      Voorbeelden:
        | ministerie |
        | AZ         |
        | BZK        |
        | Def        |
        | EZK        |
        | Fin        |
        | IenW       |
        | JenV       |
        | LVVN       |
        | OCW        |
        | SZW        |
        | VWS        |

  Regel: AR-7.2 Over een ontwerp dat decentrale overheden raakt, is vroeg met BZK overlegd
    kracht: aanwijzing
    # Het overleg met de fondsbeheerders is tijdig als het er vóór de ministerraad is; dat met BZK begint eerder.
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.2, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.1&aanwijzing=7.2&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    hangt af van: COOR-01, FV-03
    voldoen: begin het overleg met BZK voordat het ontwerp in consultatie gaat (stap overleg bzk) en overleg bij andere taken ook met Financiën als fondsbeheerder (stap overleg fin)
    afwijken: leg uit waarom het overleg er niet of later was (aanwijzing 1.2, tweede lid)

    # 'In een vroegtijdig stadium' is hier: vóór de consultatie.
    Abstract Scenario: van betekenis voor decentrale overheden
      Gegeven de <overheid> die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar gevolgen belangrijk zijn
      Dan is de stap overleg bzk vóór de fase consultatie gestart of is het ministerie van het ontwerp BZK

      Voorbeelden:
        | overheid           |
        | gemeenten          |
        | provincies         |
        | waterschappen      |
        | openbare lichamen  |

    # Tweede lid: de beheerders van het gemeentefonds, het provinciefonds of het BES-fonds. BZK is er een van (zie
    # hierboven); Financiën is de andere. Voor waterschappen is er geen fonds.
    Abstract Scenario: andere taken voor gemeenten, provincies of openbare lichamen
      Gegeven de <overheid> die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is
      Dan is de stap overleg fin gedaan of is het ministerie van het ontwerp Fin

      Voorbeelden:
        | overheid           |
        | gemeenten          |
        | provincies         |
        | openbare lichamen  |

  Regel: AR-7.5a De toelichting zet de gevolgen voor de regeldruk uiteen, met cijfers
    kracht: aanwijzing
    uiterlijk: ministerraad
    # De dag waarop de elfde wijziging in werking trad; zij heeft aanwijzing 7.5a ingevoegd. De toelichting in de
    # versie van 1 juli 2024 noemt nog het besluit dat op 1 december 2022 verviel: de tekst is van daarvoor.
    geldig van: 2022-04-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.5a, eerste lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.1&aanwijzing=7.5a&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2022, 5649 (elfde wijziging), https://zoek.officielebekendmakingen.nl/stcrt-2022-5649.html
    voldoen: beschrijf de regeldruk in de toelichting (onder Toelichting bij 'lasten'; 'geen' is ook een antwoord) en noem bij wie de lasten draagt onder 'kwantificering' een bedrag of de plaats van de berekening
    afwijken: schrijf 'lasten: nee' of 'kwantificering: geen', en leg uit waarom de regeldruk niet is beschreven of becijferd (aanwijzing 1.2, tweede lid)

    # De toets door de ATR (tweede lid) is ATR-01.
    # Bij de andere soorten vraagt AR-4.43-e hetzelfde, op dezelfde plaats.
    Scenario: een beleidsregel zet de lasten uiteen
      Gegeven het ontwerp
      Als het ontwerp een beleidsregel is
      Dan zijn de lasten van de Toelichting beantwoord

    Abstract Scenario: becijferd
      Gegeven de <wie> die het ontwerp raakt
      Als haar gevolgen beperkt of belangrijk zijn
      Dan is haar kwantificering beantwoord
      Maar dat geldt niet als de lasten van de Toelichting niet van toepassing zijn

      Voorbeelden:
        | wie           |
        | burgers       |
        | bedrijven     |
        | mkb           |
        | professionals |

  Regel: AR-7.5b Over een ICT-component van € 5 miljoen of meer is advies gevraagd
    kracht: aanwijzing
    uiterlijk: ministerraad
    # De dag waarop de elfde wijziging in werking trad; zij heeft aanwijzing 7.5b ingevoegd. De toelichting in de
    # versie van 1 juli 2024 noemt nog het besluit van vóór de Wet Adviescollege ICT-toetsing.
    geldig van: 2022-04-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.5b, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.1&aanwijzing=7.5b&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2022, 5649 (elfde wijziging), https://zoek.officielebekendmakingen.nl/stcrt-2022-5649.html
    hangt af van: ICT-01
    voldoen: vraag het Adviescollege ICT-toetsing om advies en leg de stap advies acict vast met 'gevraagd: …'
    afwijken: leg uit waarom geen advies is gevraagd (aanwijzing 1.2, tweede lid)

    Scenario: een grote ICT-component
      Gegeven de ict die het ontwerp raakt
      Als de ict-component van het ontwerp minstens € 5 mln is
      Dan is de stap advies acict gevraagd

  Regel: AR-7.6 De gevolgen voor decentrale overheden staan in de toelichting en zijn getoetst door BZK
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.6, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.1&aanwijzing=7.6&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    hangt af van: MO-03
    voldoen: zet de gevolgen in de toelichting uiteen (onder Toelichting bij 'gevolgen medeoverheden', of bij 'Raakt …' onder 'vindplaats'), laat BZK dat toetsen en leg de stap toetsing bzk vast
    afwijken: schrijf 'gevolgen medeoverheden: nee' en bij 'Raakt …' 'vindplaats: geen' als de toelichting er niets over zegt, en leg uit waarom zij ontbreken of waarom BZK niet heeft getoetst (aanwijzing 1.2, tweede lid)

    Abstract Scenario: een decentrale overheid merkt er iets van
      Gegeven de <overheid> die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar gevolgen beperkt of belangrijk zijn
      Dan staan de gevolgen medeoverheden van de Toelichting in de toelichting of staat die in de toelichting
      En is de stap toetsing bzk gedaan of is het ministerie van het ontwerp BZK

      Voorbeelden:
        | overheid           |
        | gemeenten          |
        | provincies         |
        | waterschappen      |
        | openbare lichamen  |

  Regel: AR-7.7 Een ontwerp dat genotificeerd moet worden, is genotificeerd voordat het wordt vastgesteld
    kracht: aanwijzing
    uiterlijk: bekrachtiging; AMvB, ministeriële regeling, beleidsregel: vaststelling
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.7, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.2&aanwijzing=7.7&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    hangt af van: NOT-01
    voldoen: notificeer het ontwerp en leg de stap notificatie vast met 'datum: …', of bij een standstill met 'start: …' en 'einde: …' (haar laatste dag); moet er niets genotificeerd worden, schrijf dan 'Raakt niet: notificatieplicht'
    afwijken: leg uit waarom niet of niet op tijd is genotificeerd; dat kan de regeling onverbindend maken (aanwijzing 1.2, tweede lid)

    # Hoe lang een standstill duurt, zegt de regeling die tot notificatie verplicht.
    Scenario: een wet voor de bekrachtiging
      Gegeven de notificatieplicht die het ontwerp raakt
      Dan is de stap notificatie vóór de fase bekrachtiging gedaan

    Scenario: het andere voor de vaststelling
      Gegeven de notificatieplicht die het ontwerp raakt
      Als het ontwerp een AMvB, ministeriële regeling of beleidsregel is
      Dan is de stap notificatie vóór de fase vaststelling gedaan
