"""Things that cost hundreds rather than units: “three fifty for the mattress” is asked about."""

from __future__ import annotations

DEAR = frozenset(
    """mattress couch sofa loveseat recliner bed dresser wardrobe desk table bookshelf rug furniture
    fridge refrigerator freezer stove oven washer dryer dishwasher microwave vacuum tv television
    monitor laptop computer pc ipad tablet phone iphone camera lens console headphones airpods
    watch ring necklace bracelet suit dress gown tux tuxedo coat jacket boots bike bicycle ebike
    scooter motorcycle car truck tires tire brakes transmission battery windshield mechanic repair
    repairs plumber plumbing electrician roofer roof contractor painter movers mover landscaping
    rent deposit mortgage insurance premium tuition course workshop flight flights airfare hotel
    airbnb hostel cruise vacation trip cabin dentist dental crown surgery vet er hospital therapist
    therapy attorney lawyer accountant tattoo wedding catering photographer dj venue guitar piano
    drums amp saddle crib stroller grill mower lawnmower drill saw generator kayak skis snowboard
    golf membership""".split()
)
