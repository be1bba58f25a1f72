"""How the press writes its words: wordcase.py OUT FOLDER_OR_JSONL_GZ…

A word a line, without accents (capitals often lack them), as it is written inside sentences for the most part: small (`tropas`) or in
capitals (`ONU`). Words with one capital are left out: they are what an unknown word is taken for.
"""

import collections
import gzip
import json
import pathlib
import re
import sys
import unicodedata

FEWEST_TEXTS = 2
SENTENCE_ENDS = re.compile(r'[.!?\n:"“”«»¿¡]|- ')
WORDS = re.compile(r"[^\W\d_]+")


def texts(source):
    path = pathlib.Path(source)
    if path.is_dir():
        yield from (text.read_text("utf-8") for text in sorted(path.glob("*.txt")))
    else:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from (json.loads(line)["text"] for line in lines)


def key(word):
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))


def is_shouted(words):
    return not any(c.islower() for word in words for c in word)


def count(sources):
    found = collections.defaultdict(collections.Counter)
    spread = collections.defaultdict(set)
    for number, text in enumerate(t for source in sources for t in texts(source)):
        for sentence in SENTENCE_ENDS.split(text):
            words = WORDS.findall(sentence)
            for word in [] if is_shouted(words) else words[1:]:
                form = "small" if word.islower() else "capitals" if word.isupper() and len(word) > 1 else "name"
                found[key(word)][form] += 1
                spread[key(word), form].add(number)
    return found, spread


def usual(word, forms, spread):
    form, _ = forms.most_common(1)[0]
    if form == "name" or len(spread[word, form]) < FEWEST_TEXTS:
        return None
    return word if form == "small" else word.upper()


found, spread = count(sys.argv[2:])
lines = sorted(filter(None, (usual(word, forms, spread) for word, forms in found.items())))
with open(sys.argv[1], "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", filename="", mtime=0) as out:
    out.write("".join(line + "\n" for line in lines).encode("utf-8"))
