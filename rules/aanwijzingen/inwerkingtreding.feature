# language: nl
Functionaliteit: Vaste verandermomenten (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, AMvB, ministeriële regeling

  Regelgeving treedt op vaste dagen in het jaar in werking. Welke, hangt af van de soort
  regeling; voor het onderwijs zijn er eigen dagen. Het vijfde lid geeft uitzonderingen; wie er
  een gebruikt, motiveert dat in de toelichting van de regeling of van het besluit daarover.

  Regel: AR-4.17-1 Het ontwerp treedt op een vast verandermoment in werking
    kracht: aanwijzing
    uiterlijk: publicatie
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.17, eerste tot en met derde, vijfde en zesde lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.4&aanwijzing=4.17&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    voldoen: kies een vaste dag, of noem de uitzondering van het vijfde lid bij 'uitzondering verandermoment' met haar motivering
    afwijken: leg uit waarom de vaste dagen hier geen goed resultaat geven (aanwijzing 1.2, tweede lid)

    Abstract Scenario: een vaste dag, of een uitzondering
      Gegeven het ontwerp
      Als het ontwerp een <soort> is
      En zijn sector <sector> is
      Dan valt zijn inwerkingtreding op <dagen> of is zijn uitzondering verandermoment ingevuld

      Voorbeelden:
        | soort                 | sector          | dagen                                              |
        | wetsvoorstel of AMvB  | geen            | 1 januari of 1 juli                                |
        | ministeriële regeling | geen            | 1 januari, 1 april, 1 juli of 1 oktober            |
        | wetsvoorstel of AMvB  | onderwijs       | 1 januari of 1 augustus                            |
        | ministeriële regeling | onderwijs       | 1 januari, 1 april, 1 augustus of 1 oktober        |
        | wetsvoorstel of AMvB  | hoger onderwijs | 1 januari of 1 september                           |
        | ministeriële regeling | hoger onderwijs | 1 januari, 1 april, 1 september of 1 oktober       |

    Abstract Scenario: een uitzondering heeft redenen
      Gegeven het ontwerp
      Als het ontwerp een <soort> is
      En zijn sector <sector> is
      En zijn inwerkingtreding niet op <dagen> valt
      Dan is zijn motivering verandermoment ingevuld

      Voorbeelden:
        | soort                 | sector          | dagen                                              |
        | wetsvoorstel of AMvB  | geen            | 1 januari of 1 juli                                |
        | ministeriële regeling | geen            | 1 januari, 1 april, 1 juli of 1 oktober            |
        | wetsvoorstel of AMvB  | onderwijs       | 1 januari of 1 augustus                            |
        | ministeriële regeling | onderwijs       | 1 januari, 1 april, 1 augustus of 1 oktober        |
        | wetsvoorstel of AMvB  | hoger onderwijs | 1 januari of 1 september                           |
        | ministeriële regeling | hoger onderwijs | 1 januari, 1 april, 1 september of 1 oktober       |

  Regel: AR-4.17-4 Tussen publicatie en inwerkingtreding zit genoeg tijd
    kracht: aanwijzing
    uiterlijk: publicatie
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 4.17, vierde tot en met zesde lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=4&paragraaf=4.4&aanwijzing=4.17&z=2024-07-01&g=2024-07-01
    bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)
    voldoen: laat tussen publicatie en inwerkingtreding twee maanden zitten (drie als het ontwerp gemeenten, provincies of waterschappen direct raakt), of noem de uitzondering van het vijfde lid bij 'uitzondering verandermoment' met haar motivering
    afwijken: leg uit waarom deze tijd hier geen goed resultaat geeft (aanwijzing 1.2, tweede lid)

    Scenario: twee maanden, of een uitzondering
      Gegeven het ontwerp
      Dan liggen er minstens 2 maanden tussen zijn publicatie en zijn inwerkingtreding of is zijn uitzondering verandermoment ingevuld

    Scenario: een uitzondering heeft redenen
      Gegeven het ontwerp
      Als er minder dan 2 maanden tussen zijn publicatie en zijn inwerkingtreding liggen
      Dan is zijn motivering verandermoment ingevuld

    # 'Direct van belang voor medeoverheden': er verandert een taak, of er zijn gevolgen.
    Scenario: drie maanden als het medeoverheden direct raakt, of een uitzondering
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar gevolgen beperkt of belangrijk zijn
      Dan liggen er minstens 3 maanden tussen de publicatie van het ontwerp en de inwerkingtreding van het ontwerp of is de uitzondering verandermoment van het ontwerp ingevuld

    Scenario: ook die uitzondering heeft redenen
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is of haar gevolgen beperkt of belangrijk zijn
      En er minder dan 3 maanden tussen de publicatie van het ontwerp en de inwerkingtreding van het ontwerp liggen
      Dan is de motivering verandermoment van het ontwerp ingevuld
