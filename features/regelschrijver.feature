# language: nl
Functionaliteit: De regelschrijver
  Een jurist of beleidsmedewerker schrijft een norm in gewoon Nederlands. Kan het worden gezegd, dan
  werkt het; kan het niet, dan zegt kompas-check welke zinnen er wel zijn.

  Achtergrond:
    Gegeven de peildatum is 23 november 2026

  Scenario: Een eigen norm werkt naast de meegeleverde
    Gegeven de norm
      """
      # language: nl
      Functionaliteit: Afspraken van ons ministerie
        geldt voor: wetsvoorstel
        bron: interne werkwijze, versie 3

        Regel: ONS-01 Burgers zijn gehoord
          kracht: beleid
          uiterlijk: ministerraad
          geldig van: 2026-01-01

          Scenario: burgers merken er veel van
            Gegeven de burgers die het ontwerp raakt
            Als haar gevolgen belangrijk zijn
            Dan is de stap internetconsultatie gedaan
      """
    En een wetsvoorstel met
      """
      Raakt burgers
        gevolgen: belangrijk
      Raakt niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van ONS-01 voor burgers afwijking
    En is de uitkomst van UDO-01 nvt

  Scenario: Een verkeerd gespeld woord wordt aangewezen
    Gegeven de norm
      """
      # language: nl
      Functionaliteit: Afspraken van ons ministerie
        geldt voor: wetsvoorstel
        bron: interne werkwijze, versie 3

        Regel: ONS-01 Burgers zijn gehoord
          kracht: beleit
          uiterlijk: ministerraad
          geldig van: 2026-01-01

          Scenario: altijd
            Gegeven het ontwerp
            Dan is de stap internetconsultasie gedaan
      """
    Als de opdracht "kompas-check rules lint normen" wordt gegeven
    Dan meldt het verslag een fout op regel 7 van "normen/norm-1.feature"
    En staat in het verslag "bedoelde u 'beleid'?"
    En meldt het verslag een fout op regel 13 van "normen/norm-1.feature"
    En staat in het verslag "bedoelde u 'internetconsultatie'?"
    En is de afsluitcode 2

  Scenario: Bij een onbekende zin staan de zinnen die erop lijken
    Gegeven de norm
      """
      # language: nl
      Functionaliteit: Afspraken van ons ministerie
        geldt voor: wetsvoorstel
        bron: interne werkwijze, versie 3

        Regel: ONS-01 Burgers zijn gehoord
          kracht: beleid
          uiterlijk: ministerraad
          geldig van: 2026-01-01

          Scenario: altijd
            Gegeven het ontwerp
            Dan is de stap internetconsultatie netjes gedaan
      """
    Als de opdracht "kompas-check rules lint normen" wordt gegeven
    Dan meldt het verslag een fout op regel 13 van "normen/norm-1.feature"
    En staat in het verslag "deze zin is niet bekend"
    En staat in het verslag "is de stap"
    En is de afsluitcode 2

  Scenario: Voorbeelden houden een norm aan haar woord
    Gegeven de norm
      """
      # language: nl
      Functionaliteit: Afspraken van ons ministerie
        geldt voor: wetsvoorstel
        bron: interne werkwijze, versie 3

        Regel: ONS-01 Er is geconsulteerd
          kracht: beleid
          uiterlijk: ministerraad
          geldig van: 2026-01-01

          Scenario: altijd
            Gegeven het ontwerp
            Dan is de stap internetconsultatie gedaan
      """
    En het bestand "normen/ONS-01/voldaan-in-maart.kompas" met
      """
      # peildatum: 2026-11-23
      Wetsvoorstel: Wet buurtkeukens
        fase: ministerraad
      Stap internetconsultatie
        start: 2026-03-02
        einde: 2026-03-30
      """
    En het bestand "normen/ONS-01/voldaan-zonder-stap.kompas" met
      """
      # peildatum: 2026-11-23
      Wetsvoorstel: Wet buurtkeukens
        fase: ministerraad
      """
    Als de opdracht "kompas-check rules test normen" wordt gegeven
    Dan staat in het verslag "1 van 2 goed"
    En staat in het verslag "voldaan-zonder-stap.kompas:2:1: verwacht voldaan, gevonden afwijking"
    En staat in het verslag "ONS-01 heeft nog geen voorbeeld van: afwijking, gemotiveerd, onbekend, nvt"
    En is de afsluitcode 1

  Scenario: Een zin die geen voorbeeld test, wordt genoemd
    Gegeven de norm
      """
      # language: nl
      Functionaliteit: Afspraken van ons ministerie
        geldt voor: wetsvoorstel
        bron: interne werkwijze, versie 3

        Regel: ONS-01 Er is geconsulteerd
          kracht: beleid
          uiterlijk: ministerraad
          geldig van: 2026-01-01

          Scenario: zonder spoed
            Gegeven het ontwerp
            Dan is de stap internetconsultatie gedaan
            Maar dat geldt niet als de spoed van het ontwerp ja is
      """
    En het bestand "normen/ONS-01/afwijking-zonder-stap.kompas" met
      """
      # peildatum: 2026-11-23
      Wetsvoorstel: Wet buurtkeukens
        fase: ministerraad
        spoed: nee
      """
    Als de opdracht "kompas-check rules test normen --strict" wordt gegeven
    Dan staat in het verslag "1 van 2 wijzigingen opgemerkt"
    En staat in het verslag "in geen enkel voorbeeld is deze uitzondering de reden"
    En is de afsluitcode 1

  Scenario: Een norm zonder voorbeeld telt niet als getest
    Gegeven de norm
      """
      # language: nl
      Functionaliteit: Afspraken van ons ministerie
        geldt voor: wetsvoorstel
        bron: interne werkwijze, versie 3

        Regel: ONS-01 Er is geconsulteerd
          kracht: beleid
          uiterlijk: ministerraad
          geldig van: 2026-01-01

          Scenario: altijd
            Gegeven het ontwerp
            Dan is de stap internetconsultatie gedaan
      """
    Als de opdracht "kompas-check rules test normen" wordt gegeven
    Dan staat in het verslag "Zonder enig voorbeeld: ONS-01."
    En is de afsluitcode 1

  Scenario: Een voorbeeld in de map van een norm die er niet is
    Gegeven het bestand "normen/UDO-1/voldaan-alles.kompas" met
      """
      # peildatum: 2026-11-23
      Wetsvoorstel: Wet buurtkeukens
        fase: ministerraad
      """
    Als de opdracht "kompas-check rules test normen" wordt gegeven
    Dan staat in het verslag "bedoelde u 'UDO-01'?"
    En is de afsluitcode 2

  Scenario: Zonder norm en zonder voorbeeld is er niets getest
    Gegeven het bestand "normen/lees-mij.txt" met
      """
      Hier komen onze normen.
      """
    Als de opdracht "kompas-check rules test normen" wordt gegeven
    Dan staat in het verslag "niets te testen"
    En is de afsluitcode 3

  Scenario: Een norm krijgt een eigen pagina in de catalogus
    Gegeven de norm
      """
      # language: nl
      Functionaliteit: Afspraken van ons ministerie
        geldt voor: wetsvoorstel
        bron: interne werkwijze, versie 3

        Regel: ONS-01 Er is geconsulteerd
          kracht: beleid
          uiterlijk: ministerraad
          geldig van: 2026-01-01

          Scenario: altijd
            Gegeven het ontwerp
            Dan is de stap internetconsultatie gedaan
      """
    Als de opdracht "kompas-check rules docs --rules normen --select ONS-01 --output catalogus" wordt gegeven
    Dan staat in het verslag "6 pagina's geschreven in de map 'catalogus'"
    En is de afsluitcode 0

  Scenario: Een catalogus overschrijft niets dat iemand anders heeft gemaakt
    Gegeven het bestand "catalogus/index.html" met
      """
      <p>De eigen website van het ministerie</p>
      """
    Als de opdracht "kompas-check rules docs --output catalogus" wordt gegeven
    Dan staat in het verslag "bestanden die niet door deze opdracht zijn gemaakt"
    En staat in het verslag "er is niets geschreven"
    En is de afsluitcode 3

  Scenario: Met een fout in een norm komt er geen halve catalogus
    Gegeven de norm
      """
      # language: nl
      Functionaliteit: Afspraken van ons ministerie
        geldt voor: wetsvoorstel
        bron: interne werkwijze, versie 3

        Regel: ONS-01 Er is geconsulteerd
          kracht: beleit
          uiterlijk: ministerraad
          geldig van: 2026-01-01

          Scenario: altijd
            Gegeven het ontwerp
            Dan is de stap internetconsultatie gedaan
      """
    Als de opdracht "kompas-check rules docs --rules normen --output catalogus" wordt gegeven
    Dan meldt het verslag een fout op regel 7 van "normen/norm-1.feature"
    En staat in het verslag "Er zijn geen pagina's geschreven."
    En is de afsluitcode 2
