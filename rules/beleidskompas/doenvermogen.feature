# language: nl
Functionaliteit: Doenvermogen
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: KCBR, Verplichte kwaliteitseis Doenvermogen, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/verplichte-kwaliteitseisen/doenvermogen

  Regels moeten te doen zijn voor wie ermee moet leven: niet alleen begrijpen, ook volhouden en op
  tijd in actie komen. Dat geldt voor burgers en ook voor ondernemers. Wie uitvoert, ziet het vaak
  als eerste.

  Regel: DV-01 De toelichting gaat in op het doenvermogen
    kracht: beleid
    uiterlijk: ministerraad
    # Het kabinet besloot hiertoe in het vergaderjaar 2017/18; op deze dag begon het volgende.
    geldig van: 2018-09-18
    bron: Kamerstukken II 2017/18, 34775 VI, nr. 88 en nr. 113
    bron: Kamerstukken I 2018/19, 34775, AQ
    hangt af van: AR-4.43-f
    voldoen: zeg in de toelichting of burgers of ondernemers dit kunnen doen en volhouden, en noem bij Toelichting of Beleidskompas onder 'doenvermogen' de paragraaf; hoeven zij niets te doen, schrijf dan 'n.v.t., omdat …'
    afwijken: schrijf 'doenvermogen: geen' bij Toelichting en bij Beleidskompas, en leg uit waarom er niets over wordt gezegd

    Abstract Scenario: burgers of ondernemers krijgen ermee te maken
      Gegeven de <wie> die het ontwerp raakt
      Dan is het doenvermogen van de Toelichting beantwoord of is het doenvermogen van het Beleidskompas beantwoord
      Maar dat geldt niet als haar gevolgen geen zijn

      Voorbeelden:
        | wie       |
        | burgers   |
        | bedrijven |
        | mkb       |

  Regel: DV-02 De uitvoeringstoets gaat ook over doenvermogen
    kracht: beleid
    uiterlijk: ministerraad
    # Zie DV-01.
    geldig van: 2018-09-18
    voldoen: vraag de uitvoerder om in de uitvoeringstoets ook naar doenvermogen te kijken en schrijf bij de stap 'doenvermogen: ja'
    afwijken: schrijf bij de stap 'doenvermogen: nee', en leg uit waarom de uitvoerder niet naar doenvermogen heeft gekeken

    Scenario: het ontwerp raakt burgers of ondernemers en er is een uitvoeringstoets
      Gegeven elke stap uitvoeringstoets
      Als die gedaan is
      En het ontwerp burgers, bedrijven of mkb raakt
      Dan is haar doenvermogen ja
