"""The program on a real screen, with real keys and a real mouse. See `conftest.py`."""
