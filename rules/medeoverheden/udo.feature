# language: nl
Functionaliteit: Uitvoerbaarheidstoets Decentrale Overheden (UDO)
  kader: Medeoverheden
  geldt voor: wetsvoorstel, AMvB, ministeriële regeling
  bron: Kamerstukken II 2024/25, 29362, nr. 385, https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D31349&id=2025Z13826

  Een nieuwe of gewijzigde taak voor gemeenten, provincies of waterschappen vraagt aan het
  begin om een gesprek met hen: passen ambitie, taak, middelen en uitvoeringskracht bij elkaar?
  De UDO is beleid. Zij komt niet in de plaats van het oordeel van Gemeentewet artikel 114.

  Regel: UDO-01 Bij een nieuwe, gewijzigde of vervallen taak is de UDO doorlopen
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2023-01-20
    bron: rijksoverheid.nl, nieuwsbericht van 20 januari 2023 over de Uitvoerbaarheidstoets Decentrale Overheden
    voldoen: doorloop de UDO samen met de betrokken overheden (of hun koepel) en leg de stap udo vast met 'met: …'
    afwijken: motiveer in de toelichting waarom geen UDO is doorlopen

    Scenario: een taak verandert
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is
      Dan is de stap udo met haar gedaan

  Regel: UDO-03 Wie de uitkomst van de UDO niet volledig volgt, motiveert dat
    kracht: beleid
    uiterlijk: ministerraad
    # De brief die dit als uitgangspunt noemt, is van 1 juli 2025.
    geldig van: 2025-07-01
    voldoen: schrijf bij de stap udo onder 'motivering' welke keuze anders is en wat dat voor de uitvoering betekent
    afwijken: leg uit waarom de motivering ontbreekt

    Scenario: de uitkomst is gedeeltelijk of niet gevolgd
      Gegeven elke stap udo
      Als die gedaan is
      En haar opvolging gedeeltelijk of niet is
      Dan is haar motivering ingevuld
