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
      # Een ministeriële regeling gaat niet naar de ministerraad; daar telt de vaststelling.
      Dan is de stap uitvoeringstoets of handhavingstoets door haar vóór de fase ministerraad gedaan
      # Een zbo dat het ontwerp zelf instelt, is er nog niet en kan niet toetsen.
      Maar dat geldt niet als de organisatie niet in het register staat
      En het ontwerp een bepaling van soort instelling zbo bevat

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

    # Wat ermee is gedaan, blijkt uit de opvolging. Is het oordeel zonder meer 'uitvoerbaar', dan valt er niets
    # op te volgen.
    Scenario: de toets is ontvangen
      Gegeven elke stap uitvoeringstoets of handhavingstoets
      Als die gedaan is
      Dan staat die in de toelichting
      En is haar opvolging volledig, gedeeltelijk of niet of is haar oordeel uitvoerbaar

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
    afwijken: schrijf 'Raakt niet: overige' (er is geen uitvoerder) of bij Toelichting 'uitvoering en handhaving: geen', en leg uit waarom de toelichting geen uitvoerder noemt

    Scenario: de uitvoerder is genoemd
      Gegeven het ontwerp
      Dan raakt het ontwerp een uitvoerende organisatie, een decentrale overheid, openbare lichamen of rechtspraak

    Scenario: de toelichting gaat erover
      Gegeven het ontwerp
      Dan is de uitvoering en handhaving van de Toelichting inhoudelijk beantwoord

  Regel: UT-05 De uitvoeringstoets is openbaar
    kracht: beleid
    uiterlijk: indiening; AMvB, ministeriële regeling: publicatie
    # De dag van de brief waarmee de notitie naar de Kamers ging.
    geldig van: 2017-02-24
    bron: Kamerstukken II 2016/17, 33009, nr. 39 (notitie over de transparantie van het wetgevingsproces), https://zoek.officielebekendmakingen.nl/behandelddossier/kst-33009-39.html
    # Van de notitie is het begin gelezen: zij antwoordt op een motie over actief openbaar maken.
    geverifieerd: nee
    voldoen: maak de toets openbaar, bijvoorbeeld als bijlage bij het Kamerstuk, en noem bij de stap onder 'openbaar' de datum of de plaats
    afwijken: leg uit waarom de toets zelf niet openbaar is

    # Dat de toelichting zegt wat eruit kwam, vraagt UT-02; hier gaat het om de toets zelf.
    Scenario: de toets is ontvangen
      Gegeven elke stap uitvoeringstoets of handhavingstoets
      Als die gedaan is
      Dan is die openbaar gemaakt

  Regel: UT-06 Na een wezenlijke wijziging is de uitvoering opnieuw gevraagd
    kracht: beleid
    uiterlijk: indiening
    geldt voor: wetsvoorstel, rijkswet, AMvB
    # De brief die zegt dat de uitvoering betrokken blijft tot het politieke besluit, is van 1 juli 2025.
    geldig van: 2025-07-01
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    # Dat betrokken blijven een nieuwe toets vraagt, is daaruit afgeleid.
    geverifieerd: nee
    voldoen: vraag de organisatie het gewijzigde ontwerp opnieuw te toetsen en leg de nieuwe toets vast als eigen stap met 'door: …' en 'gevraagd: …'
    afwijken: leg in de toelichting uit waarom de wijziging voor deze organisatie niets verandert

    # Een wijziging die zo groot is dat de Raad van State opnieuw om advies is gevraagd, is wezenlijk. Of een
    # wijziging op een ander moment wezenlijk is, zegt het ontwerpbestand niet; dat beoordeelt een mens.
    Scenario: de Raad van State is opnieuw gevraagd
      Gegeven elke uitvoerende organisatie die het ontwerp raakt
      Als haar gevolgen belangrijk zijn
      En de stap nieuw advies raad van state gevraagd is
      Dan is de stap uitvoeringstoets of handhavingstoets door haar ná de stap raad van state gevraagd

  Regel: UT-07 Een oordeel 'niet uitvoerbaar' is uitdrukkelijk meegewogen
    kracht: beleid
    uiterlijk: ministerraad
    # De brief die dit zegt, is van 1 juli 2025.
    geldig van: 2025-07-01
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    # De brief zegt waarom zulke besluiten te voorkomen zijn (bij het noodsignaal); de plicht is daaruit afgeleid.
    geverifieerd: nee
    voldoen: volg de toets, of weeg het oordeel uitdrukkelijk mee en zeg bij de stap onder 'heroverweging' hoe of waar dat is gebeurd
    afwijken: schrijf bij de stap 'heroverweging: geen', en leg uit waarom het oordeel niet opnieuw is gewogen

    # UT-03 vraagt de redenen van de keuze; hier gaat het erom dat wie beslist, het oordeel heeft gewogen. Zegt
    # de stap daar niets over, dan is dat onbekend.
    Scenario: de uitvoering heeft gezegd dat het niet kan
      Gegeven elke stap uitvoeringstoets of handhavingstoets
      Als die gedaan is
      En haar oordeel niet uitvoerbaar is
      Dan is haar opvolging volledig of is haar heroverweging inhoudelijk beantwoord

  Regel: UT-08 De uitvoeringstoets gaat ook over de invoeringstermijn
    kracht: beleid
    uiterlijk: ministerraad
    # De dag van het bericht dat de Schrijfwijzer bij het Beleidskompas is gebracht.
    geldig van: 2024-06-05
    bron: KCBR, Schrijfwijzer memorie van toelichting, onderdeel 7: Uitvoering, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/schrijfwijzer-memorie-van-toelichting
    voldoen: vraag de organisatie of zij in de tijd tot de inwerkingtreding klaar kan zijn, en schrijf bij de stap 'invoeringstermijn: ja'
    afwijken: schrijf bij de stap 'invoeringstermijn: nee', en leg uit waarom de toets niet over de invoeringstermijn gaat, en hoe u dan weet dat zij haalbaar is

    Scenario: de toets is ontvangen
      Gegeven elke stap uitvoeringstoets
      Als die gedaan is
      Dan is haar invoeringstermijn ja
