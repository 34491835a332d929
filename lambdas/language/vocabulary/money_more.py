"""The money words of languages whose other words are not read: currencies and counting words."""

from __future__ import annotations

from language.vocabulary.money_east import EASTERN
from language.vocabulary.money_words import MoneyWords, Role, counted

RUSSIAN = MoneyWords(
    language="ru",
    numbers={
        **counted(
            "ноль один|одна два|две три четыре пять шесть семь восемь девять десять одиннадцать"
            " двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать"
            " девятнадцать"
        ),
        **counted(
            "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто",
            start=20,
            step=10,
        ),
        **counted(
            "двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
            start=200,
            step=100,
        ),
    },
    scales={
        "тысяча": 1000,
        "тысячи": 1000,
        "тысяч": 1000,
        "тыс": 1000,
        "т": 1000,
        "к": 1000,
        "миллион": 1_000_000,
        "млн": 1_000_000,
        "миллиона": 1_000_000,
        "штука": 1000,
        "штуки": 1000,
        "штук": 1000,
        "тыща": 1000,
        "тыщи": 1000,
        "тыщ": 1000,
        "косарь": 1000,
        "косаря": 1000,
        "косарей": 1000,
        "кусок": 1000,
    },
    fractions={"полторы": "1.5", "полтора": "1.5", "пол": "0.5", "половина": "0.5"},
    amounts={
        **dict.fromkeys(("косарь", "тысячу", "тыщу", "штуку"), (1000, "RUB")),
        "полтыщи": (500, "RUB"),
        "полтысячи": (500, "RUB"),
        "пятихатка": (500, "RUB"),
        "пятихатку": (500, "RUB"),
        "пятисотка": (500, "RUB"),
        "пятисотку": (500, "RUB"),
        "сотка": (100, "RUB"),
        "сотку": (100, "RUB"),
        "сотни": (100, "RUB"),
        "стольник": (100, "RUB"),
        "полтинник": (50, "RUB"),
        "полтос": (50, "RUB"),
        "червонец": (10, "RUB"),
        "чирик": (10, "RUB"),
        "пятёрка": (5, "RUB"),
    },
    major={
        "рубль|рубля|рублей|руб|р|рублях|рублики|рубликов|деревянных": "RUB",
        "доллар|доллара|долларов|баксов|бакс": "dollar",
        "евро": "EUR",
        "гривен|гривна|гривны|грн": "UAH",
        "тенге": "KZT",
        "лари": "GEL",
        "драм": "AMD",
    },
    minor={"копеек|копейка|копейки|коп": "RUB"},
    roles={
        Role.SPLIT: "пополам|поровну|разделили|поделили|скинулись|на двоих|разделить",
        Role.SHARE: "моя доля|моя часть|моя половина|мою долю",
        Role.MEND: "нет|ой|точнее|вернее|то есть|извини|извините|сорри|а нет|погоди|ошибся|ошиблась|опечатка|упс|пардон",
        Role.UNIT: (
            "кг|г|л|литров|литра|мл|км|м|шт|штук|штуки|час|часа|часов|дня|дней|минут|лет|год"
            "|года|раза|раз|чашки|пачки|бутылки|недели|месяца"
        ),
        Role.NUMBERED: "размер|номер|№",
        Role.APPROXIMATE: "около|примерно|почти",
        Role.PLUS: "плюс",
        Role.EACH: "каждый|каждая|за штуку|с человека",
        Role.AT: "по",
        Role.AND: "и",
        Role.FOR: "за",
        Role.PAY: "потратил|потратила|заплатил|заплатила",
        Role.ON: "на",
        Role.TIP: "чаевые|чаевых",
    },
)
HINDI = MoneyWords(
    language="hi",
    numbers={
        **counted("शून्य एक दो तीन चार पांच|पाँच छह सात आठ नौ दस"),
        **counted("बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे", start=20, step=10),
        **counted("ek do teen char|chaar paanch|panch chhe|cheh saat aath nau das", start=1),
        **counted(
            "bees tees chalis|chaalis pachas|pachaas saath sattar assi nabbe", start=20, step=10
        ),
    },
    scales={
        "सौ": 100,
        "हज़ार": 1000,
        "हजार": 1000,
        "लाख": 100_000,
        "करोड़": 10_000_000,
        "hazaar": 1000,
        "hazar": 1000,
        "hajar": 1000,
        "hajaar": 1000,
        "hzar": 1000,
        "sau": 100,
        "so": 100,
    },
    fractions={
        "sava": "1.25",
        "savaa": "1.25",
        "sawa": "1.25",
        "sawaa": "1.25",
        "सवा": "1.25",
        "dedh": "1.5",
        "ded": "1.5",
        "डेढ़": "1.5",
        "dhai": "2.5",
        "dhaai": "2.5",
        "adhai": "2.5",
        "ढाई": "2.5",
        "aadha": "0.5",
        "आधा": "0.5",
    },
    major={
        "रुपये|रुपए|रुपया|रु|₹": "rupee",
        "rupaye|rupay|rupaiya|rupye|rupya": "rupee",
        "डॉलर": "dollar",
    },
    minor={"पैसे": "rupee"},
    roles={
        Role.SPLIT: "आधा आधा|aadha aadha|aadhi aadhi|adha adha",
        Role.SHARE: "mera hissa|मेरा हिस्सा|meri taraf se",
        Role.UNIT: "किलो|लीटर|ग्राम|दिन|घंटे|लोग",
        Role.APPROXIMATE: "लगभग|करीब|kareeb|karib",
        Role.AND: "और|aur",
        Role.PAY: "diye|diya|kharch|दिए|दिया|खर्च",
    },
    weak="do so char saath das ek sau ded panch teen bees tees",
)
INDONESIAN = MoneyWords(
    language="id",
    numbers={
        **counted("nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"),
        **counted("berdua bertiga berempat berlima berenam", start=2),
    },
    scales={
        "ribu": 1000,
        "rb": 1000,
        "rbu": 1000,
        "ribuan": 1000,
        "juta": 1_000_000,
        "jt": 1_000_000,
        "puluh": 10,
        "ratus": 100,
        "miliar": 1_000_000_000,
        "rebu": 1000,
    },
    fractions={"setengah": "0.5"},
    amounts={
        "seribu": (1000, "IDR"),
        "sejuta": (1_000_000, "IDR"),
        "seratus": (100, "IDR"),
        "goceng": (5000, "IDR"),
        "ceban": (10_000, "IDR"),
        "goban": (50_000, "IDR"),
        "cepek": (100, "IDR"),
        "gopek": (500, "IDR"),
        "noban": (20_000, "IDR"),
        "selawe": (25_000, "IDR"),
    },
    major={"rupiah|rp|idr": "IDR", "dolar": "dollar", "perak": "IDR"},
    roles={
        Role.SPLIT: "patungan|bagi dua|bagi rata|dibagi",
        Role.SHARE: "bagianku|bagian saya",
        Role.MEND: "eh|salah|maaf|maksudku|maksudnya|ralat",
        Role.UNIT: (
            "orang|hari|jam|bulan|tahun|liter|kilo|buah|botol|bungkus|porsi|gelas|lembar|malam"
            "|minggu"
        ),
        Role.APPROXIMATE: "sekitar|kira-kira",
        Role.AND: "dan",
        Role.EACH: "per orang|masing-masing",
        Role.FOR: "untuk|buat",
    },
    weak="dua lima perak satu tiga",
)
TURKISH = MoneyWords(
    language="tr",
    numbers={
        **counted("sıfır bir iki üç dört beş altı yedi sekiz dokuz"),
        **counted("on yirmi otuz kırk elli altmış yetmiş seksen doksan", start=10, step=10),
    },
    scales={
        "yüz": 100,
        "bin": 1000,
        "bine": 1000,
        "bini": 1000,
        "binden": 1000,
        "binlik": 1000,
        "milyon": 1_000_000,
    },
    fractions={"yarım": "0.5"},
    amounts={
        "yüzlük": (100, "TRY"),
        "ellilik": (50, "TRY"),
        "yirmilik": (20, "TRY"),
        "onluk": (10, "TRY"),
        "beşlik": (5, "TRY"),
        "iki yüzlük": (200, "TRY"),
    },
    major={
        "lira|tl|türk lirası|liraya|liralık|liradan|lirası|papel": "TRY",
        "dolar": "dollar",
        "avro|euro": "EUR",
    },
    minor={"kuruş": "TRY"},
    roles={
        Role.SPLIT: "yarı yarıya|bölüştük|paylaştık",
        Role.SHARE: "benim payım|payıma düşen",
        Role.MEND: "yok|hayır|pardon|şey|yani|düzeltme|affedersin|yanlış|daha doğrusu|pardon yok",
        Role.UNIT: "kilo|litre|adet|gün|saat|kişi|tane|ay|yıl",
        Role.NUMBERED: "no|numara|beden",
        Role.APPROXIMATE: "yaklaşık|tahminen",
        Role.AND: "ve",
        Role.PAY: "ödedim|verdim|harcadım|tuttu",
        Role.EACH: "tanesi|adedi|kişi başı",
    },
    weak="bine bini on bin bir iki alti elli yuz lira ay litre tane ve",
)
ARABIC = MoneyWords(
    language="ar",
    numbers={
        **counted("صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة"),
        **counted("عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون", start=20, step=10),
    },
    scales={"مئة": 100, "مائة": 100, "ألف": 1000, "الف": 1000, "مليون": 1_000_000},
    major={
        "ريال|ريالات": "riyal",
        "درهم|دراهم": "AED",
        "دينار|دنانير": "dinar",
        "جنيه|جنيهات": "EGP",
        "دولار|دولارات": "dollar",
        "يورو": "EUR",
        "ليرة": "LBP",
    },
    fractions={"نص": "0.5", "نصف": "0.5"},
    amounts={
        "ألفين": (2000, ""),
        "الفين": (2000, ""),
        "ميتين": (200, ""),
        "مئتين": (200, ""),
        "مية": (100, ""),
        "ألف": (1000, ""),
        "الف": (1000, ""),
    },
    roles={Role.UNIT: "كيلو|لتر|يوم|أيام|ساعة|ساعات|أشخاص", Role.APPROXIMATE: "حوالي|تقريبا"},
)
POLISH = MoneyWords(
    language="pl",
    numbers={
        **counted(
            "zero jeden|jedna dwa|dwie trzy cztery pięć sześć siedem osiem dziewięć"
            " dziesięć jedenaście"
            " dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście"
            " dziewiętnaście"
        ),
        **counted(
            "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt"
            " osiemdziesiąt dziewięćdziesiąt sto",
            start=20,
            step=10,
        ),
        **counted(
            "dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset",
            start=200,
            step=100,
        ),
    },
    scales={
        "tysiąc": 1000,
        "tysiące": 1000,
        "tysięcy": 1000,
        "tys": 1000,
        "tysiaka": 1000,
        "tysiak": 1000,
        "tysiaki": 1000,
        "koła": 1000,
        "kafli": 1000,
        "milion": 1_000_000,
        "mln": 1_000_000,
    },
    point="przecinek",
    fractions={"półtora": "1.5", "pół": "0.5"},
    amounts={
        **dict.fromkeys(("piątka", "piątkę", "piątaka", "piątak"), (5, "PLN")),
        **dict.fromkeys(("dycha", "dychę", "dychy", "dych", "dyszka", "dyszkę"), (10, "PLN")),
        **dict.fromkeys(("dwudziestka", "dwudziestkę"), (20, "PLN")),
        **dict.fromkeys(("pięćdziesiątka", "pięćdziesiątkę"), (50, "PLN")),
        **dict.fromkeys(
            ("stówa", "stówę", "stówy", "stów", "stówka", "stówkę", "stówki"), (100, "PLN")
        ),
        **dict.fromkeys(("setka", "setkę", "setki"), (100, "PLN")),
        **dict.fromkeys(("dwusetka", "dwie stówy", "dwie stówki"), (200, "PLN")),
        **dict.fromkeys(("pięćset", "pięćsetka"), (500, "PLN")),
        "tysiąc": (1000, "PLN"),
        "tysiaka": (1000, "PLN"),
        "tysiak": (1000, "PLN"),
    },
    major={
        "zł|złoty|złote|złotych|zlotych|zl|złotówek|zlote|ziko|zeta|zetów|zyla": "PLN",
        "euro": "EUR",
        "dolarów|dolar": "dollar",
        "funtów": "GBP",
    },
    minor={"grosz|grosze|groszy|gr": "PLN"},
    roles={
        Role.SPLIT: "na pół|po połowie|podzielone|podzielony|na spółkę",
        Role.SHARE: "moja część|moja połowa|mój udział",
        Role.MEND: "nie|przepraszam|sorry|oj|poprawka|znaczy|to znaczy|tzn|a nie|czekaj|ups",
        Role.UNIT: (
            "kg|litrów|litry|km|sztuk|sztuki|szt|dni|godzin|godziny|osób|lat|miesięcy|nocy|ml"
        ),
        Role.NUMBERED: "rozm|rozmiar|rozmiarze|nr|numer",
        Role.APPROXIMATE: "około|ok|prawie",
        Role.AND: "i",
        Role.FOR: "za|na",
        Role.PAY: "zapłaciłem|zapłaciłam|wydałem|wydałam|kosztowało|poszło",
        Role.EACH: "za sztukę|każdy|każda|od osoby|sztuka",
        Role.AT: "po",
        Role.PLUS: "plus",
        Role.TIP: "napiwek|napiwku|dostawa|przesyłka",
        Role.TOTAL: "razem|łącznie|w sumie|ogółem|suma",
        Role.COUNTED: "piwa|kawy|bilety|biletów|pizze|pączki|kebaby|bułki",
    },
    weak="sto ok lat dni za na dwa trzy i zero po plus gr ziko zeta kola",
)
SWEDISH = MoneyWords(
    language="sv",
    numbers={
        **counted(
            "noll ett|en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton"
            " sexton sjutton arton nitton"
        ),
        **counted("tjugo trettio fyrtio femtio sextio sjuttio åttio nittio", start=20, step=10),
        **{
            f"{ten}{one}": 20 + 10 * tens + ones
            for tens, ten in enumerate(
                "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio".split()
            )
            for ones, one in enumerate("ett två tre fyra fem sex sju åtta nio".split(), 1)
        },
    },
    scales={
        "hundra": 100,
        "tusen": 1000,
        "miljon": 1_000_000,
        "miljoner": 1_000_000,
        "tkr": 1000,
        "lax": 1000,
        "laxar": 1000,
        "papp": 1000,
    },
    compounds=(("tusen", 1000), ("hundra", 100)),
    point="komma",
    fractions={"halv": "0.5", "halvt": "0.5"},
    amounts={
        **dict.fromkeys(("femma", "femman"), (5, "SEK")),
        **dict.fromkeys(("tia", "tian", "tior"), (10, "SEK")),
        **dict.fromkeys(("tjuga", "tjugan", "tjugolapp"), (20, "SEK")),
        **dict.fromkeys(("femtiolapp", "femtilapp", "femtioing"), (50, "SEK")),
        **dict.fromkeys(("hundring", "hundralapp", "hundringar", "hundralappar"), (100, "SEK")),
        **dict.fromkeys(("tvåhundring", "tvåhundralapp"), (200, "SEK")),
        **dict.fromkeys(("femhundring", "femhundralapp"), (500, "SEK")),
        **dict.fromkeys(("tusenlapp", "tusenlappar", "tusing"), (1000, "SEK")),
    },
    major={
        "kronor|kr|spänn|bagis|bagare|riksdaler|pix": "SEK",
        "krona": "krone",
        "euro": "EUR",
        "dollar": "dollar",
        "pund": "GBP",
    },
    minor={"öre": "SEK"},
    roles={
        Role.MEND: "nej|förlåt|oj|ursäkta|jag menar|menar|snarare|vänta|fel|rättelse|hoppsan",
        Role.UNIT: (
            "kg|kilo|liter|gram|km|mil|stycken|st|dagar|dag|timmar|timme|minuter|min|veckor|vecka"
            "|månader|år|nätter|natt|procent|personer|flaskor|burkar|påsar|paket"
        ),
        Role.NUMBERED: "nr|nummer|storlek|strl",
        Role.LABEL: "buss|spårvagn|linje|tåg",
        Role.EACH: "styck|per styck|per person|var|st|per natt",
        Role.AT: "à|för",
        Role.PLUS: "plus",
        Role.MINUS: "minus",
        Role.TIMES: "gånger",
        Role.TIP: "dricks|frakt|moms|porto",
        Role.INCLUDING: "inklusive|inkl",
        Role.COUNTED: "öl|kaffe|biljetter|pizzor|bullar|korvar",
        Role.APPROXIMATE: "ungefär|cirka|ca|typ|runt|nästan",
        Role.AND: "och",
        Role.FOR: "för|på",
        Role.ON: "på|hos|till",
        Role.PAY: "betalade|köpte|kostade|betalt|betalat|spenderade",
        Role.BACK: "tillbaka",
        Role.SPLIT: "delat|delade|dela lika|hälften var",
        Role.BETWEEN: "på|mellan",
        Role.TOTAL: "tillsammans|totalt|summa|sammanlagt",
        Role.PERCENT: "procent",
    },
    weak=(
        "en ett två tre fyra fem sex tio elva var st for pa till min mil dag natt ar plus minus"
        " kilo runt typ mellan lax papp pix femma tia ore pund krona och hos a noll sju åtta nio"
    ),
)

MORE = (*EASTERN, RUSSIAN, HINDI, INDONESIAN, TURKISH, ARABIC, POLISH, SWEDISH)
