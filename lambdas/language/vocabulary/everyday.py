"""Small words that tell the language of a message (folded: lower case, no accents)."""

from __future__ import annotations

EVERYDAY: dict[str, str] = {
    "en": """the and for with from my i you was were is are what how much many did do does spent paid
        bought on at in to of yesterday today last this that it a an me we our not no yes please have has
        had got left show week month year monday tuesday wednesday thursday friday saturday sunday each every""",
    "es": """el los las un una unos y con por para de del al en mi mis que cuanto cuantos cuanta como cual gaste
        gasto pague pago compre ayer hoy esta este semana mes pasado pasada ano anoche lunes martes miercoles
        jueves viernes sabado domingo euros me he la lo su es fue cada todos todas dia dias queda quedan desde hasta
        hace gastado comida enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        pon ponme quita borra borrar ultimo ultima""",
    "de": """der die das den dem ein eine einen einem und mit von vom fur im in am bei beim zum zur auf ich mein meine
        meinen wie viel wieviel was habe hab hatte war ist gestern heute vorgestern letzte letzten letzter letztes diese
        diesen dieser dieses woche monat jahr ausgegeben bezahlt gekauft nicht kein keine jeden jede jeder montag
        dienstag mittwoch donnerstag freitag samstag sonntag fur euro uber unter noch ubrig bitte losche losch
        uberwiesen januar februar marz mai juni juli oktober dezember seit bis""",
    "fr": """le les un une des du de la au aux et avec pour dans sur chez mon ma mes je j'ai ai est combien
        depense depenses paye achete hier aujourd'hui semaine mois an annee dernier derniere ce cette tous toutes
        chaque lundi mardi mercredi jeudi vendredi samedi dimanche euros reste quel quelle quoi il me suis jour
        jours janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre annule supprime
        montre cher en depuis jusqu""",
    "it": """il lo gli un uno una e con per di del della dello dei delle al alla allo da dal dalla in nel nella sul mio
        mia ho quanto quanti speso spesa spese pagato comprato ieri oggi settimana mese anno scorso scorsa questo
        questa ogni lunedi martedi mercoledi giovedi venerdi sabato domenica euro mi sono che cosa giorno giorni
        stamattina stasera rimane cancella elimina ultimo ultima gennaio febbraio aprile maggio giugno luglio agosto
        settembre ottobre dicembre dal fino""",
    "pt": """o os um uma uns e com para por do da dos das no na nos nas meu minha quanto quantos gastei gasto paguei
        comprei ontem hoje semana mes ano passado passada este esta neste nesta cada todo todos segunda terca quarta
        quinta sexta sabado domingo reais euros eu me que qual foi dia dias resta sobra apaga apagar ultimo ultima
        janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro em desde ate""",
    "nl": """de het een en met van voor op bij naar in aan mijn ik heb hoeveel wat is was gisteren vandaag eergisteren
        vorige deze week maand jaar uitgegeven betaald gekocht niet geen elke iedere maandag dinsdag woensdag donderdag
        vrijdag zaterdag zondag euro nog over uit te verwijder laatste januari februari maart april mei juni juli
        augustus oktober sinds tot""",
    "id": """di ke dari untuk dan yang ini itu saya aku berapa beli bayar kemarin hari minggu bulan tahun lalu tadi
        pagi siang malam makan gaji rb ribu jt juta rupiah pengeluaran habis setiap tiap hapus terakhir sisa anggaran
        tampilkan belanja untuk sama besok""",
    "hi": """ka ki ke ko mein me se hai hua hue kharcha kharch kiya diya liya kitna kitne kitni aaj kal is us mahine
        hafte pe par aur maine mera meri rupaye rupay paisa paise khana batao dikhao pichle har bacha""",
}
