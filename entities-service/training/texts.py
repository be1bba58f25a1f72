"""Texts as training sees them: words with offsets, tags and roles, packed into chunks of pieces."""
import dataclasses
import json
import pathlib

LABELS = ("O", "B-PERSON", "I-PERSON", "B-ORGANIZATION", "I-ORGANIZATION", "B-PLACE", "I-PLACE")
CLASSES = {"PERSON": 1, "ORGANIZATION": 3, "STATE": 5, "GPE": 5, "LOCATION": 5}
IGNORED = -100
CHUNK = 200
"""Pieces of a chunk, its two frame pieces included; the service packs alike."""


@dataclasses.dataclass
class Sentence:
    words: list
    spans: list
    tags: list
    roles: list
    soft: object = None
    """Teacher's probabilities per word, 7 of tags and one of acting; None for annotated sentences."""


@dataclasses.dataclass
class Document:
    name: str
    text: str
    sentences: list


def mentions_of(path):
    if not path.exists():
        return []
    return [m for m in json.loads(path.read_text("utf-8"))["mentions"] if m["kind"] != "DATE"]


def label(span, mentions, before):
    """Tag, role and mention of one token; tokens in doubtful mentions are ignored."""
    hit = next((m for m in mentions if m["start"] < span[1] and span[0] < m["end"]), None)
    if hit is None:
        return 0, IGNORED, None
    if hit.get("ambiguous"):
        return IGNORED, IGNORED, hit
    tag = CLASSES[hit["type"]] + (hit is before)
    return tag, (int(hit["type"] == "STATE") if CLASSES[hit["type"]] == 5 else IGNORED), hit


def read(folder, tokens):
    """The documents of a folder, cut as the token list says."""
    documents = {}
    for line in pathlib.Path(tokens).read_text("utf-8").splitlines():
        name, _, spans = line.partition("\t")
        path = pathlib.Path(folder, name + ".txt")
        if name not in documents:
            text = path.read_bytes().decode("utf-8")
            documents[name] = Document(name, text, []), mentions_of(path.with_suffix(".json"))
        document, mentions = documents[name]
        document.sentences.append(sentence(document.text, spans, mentions))
    return [document for document, _ in documents.values()]


def sentence(text, listed, mentions):
    spans = [tuple(map(int, span.split(":"))) for span in listed.split()]
    tags, roles, before = [], [], None
    for span in spans:
        tag, role, before = label(span, mentions, before)
        tags.append(tag)
        roles.append(role)
    return Sentence([text[a:b] for a, b in spans], spans, tags, roles)


def packed(sentences, cutter, chunk=CHUNK):
    """Chunks of (pieces, [(sentence, word, place of its first piece)]): consecutive sentences, evenly filled."""
    cut = [[cutter.of(word) for word in s.words] for s in sentences]
    sizes = [sum(map(len, words)) for words in cut]
    room = chunk - 2
    even = sum(sizes) / max(1, -(-sum(sizes) // (room - 18)))
    chunks, pieces, firsts = [], [], []

    def close():
        nonlocal pieces, firsts
        if firsts:
            chunks.append(([cutter.classify, *pieces, cutter.separate], firsts))
        pieces, firsts = [], []

    for s, words in enumerate(cut):
        if pieces and (len(pieces) + sizes[s] > room or len(pieces) + sizes[s] / 2 > even):
            close()
        for w, found in enumerate(words):
            found = found[:room]
            if len(pieces) + len(found) > room:
                close()
            firsts.append((s, w, len(pieces) + 1))
            pieces += found
    close()
    return chunks
