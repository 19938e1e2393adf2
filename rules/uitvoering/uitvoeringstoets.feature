# language: nl
Functionaliteit: Uitvoeringstoets
  kader: Uitvoering
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Heeft een ontwerp belangrijke gevolgen voor wie het uitvoert of handhaaft, dan toetst die
  organisatie het ontwerp. Haar uitkomst volgen is het uitgangspunt; anders kiezen mag, met
  redenen en met oog voor de gevolgen voor de uitvoering. Ook bij uitvoering van EU-regels.

  Regel: UT-01 Elke uitvoerende organisatie met belangrijke gevolgen heeft een uitvoeringstoets gedaan
    kracht: beleid
    uiterlijk: ministerraad
    # De eerste dag die op de KCBR-pagina over de structuur van het Beleidskompas staat.
    geldig van: 2023-03-28
    bron: KCBR, Verplichte kwaliteitseis Uitvoerbaarheid en handhaafbaarheid, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/verplichte-kwaliteitseisen/uitvoerbaarheid-en-handhaafbaarheid-uh
    bron: KCBR, Beleidskompas, vraag 5: Wat is de voorkeursoptie?, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/5-wat-de-voorkeursoptie
    voldoen: vraag de organisatie op tijd om een uitvoeringstoets en leg de stap vast met 'door: …' en 'ontvangen: …'; wie handhaaft (een inspectie), kan een handhavingstoets doen
    afwijken: leg in de toelichting uit waarom er geen toets van deze organisatie is, of waarom zij pas na de ministerraad kwam

    # De eis heet uitvoerbaarheid én handhaafbaarheid: wie handhaaft, toetst daarop.
    Scenario: belangrijke gevolgen
      Gegeven elke uitvoerende organisatie die het ontwerp raakt
      Als haar gevolgen belangrijk zijn
      Dan is de stap uitvoeringstoets of handhavingstoets door haar gedaan
      # Een ministeriële regeling gaat niet naar de ministerraad; daar telt de vaststelling.
      En is de stap uitvoeringstoets of handhavingstoets door haar vóór de fase ministerraad gedaan

  Regel: UT-02 De uitkomst van de uitvoeringstoets en wat ermee is gedaan staan in de toelichting
    kracht: beleid
    uiterlijk: ministerraad
    # De dag van de versie van de Aanwijzingen die is gelezen; zij gelden langer.
    geldig van: 2024-07-01
    bron: KCBR, Schrijfwijzer memorie van toelichting, onderdeel 7: Uitvoering, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/schrijfwijzer-memorie-van-toelichting
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.43, onderdelen c en k, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.9&aanwijzing=4.43&z=2024-07-01&g=2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.44, eerste lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.9&aanwijzing=4.44&z=2024-07-01&g=2024-07-01
    voldoen: beschrijf in de toelichting wat de toets zegt en wat u ermee deed, en noem bij de stap uitvoeringstoets (of handhavingstoets) de 'vindplaats' en de 'opvolging'
    afwijken: schrijf bij de stap 'vindplaats: geen', en leg uit waarom de uitkomst niet in de toelichting staat

    # Wat ermee is gedaan, blijkt uit de opvolging.
    Scenario: de toets is ontvangen
      Gegeven elke stap uitvoeringstoets of handhavingstoets
      Als die gedaan is
      Dan staat die in de toelichting
      En is haar opvolging volledig, gedeeltelijk of niet

  Regel: UT-03 Wie de uitvoeringstoets niet volledig volgt, motiveert dat
    kracht: beleid
    uiterlijk: ministerraad
    # De brief die dit als uitgangspunt noemt, is van 1 juli 2025.
    geldig van: 2025-07-01
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    voldoen: schrijf bij de stap uitvoeringstoets (of handhavingstoets) onder 'motivering' welke keuze anders is en wat dat voor de uitvoering betekent
    afwijken: leg uit waarom de motivering ontbreekt

    Scenario: niet volledig gevolgd, of niet uitvoerbaar bevonden
      Gegeven elke stap uitvoeringstoets of handhavingstoets
      Als die gedaan is
      En haar opvolging gedeeltelijk of niet is of haar oordeel niet uitvoerbaar is
      Dan is haar motivering ingevuld

  Regel: UV-01 De toelichting noemt wie het ontwerp uitvoert
    kracht: beleid
    uiterlijk: ministerraad
    # De dag van de versie van de Aanwijzingen die is gelezen; zij gelden langer.
    geldig van: 2024-07-01
    bron: KCBR, Schrijfwijzer memorie van toelichting, onderdeel 7: Uitvoering, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/schrijfwijzer-memorie-van-toelichting
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.43, onderdeel c, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.9&aanwijzing=4.43&z=2024-07-01&g=2024-07-01
    voldoen: noem met 'Raakt …' wie uitvoert, ook als er voor die organisatie niets verandert ('verandering: geen', 'gevolgen: geen'), en bij 'Toelichting' onder 'uitvoering en handhaving' de paragraaf; voert een dienst van het ministerie zelf uit, noem die dan eerst met 'Organisatie …' en 'soort: uitvoerder'
    afwijken: leg in de toelichting uit waarom geen uitvoerder te noemen is

    Scenario: de uitvoerder is genoemd
      Gegeven het ontwerp
      Dan raakt het ontwerp een uitvoerende organisatie, een decentrale overheid, openbare lichamen of rechtspraak

    Scenario: de toelichting gaat erover
      Gegeven het ontwerp
      Dan is de uitvoering en handhaving van de Toelichting inhoudelijk beantwoord
