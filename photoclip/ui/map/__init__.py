"""The map: photos with a place, in clusters, on a world that comes with the program."""
