# language: nl
Functionaliteit: Data Protection Impact Assessment (DPIA)
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Volgt uit een ontwerp dat er persoonsgegevens worden verwerkt, dan brengt een DPIA vroeg in
  beeld wat dat voor mensen betekent. De DPIA komt niet in de plaats van het advies van de
  Autoriteit Persoonsgegevens; zij gaat eraan vooraf.

  Regel: DPIA-01 Er is een DPIA gedaan
    kracht: beleid
    uiterlijk: toetsing
    # De dag waarop de AVG van toepassing werd; de KCBR-pagina noemt haar.
    geldig van: 2018-05-25
    bron: KCBR, Verplichte kwaliteitseis Data Protection Impact Assessment, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/verplichte-kwaliteitseisen/data-protection-impact-assessment
    voldoen: doe een DPIA en leg de stap dpia vast met haar datum
    afwijken: leg in de toelichting uit waarom er geen DPIA is gedaan

    Scenario: het ontwerp raakt de verwerking van persoonsgegevens
      Gegeven de persoonsgegevens die het ontwerp raakt
      Dan is de stap dpia gedaan
