# language: nl
Functionaliteit: De normen van toen en van nu
  Een ontwerp wordt getoetst aan de normen die op de peildatum gelden. Een norm die later kwam, doet
  dan niet mee; van een norm die is veranderd, geldt de versie van toen.

  Scenario: Een wetsvoorstel van oktober 2019 wordt aan de normen van 2019 gehouden
    Gegeven de peildatum is 14 oktober 2019
    En een wetsvoorstel met
      """
      Raakt gemeenten
        verandering: nieuw
        in betekenende mate: ja
      Raakt zbo UWV
        verandering: gewijzigd
        gevolgen: belangrijk
      Raakt persoonsgegevens
      Raakt niet: overige
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van IC-01 afwijking
    En is de uitkomst van CW-01 onbekend
    En is de uitkomst van DPIA-01 afwijking
    En is de uitkomst van AR-7.4 afwijking
    En is de uitkomst van ATR-01 afwijking
    En is de uitkomst van MO-01 later
    # De UDO is van januari 2023, het Beleidskompas van maart 2023, het voornemen over zbo's van juli 2025.
    En staat niet in het verslag "UDO-01"
    En staat niet in het verslag "BK-02"
    En staat niet in het verslag "UT-01"
    En staat niet in het verslag "ZBO-01"

  Scenario: Hetzelfde wetsvoorstel wordt nu ook aan de nieuwe normen gehouden
    Gegeven de peildatum is 23 november 2026
    En een wetsvoorstel met
      """
      Raakt gemeenten
        verandering: nieuw
        in betekenende mate: ja
      Raakt zbo UWV
        verandering: gewijzigd
        gevolgen: belangrijk
      Raakt persoonsgegevens
      Raakt niet: overige
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van IC-01 afwijking
    En is de uitkomst van ATR-01 afwijking
    En is de uitkomst van UDO-01 voor gemeenten afwijking
    En is de uitkomst van BK-02 onbekend
    En is de uitkomst van UT-01 voor UWV afwijking
    En is de uitkomst van ZBO-01 voor UWV afwijking

  Scenario: Een norm begint op haar eerste dag, en niet eerder
    Gegeven de peildatum is 24 mei 2018
    En een wetsvoorstel met
      """
      Raakt persoonsgegevens
      Raakt niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan staat niet in het verslag "DPIA-01"
    Gegeven de peildatum is 25 mei 2018
    En een wetsvoorstel met
      """
      Raakt persoonsgegevens
      Raakt niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van DPIA-01 afwijking

  Scenario: Was de fase al voorbij, dan zegt het verslag op welke dag de versie van toen is te toetsen
    Gegeven de peildatum is 23 november 2026
    En het bestand "viswater.kompas" met
      """
      Wetsvoorstel: Wet viswater
        fase: ministerraad
      Stap wetgevingstoets
        datum: 2021-09-20
      """
    Als de opdracht "kompas-check check viswater.kompas --select ATR-01 --verbose" wordt gegeven
    Dan staat in het verslag "deze versie geldt vanaf 2022-12-01"
    En staat in het verslag "wat toen gold, toetst u met --peildatum 2021-09-20"
    En is de afsluitcode 0
    Als de opdracht "kompas-check check viswater.kompas --select ATR-01 --peildatum 2021-09-20" wordt gegeven
    Dan staat in het verslag "er is geen stap atr-advies gevonden"
    En is de afsluitcode 1

  Scenario: Bij een norm met meer versies staat de versie die geldt, vooraan
    Als de opdracht "kompas-check explain ATR-01 --peildatum 2019-10-14" wordt gegeven
    Dan staat in het verslag "ATR-01 heeft 3 versies."
    En staat in het verslag "Op 2019-10-14 geldt die vanaf 2017-05-17 tot en met"
    En staat in het verslag "Stcrt. 2017, 29814"

  Scenario: De lijst zegt van elke versie wanneer zij geldt
    Als de opdracht "kompas-check rules list --peildatum 2022-06-01" wordt gegeven
    Dan staat in het verslag "geldt vanaf 2022-04-01 tot en met 2022-11-30"
    En staat in het verslag "geldt vanaf 2022-12-01; niet van kracht op de peildatum"

  Scenario: Een gat tussen twee versies valt op, maar houdt niets tegen
    Gegeven de norm
      """
      # language: nl
      Functionaliteit: Afspraken van ons ministerie
        geldt voor: wetsvoorstel
        bron: interne werkwijze

        Regel: ONS-01 Burgers zijn gehoord
          kracht: beleid
          uiterlijk: ministerraad
          geldig van: 2020-01-01
          geldig tot: 2023-12-31

          Scenario: altijd
            Gegeven het ontwerp
            Dan is de stap internetconsultatie gedaan

        Regel: ONS-01 Burgers zijn vier weken gehoord
          kracht: beleid
          uiterlijk: ministerraad
          geldig van: 2024-02-01

          Scenario: altijd
            Gegeven het ontwerp
            Dan duurt de stap internetconsultatie minstens 4 weken
      """
    Als de opdracht "kompas-check rules lint normen" wordt gegeven
    Dan staat in het verslag "let op REG-23: tussen twee versies van ONS-01 zit een gat"
    En staat in het verslag "van 2024-01-01 tot en met 2024-01-31"
    En staat in het verslag "geen fouten gevonden"
    En is de afsluitcode 0
