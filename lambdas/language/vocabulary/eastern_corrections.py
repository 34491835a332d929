"""Words around what is right in a Chinese, Japanese or Korean correction."""

from __future__ import annotations

OPENINGS = frozenset(
    """
    やっぱり やっぱ やはり いや いやいや いえ いいえ 違う 違います
    違った 違いました 間違えた 間違えました 間違い 間違って 正しくは 実は 本当は 訂正 訂正します 修正 じゃなくて
    ちがう ちがった まちがえた
    아니 아니야 아니요 아뇨 사실 사실은 정정 수정 잘못 틀렸어
    不对 不 错了 搞错了 写错了 打错了 记错了 说错了 其实 其实是 应该是 是 更正
    不對 錯了 其實 應該是
    """.split()
)

APOLOGIES = frozenset(
    """
    すみません すいません ごめん ごめんなさい 失礼 あ あっ えっと それは さっきのは
    아 앗 어 미안 미안해 죄송 죄송해요 죄송합니다 그거 그건
    抱歉 不好意思 哦 啊 那个是 那是 那笔是 那筆是
    """.split()
)
"""Words that open a correction only where what is right follows."""

ENDINGS = frozenset(
    """
    です だ だよ ですね ですよ のです のだ のもの のものです の の分 の分です 分です でお願いします に に変更 が正しいです
    이에요 예요 이야 야 입니다 거 거예요 거야 것 것이에요 걸로 으로 로
    的 吧 的吧 呢 啦 才对 才對
    """.split()
)

PAST_ENDINGS = frozenset(
    """
    でした だった でしたね だったわ だったよ のでした の分でした
    이었어 였어 이었어요 였어요 이었습니다 였습니다 거였어 거였어요 이었네 였네
    """.split()
)
"""Endings that tell of an amount that something was, and so need no word before it."""
