"""Whether an action's words say plainly what one person will do; each is a hint, no refusal."""

import re
from typing import Final

from dip_workshop.core.room.records import Action
from dip_workshop.core.wording import tr

# What actions of improvement work begin with, in alphabetical order.
_WORDS: Final = """
add adopt advertise agree align allocate amend analyse announce appoint arrange ask assess assign
attach attend audit avoid begin book brief bring build buy call cancel carry change chase check
choose circulate clarify clean clear close coach collect combine compare complete confirm connect
consult contact continue convert copy count cover create cut decide define deliver demonstrate
describe design develop discharge discuss display distribute divide document draft draw email
encourage end ensure escalate establish evaluate examine expand explain explore extend feed file
fill find finish fit fix fund gather get give go group hand help hold identify implement improve
include increase inform install instruct interview introduce investigate invite involve issue join
keep label launch lead learn let limit link list listen look maintain make manage map mark measure
meet mend merge message monitor move name negotiate note notify observe offer open order organise
pack pair phone pilot place plan post practise prepare present print prioritise produce promote
propose protect provide publish purchase put raise read record recruit redesign reduce refer
refresh remind remove rename repair repeat replace report request research reserve resolve restart
review revise ring rota run scan schedule search see select send separate set share show sign
simplify source speak split standardise start stick stop store study submit suggest supply support
survey switch take talk teach tell test thank tidy track train transfer trial try update upgrade
use visit walk wash watch weigh work write
"""
VERBS: Final = frozenset(_WORDS.split())
_VERB_ENDINGS: Final = ("ise", "ize", "ify")
_FIRST_WORD: Final = re.compile(r"[^\W\d_]+")
_SEVERAL: Final = re.compile(r"[,;/&+]|\band\b", re.IGNORECASE)


def starts_with_a_verb(text: str) -> bool:
    """Return whether the first word is one that actions begin with, or is made like one."""
    first = _FIRST_WORD.search(text)
    word = first[0].casefold() if first else ""
    return word in VERBS or word.removeprefix("re") in VERBS or word.endswith(_VERB_ENDINGS)


def hint_for(action: Action) -> str:
    """Return what might make an action plainer, "" where nothing would."""
    if not starts_with_a_verb(action.text):
        return tr("Does it begin with a verb, such as “Ask” or “Try”?")
    if _SEVERAL.search(action.owner):
        return tr("Is there one person who will see to it?")
    return ""
