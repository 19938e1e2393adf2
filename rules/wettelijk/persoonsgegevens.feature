# language: nl
Functionaliteit: Advies over verwerking van persoonsgegevens
  kader: Wettelijke adviezen
  geldt voor: wetsvoorstel, initiatiefwetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Wie regelgeving maakt over de verwerking van persoonsgegevens, raadpleegt de Autoriteit
  Persoonsgegevens. Dat geldt ook bij uitvoering van EU-regels.

  Regel: AP-01 De Autoriteit Persoonsgegevens is geraadpleegd
    kracht: wet
    uiterlijk: raad van state
    geldig van: 2018-05-25
    bron: Verordening (EU) 2016/679 (AVG), artikel 36, vierde lid
    bron: autoriteitpersoonsgegevens.nl, Wetgevingsadvisering
    geverifieerd: nee
    voldoen: vraag de AP om advies en leg de stap ap-advies vast met 'ontvangen: …'

    # De verordening zegt: bij het opstellen van een voorstel. Daarna is te laat.
    Abstract Scenario: het ontwerp raakt de verwerking van persoonsgegevens
      Gegeven de persoonsgegevens die het ontwerp raakt
      Als het ontwerp een <soort> is
      Dan is de stap ap-advies vóór de fase <fase> gedaan

      Voorbeelden:
        | soort                         | fase                     |
        | wetsvoorstel of rijkswet      | indiening                |
        | AMvB of ministeriële regeling | vaststelling             |
        | initiatiefwetsvoorstel        | behandeling tweede kamer |
