# language: nl
Functionaliteit: Verzonnen normen voor de proefverslagen
  kader: Proef
  geldt voor: wetsvoorstel

  Regel: PRF-01 Over wat gemeenten raakt, is vroeg overlegd met BZK
    kracht: wet
    uiterlijk: consultatie
    geldig van: 2020-01-01
    bron: Verzonnen wet, artikel 1, https://example.org/wet?artikel=1&lid=2
    voldoen: begin het overleg vóór de consultatie en leg de stap 'overleg bzk' vast

    Scenario: gemeenten
      Gegeven de gemeenten die het ontwerp raakt
      Dan is de stap overleg bzk vóór de fase consultatie gestart

  Regel: PRF-02 Een zbo krijgt geen adviestaak over beleid
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2020-01-01
    aangekondigd: vervallen
    beoogd: 2027
    aankondiging: verzonnen brief
    bron: Verzonnen aanwijzing 2, tweede lid
    geverifieerd: nee
    voldoen: schrap de adviestaak
    afwijken: leg uit waarom dit zbo toch over {beleid} adviseert [zie de wet](https://example.org/)

    Scenario: een adviestaak
      Gegeven elke bepaling van soort adviestaak aan een zbo over beleid
      Als haar verandering nieuw of uitgebreid is
      Dan is dat niet toegestaan

  Regel: PRF-03 Bij een gewijzigde taak is de UDO doorlopen
    kracht: beleid
    uiterlijk: ministerraad
    geldig van: 2020-01-01
    bron: Verzonnen brief | met een streep
    voldoen: doorloop de UDO
    afwijken: leg uit waarom niet

    Scenario: een decentrale overheid
      Gegeven elke decentrale overheid die het ontwerp raakt
      Dan is de stap udo met haar gedaan

  Regel: PRF-04 De vraag naar de gevolgen is beantwoord
    kracht: beleid
    uiterlijk: ministerraad
    geldig van: 2020-01-01
    bron: Verzonnen brief
    voldoen: beantwoord de vraag

    Scenario: altijd
      Gegeven het ontwerp
      Dan is de gevolgen van het Beleidskompas inhoudelijk beantwoord

  Regel: PRF-05 Het probleem is beschreven
    kracht: beleid
    uiterlijk: ministerraad
    geldig van: 2020-01-01
    bron: Verzonnen brief

    Scenario: altijd
      Gegeven het ontwerp
      Dan is het probleem van het Beleidskompas inhoudelijk beantwoord

  Regel: PRF-06 De Raad van State is gehoord
    kracht: wet
    uiterlijk: raad van state
    geldig van: 2020-01-01
    bron: Verzonnen wet, artikel 2

    Scenario: altijd
      Gegeven het ontwerp
      Dan is de stap raad van state gedaan

  Regel: PRF-07 Een hardheidsclausule heeft een reden
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2020-01-01
    bron: Verzonnen aanwijzing 3

    Scenario: een hardheidsclausule
      Gegeven elke bepaling van soort hardheidsclausule
      Dan staat haar motivering in de toelichting

  Regel: PRF-08 Er is een invoeringstoets gepland
    kracht: advies
    uiterlijk: ministerraad
    geldig van: 2020-01-01
    bron: Verzonnen handreiking
    voldoen: plan de toets

    Scenario: altijd
      Gegeven het ontwerp
      Dan is de stap invoeringstoets gepland

  Regel: PRF-09 Een noodsignaal is beantwoord
    kracht: voornemen
    uiterlijk: ministerraad
    geldig van: 2020-01-01
    aangekondigd: invoeren
    wordt: beleid
    aankondiging: verzonnen brief
    bron: Verzonnen plan

    Scenario: altijd
      Gegeven het ontwerp
      Dan is de stap noodsignaal gedaan

  Regel: PRF-10 Er is een internetconsultatie gehouden
    kracht: beleid
    uiterlijk: ministerraad
    geldig van: 2020-01-01
    bron: Verzonnen brief
    voldoen: houd een internetconsultatie

    Scenario: altijd
      Gegeven het ontwerp
      Dan is de stap internetconsultatie gedaan

  Regel: PRF-11 Er is een wetgevingstoets gevraagd
    kracht: beleid
    uiterlijk: ministerraad
    geldig van: 2020-01-01
    bron: Verzonnen brief
    voldoen: vraag de toets

    Scenario: altijd
      Gegeven het ontwerp
      Dan is de stap wetgevingstoets gevraagd
