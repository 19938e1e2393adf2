# language: nl
Functionaliteit: Regeldruk
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Het Adviescollege toetsing regeldruk (ATR) kijkt mee naar wat nieuwe regels burgers, bedrijven
  en professionals aan lasten brengen. Het kiest zelf welke dossiers het een advies geeft; een
  dossier dat het niet kiest, is wel voorgelegd.

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
    # De dag waarop de elfde wijziging in werking trad. Gelezen is de tekst van 1 juli 2024; de twaalfde
    # wijziging heeft aanwijzing 7.5a niet geraakt.
    geldig van: 2022-04-01
    geldig tot: 2022-11-30
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.5a, tweede lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.1&aanwijzing=7.5a&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2022, 5649 (elfde wijziging), https://zoek.officielebekendmakingen.nl/stcrt-2022-5649.html
    bron: Instellingsbesluit Adviescollege toetsing regeldruk, artikel 2, tweede lid, Stcrt. 2017, 29814, https://zoek.officielebekendmakingen.nl/stcrt-2017-29814.html
    voldoen: leg het ontwerp voor en leg de stap atr-advies vast met 'gevraagd: …'; 'dictum: niet geselecteerd' is ook goed
    afwijken: leg in de toelichting uit waarom het ontwerp niet is voorgelegd (aanwijzing 1.2, tweede lid)

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
