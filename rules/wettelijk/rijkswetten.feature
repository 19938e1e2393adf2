# language: nl
Functionaliteit: Rijkswetten
  kader: Koninkrijk
  geldt voor: rijkswet

  Een rijkswet geldt ook in Aruba, Curaçao of Sint Maarten. Die landen praten mee: hun
  Gevolmachtigde Ministers tijdens de voorbereiding, hun Staten voordat de Tweede Kamer het ontwerp
  in het openbaar behandelt.

  Regel: RW-01 Met de kabinetten van de Gevolmachtigde Ministers is overlegd
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldt voor: rijkswet, Rijks-AMvB
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.3, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.1&aanwijzing=7.3&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    voldoen: overleg tijdens de voorbereiding en leg de stap 'overleg gevolmachtigde ministers' vast met haar datum; houd BZK op de hoogte
    afwijken: leg uit waarom er geen of later overleg was (aanwijzing 1.2, tweede lid)

    # De voorbereiding eindigt met de beslissing van de ministerraad. De aanwijzing geldt ook voor een
    # gewone wet over een koninkrijksaangelegenheid of met concordantie; dat zegt een ontwerp niet.
    Scenario: tijdens de voorbereiding
      Gegeven het ontwerp
      Dan is de stap overleg gevolmachtigde ministers vóór de fase ministerraad gedaan

  Regel: RW-02 De Staten kregen het ontwerp tegelijk met de Staten-Generaal
    kracht: wet
    uiterlijk: indiening
    # De dag van de versie waarin de artikelen zijn gelezen; zij gelden langer.
    geldig van: 2017-05-10
    bron: Statuut voor het Koninkrijk der Nederlanden, artikel 15, https://wetten.overheid.nl/jci1.3:c:BWBR0002154&artikel=15
    voldoen: zend het ontwerp op de dag van de indiening ook aan de Staten van Aruba, Curaçao en Sint Maarten en leg de stap 'toezending staten' vast met haar datum

    # Een voordracht van Kamerleden zendt de Tweede Kamer zelf (tweede lid).
    Scenario: tegelijk met de indiening
      Gegeven het ontwerp
      Dan is de stap toezending staten niet na de stap indiening gedaan

  Regel: RW-03 De Staten konden het ontwerp onderzoeken voordat de Tweede Kamer het behandelt
    kracht: wet
    uiterlijk: behandeling tweede kamer
    geldig van: 2017-05-10
    bron: Statuut voor het Koninkrijk der Nederlanden, artikelen 16 en 21, https://wetten.overheid.nl/jci1.3:c:BWBR0002154&artikel=16
    voldoen: zend het ontwerp vóór de openbare behandeling aan de Staten en leg de stap 'toezending staten' vast met haar datum

    # Hoeveel tijd de Staten voor hun verslag krijgen, wordt per ontwerp bepaald; een vaste termijn is er niet.
    # Artikel 21: in oorlog of een ander geval dat geen uitstel verdraagt, hoeft het onderzoek niet te worden
    # afgewacht, na overleg met de Gevolmachtigde Ministers.
    Scenario: vóór de openbare behandeling
      Gegeven het ontwerp
      Dan is de stap toezending staten vóór de fase behandeling tweede kamer gedaan
      Maar dat geldt niet als de spoed van het ontwerp ja is
      En de stap overleg gevolmachtigde ministers gedaan is

  Regel: RW-04 Het ontwerp bepaalt wanneer het in werking treedt
    kracht: wet
    uiterlijk: indiening
    geldt voor: rijkswet, Rijks-AMvB
    geldig van: 2017-05-10
    bron: Statuut voor het Koninkrijk der Nederlanden, artikel 22, tweede lid, https://wetten.overheid.nl/jci1.3:c:BWBR0002154&artikel=22
    voldoen: bepaal het tijdstip in het ontwerp, of laat het daarin aan een besluit over, en schrijf bij 'inwerkingtreding' een datum of 'bij koninklijk besluit'

    # Een ontwerp zonder zo'n bepaling schrijft 'inwerkingtreding: geen'.
    # De afkondiging in het officiële blad van elk land (eerste lid) en het formulier daarvan (derde lid)
    # volgen na het ontwerp; die kijkt een mens na.
    Scenario: een tijdstip
      Gegeven het ontwerp
      Dan is zijn inwerkingtreding beantwoord
