# language: nl
Functionaliteit: Kaderwet zelfstandige bestuursorganen
  kader: Zelfstandige bestuursorganen
  geldt voor: wetsvoorstel, initiatiefwetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Over openbaar gezag van een zbo, over bevoegdheden van de minister jegens een zbo en over
  plichten van een zbo jegens de minister beslist BZK mee. Zbo's van vóór 1 februari 2007 vallen
  alleen onder de Kaderwet als hun eigen wet dat zegt; het register houdt dat bij.

  Regel: KZ-6 De minister van BZK ondertekent mee
    kracht: wet
    uiterlijk: indiening
    # De Kaderwet geldt voor zbo's die vanaf deze dag zijn ingesteld (artikel 2).
    geldig van: 2007-02-01
    bron: Kaderwet zelfstandige bestuursorganen, artikel 6, https://wetten.overheid.nl/BWBR0020495/2022-07-01#Artikel6
    voldoen: laat de minister van BZK (mede)ondertekenen en noem BZK bij 'medeondertekening'

    Scenario: openbaar gezag wordt toegekend of ontnomen
      Gegeven elke bepaling van soort instelling zbo, taak zbo of regelgevende bevoegdheid zbo
      Als haar openbaar gezag ja is
      En haar verandering anders dan ongewijzigd is
      En de organisatie onder de Kaderwet zbo's valt
      Dan bevat de medeondertekening van het ontwerp BZK of is het ministerie van het ontwerp BZK

    Scenario: bevoegdheden van de minister, of plichten van het zbo
      Gegeven elke bepaling van soort verhouding minister-zbo of bijzondere aanwijzing zbo
      Als haar verandering anders dan ongewijzigd is
      En de organisatie onder de Kaderwet zbo's valt
      Dan bevat de medeondertekening van het ontwerp BZK of is het ministerie van het ontwerp BZK

    Scenario: een adviestaak is een plicht jegens de minister
      Gegeven elke bepaling van soort adviestaak aan een zbo
      Als haar verandering anders dan ongewijzigd is
      En haar advies aan regering is
      En de organisatie onder de Kaderwet zbo's valt
      Dan bevat de medeondertekening van het ontwerp BZK of is het ministerie van het ontwerp BZK
