# language: nl
Functionaliteit: Comptabiliteitswet 2016
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Een voorstel licht toe wat het wil bereiken, met welke instrumenten, hoe doeltreffend en
  doelmatig dat is, en wat het het Rijk en (waar dat kan) maatschappelijke sectoren kost. Over wat
  het Rijk geld kost, geeft Financiën eerst zijn oordeel; een subsidieregeling vervalt vanzelf; en
  wie namens de Staat een rechtspersoon opricht, overlegt met Financiën en de Rekenkamer.

  Regel: CW-01 Doelen, instrumenten en financiële gevolgen zijn toegelicht
    kracht: wet
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Comptabiliteitswet 2016, artikel 3.1, https://wetten.overheid.nl/jci1.3:c:BWBR0039429&artikel=3.1
    voldoen: neem in de toelichting op wat artikel 3.1 vraagt en noem onder Beleidskompas de paragraaf; zijn er geen financiële gevolgen, schrijf dan 'nihil' ('n.v.t.' kan alleen bij de maatschappelijke sectoren)

    Scenario: doelen, doeltreffendheid, doelmatigheid, instrumenten en gevolgen voor het Rijk
      Gegeven elk van de vragen doel, doeltreffendheid, doelmatigheid, instrumenten en financiële gevolgen rijk van het Beleidskompas
      Als het ontwerp naar het parlement gaat
      Dan is die inhoudelijk beantwoord

    Scenario: gevolgen voor maatschappelijke sectoren, waar mogelijk
      Gegeven de vraag financiële gevolgen sectoren van het Beleidskompas
      Als het ontwerp naar het parlement gaat
      Dan is die beantwoord

  Regel: CW-02 De minister van Financiën heeft zijn oordeel over de financiële gevolgen gegeven
    kracht: wet
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Comptabiliteitswet 2016, artikel 4.13, https://wetten.overheid.nl/jci1.3:c:BWBR0039429&artikel=4.13
    voldoen: vraag het oordeel vóór de ministerraad en leg de stap 'oordeel financiën' vast met 'ontvangen: …'
    afwijken: kan alleen bij een voorstel tot vaststelling of wijziging van een begrotingsstaat; daarvoor geldt artikel 4.13 niet
    afwijken bij: wetsvoorstel

    # Is het voorstel van Financiën zelf, dan is het oordeel daarmee gegeven.
    Scenario: een wet of AMvB gaat naar de ministerraad
      Gegeven de rijksbegroting die het ontwerp raakt
      Als het ontwerp een wetsvoorstel, rijkswet of AMvB is
      Dan is de stap oordeel financiën vóór de fase ministerraad gedaan of is het ministerie van het ontwerp Financiën
      Maar dat geldt niet als haar gevolgen geen zijn

    # Een ministeriële regeling gaat niet naar de ministerraad, wel soms naar de Kamers.
    Scenario: een ministeriële regeling gaat naar de Kamers
      Gegeven de rijksbegroting die het ontwerp raakt
      Als het ontwerp een ministeriële regeling is
      En het ontwerp naar het parlement gaat
      Dan is de stap oordeel financiën vóór de stap voorhang gedaan of is het ministerie van het ontwerp Financiën
      Maar dat geldt niet als haar gevolgen geen zijn

  Regel: CW-03 Een subsidieregeling vervalt binnen vijf jaar
    kracht: wet
    uiterlijk: indiening
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
    geldig van: 2018-01-01
    bron: Comptabiliteitswet 2016, artikel 4.10, https://wetten.overheid.nl/jci1.3:c:BWBR0039429&artikel=4.10
    voldoen: bepaal wanneer de regeling vervalt en leg dat vast als bepaling van soort horizon, met bij 'termijn' de tijd vanaf de inwerkingtreding; is die langer dan vijf jaar (ten hoogste tien), noem dan bij 'motivering' de plaats in de toelichting, en laat een AMvB of regeling 30 dagen bij de Tweede Kamer liggen
    afwijken: bepaal in de wet uitdrukkelijk dat van artikel 4.10 wordt afgeweken en zeg in de memorie van toelichting waarom (aanwijzing 2.46)
    afwijken bij: wetsvoorstel, rijkswet

    # Een bepaling die alleen de grondslag voor een subsidieregeling geeft, is zelf geen
    # subsidieregeling: leg haar vast als delegatie.
    Scenario: de regeling vervalt
      Gegeven elke bepaling van soort subsidie
      Als haar verandering nieuw is
      Dan bevat het ontwerp een bepaling van soort horizon

    # Tweede en derde lid. Het verslag dat bij een langere termijn hoort, komt later; daarop let een mens.
    Scenario: binnen vijf jaar, of met redenen binnen tien
      Gegeven elke bepaling van soort horizon
      Als het ontwerp een bepaling van soort subsidie bevat
      En haar verandering nieuw is
      Dan is haar termijn hoogstens 5 jaar of staat haar motivering in de toelichting
      En is haar termijn hoogstens 10 jaar

    # Vierde lid. Of de regeling een vervallen regeling voortzet (zesde lid), zegt een ontwerp niet.
    Scenario: een langere termijn gaat eerst naar de Tweede Kamer
      Gegeven elke bepaling van soort horizon
      Als het ontwerp een AMvB of ministeriële regeling is
      En het ontwerp een bepaling van soort subsidie bevat
      En haar verandering nieuw is
      Dan is haar termijn hoogstens 5 jaar of duurt de stap voorhang minstens 30 dagen

    # Zevende lid: wie het tijdstip verschuift, legt het ontwerp altijd voor.
    Scenario: een verlenging gaat eerst naar de Tweede Kamer
      Gegeven elke bepaling van soort horizon
      Als het ontwerp een AMvB of ministeriële regeling is
      En het ontwerp een bepaling van soort subsidie bevat
      En haar verandering uitgebreid is
      Dan duurt de stap voorhang minstens 30 dagen

  Regel: CW-04 Over het oprichten van een rechtspersoon is overlegd met Financiën en de Algemene Rekenkamer
    kracht: wet
    # De wet noemt geen moment. Voor het oprichten zelf ligt het overleg vóór de ministerraad (artikel 4.7, vierde lid).
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Comptabiliteitswet 2016, artikel 7.40, eerste lid, onderdeel b, https://wetten.overheid.nl/jci1.3:c:BWBR0039429&artikel=7.40
    voldoen: overleg met de minister van Financiën en met de Algemene Rekenkamer, geef haar een redelijke termijn, en leg de stappen 'overleg fin' en 'overleg algemene rekenkamer' vast

    # Het gaat om een privaatrechtelijke rechtspersoon die de Staat (mede) opricht. Dat ook regels over
    # de taken van de Rekenkamer zelf dit overleg vragen (onderdeel a), kan een ontwerp hier niet zeggen.
    Scenario: het ontwerp laat de Staat een rechtspersoon oprichten
      Gegeven elke bepaling van soort oprichting rechtspersoon
      Als haar verandering nieuw is
      Dan is de stap overleg algemene rekenkamer gedaan
      En is de stap overleg fin gedaan of is het ministerie van het ontwerp Financiën
