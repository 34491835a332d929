"""What people say between two notes that asks for nothing: laughs, sighs and “fair enough”."""

from __future__ import annotations

ACKNOWLEDGING = tuple(
    phrase.strip()
    for phrase in """
    lol, lolol, lmao, lmfao, rofl, haha, hahaha, hahahaha, ha, hah, hehe, hihi, xd, lulz, ahaha,
    wow, whoa, woah, phew, yay, woo, woohoo, hooray, yikes, oof, ouch, ooh, meh, hm, hmm, hmmm, oh,
    ah, aha, omg, damn, dang, jeez, geez, gosh, sheesh, k, kk, kay, okey, oki, okie, okie dokie,
    okey dokey, alright, alrighty, all right, aight, ight, bet, roger, roger that, copy, copy that,
    noted, understood, gotcha, i see, makes sense, fair enough, fair, true, good to know, good,
    very good, pretty good, good one, fine, thats fine, works for me, fun, funny, interesting,
    too bad, oh well, not bad, so it goes, money well spent, worth it, no worries, no problem, np,
    np man, all set, so true, nice nice, yum, yummy, mmm, boo, sad, rip, such is life, same,
    that hurt, that one hurt, that hurts, it hurts, that stung, expensive, pricey, thats a lot,
    thats expensive, so expensive, too expensive, that was pricey, that was expensive,
    jaja, jajaja, jajajaja, jeje, ja ja, bueno, bien, muy bien, qué bien, entendido, ya veo,
    uf, vaya, ni modo, guay, chido, dale, listo, hecho, de acuerdo, vale vale,
    hihi, hehehe, lustig, na gut, alles klar, passt, verstanden, aha ok, gut so, sehr gut, schade,
    top, super gut, puh, tja, soso, naja, oje, läuft,
    mdr, ptdr, dacc, dac, bon, ok bon, très bien, parfait, ça marche, compris, entendu, tant mieux,
    bah, dommage, cool cool, nickel,
    ahah, ahahah, eheh, va bene, capito, ho capito, bene, benissimo, perfetto, ottimo, peccato,
    accidenti, ok ok, ci sta,
    kkk, kkkk, kkkkk, rsrs, rs, hahahah, beleza, blz, entendi, bom, muito bom, boa, tá bom, tá,
    valeu ok, show, pois é, caramba, que pena,
    haha ok, oké, prima, begrepen, snap ik, leuk, mooi, jammer, lekker, tof, helder, goed zo,
    笑, 草, なるほど, 了解, わかった, わかりました, オッケー, そっか, いいね, 哈哈, 哈哈哈, 好吧, 知道了, 明白,
    ㅋㅋ, ㅋㅋㅋ, ㅎㅎ, 알겠어, 알겠어요, 그렇구나, ахаха, хаха, понятно, ясно, ладно, хорошо
    """.split(",")
)
PLEASED = frozenset(
    "👍👌✅☑✔😂🤣😄😀😃😁😅🙂😊😎😆😉🥳🎉🙌💪👏🤙❤💜💙💚🧡💛🖤💖😍😭😢😱😬🤑💸🫡👀🔥💯🤝😌"
)
THANKFUL = frozenset("🙏🤗🙇")
