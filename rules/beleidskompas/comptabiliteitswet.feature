# language: nl
Functionaliteit: Onderbouwing van voorstellen (Comptabiliteitswet 2016)
  kader: Beleidskompas
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Een voorstel licht toe wat het wil bereiken, met welke instrumenten, hoe doeltreffend en
  doelmatig dat is, en wat het het Rijk en (waar dat kan) maatschappelijke sectoren kost.

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
