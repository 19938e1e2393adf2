# language: nl
Functionaliteit: Instelling van een agentschap (Regeling agentschappen 2024)
  kader: Uitvoering
  geldt voor: ministeriële regeling
  bron: Regeling agentschappen 2024, artikelen 2 tot en met 4, Stcrt. 2024, 32572, https://zoek.officielebekendmakingen.nl/stcrt-2024-32572.html

  Wie een agentschap wil instellen, vraagt dat aan bij Financiën. Die beoordeelt of aan de voorwaarden
  is voldaan. Dan beslist de ministerraad en hoort de Tweede Kamer ervan. Financiën ondertekent mee.

  Regel: AG-01 Een agentschap wordt ingesteld met Financiën, de ministerraad en de Tweede Kamer
    kracht: wet
    uiterlijk: vaststelling
    geldig van: 2025-01-01
    voldoen: leg de stappen 'oordeel financiën', 'ministerraad' en 'mededeling kamers' vast met hun datum en noem Financiën bij 'medeondertekening'

    # Het besluit tot instelling leest hier als een ministeriële regeling. Een wet of AMvB staat boven de
    # Regeling agentschappen en is er niet aan gebonden. De voorwaarden zelf (baten, doelmatigheid,
    # governance en werkafspraken) beoordeelt Financiën. De procedure van artikel 2.20 van de
    # Comptabiliteitswet 2016 is niet gelezen en staat hier niet.
    Scenario: een agentschap wordt ingesteld
      Gegeven elke bepaling van soort instelling agentschap
      Als haar verandering nieuw is
      Dan is de stap oordeel financiën gedaan
      En is de stap ministerraad gedaan
      En is de stap mededeling kamers gedaan
      En bevat de medeondertekening van het ontwerp Financiën of is het ministerie van het ontwerp Financiën
