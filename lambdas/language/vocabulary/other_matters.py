"""Things that are done with elsewhere, and never with an entry: “erase my browser history”."""

from __future__ import annotations

DEVICES = """browser cookie cookies cache ads adverts popup popups photo photos picture pictures
    selfie selfies wallpaper screenshot screenshots video videos song songs playlist playlists
    instagram facebook tiktok twitter snapchat whatsapp telegram gmail outlook email emails mail
    mails inbox spam contact contacts voicemail file files folder folders password passwords
    passcode pin virus malware router wifi printer bluetooth screen keyboard tab tabs
    tweet tweets post posts alarm alarms timer timers event events meeting meetings calendar
    appointment appointments reservation reservations booking bookings package packages parcel
    parcels shipment shipments mailing newsletter newsletters
    navegador fotos foto correo correos cita citas contrasena paquete reunion despertador tarjeta
    verlauf bilder bild konto mails termin termine wecker passwort paket karte lesezeichen
    navigateur courriel courriels rendez colis reveil carte
    cronologia posta appuntamento sveglia pacco carta
    navegador fotos senha consulta despertador encomenda cartao
    geschiedenis wachtwoord afspraak afspraken wekker pakket pakje bankpas"""
"""What phones, banks and the post keep."""

AT_HOME = """tire tires tyre tyres bulb bulbs lightbulb diaper diapers faucet toilet sink drain stain
    stains mold mould weeds wrinkle wrinkles pimple pimples hiccups headache bruise tattoo battery
    neighbor neighbors neighbour neighbours girlfriend boyfriend ex crush landlord boss wife husband
    knot tie shirt zipper fuse lock rueda mancha vecino vecinos reifen fleck nachbar
    nachbarn pneu tache voisin voisins gomma macchia vicino vicini vizinho vizinhos mancha band
    vlek buurman buren"""
"""What is mended, or talked about, at home."""

MAKING = """cook bake boil fry grill roast brew knit sew crochet plant grow tie draw paint fold
    whistle dance sing swim drive meditate sleep study hacer hace hacen cocinar cocino cocina
    freir koche kochen kocht backe backen backt cuisiner cuire preparer cucinare cuocere
    fazer cozinhar faz kook koken kookt bak bakken bakt"""
"""Verbs of things that one makes or learns: “how do i boil eggs”."""
