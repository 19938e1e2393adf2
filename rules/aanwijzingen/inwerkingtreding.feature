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
