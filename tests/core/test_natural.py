from photoclip.core.natural import natural_keys


def ordered(*names: str) -> list[str]:
    keys = natural_keys(names).tolist()
    return [names[number] for number in sorted(range(len(names)), key=lambda one: keys[one])]


def test_numbers_are_sorted_by_their_size() -> None:
    names = ["a9", "a10", "a0011", "a12b3", "a12b20", "a100"]
    assert ordered(*reversed(names)) == names


def test_zeros_count_only_inside_a_number() -> None:
    keys = natural_keys(["x007y", "X7Y", "x70y", "x0", "x00"]).tolist()
    assert keys[0] == keys[1] < keys[2]
    assert keys[3] == keys[4] < keys[0]


def test_case_and_the_way_accents_are_written_do_not_matter() -> None:
    keys = natural_keys(["\u00c9t\u00e9.JPG", "e\u0301te\u0301.jpg"]).tolist()
    assert keys[0] == keys[1]


def test_numbers_come_before_letters_however_long_they_are() -> None:
    assert ordered("b", "1" * 50, "", "7") == ["", "7", "1" * 50, "b"]


def test_names_with_bytes_that_are_no_text_are_sorted_too() -> None:
    assert ordered("b", "a\udcff") == ["a\udcff", "b"]
    assert len(natural_keys([])) == 0
