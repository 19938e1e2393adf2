# language: nl
Functionaliteit: Advies over regelgeving en beleid (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling
  bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)

  De Aanwijzingen binden ministers en hun medewerkers. Afwijken kan alleen als volledige
  toepassing niet tot aanvaardbare resultaten leidt uit oogpunt van goede regelgeving
  (aanwijzing 1.2). Zij binden het parlement niet.

  Regel: AR-5.6 De toelichting zegt waarom onafhankelijk advies nodig is
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.6, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.3&aanwijzing=5.6&z=2024-07-01&g=2024-07-01
    voldoen: zeg in de toelichting waarom onafhankelijk advies op dit terrein nodig is (bij een nieuw adviescollege ook waarom geen bestaand college het kan doen) en noem de plaats bij de bepaling onder 'motivering'
    afwijken: schrijf bij 'motivering' geen, en leg uit waarom de toelichting hier niets over zegt (aanwijzing 1.2, tweede lid)

    Scenario: een adviescollege wordt ingesteld
      Gegeven elke bepaling van soort instelling adviescollege
      Als haar verandering anders dan ongewijzigd of vervallen is
      Dan staat haar motivering in de toelichting

    # Aan wie de taak gaat, maakt niet uit. Een taak die EU-recht zelf oplegt, draagt het ontwerp niet op.
    Scenario: een adviestaak wordt opgedragen
      Gegeven elke bepaling van soort adviestaak over algemeen verbindende voorschriften of beleid
      Als haar verandering anders dan ongewijzigd of vervallen is
      En haar advies aan regering of kamers is
      En haar grondslag nationaal recht is
      Dan staat haar motivering in de toelichting

  Regel: AR-5.7 Een regeling schrijft niet voor dat advies wordt gevraagd
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    geldt voor: wetsvoorstel, rijkswet, AMvB, ministeriële regeling, beleidsregel
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.7, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.3&aanwijzing=5.7&z=2024-07-01&g=2024-07-01
    voldoen: schrap de plicht om advies te vragen, of maak er een bevoegdheid ('kan') of een gelegenheid van
    afwijken: leg uit waarom de regeling zonder deze plicht niet goed werkt (aanwijzing 1.2, tweede lid)

    Scenario: een plicht om advies te vragen over regelgeving of beleid van het Rijk
      Gegeven elke bepaling van soort adviesplicht over algemeen verbindende voorschriften of beleid
      Als haar vorm plicht is
      En haar verandering anders dan ongewijzigd of vervallen is
      En haar advies aan regering of kamers is
      En haar grondslag nationaal recht is
      Dan is dat niet toegestaan

  Regel: AR-5.10-2 Een zbo krijgt geen adviestaak over regelgeving of beleid van het Rijk
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    aangekondigd: vervallen
    beoogd: 2026, bij de volgende wijziging van de Aanwijzingen
    aankondiging: Kamerstukken II 2024/25, 29362, nr. 385 (brief van 1 juli 2025)
    bron: Aanwijzingen voor de regelgeving, aanwijzing 5.10, tweede lid, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=5&paragraaf=5.4&aanwijzing=5.10&z=2024-07-01&g=2024-07-01
    voldoen: schrap de adviestaak, of beperk haar tot informatie over de uitvoerbaarheid of advies in afzonderlijke gevallen
    afwijken: leg uit waarom volledige toepassing geen goede regeling oplevert (aanwijzing 1.2, tweede lid); dat het verbod naar verwachting vervalt, is op zichzelf geen reden
    botst met: ZBO-01, omdat die norm het zbo juist bij het maken van regels betrekt; gehoord worden tijdens het maken is geen wettelijke adviestaak, dus een ontwerp kan aan beide voldoen

    Scenario: een nieuwe of uitgebreide adviestaak
      Gegeven elke bepaling van soort adviestaak aan een zbo over algemeen verbindende voorschriften of beleid
      Als haar verandering nieuw, uitgebreid of overgeheveld is
      En haar advies aan regering of kamers is
      En haar grondslag nationaal recht is
      Dan is dat niet toegestaan
