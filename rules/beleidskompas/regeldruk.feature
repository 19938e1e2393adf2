# language: nl
Functionaliteit: Regeldruk
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Het Adviescollege toetsing regeldruk (ATR) kijkt mee naar wat nieuwe regels burgers, bedrijven
  en professionals aan lasten brengen. Het kiest zelf welke dossiers het een advies geeft; een
  dossier dat het niet kiest, is wel voorgelegd.

  Regel: ATR-01 Het ontwerp is voorgelegd aan het Adviescollege toetsing regeldruk
    kracht: aanwijzing
    uiterlijk: toetsing
    # De dag van de versie van de Aanwijzingen die is gelezen; aanwijzing 7.5a is ouder.
    geldig van: 2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.5a, tweede lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.1&aanwijzing=7.5a&z=2024-07-01&g=2024-07-01
    bron: Instellingsbesluit Adviescollege toetsing regeldruk, artikel 2, tweede lid, Stcrt. 2017, 29814 (vervallen op 1 december 2022)
    # De aanwijzing zelf is gelezen; wat na 1 december 2022 de grondslag van de ATR is, niet.
    geverifieerd: nee
    voldoen: leg het ontwerp voor en leg de stap atr-advies vast met 'gevraagd: …'; 'dictum: niet geselecteerd' is ook goed
    afwijken: leg in de toelichting uit waarom het ontwerp niet is voorgelegd (aanwijzing 1.2, tweede lid)
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
