# language: nl
Functionaliteit: Notificatie van technische voorschriften
  kader: Beleidskompas
  geldt voor: wetsvoorstel, initiatiefwetsvoorstel, rijkswet, AMvB, ministeriële regeling
  # De dag waarop de aanwijzingen hun huidige nummers kregen; de richtlijn is van 2015.
  geldig van: 2018-01-01
  bron: Richtlijn (EU) 2015/1535
  bron: technical-regulation-information-system.ec.europa.eu (TRIS), De kennisgevingsprocedure in het kort
  bron: Aanwijzingen voor de regelgeving, aanwijzing 7.7, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.2&aanwijzing=7.7&z=2024-07-01&g=2024-07-01

  Technische voorschriften en regels voor diensten van de informatiemaatschappij gaan in ontwerp
  naar de Europese Commissie. Zij en de andere lidstaten krijgen tijd om te reageren; zolang wacht
  de vaststelling. Wie het vergeet, kan de regel later misschien niet tegenwerpen.

  Regel: NOT-01 Een ontwerp dat moet worden genotificeerd, is genotificeerd
    kracht: wet
    # Over een initiatiefwetsvoorstel kan de Tweede Kamer tot haar stemming nog iets veranderen.
    uiterlijk: indiening; initiatiefwetsvoorstel: behandeling eerste kamer
    voldoen: notificeer het ontwerp en leg de stap notificatie vast met bij 'datum' de dag van notificatie; hoeft het niet, schrijf dan 'Raakt niet: notificatieplicht'

    Scenario: er is een notificatieplicht
      Gegeven de notificatieplicht die het ontwerp raakt
      Dan is de stap notificatie gedaan

  Regel: NOT-02 De termijn na de notificatie is afgewacht
    kracht: wet
    uiterlijk: bekrachtiging; AMvB, ministeriële regeling: vaststelling
    voldoen: leg de stap notificatie vast met 'datum: …', 'soort: …' en 'uitvoerig gemotiveerde mening: ja' of 'nee', en wacht met vaststellen tot de termijn voorbij is
    afwijken: kan alleen als het ontwerp om een andere reden is genotificeerd dan Richtlijn (EU) 2015/1535 en daarvoor een andere termijn geldt; noem die

    # Voor een wet nemen wij de dag waarop de Eerste Kamer haar aanvaardt. De Commissie kan de
    # vaststelling ook 12 tot 18 maanden tegenhouden; daarop let een mens.
    Abstract Scenario: drie maanden na de notificatie
      Gegeven elke stap notificatie
      Als die gedaan is
      En het ontwerp een <soort> is
      Dan liggen er minstens 3 maanden tussen haar datum en de stap <stap>

      Voorbeelden:
        | soort                                            | stap                     |
        | AMvB of ministeriële regeling                    | vaststelling             |
        | wetsvoorstel, initiatiefwetsvoorstel of rijkswet | aanvaarding eerste kamer |

    # Een uitvoerig gemotiveerde mening maakt de termijn langer: voor diensten van de
    # informatiemaatschappij één maand, voor producten drie.
    Abstract Scenario: vier maanden na een uitvoerig gemotiveerde mening
      Gegeven elke stap notificatie
      Als die gedaan is
      En haar uitvoerig gemotiveerde mening ja is
      En het ontwerp een <soort> is
      Dan liggen er minstens 4 maanden tussen haar datum en de stap <stap>

      Voorbeelden:
        | soort                                            | stap                     |
        | AMvB of ministeriële regeling                    | vaststelling             |
        | wetsvoorstel, initiatiefwetsvoorstel of rijkswet | aanvaarding eerste kamer |

    Abstract Scenario: zes maanden als het om producten gaat
      Gegeven elke stap notificatie
      Als die gedaan is
      En haar uitvoerig gemotiveerde mening ja is
      En haar soort producten is
      En het ontwerp een <soort> is
      Dan liggen er minstens 6 maanden tussen haar datum en de stap <stap>

      Voorbeelden:
        | soort                                            | stap                     |
        | AMvB of ministeriële regeling                    | vaststelling             |
        | wetsvoorstel, initiatiefwetsvoorstel of rijkswet | aanvaarding eerste kamer |
