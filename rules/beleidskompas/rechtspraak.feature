# language: nl
Functionaliteit: Gevolgen voor de rechtspraak
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Meer zaken, zwaardere zaken of een nieuwe procedure: de toelichting zegt wat het voor de
  rechtspraak betekent. Is meer werk niet te vermijden, dan zijn er afspraken over het geld.
  Of de Raad voor de rechtspraak advies moet geven, hangt van het ontwerp af.

  Regel: RV-01 De gevolgen voor de rechtspraak en hun bekostiging staan in de toelichting
    kracht: beleid
    uiterlijk: ministerraad
    # De dag die bij dit nummer van het Draaiboek staat.
    geldig van: 2024-06-03
    bron: KCBR, Draaiboek voor de regelgeving, nr. 12a, 3 juni 2024
    bron: KCBR, Beleidskompas, Gevolgen voor de rechtspraak, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/4-wat-zijn-de-gevolgen-van-deze-opties/45-gevolgen-voor-de-overheid/gevolgen-voor-de-rechtspraak
    voldoen: beschrijf de gevolgen en noem bij 'Raakt rechtspraak' de 'vindplaats'; zijn zij belangrijk, maak dan afspraken met de directie Rechtsbestel (JenV) en noem bij 'bekostiging' waar staat hoe het werk wordt betaald
    afwijken: schrijf 'vindplaats: geen' of 'bekostiging: geen', en leg uit waarom

    Scenario: er zijn gevolgen
      Gegeven de rechtspraak die het ontwerp raakt
      Dan staat die in de toelichting
      Maar dat geldt niet als haar gevolgen geen zijn

    # Een ontwerp zegt niet apart of er meer werk komt; belangrijke gevolgen nemen daar de plaats van
    # in. Wordt het juist minder, dan staat ook dat bij het geld.
    Scenario: belangrijke gevolgen
      Gegeven de rechtspraak die het ontwerp raakt
      Als haar gevolgen belangrijk zijn
      Dan is haar bekostiging inhoudelijk beantwoord
