"""Where everything on the stairs stands."""

import itertools

import pytest

from netwerkapp.ui.ladder.geometry import TILES, Box, ListGeometry, StairsGeometry

RUNGS = (1, 2, 3, 4)


@pytest.mark.parametrize(
    ("rung", "tread", "riser", "title", "first_tile"),
    [
        (1, (1, 321, 163, 11), (8, 326, 156, 93), (16, 350), (12, 377, 34, 34)),
        (2, (157, 245, 163, 11), (164, 250, 156, 169), (172, 274), (168, 301, 34, 34)),
        (3, (313, 169, 163, 11), (320, 174, 156, 245), (328, 198), (324, 225, 34, 34)),
        (4, (469, 93, 163, 11), (476, 98, 156, 321), (484, 122), (480, 149, 34, 34)),
    ],
)
def test_the_stairs_stand_where_the_design_says(rung, tread, riser, title, first_tile):
    stairs = StairsGeometry()
    assert stairs.tread(rung) == Box(*tread)
    assert stairs.riser(rung) == Box(*riser)
    assert stairs.title(rung, 0) == title
    assert stairs.title(rung, 1) == (title[0], title[1] + 18)
    assert stairs.count(rung) == (riser[0] + 147, title[1])
    assert stairs.tile(rung, 0) == Box(*first_tile)


@pytest.mark.parametrize(
    ("place", "offset"), [(0, (0, 0)), (3, (114, 0)), (4, (0, 38)), (7, (114, 38)), (8, (0, 76)), (10, (76, 76))]
)
def test_tiles_stand_four_to_a_row(place, offset):
    stairs = StairsGeometry()
    first = stairs.tile(3, 0)
    assert stairs.tile(3, place) == Box(first.x + offset[0], first.y + offset[1], 34, 34)


@pytest.mark.parametrize("rung", RUNGS)
def test_all_tiles_of_a_rung_fit_on_it(rung):
    stairs = StairsGeometry()
    riser = stairs.riser(rung)
    for place in range(TILES[rung - 1]):
        tile = stairs.tile(rung, place)
        assert riser.x < tile.x
        assert tile.right < riser.right
        assert tile.bottom < riser.bottom


@pytest.mark.parametrize(("rung", "top", "height"), [(1, 419, 0), (2, 378, 41), (3, 340, 79), (4, 226, 193)])
def test_bricks_fill_the_wall_under_the_tiles(rung, top, height):
    stairs, tiles = StairsGeometry(), TILES[rung - 1]
    wall = stairs.wall(rung, tiles)
    assert (wall.y, wall.height) == (top, height)
    bricks = stairs.bricks(rung, tiles)
    assert sum(brick.width * brick.height for brick in bricks) == wall.width * wall.height
    assert not any(one.meets(other) for one, other in itertools.combinations(bricks, 2))


def test_every_other_row_of_bricks_begins_with_half_a_brick():
    bricks = StairsGeometry().bricks(3, 11)
    firsts = [brick.width for brick in bricks if brick.x == 320]
    assert firsts[:4] == [39, 19.5, 39, 19.5]


@pytest.mark.parametrize(
    ("rung", "done", "tiles", "middle"),
    [(1, 0, 4, 34), (2, 3, 6, 238), (3, 5, 8, 406), (3, 11, 11, 442), (4, 6, 6, 598)],
)
def test_the_pawn_walks_over_its_tread(rung, done, tiles, middle):
    stairs = StairsGeometry()
    pawn = stairs.pawn(rung, done, tiles)
    assert pawn.middle == middle
    assert (pawn.width, pawn.height, pawn.bottom) == (26, 41, stairs.tread(rung).y)


@pytest.mark.parametrize("rung", RUNGS)
@pytest.mark.parametrize("width", [97, 120])
def test_the_pill_is_above_the_pawn_and_touches_nothing(rung, width):
    stairs, tiles = StairsGeometry(), TILES[rung - 1]
    for done in range(tiles + 1):
        pill, pawn = stairs.pill(rung, done, tiles, width), stairs.pawn(rung, done, tiles)
        assert (pill.width, pill.height, pill.y) == (width, 24, stairs.tread(rung).y - 72)
        assert pill.x <= pawn.middle - 13
        assert pill.right >= pawn.middle + 13
        assert pill.x >= 0
        assert pill.right <= 632
        assert not any(pill.meets(stairs.rung(other)) for other in RUNGS)


def test_the_pill_is_right_above_the_pawn_where_there_is_room():
    stairs = StairsGeometry()
    assert stairs.pill(3, 5, 8, 100).middle == stairs.pawn(3, 5, 8).middle


@pytest.mark.parametrize(("standing", "height"), [(1, 239), (2, 167), (3, 239), (4, 239)])
def test_the_corner_is_free_of_rungs_pawn_and_pill(standing, height):
    stairs, tiles = StairsGeometry(), TILES[standing - 1]
    corner = stairs.free_corner(standing)
    assert corner == Box(0, 0, 304, height)
    assert not any(corner.meets(stairs.rung(rung)) for rung in RUNGS)
    for done in range(tiles + 1):
        assert not corner.meets(stairs.pill(standing, done, tiles, 115))


def test_everything_grows_with_the_text():
    small, large = StairsGeometry(), StairsGeometry(2)
    assert large.size == (1264, 840)
    assert large.tile(3, 5) == Box(*(2 * side for side in (362, 263, 34, 34)))
    assert large.pawn(2, 1, 6).bottom == 2 * small.tread(2).y
    assert len(large.bricks(3, 11)) == len(small.bricks(3, 11))


def test_a_lower_canvas_keeps_the_stairs_on_the_ground():
    low = StairsGeometry(height=336)
    assert low.size == (632, 336)
    assert low.riser(1).bottom == low.riser(4).bottom == 335
    assert low.tread(4).y == 9


@pytest.mark.parametrize("rung", RUNGS)
def test_the_clicked_part_is_tread_and_riser(rung):
    stairs = StairsGeometry()
    whole = stairs.rung(rung)
    assert (whole.x, whole.y) == (stairs.tread(rung).x, stairs.tread(rung).y)
    assert (whole.right, whole.bottom) == (stairs.riser(rung).right, stairs.riser(rung).bottom)
    assert whole.contains(whole.x, whole.y)
    assert not whole.contains(whole.right, whole.y)


@pytest.mark.parametrize("chosen", RUNGS)
@pytest.mark.parametrize(("scale", "width"), [(1, 300), (1, 600), (2, 992)])
def test_the_list_has_the_highest_rung_on_top_and_the_lowest_least_indented(chosen, scale, width):
    rows = ListGeometry(scale, width, chosen)
    boxes = [rows.rung(rung) for rung in RUNGS]
    assert [box.x for box in boxes] == [0, 35 * scale, 70 * scale, 105 * scale]
    assert all(below.y > above.bottom for above, below in itertools.pairwise(reversed(boxes)))
    assert all(box.right == width for box in boxes)
    assert rows.size == (width, boxes[0].bottom + scale)
    assert max(boxes, key=lambda box: box.height) is boxes[chosen - 1]


@pytest.mark.parametrize("chosen", RUNGS)
@pytest.mark.parametrize(("scale", "width"), [(1, 200), (1, 300), (1, 600), (2, 992)])
def test_the_tiles_of_the_chosen_rung_fit_on_it_in_the_list(chosen, scale, width):
    rows = ListGeometry(scale, width, chosen)
    riser, tiles = rows.riser(chosen), [rows.tile(chosen, place) for place in range(TILES[chosen - 1])]
    assert all(tile.right <= riser.right and tile.bottom < riser.bottom and tile.x > riser.x for tile in tiles)
    assert not any(one.meets(other) for one, other in itertools.combinations(tiles, 2))
    assert not any(tile.meets(rows.heading(chosen)) for tile in tiles)
