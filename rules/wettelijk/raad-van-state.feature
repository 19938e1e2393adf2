# language: nl
Functionaliteit: Advies van de Raad van State
  kader: Wettelijke adviezen
  geldt voor: wetsvoorstel, initiatiefwetsvoorstel, rijkswet, AMvB

  Over een voorstel van wet en een ontwerp van een AMvB wordt de Raad van State gehoord: over een
  voorstel van de regering vóór de indiening, over een AMvB vóór de vaststelling, over een voorstel
  van Kamerleden voordat de Tweede Kamer het behandelt. Ook bij uitvoering van EU-regels.

  Regel: RVS-01 De Raad van State is gehoord
    kracht: wet
    uiterlijk: indiening; initiatiefwetsvoorstel: behandeling tweede kamer
    # De dag van de versie waarin de artikelen zijn gelezen; zij gelden langer.
    geldig van: 2017-05-10
    bron: Grondwet, artikel 73, eerste lid, https://wetten.overheid.nl/jci1.3:c:BWBR0001840&artikel=73
    bron: Wet op de Raad van State, artikelen 17 tot en met 19, https://wetten.overheid.nl/jci1.3:c:BWBR0002367&artikel=17
    voldoen: vraag het advies en leg de stap raad van state vast met 'gevraagd: …' en 'ontvangen: …'
    afwijken: kan alleen in de twee gevallen van artikel 19 (een wijziging van een begroting, of een verdrag dat eerder voor stilzwijgende goedkeuring is voorgelegd); schrijf welk geval het is en waarom de Raad niet is gehoord
    afwijken bij: wetsvoorstel, rijkswet

    # Artikel 19: bij een wijziging van een begroting, en bij een verdrag dat eerder voor stilzwijgende
    # goedkeuring is voorgelegd. Een ontwerp kan dat hier alleen als afwijking zeggen.
    # Bij grote spoed zijn advies, nader rapport en indiening van dezelfde dag: ook dan is de Raad eerst gehoord.
    Abstract Scenario: gehoord vóór de volgende stap
      Gegeven het ontwerp
      Als het ontwerp een <soort> is
      Dan is de stap raad van state uiterlijk bij het begin van de fase <fase> gedaan
      # De wet spreekt van voorstellen van wet. Dat een ingrijpende wijziging opnieuw advies vraagt,
      # staat in de Aanwijzingen (7.13 tot en met 7.15).
      Maar dat geldt niet als het ontwerp een nota van wijziging is

      Voorbeelden:
        | soort                    | fase         |
        | wetsvoorstel of rijkswet | indiening    |
        | AMvB                     | vaststelling |

    # Artikel 18: voordat de Tweede Kamer het voorstel in behandeling neemt.
    Scenario: een voorstel van Kamerleden
      Gegeven het ontwerp
      Als het ontwerp een initiatiefwetsvoorstel is
      Dan is de stap raad van state vóór de fase behandeling tweede kamer gedaan
