"""The money words of Japanese, Chinese and Korean: currencies, counters, what stands by numbers.

Numbers in counting characters are digits before these words are looked for
(`counting_characters`).
"""

from __future__ import annotations

from language.vocabulary.money_words import MoneyWords, Role

JAPANESE = MoneyWords(
    language="ja",
    numbers={},
    scales={"万": 10_000, "千": 1000, "億": 100_000_000, "百": 100},
    major={
        "円|えん": "JPY",
        "ドル": "dollar",
        "米ドル": "USD",
        "ユーロ": "EUR",
        "ウォン": "KRW",
        "ポンド": "GBP",
        "バーツ": "THB",
        "台湾ドル": "TWD",
        "香港ドル": "HKD",
    },
    roles={
        Role.UNIT: (
            "個|本|枚|人|名|名様|時|分|日|月|年|回|杯|冊|泊|つ|匹|台|歳|才|階|番|号|キロ|リットル"
            "|グラム|時間|日間|週間|か月|ヶ月|カ月|ヵ月|箱|袋|着|足|皿|丁目|点|度|才|km|階|羽|頭|席|件"
            "|人前|人分|缶|パック|セット|点数|秒|位|話|巻|代|ページ|メートル|ミリ|センチ|リッター|ポイント|泊分|歩"
            "|cm|mm|m|kg|g|ml|l|gb|tb|インチ|号室|号車|番線|番ゲート"
        ),
        Role.NUMBERED: "部屋番号|部屋|暗証番号|番号|注文番号|第|会議室|パスワード|予約番号|コード|体重|身長|気温|体温",
        Role.PERCENT: "割引|割引き|割り引き|パーセント",
        Role.EACH: "ずつ",
        Role.ISH: "くらい|ぐらい|ほど",
        Role.APPROXIMATE: "約|だいたい|およそ|大体",
        Role.AND: "と|それと|あと",
    },
)
CHINESE = MoneyWords(
    language="zh",
    numbers={},
    scales={"万": 10_000, "萬": 10_000, "亿": 100_000_000, "千": 1000, "百": 100},
    major={
        "元|块|块钱|元钱|圆|蚊|大洋": "yuan",
        "人民币": "CNY",
        "美元|美金|美刀|刀": "USD",
        "港币|港元|港纸": "HKD",
        "台币|新台币": "TWD",
        "欧元|欧": "EUR",
        "日元|日币|円": "JPY",
        "英镑|镑": "GBP",
        "韩元|韩币": "KRW",
        "泰铢": "THB",
        "新币|坡币": "SGD",
        "澳元|澳币": "AUD",
        "加元|加币": "CAD",
        "澳门币|葡币": "MOP",
    },
    roles={
        Role.SPLIT: "aa制|aa|平摊|平分|均摊|对半分|分摊",
        Role.UNIT: (
            "个|本|张|人|点|分钟|天|日|月|年|次|杯|斤|公斤|瓶|只|件|份|小时|号|路|楼|岁|盒|包|个月"
            "|条|双|套|袋|箱|串|碗|位|度|公里|米|期|支|罐|块蛋糕|双鞋|级|站|场|晚|集|步|分|克|升|间|台"
            "|辆|层|栋|页|倍|颗|片|桶|打|磅|千克|毫升|年级|号线|点钟|点半|周|周年|秒|名|把|根|粒|枚|顿|张票|升油|代"
        ),
        Role.NUMBERED: "密码|房间|房号|验证码|订单号|订单|尾号|编号|会议室|航班|电话|手机号|单号|体重|身高|气温|体温|今年|第|满|立减|减|优惠|优惠了|便宜了",
        Role.PERCENT: "折|成",
        Role.ISH: "左右|上下|多块|多元|多",
        Role.APPROXIMATE: "大约|约|大概|差不多",
        Role.AND: "和|还有|另外",
        Role.EACH: "每人|一个人|每个|一人|每杯|每份|每张|每瓶|每件|每斤|每盒|每包|每次|每位|每本|每支|每条|每碗|每公斤|每块|每只",
    },
)
KOREAN = MoneyWords(
    language="ko",
    numbers={},
    scales={
        "만": 10_000,
        "천": 1000,
        "백": 100,
        "억": 100_000_000,
        "십만": 100_000,
        "백만": 1_000_000,
        "천만": 10_000_000,
    },
    major={
        "원": "KRW",
        "달러|불": "dollar",
        "미국달러": "USD",
        "유로": "EUR",
        "엔|엔화": "JPY",
        "위안": "CNY",
        "파운드": "GBP",
        "바트": "THB",
        "동": "VND",
    },
    roles={
        Role.UNIT: (
            "개|명|시|분|일|월|년|번|잔|병|권|장|호|층|살|킬로|리터|인분|시간|박|마리|대|켤레|벌|봉지"
            "|박스|세트|그릇|판|캔|팩|주|개월|도|회|차|등|키로|미터|그램|주년|호선|인|초|줄|조각|포인트|평|걸음|페이지|줄기|송이|통|화|킬로미터|세|학년"
        ),
        Role.NUMBERED: "비밀번호|비번|방|주문번호|번호|전화|회의실|몸무게|키|체온|기온|인증번호|코드",
        Role.PERCENT: "프로|퍼센트|할인",
        Role.ISH: "정도|쯤|가량|남짓|짜리",
        Role.APPROXIMATE: "약|대략|한",
        Role.EACH: "씩|각각",
        Role.AND: "그리고|랑|하고|와|과",
    },
)
EASTERN = (JAPANESE, CHINESE, KOREAN)
