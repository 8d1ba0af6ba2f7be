from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from netwerkapp.paths import RESOURCES
from netwerkapp.ui.labels import LONGEST, BackLink, Label, Link
from netwerkapp.ui.theme import load_theme


def test_a_name_is_never_markup(theme, shown):
    label = Label(theme, "<b>Jansen</b> &amp; Zn")
    shown(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>Jansen</b> &amp; Zn"
    assert label.heightForWidth(600) == theme.px(21)


def test_very_long_text_is_cut(theme):
    label = Label(theme, "a b " * 5000)
    assert len(label.text()) == LONGEST + 1
    assert label.text().endswith("…")


def test_a_word_without_end_does_not_widen_the_page(theme, shown):
    label = Label(theme, "https://" + "voorbeeld" * 60)
    window = shown(label, width=300)
    assert window.width() == 300
    assert label.heightForWidth(300) > 10 * theme.px(21)
    assert label.text().count("voorbeeld") == 60


def test_narrower_is_higher_in_whole_lines(theme):
    label = Label(theme, "Je mag elke stap overslaan. 😀 Je antwoorden blijven staan, ook later.", role="small")
    heights = [label.heightForWidth(width) for width in (2000, 300, 150)]
    assert heights[0] == theme.px(18)
    assert heights == sorted(heights)
    assert all(height % theme.px(18) == 0 for height in heights)


def test_empty_lines_stay(theme):
    assert Label(theme, "een\n\ntwee").heightForWidth(500) == 3 * theme.px(21)


def test_the_whole_text_is_painted_with_signs_beyond_the_basic_plane(theme):
    label = Label(theme, "😀😀😀 een twee drie vier vijf")
    assert " ".join(label._lines(60)).split() == ["😀😀😀", "een", "twee", "drie", "vier", "vijf"]


def test_the_role_gives_the_colour(theme, shown):
    label = Label(theme, "████████", role="now")
    shown(label)
    image = label.grab().toImage()
    seen = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert theme.colour("now").name() in seen


def test_a_link_is_a_button_for_the_keyboard_and_high_enough(theme, shown, qtbot):
    link = Link(theme, "Jansen & Zn")
    shown(link)
    assert link.height() >= 32
    assert link.text() == link.accessibleName() == "Jansen & Zn"
    assert QPushButton.text(link) == "Jansen && Zn"  # one alone would be a shortcut and not be seen
    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, Qt.Key.Key_Space)
    link.setText("Iemand anders")
    assert link.accessibleName() == "Iemand anders"


def test_the_arrow_of_a_way_back_grows_with_the_words(qapp):
    heights = [BackLink(load_theme(RESOURCES, "light", scale), "Back").iconSize().height() for scale in (1, 2)]
    assert heights == [15, 30]


def test_other_words_and_another_font_are_laid_out_anew(theme):
    label = Label(theme, "Kort")
    low = label.heightForWidth(120)
    label.setText("Veel meer woorden dan er op een regel passen " * 3)
    high = label.heightForWidth(120)
    assert high > low
    label.setFont(theme.font(30))
    assert label.heightForWidth(120) > high
    label.setWordWrap(False)
    assert label.heightForWidth(120) == low


def test_a_font_that_was_changed_leaves_the_next_one_as_it_was(theme):
    font = theme.font(15)
    font.setUnderline(True)
    assert not theme.font(15).underline()
