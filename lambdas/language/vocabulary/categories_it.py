"""Italian words that tell a category."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "dining": "pranzo, cena, colazione, ristorante, trattoria, pizzeria, pizza, caffè, cappuccino, cornetto, brioche, bar, gelato, gelateria, aperitivo, spritz, birra, birre, vino al bar, panino, piadina, kebab, sushi, mensa, pasticceria, torta, tramezzino, merenda, rosticceria, osteria, birreria, mancia, cibo, mangiare fuori, asporto, cocktail, hamburger, tavola calda, panificio, cioccolata calda, arancini, bevande, focaccia",
    "groceries": "spesa, supermercato, alimentari, fruttivendolo, macelleria, macellaio, pescheria, mercato, latte, uova, formaggio, pane, frutta, verdura, carne, pollo, pesce, riso, pasta, acqua, vino, olio, zucchero, farina, burro, prosciutto, mele, pomodori, patate, banane, carta igienica, detersivo, biscotti, cioccolato, caramelle, salumeria, spesa settimanale, yogurt, detersivi, zucchine",
    "transport": "taxi, autobus, bus, metro, metropolitana, treno, tram, biglietto del treno, biglietto treno, biglietto metro, biglietto autobus, biglietto dell'autobus, abbonamento mezzi, abbonamento atm, parcheggio, sosta, pedaggio, autostrada, telepass, casello, meccanico, gomme, pneumatici, tagliando, revisione auto, bollo, bollo auto, lavaggio auto, bici, bicicletta, monopattino, traghetto, patente, autoscuola, macchina, carrozziere, officina, cambio olio",
    "fuel": "benzina, gasolio, diesel, carburante, benzinaio, metano auto, gpl, pieno, il pieno, distributore, rifornimento, ricarica auto",
    "housing": "affitto, mutuo, condominio, spese condominiali, idraulico, elettricista, imbianchino, fabbro, donna delle pulizie, pulizie, giardiniere, ferramenta, ristrutturazione, caparra, cauzione, imu, casa, appartamento, trasloco, muratore, falegname, stanza, piante, caldaia",
    "utilities": "luce, bolletta, bolletta della luce, bolletta luce, bolletta gas, bolletta del gas, bolletta acqua, bolletta dell'acqua, elettricità, gas, riscaldamento, internet, wifi, telefono, ricarica, ricarica telefonica, ricarica cellulare, fibra, tari, spazzatura, rifiuti, bollette, abbonamento telefono, tariffa telefono",
    "health": "medico, dottore, dentista, farmacia, medicine, medicinali, ospedale, clinica, visita, visita medica, analisi, analisi del sangue, ticket sanitario, occhiali, lenti a contatto, ottico, oculista, palestra, fisioterapia, fisioterapista, psicologo, psicologa, vaccino, parafarmacia, yoga, pediatra, piscina abbonamento, integratori, dermatologo, apparecchio, ginecologo",
    "insurance": "assicurazione, assicurazione auto, assicurazione macchina, rc auto, polizza, assicurazione casa, assicurazione sanitaria, assicurazione moto, assicurazione vita, assicurazione viaggio",
    "entertainment": "cinema, teatro, concerto, museo, mostra, discoteca, festa, festival, gioco, giochi, videogioco, videogiochi, partita, stadio, biglietti, biglietto, parco divertimenti, luna park, zoo, bowling, lotto, gratta e vinci, lotteria, scommessa, scommesse, calcetto, skipass, terme, biliardo, spettacolo, rivista, edicola, karaoke, calcio, acquario",
    "shopping": "vestiti, abbigliamento, scarpe, camicia, maglietta, maglia, pantaloni, vestito, giacca, cappotto, gonna, borsa, zaino, valigia, cellulare, telefono nuovo, computer, portatile, televisore, tv, cuffie, mobili, divano, sedia, tavolo, letto, materasso, lampada, libro, libri, libreria, orologio, gioielli, calzini, elettrodomestici, frigorifero, lavatrice, aspirapolvere, attrezzi, tastiera, stampante, sigarette, tabacco, tabacchi, tabaccaio, cancelleria, cartoleria, stivali, costume, occhiali da sole, caricatore, lenzuola, asciugamani, tende, sciarpa, negozio, scarpe da ginnastica, felpa",
    "personal_care": "parrucchiere, parrucchiera, barbiere, taglio di capelli, taglio capelli, shampoo, sapone, crema, trucco, trucchi, profumo, manicure, estetista, ceretta, massaggio, spa, cosmetici, deodorante, dentifricio, spazzolino, lavanderia, tintoria, unghie, profumeria, crema solare, bagnoschiuma, rasoio",
    "education": "scuola, università, tasse universitarie, retta, retta scolastica, corso, corsi, lezione, lezioni, lezioni di inglese, lezioni private, lezioni di piano, ripetizioni, libri scolastici, esame, master, corso di inglese, iscrizione, corso di formazione, convegno, quaderni, gita scolastica",
    "kids": "asilo, asilo nido, nido, pannolini, giocattoli, giocattolo, babysitter, baby sitter, tata, passeggino, bambini, bambino, latte in polvere, pappe, vestiti bimbo, paghetta, seggiolino, grembiule, centro estivo, biberon, neonato",
    "pets": "veterinario, cane, gatto, crocchette, cibo per cani, cibo per gatti, cibo per il cane, cibo per il gatto, cibo del cane, cibo gatto, cibo cane, lettiera, toelettatura, guinzaglio, animali, pet shop, mangime",
    "gifts": "regalo, regali, regalo di compleanno, regalo di natale, fiori, mazzo di fiori, buono regalo, regali di natale, bomboniere, regalo di nozze, fioraio, carta regalo, pensierino",
    "charity": "donazione, beneficenza, chiesa, elemosina, offerta, donato, croce rossa, onlus, offerta in chiesa, mendicante",
    "travel": "albergo, hotel, ostello, volo, voli, aereo, biglietto aereo, viaggio, vacanza, vacanze, noleggio auto, autonoleggio, agriturismo, b&b, crociera, aeroporto, passaporto, visto, escursione, campeggio, gita, alloggio, tassa di soggiorno, bagaglio, souvenir, ombrellone, stabilimento balneare",
    "subscriptions": "abbonamento, abbonamenti, giornale, streaming, quota associativa, tessera, canone, canone mensile",
    "fees": "commissione, commissioni, commissioni bancarie, multa, tassa, tasse, imposta, notaio, avvocato, commercialista, poste, spedizione, francobollo, francobolli, bollettino, canone rai, spese bancarie, interessi passivi, prestito, rata, rata del prestito, f24, pacco, marca da bollo, fotocopie, dogana",
}

INCOME: dict[str, str] = {
    "salary": "stipendio, salario, paga, busta paga, tredicesima, quattordicesima, premio produzione, pensione, borsa di studio, bonus lavoro, cassa integrazione",
    "freelance": "fattura pagata, cliente, pagamento cliente, compenso, parcella, lavoretto",
    "gift_income": "eredità, vincita, vinto, soldi dalla nonna, mancetta, regalo in denaro",
    "interest": "interessi, dividendi, dividendo, cedola, affitto incassato",
    "sale": "venduto, vendita, venduta, vendita su vinted, vendita subito",
    "tax_refund": "rimborso irpef, rimborso 730, rimborso tasse, rimborso fiscale",
}
