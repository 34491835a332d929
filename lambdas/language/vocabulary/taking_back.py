"""What “never mind” takes back, where something was written just before."""

from __future__ import annotations

from language.text import fold

TAKING_BACK = frozenset(
    fold(phrase.strip()).replace(" ", "")
    for phrase in """
    cancel, cancel that, never mind, nevermind, nvm, forget it, forget about it, scrap that,
    drop it, no never mind, no nevermind, dont log it, do not log it, ignore that, abort,
    cancelar, cancela, olvídalo, abbrechen, abbruch, vergiss es, vergiss das, doch nicht,
    egal vergiss es, nee doch nicht, annuler, annule, laisse tomber, oublie, annulla,
    lascia perdere, esquece, deixa pra lá, annuleer, annuleren, vergeet het, vergeet maar,
    vergeet dat, toch niet, キャンセル, やめる, やっぱやめ, やっぱりいい, 取消, 算了, 算啦, отмена,
    не надо, забудь, batal, batalkan, tidak jadi, gak jadi, lupakan, avbryt, glöm det, anuluj,
    zapomnij, iptal, vazgeç, vazgeçtim, إلغاء, الغاء, ألغ الأمر, انسى, 관둬, 취소
    """.split(",")
)
"""Phrases of cancelling, folded and without spaces: “leave it” and “stop” are none of them."""

UNDOING = tuple(
    """undo udno undid revert rollback reverse ctrl unsend deshac deshaz deshag ruckgang annul desfaz
    desfac disfai ongedaan отмен angra geri batal cofnij""".split()
)
"""What begins a word of undoing, folded: each further one goes one message back."""
UNDOING_EAST = ("取り消", "撤销", "撤回", "실행취소", "되돌")
DELETING = tuple(
    """delet delt dlet remov erase wipe dump trash elimin borra borre quita losch entfern supprim
    efface rimuov togli apaga exclu verwijder удал стер hapus usun radera""".split()
)
"""What begins a word of deleting, folded: the entry goes, whatever the last message did to it."""
