"""Encoders: the only package that may import torch, transformers, tokenizers or safetensors."""

import os

# Torch shares its work among threads by libgomp (on Linux), which lets those that have done their
# part spin for the others: by itself for hundreds of thousands of rounds, and each of them in vain
# where a decoder has the other's core. So many rounds are what it takes where it knows that more
# threads are at work than there are cores. It is read when torch is loaded.
os.environ.setdefault("GOMP_SPINCOUNT", "1000")
