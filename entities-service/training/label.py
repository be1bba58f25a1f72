"""Labels news with taggers, so that a smaller tagger can learn from more text than people annotated.

  label.py --vocabulary VOCAB.txt --news DIR --tokens LIST.tsv --soft OUT.npz --annotated DIR TAGGER.pt...

--soft    per text a table of words by 8: seven tag probabilities and P(acts), as bytes; for train.py
--annotated    NAME.txt with NAME.json in the form of the annotated texts; doubtful names are marked ambiguous
"""
import argparse
import json
import pathlib
import shutil

import numpy as np
import torch

import decode
import encoder
import pieces
import texts

DOUBTFUL = 0.5
"""Names below this confidence are marked ambiguous; leaving out their sentences would leave out the hard names."""


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("vocabulary", "news", "tokens", "soft"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--annotated")
    parser.add_argument("--threshold", type=float, default=0.5)
    parser.add_argument("--most", type=int, default=100_000, help="texts to label")
    parser.add_argument("--every", type=int, default=1, help="take every n-th text")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("taggers", nargs="+")
    return parser.parse_args()


def annotated(document, found, threshold):
    listed = decode.mentions(document, found, threshold)
    for mention in listed:
        mention["entity"] = mention["text"]
        if mention["confidence"] < DOUBTFUL:
            mention["ambiguous"] = True
    return {"publicationDate": None, "zones": [], "mentions": listed}


def table(found):
    rows = [np.concatenate([tags, acts[:, None]], 1) for tags, acts in found]
    return np.round(np.concatenate(rows) * 255).astype(np.uint8)


def main():
    chosen = options()
    torch.set_num_threads(chosen.threads)
    cutter = pieces.WordPieces.read(chosen.vocabulary)
    taggers = [encoder.load(path).bfloat16() for path in chosen.taggers]
    tables = {}
    for document in texts.read(chosen.news, chosen.tokens)[::chosen.every][:chosen.most]:
        found, = decode.predict(taggers, [document], cutter)
        tables[document.name] = table(found)
        if chosen.annotated:
            out = pathlib.Path(chosen.annotated)
            out.mkdir(parents=True, exist_ok=True)
            shutil.copy(pathlib.Path(chosen.news, document.name + ".txt"), out)
            out.joinpath(document.name + ".json").write_text(
                json.dumps(annotated(document, found, chosen.threshold), ensure_ascii=False, indent=1), "utf-8")
        if len(tables) % 100 == 0:
            np.savez_compressed(chosen.soft, **tables)
            print(len(tables), "texts", flush=True)
    np.savez_compressed(chosen.soft, **tables)
    print(len(tables), "texts")


if __name__ == "__main__":
    main()
