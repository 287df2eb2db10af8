"""What happens to a library when its program is killed, its disk is full, or another one runs."""
