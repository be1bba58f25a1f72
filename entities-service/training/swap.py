"""Variants of annotated texts: other names in the same places, made-up sentences, capitals. They teach that the context decides,
not the name: a handful of states acts in the annotated texts, any state may act in tomorrow's."""
import pathlib
import re

import texts

WORD = re.compile(r"(?:[A-ZÁÉÍÓÚÑ]{1,2}\.){2,}|\w+(?:['’·]\w+)*|[^\w\s]")
SLOT = re.compile(r"\{([A-Z]+)(!?)\}")
KIND = {"PERSON": "PERSON", "SURNAME": "PERSON", "BODY": "ORGANIZATION", "FIRM": "ORGANIZATION", "CLUB": "ORGANIZATION",
        "INSTITUTE": "ORGANIZATION", "THING": None}
HERE = pathlib.Path(__file__).parent


def lists(path=HERE / "names.tsv"):
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines())
    return {kind: names.split("|") for kind, names in rows}


class Swap:
    def __init__(self, chance, documents):
        self.chance, self.names = chance, lists()
        self.drafts = (HERE / "sentences.txt").read_text("utf-8").splitlines()
        self.countries, self.cities = set(self.names["COUNTRY"]), set(self.names["CAPITAL"] + self.names["CITY"] + self.names["REGION"])
        self.bodies = self.names["BODY"] + self.names["FIRM"] + [n for n, k in harvested(documents) if k == 3]

    def pick(self, kind):
        if kind == "PERSON":
            given = self.chance.choice(self.names["GIVEN"])
            double = " " + self.chance.choice(self.names["SURNAME"]) if self.chance.random() < 0.15 else ""
            return f"{given} {self.chance.choice(self.names['SURNAME'])}{double}"
        return SLOT.sub(lambda inner: self.pick(inner[1]), self.chance.choice(self.names[kind]))

    def other(self, name, tag, acts, chosen):
        """Another name for {@code name}, the same all through a text."""
        if (name, acts) in chosen:
            return chosen[name, acts]
        if tag == 1:
            last = name.split()[-1]
            full = chosen.setdefault(("full", last), self.pick("PERSON"))
            new = full if " " in name else full.split()[-1]
        elif tag == 3:
            new = self.chance.choice(self.bodies)
        elif acts:
            new = self.pick("CAPITAL" if self.chance.random() < 0.25 else "COUNTRY")
        else:
            new = self.pick("COUNTRY" if name in self.countries else self.chance.choice(("CITY", "CITY", "REGION", "CAPITAL")))
        chosen[name, acts] = new
        return new

    def swaps(self, name, tag, acts):
        if tag == 5 and not acts and name not in self.countries and name not in self.cities:
            return self.chance.random() < 0.1
        return self.chance.random() < {1: 0.5, 3: 0.25, 5: 0.5}[tag]

    def document(self, document):
        chosen, kept, sentences = {}, {}, []
        for s in document.sentences:
            words, tags, roles = [], [], []
            for begin, end in runs(s.tags):
                tag, part = s.tags[begin], s.words[begin:end]
                if tag in (1, 3, 5):
                    name, acts = " ".join(part), s.roles[begin] == 1
                    if kept.setdefault((name, acts), self.swaps(name, tag, acts)):
                        part = WORD.findall(self.other(name, tag, acts, chosen))
                words += part
                tags += [tag + 1] * len(part) if tag in (1, 3, 5) else s.tags[begin:end]
                if tag in (1, 3, 5):
                    tags[-len(part)] = tag
                    roles += [s.roles[begin]] * len(part)
                else:
                    roles += s.roles[begin:end]
            if len(words) < 30 and self.chance.random() < 0.04:
                words = [w.upper() for w in words]
            sentences.append(texts.Sentence(words, [], tags, roles))
        return texts.Document(document.name, "", sentences)

    def draft(self, line):
        words, tags, roles, at = [], [], [], 0
        for slot in SLOT.finditer(line):
            plain = WORD.findall(line[at:slot.start()])
            name = WORD.findall(self.pick(slot[1]))
            tag = texts.CLASSES.get(KIND.get(slot[1], "GPE"), 0)
            words += plain + name
            tags += [0] * len(plain) + ([tag] + [tag + 1] * (len(name) - 1) if tag else [0] * len(name))
            roles += [texts.IGNORED] * len(plain) + [int(slot[2] == "!") if tag == 5 else texts.IGNORED] * len(name)
            at = slot.end()
        rest = WORD.findall(line[at:])
        words += rest
        words[0] = words[0][:1].upper() + words[0][1:]
        return texts.Sentence(words, [], tags + [0] * len(rest), roles + [texts.IGNORED] * len(rest))

    def drafts_as_text(self, count):
        lines = [self.draft(line) for line in self.chance.sample(self.drafts, count)]
        return texts.Document("drafts", "", lines)


def runs(tags):
    """Stretches of one name, or of words outside names."""
    at = 0
    while at < len(tags):
        end = at + 1
        while end < len(tags) and (tags[end] == tags[at] + 1 if tags[at] in (1, 3, 5) else tags[end] not in (1, 3, 5)):
            end += 1
        yield at, end
        at = end


def harvested(documents):
    for document in documents:
        for s in document.sentences:
            for begin, end in runs(s.tags):
                if s.tags[begin] in (1, 3, 5):
                    yield " ".join(s.words[begin:end]), s.tags[begin]
