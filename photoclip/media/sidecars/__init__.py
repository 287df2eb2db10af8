"""Sidecars: finding and reading them, and writing into them what is ours and nothing else."""
