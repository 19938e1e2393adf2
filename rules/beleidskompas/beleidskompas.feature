# language: nl
Functionaliteit: Beleidskompas
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel

  Wie een voorstel aan het parlement voorlegt, beantwoordt de vragen van het Beleidskompas:
  wie zijn belanghebbenden, wat is het probleem, wat is het doel, wat zijn de opties, wat zijn
  de gevolgen, en wat is de voorkeursoptie. De volgorde is vrij, het geheel niet.

  # De voorganger: het Integraal afwegingskader voor beleid en regelgeving (IAK), met zeven vragen.
  # Naar de aanleiding vraagt een ontwerp niet apart; die hoort hier bij het probleem.
  Regel: BK-01 De vragen van het Integraal afwegingskader (IAK) zijn beantwoord
    kracht: beleid
    uiterlijk: ministerraad
    # De dag vanaf wanneer de departementen het IAK structureel toepasten, volgens de KCBR-pagina over de geschiedenis.
    geldig van: 2011-04-14
    geldig tot: 2023-03-27
    bron: KCBR, Integraal afwegingskader voor beleid en regelgeving, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/integraal-afwegingskader-voor-beleid-en-regelgeving
    bron: Kamerstukken II, 29515, nr. 330
    # De vragen zijn gelezen op een pagina zonder datum; of zij in 2011 al zo luidden, is niet nagegaan.
    geverifieerd: nee
    hangt af van: CW-01, AR-2.3
    voldoen: beantwoord elke vraag in de toelichting en noem onder Beleidskompas de paragraaf (het beste instrument bij 'instrumenten'), en bij Toelichting onder 'noodzaak' wat overheidsinterventie rechtvaardigt; past een vraag niet, schrijf dan 'n.v.t., omdat …'
    afwijken: schrijf 'geen' bij de vraag die u niet beantwoordt, en leg in de toelichting uit waarom

    Scenario: betrokkenen, probleem, doel, instrument en gevolgen
      Gegeven elk van de vragen belanghebbenden, probleem, doel, instrumenten en gevolgen van het Beleidskompas
      Als het ontwerp naar het parlement gaat
      Dan is die beantwoord

    Scenario: wat overheidsinterventie rechtvaardigt
      Gegeven de vraag noodzaak van de Toelichting
      Als het ontwerp naar het parlement gaat
      Dan is die beantwoord

  Regel: BK-01 De vragen van het Beleidskompas zijn beantwoord
    kracht: beleid
    uiterlijk: ministerraad
    # De eerste dag die op de KCBR-pagina over de structuur staat; de formele start is niet gevonden.
    geldig van: 2023-03-28
    bron: KCBR, Schrijfwijzer memorie van toelichting, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/schrijfwijzer-memorie-van-toelichting
    bron: Kamerstukken II 2022/23, 36200-VI, nr. 10 (zo aangehaald in Stcrt. 2024, 20921, artikel I, onderdeel A, https://zoek.officielebekendmakingen.nl/stcrt-2024-20921.html)
    bron: KCBR, Structuur van het Beleidskompas, 28 maart 2023, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/achtergrond-beleidskompas/structuur-van-het-beleidskompas
    hangt af van: CW-01, AR-2.3
    voldoen: beantwoord elke vraag in de toelichting en noem onder Beleidskompas de paragraaf; past een vraag niet, schrijf dan 'n.v.t., omdat …'
    afwijken: schrijf 'geen' bij de vraag die u niet beantwoordt, en leg in de toelichting uit waarom

    Scenario: elke vraag heeft een antwoord
      Gegeven elk van de vragen belanghebbenden, probleem, doel, opties, gevolgen en voorkeursoptie van het Beleidskompas
      Als het ontwerp naar het parlement gaat
      Dan is die beantwoord

  Regel: BK-02 Bij de opties staat de nuloptie
    kracht: beleid
    uiterlijk: voorkeursoptie
    # Zie BK-01.
    geldig van: 2023-03-28
    bron: KCBR, Beleidskompas, vraag 3: Wat zijn opties om het doel te realiseren?, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/3-wat-zijn-opties-om-het-doel-te-realiseren
    bron: KCBR, Beleidskompas, vraag 1: Wat is het probleem?, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/1-wat-het-probleem
    voldoen: noem onder Beleidskompas de opties die zijn overwogen, met 'nuloptie' erbij: wat gebeurt er als de overheid niets doet
    afwijken: leg in de toelichting uit waarom niets doen geen optie was

    Scenario: de nuloptie is overwogen
      Gegeven het ontwerp
      Als het ontwerp naar het parlement gaat
      Dan bevatten de opties van het Beleidskompas nuloptie
      Maar dat geldt niet als de opties van het Beleidskompas niet van toepassing zijn

  Regel: BK-02b Naast de nuloptie is ten minste één andere optie overwogen
    kracht: advies
    uiterlijk: voorkeursoptie
    # Zie BK-01.
    geldig van: 2023-03-28
    bron: KCBR, Beleidskompas, vraag 3: Wat zijn opties om het doel te realiseren?, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/3-wat-zijn-opties-om-het-doel-te-realiseren
    bron: KCBR, Beleidskompas, vraag 1: Wat is het probleem?, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/1-wat-het-probleem
    # De pagina's vragen om opties, met de nuloptie erbij; het aantal van twee staat er niet.
    geverifieerd: nee
    voldoen: noem onder Beleidskompas ten minste twee opties; de nuloptie telt mee
    afwijken: leg in de toelichting uit waarom er niet meer te kiezen viel

    Scenario: er viel iets te kiezen
      Gegeven het ontwerp
      Als het ontwerp naar het parlement gaat
      Dan bevatten de opties van het Beleidskompas minstens 2 onderdelen
      Maar dat geldt niet als de opties van het Beleidskompas niet van toepassing zijn

  # Op doeltreffendheid en doelmatigheid let CW-01 al.
  Regel: BK-03 De voorkeursoptie is ook beoordeeld op uitvoerbaarheid en maatschappelijke impact
    kracht: beleid
    uiterlijk: ministerraad
    # Zie BK-01.
    geldig van: 2023-03-28
    bron: KCBR, Beleidskompas, vraag 5: Wat is de voorkeursoptie?, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/5-wat-de-voorkeursoptie
    bron: Kamerstukken II 2024/25, 29362, nr. 385, onderdeel 1, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    hangt af van: AR-2.10
    voldoen: beoordeel de voorkeursoptie in de toelichting ook op uitvoerbaarheid en op brede maatschappelijke impact, en noem onder Beleidskompas de paragraaf; past dat niet, schrijf dan 'n.v.t., omdat …'
    afwijken: schrijf 'geen' bij wat u niet hebt beoordeeld, en leg in de toelichting uit waarom

    Scenario: niet alleen doeltreffend en doelmatig
      Gegeven elk van de vragen uitvoerbaarheid en maatschappelijke impact van het Beleidskompas
      Als het ontwerp naar het parlement gaat
      Dan is die beantwoord

  Regel: BK-04 De uitvoerbaarheid gaat ook over doenvermogen, regeldruk, handhaving en ICT
    kracht: beleid
    uiterlijk: ministerraad
    # Zie BK-01.
    geldig van: 2023-03-28
    bron: KCBR, Beleidskompas, vraag 5: Wat is de voorkeursoptie?, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/5-wat-de-voorkeursoptie
    hangt af van: AR-2.10
    voldoen: ga in de toelichting op elk van de vier in en noem onder Beleidskompas de paragraaf; speelt er een niet, schrijf dan 'n.v.t., omdat …'
    afwijken: schrijf 'geen' bij wat u niet hebt bekeken (bij regeldruk 'nee'), en leg in de toelichting uit waarom

    Scenario: elk van de vier
      Gegeven elk van de vragen doenvermogen, regeldruk, handhaving en ict van het Beleidskompas
      Als het ontwerp naar het parlement gaat
      Dan is die beantwoord

  Regel: BK-05 De antwoorden op de vragen van het IAK zijn bij de internetconsultatie gepubliceerd
    kracht: beleid
    uiterlijk: consultatie
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
    geldig van: 2014-01-01
    geldig tot: 2023-03-27
    bron: KCBR, Draaiboek voor de regelgeving, nr. 16
    bron: Kamerstukken II, 29362, nr. 225
    voldoen: zet de antwoorden bij de consultatie op internetconsultatie.nl en schrijf onder Beleidskompas 'gepubliceerd bij consultatie: ja'
    afwijken: schrijf 'gepubliceerd bij consultatie: nee', en leg uit waarom de antwoorden niet bij de consultatie stonden

    Scenario: er is een internetconsultatie
      Gegeven het ontwerp
      Als de stap internetconsultatie gestart is
      Dan is het gepubliceerd bij consultatie van het Beleidskompas ja

  Regel: BK-05 De antwoorden op de vragen van het Beleidskompas zijn bij de internetconsultatie gepubliceerd
    kracht: beleid
    uiterlijk: consultatie
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
    # Zie BK-01.
    geldig van: 2023-03-28
    bron: KCBR, Draaiboek voor de regelgeving, nr. 16
    bron: Kamerstukken II, 29362, nr. 225
    # De bronnen noemen het IAK. Dat het Beleidskompas hier in de plaats kwam, is niet gelezen.
    geverifieerd: nee
    voldoen: zet de antwoorden bij de consultatie op internetconsultatie.nl en schrijf onder Beleidskompas 'gepubliceerd bij consultatie: ja'
    afwijken: schrijf 'gepubliceerd bij consultatie: nee', en leg uit waarom de antwoorden niet bij de consultatie stonden

    Scenario: er is een internetconsultatie
      Gegeven het ontwerp
      Als de stap internetconsultatie gestart is
      Dan is het gepubliceerd bij consultatie van het Beleidskompas ja
