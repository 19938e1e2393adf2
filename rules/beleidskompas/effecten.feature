# language: nl
Functionaliteit: Effecten elders en later
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel

  Nieuw beleid kan ook gevolgen hebben voor wie niet aan tafel zit: mensen in de grensregio's,
  vrouwen en mannen op een verschillende manier, mensen in ontwikkelingslanden, en wie na ons komt.
  Wie er gevolgen ziet, zoekt ze uit; wie ze niet ziet, zegt dat ('Raakt niet: …').

  Regel: GE-01 De grenseffecten zijn onderzocht
    kracht: beleid
    uiterlijk: consultatie
    # De pagina zegt: verplicht sinds 2021. De dag staat er niet; dit is de laatste die kan.
    geldig van: 2021-12-31
    bron: KCBR, Verplichte kwaliteitseis Grenseffecten, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/achtergrond-beleidskompas/verplichte-kwaliteitseisen/grenseffecten
    voldoen: onderzoek de grenseffecten zodra het voornemen vorm krijgt en leg de stap grenseffectentoets vast; zijn er geen, schrijf dan "Raakt niet: grensregio's"
    afwijken: leg in de toelichting uit waarom de grenseffecten niet zijn onderzocht

    Scenario: het ontwerp raakt grensregio's
      Gegeven de grensregio's die het ontwerp raakt
      Dan is de stap grenseffectentoets gedaan

  Regel: GD-01 De toelichting beschrijft de effecten op gendergelijkheid
    kracht: beleid
    uiterlijk: ministerraad
    geldig van: 2018-05-18
    # De pagina noemt dossier 26458; vermoedelijk is 26485 bedoeld.
    bron: KCBR, Verplichte kwaliteitseis Effecten op gendergelijkheid (brief van 18 mei 2018), https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/achtergrond-beleidskompas/verplichte-kwaliteitseisen/effecten-op-gendergelijkheid
    voldoen: beschrijf de effecten in de toelichting en noem bij 'Raakt gendergelijkheid' de 'vindplaats'; zijn er geen, schrijf dan 'Raakt niet: gendergelijkheid'
    afwijken: schrijf 'vindplaats: geen', en leg uit waarom de effecten niet zijn beschreven

    Scenario: er zijn effecten
      Gegeven de gendergelijkheid die het ontwerp raakt
      Dan staat die in de toelichting

  Regel: OL-01 De toelichting beschrijft de effecten op ontwikkelingslanden
    kracht: beleid
    uiterlijk: ministerraad
    geldig van: 2018-05-18
    bron: KCBR, Verplichte kwaliteitseis Effecten op ontwikkelingslanden (brief van 18 mei 2018), https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/achtergrond-beleidskompas/verplichte-kwaliteitseisen/effecten-op-ontwikkelingslanden
    voldoen: beschrijf de effecten in de toelichting, ook op de lange termijn, en noem bij 'Raakt ontwikkelingslanden' de 'vindplaats'; zijn er geen, schrijf dan 'Raakt niet: ontwikkelingslanden'
    afwijken: schrijf 'vindplaats: geen', en leg uit waarom de effecten niet zijn beschreven

    Scenario: er zijn effecten
      Gegeven de ontwikkelingslanden die het ontwerp raakt
      Dan staat die in de toelichting

  Regel: GT-01 Bij grote gevolgen voor toekomstige generaties is een generatietoets gedaan
    kracht: advies
    uiterlijk: ministerraad
    # De dag waarop dit is vastgesteld. De pagina draagt geen datum; de toets bestaat langer.
    geldig van: 2026-11-23
    bron: kennisopenbaarbestuur.nl, Leidraad Toekomstgericht Beleid, hoofdstuk 3: De Generatietoets, https://www.kennisopenbaarbestuur.nl/themas/t/toekomstgericht-beleid/leidraad-toekomstgericht-beleid/de-generatietoets
    # Alleen het begin van het hoofdstuk is gelezen.
    geverifieerd: nee
    voldoen: doe een generatietoets en leg de stap generatietoets vast met haar datum
    afwijken: leg uit waarom de toets hier niet helpt

    Scenario: belangrijke gevolgen voor toekomstige generaties
      Gegeven de toekomstige generaties die het ontwerp raakt
      Als haar gevolgen belangrijk zijn
      Dan is de stap generatietoets gedaan
