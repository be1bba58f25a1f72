"""Writes a tagger as the files that the service loads: int8 encoder, vocabulary, checksums.

  export.py TAGGER.pt VOCAB.txt OUT-FOLDER
"""
import argparse
import hashlib
import pathlib
import tempfile
import zlib

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import encoder
import texts

LARGEST = 63
"""Seven bits: processors without 8-bit dot products add two products in 16 bits, which eight bits overflow."""


class Service(torch.nn.Module):
    """One chunk in, probabilities out."""

    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger

    def forward(self, pieces):
        out = self.tagger(pieces)[0]
        return out[:, :7].softmax(-1), out[:, 7:].softmax(-1)[:, 1]


def exported(tagger):
    tagger.places = torch.nn.Embedding.from_pretrained(tagger.places.weight[:texts.CHUNK].clone())
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        path = pathlib.Path(folder, "model.onnx")
        torch.onnx.export(Service(tagger.eval()), (torch.zeros(1, 64, dtype=torch.long),), str(path), opset_version=17, dynamo=False,
                          input_names=["pieces"], output_names=["tags", "acts"],
                          dynamic_axes={"pieces": {1: "count"}, "tags": {0: "count"}, "acts": {0: "count"}})
        return onnx.load(path)


class Quantizer:
    """Puts int8 in the place of every weight matrix (a scale a column) and of the word embeddings (a scale a row)."""

    def __init__(self, model):
        self.graph = model.graph
        self.weights = {i.name: i for i in model.graph.initializer}
        self.nodes, self.replaced, self.inputs = [], set(), set()

    def run(self):
        for node in self.graph.node:
            if node.op_type == "MatMul" and self.is_matrix(node.input[1]):
                self.matrix(node)
            elif node.op_type == "Gather" and self.is_matrix(node.input[0]) and self.weights[node.input[0]].dims[0] > 1000:
                self.embedding(node)
            else:
                self.nodes.append(node)
        kept = [i for i in self.graph.initializer if i.name not in self.replaced]
        del self.graph.initializer[:], self.graph.node[:]
        self.graph.initializer.extend(kept)
        self.graph.node.extend(self.nodes)

    def is_matrix(self, name):
        return name in self.weights and len(self.weights[name].dims) == 2

    def store(self, values, name):
        self.graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, kind, inputs, outputs, **attributes):
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=outputs[0] + "/" + kind, **attributes))

    def matrix(self, node):
        x, name, y = node.input[0], node.input[1], node.output[0]
        values = numpy_helper.to_array(self.weights[name])
        scale = (np.abs(values).max(0) / LARGEST + 1e-12).astype(np.float32)
        if name not in self.replaced:
            self.store(np.clip(np.round(values / scale), -LARGEST, LARGEST).astype(np.int8), name + "/int8")
            self.store(scale, name + "/scale")
            self.store(np.zeros(values.shape[1], np.int8), name + "/zero")
            self.replaced.add(name)
        if x not in self.inputs:
            self.node("DynamicQuantizeLinear", [x], [x + "/uint8", x + "/scale", x + "/zero"])
            self.inputs.add(x)
        self.node("MatMulInteger", [x + "/uint8", name + "/int8", x + "/zero", name + "/zero"], [y + "/int32"])
        self.node("Cast", [y + "/int32"], [y + "/float"], to=TensorProto.FLOAT)
        self.node("Mul", [x + "/scale", name + "/scale"], [y + "/scale"])
        self.node("Mul", [y + "/float", y + "/scale"], [y])

    def embedding(self, node):
        name, ids, y = node.input[0], node.input[1], node.output[0]
        values = numpy_helper.to_array(self.weights[name])
        scale = (np.abs(values).max(1, keepdims=True) / 127 + 1e-12).astype(np.float32)
        self.store(np.round(values / scale).astype(np.int8), name + "/int8")
        self.store(scale, name + "/scale")
        self.replaced.add(name)
        self.node("Gather", [name + "/int8", ids], [y + "/int8"], axis=0)
        self.node("Gather", [name + "/scale", ids], [y + "/scale"], axis=0)
        self.node("Cast", [y + "/int8"], [y + "/float"], to=TensorProto.FLOAT)
        self.node("Mul", [y + "/float", y + "/scale"], [y])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("tagger", "vocabulary", "out"):
        parser.add_argument(name, type=pathlib.Path)
    chosen = parser.parse_args()
    model = exported(encoder.load(chosen.tagger))
    Quantizer(model).run()
    onnx.checker.check_model(model)
    chosen.out.mkdir(parents=True, exist_ok=True)
    files = {"encoder.onnx": model.SerializeToString(), "vocabulary.txt": chosen.vocabulary.read_bytes()}
    for name, content in files.items():
        chosen.out.joinpath(name).write_bytes(content)
        print(f"{name} {len(content) / 1e6:.1f} MB")
    sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in files.items())
    chosen.out.joinpath("checksums.sha256").write_text(sums, "utf-8")
    sums = "".join(f"{zlib.crc32(content):08x}  {name}\n" for name, content in files.items())
    chosen.out.joinpath("checksums.crc32").write_text(sums, "utf-8")


if __name__ == "__main__":
    main()
