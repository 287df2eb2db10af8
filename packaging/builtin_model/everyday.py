"""Make the everyday prompts' vectors of the built-in model, which ship.

To be run again whenever its weights or `resources/everyday.txt` change:

    python packaging/builtin_model/everyday.py
"""

import numpy as np

from photoclip.models.builtin import BuiltinEncoder
from photoclip.services.everyday import encoded_everyday, save_everyday, shipped_everyday


def main() -> None:
    encoder = BuiltinEncoder()
    path = shipped_everyday(encoder)
    for old in path.parent.glob("*.npy"):
        old.unlink()
    save_everyday(np.concatenate(list(encoded_everyday(encoder))), path)
    print(path)


if __name__ == "__main__":
    main()
