"""How easily the Dutch texts are read, measured by a formula that is written down."""

import pytest


def test_dutch_sentences_are_short_and_easy(readability, capsys):
    assert readability.main() == 0
    figures = readability.measure(readability.texts(readability.ROOT))
    assert figures.sentences > 500
    assert figures.median <= 12
    assert figures.most <= 16
    assert figures.flesch >= 60
    said = capsys.readouterr().out
    assert f"Flesch-Douma: {figures.flesch:.1f}" in said
    print(said)


def test_a_sentence_that_is_too_long_is_named_with_its_place(readability, capsys, monkeypatch):
    long = " ".join(["woord"] * 17) + "."
    monkeypatch.setattr(readability, "texts", lambda _root: [("steps.step[1].text", f"Kort. {long}")])
    assert readability.main() == 1
    assert f"steps.step[1].text: 17: {long}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("netwerken", 3),
        ("gesprek", 2),
        ("nieuw", 1),
        ("ideeën", 3),
        ("beantwoord", 3),
        ("oud-collega", 4),
        ("geïnteresseerd", 5),
        ("113", 1),
    ],
)
def test_syllables_are_vowels_that_sound_as_one(readability, word, count):
    assert readability.syllables(word) == count


def test_the_formula_on_a_sentence_counted_by_hand(readability):
    # 8 words, 9 syllables; the name counts as one of two
    figures = readability.measure([("here", "Je vraagt niet om een baan, {naam} weet.")])
    assert figures.sentences == 1
    assert figures.flesch == pytest.approx(206.84 - 0.93 * 8 - 77 * 9 / 8)


def test_a_sentence_ends_at_its_mark_and_a_line(readability):
    assert readability.sentences("Dag. Hoe gaat het? Goed\nFijn") == ["Dag.", "Hoe gaat het?", "Goed", "Fijn"]
