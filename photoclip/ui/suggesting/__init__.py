"""What labels suggest, away from their queues: on one photo, for many at once, in packs, veiled."""
