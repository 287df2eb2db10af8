"""The window in which the program, the library and the keys are set up."""
