"""Orders to take an entry out that point at it, and doubts whether it is there twice (folded)."""

from __future__ import annotations

_VERBS = (
    "delete|remove|undo|erase|scrap|scratch|drop|bin|trash|kill|void|strike|cancel|nuke|ditch|axe|"
    "discard|omit|del|rm"
)
_THESE = "it|that|that one|this|this one|the entry|that entry|this entry|the expense|that expense"

TAKING_IT_OUT = (
    rf"(?:{_VERBS}) (?:{_THESE})",
    rf"(?:take|throw|kick|pull|strike|knock|leave|get|toss) (?:{_THESE}) (?:out|off|away|back|down)",
    rf"(?:take|throw|kick|pull|strike|leave) (?:out|off|away) (?:{_THESE})",
    rf"get rid of (?:{_THESE})",
    r"(?:borra|elimina|quita|saca|cancela|anula)(?:lo|la|melo|mela| eso| ese| esa)",
    r"(?:losch|losche|streich|streiche|entfern|entferne|storniere?) (?:es|das|den|die|ihn|sie)"
    r"(?: wieder| raus)?",
    r"(?:nimm|hol|wirf) (?:es|das|den|die|ihn|sie)(?: wieder| bitte)? (?:raus|weg|heraus)",
    r"(?:supprime|efface|enleve|annule|retire|vire)(?:[- ](?:le|la|ca|les)| cette depense)",
    r"(?:cancella|elimina|togli|rimuovi|annulla)(?:lo|la| quello| quella| questo| questa)",
    r"(?:apaga|apague|exclui|exclua|remove|remova|tira|tire|elimina|deleta|cancela)"
    r"(?: isso| esse| essa| ele| ela|-o|-a)",
    r"(?:verwijder|schrap|wis|delete) (?:het|dat|die|deze|hem)(?: maar| weer)?",
    r"(?:haal|gooi) (?:het|dat|die|deze|hem)(?: maar| weer)? (?:weg|eruit|eraf)",
)

_ONE = "(?:one|1)(?: of (?:them|those|these|the two|the 2))?"
ONE_OF_THEM = (
    rf"(?:{_VERBS}) {_ONE}",
    rf"(?:take|throw|kick|pull|strike|knock|leave|get|toss) {_ONE} (?:out|off|away|back|down)",
    rf"(?:take|throw|kick|pull|strike|leave) (?:out|off|away) {_ONE}",
    rf"get rid of {_ONE}",
    r"(?:borra|elimina|quita|saca) (?:uno|una|1)(?: de (?:ellos|ellas|los dos|las dos))?",
    r"(?:losch|losche|streich|streiche|entfern|entferne) (?:einen|eine|eins|1)"
    r"(?: davon| von beiden| von den beiden)?",
    r"nimm (?:einen|eine|eins)(?: davon)? (?:raus|weg)",
    r"(?:supprime|efface|enleve|retire)(?:-en|s-en)? (?:un|une|1)(?: des deux)?",
    r"(?:cancella|elimina|togli|rimuovi)(?:ne)? (?:uno|una|1)(?: dei due| delle due)?",
    r"(?:apaga|apague|exclui|exclua|remove|remova|tira|tire) (?:um|uma|1)"
    r"(?: deles| delas| dos dois| das duas)?",
    r"(?:verwijder|schrap|wis) (?:er )?(?:een|1)(?: van de twee| ervan)?",
    r"haal er (?:een|1) (?:weg|uit|af)",
)

DOUBTING_TWICE = (
    r"(?:did|have|has) (?:it|that|this|you|i) (?:just )?(?:log|logged|record|recorded|save|saved|"
    r"enter|entered|add|added|go in|gone in|count|counted|put)(?: it| that| this)?(?: in)? "
    r"(?:twice|double|two times|2x|2 times)",
    r"(?:is|are|was|were) (?:it|that|this|they|there)(?: now)? "
    r"(?:(?:in )?(?:there|here) twice|double|doubled|logged twice|a duplicate|in twice|two of them)",
    r"(?:esta|quedo|se guardo|se registro)(?: registrado| guardado)? (?:dos veces|doble|duplicado)",
    r"(?:ist|steht) (?:das|es)(?: jetzt)? (?:doppelt|zweimal)(?: drin)?",
    r"(?:c'est|il est|est-ce|c'est note|tu l'as note)(?: note| enregistre)? "
    r"(?:deux fois|en double)",
    r"(?:e|l'hai|hai) (?:registrato |segnato |messo )?(?:due volte|doppio|in doppio)",
    r"(?:esta|ficou|foi|registrou)(?: registrado)? (?:duas vezes|duplicado|em dobro)",
    r"(?:staat|is) (?:het|dat|die)(?: er)?(?: nu)? (?:dubbel|twee keer)(?: in)?",
)
