# language: nl
Functionaliteit: Regeldruk
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Het Adviescollege toetsing regeldruk (ATR) kijkt mee naar wat nieuwe regels burgers, bedrijven
  en professionals aan lasten brengen. Het kiest zelf welke dossiers het een advies geeft; een
  dossier dat het niet kiest, is wel voorgelegd. De toelichting beschrijft de regeldruk en rekent
  haar uit.

  # Drie versies: het Instellingsbesluit alleen, daarna ook aanwijzing 7.5a, en nu de aanwijzing zonder het
  # Instellingsbesluit. Wat er moet, is gelijk gebleven; kracht en bron niet.
  Regel: ATR-01 Het ontwerp is voorgelegd aan het Adviescollege toetsing regeldruk
    # Het besluit geeft het college zijn taak; een aanwijzing om voor te leggen was er nog niet.
    kracht: beleid
    uiterlijk: toetsing
    # De dag van het besluit; de dag van inwerkingtreding is niet gevonden.
    geldig van: 2017-05-17
    geldig tot: 2022-03-31
    bron: Instellingsbesluit Adviescollege toetsing regeldruk, artikel 2, tweede lid, Stcrt. 2017, 29814, https://zoek.officielebekendmakingen.nl/stcrt-2017-29814.html
    voldoen: leg het ontwerp voor en leg de stap atr-advies vast met 'gevraagd: …'; 'dictum: niet geselecteerd' is ook goed
    afwijken: leg in de toelichting uit waarom het ontwerp niet is voorgelegd
    botst met: AR-9.16-2, omdat over een zuivere uitvoering van EU-recht in principe geen advies wordt gevraagd; dan geldt deze norm niet, dus wie niet voorlegt, doet aan geen van beide tekort

    # In beginsel wordt over zuivere implementatie geen advies gevraagd (aanwijzing 9.16, tweede lid).
    Scenario: een wet of AMvB gaat altijd naar de ATR
      Gegeven het ontwerp
      Als het ontwerp een wetsvoorstel, rijkswet of AMvB is
      Dan is de stap atr-advies gevraagd
      Maar dat geldt niet als de implementatie van het ontwerp zuiver is

    # Een ontwerp zegt niet apart hoe groot de regeldruk is. Belangrijke gevolgen voor wie de
    # lasten draagt, nemen daar de plaats van in.
    Abstract Scenario: een ministeriële regeling met belangrijke gevolgen
      Gegeven de <wie> die het ontwerp raakt
      Als het ontwerp een ministeriële regeling is
      En haar gevolgen belangrijk zijn
      Dan is de stap atr-advies gevraagd
      Maar dat geldt niet als de implementatie van het ontwerp zuiver is

      Voorbeelden:
        | wie           |
        | burgers       |
        | bedrijven     |
        | mkb           |
        | professionals |

  Regel: ATR-01 Het ontwerp is voorgelegd aan het Adviescollege toetsing regeldruk
    kracht: aanwijzing
    uiterlijk: toetsing
    # De dag waarop de elfde wijziging in werking trad; zij heeft aanwijzing 7.5a ingevoegd (zie AR-7.5a).
    geldig van: 2022-04-01
    geldig tot: 2022-11-30
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.5a, tweede lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.1&aanwijzing=7.5a&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2022, 5649 (elfde wijziging), https://zoek.officielebekendmakingen.nl/stcrt-2022-5649.html
    bron: Instellingsbesluit Adviescollege toetsing regeldruk, artikel 2, tweede lid, Stcrt. 2017, 29814, https://zoek.officielebekendmakingen.nl/stcrt-2017-29814.html
    voldoen: leg het ontwerp voor en leg de stap atr-advies vast met 'gevraagd: …'; 'dictum: niet geselecteerd' is ook goed
    afwijken: leg in de toelichting uit waarom het ontwerp niet is voorgelegd (aanwijzing 1.2, tweede lid)
    botst met: AR-9.16-2, omdat over een zuivere uitvoering van EU-recht in principe geen advies wordt gevraagd; dan geldt deze norm niet, dus wie niet voorlegt, doet aan geen van beide tekort

    Scenario: een wet of AMvB gaat altijd naar de ATR
      Gegeven het ontwerp
      Als het ontwerp een wetsvoorstel, rijkswet of AMvB is
      Dan is de stap atr-advies gevraagd
      Maar dat geldt niet als de implementatie van het ontwerp zuiver is

    Abstract Scenario: een ministeriële regeling met belangrijke gevolgen
      Gegeven de <wie> die het ontwerp raakt
      Als het ontwerp een ministeriële regeling is
      En haar gevolgen belangrijk zijn
      Dan is de stap atr-advies gevraagd
      Maar dat geldt niet als de implementatie van het ontwerp zuiver is

      Voorbeelden:
        | wie           |
        | burgers       |
        | bedrijven     |
        | mkb           |
        | professionals |

  Regel: ATR-01 Het ontwerp is voorgelegd aan het Adviescollege toetsing regeldruk
    kracht: aanwijzing
    uiterlijk: toetsing
    # De dag waarop het Instellingsbesluit is vervallen.
    geldig van: 2022-12-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.5a, tweede lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.1&aanwijzing=7.5a&z=2024-07-01&g=2024-07-01
    # De aanwijzing zelf is gelezen; wat na 1 december 2022 de grondslag van de ATR is, niet.
    geverifieerd: nee
    voldoen: leg het ontwerp voor en leg de stap atr-advies vast met 'gevraagd: …'; 'dictum: niet geselecteerd' is ook goed
    afwijken: leg in de toelichting uit waarom het ontwerp niet is voorgelegd (aanwijzing 1.2, tweede lid)
    botst met: AR-9.16-2, omdat over een zuivere uitvoering van EU-recht in principe geen advies wordt gevraagd; dan geldt deze norm niet, dus wie niet voorlegt, doet aan geen van beide tekort

    Scenario: een wet of AMvB gaat altijd naar de ATR
      Gegeven het ontwerp
      Als het ontwerp een wetsvoorstel, rijkswet of AMvB is
      Dan is de stap atr-advies gevraagd
      Maar dat geldt niet als de implementatie van het ontwerp zuiver is

    Abstract Scenario: een ministeriële regeling met belangrijke gevolgen
      Gegeven de <wie> die het ontwerp raakt
      Als het ontwerp een ministeriële regeling is
      En haar gevolgen belangrijk zijn
      Dan is de stap atr-advies gevraagd
      Maar dat geldt niet als de implementatie van het ontwerp zuiver is

      Voorbeelden:
        | wie           |
        | burgers       |
        | bedrijven     |
        | mkb           |
        | professionals |

  Regel: ATR-02 Op een kritisch advies van de ATR staat een reactie in de toelichting
    kracht: beleid
    uiterlijk: ministerraad
    # De dag van de versie waarin aanwijzing 4.44 is gelezen (zie AR-4.44-1); de dicta zijn ouder.
    geldig van: 2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.44, eerste lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.9&aanwijzing=4.44&z=2024-07-01&g=2024-07-01
    bron: parlement.com, Adviescollege toetsing regeldruk (over de dicta 1 tot en met 4)
    # De dicta binden niet; wat na 1 december 2022 de grondslag van de ATR is, is niet gelezen.
    geverifieerd: nee
    hangt af van: AR-4.44-1
    voldoen: zeg in de toelichting wat de ATR vindt en wat u daarmee deed, en noem bij de stap atr-advies de 'vindplaats' of de 'reactie'
    afwijken: schrijf bij de stap 'vindplaats: geen', en leg uit waarom er geen reactie is

    # Dictum 3: niet indienen, tenzij; dictum 4: niet indienen.
    Scenario: de ATR raadt indienen af
      Gegeven elke stap atr-advies
      Als die gedaan is
      En haar dictum 3 of 4 is
      Dan is haar reactie ingevuld of staat die in de toelichting

  Regel: RD-01 De toelichting beschrijft de regeldruk en rekent haar uit
    kracht: aanwijzing
    uiterlijk: ministerraad
    # De dag waarop de elfde wijziging in werking trad; zij heeft aanwijzing 7.5a ingevoegd (zie AR-7.5a).
    geldig van: 2022-04-01
    bron: Stcrt. 2022, 5649 (elfde wijziging), https://zoek.officielebekendmakingen.nl/stcrt-2022-5649.html
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.5a, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.1&aanwijzing=7.5a&z=2024-07-01&g=2024-07-01
    bron: KCBR, Verplichte kwaliteitseis Regeldruk, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/verplichte-kwaliteitseisen/regeldruk
    hangt af van: AR-7.5a, AR-4.43-e
    voldoen: beschrijf de regeldruk (noem bij Toelichting onder 'lasten' de paragraaf) en noem bij wie haar draagt onder 'kwantificering' het bedrag of de plaats van de berekening; is er geen regeldruk, schrijf dan bij 'lasten' 'n.v.t., omdat …'
    afwijken: schrijf 'kwantificering: geen' of 'lasten: nee', en leg uit waarom beschrijven of rekenen hier niet kan (aanwijzing 1.2, tweede lid)

    Abstract Scenario: er zijn gevolgen voor wie de lasten draagt
      Gegeven de <wie> die het ontwerp raakt
      Als haar gevolgen beperkt of belangrijk zijn
      Dan zijn de lasten van de Toelichting beantwoord
      En is haar kwantificering inhoudelijk beantwoord
      Maar dat geldt niet als de lasten van de Toelichting niet van toepassing zijn

      Voorbeelden:
        | wie           |
        | burgers       |
        | bedrijven     |
        | mkb           |
        | professionals |
