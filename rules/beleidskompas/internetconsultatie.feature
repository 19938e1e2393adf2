# language: nl
Functionaliteit: Internetconsultatie
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  In principe komt alle regelgeving op internetconsultatie.nl. Er mag van worden afgezien bij
  een technische wijziging, bij uitvoering van EU-regels, bij een fiscale maatregel waarop
  men anders vooruit zou lopen, als de consultatie niets meer kan veranderen, en bij spoed.

  Regel: IC-01 Er is een internetconsultatie gehouden, of de toelichting zegt waarom niet
    kracht: beleid
    uiterlijk: ministerraad
    # De dag vanaf wanneer in principe alles op internetconsultatie komt, volgens het Draaiboek voor de regelgeving.
    geldig van: 2016-11-17
    bron: Kamerstukken II, 29515, nr. 397, p. 5
    bron: Kamerstukken II 2010/11, 29279, nr. 121
    bron: Kamerstukken II 2016/17, 33009, nr. 39 (brief van 24 februari 2017), https://zoek.officielebekendmakingen.nl/kst-33009-39.html
    voldoen: houd een internetconsultatie, of noem bij de stap de grond (uitzondering) en de plaats in de toelichting waar de redenen staan
    afwijken: leg in de toelichting uit waarom er geen consultatie is, ook al geldt geen van de gronden
    botst met: AR-9.16-2, omdat over een zuivere uitvoering van EU-recht in principe niet wordt geconsulteerd; dat is zelf een grond, dus wie de stap vastlegt met 'uitzondering: implementatie' en de redenen in de toelichting zet, voldoet aan beide

    Scenario: gehouden, of met een grond achterwege gelaten
      Gegeven het ontwerp
      Dan is de stap internetconsultatie gedaan of achterwege gelaten

    Scenario: de redenen staan in de toelichting
      Gegeven het ontwerp
      Als de stap internetconsultatie achterwege gelaten is
      Dan staat de vindplaats van de stap internetconsultatie in de toelichting

  Regel: IC-02 De internetconsultatie duurde minstens vier weken
    kracht: beleid
    uiterlijk: toetsing
    # Zie IC-01; wanneer deze termijn is afgesproken, is niet gevonden.
    geldig van: 2016-11-17
    bron: Kamerstukken II, 29515, nr. 397, p. 5
    # Een bron die de termijn noemt, is niet gelezen.
    geverifieerd: nee
    voldoen: houd de consultatie minstens vier weken open en leg de stap vast met 'start: …' en 'einde: …'
    afwijken: leg in de toelichting uit waarom de consultatie korter was

    Scenario: er is een internetconsultatie gehouden
      Gegeven het ontwerp
      Als de stap internetconsultatie gedaan is
      Dan duurt de stap internetconsultatie minstens 4 weken
