# language: nl
Functionaliteit: Volgorde van de procedure (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, rijkswet, AMvB
  bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)

  De Raad van State is de laatste adviseur: eerst is de voorbereiding klaar en beslist de
  ministerraad. Een AMvB gaat in principe pas naar de Raad als de Tweede Kamer de wet waarop zij
  rust, heeft aanvaard.

  Regel: AR-7.4 De wetgevingstoets is gevraagd vóór de ministerraad
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.4, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.1&aanwijzing=7.4&z=2024-07-01&g=2024-07-01
    voldoen: leg het ontwerp voor aan JenV en leg de stap wetgevingstoets vast met 'gevraagd: …'
    afwijken: leg uit waarom het ontwerp niet of later is voorgelegd (aanwijzing 1.2, tweede lid)

    # Een ingrijpende nota van wijziging telt als wetsvoorstel (rules/registers/soorten.csv).
    # Na ingrijpende kritiek van de Raad van State gaat het stuk opnieuw naar JenV; dat staat hier niet.
    Scenario: een wet of AMvB
      Gegeven het ontwerp
      Dan is de stap wetgevingstoets vóór de fase ministerraad gevraagd

  Regel: AR-7.9 De Raad van State wordt pas na de ministerraad gehoord
    kracht: aanwijzing
    uiterlijk: raad van state
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.9, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.3&aanwijzing=7.9&z=2024-07-01&g=2024-07-01
    voldoen: leg de stappen ministerraad en raad van state vast met hun datum; besliste de ministerraad vaker, leg dan elke keer vast; noem bij een AMvB onder een wetsvoorstel ook 'basiswet aanvaard'
    afwijken: leg uit waarom het advies eerder moest worden gevraagd (aanwijzing 1.2, tweede lid)

    Scenario: na de ministerraad
      Gegeven het ontwerp
      Als de stap raad van state gevraagd is
      Dan is de stap ministerraad niet na de stap raad van state gedaan

    Scenario: een AMvB na aanvaarding van haar wet door de Tweede Kamer
      Gegeven het ontwerp
      Als het ontwerp een AMvB is
      En de stap raad van state gevraagd is
      Dan ligt zijn basiswet aanvaard vóór de stap raad van state
      Maar dat geldt niet als zijn basiswet aanvaard niet van toepassing is
