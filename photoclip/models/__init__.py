"""Encoders: the only package that may import torch, transformers, tokenizers or safetensors."""
