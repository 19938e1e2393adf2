# language: nl
Functionaliteit: Wie geen Nederlands leest
  Meldingen, hulp en verslag zijn er ook in het Engels; de teksten van normen en ontwerpen blijven Nederlands, en
  de uitkomst verandert niet.

  Scenario: Een norm uitgelegd in het Engels
    Als de opdracht "kompas-check --lang en explain UDO-01" wordt gegeven
    Dan staat in het verslag "Source: rijksoverheid.nl, nieuwsbericht van 20 januari 2023"
    En staat in het verslag "Gegeven elke decentrale overheid die het ontwerp raakt"
    En staat niet in het verslag "Bron:"
    En is de afsluitcode 0

  Scenario: Een ontwerp getoetst in het Engels
    Gegeven het bestand "loket.kompas" met
      """
      Wetsvoorstel: Wet op het loket
        fase: ministerraad
        inwerkingteding: 1 januari 2028
      Raakt gemeenten
        verandering: nieuw
      Raakt niet: overige
      """
    Als de opdracht "kompas-check loket.kompas --select UDO-01 --lang=en" wordt gegeven
    Dan staat in het verslag "unknown property 'inwerkingteding'"
    En staat in het verslag "did you mean 'inwerkingtreding'?"
    En staat in het verslag "NOW: DEVIATIONS (afwijking"
    En is de afsluitcode 2

  Scenario: Een taal die er niet is
    Als de opdracht "kompas-check --lang fr rules list" wordt gegeven
    Dan staat in het verslag "onbekende taal 'fr'; kies uit: nl, en"
    En is de afsluitcode 3
