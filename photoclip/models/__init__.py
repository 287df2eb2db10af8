"""Encoders: the only package that may import torch, transformers, tokenizers or safetensors."""

import os

# Torch shares its work among threads by libgomp (on Linux), which lets those that have done their
# part spin for the others: 300,000 rounds by itself, in vain where somebody else has the other's
# core. A thirtieth of that costs nothing on a machine at rest; with 1000 the words of a
# search take half as long again there. It is read when torch is loaded.
os.environ.setdefault("GOMP_SPINCOUNT", "10000")
