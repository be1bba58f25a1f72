"""Word pieces as BERT cuts them, and the choice of those a Spanish text needs.

  pieces.py VOCAB-FULL.txt OUT.txt SIZE TEXTS...      (folders with *.txt)
"""
import collections
import pathlib
import re
import sys
import unicodedata

UNKNOWN, CLASSIFY, SEPARATE = "[UNK]", "[CLS]", "[SEP]"
LONGEST_WORD = 100
SPANISH = "a-záéíóúüñçA-ZÁÉÍÓÚÜÑÇ"


def is_punctuation(sign):
    code = ord(sign)
    ascii_sign = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_sign or unicodedata.category(sign).startswith("P")


def parts(word):
    """The runs of letters and digits of a word, and its signs, each by itself."""
    run = ""
    for sign in unicodedata.normalize("NFC", word):
        if is_punctuation(sign):
            if run:
                yield run
            yield sign
            run = ""
        else:
            run += sign
    if run:
        yield run


class WordPieces:
    def __init__(self, vocabulary):
        self.ids = {piece: number for number, piece in enumerate(vocabulary)}
        self.unknown = self.ids[UNKNOWN]
        self.classify, self.separate = self.ids[CLASSIFY], self.ids[SEPARATE]

    @staticmethod
    def read(path):
        return WordPieces(pathlib.Path(path).read_text("utf-8").split("\n")[:-1])

    def of(self, word):
        found = [piece for part in parts(word) for piece in self._cut(part)]
        return found or [self.unknown]

    def _cut(self, part):
        """Longest match first; a part that cannot be cut, or is too long to be a word, is one unknown piece."""
        if len(part) > LONGEST_WORD:
            return [self.unknown]
        at, found = 0, []
        while at < len(part):
            for end in range(len(part), at, -1):
                piece = self.ids.get(("##" if at else "") + part[at:end])
                if piece is not None:
                    break
            else:
                return [self.unknown]
            found.append(piece)
            at = end
        return found


def needed(full, counts, size):
    """The pieces to keep: all that any text may fall back on, then the most frequent ones."""
    bare = [piece.removeprefix("##") for piece in full]
    always = {n for n, piece in enumerate(full) if piece in ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")}
    always |= {n for n, piece in enumerate(bare)
               if re.fullmatch(r"\d{1,4}", piece) or re.fullmatch(f"[{SPANISH}]{{1,3}}", piece)
               or len(piece) == 1 and ord(piece) < 0x530 or len(piece) == 1 and 0x2000 <= ord(piece) < 0x2C00}
    wanted = [n for n, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if n not in always]
    kept = always | set(wanted[:size - len(always)])
    western = [n for n, piece in enumerate(full) if n not in kept and re.fullmatch(f"[{SPANISH}]{{4,9}}", piece)]
    return sorted(kept | set(western[:size - len(kept)]))


def main(full_path, out, size, *folders):
    full = pathlib.Path(full_path).read_text("utf-8").split("\n")[:-1]
    cutter, counts = WordPieces(full), collections.Counter()
    for folder in folders:
        for path in sorted(pathlib.Path(folder).glob("*.txt")):
            for word in re.findall(r"\w+|[^\w\s]", path.read_text("utf-8")):
                counts.update(cutter.of(word))
    kept = needed(full, counts, int(size))
    pathlib.Path(out).write_text("".join(full[n] + "\n" for n in kept), "utf-8")
    covered = sum(counts[n] for n in kept) / sum(counts.values())
    print(f"{len(kept)} pieces, {len(counts)} seen, {sum(c > 1 for c in counts.values())} more than once, {covered:.4%} of the running pieces kept")


if __name__ == "__main__":
    main(*sys.argv[1:])
