# language: nl
Functionaliteit: Contact van uitvoerders met de Kamers
  kader: Contact met de Kamers
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
  bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
  bron: Aanwijzingen inzake externe contacten van rijksambtenaren, Stcrt. 2020, 68088, https://zoek.officielebekendmakingen.nl/stcrt-2020-68088.html

  Het kabinet wil direct contact tussen rijksambtenaren en Kamerleden gewoner maken. Dat kan nu al, met
  toestemming van de bewindspersoon. Een zbo valt daar niet onder en heeft die toestemming niet nodig.

  Regel: KAM-01 Een ontwerp beperkt het contact van rijksambtenaren met de Kamers niet zonder reden
    kracht: beleid
    uiterlijk: ministerraad
    # De dag van de brief die dit herhaalt; de Aanwijzingen zijn ouder.
    geldig van: 2025-07-01
    # Van de Aanwijzingen is het begin gelezen. Dat een ontwerp niet verder gaat, is uit de brief afgeleid.
    geverifieerd: nee
    voldoen: laat het bij toestemming van de bewindspersoon ('goedkeuring minister: ja'), of leg in de toelichting uit waarom meer beperking nodig is en noem bij de bepaling onder 'motivering' de plaats
    afwijken: schrijf 'goedkeuring minister: nee' en 'motivering: geen', en leg uit waarom de toelichting dit niet motiveert

    # Toestemming vooraf is wat nu geldt. Voor rijksinspecties is aangekondigd dat zij op verzoek van een Kamer
    # niet meer nodig is (RI-02).
    Scenario: een bepaling beperkt het contact
      Gegeven elke bepaling van soort beperking contact kamers
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar goedkeuring minister ja of staat haar motivering in de toelichting
      Maar dat geldt niet als de organisatie een zbo is

  Regel: KAM-02 Een zbo heeft geen toestemming nodig voor contact met de Kamers
    kracht: beleid
    uiterlijk: ministerraad
    # De dag van de brief die dit herhaalt; de Aanwijzingen zijn ouder.
    geldig van: 2025-07-01
    voldoen: schrap de toestemming en schrijf bij de bepaling 'goedkeuring minister: nee'; wel is het wenselijk dat de bewindspersoon tegelijk van het contact hoort
    afwijken: schrijf 'goedkeuring minister: ja', en leg uit waarom de minister hier vooraf toestemming moet geven

    Scenario: het ontwerp regelt het contact van een zbo met de Kamers
      Gegeven elke bepaling van soort informatieverstrekking kamers of beperking contact kamers aan een zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar goedkeuring minister nee
