"""CLIP models from a folder on disk, run by transformers."""
