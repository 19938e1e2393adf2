# language: nl
Functionaliteit: De toelichting (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  De toelichting verantwoordt de regeling: waarom zij er komt, wat zij teweegbrengt, wie er iets van
  vond en wat het kost. Elk punt komt aan de orde voor zover het speelt. Of het goed is beschreven,
  leest een mens; hier staat of het er staat.

  Regel: AR-4.42 De regeling heeft een toelichting
    kracht: aanwijzing
    uiterlijk: ministerraad
    # De dag van de versie van de Aanwijzingen die is gelezen; vóór 2018 kon een ministeriële regeling soms zonder.
    # Wat de elfde wijziging (1 april 2022) aan deze aanwijzing deed, is niet gelezen.
    geldig van: 2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.42, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.9&aanwijzing=4.42&z=2024-07-01&g=2024-07-01
    voldoen: schrijf een toelichting en noem onder Toelichting ten minste één plaats daarin (bij 'doelen', 'noodzaak' of 'uitvoering en handhaving')
    afwijken: schrijf bij die drie punten 'geen', en leg uit waarom er geen toelichting is (aanwijzing 1.2, tweede lid)

    # Deze drie punten heeft elke toelichting; één plaats bewijst dat zij er is. Hoe zij heet (tweede lid), leest een mens.
    Scenario: er is een toelichting
      Gegeven het ontwerp
      Dan staan de doelen van de Toelichting in de toelichting of staat de noodzaak van de Toelichting in de toelichting of staat de uitvoering en handhaving van de Toelichting in de toelichting

  Regel: AR-4.43-<onderdeel> De toelichting gaat in op <onderwerp>
    kracht: aanwijzing
    uiterlijk: ministerraad
    # De dag van de versie van de Aanwijzingen die is gelezen; de voorganger van vóór 2018 had een andere lijst.
    # Wat de elfde wijziging (1 april 2022) aan deze aanwijzing deed, is niet gelezen.
    geldig van: 2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.43, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.9&aanwijzing=4.43&z=2024-07-01&g=2024-07-01
    hangt af van: AR-4.42
    voldoen: behandel dit punt in de toelichting (onderdeel <onderdeel>) en noem bij Toelichting onder '<punt>' de paragraaf; speelt het niet, schrijf dan 'n.v.t., omdat …'
    afwijken: schrijf bij '<punt>' '<niets>', en leg uit waarom de toelichting er niets over zegt (aanwijzing 1.2, tweede lid)

    # 'Voor zover van toepassing': een reden waarom een punt niet speelt, is een antwoord.
    Abstract Scenario: <onderwerp>
      Gegeven de vraag <punt> van de Toelichting
      Dan is die beantwoord

      Voorbeelden:
        | onderdeel | punt                       | onderwerp                                               | niets |
        | a         | doelen                     | de doelen, of bij implementatie de aanleiding           | geen  |
        | b         | noodzaak                   | de noodzaak, de varianten en de neveneffecten           | geen  |
        | c         | uitvoering en handhaving   | de uitvoering en de handhaving                          | geen  |
        | d         | informatievoorziening      | de informatievoorziening en de persoonsgegevens         | geen  |
        | e         | lasten                     | de lasten voor de maatschappij en de overheid           | nee   |
        | f         | doenvermogen               | het doenvermogen                                        | geen  |
        | g         | hoger recht                | hoger recht en andere regelingen                        | geen  |
        | h         | primaat van de wetgever    | het primaat van de wetgever en de keuze van overheid    | geen  |
        | i         | caribisch nederland        | Bonaire, Sint Eustatius en Saba                         | geen  |
        | j         | overgangsrecht             | het overgangsrecht en de inwerkingtreding               | geen  |
        | k         | inbreng                    | de inbreng van anderen en bijzondere procedures         | geen  |
        | l         | evaluatie                  | de voorgenomen evaluatie                                | geen  |
        | m         | overig kabinetsbeleid      | ander kabinetsbeleid over regelgeving                   | geen  |

  Regel: AR-4.44-1 De toelichting zegt wie inbreng gaf, hoe, wat de strekking was en wat ermee is gedaan
    kracht: aanwijzing
    uiterlijk: ministerraad
    # De dag van de versie van de Aanwijzingen die is gelezen; de voorganger van vóór 2018 vroeg minder.
    # Wat de elfde wijziging (1 april 2022) aan deze aanwijzing deed, is niet gelezen.
    geldig van: 2024-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.44, eerste lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.9&aanwijzing=4.44&z=2024-07-01&g=2024-07-01
    hangt af van: UT-02
    voldoen: beschrijf de inbreng in de toelichting en noem bij de stap de 'vindplaats' en wat ermee is gedaan ('opvolging' of 'reactie')
    afwijken: schrijf bij de stap 'vindplaats: geen' of 'reactie: geen', en leg uit waarom de toelichting over deze inbreng zwijgt, bijvoorbeeld omdat zij de inhoud niet raakt (aanwijzing 1.2, tweede lid)

    # Externe partijen: niet de ministeries die meekijken, en niet de Raad van State (daarover gaat het nader
    # rapport). Uit de opvolging of de reactie blijkt wat er met de inbreng is gedaan.
    Scenario: een externe partij gaf inbreng
      Gegeven elke stap internetconsultatie, bestuurlijke consultatie, voorpublicatie, udo, oordeel decentrale overheden, uitvoeringstoets, handhavingstoets, mkb-toets, zbo-advies, inspectie-advies, atr-advies, ap-advies, advies rechtspraak, advies acict, advies acoi, advies rekenkamer of advies
      Als die gedaan is
      Dan staat die in de toelichting
      En is haar opvolging volledig, gedeeltelijk of niet of is haar reactie beantwoord of is haar oordeel uitvoerbaar
      # Koos de ATR het dossier niet, dan is er geen advies.
      Maar dat geldt niet als haar dictum niet geselecteerd is

  Regel: AR-4.44-3 Afwijken van een wettelijk voorgeschreven advies heeft redenen in de toelichting
    kracht: aanwijzing
    uiterlijk: ministerraad
    # Zo stond het er al vóór de tiende wijziging, en zo staat het er in de versie van 1 juli 2024.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.44, derde lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.9&aanwijzing=4.44&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    voldoen: zeg in de toelichting waarom het advies niet (helemaal) is gevolgd en noem de plaats bij de stap onder 'motivering'
    afwijken: schrijf bij de stap 'motivering: geen', en leg uit waarom de toelichting geen redenen geeft, bijvoorbeeld omdat het niet om hoofdpunten gaat (aanwijzing 1.2, tweede lid)

    # Alleen op hoofdpunten. Wat een hoofdpunt is, zeggen de gegevens niet: bij 'gedeeltelijk' en 'niet' gaan wij
    # ervan uit. Over de Raad van State gaat het nader rapport; over de uitvoeringstoets gaat UT-03.
    Scenario: een wettelijk voorgeschreven advies is niet helemaal gevolgd
      Gegeven elke stap advies, atr-advies, advies acict, advies acoi, advies rechtspraak, advies rekenkamer, zbo-advies of inspectie-advies
      Als die gedaan is
      En haar opvolging gedeeltelijk of niet is
      En haar wettelijk verplicht ja is
      Dan staat haar motivering in de toelichting
      Maar dat geldt niet als haar dictum niet geselecteerd is

    # Het advies van de Autoriteit Persoonsgegevens is altijd wettelijk voorgeschreven.
    Scenario: het advies van de AP is niet helemaal gevolgd
      Gegeven elke stap ap-advies
      Als die gedaan is
      En haar opvolging gedeeltelijk of niet is
      Dan staat haar motivering in de toelichting

  Regel: AR-4.45 De memorie van toelichting noemt de financiële gevolgen, ook als die er niet zijn
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldt voor: wetsvoorstel
    # Zo stond het er al vóór de tiende wijziging, en zo staat het er in de versie van 1 juli 2024.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.45, eerste en vijfde lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.9&aanwijzing=4.45&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    voldoen: noem bij Toelichting onder 'financiële gevolgen' de paragraaf, of schrijf 'geen' als de memorie zegt dat die er niet zijn; raakt het voorstel de rijksbegroting, noem daar dan bij 'kwantificering' het bedrag of de paragraaf
    afwijken: schrijf bij 'financiële gevolgen' 'nee', en leg uit waarom de memorie er niets over zegt (aanwijzing 1.2, tweede lid)

    # Vijfde lid: dat er geen gevolgen zijn, blijkt uitdrukkelijk. 'N.v.t.' is daarom geen antwoord.
    Scenario: met of zonder gevolgen
      Gegeven de vraag financiële gevolgen van de Toelichting
      Dan is die inhoudelijk beantwoord

    # Eerste lid. De verdeling over sectoren, de dekking in de begroting en de bruto gevolgen leest een mens.
    Scenario: de omvang van de gevolgen voor het Rijk
      Gegeven de rijksbegroting die het ontwerp raakt
      Als haar gevolgen beperkt of belangrijk zijn
      Dan is haar kwantificering beantwoord

  Regel: AR-4.46 De toelichting noemt de financiële gevolgen voor decentrale overheden en hun bekostiging
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldt voor: wetsvoorstel, AMvB, ministeriële regeling
    # Zo stond het er al vóór de tiende wijziging, en zo staat het er in de versie van 1 juli 2024.
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.46, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.9&aanwijzing=4.46&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    hangt af van: FV-01, FV-02
    voldoen: noem bij Toelichting onder 'gevolgen medeoverheden' de paragraaf over de financiële gevolgen (of 'geen') en onder 'bekostiging medeoverheden' hoe die worden opgevangen (of 'n.v.t., omdat …'); bij een AMvB of ministeriële regeling mag ook bij de gevolgen 'n.v.t., omdat …'
    afwijken: schrijf bij 'gevolgen medeoverheden' 'nee' of bij 'bekostiging medeoverheden' 'geen', en leg uit waarom de toelichting er niets over zegt (aanwijzing 1.2, tweede lid)

    # Of er financiële gevolgen zijn, moet uit de toelichting blijken; daarom vragen wij het bij elke verandering.
    # De openbare lichamen horen erbij: de aanwijzing noemt ook de WolBES en de FinBES. Bij een AMvB of
    # ministeriële regeling 'zo nodig' (derde lid): stond het al bij de wet, dan is dat een antwoord.
    Abstract Scenario: de gevolgen
      Gegeven <wie> die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar gevolgen beperkt of belangrijk zijn
      Dan zijn de gevolgen medeoverheden van de Toelichting beantwoord

      Voorbeelden:
        | wie                       |
        | elke decentrale overheid  |
        | de openbare lichamen      |

    # Eerste en tweede lid. Zijn er geen gevolgen, dan staat dat er ('geen'), en valt er niets te bekostigen
    # ('n.v.t., omdat …').
    Abstract Scenario: een wetsvoorstel noemt de gevolgen zelf, en hoe zij worden opgevangen
      Gegeven <wie> die het ontwerp raakt
      Als het ontwerp een wetsvoorstel is
      En haar verandering nieuw, gewijzigd of vervallen is of haar gevolgen beperkt of belangrijk zijn
      Dan zijn de gevolgen medeoverheden van de Toelichting inhoudelijk beantwoord
      En is de bekostiging medeoverheden van de Toelichting beantwoord of staat haar bekostiging in de toelichting

      Voorbeelden:
        | wie                       |
        | elke decentrale overheid  |
        | de openbare lichamen      |
