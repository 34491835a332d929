"""The commonest words about days in Korean."""

from __future__ import annotations

from language.vocabulary.date_words import DateWords, Kind, Rhythm, Units

KOREAN = DateWords(
    months=(),  # digits before 월
    weekdays=(
        "월요일|월욜|월요일날",
        "화요일|화욜|화요일날",
        "수요일|수욜|수요일날",
        "목요일|목욜|목요일날",
        "금요일|금욜|금요일날|불금",
        "토요일|토욜|토요일날",
        "일요일|일욜|일요일날",
    ),
    words={
        Kind.DAY: {
            0: "오늘|금일|오늘 아침|오늘 점심|오늘 저녁|오늘아침|오늘저녁|아까",
            -1: "어제|어젯밤|어저께|전날|어제 밤|어제 저녁|어제 점심|어제 아침|어제저녁|어제점심",
            -2: "그제|그저께|엊그제|엊그저께|그제 저녁|그제 점심|그저께 저녁|그저께 점심",
            -3: "그끄저께|그끄제",
            1: "내일|낼|명일",
            2: "모레|내일모레",
        },
        Kind.PART: {0: "아침에|밤에|저녁에|오전에|오후에|점심에|에|날|밤"},
        Kind.NUMBER: {
            1: "한|일",
            2: "두|이",
            3: "세|삼|석",
            4: "네|사",
            5: "다섯|오",
            6: "여섯",
            7: "일곱",
            10: "열",
        },
        Kind.UNIT: {
            Units.DAY: "일|일간",
            Units.WEEK: "주|주일|주간",
            Units.MONTH: "달|개월|월",
            Units.YEAR: "년|해|연도|년도",
            Units.WEEKEND: "주말",
            Units.WEEKDAY: "평일",
            Units.QUARTER: "분기",
        },
        Kind.AGO: {0: "전|전에"},
        Kind.LAST: {0: "지난|저번|작"},
        Kind.THIS: {0: "이번|이|금|올"},
        Kind.NEXT: {0: "다음|담|내|오는"},
        Kind.LAST_BUT_ONE: {0: "지지난|저저번|재작"},
        Kind.PAST: {0: "최근|지난"},
        Kind.EVERY: {0: "매|매번"},
        Kind.OFTEN: {
            Rhythm.DAILY: "매일",
            Rhythm.WEEKLY: "매주|주마다",
            Rhythm.MONTHLY: "매달|매월|달마다|다달이",
            Rhythm.YEARLY: "매년|해마다",
        },
        Kind.COMPARE: {0: "비교|비해|대비"},
        Kind.VERSUS: {0: "보다"},
    },
)
