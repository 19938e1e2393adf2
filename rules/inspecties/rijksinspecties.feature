# language: nl
Functionaliteit: Positie van rijksinspecties
  kader: Rijksinspecties
  bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826

  Een Kaderwet op de rijksinspecties is in voorbereiding. Zij geeft rijksinspecties een plaats bij het
  maken van beleid en regels die hen raken, en laat hun leiding de Kamers zelf informeren. Inspecties
  die zbo zijn, vallen niet onder de ministeriële verantwoordelijkheid; voor hen gelden de normen over zbo's.

  Regel: RI-01 Een rijksinspectie die het ontwerp raakt, is betrokken bij het maken ervan
    kracht: voornemen
    uiterlijk: ministerraad
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    # De dag waarop het voorontwerp in consultatie ging.
    geldig van: 2025-01-27
    aangekondigd: invoeren
    wordt: wet
    aankondiging: voorontwerp Kaderwet op de rijksinspecties, internetconsultatie vanaf 27 januari 2025
    bron: rijksoverheid.nl, nieuwsbericht van 27 januari 2025, https://www.rijksoverheid.nl/actueel/nieuws/2025/01/27/internetconsultatie-over-nieuwe-kaderwet-rijksinspecties
    # De brief zegt dat het voorontwerp deze bepaling heeft; de tekst van het voorontwerp is niet gelezen.
    geverifieerd: nee
    voldoen: vraag de inspectie om haar zienswijze (stap inspectie-advies) of om een uitvoerings- of handhavingstoets, en leg dat vast met 'door: …' en 'gevraagd: …'
    afwijken: leg uit waarom de inspectie niet is betrokken

    Scenario: de taak of het functioneren verandert
      Gegeven elke inspectie die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar functioneren ja is
      Dan is de stap inspectie-advies, handhavingstoets of uitvoeringstoets door haar gevraagd
      Maar dat geldt niet als de organisatie een zbo is

  Regel: RI-02 De leiding van een rijksinspectie informeert de Kamers zonder eerst toestemming te vragen
    kracht: voornemen
    uiterlijk: ministerraad
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    # De dag van de brief die dit aankondigt.
    geldig van: 2025-07-01
    aangekondigd: invoeren
    wordt: wet
    aankondiging: Kamerstukken II 2024/25, 29362, nr. 385 (brief van 1 juli 2025)
    voldoen: laat de leiding op verzoek van een van beide Kamers zelf informatie geven over haar taak of uitleg over wat de inspectie openbaar heeft gemaakt, en schrijf bij de bepaling 'goedkeuring minister: nee'; de minister wordt er meteen over geïnformeerd
    afwijken: schrijf 'goedkeuring minister: ja', en leg uit waarom de minister hier vooraf toestemming moet geven

    # Dat de minister onverwijld wordt geïnformeerd, is geen toestemming; of het ontwerp dat regelt, beoordeelt
    # een mens.
    Scenario: het ontwerp regelt het contact van een inspectie met de Kamers
      Gegeven elke bepaling van soort informatieverstrekking kamers of beperking contact kamers aan een inspectie
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar goedkeuring minister nee
      Maar dat geldt niet als de organisatie een zbo is
