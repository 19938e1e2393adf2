# language: nl
Functionaliteit: Beleidskompas
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel

  Wie een voorstel aan het parlement voorlegt, beantwoordt de vragen van het Beleidskompas:
  wie zijn belanghebbenden, wat is het probleem, wat is het doel, wat zijn de opties, wat zijn
  de gevolgen, en wat is de voorkeursoptie. De volgorde is vrij, het geheel niet.

  Regel: BK-01 De vragen van het Beleidskompas zijn beantwoord
    kracht: beleid
    uiterlijk: ministerraad
    # De eerste dag die op de KCBR-pagina over de structuur staat; de formele start is niet gevonden.
    geldig van: 2023-03-28
    bron: KCBR, Schrijfwijzer memorie van toelichting, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/schrijfwijzer-memorie-van-toelichting
    bron: Kamerstukken II 2022/23, 36200-VI, nr. 10 (zo aangehaald in Stcrt. 2024, 20921, artikel I, onderdeel A, https://zoek.officielebekendmakingen.nl/stcrt-2024-20921.html)
    bron: KCBR, Structuur van het Beleidskompas, 28 maart 2023, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/achtergrond-beleidskompas/structuur-van-het-beleidskompas
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
