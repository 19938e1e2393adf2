# language: nl
Functionaliteit: Formele positie van zbo's bij beleid en regelgeving
  kader: Zelfstandige bestuursorganen

  Het kabinet wil zbo's een formele positie geven bij beleid en regels die hun publieke taak of
  hun functioneren raken. De bepaling komt in een gemoderniseerde Kaderwet zbo's; de vorm is nog
  niet bekend.

  Regel: ZBO-01 Een zbo dat het ontwerp raakt, is formeel betrokken bij het maken ervan
    kracht: voornemen
    uiterlijk: ministerraad
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    # De dag van de brief die dit aankondigt.
    geldig van: 2025-07-01
    aangekondigd: invoeren
    wordt: wet
    aankondiging: Kamerstukken II 2024/25, 29362, nr. 385 (brief van 1 juli 2025)
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    voldoen: vraag het zbo om zijn zienswijze (stap zbo-advies) of om een uitvoeringstoets, en leg dat vast met 'door: …'
    botst met: AR-5.10-2, omdat een wettelijke adviestaak voor een zbo nu nog niet mag; gehoord worden tijdens het maken is geen wettelijke adviestaak, dus een ontwerp kan aan beide voldoen

    Scenario: de taak of het functioneren verandert
      Gegeven elk zbo dat het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar functioneren ja is
      Dan is de stap zbo-advies of uitvoeringstoets door haar gevraagd
      # Een zbo dat het ontwerp zelf instelt, is er nog niet en kan niet worden betrokken.
      Maar dat geldt niet als de organisatie niet in het register staat
      En het ontwerp een bepaling van soort instelling zbo bevat

  Regel: ZBO-02 Een zbo dat het ontwerp raakt, is betrokken voordat er een voorkeursoptie was
    kracht: beleid
    uiterlijk: voorkeursoptie
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    # De brief die zegt dat de uitvoering vanaf het begin wordt betrokken, is van 1 juli 2025.
    geldig van: 2025-07-01
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    bron: KCBR, Beleidskompas, Wie zijn belanghebbenden en waarom?, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/wie-zijn-belanghebbenden-en-waarom
    voldoen: betrek het zbo vóór de keuze en leg dat vast als stap zbo-advies, uitvoeringsanalyse of uitvoeringstoets met 'door: …' en 'gevraagd: …'
    afwijken: leg in de toelichting uit waarom het zbo pas na de keuze is betrokken

    # Dit hangt niet af van ZBO-01: die norm is een voornemen, deze is beleid.
    Scenario: de taak of het functioneren verandert
      Gegeven elk zbo dat het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar functioneren ja is
      Dan is de stap zbo-advies, uitvoeringsanalyse of uitvoeringstoets door haar vóór de fase voorkeursoptie gevraagd
      # Een zbo dat het ontwerp zelf instelt, is er nog niet en kan niet worden betrokken.
      Maar dat geldt niet als de organisatie niet in het register staat
      En het ontwerp een bepaling van soort instelling zbo bevat

  Regel: ZBO-03 Wat een zbo ervan vindt en wat daarmee is gedaan, staat in de toelichting
    # Vandaag volgt dit in algemene zin uit aanwijzing 4.44, eerste lid; hier als deel van het voornemen.
    kracht: voornemen
    uiterlijk: ministerraad
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
    # De dag van de brief die de formele positie aankondigt.
    geldig van: 2025-07-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.44, eerste lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.9&aanwijzing=4.44&z=2024-07-01&g=2024-07-01
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    # Aanwijzing 4.44 is gelezen; dat het ook voor de zienswijze van een zbo zo wordt, staat in de brief niet.
    geverifieerd: nee
    voldoen: geef de strekking en de opvolging weer in de toelichting en noem bij de stap zbo-advies de 'vindplaats' en de 'opvolging'
    afwijken: schrijf bij de stap 'vindplaats: geen', en leg uit waarom de zienswijze niet in de toelichting staat

    Scenario: de zienswijze is ontvangen
      Gegeven elke stap zbo-advies
      Als die gedaan is
      Dan staat die in de toelichting
      En is haar opvolging volledig, gedeeltelijk of niet

  Regel: ZBO-04 De zienswijze van een zbo is binnen voordat de ministerraad beslist
    kracht: voornemen
    uiterlijk: ministerraad
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    # De dag van de brief die de formele positie aankondigt.
    geldig van: 2025-07-01
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    # De brief noemt het moment niet; het is afgeleid.
    geverifieerd: nee
    hangt af van: ZBO-01
    voldoen: wacht de zienswijze (stap zbo-advies) of de uitvoeringstoets af en leg haar vast met 'door: …' en 'ontvangen: …'
    afwijken: leg uit waarom niet op de zienswijze is gewacht

    Scenario: de taak of het functioneren verandert
      Gegeven elk zbo dat het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar functioneren ja is
      Dan is de stap zbo-advies of uitvoeringstoets door haar vóór de fase ministerraad gedaan
      # Een zbo dat het ontwerp zelf instelt, is er nog niet en kan niet worden betrokken.
      Maar dat geldt niet als de organisatie niet in het register staat
      En het ontwerp een bepaling van soort instelling zbo bevat

  Regel: ZBO-06 Een zbo dat het ontwerp raakt, blijft betrokken tot het besluit
    kracht: beleid
    uiterlijk: ministerraad
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    # De brief die zegt dat de uitvoering in de aanloop naar de besluitvorming betrokken blijft, is van 1 juli 2025.
    geldig van: 2025-07-01
    bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826
    hangt af van: ZBO-02
    voldoen: betrek het zbo ook na de keuze nog, en leg dat vast als stap zbo-advies of uitvoeringstoets met 'door: …' en een datum na die van de stap voorkeursoptie
    afwijken: leg in de toelichting uit waarom het zbo na de keuze niet meer is betrokken

    # De brief zegt niet hoe vaak. Eén keer na de keuze en vóór het besluit is het minste dat 'betrokken
    # blijven' betekent. Een uitvoeringsanalyse hoort bij de tijd vóór de keuze.
    Scenario: de taak of het functioneren verandert
      Gegeven elk zbo dat het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar functioneren ja is
      Dan is de stap zbo-advies of uitvoeringstoets door haar ná de stap voorkeursoptie gevraagd of is de stap zbo-advies of uitvoeringstoets door haar ná de stap voorkeursoptie gedaan
      En is de stap zbo-advies of uitvoeringstoets door haar vóór de fase ministerraad gevraagd
      # Een zbo dat het ontwerp zelf instelt, is er nog niet en kan niet worden betrokken.
      Maar dat geldt niet als de organisatie niet in het register staat
      En het ontwerp een bepaling van soort instelling zbo bevat
