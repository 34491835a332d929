"""Basic words that tell a category in Swedish, Danish, Norwegian, Polish, Turkish and Arabic."""

from __future__ import annotations

_BEFORE = ("", "ال", "و", "وال", "بال", "لل", "ب", "ل")
"""What Arabic writes together with the word after it: "the", "and", "with", "for"."""


def _with_prefixes(table: dict[str, str]) -> dict[str, str]:
    """Every phrase with and without what may be written together with its first word."""
    return {
        slug: ", ".join(
            before + phrase
            for phrase in " ".join(phrases.split()).split(", ")
            for before in _BEFORE
        )
        for slug, phrases in table.items()
    }


_ARABIC = {
    "dining": "قهوة, قهوه, عشاء, عشا, غداء, غدا مطعم, فطور, إفطار, افطار, فطار, سحور, مطعم, مطاعم, كافيه, مقهى, كوفي, شاورما, كباب, برجر, برغر, بيتزا, فلافل, فول, كشري, شاي, كرك, عصير, حلويات, كنافة, آيس كريم, وجبة, وجبات, أكل, اكل, ساندويتش, سندوتش, مشويات, مندي, كبسة, طلبات, هنقرستيشن, سناك, كرواسون, دونات, غدا",
    "groceries": "خضار, خضروات, خضرة, فواكه, فاكهة, فراخ, دجاج, لحم, لحمة, لحوم, سمك, خبز, عيش, حليب, لبن, بيض, جبن, جبنة, رز, أرز, سكر, زيت, زيتون, تمر, مقاضي, بقالة, سوبرماركت, سوبر ماركت, هايبر, تموينات, خضرجي, جزار, ملحمة, مخبز, فرن, ماء, مياه, بندة, كارفور, لولو, الدانوب, عثيم, سبينس, خير زمان, أغراض البيت, مشتريات البيت, طماطم, بطاطس, بصل, شيبس, شوكولاتة",
    "transport": "تاكسي, تكسي, أوبر, اوبر, كريم, باص, أتوبيس, اتوبيس, حافلة, مترو, قطار, مواصلات, موقف, مواقف, باركينج, غسيل سيارة, غسيل عربية, غسيل العربية, غسيل السيارة, غسلت السيارة, صيانة السيارة, تصليح سيارة, كفرات, إطارات, تغيير زيت, تذكرة مترو, تذكرة قطار, مشوار, سالك, توكتوك, ميكروباص",
    "fuel": "بنزين, وقود, ديزل, سولار, محطة بنزين, بانزين",
    "housing": "إيجار, ايجار, الإيجار, ايجار البيت, إيجار الشقة, سباك, كهربائي, صيانة البيت, شغالة, خادمة, بواب, أثاث تأجير, دهان, عقار, قسط البيت",
    "utilities": "كهرباء, كهربا, فاتورة كهرباء, فاتورة الكهرباء, غاز, أنبوبة, فاتورة المياه, فاتورة ماء, إنترنت, انترنت, نت, واي فاي, فاتورة جوال, فاتورة الجوال, فاتورة الموبايل, شحن رصيد, رصيد, موبايلي, زين, اتصالات, فودافون, أورانج, هاتف, تليفون, باقة",
    "health": "صيدلية, دواء, دوا, أدوية, ادوية, علاج, دكتور, طبيب, دكتور أسنان, طبيب أسنان, أسنان, مستشفى, عيادة, تحاليل, نظارة, نظارات, نادي, النادي, جيم, فيتامينات, النهدي, كشف",
    "insurance": "تأمين, تامين, تأمين السيارة, تأمين صحي",
    "entertainment": "سينما, فيلم, حفلة, مسرح, ملاهي, متحف, لعبة, ألعاب, العاب, بلايستيشن, بولينج, تذاكر, ستيم",
    "shopping": "ملابس, هدوم, حذاء, جزمة, حذاء رياضي, فستان, قميص, بنطلون, عباية, شنطة, حقيبة, جوال جديد, جوال, موبايل, تليفون جديد, لابتوب, سماعات, شاحن, كتاب, كتب, أثاث, كنبة, ساعة, نون, أمازون, امازون, شي إن, جرير, سجائر, دخان, إكسترا, ايكيا",
    "personal_care": "حلاق, حلاقة, كوافير, صالون, شامبو, عطر, مكياج, مساج, مغسلة, دراي كلين, كريم بشرة, معجون أسنان, مناكير, سبا",
    "education": "مدرسة, رسوم المدرسة, مصاريف المدرسة, جامعة, رسوم الجامعة, دورة, كورس, درس خصوصي, دروس, حضانة تعليم",
    "kids": "حضانة, حفاضات, حفاظات, بامبرز, حليب أطفال, ألعاب أطفال, الأولاد, مصروف الأولاد, مربية",
    "pets": "طعام القطط, أكل القطط, قطة, كلب, بيطري, رمل قطط",
    "gifts": "هدية, هدايا, ورد, عيدية, هدية عيد ميلاد",
    "charity": "صدقة, زكاة, تبرع, تبرعات, تبرعت, مسجد, جمعية خيرية",
    "travel": "فندق, تذكرة طيران, تذاكر طيران, طيران, سفر, رحلة, تأشيرة, فيزا سفر, شاليه",
    "subscriptions": "اشتراك, اشتراكات, نتفلكس, نتفليكس, شاهد, سبوتيفاي, أنغامي, يوتيوب",
    "fees": "رسوم, غرامة, مخالفة, مخالفات, ضريبة, ضرائب, قسط, أقساط, قرض, توصيل, شحن, عمولة, رسوم بنكية",
}  # fmt: skip

WORDS: dict[str, dict[str, str]] = {
    "da": {
        "dining": "frokost, frokosten, morgenmad, aftensmad, middagsmad, madpakke, smørrebrød, smørbrød, håndmad, pølser, pølse, pølsevogn, pølsemix, rundstykke, rundstykker, wienerbrød, kanelsnegl, kanelbolle, kanelboller, kake, kage, kager, kaker, kaffe, kaffen, fadøl, øl, utepils, flæskesteg, frikadeller, brunsj, middag på, restaurant besøk, bytur, takeaway mad, grillmad, softis, iskrem, lunsj, lunsjen, kveldsmat, kebab på, julefrokost, konditor, bageri, bager, bakeri, kaffebar",
        "groceries": "dagligvarer, matbutikk, matvarer, madvarer, indkøb, ugeindkøb, mælk, melk, rugbrød, grøntsager, grønnsaker, kødpålæg, slik, lørdagsslik, lørdagsgodt, godteri, godis, rema, rema 1000, kiwi matbutikk, bunnpris, meny matbutikk, extra coop, føtex, netto dk, irma, bilka, vinmonopolet, systembolaget, kolonial, oda mat",
        "transport": "togbillet, togbilletter, togbillett, bussbillett, busbillet, rejsekort, månedskort, ruterkort, bompenger, bompengar, bomring, parkering, parkeringsbøde, drosje, taxa, taxatur, ferge, færge, fergebillett, dsb, bybane, bybanen, trikk, t-bane, sparkesykkel, elsparkesykkel, løbehjul, verksted, dekkskift, dækskifte, eu-kontroll",
        "fuel": "benzin, bensin, tankning, fyldte tanken, fylte tanken, elbillading, lading, ladning",
        "housing": "husleie, husleje, boliglån, felleskostnader, fællesudgifter, rørlegger, vvs, håndverker, håndværker, tømrer, flytting, flytning",
        "utilities": "strøm, strømregning, strømregningen, elregning, varmeregning, vandregning, vannavgift, kommunale avgifter, mobilabonnement, mobilregning, bredbånd, internett",
        "health": "tandlæge, tandlægen, tannlege, tannlegen, apotek, apoteket, lege, legen, legebesøk, læge, lægen, medisin, medicin, treningssenter, fitnesscenter, fysioterapeut, briller, brille",
        "entertainment": "kino, kinobillett, kinobilletter, biograf, biografbillet, biografbilletter, koncert, konsert, konsertbilletter, fodbold, fotballkamp, svømmehal, svømmehall",
        "shopping": "klær, tøj, sko, bukser, bukse, genser, jakke, jakker, møbler, leker, legetøj",
        "personal_care": "frisør, frisøren, hårklip, hårklipp, klipp, sminke, shampo",
        "kids": "bleier, bleer, barnehage, børnehave, vuggestue, sfo, barnepike, barnevakt, børnetøj, barneklær",
        "gifts": "gaver, bursdagsgave, fødselsdagsgave, julegave, julegaver, blomster, bryllupsgave, dåbsgave",
        "travel": "flybillett, flybilletter, flybillet, hotell, hytte, hyttetur, ferie, sommerhus, feriehus",
        "insurance": "forsikring, bilforsikring, husforsikring, reiseforsikring, rejseforsikring, indboforsikring, innboforsikring",
        "fees": "bøde, fartsbot, fartbøde, gebyr, porto, skat, skatt, lånerente",
        "pets": "hundefor, hundemat, hundefoder, kattemat, kattefoder, dyrlæge, dyrlege, veterinær, kattegrus",
        "education": "kursus, kurs, lærebøker, studiebøger, semesteravgift, kørekort, føreropplæring, kjøretime, køretime",
        "subscriptions": "abonnement, avisabonnement, medielisens, licens",
    },
    "sv": {
        "dining": "fika, fikat, kaffe, lunch, lunchen, middag, middagen, frukost, brunch, restaurang, restaurangen, krog, krogen, uteservering, öl, ölen, bärs, vin på krogen, pizza, pizzan, kebab, kebabrulle, hamburgare, burgare, korv, varmkorv, korvkiosk, sushi, thaimat, thai, hämtmat, kanelbulle, bulle, bullar, glass, café, konditori, ostmacka, macka, mackor, pubrunda, afterwork, aw, espresso house, max, foodora, krogkväll, äta ute, utelunch, semla, semlor, snabbmat, salladsbar, julbord, dagens rätt, dagens, matlåda lunch, wayne's coffee, pressbyrån kaffe, drinkar, drink",
        "groceries": "mat, maten, matvaror, mathandling, matinköp, veckohandling, storhandling, livsmedel, handlat, mataffären, mjölk, bröd, ost, ägg, smör, kött, köttfärs, kyckling, fisk, lax, potatis, grönsaker, frukt, äpplen, bananer, ris, pasta, godis, lösgodis, chips, läsk, vatten, toapapper, tvättmedel, diskmedel, ica, ica maxi, ica kvantum, coop, willys, hemköp, lidl, city gross, systembolaget, systemet, bolaget, pressbyrån, matkasse, bageri, bageriet, fisk och skaldjur, torget, saluhall",
        "transport": "buss, bussen, tåg, tåget, tågbiljett, tågbiljetter, tunnelbana, tunnelbanan, t-bana, spårvagn, taxi, parkering, parkeringen, p-avgift, sl, sl-kort, sl kort, månadskort, busskort, västtrafik, skånetrafiken, sj, elsparkcykel, cykel, cykeln, däck, däckbyte, bilverkstad, verkstad, bilbesiktning, besiktning, bilprovningen, biltvätt, trängselskatt, vägtull, färja, färjan, körlektion, körkort, bilen, oljebyte, bilpool",
        "fuel": "bensin, bensinen, diesel, tanka, tankade, tankat, drivmedel, laddning, ladda bilen, okq8, circle k, preem, st1, ingo, bensinmack, macken",
        "housing": "hyra, hyran, bostad, avgift brf, månadsavgift, brf, bolån, lån huset, rörmokare, elektriker, hantverkare, målare, städhjälp, städning, flytt, flyttfirma, hemförsäkring hyra, byggvaror, bauhaus, byggmax, trädgård, växter, låssmed, garage",
        "utilities": "el, elen, elräkning, elräkningen, elnät, fjärrvärme, värme, vatten och avlopp, sophämtning, bredband, bredbandet, internet, mobil, mobilen, mobilräkning, mobilräkningen, mobilabonnemang, telefon, telia, tele2, telenor, comviq, halebop, vattenfall, fortum, ellevio, tre, hallon, surf",
        "health": "apotek, apoteket, medicin, mediciner, läkare, läkaren, doktor, tandläkare, tandläkaren, tandhygienist, vårdcentral, vårdcentralen, sjukhus, gym, gymmet, gymkort, träningskort, sats, nordic wellness, friskis, friskis och svettis, glasögon, linser, naprapat, sjukgymnast, psykolog, terapi, vitaminer, alvedon, vaccination, simhall, optiker, kronans apotek, massage rehab",
        "insurance": "försäkring, försäkringen, hemförsäkring, bilförsäkring, if försäkring, folksam, länsförsäkringar, trygg-hansa, barnförsäkring, hundförsäkring",
        "entertainment": "bio, biobiljett, biobiljetter, film, konsert, konserten, konsertbiljetter, teater, museum, nöje, nöjen, spel, tv-spel, gröna lund, liseberg, skansen, bowling, biljetter, hockeymatch, fotbollsmatch, match, klubb, utgång, trisslott, triss, lotto, minigolf, escape room, filmstaden, tivoli",
        "shopping": "kläder, skor, byxor, jeans, tröja, jacka, klänning, skjorta, väska, ryggsäck, telefon ny, ny mobil, dator, hörlurar, laddare, möbler, soffa, säng, lampa, bok, böcker, elgiganten, åhléns, clas ohlson, biltema, jula, rusta, kappahl, lindex, h&m, ikea, stadium, webhallen, netonnet, adlibris, blocket, snus, cigaretter, leksaker ikea, klocka, verktyg, kastrull, handdukar, loppis, second hand, myrorna",
        "personal_care": "frisör, frisören, klippning, hårklippning, hårfrisör, schampo, tandkräm, smink, parfym, massage, spa, kemtvätt, naglar, manikyr, hudvård, rakhyvlar, deo, tvål, barberare, lyko, kicks",
        "education": "kurs, kursen, kurslitteratur, skola, skolan, utbildning, lektioner, universitet, studentkår, läxhjälp, bokhandeln kurs, komvux",
        "kids": "dagis, förskola, förskoleavgift, fritids, blöjor, barnvakt, leksaker, leksak, barnkläder, veckopeng, månadspeng, barnvagn, barnen, barn, bebis, babymat, lekland, barnkalas",
        "pets": "hundmat, kattmat, hund, hunden, katt, katten, veterinär, veterinären, kattsand, hunddagis, djuraffär, arken zoo",
        "gifts": "present, presenten, presenter, julklapp, julklappar, födelsedagspresent, blommor, bukett, presentkort, gåva till mamma, bröllopspresent",
        "charity": "insamling, insamlingen, välgörenhet, donation, gåva, skänkt, rädda barnen, röda korset, unicef, cancerfonden, barncancerfonden, swish insamling, musikhjälpen, kyrkan, tiggare",
        "travel": "hotell, hotellet, flyg, flygbiljett, flygbiljetter, resa, resan, semester, vandrarhem, stuga, stughyra, hyrbil, sas, norwegian, kryssning, finlandsfärja, pass, airbnb, skidresa, charter, camping",
        "subscriptions": "abonnemang, prenumeration, medlemskap, medlemsavgift, tidning, dn, svenska dagbladet, storytel, bookbeat, viaplay, cmore, tv4 play, a-kassa, fackavgift, facket",
        "fees": "avgift, avgifter, böter, p-bot, parkeringsböter, parkeringsbot, fortkörningsböter, skatt, kvarskatt, bankavgift, porto, frimärken, frakt, postnord, ränta lån, lån, csn, amortering, påminnelseavgift, fordonsskatt",
    },
    "pl": {
        "dining": "kawa, kawę, kawka, obiad, obiadek, kolacja, kolację, śniadanie, lunch, restauracja, restauracji, restaurację, knajpa, knajpie, bar, bar mleczny, pizza, pizzę, pizzeria, kebab, kebaba, burger, sushi, piwo, piwko, piwa, drinki, drink, wino w barze, lody, ciastko, pączek, pączki, pierogi, zapiekanka, zapiekankę, naleśniki, jedzenie na mieście, na mieście, na wynos, pyszne, pyszne.pl, glovo, herbata, kawiarnia, cukiernia, fast food, stołówka, catering, przekąska, sushi na wynos, frytki, hot dog, hot-dog, żabka kawa",
        "groceries": "zakupy, zakupy spożywcze, spożywcze, jedzenie, spożywczy, sklep, warzywa, owoce, mięso, kurczak, kurczaka, ryba, ryby, chleb, bułki, mleko, jajka, ser, masło, ziemniaki, jabłka, pomidory, makaron, ryż, woda, cukier, słodycze, czekolada, chipsy, biedronka, biedronce, biedrze, biedra, lidl, lidlu, żabka, żabce, żabki, dino, kaufland, auchan, carrefour, stokrotka, lewiatan, netto, polomarket, piekarnia, piekarni, mięsny, warzywniak, bazar, targ, papier toaletowy, chemia, proszek do prania, alkohol, wódka, wino, frisco",
        "transport": "taxi, taksówka, taksówkę, taksówki, uber, bolt, autobus, tramwaj, metro, pociąg, pkp, bilet, bilet miesięczny, bilet na pociąg, bilety pkp, bilet na autobus, parking, parkomat, parkowanie, mechanik, warsztat, opony, wymiana opon, myjnia, przegląd, hulajnoga, rower, autostrada, bramki, mpk, ztm, jakdojade, przejazd, wymiana oleju, naprawa auta, auto, samochód, flixbus",
        "fuel": "paliwo, paliwa, benzyna, benzynę, benzyny, tankowanie, zatankowałem, zatankowałam, orlen, orlenie, bp, shell, lpg, ropa, gaz do auta, circle k, lotos, stacja, olej napędowy, diesel",
        "housing": "czynsz, czynszu, mieszkanie, wynajem, wynajem mieszkania, kredyt hipoteczny, hipoteka, rata kredytu za mieszkanie, hydraulik, elektryk, remont, sprzątanie, sprzątaczka, przeprowadzka, wspólnota, spółdzielnia, kaucja, castorama, leroy merlin, farba, ogród, odstępne",
        "utilities": "prąd, prądu, rachunek za prąd, gaz, rachunek za gaz, woda i ścieki, rachunek za wodę, ogrzewanie, internet, telefon, rachunek za telefon, doładowanie, doładowanie telefonu, abonament telefoniczny, śmieci, wywóz śmieci, tauron, pge, enea, energa, pgnig, orange, play, t-mobile, plus, upc, netia, media, rachunki, rachunek, światłowód",
        "health": "apteka, aptece, aptekę, leki, lekarstwa, lekarz, lekarza, dentysta, dentystę, dentysty, stomatolog, szpital, badania, siłownia, siłownię, siłowni, karnet, karnet na siłownię, okulary, soczewki, fizjoterapeuta, rehabilitacja, psycholog, terapia, witaminy, szczepienie, basen, multisport, medicover, luxmed, tabletki, ortodonta, okulista",
        "insurance": "ubezpieczenie, ubezpieczenia, oc, ac, polisa, pzu, warta, ubezpieczenie auta, zus zdrowotne",
        "entertainment": "kino, kina, film, koncert, teatr, muzeum, bilety do kina, bilet do kina, bilet na koncert, bilety na koncert, gra, gry, impreza, kręgle, klub, wystawa, zoo, festiwal, mecz, lotto, basen rekreacja, multikino, cinema city, escape room, energylandia",
        "shopping": "ubrania, ciuchy, buty, spodnie, sukienka, sukienkę, kurtka, kurtkę, koszula, koszulka, bluza, torebka, plecak, telefon nowy, nowy telefon, laptop, słuchawki, ładowarka, meble, kanapa, łóżko, lampa, książka, książkę, książki, allegro, allegro smart, media expert, rtv euro agd, empik, pepco, action, ccc, reserved, sinsay, ikea, papierosy, fajki, zegarek, prezent dla siebie, olx, vinted, decathlon, temu, shein, zalando, pralka, lodówka, odkurzacz, garnek",
        "personal_care": "fryzjer, fryzjera, fryzjerka, strzyżenie, barber, szampon, pasta do zębów, kosmetyki, kosmetyczka, perfumy, krem, masaż, paznokcie, manicure, rossmann, rossmannie, hebe, pralnia, mydło, drogeria, spa, golarka, dezodorant",
        "education": "szkoła, studia, kurs, czesne, korepetycje, podręczniki, podręcznik, przedszkole nauka, angielski, lekcje, lekcja, egzamin, uczelnia, szkolenie, książki do szkoły, wyprawka szkolna",
        "kids": "przedszkole, żłobek, pieluchy, zabawki, zabawka, niania, opiekunka, dzieci, dziecko, kieszonkowe, mleko modyfikowane, wózek, smyk, ubranka, plac zabaw, kolonie",
        "pets": "karma, karma dla psa, karma dla kota, weterynarz, weterynarza, pies, kot, żwirek, psa, kota, maxi zoo, kakadu",
        "gifts": "prezent, prezenty, prezent urodzinowy, kwiaty, bukiet, na prezent, prezent dla mamy, prezent dla taty",
        "charity": "darowizna, zbiórka, zbiórkę, wośp, caritas, na tacę, fundacja, siepomaga, cele charytatywne, kościół",
        "travel": "hotel, hotelu, lot, loty, samolot, bilet lotniczy, bilety lotnicze, wakacje, wycieczka, nocleg, noclegi, urlop, wizz air, ryanair, booking, airbnb, domek, wczasy, paszport, narty",
        "subscriptions": "subskrypcja, abonament, netflix, spotify, hbo, prenumerata, składka, składki, członkostwo, canal+, legimi, storytel, audioteka",
        "fees": "opłata, opłaty, mandat, kara, podatek, podatki, pit, prowizja, kredyt, rata, raty, rata kredytu, odsetki od kredytu, zus, notariusz, adwokat, księgowa, poczta, znaczki, przesyłka, paczka, paczkomat, inpost, kurier, wysyłka, dowód",
    },
    "tr": {
        "dining": "kahve, kahvaltı, öğle yemeği, akşam yemeği, yemek, yemeği, lokanta, restoran, kebap, kebapçı, döner, dürüm, lahmacun, pide, köfte, çay, simit, börek, baklava, tatlı, dondurma, pizza, hamburger, burger, balık ekmek, kumpir, çorba, meyhane, rakı balık, bira, kafe, kafede, pastane, yemeksepeti, getir yemek, trendyol yemek, ayran, tost, poğaça, ciğköfte, çiğ köfte, kokoreç, waffle, midye, mcdonalds, büfe, çorbacı, içki, nargile",
        "groceries": "market, marketi, markette, marketten, alışveriş market, bakkal, manav, kasap, pazar alışverişi, pazardan, pazar, sebze, meyve, tavuk, et, kıyma, balık, ekmek, süt, yumurta, peynir, yoğurt, zeytin, pirinç, makarna, patates, domates, su, damacana, şeker, çikolata, cips, yağ, un, migros, bim, a101, şok, carrefour, carrefoursa, file market, getir, deterjan, tuvalet kağıdı, fırın, kuruyemiş, tekel, temizlik malzemesi, hakmar, macrocenter",
        "transport": "taksi, taksiye, otobüs, otobüse, metro, metrobüs, dolmuş, minibüs, tramvay, tren, vapur, feribot, otopark, park ücreti, istanbulkart, akbil, köprü, hgs, ogs, otoyol, lastik, oto yıkama, araba yıkama, araç bakımı, araba bakımı, tamirci, muayene, martı, bitaksi, yht, servis ücreti, bisiklet, akaryakıt taksi, araba",
        "fuel": "benzin, benzine, mazot, motorin, dizel, yakıt, lpg, akaryakıt, opet, petrol ofisi, shell, bp, depo, depoyu doldurdum",
        "housing": "kira, kirası, kirayı, aidat, aidatı, ev kirası, konut kredisi, tesisatçı, elektrikçi, tadilat, boya, temizlikçi, nakliye, depozito, çilingir, apartman, koçtaş, bauhaus",
        "utilities": "elektrik, elektriği, elektrik faturası, doğalgaz, doğal gaz, doğalgaz faturası, su faturası, internet, internet faturası, telefon faturası, fatura, faturalar, turkcell, vodafone, türk telekom, ttnet, kontör, tl yükleme, iski, igdaş, ısınma, superonline, telefon",
        "health": "eczane, eczaneden, ilaç, ilaçlar, doktor, diş, dişçi, diş hekimi, hastane, muayene ücreti, tahlil, spor salonu, gözlük, lens, fizik tedavi, psikolog, vitamin, aşı, pilates, yüzme kursu havuz, macfit, salonu",
        "insurance": "sigorta, sigortası, kasko, trafik sigortası, dask, sağlık sigortası, bes",
        "entertainment": "sinema, sinemaya, film, konser, tiyatro, müze, oyun, maç, maç bileti, bilet, bowling, lunapark, bar gecesi, iddaa, milli piyango, passo, biletix, eğlence, playstation kafe",
        "shopping": "kıyafet, giysi, elbise, ayakkabı, pantolon, gömlek, tişört, mont, ceket, çanta, telefon kılıfı, yeni telefon, bilgisayar, laptop, kulaklık, şarj aleti, mobilya, koltuk, yatak, kitap, kitaplar, trendyol, hepsiburada, n11, amazon, teknosa, mediamarkt, vatan, lcw, lc waikiki, defacto, koton, ikea, sigara, saat, çorap, kırtasiye, d&r, decathlon, flo, alışveriş, mavi",
        "personal_care": "kuaför, kuaföre, berber, berbere, saç kesimi, saç, şampuan, diş macunu, makyaj, parfüm, krem, masaj, hamam, manikür, tırnak, kuru temizleme, gratis, watsons, rossmann, sabun, cilt bakımı, tıraş",
        "education": "okul, okul taksidi, okul ücreti, kurs, kursu, dershane, üniversite, harç, ders, özel ders, ders kitabı, sınav ücreti, eğitim, etüt",
        "kids": "kreş, anaokulu, bebek bezi, bez, oyuncak, bakıcı, çocuk, çocuklar, harçlık, mama, bebek maması, bebek arabası, ebebek, çocuk parkı",
        "pets": "kedi maması, köpek maması, mama kedi, veteriner, kedi, köpek, kedi kumu, kum, petshop",
        "gifts": "hediye, hediyesi, doğum günü hediyesi, çiçek, buket, takı düğün, altın düğün, çeyrek altın, bayram harçlığı",
        "charity": "bağış, sadaka, zekat, fitre, kurban, lösev, kızılay, ahbap, tema, camii, yardım",
        "travel": "otel, oteli, uçak, uçak bileti, tatil, seyahat, pansiyon, thy, pegasus, vize, pasaport, araç kiralama, tur, kamp, konaklama, airbnb, obilet",
        "subscriptions": "abonelik, üyelik, netflix, spotify, exxen, blutv, bein, youtube premium, gain, digiturk, tod, aidat kulüp",
        "fees": "ücret, komisyon, ceza, cezası, trafik cezası, vergi, mtv, harç bedeli, kredi, kredi kartı borcu, taksit, faiz ödemesi, kargo, noter, avukat, banka ücreti, emlak vergisi, gecikme faizi",
    },
    "ar": _with_prefixes(_ARABIC),
}

INCOME: dict[str, dict[str, str]] = {
    "da": {
        "salary": "lønn, lønnen, løn, lønning, lønningsdag, lønudbetaling, feriepenger, feriepenge, dagpenge, dagpenger, barnetrygd, børnepenge, kontanthjælp, su udbetaling",
        "tax_refund": "skattepenger, overskydende skat, skatt tilbake, skat tilbage",
    },
    "sv": {
        "salary": "lön, lönen, bonus, pension, barnbidrag, föräldrapenning, sjukpenning, studiebidrag, studielån, csn utbetalning, semesterersättning",
        "freelance": "frilans, faktura betald, uppdrag, extrajobb, kund betalade",
        "gift_income": "arv, vinst, vann, födelsedagspengar, pengar från mormor",
        "interest": "ränta, räntan, utdelning, hyresintäkt",
        "sale": "sålt, sålde, såld, försäljning",
        "tax_refund": "skatteåterbäring, skatteåterbäringen",
    },
    "pl": {
        "salary": "pensja, pensję, wypłata, wypłatę, wypłaty, wynagrodzenie, premia, premię, emerytura, emeryturę, renta, zasiłek, 800+, 500+, stypendium, trzynastka, zaliczka pensji",
        "freelance": "zlecenie, umowa o dzieło, fucha, faktura opłacona, klient zapłacił",
        "gift_income": "spadek, wygrana, wygrałem, wygrałam, pieniądze od babci",
        "interest": "odsetki, dywidenda, lokata, czynsz od najemcy",
        "sale": "sprzedałem, sprzedałam, sprzedaż, sprzedane",
        "tax_refund": "zwrot podatku, zwrot z podatku, zwrot z pitu",
    },
    "tr": {
        "salary": "maaş, maaşı, maaşım, ikramiye, prim, emekli maaşı, avans, burs, mesai ücreti, harcırah",
        "freelance": "freelance, ek iş, müşteri ödedi, proje ödemesi, serbest iş",
        "gift_income": "miras, piyango çıktı, kazandım, bayram parası, ödül",
        "interest": "faiz, faiz geliri, temettü, kira geliri",
        "sale": "sattım, satış, satıldı",
        "tax_refund": "vergi iadesi",
    },
    "ar": _with_prefixes(
        {
            "salary": "راتب, رواتب, مرتب, معاش, مكافأة, بونص, علاوة",
            "freelance": "عمل حر, فريلانس, مشروع دفع, شغل إضافي",
            "gift_income": "ميراث, ورث, جائزة, ربحت",
            "interest": "أرباح, فوائد, عوائد",
            "sale": "بعت, بيع, مبيعات",
            "tax_refund": "استرداد ضريبي",
        }
    ),
}
