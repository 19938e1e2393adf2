# language: nl
Functionaliteit: Een adviestaak voor een zbo
  De gevallen waar een wetgevingsjurist aan hecht, rond aanwijzing 5.10, tweede lid, en de formele
  positie van zbo's.

  Achtergrond:
    Gegeven de peildatum is 23 november 2026

  Scenario: 1. Een adviestaak over te voeren beleid, zonder uitleg
    Gegeven een wetsvoorstel in de fase indiening met
      """
      medeondertekening: Financiën
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
        doel: UWV adviseert Onze Minister over het te voeren beleid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 afwijking
    En noemt het verslag bij AR-5.10-2 een aangekondigde wijziging die nog geldt
    En is de uitkomst van AR-5.6 onbekend
    En vraagt het verslag om bepaling art. 4.motivering
    En is de uitkomst van KA-4 voldaan
    En is de uitkomst van KA-7 afwijking
    En is de uitkomst van KA-8 voldaan

  Scenario: 2. Alleen vooruitlopen op het verval is geen reden
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
      Bepaling niet: overige
      Afwijking AR-5.10-2
        reden: vervalt binnenkort
        verantwoordelijk: directie Wetgeving
        datum: 2026-06-12
        anticipeert op: AR-5.10-2
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 afwijking
    En meldt het verslag de fout MOT-03

  Scenario: 3. Een reden die zegt waarom volledige toepassing geen goede regeling oplevert
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
      Bepaling niet: overige
      Afwijking AR-5.10-2
        reden: Zonder deze adviestaak ontbreekt bij de regeling de kennis van de uitvoering die voor een goede en uitvoerbare uitkeringswet nodig is.
        vindplaats: mvt §4.2
        verantwoordelijk: directie Wetgeving
        datum: 2026-06-12
        anticipeert op: AR-5.10-2
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 gemotiveerd
    En is de uitkomst van AR-5.6 onbekend
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
        motivering: mvt §4.3
      Bepaling niet: overige
      Afwijking AR-5.10-2
        reden: Zonder deze adviestaak ontbreekt bij de regeling de kennis van de uitvoering die voor een goede en uitvoerbare uitkeringswet nodig is.
        vindplaats: mvt §4.2
        verantwoordelijk: directie Wetgeving
        datum: 2026-06-12
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 gemotiveerd
    En is de uitkomst van AR-5.6 voldaan

  Scenario: 4. Niet de inwerkingtreding maar de peildatum beslist
    Gegeven een wetsvoorstel met
      """
      inwerkingtreding: 2027-07-01
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 afwijking

  Scenario: 5. Dezelfde taak in een AMvB of in een ministeriële regeling
    Gegeven een AMvB met
      """
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 afwijking
    En is de uitkomst van KA-4 afwijking
    Gegeven een ministeriële regeling in de fase vaststelling met
      """
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 afwijking
    En is de uitkomst van KA-4 afwijking
    Gegeven een AMvB met
      """
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
      Bepaling niet: overige
      Afwijking AR-5.10-2, KA-4
        reden: Zonder deze adviestaak ontbreekt bij de regeling de kennis van de uitvoering die voor een goede en uitvoerbare uitkeringswet nodig is.
        verantwoordelijk: directie Wetgeving
        datum: 2026-06-12
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van KA-4 afwijking
    En meldt het verslag de fout MOT-09
    Gegeven een AMvB met
      """
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
      Bepaling niet: overige
      Afwijking AR-5.10-2
        reden: Zonder deze adviestaak ontbreekt bij de regeling de kennis van de uitvoering die voor een goede en uitvoerbare uitkeringswet nodig is.
        verantwoordelijk: directie Wetgeving
        datum: 2026-06-12
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 gemotiveerd
    En is de uitkomst van KA-4 afwijking

  Scenario: 6. Vooruitblik: het tweede lid vervalt, de andere normen blijven
    Gegeven het ontwerp
      """
      Wetsvoorstel: Wet op de proef
        ministerie: SZW
        medeondertekening: Financiën
        fase: indiening
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
        vorm: plicht
        doel: UWV adviseert Onze Minister over het te voeren beleid
      Bepaling artikel 5
        soort: adviesplicht
        aan: zbo UWV
        onderwerp: beleid
        vorm: plicht
      Bepaling niet: overige
      Afwijking AR-5.10-2
        reden: Zonder deze adviestaak ontbreekt bij de regeling de kennis van de uitvoering die voor een goede en uitvoerbare uitkeringswet nodig is.
        verantwoordelijk: directie Wetgeving
        datum: 2026-06-12
      """
    Als de opdracht "kompas-check forecast ontwerp.kompas --peildatum 2026-11-23 --until 2027-01-01 --assume AR-5.10-2=2027-01-01 --select AR-5.6,AR-5.7,AR-5.10-2,KA-4,KA-7,KA-8" wordt gegeven
    Dan staat in het verslag "Aanname: AR-5.10-2 vervalt per 1 januari 2027"
    En staat in het verslag "dit is een aanname, geen geldend recht"
    En staat in het verslag "VERDWIJNT (1)"
    En staat in het verslag "nu: gemotiveerd (aanwijzing) → dan: geldt niet meer"
    En staat in het verslag "Afwijking AR-5.10-2 (regel 17) wordt overbodig"
    En staat niet in het verslag "NIEUWE PLICHTEN"
    En staat niet in het verslag "VERANDERT VERDER"
    En staat in het verslag "Blijft open: 2 afwijking · 1 onbekend"

  Scenario: 7. Een uitvoeringstoets is geen adviestaak
    Gegeven een wetsvoorstel met
      """
      Raakt zbo UWV
        gevolgen: belangrijk
      Raakt niet: overige
      Bepaling niet: overige
      Stap uitvoeringstoets
        door: UWV
        ontvangen: 2026-04-15
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 nvt
    En is de uitkomst van UT-01 voldaan

  Scenario: 8. Op verzoek informatie geven over de uitvoerbaarheid
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: uitvoerbaarheid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 nvt
    En is de uitkomst van AR-5.7 nvt

  Scenario: 9. In de gelegenheid stellen mag, een plicht om advies te vragen niet
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 5
        soort: adviesplicht
        aan: zbo UWV
        onderwerp: algemeen verbindende voorschriften
        vorm: gelegenheid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 nvt
    En is de uitkomst van AR-5.7 nvt
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 5
        soort: adviesplicht
        aan: zbo UWV
        onderwerp: algemeen verbindende voorschriften
        vorm: plicht
      Bepaling artikel 5
        soort: adviestaak
        aan: zbo UWV
        onderwerp: algemeen verbindende voorschriften
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.7 afwijking
    En is de uitkomst van AR-5.10-2 afwijking

  Scenario: 10. Signaleren is geen advies, aanbevelen over beleid wel
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 6
        soort: verhouding minister-zbo
        aan: zbo UWV
        doel: UWV meldt Onze Minister jaarlijks welke knelpunten het in de uitvoering ziet
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 nvt
    En is de uitkomst van AR-5.7 nvt
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 6
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
        doel: doet aanbevelingen over het te voeren beleid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 afwijking

  Scenario: 11. Vernummeren mag; uitbreiden niet, ook niet bij een dubbele status
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 7
        soort: adviestaak
        aan: zbo Kiesraad
        onderwerp: beleid
        verandering: ongewijzigd
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 nvt
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 7
        soort: adviestaak
        aan: zbo Kiesraad
        onderwerp: beleid
        verandering: uitgebreid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 afwijking

  Scenario: 12. Een taak die EU-recht zelf oplegt, met en zonder naam van de handeling
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 8
        soort: adviestaak
        aan: zbo AP
        onderwerp: algemeen verbindende voorschriften
        grondslag: eu-recht, 32016R0679
      Bepaling artikel 9
        soort: adviesplicht
        aan: zbo AP
        onderwerp: algemeen verbindende voorschriften
        vorm: plicht
        grondslag: eu-recht, 32016R0679
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 nvt
    En is de uitkomst van AR-5.7 nvt
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 8
        soort: adviestaak
        aan: zbo AP
        onderwerp: algemeen verbindende voorschriften
        grondslag: eu-recht
      Bepaling artikel 9
        soort: adviesplicht
        aan: zbo AP
        onderwerp: algemeen verbindende voorschriften
        vorm: plicht
        grondslag: eu-recht
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 onbekend
    En is de uitkomst van AR-5.7 onbekend

  Scenario: 13. Een zbo buiten de Kaderwet
    Gegeven een wetsvoorstel in de fase indiening met
      """
      medeondertekening: Financiën
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo Nidos
        onderwerp: beleid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 afwijking
    En is de uitkomst van KZ-3 nvt
    En is de uitkomst van KZ-5 nvt
    En is de uitkomst van KZ-6 nvt
    Gegeven een AMvB in de fase vaststelling met
      """
      medeondertekening: Financiën
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo Nidos
        onderwerp: beleid
      Bepaling artikel 5
        soort: taak zbo
        aan: zbo Nidos
        openbaar gezag: ja
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 afwijking
    En is de uitkomst van KZ-3 nvt
    En is de uitkomst van KZ-5 nvt
    En is de uitkomst van KZ-6 nvt

  Scenario: 14. Zonder onderwerp, of met een organisatie waarvan de status onbekend is
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 onbekend
    Gegeven een wetsvoorstel met
      """
      Organisatie Instituut voor de Proef
      Bepaling artikel 4
        soort: adviestaak
        aan: Instituut voor de Proef
        onderwerp: beleid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 onbekend

  Scenario: 15. Een adviestaak die vervalt
    Gegeven een wetsvoorstel met
      """
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
        verandering: vervallen
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 nvt

  Scenario: 16. De Aanwijzingen binden Kamerleden niet; van de wet kan een wet afwijken
    Gegeven een initiatiefwetsvoorstel in de fase behandeling tweede kamer met
      """
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 nvt
    En is de uitkomst van AR-5.6 nvt
    En is de uitkomst van AR-5.7 nvt
    En is de uitkomst van KA-4 voldaan
    En is de uitkomst van KA-7 later
    En is de uitkomst van KA-8 onbekend
    Gegeven een initiatiefwetsvoorstel in de fase bekrachtiging met
      """
      medeondertekening: Financiën
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
        doel: geen
      Bepaling niet: overige
      Afwijking KA-7, KA-8
        reden: Artikel 4, derde lid, zondert deze taak uitdrukkelijk uit van de artikelen 7 en 8 van de Kaderwet adviescolleges; de indieners leggen daar uit waarom.
        vindplaats: mvt art. 4
        verantwoordelijk: de indieners
        datum: 2026-06-12
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 nvt
    En is de uitkomst van KA-4 voldaan
    En is de uitkomst van KA-7 gemotiveerd
    En is de uitkomst van KA-8 gemotiveerd

  Scenario: 17. Ook de Kaderwet zelf geeft zbo's nu nog geen adviesrecht zonder uitleg
    Gegeven een wetsvoorstel in de fase indiening met
      """
      medeondertekening: Financiën
      Organisatie de zelfstandige bestuursorganen
        soort: zbo
        kaderwet: ja
      Bepaling artikel I, onderdeel B
        soort: adviestaak
        aan: de zelfstandige bestuursorganen
        onderwerp: algemeen verbindende voorschriften, beleid
      Bepaling artikel I, onderdeel C
        soort: adviesplicht
        aan: de zelfstandige bestuursorganen
        onderwerp: algemeen verbindende voorschriften
        vorm: plicht
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 afwijking
    En is de uitkomst van AR-5.7 afwijking
    En is de uitkomst van KA-4 voldaan
    En is de uitkomst van KA-7 afwijking
    En is de uitkomst van KA-8 onbekend
    Gegeven een wetsvoorstel in de fase indiening met
      """
      medeondertekening: BZK
      Organisatie de zelfstandige bestuursorganen
        soort: zbo
        kaderwet: ja
      Bepaling artikel I, onderdeel B
        soort: adviestaak
        aan: de zelfstandige bestuursorganen
        onderwerp: algemeen verbindende voorschriften, beleid
        doel: zij adviseren Onze Minister over regels en beleid die hun publieke taak of hun functioneren raken
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van AR-5.10-2 afwijking
    En is de uitkomst van AR-5.7 nvt
    En is de uitkomst van KA-4 voldaan
    En is de uitkomst van KA-7 voldaan
    En is de uitkomst van KA-8 voldaan

  Scenario: 18. Een nieuwe plicht om de minister te adviseren vraagt de handtekening van BZK
    Gegeven een wetsvoorstel in de fase indiening met
      """
      medeondertekening: Financiën
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van KZ-6 afwijking
    En is de uitkomst van KZ-3 nvt
    En is de uitkomst van KZ-5 nvt
    Gegeven een wetsvoorstel in de fase indiening met
      """
      medeondertekening: Financiën, BZK
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van KZ-6 voldaan
    Gegeven een AMvB in de fase vaststelling met
      """
      medeondertekening: Financiën
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van KZ-6 afwijking
    En is de uitkomst van KZ-3 nvt
    En is de uitkomst van KZ-5 nvt

  Scenario: Het verbod op een adviestaak en de plicht om het zbo te betrekken botsen maar schijnbaar
    Gegeven een wetsvoorstel met
      """
      Raakt zbo UWV
        verandering: nieuw
      Raakt niet: overige
      Bepaling artikel 4
        soort: adviestaak
        aan: zbo UWV
        onderwerp: beleid
      Bepaling niet: overige
      """
    Als het ontwerp wordt getoetst
    Dan meldt het verslag ter info BOT-01
    En staat in het verslag "NORMEN DIE LIJKEN TE BOTSEN"
    En staat in het verslag "gehoord worden tijdens het maken is geen wettelijke adviestaak"
