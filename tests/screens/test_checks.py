"""The checks of screens have teeth: each finds what was planted, and nothing in the same widget without it."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QPushButton, QScrollArea, QTableWidget, QWidget

from netwerkapp.paths import RESOURCES
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.ladder.evidence_line import EvidenceLine
from netwerkapp.ui.slider import FiveStepSlider
from netwerkapp.ui.theme import Theme
from tests.screens.checks import clipped, covered, english, overlapping, pale, small, wide
from tests.screens.longer import longer
from tests.screens.shot import Shot
from tests.screens.stage import settle


@pytest.fixture
def window(qtbot, theme):
    made = QWidget()
    made.setStyleSheet(f"QWidget#paper {{ background: {theme.tokens['paper']}; }}")
    made.setObjectName("paper")
    made.resize(400, 300)
    qtbot.addWidget(made)
    made.show()
    return made


def put(widget, window, x, y, width=0, height=0):
    widget.setParent(window)
    least = widget.sizeHint()
    widget.setGeometry(x, y, width or least.width(), height or least.height())
    widget.show()
    settle()
    return widget


def found(check, window, percent=100):
    return list(check(Shot("planted", window, percent)))


def test_a_label_with_too_little_height_is_found(window, theme):
    label = put(Label(theme, "Een zin die over twee regels loopt als er weinig plaats is"), window, 10, 10, 200, 63)
    assert found(clipped, window) == []
    label.setFixedHeight(28)
    assert any("is cut off" in one for one in found(clipped, window))


def test_a_button_that_is_narrower_than_its_words_is_found(window, theme):
    button = put(QPushButton("Gesprek voorbereiden"), window, 10, 10)
    assert found(clipped, window) == []
    button.resize(90, button.height())
    assert any("needs" in one for one in found(clipped, window))


def test_a_label_that_the_box_around_it_cuts_off_is_found(window, theme):
    box = put(QWidget(), window, 0, 0, 300, 40)
    label = put(Label(theme, "Bewaard"), box, 10, 10)
    assert found(clipped, window) == []
    label.move(270, 10)
    assert any("'Bewaard' is cut off" in one for one in found(clipped, window))


def test_words_over_other_words_are_found(window, theme):
    put(Label(theme, "Bedankje vandaag"), window, 10, 10)
    other = put(Label(theme, "kan deze week"), window, 10, 60)
    assert found(overlapping, window) == []
    other.move(40, 15)
    assert len(found(overlapping, window)) == 1


def test_words_over_other_words_are_found_where_it_has_to_be_scrolled_to(window, theme):
    area, inner = put(QScrollArea(), window, 0, 0, 300, 100), QWidget()
    inner.setFixedSize(280, 800)
    area.setWidget(inner)
    put(Label(theme, "Bedankje vandaag"), inner, 10, 200)
    other = put(Label(theme, "kan deze week"), inner, 10, 700)
    put(Label(theme, "Bewaard"), window, 10, 200)  # below what scrolls
    assert found(overlapping, window) == []
    other.move(40, 205)
    assert len(found(overlapping, window)) == 1


def test_parts_over_each_other_are_found(window, theme):
    put(QWidget(), window, 10, 10, 100, 100)
    other = put(QWidget(), window, 10, 110, 100, 100)
    assert found(covered, window) == []
    other.move(10, 100)
    assert any("stand over each other by 100 x 10" in one for one in found(covered, window))


def test_pale_words_are_found(window, theme):
    label = put(Label(theme, "Bewaard om 9.41 uur", role="small"), window, 10, 10)
    assert found(pale, window) == []
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#8C8476"))
    label.setPalette(palette)
    assert any("Bewaard om 9.41 uur" in one for one in found(pale, window))
    label.setEnabled(False)
    assert found(pale, window) == []


def test_pale_letters_that_are_painted_one_by_one_are_found(window, theme):
    label = put(Label(theme, "/home/zoe" + 9 * "/een_map", role="small"), window, 10, 10)
    assert found(pale, window) == []
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#8C8476"))
    label.setPalette(palette)
    assert any("its letters have" in one for one in found(pale, window))


def test_a_pale_icon_is_found(window, theme):
    button = put(QPushButton(), window, 10, 10)
    button.setIcon(theme.icon("pencil", "ink"))
    settle()
    assert found(pale, window) == []
    button.setIcon(theme.icon("pencil", "line"))
    assert any("sign" in one for one in found(pale, window))


def test_a_pale_border_of_a_field_is_found(window, theme):
    field = put(QLineEdit(), window, 10, 10, 200)
    assert found(pale, window) == []
    field.setStyleSheet(f"border: 1px solid {theme.tokens['line']}; background: {theme.tokens['paper']};")
    settle()
    assert any("border" in one for one in found(pale, window))


def test_a_pale_edge_of_a_button_and_a_pale_handle_of_a_slider_are_found(window, theme):
    button = put(QPushButton("Bewerken"), window, 10, 10)
    slider = put(FiveStepSlider(theme, "Hoe was het?", "zwaar", "licht"), window, 10, 60, 300)
    assert found(pale, window) == []
    button.setStyleSheet(f"border: 1px solid {theme.tokens['line']}; background: {theme.tokens['paper']};")
    settle()
    assert any("edge" in one for one in found(pale, window))
    slider.bar._theme = Theme(RESOURCES, theme.tokens | {"control": theme.tokens["line"]}, "light", 1.0)
    slider.bar.update()
    assert any("handle" in one for one in found(pale, window))


def test_what_is_wider_than_the_window_is_found(window, theme):
    area = put(QScrollArea(), window, 0, 0, 300, 200)
    inner = QWidget()
    inner.setFixedSize(250, 400)
    area.setWidget(inner)
    settle()
    assert found(wide, window) == []
    inner.setFixedSize(340, 400)
    settle()
    assert any("at its side" in one for one in found(wide, window))
    put(QWidget(), window, 350, 210, 100, 20)
    assert any("stands from 350 to 450" in one for one in found(wide, window))


def test_a_dialog_that_is_wider_than_its_window_or_higher_than_the_screen_is_found(window, qtbot):
    dialog = QDialog(window)
    dialog.setFixedSize(390, 300)
    dialog.show()
    assert found(wide, dialog) == []
    dialog.setFixedSize(410, 300)
    assert any("410 x 300" in one for one in found(wide, dialog))
    dialog.setFixedSize(390, dialog.screen().availableSize().height() + 1)
    assert len(found(wide, dialog)) == 1


def test_the_head_of_a_table_that_is_cut_off_is_found(window, theme):
    table = put(QTableWidget(1, 2), window, 10, 10, 300, 100)
    table.setHorizontalHeaderLabels(["Energie", "Gemak"])
    table.verticalHeader().hide()
    settle()
    assert found(clipped, window) == []
    table.setColumnWidth(0, 40)
    settle()
    assert any("is cut off" in one for one in found(clipped, window))


def test_what_is_hard_to_hit_is_found(window, theme, qtbot):
    link = put(Link(theme, "Ja"), window, 10, 10)
    assert found(small, window) == []
    link.setFixedSize(20, 32)
    assert any("is 20 x 32" in one for one in found(small, window))
    link.setFixedSize(26, 26)
    assert any("is 26 x 26" in one for one in found(small, window))
    assert found(small, window, 80) == []
    link.setFixedSize(24, 24)
    assert any("is 24 x 24" in one for one in found(small, window, 80))
    line = put(EvidenceLine(theme, "check", "accent", "Je deed iets", opens=True), window, 10, 60, 200)
    link.hide()
    assert found(small, window, 80) == []
    line.setFixedSize(200, 23)
    assert any("is 200 x 23" in one for one in found(small, window, 80))
    menu = QMenu(window)
    menu.addAction("Verwijderen")
    menu.popup(window.mapToGlobal(QRect(0, 0, 1, 1).topLeft()))
    assert found(small, menu) == []
    menu.setStyleSheet("QMenu::item { padding: 1px; min-height: 10px; }")
    settle()
    assert any("'Verwijderen' in a menu" in one for one in found(small, menu))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("&File", "&F"),
        ("Gesprek met {name}", "{name}"),
        ("%n talk(s)", "%n"),
        ("Ja", "J"),
        ("https://a.nl/b", "https://a.nl/b"),
    ],
)
def test_longer_texts_keep_what_is_filled_in(text, kept):
    assert kept in longer(text)


def test_longer_texts_are_a_third_longer():
    text = "Bedenk wat je wilt vragen, en aan wie"
    assert len(longer(text)) >= round(1.3 * len(text))
    assert longer("") == ""


def test_an_english_text_in_a_dutch_window_is_found(window, theme):
    label = put(Label(theme, "Instellingen"), window, 10, 10)
    assert found(english, window) == []
    label.setText("Settings")
    label.resize(label.sizeHint())
    assert any("'Settings' is English" in one for one in found(english, window))
