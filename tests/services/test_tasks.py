"""What is read next: what is looked at, one of each burst, the newest."""

from pathlib import Path

import pytest

from photoclip.services.attention import Attention
from photoclip.services.tasks import Task, TaskQueue

SECOND = 1_000_000_000
HOUR = 3600 * SECOND


def task(path: str, time_ns: int, photo_id: int | None = None) -> Task:
    return Task(path, 1, 10, time_ns, "new", photo_id)


@pytest.fixture
def attention() -> Attention:
    return Attention()


@pytest.fixture
def queue(attention: Attention) -> TaskQueue:
    return TaskQueue(attention)


def taken(queue: TaskQueue, most: int = 100) -> list[str]:
    names = []
    while len(names) < most and (one := queue.pop()) is not None:
        names.append(one.path)
    return names


def test_the_newest_come_first(queue: TaskQueue) -> None:
    for number in (3, 9, 1, 7, 5):
        queue.push(task(f"/{number % 2}/{number}.jpg", number * HOUR))
    assert len(queue) == 5
    assert taken(queue) == [f"/{n % 2}/{n}.jpg" for n in (9, 7, 5, 3, 1)]
    assert len(queue) == 0


def test_one_of_a_burst_comes_before_the_rest_of_it(queue: TaskQueue) -> None:
    for number in range(6):
        queue.push(task(f"/burst/{number}.jpg", HOUR + number * SECOND))
    queue.push(task("/burst/later.jpg", 2 * HOUR))
    queue.push(task("/old/old.jpg", 1))
    found = taken(queue)
    assert found[:4] == ["/burst/later.jpg", "/burst/3.jpg", "/burst/0.jpg", "/old/old.jpg"]
    assert found[4:] == [f"/burst/{number}.jpg" for number in (5, 4, 2, 1)]


def test_what_arrives_late_finds_its_place(queue: TaskQueue) -> None:
    queue.push(task("/a/old.jpg", HOUR))
    queue.push(task("/a/older.jpg", 0))
    assert taken(queue, 1) == ["/a/old.jpg"]
    queue.push(task("/a/new.jpg", 9 * HOUR))
    queue.push(task("/b/newer.jpg", 10 * HOUR))
    assert taken(queue) == ["/b/newer.jpg", "/a/new.jpg", "/a/older.jpg"]


def test_the_folder_on_screen_comes_first(queue: TaskQueue, attention: Attention) -> None:
    for number in range(4):
        queue.push(task(f"/new/{number}.jpg", (10 + number) * HOUR))
        queue.push(task(f"/old/deep/{number}.jpg", number * HOUR))
    queue.push(task("/older/0.jpg", 0))
    assert taken(queue, 1) == ["/new/3.jpg"]
    attention.look_at(Path("/old"))
    assert taken(queue, 2) == ["/old/deep/3.jpg", "/old/deep/2.jpg"]
    queue.push(task("/old/just come.jpg", 20 * HOUR))
    assert taken(queue, 2) == ["/old/just come.jpg", "/old/deep/1.jpg"]
    attention.look_at(None)
    assert taken(queue) == [
        "/new/2.jpg",
        "/new/1.jpg",
        "/new/0.jpg",
        "/old/deep/0.jpg",
        "/older/0.jpg",
    ]


def test_the_photos_on_screen_come_first_of_all(queue: TaskQueue, attention: Attention) -> None:
    for number in range(6):
        queue.push(task(f"/a/{number}.jpg", number * HOUR, photo_id=number))
    assert taken(queue, 1) == ["/a/5.jpg"]
    attention.look_at(None, [2, 0, 5, 77])
    assert taken(queue) == [f"/a/{number}.jpg" for number in (2, 0, 4, 3, 1)]


def test_what_cannot_be_reached_any_more_is_dropped(queue: TaskQueue, attention: Attention) -> None:
    for number in range(5):
        queue.push(task(f"/stick/{number}/a.jpg", number * HOUR, photo_id=number))
        queue.push(task(f"/sticky/{number}.jpg", number * HOUR))
    assert taken(queue, 1) == ["/stick/4/a.jpg"]
    attention.look_at(None, [0, 1])
    assert queue.drop_below("/stick") == 4
    assert len(queue) == 5
    assert taken(queue) == [f"/sticky/{number}.jpg" for number in (4, 3, 2, 1, 0)]
    queue.push(task("/stick/1/a.jpg", 0))
    assert taken(queue) == ["/stick/1/a.jpg"]


def test_every_task_comes_out_once_whatever_is_looked_at(
    queue: TaskQueue, attention: Attention
) -> None:
    names = [f"/{number % 7}/{number % 3}/{number}.jpg" for number in range(300)]
    found = []
    for number, name in enumerate(names):
        queue.push(task(name, (number * 37 % 300) * SECOND, photo_id=number))
        if number % 3 == 0:
            found += taken(queue, 1)
        if number % 20 == 0:
            attention.look_at(Path(f"/{number % 5}"), range(number, number + 30))
    assert sorted(found + taken(queue, 300)) == sorted(names)


def test_photos_that_are_known_are_not_counted_as_ones_to_come(queue: TaskQueue) -> None:
    for number in range(5):
        queue.push(task(f"/{number}/a.jpg", number * HOUR, number if number < 3 else None))
    assert (len(queue), queue.unknown) == (5, 2)
    queue.pop()  # the newest, an unknown one
    assert (len(queue), queue.unknown) == (4, 1)
    queue.drop_below("/3")
    queue.drop_below("/2")
    assert (len(queue), queue.unknown) == (2, 0)
