"""The category that a picture (emoji) tells where no word does."""

from __future__ import annotations

_PICTURES = {
    "dining": "🍕🍔🍟🌭🌮🌯🫔🥙🧆🥪🍝🍜🍲🍛🍣🍱🥟🍤🍙🍘🍥🥠🥡🥘🫕🥗🍿🍦🍧🍨🍩🍪🎂🍰🧁🥧☕🫖🍵🧋🍺🍻🍷🥂🍸🍹🥃🍾🍶🍽🍴🥐🥯🥨🧇🥞🍳🥓🍗🍖🍢🍡🍮🧃🥤🥮🍚",
    "groceries": "🛒🍎🍏🍐🍊🍋🍌🍉🍇🍓🫐🍈🍒🍑🥭🍍🥥🥝🍅🍆🥑🥦🥬🥒🌶🫑🌽🥕🫒🧄🧅🥔🍠🍞🥖🫓🧀🥚🧈🥩🐟🦐🦞🦀🦑🥛🍯🥜🌰🍫🍬🍭🧂🥫🧻🧼🧽🧴🫘🍄",
    "transport": "🚕🚖🚗🚙🚌🚍🚎🚐🚆🚇🚊🚉🚂🚃🚄🚅🚋🚞🚝🚈🛴🚲🛵🏍🛺🚘🅿⛴🚏🚓🔧🚦🛞",
    "fuel": "⛽🛢",
    "travel": "✈🛫🛬🏨🧳🏖🏝🛳🚢🏕🗺⛺🏩🛩🛂🎿🏔",
    "housing": "🏠🏡🏘🏢🔑🛋🚪🪴🔨🪜🧱🪠🧹🛏",
    "utilities": "💡🔌🚰🚿📶🌐📡🔥📞☎",
    "health": "💊💉🩺🏥🦷👓🚑🩹🧘🏋💪🤒🩻🩼🌡",
    "insurance": "☂",
    "entertainment": "🎬🎥🎮🕹🎟🎫🎭🎤🎸🎵🎶🎳🎲🎯🎰🎡🎢🎠🎪🎨🏀⚽🏈⚾🎾🏐🏓🏸⛳🎱🎧🎹🥁🎻🎷🏟⛸🧩🃏🎣🎉",
    "shopping": "🛍👕👖👗👚👙👘🥻👔🧥🧦🧣🧤👟👞👠👡👢🥾🥿👒🎩🧢👜👛👝🎒💍⌚📱💻🖥🖨⌨🖱📷📸📺🕶👑📚📖📦🎀🪑",
    "personal_care": "💇💅💈💄🪒🧖💆🪥🛁🪮",
    "education": "🎓🏫📝✏📐📓📒",
    "kids": "👶🍼🧸🚼🧒🪀🪁",
    "pets": "🐶🐕🐱🐈🐾🦴🐹🐰🐇🦜🐠🐩🐦🐴",
    "gifts": "🎁💐🌹🌷💝🧧",
    "charity": "🙏⛪🕌🕍🛕",
    "fees": "🏦📮🧾⚖",
}
PICTURES = {picture: slug for slug, pictures in _PICTURES.items() for picture in pictures}
