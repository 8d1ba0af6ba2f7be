import pytest
from PySide6.QtCore import Qt

from netwerkapp.ui.choice_cards import CheckCards, RadioCards
from netwerkapp.ui.fields import TextField

FOUR = [("none", "Niet"), ("bit", "Een beetje"), ("quite", "Best wel"), ("very", "Heel erg")]


@pytest.fixture
def cards(theme, shown):
    cards = RadioCards(theme, FOUR, "Hoe is dat bij jou?")
    shown(cards)
    return cards


def test_a_digit_chooses(cards, qtbot):
    with qtbot.waitSignal(cards.chosen) as told:
        qtbot.keyClick(cards.card("none"), Qt.Key.Key_3)
    assert told.args == ["quite"]
    assert cards.value() == "quite"
    assert cards.card("quite").hasFocus()


@pytest.mark.parametrize("keys", ["0", "5", "9", "²", "x"])
def test_other_keys_choose_nothing(cards, qtbot, keys):
    with qtbot.assertNotEmitted(cards.chosen):
        qtbot.keyClicks(cards.card("none"), keys)
    assert cards.value() is None


def test_a_shortcut_is_left_to_the_window(cards, qtbot):
    qtbot.keyClick(cards.card("none"), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert cards.value() is None


def test_arrows_move_and_space_or_enter_chooses(cards, qtbot):
    cards.card("none").setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        qtbot.keyClick(cards.window().focusWidget(), key)
    assert cards.card("bit").hasFocus()
    assert cards.value() is None
    qtbot.keyClick(cards.card("bit"), Qt.Key.Key_Return)
    assert cards.value() == "bit"
    qtbot.keyClick(cards.card("bit"), Qt.Key.Key_Left)
    qtbot.keyClick(cards.card("none"), Qt.Key.Key_Space)
    assert cards.value() == "none"
    assert [cards.card(key).isChecked() for key, _ in FOUR] == [True, False, False, False]


def test_a_second_click_takes_the_answer_away(cards, qtbot):
    told = []
    cards.chosen.connect(told.append)
    for _ in range(2):
        qtbot.mouseClick(cards.card("very"), Qt.MouseButton.LeftButton)
    assert told == ["very", None]
    assert not cards.card("very").isChecked()


def test_for_tab_the_cards_are_one_stop(theme, shown, qtbot):
    before, cards, after = TextField(theme), RadioCards(theme, FOUR), TextField(theme)
    shown(before, cards, after)
    cards.set_value("quite")
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert cards.card("quite").hasFocus()
    qtbot.keyClick(cards.card("quite"), Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_what_a_record_says_is_shown_without_telling(cards, qtbot):
    with qtbot.assertNotEmitted(cards.chosen):
        cards.set_value("bit")
        cards.set_value("an answer of an older version")
    assert cards.value() is None


@pytest.mark.parametrize(
    ("key", "modifier", "value"),
    [
        (Qt.Key.Key_0, Qt.KeyboardModifier.NoModifier, "0"),
        (Qt.Key.Key_7, Qt.KeyboardModifier.NoModifier, "7"),
        (Qt.Key.Key_ParenRight, Qt.KeyboardModifier.ShiftModifier, "10"),
    ],
)
def test_numbers_are_chosen_by_themselves(theme, shown, qtbot, key, modifier, value):
    cards = RadioCards(theme, [(str(number), str(number)) for number in range(11)], "Hoe erg?")
    shown(cards, width=650)
    assert len({cards.card(str(number)).y() for number in range(11)}) == 1
    qtbot.keyClick(cards.card("0"), key, modifier)
    assert cards.value() == value


def test_several_may_be_on(theme, shown, qtbot):
    cards = CheckCards(theme, FOUR)
    shown(cards)
    cards.set_value(("very",))
    with qtbot.waitSignal(cards.chosen) as told:
        qtbot.keyClick(cards.card("none"), Qt.Key.Key_1)
    assert told.args == [("none", "very")]
    qtbot.keyClick(cards.card("very"), Qt.Key.Key_4)
    assert cards.value() == ("none",)


@pytest.mark.parametrize(("width", "columns"), [(700, 4), (420, 2), (220, 1)])
def test_narrower_means_fewer_columns_and_nothing_sideways(theme, shown, width, columns):
    cards = RadioCards(theme, FOUR)
    window = shown(cards, width=width)
    places = [cards.card(key).geometry() for key, _ in FOUR]
    assert len({place.x() for place in places}) == columns
    assert max(place.right() for place in places) < window.width()
    assert max(place.bottom() for place in places) == cards.height() - 1
    assert min(place.height() for place in places) >= 50
