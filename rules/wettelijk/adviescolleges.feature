# language: nl
Functionaliteit: Kaderwet adviescolleges
  kader: Wettelijke adviezen
  geldt voor: wetsvoorstel, initiatiefwetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Krijgt een college dat al een andere publieke taak heeft, de taak om de regering te adviseren over
  algemeen verbindende voorschriften of beleid van het Rijk, dan gelden daarvoor dezelfde eisen als
  voor het instellen van een adviescollege (artikel 9). Hier gaat het om zbo's; of een zbo een
  college is, zegt het register niet.

  Regel: KA-4 De adviestaak wordt bij wet toegekend
    kracht: wet
    # Een initiatiefwetsvoorstel gaat pas voor zijn bekrachtiging naar de ministerraad.
    uiterlijk: ministerraad; initiatiefwetsvoorstel: indiening
    # De dag van de versie waarin de wet is gelezen; zij geldt langer.
    geldig van: 2017-05-10
    bron: Kaderwet adviescolleges, artikelen 4 en 9, https://wetten.overheid.nl/jci1.3:c:BWBR0008159&artikel=4
    voldoen: regel de adviestaak in een wet

    # Artikel 6 laat eenmalig advies bij koninklijk besluit of ministeriële regeling toe; een ontwerp
    # kan niet zeggen dat het om één advies gaat.
    Scenario: een adviestaak over regelgeving of beleid van het Rijk
      Gegeven elke bepaling van soort adviestaak aan een zbo over algemeen verbindende voorschriften of beleid
      Als haar verandering nieuw, uitgebreid of overgeheveld is
      En haar advies aan regering is
      En haar grondslag nationaal recht is
      Dan is het ontwerp een wetsvoorstel, initiatiefwetsvoorstel of rijkswet
      # Artikel 5: een vraagstuk dat in de tijd beperkt is, bij koninklijk besluit, hoogstens vier jaar.
      Maar dat geldt niet als het ontwerp een AMvB is
      En haar duur hoogstens 4 jaar is

  Regel: KA-7 De minister van BZK ondertekent de adviestaak mee
    kracht: wet
    # Een initiatiefwetsvoorstel wordt pas bij de bekrachtiging door ministers ondertekend.
    uiterlijk: indiening; initiatiefwetsvoorstel: bekrachtiging
    # De dag van de versie waarin de wet is gelezen; zij geldt langer.
    geldig van: 2017-05-10
    bron: Kaderwet adviescolleges, artikelen 7 en 9, https://wetten.overheid.nl/jci1.3:c:BWBR0008159&artikel=7
    voldoen: laat de minister van BZK (mede)ondertekenen en noem BZK bij 'medeondertekening'
    afwijken: bepaal in de wet uitdrukkelijk dat van artikel 7 wordt afgeweken en zeg in de memorie van toelichting waarom (aanwijzing 2.46)
    afwijken bij: wetsvoorstel, initiatiefwetsvoorstel, rijkswet

    Scenario: een adviestaak over regelgeving of beleid van het Rijk
      Gegeven elke bepaling van soort adviestaak aan een zbo over algemeen verbindende voorschriften of beleid
      Als haar verandering nieuw, uitgebreid of overgeheveld is
      En haar advies aan regering is
      En haar grondslag nationaal recht is
      Dan bevat de medeondertekening van het ontwerp BZK of is het ministerie van het ontwerp BZK

  Regel: KA-8 De adviestaak is omschreven
    kracht: wet
    uiterlijk: ministerraad; initiatiefwetsvoorstel: indiening
    # De dag van de versie waarin de wet is gelezen; zij geldt langer.
    geldig van: 2017-05-10
    bron: Kaderwet adviescolleges, artikelen 8 en 9, https://wetten.overheid.nl/jci1.3:c:BWBR0008159&artikel=8
    voldoen: omschrijf in de bepaling waarover het college adviseert, en neem die omschrijving op bij 'doel'
    afwijken: schrijf 'doel: geen', bepaal in de wet uitdrukkelijk dat van artikel 8 wordt afgeweken en zeg in de memorie van toelichting waarom (aanwijzing 2.46)
    afwijken bij: wetsvoorstel, initiatiefwetsvoorstel, rijkswet

    Scenario: een adviestaak over regelgeving of beleid van het Rijk
      Gegeven elke bepaling van soort adviestaak aan een zbo over algemeen verbindende voorschriften of beleid
      Als haar verandering nieuw, uitgebreid of overgeheveld is
      En haar advies aan regering is
      En haar grondslag nationaal recht is
      Dan is haar doel inhoudelijk beantwoord
