"""How many decoders run, by what the machine has to spare."""

from types import SimpleNamespace

import psutil
import pytest

from photoclip.services import power
from photoclip.services.power import Supply, decode_workers, on_battery
from tests.patience import PATIENCE_S


def _plug(monkeypatch: pytest.MonkeyPatch, *, plugged: bool | None) -> None:
    battery = SimpleNamespace(percent=80, power_plugged=plugged)
    monkeypatch.setattr(psutil, "sensors_battery", lambda: battery, raising=False)


def test_a_machine_on_its_battery_decodes_with_half(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(power, "_cores", lambda: 8)
    _plug(monkeypatch, plugged=True)
    assert (on_battery(), decode_workers()) == (False, 8)
    _plug(monkeypatch, plugged=False)
    assert (on_battery(), decode_workers()) == (True, 4)
    monkeypatch.setattr(power, "_cores", lambda: 1)
    assert decode_workers() == 1


def test_who_does_not_know_is_not_on_a_battery(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise OSError("no such driver")

    _plug(monkeypatch, plugged=None)
    assert not on_battery()
    monkeypatch.setattr(psutil, "sensors_battery", lambda: None)
    assert not on_battery()
    monkeypatch.setattr(psutil, "sensors_battery", fail)
    assert not on_battery()
    monkeypatch.delattr(psutil, "sensors_battery")
    assert not on_battery()


def test_a_pulled_plug_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(power, "_cores", lambda: 8)
    monkeypatch.setattr(power, "_LOOK_AGAIN_S", PATIENCE_S)
    _plug(monkeypatch, plugged=True)
    supply = Supply()
    _plug(monkeypatch, plugged=False)
    assert not supply.changed(), "it is not looked at all the time"
    monkeypatch.setattr(power, "_LOOK_AGAIN_S", 0.0)
    assert (supply.changed(), supply.workers) == (True, 4)
    assert not supply.changed()
