"""One way to run a model, in a process of its own: python -m tests.benchmarks.encoder_child JSON.

The request names a folder ("builtin" for the built-in model), a way to run it, what to encode and
where to leave the vectors. The process loads, says so, and then encodes one input or a batch as
often as standard input asks for it ("one", "batch"), so that ways can be measured in turns. Each
answer is a line of JSON.
"""

import json
import re
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from photoclip.core.encoder import Encoder
from photoclip.core.ranking import normalise
from photoclip.models.full.probes import dead_leaves

BATCH = 16
_WORDS = "a dog runs on the wide beach near two children under blue evening light with red kites"
Encode = Callable[[Any], np.ndarray]


def texts(count: int) -> list[str]:
    """Descriptions of five to fourteen words."""
    random = np.random.default_rng(0)
    words = _WORDS.split()
    return [" ".join(random.choice(words, random.integers(5, 15))) for _ in range(count)]


def main(request: dict[str, Any]) -> None:
    """Load, then do what is asked until nothing more is."""
    inputs = _inputs(request)
    clock = time.process_time if request["busy"] else time.perf_counter
    started = clock()
    encode = _WAYS[request["way"]](request)
    encode(inputs[:1])
    _say(load=clock() - started)
    size = request.get("batch", BATCH)
    for line in sys.stdin:
        count = 1 if line.strip() == "one" else size
        started = clock()
        encode(inputs[:count])
        _say(seconds=clock() - started, count=count)
    vectors = [encode(inputs[start : start + size]) for start in range(0, BATCH, size)]
    np.save(request["vectors"], np.concatenate(vectors))
    _say(peak=peak())


def _say(**values: float | None) -> None:
    print(json.dumps(values), flush=True)


def _inputs(request: dict[str, Any]) -> Any:
    if request["what"] == "texts":
        return texts(BATCH)
    return dead_leaves(BATCH, tuple(request["size"]))


def peak() -> float | None:
    """The most memory this process ever had, in MB; None where the system doesn't tell."""
    status = Path("/proc/self/status")
    if status.exists():  # what resource says on Linux begins with the parent's
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
        return int(found[1]) / 2**10 if found else None
    try:
        import resource
    except ImportError:
        return None
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def _ours(request: dict[str, Any]) -> Encode:
    encoder: Encoder
    if request["folder"] == "builtin":
        from photoclip.models.builtin import BuiltinEncoder

        encoder = BuiltinEncoder()
    else:
        from photoclip.models.full.encoder import FullEncoder

        encoder = FullEncoder(Path(request["folder"]), precision=request["precision"])
    return encoder.encode_texts if request["what"] == "texts" else encoder.encode_images


def _transformers(request: dict[str, Any]) -> Encode:
    """As its documentation shows it, less the image processor: photos are prepared already."""
    import torch
    from transformers import AutoModel, AutoTokenizer

    model = AutoModel.from_pretrained(request["folder"]).eval()
    if request["what"] == "texts":
        tokenizer = AutoTokenizer.from_pretrained(request["folder"])
        options = _text_options(model)

        def encode(inputs: list[str]) -> np.ndarray:
            numbers = tokenizer(inputs, return_tensors="pt", truncation=True, **options)
            with torch.inference_mode():
                return normalise(_pooled(model.get_text_features(**numbers)).numpy())
    else:
        prepare = _normaliser(request)

        def encode(inputs: np.ndarray) -> np.ndarray:
            with torch.inference_mode():
                features = model.get_image_features(torch.from_numpy(prepare(inputs)))
                return normalise(_pooled(features).numpy())

    return encode


def _onnx(request: dict[str, Any]) -> Encode:
    """ONNX Runtime on the graph that torch exports of transformers' model; photos only."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1 if request["busy"] else 0
    session = onnxruntime.InferenceSession(
        request["graph"], options, providers=["CPUExecutionProvider"]
    )
    prepare = _normaliser(request)
    return lambda inputs: normalise(session.run(None, {"pixels": prepare(inputs)})[0])


def _export(request: dict[str, Any]) -> Encode:
    import torch
    from transformers import AutoModel

    model = AutoModel.from_pretrained(request["folder"]).eval()

    class Images(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, pixels: torch.Tensor) -> torch.Tensor:
            return _pooled(self.model.get_image_features(pixels))

    pixels = torch.zeros(2, 3, *request["size"])
    axes = {"pixels": {0: "n"}, "vectors": {0: "n"}}
    torch.onnx.export(
        Images(),
        (pixels,),
        request["graph"],
        input_names=["pixels"],
        output_names=["vectors"],
        dynamic_axes=axes,
        dynamo=False,
    )
    return lambda inputs: np.zeros((len(inputs), 1), np.float32)


def _normaliser(request: dict[str, Any]) -> Callable[[np.ndarray], np.ndarray]:
    from photoclip.models.full.layout import read_model_folder

    rule = read_model_folder(Path(request["folder"])).normalisation
    scale = (np.float32(rule.scale) / np.array(rule.std, np.float32))[:, None, None]
    offset = (np.array(rule.mean, np.float32) / np.array(rule.std, np.float32))[:, None, None]
    return lambda pixels: np.ascontiguousarray(pixels.transpose(0, 3, 1, 2)) * scale - offset


def _text_options(model: Any) -> dict[str, Any]:
    if model.config.model_type.startswith("siglip"):
        return {"padding": "max_length", "max_length": 64}
    return {"padding": True}


def _pooled(found: Any) -> Any:
    return getattr(found, "pooler_output", found)


_WAYS: dict[str, Callable[[dict[str, Any]], Encode]] = {
    "photoclip": _ours,
    "transformers": _transformers,
    "onnxruntime": _onnx,
    "export": _export,
}

if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main(json.loads(sys.argv[1]))
