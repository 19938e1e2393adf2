# language: nl
Functionaliteit: Keuze van een sanctiestelsel
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Bestuurlijke boete of strafrecht, herstel of straf, en hoe hoog: wie sancties invoert of
  verandert, legt uit waarom het stelsel zo is gekozen.

  Regel: SAN-01 De keuze van de sancties is gemotiveerd
    kracht: beleid
    uiterlijk: ministerraad
    # De dag van het nader rapport; als kwaliteitseis is het ouder.
    geldig van: 2018-04-26
    bron: KCBR, Verplichte kwaliteitseis Keuze van een sanctiestelsel, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/verplichte-kwaliteitseisen/keuze-van-een-sanctiestelsel
    bron: Nader rapport van 26 april 2018, Stcrt. 2018, 31269 (bij het advies van de Raad van State van 13 juli 2015, Stcrt. 2015, 30280)
    voldoen: motiveer in de toelichting waarom dit stelsel en deze hoogte zijn gekozen, en noem bij de bepaling onder 'motivering' de paragraaf
    afwijken: schrijf bij de bepaling 'motivering: geen', en leg uit waarom de toelichting de keuze niet motiveert

    Scenario: een sanctie wordt ingevoerd of veranderd
      Gegeven elke bepaling van soort sanctie of strafbaarstelling
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan staat haar motivering in de toelichting
