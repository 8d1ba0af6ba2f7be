"""Talks to write out, with everything that could become markup."""

from netwerkapp.domain.talk_records import Entry, Part, TalkBook, TalkRecord

NASTY = (
    "# geen kop",
    "- geen lijst",
    "+ ook niet",
    "12. geen nummer",
    "12) ook niet",
    "> geen citaat",
    "===",
    "---",
    "    geen code",
    "*niet schuin* en _ook niet_",
    "`geen code` ~~niet weg~~ $x$",
    "[geen](http://example.org) ![plaatje](x.png)",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "&lt; & \\ | ' \"",
    "Zoë Łódź العربية 😀",
)


def book(*lines, title="Koffie met Henk", numbered=False):
    entry = Entry("Mijn vraag", lines, numbered)
    facts = (Entry("Dag", ("26 november",)),)
    return TalkBook("Mijn gesprekken", "Vandaag", (TalkRecord(title, facts, (Part("Doel", (entry,)),)),))
