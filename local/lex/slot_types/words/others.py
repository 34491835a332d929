"""Yes and no in the other supported locales; for the rest digits and ISO forms serve there."""

from local.lex.slot_types.words.language import Language, phrases

#: Language code to yes, no, "I don't know" and polite words around them. Japanese, Chinese and
#: Thai are written without spaces and so is every character a word of its own.
_ASSENT = {
    "ar": ("نعم اجل أجل ايوه تمام موافق بالتأكيد صحيح حسنا", "لا كلا ليس_كذلك", "لا_اعرف لا_أعرف",
           "من فضلك شكرا"),
    "ca": ("si d'acord clar correcte és_clar es_clar vale perfecte", "no mai", "no_ho_se",
           "si us plau gracies"),
    "da": ("ja jo okay ok gerne selvfølgelig rigtigt", "nej ikke aldrig", "ved_ikke jeg_ved_ikke",
           "tak venligst"),
    "fi": ("kylla joo juu ok okei totta_kai selva oikein", "ei en", "en_tieda", "kiitos"),
    "hi": ("हाँ हां जी जी_हाँ जी_हां ठीक_है सही बिल्कुल haan ha", "नहीं ना जी_नहीं nahi nahin",
           "पता_नहीं मुझे_नहीं_पता", "कृपया धन्यवाद"),
    "ja": ("は_い う_ん え_え そ_う そ_う_で_す お_願_い_し_ま_す オ_ッ_ケ_ー",
           "い_い_え い_や ち_が_い_ま_す 違_い_ま_す だ_め_で_す",
           "わ_か_り_ま_せ_ん 分_か_り_ま_せ_ん", ""),
    "ko": ("네 예 응 그_래 그_래_요 좋_아_요 맞_아_요 네_네", "아_니 아_니_요 아_니_오 싫_어_요",
           "몰_라_요", ""),
    "nl": ("ja jawel jazeker ok oke okay prima klopt goed zeker natuurlijk graag",
           "nee neen niet nooit nee_bedankt", "weet_niet ik_weet_het_niet geen_idee",
           "alstublieft alsjeblieft graag bedankt dank u je"),
    "no": ("ja jo ok okei greit selvfølgelig riktig gjerne", "nei ikke aldri",
           "vet_ikke jeg_vet_ikke", "takk"),
    "pl": ("tak ok okej dobrze zgoda jasne oczywiscie potwierdzam zgadza_sie", "nie nigdy",
           "nie_wiem", "prosze dziekuje"),
    "sv": ("ja jo japp ok okej visst absolut garna sjalvklart stammer", "nej inte aldrig",
           "vet_inte jag_vet_inte", "tack snalla"),
    "th": ("ใ_ช_่ ค_ร_ั_บ ค_่_ะ ต_ก_ล_ง", "ไ_ม_่ ไ_ม_่_ใ_ช_่", "ไ_ม_่_ร_ู_้", ""),
    "zh": ("是 是_的 对 對 好 好_的 可_以 行 确_认 確_認 没_错 當_然 当_然",
           "不 不_是 不_要 不_对 不_行 不_用 否 没_有 取_消", "不_知_道 不_确_定", "请 謝 谢"),
}  # fmt: skip

OTHERS = tuple(
    Language(
        code=code,
        yes=phrases(yes),
        no=phrases(no),
        unknown=phrases(unknown),
        carriers=phrases(polite),
        function_words=phrases(polite),
    )
    for code, (yes, no, unknown, polite) in _ASSENT.items()
)
