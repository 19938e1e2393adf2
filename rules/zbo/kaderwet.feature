# language: nl
Functionaliteit: Kaderwet zelfstandige bestuursorganen
  kader: Zelfstandige bestuursorganen
  geldt voor: wetsvoorstel, initiatiefwetsvoorstel, rijkswet, AMvB, ministeriële regeling

  Over openbaar gezag van een zbo, over bevoegdheden van de minister jegens een zbo en over
  plichten van een zbo jegens de minister beslist BZK mee. Zbo's van vóór 1 februari 2007 vallen
  alleen onder de Kaderwet als hun eigen wet dat zegt; het register houdt dat bij.

  Regel: KZ-3 Een zbo wordt alleen om een van drie redenen ingesteld of met een andere taak belast
    kracht: wet
    # De toelichting van een initiatiefwetsvoorstel is er bij de indiening; het gaat daarvoor niet naar de ministerraad.
    uiterlijk: ministerraad; initiatiefwetsvoorstel: indiening
    # De Kaderwet geldt voor zbo's die vanaf deze dag zijn ingesteld (artikel 2).
    geldig van: 2007-02-01
    bron: Kaderwet zelfstandige bestuursorganen, artikel 3, https://wetten.overheid.nl/BWBR0020495/2022-07-01#Artikel3
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.8, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.4&aanwijzing=5.8&z=2024-07-01&g=2024-07-01
    voldoen: noem bij de bepaling het 'instellingsmotief' en bij 'motivering' de plaats in de toelichting waar u het uitwerkt
    afwijken: schrijf 'instellingsmotief: geen', bepaal in de wet uitdrukkelijk dat van artikel 3 wordt afgeweken en zeg in de memorie van toelichting waarom (aanwijzing 2.46)
    afwijken bij: wetsvoorstel, initiatiefwetsvoorstel, rijkswet

    Scenario: een zbo wordt ingesteld
      Gegeven elke bepaling van soort instelling zbo
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan is haar instellingsmotief onafhankelijk oordeel, regelgebonden uitvoering of maatschappelijke participatie
      En staat haar motivering in de toelichting

    # Artikel 3, tweede lid: een andere taak. Een taak die groter wordt, is geen andere taak.
    Scenario: een zbo krijgt een andere taak met openbaar gezag
      Gegeven elke bepaling van soort taak zbo
      Als haar openbaar gezag ja is
      En haar verandering nieuw of overgeheveld is
      En de organisatie onder de Kaderwet zbo's valt
      Dan is haar instellingsmotief onafhankelijk oordeel, regelgebonden uitvoering of maatschappelijke participatie
      En staat haar motivering in de toelichting

  Regel: KZ-5 Het ontwerp heeft vier weken bij beide Kamers gelegen
    kracht: wet
    uiterlijk: raad van state
    geldt voor: AMvB, ministeriële regeling
    # De Kaderwet geldt voor zbo's die vanaf deze dag zijn ingesteld (artikel 2).
    geldig van: 2007-02-01
    bron: Kaderwet zelfstandige bestuursorganen, artikel 5, https://wetten.overheid.nl/BWBR0020495/2022-07-01#Artikel5
    voldoen: leg het ontwerp over aan beide Kamers en wacht vier weken; leg de stap voorhang vast met 'start: …' en 'einde: …'

    # Een mededeling zonder het ontwerp (eerste lid) is niet genoeg; het tweede lid vraagt het ontwerp.
    # Voor de voordracht van een AMvB nemen wij het verzoek aan de Raad van State. 'Niet eerder dan vier weken na'
    # de overlegging: op de dag waarop de vier weken om zijn, mag het.
    Abstract Scenario: openbaar gezag wordt opgedragen of ontnomen
      Gegeven elke bepaling van soort instelling zbo, taak zbo of regelgevende bevoegdheid zbo
      Als het ontwerp een <soort> is
      En haar openbaar gezag ja is
      En haar verandering anders dan ongewijzigd is
      En de organisatie onder de Kaderwet zbo's valt
      Dan is de stap voorhang uiterlijk bij het begin van de fase <fase> gedaan
      En duurt de stap voorhang minstens 4 weken
      Maar dat geldt niet als de implementatie van het ontwerp zuiver is

      Voorbeelden:
        | soort                 | fase           |
        | AMvB                  | raad van state |
        | ministeriële regeling | vaststelling   |

  Regel: KZ-6 De minister van BZK ondertekent mee
    kracht: wet
    # Een initiatiefwetsvoorstel wordt pas bij de bekrachtiging door ministers ondertekend.
    uiterlijk: indiening; initiatiefwetsvoorstel: bekrachtiging
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

    # Een plicht die EU-recht zelf oplegt, legt het ontwerp niet op.
    Scenario: een adviestaak is een plicht jegens de minister
      Gegeven elke bepaling van soort adviestaak aan een zbo
      Als haar verandering anders dan ongewijzigd is
      En haar advies aan regering is
      En haar grondslag nationaal recht is
      En de organisatie onder de Kaderwet zbo's valt
      Dan bevat de medeondertekening van het ontwerp BZK of is het ministerie van het ontwerp BZK
