"""Measurements, for people to read: `python -m tests.benchmarks NAME`. No test fails on a time."""

import photoclip  # noqa: F401  # before numpy, which computes with as many threads as it says
