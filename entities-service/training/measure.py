"""Writes what taggers find in a folder of texts, for the scorer.

  measure.py VOCAB.txt TEXTS TOKENS.tsv OUT [--threshold 0.5] TAGGER.pt...
"""
import argparse
import json
import pathlib

import torch

import decode
import encoder
import pieces
import texts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("vocabulary", "texts", "tokens", "out"):
        parser.add_argument(name)
    parser.add_argument("taggers", nargs="+")
    parser.add_argument("--threshold", type=float, default=0.5)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    cutter = pieces.WordPieces.read(options.vocabulary)
    taggers = [encoder.load(path).bfloat16() for path in options.taggers]
    out = pathlib.Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    for document in texts.read(options.texts, options.tokens):
        found, = decode.predict(taggers, [document], cutter)
        answer = {"mentions": decode.mentions(document, found, options.threshold)}
        out.joinpath(document.name + ".json").write_text(json.dumps(answer, ensure_ascii=False), "utf-8")


if __name__ == "__main__":
    main()
