# language: nl
Functionaliteit: Advies over openbaarheid en over ICT
  kader: Wettelijke adviezen

  Twee wetten vragen om advies van een vast college: de Wet open overheid als een ontwerp over
  openbaarheid gaat, en de Wet Adviescollege ICT-toetsing als er een groot ICT-project uit volgt.

  Regel: ACOI-01 Het Adviescollege openbaarheid en informatiehuishouding is om advies gevraagd
    kracht: wet
    uiterlijk: raad van state
    # Voorstellen van wet en ontwerpen van AMvB's; een ministeriële regeling noemt het artikel niet.
    # Dat ook Kamerleden het advies vragen over hun eigen voorstel, zegt het niet.
    geldt voor: wetsvoorstel, rijkswet, AMvB
    # De dag van de versie van de Aanwijzingen (5.34a) die is gelezen en die dit artikel noemt; het artikel is ouder.
    geldig van: 2024-07-01
    bron: Wet open overheid, artikel 7.2, derde lid, https://wetten.overheid.nl/jci1.3:c:BWBR0045754&artikel=7.2
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.34a, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.8a&aanwijzing=5.34a&z=2024-07-01&g=2024-07-01
    voldoen: vraag het college om advies en leg de stap advies acoi vast met 'gevraagd: …'

    # Het artikel vraagt advies over ontwerpen die geheel of voor een belangrijk deel over openbaarmaking
    # gaan. Een ontwerp zegt hier alleen of het van de Woo afwijkt; dan vraagt ook aanwijzing 5.34a het
    # advies. Gaat een ontwerp zonder afwijking over openbaarheid, dan beoordeelt een mens dat.
    # Een ontwerp dat alleen een bindend EU-besluit uitvoert: Awb, artikel 1:7.
    # Een AMvB wordt niet ingediend; dan telt de vaststelling.
    Scenario: het ontwerp wijkt af van de Woo
      Gegeven elke bepaling van soort woo-afwijking
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is de stap advies acoi vóór de fase indiening gevraagd
      Maar dat geldt niet als de implementatie van het ontwerp zuiver is

  Regel: ICT-01 Over een groot ICT-project is het Adviescollege ICT-toetsing om advies gevraagd
    kracht: wet
    # De wet kijkt naar het project, niet naar het ontwerp; wij nemen de indiening (of de vaststelling).
    uiterlijk: indiening
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
    # De dag waarop de wet in werking trad.
    geldig van: 2024-07-01
    bron: Wet Adviescollege ICT-toetsing, artikelen 1 en 11, https://wetten.overheid.nl/BWBR0049412/2024-07-01/
    bron: Kamerstukken I, 36191, C (27 september 2023), https://zoek.officielebekendmakingen.nl/kst-36191-c.html
    # Artikel 1 is gelezen, artikel 11 alleen in de weergave van de nota naar aanleiding van het verslag.
    geverifieerd: nee
    voldoen: vraag het college om advies over het project en leg de stap advies acict vast met 'gevraagd: …'

    # Het gaat om projecten van ministeries, publiekrechtelijke zbo's, de politie en de Raad voor de
    # rechtspraak. Valt het project daarbuiten, geef dan geen ict-component op.
    Scenario: een ICT-component van vijf miljoen euro of meer
      Gegeven de ict die het ontwerp raakt
      Als de ict-component van het ontwerp minstens € 5 mln is
      Dan is de stap advies acict gevraagd
