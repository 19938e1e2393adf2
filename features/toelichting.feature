# language: nl
Functionaliteit: De toelichting en wat eraan voorafging
  Hoe de norm dat er een toelichting is, de normen over haar inhoud en de norm over de uitvoeringstoets
  samen één ding niet twee keer zeggen.

  Achtergrond:
    Gegeven de peildatum is 23 november 2026

  Scenario: Zonder toelichting wordt niet elk punt apart gemist
    Gegeven een wetsvoorstel met
      """
      Toelichting
        doelen: geen
        noodzaak: geen
        uitvoering en handhaving: geen
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-4.42 afwijking
    En is de uitkomst van AR-4.43-a voor doelen nvt
    En is de uitkomst van AR-4.43-g voor hoger recht nvt

  Scenario: Is er wel een toelichting, dan telt elk punt voor zich
    Gegeven een wetsvoorstel met
      """
      Toelichting
        doelen: mvt §2
        hoger recht: geen
        evaluatie: n.v.t., omdat de wet na twee jaar vervalt
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-4.42 voldaan
    En is de uitkomst van AR-4.43-a voor doelen voldaan
    En is de uitkomst van AR-4.43-g voor hoger recht afwijking
    En is de uitkomst van AR-4.43-l voor evaluatie voldaan
    En is de uitkomst van AR-4.43-e voor lasten onbekend

  Scenario: Een uitvoeringstoets die niet in de toelichting staat, wordt één keer gemist
    Gegeven een wetsvoorstel met
      """
      Stap uitvoeringstoets
        door: UWV
        ontvangen: 2026-05-01
        opvolging: volledig
        vindplaats: geen
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van UT-02 voor uitvoeringstoets (UWV) afwijking
    En is de uitkomst van AR-4.44-1 voor uitvoeringstoets (UWV) nvt

  Scenario: Een delegatie bij AMvB is aan de regering
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 9
        soort: delegatie
        aan: regering
        onderwerp: beleid
      Bepaling artikel 10
        soort: delegatie
        aan: SZW
        onderwerp: beleid
        motivering: geen
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-2.24 voor art. 10 afwijking
