# language: nl
Functionaliteit: Evalueren en monitoren
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Wie beleid wezenlijk verandert, zegt vooraf hoe later wordt gekeken of het werkt. Een
  invoeringstoets kijkt kort na de start al hoe het gaat voor de doelgroep en de uitvoering.

  Regel: EV-01 Bij een substantiële beleidswijziging heeft de toelichting een evaluatieparagraaf
    kracht: beleid
    uiterlijk: ministerraad
    # De eerste dag die op de KCBR-pagina over de structuur van het Beleidskompas staat.
    geldig van: 2023-03-28
    bron: KCBR, Beleidskompas, 5.1 Evalueren en monitoren van beleid, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/5-wat-de-voorkeursoptie/51-evalueren-en-monitoren-van-beleid
    hangt af van: AR-4.43-l
    voldoen: schrijf een evaluatieparagraaf en noem haar bij Toelichting of Beleidskompas onder 'evaluatie'; is de wijziging niet substantieel, schrijf dan in de kop 'ingrijpend: nee'
    afwijken: schrijf 'evaluatie: geen' bij Toelichting en bij Beleidskompas, en leg uit waarom de paragraaf ontbreekt

    # Of de wijziging substantieel is, zegt het ontwerp met 'ingrijpend'.
    Scenario: de wijziging is substantieel
      Gegeven het ontwerp
      Als zijn ingrijpend ja is
      Dan is de evaluatie van de Toelichting inhoudelijk beantwoord of is de evaluatie van het Beleidskompas inhoudelijk beantwoord

  Regel: EV-02 Er is een invoeringstoets gepland, of een reden om haar niet te doen
    kracht: advies
    uiterlijk: ministerraad
    # De dag van de brief die de invoeringstoets beschrijft; de handreiking is van 25 oktober 2024.
    geldig van: 2022-04-21
    bron: Kamerstukken II, 35510, nr. 96 (brief van 21 april 2022)
    bron: Kamerstukken II 2024/25, 36600 VI, nr. 12 (handreiking, 25 oktober 2024)
    bron: KCBR, Beleidskompas, vraag 5: Wat is de voorkeursoptie?, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/5-wat-de-voorkeursoptie
    # Van de brieven is alleen het begin gelezen.
    geverifieerd: nee
    voldoen: leg de stap invoeringstoets vast met bij 'datum' de dag waarop u haar wilt doen, of met bij 'motivering' waarom zij niet nodig is
    afwijken: leg uit waarom er over een invoeringstoets niets is besloten

    Scenario: het ontwerp raakt een doelgroep of de uitvoering
      Gegeven het ontwerp
      Als het ontwerp burgers, bedrijven, mkb, professionals of een uitvoerende organisatie raakt
      Dan is de stap invoeringstoets gepland of is de motivering van de stap invoeringstoets ingevuld
