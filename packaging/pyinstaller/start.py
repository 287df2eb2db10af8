"""Where the frozen program starts: every process of it, the decode workers too."""

import multiprocessing
import sys

if __name__ == "__main__":
    # A decode worker is this program started again; it goes no further than this line.
    multiprocessing.freeze_support()

    import environment

    environment.restore()

    if sys.stderr is None:  # Windows gives a program without a console nowhere to write.
        import unspoken

        sys.exit(unspoken.main())

    from photoclip.cli import main

    sys.exit(main())
