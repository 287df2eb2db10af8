"""Measurements, for people to read: `python -m tests.benchmarks NAME`. No test fails on a time."""
