"""Words beside numbers that measure, date or score, where another number is what was paid."""

from __future__ import annotations

DOSES = frozenset("iu mg mcg ug µg ml gr spf upf mah rpm psi btu cfm cc hp dpi".split())
"""What a remedy or a device holds or does, written apart from its number: "5000 iu"."""
EFFORTS = frozenset(
    """steps reps squats pushups situps burpees laps calories cals kcal followers subscribers likes
    upvotes retweets goals touchdowns points pasos schritte pas passi passos stappen kalorien
    calorias""".split()
)
"""What is counted of an effort or of fame, and never bought by the piece: "6000 steps"."""
SPANS = frozenset("mo mos mths mths. yr yrs wk wks hr hrs min mins".split())
"""Shortened spans of time: "car insurance 6 mo 612"."""
OF_PLANS = frozenset(
    """line lines screen screens user users device devices profile profiles account accounts
    member members licence licences license licenses channels movies gigs lineas pantallas usuarios
    leitungen nutzer gerate bildschirme lignes ecrans utilisateurs linee schermi utenti
    linhas telas usuarios lijnen schermen gebruikers""".split()
)
"""What a plan is for several of, and nobody buys by itself: "family plan 5 lines 140"."""
RACES = frozenset("marathon halfmarathon maraton marathons".split())
RACE_LENGTHS = frozenset(("13.1", "26.2", "21.1", "42.2", "21", "42", "13", "26"))
MOVING = frozenset(
    """ran run jogged jog biked bike cycled hiked hike walked walk swam rowed rode drove racing race raced
    corri gelaufen couru corso gelopen""".split()
)
"""What is done over a distance: "ran 10k, smoothie 8"."""
RUNS = frozenset(
    "race races run runs walk walkathon marathon trail relay lauf course carrera".split()
)
"""What is so long: "5k race entry 22"."""
SCORED = frozenset(
    """bowled scored score scores weigh weighed weight temp temperature bpm bp pulse steps hr glucose
    cholesterol a1c pb pr""".split()
)
"""Before a score or a measurement of oneself: "bowled a 178, lanes were 26"."""
MODEL_NAMES = frozenset(
    """hero series gen generation mark mk pro max ultra mini air plus note nova edge fold flip ace
    watch pad tab book model version""".split()
)
"""What stands between the name of a product and its number: "gopro hero 12"."""
GADGETS = frozenset(
    "airpods buds ipad macbook surface echo fire quest switch fitbit roomba kobo bose sonos".split()
)
"""Products that have a number only behind a word for the model: "airpods pro 2 199"."""
ANNUAL = frozenset(
    "annual yearly dues season edition membership registration taxes tax fee renewal pass assessment".split()
)
"""Behind the year that something is paid for: "hoa 2026 annual 480"."""
VENUES = frozenset("bar pub club lounge diner cafe tavern bistro studio hotel motel level".split())
"""Places with a number for a name: "bar 9 tab 46"."""
BILLED = frozenset("tab bill check total cuenta rechnung addition conto conta rekening".split())
MEETINGS = frozenset(
    """appt appts apt appointment meeting dentist doctor doc checkup interview class flight train lesson
    session reservation termin cita rdv appuntamento consulta afspraak""".split()
)
"""What is at an hour that opens a note: "1030 dentist appt copay 25"."""
RISING = frozenset("up woke awake wake started start left leaving begin began early".split())
"""Before an hour of the day: "up at 5, coffee 4"."""
