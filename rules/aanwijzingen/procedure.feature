# language: nl
Functionaliteit: Volgorde van de procedure (Aanwijzingen voor de regelgeving)
  kader: Aanwijzingen voor de regelgeving
  geldt voor: wetsvoorstel, rijkswet, AMvB
  bron: Stcrt. 2017, 69426 (tiende wijziging, in werking 1 januari 2018)

  De Raad van State is de laatste adviseur: eerst is de voorbereiding klaar en beslist de
  ministerraad. Een AMvB gaat in principe pas naar de Raad als de Tweede Kamer de wet waarop zij
  rust, heeft aanvaard.

  Regel: AR-7.4 De wetgevingstoets is gevraagd vóór de ministerraad
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.4, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.1&aanwijzing=7.4&z=2024-07-01&g=2024-07-01
    voldoen: leg het ontwerp voor aan JenV en leg de stap wetgevingstoets vast met 'gevraagd: …'; is met JenV bepaald dat dat niet hoeft (vijfde lid), leg de stap dan vast met 'uitzondering: technisch' (of wat de reden is) en 'met: JenV'
    afwijken: leg uit waarom het ontwerp niet of later is voorgelegd (aanwijzing 1.2, tweede lid)

    # Een ingrijpende nota van wijziging telt als wetsvoorstel (rules/registers/soorten.csv).
    # Na ingrijpende kritiek van de Raad van State gaat het stuk opnieuw naar JenV; dat staat hier niet.
    Scenario: een wet of AMvB
      Gegeven het ontwerp
      # Vijfde lid: in overleg met JenV kan zijn bepaald dat het ontwerp niet voorgelegd hoeft te worden.
      Dan is de stap wetgevingstoets vóór de fase ministerraad gevraagd of is de stap wetgevingstoets met JenV achterwege gelaten

  Regel: AR-7.9 De Raad van State wordt pas na de ministerraad gehoord
    kracht: aanwijzing
    uiterlijk: raad van state
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.9, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.3&aanwijzing=7.9&z=2024-07-01&g=2024-07-01
    voldoen: leg de stappen ministerraad en raad van state vast met hun datum; besliste de ministerraad vaker, leg dan elke keer vast; noem bij een AMvB onder een wetsvoorstel ook 'basiswet aanvaard'; rust zij op een wet die er al is, schrijf dan 'basiswet aanvaard: n.v.t., omdat …'
    afwijken: leg uit waarom het advies eerder moest worden gevraagd (aanwijzing 1.2, tweede lid)

    Scenario: na de ministerraad
      Gegeven het ontwerp
      Als de stap raad van state gevraagd is
      Dan is de stap ministerraad niet na de stap raad van state gedaan

    Scenario: een AMvB na aanvaarding van haar wet door de Tweede Kamer
      Gegeven het ontwerp
      Als het ontwerp een AMvB is
      En de stap raad van state gevraagd is
      Dan ligt zijn basiswet aanvaard vóór de stap raad van state
      Maar dat geldt niet als zijn basiswet aanvaard niet van toepassing is

  Regel: AR-6.30 Over een nota van wijziging met inhoud is met JenV overlegd of zij wordt getoetst
    kracht: aanwijzing
    uiterlijk: indiening
    geldig van: 2018-01-01
    geldt voor: nota van wijziging
    bron: Aanwijzingen voor de regelgeving, aanwijzing 6.30, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=6&paragraaf=6.4&aanwijzing=6.30&z=2024-07-01&g=2024-07-01
    # Een ingrijpende nota van wijziging gaat in elk geval langs JenV (aanwijzing 7.4).
    hangt af van: AR-7.4
    voldoen: leg de stap wetgevingstoets vast met 'gevraagd: …', of met 'uitzondering: technisch' als de nota geen inhoudelijke betekenis heeft of JenV van een toets afziet
    afwijken: leg uit waarom niet met JenV is overlegd (aanwijzing 1.2, tweede lid)

    Scenario: een nota van wijziging
      Gegeven het ontwerp
      Dan is de stap wetgevingstoets gevraagd of achterwege gelaten

  Regel: AR-7.10 De adviezen die binnen zijn, gaan mee naar de Raad van State
    kracht: aanwijzing
    uiterlijk: raad van state
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.10, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.3&aanwijzing=7.10&z=2024-07-01&g=2024-07-01
    voldoen: stuur de adviezen mee en noem bij de stap raad van state de adviseurs ('met: ATR, AP')
    afwijken: leg uit waarom een advies niet is meegestuurd (aanwijzing 1.2, tweede lid)

    # Hier gaat het om vier adviescolleges. Adviezen van de Europese Commissie en van belangenorganisaties, en andere adviezen die
    # de toelichting noemt, kan het ontwerp niet zo noemen; daar let een mens op.
    Scenario: een advies van de ATR
      Gegeven elke stap atr-advies
      Als haar ontvangen vóór de stap raad van state ligt
      En de stap raad van state gevraagd is
      Dan is de stap raad van state met ATR gevraagd
      # Koos de ATR het dossier niet, dan is er geen advies.
      Maar dat geldt niet als haar dictum niet geselecteerd is

    Abstract Scenario: een advies van een ander adviescollege
      Gegeven elke stap <advies>
      Als haar ontvangen vóór de stap raad van state ligt
      En de stap raad van state gevraagd is
      Dan is de stap raad van state met <adviseur> gevraagd

      Voorbeelden:
        | advies       | adviseur |
        | ap-advies    | AP       |
        | advies acict | AcICT    |
        | advies acoi  | ACOI     |

  Regel: AR-7.13 Op het advies van de Raad van State volgt een nader rapport
    kracht: aanwijzing
    uiterlijk: indiening
    geldig van: 2018-01-01
    bron: Aanwijzingen voor de regelgeving, aanwijzing 7.13, https://wetten.overheid.nl/jci1.3:c:BWBR0005730&hoofdstuk=7&paragraaf=7.3&aanwijzing=7.13&z=2024-07-01&g=2024-07-01
    voldoen: neem het advies in zijn geheel op in het nader rapport, met de reactie erbij, en leg de stap nader rapport vast met 'datum: …'
    afwijken: leg uit waarom er geen nader rapport is (aanwijzing 1.2, tweede lid)

    # Nader rapport en indiening zijn vaak van dezelfde dag; dat is op tijd.
    # Of het hele advies erin staat en de reactie op haar plaats, leest een mens. Bij een AMvB is de
    # vaststelling de fase die hier telt: indienen doet men haar niet.
    Scenario: er is een advies
      Gegeven het ontwerp
      Als de stap raad van state gedaan is
      Dan is de stap nader rapport uiterlijk bij het begin van de fase indiening gedaan
