"""Records do what the dataclasses of the standard library do."""

import copy
import dataclasses
import pickle

import pytest

from netwerkapp.records import dataclass, field, needed, replace


@dataclass(frozen=True, slots=True)
class Person:
    """Someone."""

    id: str
    age: int = 0
    words: dict[str, str] = field(default_factory=dict)
    secret: str = field(default_factory=str, repr=False)

    @property
    def grown(self) -> bool:
        return self.age >= 18


@dataclass(frozen=True, slots=True)
class Alone:
    id: str


@dataclass(frozen=True, slots=True)
class Nothing:
    pass


@dataclass(slots=True)
class Count:
    number: int = 0
    data: bytes = field(repr=False, default_factory=bytes)


@dataclass(frozen=True, slots=True)
class Hidden:
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Told:
    id: str

    def __repr__(self):
        return "told"


def test_values_come_in_order_or_by_name_and_the_rest_is_filled_in():
    person = Person("a", words={"x": "y"})
    assert (person.id, person.age, person.words, person.secret) == ("a", 0, {"x": "y"}, "")
    assert Person("a", 20).grown
    assert Person(id="a").words is not Person(id="a").words
    assert Hidden(b"1").data == b"1"


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: Person(), "without its 'id'"),
        (lambda: Hidden(), "without its 'data'"),
        (lambda: Person("a", 1, {}, "", 5), "too much: values"),
        (lambda: Person("a", name="b"), "too much: name"),
        (lambda: Person("a", id="b"), "too much: id"),
    ],
)
def test_a_record_is_not_made_of_too_few_or_too_many_values(make, said):
    with pytest.raises(TypeError, match=said):
        make()


def test_records_are_equal_when_all_their_values_are_and_their_kind_is():
    assert Person("a", 1) == Person("a", 1)
    assert Person("a", 1) != Person("a", 2)
    assert Alone("a") == Alone("a")
    assert Alone("a") != Told("a")
    assert Nothing() == Nothing()
    assert Alone("a") != "a"


def test_a_record_that_stays_as_it_is_can_be_a_key_and_one_that_changes_cannot():
    assert len({Alone("a"), Alone("a"), Alone("b")}) == 2
    with pytest.raises(TypeError, match="unhashable"):
        hash(Count(1))


def test_a_frozen_record_refuses_a_change_and_another_takes_it():
    person, count = Person("a"), Count(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        person.age = 5
    with pytest.raises(dataclasses.FrozenInstanceError):
        del person.age
    with pytest.raises(AttributeError):
        person.other = 5
    count.number += 1
    assert count.number == 2
    with pytest.raises(AttributeError):
        count.other = 5


def test_a_record_shows_its_values_but_not_those_that_are_hidden():
    assert repr(Person("a", secret="b")) == "Person(id='a', age=0, words={})"
    assert repr(Count(2)) == "Count(number=2)"
    assert repr(Told("a")) == "told"


def test_the_standard_library_knows_records():
    assert dataclasses.is_dataclass(Person)
    assert [one.name for one in dataclasses.fields(Person)] == ["id", "age", "words", "secret"]
    assert [one.name for one in dataclasses.fields(Alone("a"))] == ["id"]
    assert dataclasses.fields(Person)[1].default == 0
    assert dataclasses.fields(Person)[0].default is dataclasses.MISSING
    assert dataclasses.fields(Person)[2].default_factory is dict
    assert dataclasses.replace(Person("a", 1), age=2) == Person("a", 2)
    assert dataclasses.asdict(Alone("a")) == {"id": "a"}


def test_a_record_is_copied_and_taken_along_as_it_is():
    person = Person("a", 3, {"x": "y"})
    assert copy.deepcopy(person) == person
    assert copy.copy(person) == person
    assert pickle.loads(pickle.dumps(person)) == person


def test_a_record_is_matched_by_its_place():
    match Person("a", 5):
        case Person(_, age):
            assert age == 5


def test_a_record_with_another_value_is_a_new_one():
    before = Person("a", 1, {"b": "c"}, "d")
    assert replace(before, age=2) == Person("a", 2, {"b": "c"}, "d")
    assert replace(before) == before
    assert replace(Alone("a"), id="b") == Alone("b")
    assert replace(Nothing()) == Nothing()
    assert before.age == 1


def test_only_a_field_that_is_there_gets_another_value():
    with pytest.raises(TypeError):
        replace(Person("a"), name="b")


def test_it_is_known_which_fields_have_to_be_given():
    assert needed(Person) == {"id": True, "age": False, "words": False, "secret": False}
    assert needed(Nothing) == {}
