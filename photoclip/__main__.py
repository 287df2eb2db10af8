"""`python -m photoclip` is the command `photoclip`."""

import sys

from photoclip.cli import main

if __name__ == "__main__":
    sys.exit(main())
