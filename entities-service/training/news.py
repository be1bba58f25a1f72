"""Writes the unlabelled news as single texts, without those that share text with annotated ones.

  news.py UNLABELLED.jsonl.gz OUT ANNOTATED...      (folders with *.txt)

Numbers that the corpus masks (*NUMBER*, *PHONE*) are filled in, so that nothing learns the mask.
"""
import gzip
import json
import pathlib
import random
import re
import sys

GRAM, SHARED = 8, 3


def grams(text):
    words = re.sub(r"\W+", " ", text.lower()).split()
    return {tuple(words[n:n + GRAM]) for n in range(len(words) - GRAM + 1)}


def fill(text, chance):
    year = lambda found: found[1] + str(chance.randint(2005, 2019))
    text = re.sub(r"(\b(?:de|en|desde|hasta|año) )\*NUMBER\*(?= ?[.,;\n])", year, text)
    text = re.sub(r"\*NUMBER\*", lambda _: str(chance.choice((chance.randint(1, 31), chance.randint(1, 999)))), text)
    text = re.sub(r"\*PHONE\*", lambda _: f"{chance.randint(500, 999)} {chance.randint(100, 999)} {chance.randint(100, 999)}", text)
    return re.sub(r"\*(?:URL|EMAIL)\*", "", text)


def main(source, out, *annotated):
    known = set()
    for folder in annotated:
        for path in pathlib.Path(folder).glob("*.txt"):
            known |= grams(path.read_text("utf-8"))
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    chance, kept, beginnings = random.Random(3), 0, set()
    for number, line in enumerate(gzip.open(source, "rt", encoding="utf-8")):
        text = fill(json.loads(line)["text"], chance)
        beginning = tuple(text.lower().split()[:25])
        if len(grams(text) & known) >= SHARED or beginning in beginnings or len(text) < 300:
            continue
        beginnings.add(beginning)
        out.joinpath(f"n{number:04}.txt").write_text(text, "utf-8")
        kept += 1
    print("kept", kept)


if __name__ == "__main__":
    main(*sys.argv[1:])
