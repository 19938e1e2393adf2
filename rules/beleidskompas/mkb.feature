# language: nl
Functionaliteit: MKB-toets
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: KCBR, Verplichte kwaliteitseis MKB-toets, https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/beleidskompas/achtergrond-beleidskompas/verplichte-kwaliteitseisen/mkb-toets
  bron: Kamerstukken II 2018/19, 32637, nr. 360 (brief van 18 april 2019), https://zoek.officielebekendmakingen.nl/dossier/kst-32637-360.html

  Brengt een ontwerp voor bedrijven met minder dan 250 werknemers veel regeldruk mee, dan zeggen
  ondernemers in een MKB-toets vroeg of het werkbaar is. Wie de toets overslaat, legt uit waarom;
  spoedwetgeving is een grond.

  Regel: MKB-01 De MKB-toets is gedaan vóór de internetconsultatie
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2019-04-18
    voldoen: doe de MKB-toets vóór de internetconsultatie en leg de stap mkb-toets vast met haar datum; bij spoedwetgeving noemt u bij de stap 'uitzondering: spoed' en de plaats in de toelichting
    afwijken: leg in de toelichting uit waarom er geen MKB-toets is gedaan, of waarom zij later kwam

    # De pagina spreekt van substantiële regeldruk en van belangrijke gevolgen, zonder bedrag.
    # Belangrijke gevolgen voor het mkb nemen hier de plaats daarvan in.
    Scenario: belangrijke gevolgen voor het mkb
      Gegeven het mkb dat het ontwerp raakt
      Als haar gevolgen belangrijk zijn
      Dan is de stap mkb-toets vóór de stap internetconsultatie gedaan of is de stap mkb-toets achterwege gelaten

    Scenario: afzien kan om spoed, en de toelichting zegt dat
      Gegeven het mkb dat het ontwerp raakt
      Als haar gevolgen belangrijk zijn
      En de stap mkb-toets achterwege gelaten is
      Dan is de uitzondering van de stap mkb-toets spoed
      En staat de vindplaats van de stap mkb-toets in de toelichting

  Regel: MKB-02 De toelichting zegt wat de MKB-toets opleverde en wat niet is overgenomen
    kracht: beleid
    uiterlijk: ministerraad
    geldig van: 2019-04-18
    voldoen: beschrijf de uitkomst onder advies en consultatie, noem bij de stap mkb-toets de 'vindplaats', en schrijf bij 'opvolging' volledig of bij 'motivering' wat u niet overnam en waarom
    afwijken: schrijf bij de stap 'vindplaats: geen', en leg uit waarom de toelichting er niets over zegt

    Scenario: er is een MKB-toets gedaan
      Gegeven elke stap mkb-toets
      Als die gedaan is
      Dan staat die in de toelichting
      En is haar opvolging volledig of is haar motivering ingevuld
