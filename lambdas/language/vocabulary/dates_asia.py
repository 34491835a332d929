"""The commonest words about days in Japanese, Chinese, Russian, Hindi and Indonesian."""

from __future__ import annotations

from language.vocabulary.date_words import DateWords, Kind, Rhythm, Units

JAPANESE = DateWords(
    months=(),  # digits before 月
    weekdays=(
        "月曜日|月曜", "火曜日|火曜", "水曜日|水曜", "木曜日|木曜", "金曜日|金曜", "土曜日|土曜",
        "日曜日|日曜",
    ),
    words={
        Kind.DAY: {
            0: "今日|本日|今朝|今夜|今晩|きょう",
            -1: "昨日|昨夜|昨晩|きのう|前日",
            -2: "一昨日|おととい",
            1: "明日|あした|あす",
            2: "明後日|あさって",
        },
        Kind.PART: {0: "の夜|の朝|の昼|夜|朝"},
        Kind.UNIT: {
            Units.DAY: "日|日間", Units.WEEK: "週間|週", Units.MONTH: "か月|ヶ月|カ月|ケ月|月",
            Units.YEAR: "年|年間", Units.WEEKEND: "週末",
        },
        Kind.AGO: {0: "前|まえ"},
        Kind.LAST: {0: "先|昨|この前の|前の"},
        Kind.THIS: {0: "今|この"},
        Kind.NEXT: {0: "来|次の"},
        Kind.ON: {0: "の"},
        Kind.EVERY: {0: "毎"},
        Kind.OFTEN: {Rhythm.DAILY: "毎日", Rhythm.WEEKLY: "毎週", Rhythm.MONTHLY: "毎月",
                     Rhythm.YEARLY: "毎年"},
    },
)

CHINESE = DateWords(
    months=(
        "一月", "二月", "三月", "四月", "五月", "六月", "七月",
        "八月", "九月", "十月", "十一月", "十二月",
    ),
    weekdays=(
        "星期一|周一|礼拜一|禮拜一|週一", "星期二|周二|礼拜二|禮拜二|週二",
        "星期三|周三|礼拜三|禮拜三|週三", "星期四|周四|礼拜四|禮拜四|週四",
        "星期五|周五|礼拜五|禮拜五|週五", "星期六|周六|礼拜六|禮拜六|週六",
        "星期天|星期日|周日|礼拜天|禮拜天|週日",
    ),
    words={
        Kind.DAY: {
            0: "今天|今日|今早|今晚|今天早上|今天晚上",
            -1: "昨天|昨日|昨晚|昨天晚上",
            -2: "前天|前晚",
            -3: "大前天",
            1: "明天|明日",
            2: "后天|後天",
        },
        Kind.NUMBER: {1: "一", 2: "两|二|兩", 3: "三", 4: "四", 5: "五", 6: "六", 7: "七", 8: "八",
                      9: "九", 10: "十"},
        Kind.UNIT: {
            Units.DAY: "天|日", Units.WEEK: "周|星期|个星期|個星期|週|礼拜",
            Units.MONTH: "月|个月|個月", Units.YEAR: "年", Units.WEEKEND: "周末|週末",
            Units.QUARTER: "季度",
        },
        Kind.AGO: {0: "前|以前|之前"},
        Kind.LAST: {0: "上个|上個|上|去"},
        Kind.THIS: {0: "这个|這個|本|这|今"},
        Kind.NEXT: {0: "下个|下個|下|明"},
        Kind.EVERY: {0: "每|每个|每個"},
        Kind.OFTEN: {Rhythm.DAILY: "每天|每日", Rhythm.WEEKLY: "每周|每週|每星期",
                     Rhythm.MONTHLY: "每月|每个月|每個月", Rhythm.YEARLY: "每年"},
    },
)

RUSSIAN = DateWords(
    months=(
        "январь|января|январе|янв", "февраль|февраля|феврале|фев", "март|марта|марте",
        "апрель|апреля|апреле|апр", "май|мая|мае", "июнь|июня|июне", "июль|июля|июле",
        "август|августа|августе|авг", "сентябрь|сентября|сентябре|сен|сент",
        "октябрь|октября|октябре|окт", "ноябрь|ноября|ноябре|ноя", "декабрь|декабря|декабре|дек",
    ),
    weekdays=(
        "понедельник|понедельника", "вторник|вторника", "среда|среду|среды", "четверг|четверга",
        "пятница|пятницу|пятницы", "суббота|субботу|субботы", "воскресенье|воскресенья",
    ),
    weak=frozenset(("мая", "среды")),
    words={
        Kind.DAY: {
            0: "сегодня|сегодня утром|сегодня вечером|сейчас",
            -1: "вчера|вчера вечером|вчера утром",
            -2: "позавчера",
            1: "завтра",
            2: "послезавтра",
        },
        Kind.PART: {0: "утром|вечером|днем|днём|ночью"},
        Kind.NUMBER: {1: "один|одну", 2: "два|две|пару", 3: "три", 4: "четыре", 5: "пять",
                      6: "шесть", 7: "семь", 10: "десять", -3: "несколько"},
        Kind.UNIT: {
            Units.DAY: "день|дня|дней", Units.WEEK: "неделя|неделю|недели|неделе|недель",
            Units.MONTH: "месяц|месяца|месяце|месяцев", Units.YEAR: "год|года|году|лет",
            Units.QUARTER: "квартал|квартала|квартале",
            Units.WEEKEND: "выходные|выходных",
            Units.WEEKDAY: "будни|будням|будние дни",
        },
        Kind.ON: {0: "в|во|за", 3: "числа"},
        Kind.AT: {0: "на|в"},
        Kind.IN: {0: "в|за|через"},
        Kind.OF: {0: "в"},
        Kind.AGO: {0: "назад|тому назад"},
        Kind.LAST: {0: "прошлый|прошлую|прошлое|прошлой|прошлом|прошлые|прошлых|прошлого"},
        Kind.THIS: {0: "этот|эту|этой|этом|это|эти|этих|текущий|текущем"},
        Kind.NEXT: {0: "следующий|следующую|следующей|следующем|следующие"},
        Kind.PAST: {0: "последние|последних", 1: "последний|последнюю"},
        Kind.SINCE: {0: "с|со|начиная с"},
        Kind.FROM: {0: "с|со|от"},
        Kind.TO: {0: "по|до|-"},
        Kind.UNTIL: {0: "до", 1: "до конца"},
        Kind.AND: {0: "и"},
        Kind.BETWEEN: {0: "между"},
        Kind.EVERY: {0: "каждый|каждую|каждое|каждые|каждого"},
        Kind.OFTEN: {Rhythm.DAILY: "ежедневно|ежедневный", Rhythm.WEEKLY: "еженедельно",
                     Rhythm.MONTHLY: "ежемесячно|ежемесячный", Rhythm.YEARLY: "ежегодно"},
        Kind.PER: {1: "в"},
        Kind.TIMES: {0: "раз|раза"},
    },
)

HINDI = DateWords(
    months=(
        "जनवरी|janvari", "फरवरी|farvari", "मार्च", "अप्रैल", "मई", "जून", "जुलाई|julai", "अगस्त",
        "सितंबर|सितम्बर", "अक्टूबर|aktubar", "नवंबर|नवम्बर", "दिसंबर|दिसम्बर",
    ),
    weekdays=(
        "सोमवार|somvar|somwar", "मंगलवार|mangalvar|mangalwar", "बुधवार|budhvar|budhwar",
        "गुरुवार|guruvar|guruwar", "शुक्रवार|shukravar|shukrawar", "शनिवार|shanivar|shaniwar",
        "रविवार|ravivar|raviwar|itvar|itwar",
    ),
    words={
        # "kal" is yesterday and tomorrow: in spending it is yesterday
        Kind.DAY: {0: "आज|aaj|aaj subah", -1: "कल|kal|bita kal|beeta kal|kal raat",
                   -2: "परसों|parso|parson"},
        Kind.NUMBER: {1: "एक|ek", 2: "दो|do", 3: "तीन|teen", 4: "चार|char", 5: "पांच|paanch"},
        Kind.UNIT: {
            Units.DAY: "दिन|din", Units.WEEK: "हफ्ते|हफ्ता|सप्ताह|hafte|hafta|haftey|saptah",
            Units.MONTH: "महीने|महीना|mahine|mahina|maheene|maah",
            Units.YEAR: "साल|saal|sal|varsh",
        },
        Kind.ON: {0: "को"},
        Kind.AGO: {0: "पहले|pehle|pahle"},
        Kind.LAST: {0: "पिछले|पिछला|pichle|pichla|pichhle|gaye"},
        Kind.THIS: {0: "इस|is|iss"},
        Kind.NEXT: {0: "अगले|agle|agla"},
        Kind.EVERY: {0: "हर|har|प्रति"},
        Kind.OFTEN: {Rhythm.DAILY: "रोज|roz|rozana", Rhythm.MONTHLY: "मासिक"},
    },
)

INDONESIAN = DateWords(
    months=(
        "januari", "februari|pebruari", "maret", "april", "mei", "juni", "juli", "agustus|agu",
        "september", "oktober|okt", "november|nopember", "desember",
    ),
    weekdays=("senin", "selasa", "rabu", "kamis", "jumat|jum'at", "sabtu", "minggu"),
    weak=frozenset(("minggu",)),
    words={
        Kind.DAY: {
            0: "hari ini|tadi|tadi pagi|tadi siang|tadi sore|barusan|pagi ini|malam ini",
            -1: "kemarin|kmrn|tadi malam|semalam|kemaren",
            -2: "kemarin lusa|kemarin dulu",
            1: "besok|bsk",
            2: "lusa",
        },
        Kind.NUMBER: {1: "satu|se", 2: "dua", 3: "tiga", 4: "empat", 5: "lima", 6: "enam",
                      7: "tujuh", -3: "beberapa"},
        Kind.UNIT: {
            Units.DAY: "hari", Units.WEEK: "minggu|pekan|seminggu", Units.MONTH: "bulan|sebulan|bln",
            Units.YEAR: "tahun|setahun|thn", Units.WEEKEND: "akhir pekan",
        },
        Kind.ON: {0: "hari|pada", 3: "tanggal|tgl|pada tanggal"},
        Kind.IN: {0: "di|di bulan|pada bulan|pada"},
        Kind.AGO: {0: "lalu|yang lalu|yg lalu"},
        Kind.LAST_AFTER: {0: "lalu|kemarin|yang lalu|yg lalu|sebelumnya"},
        Kind.NEXT_AFTER: {0: "depan"},
        Kind.THIS_AFTER: {0: "ini"},
        Kind.SINCE: {0: "sejak"},
        Kind.FROM: {0: "dari"},
        Kind.TO: {0: "sampai|hingga|s/d|-"},
        Kind.UNTIL: {0: "sampai|hingga"},
        Kind.EVERY: {0: "setiap|tiap|tiap-tiap"},
        Kind.OFTEN: {Rhythm.DAILY: "harian", Rhythm.WEEKLY: "mingguan", Rhythm.MONTHLY: "bulanan",
                     Rhythm.YEARLY: "tahunan"},
        Kind.PER: {1: "per|/"},
        Kind.TIMES: {0: "kali"},
    },
)
