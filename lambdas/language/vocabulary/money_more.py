"""The money words of languages whose other words are not read: currencies and counting words."""

from __future__ import annotations

from language.vocabulary.money_words import MoneyWords, Role, counted

JAPANESE = MoneyWords(
    language="ja",
    numbers={},
    scales={"万": 10_000, "千": 1000, "億": 100_000_000, "百": 100},
    major={"円": "JPY", "ドル": "dollar", "ユーロ": "EUR", "元": "CNY", "ウォン": "KRW"},
    roles={
        Role.UNIT: (
            "個|本|枚|人|名|時|分|日|月|年|回|杯|冊|泊|つ|匹|台|歳|階|番|号|キロ|リットル|グラム"
        ),
        Role.EACH: "ずつ",
        Role.ISH: "くらい|ぐらい|ほど",
        Role.APPROXIMATE: "約",
    },
)
CHINESE = MoneyWords(
    language="zh",
    numbers={},
    scales={"万": 10_000, "萬": 10_000, "亿": 100_000_000, "千": 1000, "百": 100},
    major={
        "元": "CNY",
        "块": "CNY",
        "块钱": "CNY",
        "塊": "TWD",
        "圆": "CNY",
        "圓": "TWD",
        "人民币": "CNY",
        "美元": "USD",
        "美金": "USD",
        "港币": "HKD",
        "港元": "HKD",
        "台币": "TWD",
        "新台币": "TWD",
        "欧元": "EUR",
        "日元": "JPY",
        "英镑": "GBP",
        "毛": "CNY",
    },
    roles={
        Role.UNIT: (
            "个|本|张|人|点|分钟|天|日|月|年|次|杯|斤|公斤|瓶|只|件|份|小时|号|路|楼|岁|盒|包"
        ),
        Role.ISH: "左右",
        Role.APPROXIMATE: "大约|约|大概",
    },
)
KOREAN = MoneyWords(
    language="ko",
    numbers={},
    scales={"만": 10_000, "천": 1000, "백": 100, "억": 100_000_000},
    major={"원": "KRW", "달러": "dollar", "유로": "EUR", "엔": "JPY"},
    roles={
        Role.UNIT: "개|명|시|분|일|월|년|번|잔|병|권|장|호|층|살|킬로|리터",
        Role.ISH: "정도",
        Role.APPROXIMATE: "약",
    },
)
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
        "косарь": 1000,
    },
    major={
        "рубль|рубля|рублей|руб|р|рублях": "RUB",
        "доллар|доллара|долларов|баксов|бакс": "dollar",
        "евро": "EUR",
        "гривен|гривна|гривны|грн": "UAH",
        "тенге": "KZT",
        "лари": "GEL",
        "драм": "AMD",
    },
    minor={"копеек|копейка|копейки|коп": "RUB"},
    roles={
        Role.UNIT: (
            "кг|г|л|литров|литра|мл|км|м|шт|штук|штуки|час|часа|часов|дня|дней|минут|лет|год"
            "|года|раза|раз|чашки|пачки|бутылки|недели|месяца"
        ),
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
    },
    scales={
        "सौ": 100,
        "हज़ार": 1000,
        "हजार": 1000,
        "लाख": 100_000,
        "करोड़": 10_000_000,
        "hazaar": 1000,
        "hazar": 1000,
    },
    major={
        "रुपये|रुपए|रुपया|रु|₹": "rupee",
        "rupaye|rupay|rupaiya|rupye|rupya": "rupee",
        "डॉलर": "dollar",
    },
    minor={"पैसे": "rupee"},
    roles={
        Role.UNIT: "किलो|लीटर|ग्राम|दिन|घंटे|लोग",
        Role.APPROXIMATE: "लगभग|करीब|kareeb",
        Role.AND: "और|aur",
    },
)
INDONESIAN = MoneyWords(
    language="id",
    numbers={
        **counted("nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"),
    },
    scales={
        "ribu": 1000,
        "rb": 1000,
        "juta": 1_000_000,
        "jt": 1_000_000,
        "puluh": 10,
        "ratus": 100,
        "miliar": 1_000_000_000,
        "rebu": 1000,
    },
    major={"rupiah|rp|idr": "IDR", "dolar": "dollar", "perak": "IDR"},
    roles={
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
    scales={"yüz": 100, "bin": 1000, "milyon": 1_000_000},
    major={"lira|tl|türk lirası|liraya|liralık": "TRY", "dolar": "dollar", "avro|euro": "EUR"},
    minor={"kuruş": "TRY"},
    roles={
        Role.UNIT: "kilo|litre|adet|gün|saat|kişi|tane|ay|yıl",
        Role.APPROXIMATE: "yaklaşık",
        Role.AND: "ve",
    },
    weak="on bin bir iki alti elli yuz lira ay litre tane ve",
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
        "milion": 1_000_000,
        "mln": 1_000_000,
    },
    point="przecinek",
    amounts={
        "dycha": (10, "PLN"),
        "dychę": (10, "PLN"),
        "stówa": (100, "PLN"),
        "stówę": (100, "PLN"),
    },
    major={
        "zł|złoty|złote|złotych|zlotych|zl": "PLN",
        "euro": "EUR",
        "dolarów|dolar": "dollar",
        "funtów": "GBP",
    },
    minor={"grosz|grosze|groszy|gr": "PLN"},
    roles={
        Role.UNIT: (
            "kg|litrów|litry|km|sztuk|sztuki|szt|dni|godzin|godziny|osób|lat|miesięcy|nocy|ml"
        ),
        Role.APPROXIMATE: "około|ok|prawie",
        Role.AND: "i",
        Role.FOR: "za|na",
        Role.PAY: "zapłaciłem|zapłaciłam|wydałem|wydałam",
    },
    weak="sto ok lat dni za na dwa trzy i zero",
)

MORE = (JAPANESE, CHINESE, KOREAN, RUSSIAN, HINDI, INDONESIAN, TURKISH, ARABIC, POLISH)
