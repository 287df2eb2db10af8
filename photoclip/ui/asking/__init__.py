"""Asking with pictures and with what was thought of the answers, beside the words."""
