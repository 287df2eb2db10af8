"""Sidecars of the library's photos: read by index runs, planned, written, restored, decided on."""
