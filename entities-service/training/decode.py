"""From probabilities to names, as the service does it."""
import numpy as np
import torch

import texts

SIDE_BY_SIDE_ALIKE, SIDE_BY_SIDE = -2.0, -1.0
"""Two names without a word between them are rare, of one type most of all."""
FORBIDDEN, START = -1e4, 7


def steps():
    table = np.zeros((8, 7), np.float32)
    for inside in (2, 4, 6):
        for before in range(8):
            if before not in (inside, inside - 1):
                table[before, inside] = FORBIDDEN
    for begin in (1, 3, 5):
        for before in range(1, 7):
            table[before, begin] = SIDE_BY_SIDE_ALIKE if before in (begin, begin + 1) else SIDE_BY_SIDE
    return table


STEPS = steps()


def best(probabilities):
    scores = np.log(probabilities + 1e-9)
    total, back = scores[0] + STEPS[START], []
    for row in scores[1:]:
        ways = total[:, None] + STEPS[:START]
        back.append(ways.argmax(0))
        total = ways.max(0) + row
    path = [int(total.argmax())]
    for choice in reversed(back):
        path.append(int(choice[path[-1]]))
    return path[::-1]


def names(sentence, probabilities, acts):
    """(start, end, class, P(acts), confidence) of each name."""
    path, at = best(probabilities), 0
    while at < len(path):
        end = at + 1
        if path[at] > 0:
            while end < len(path) and path[end] == path[at] + 1:
                end += 1
            kind = texts.LABELS[path[at]][2:]
            sure = probabilities[range(at, end), path[at:end]].mean()
            yield sentence.spans[at][0], sentence.spans[end - 1][1], kind, float(acts[at:end].mean()), float(sure)
        at = end


def predict(taggers, documents, cutter):
    """Per document and sentence: tag probabilities and P(acts) per word, averaged over the taggers."""
    answer = []
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
        for document in documents:
            found = [(np.zeros((len(s.words), 7), np.float32), np.zeros(len(s.words), np.float32)) for s in document.sentences]
            for pieces, firsts in texts.packed(document.sentences, cutter):
                ids = torch.tensor([pieces])
                outs = [tagger.eval()(ids)[0].float() for tagger in taggers]
                tags = sum(out[:, :7].softmax(-1) for out in outs).numpy() / len(outs)
                acts = sum(out[:, 7:].softmax(-1)[:, 1] for out in outs).numpy() / len(outs)
                for s, w, place in firsts:
                    found[s][0][w], found[s][1][w] = tags[place], acts[place]
            answer.append(found)
    return answer


def mentions(document, found, threshold):
    """Mentions in the form of the annotated texts."""
    listed = []
    for sentence, (tags, acts) in zip(document.sentences, found):
        for start, end, kind, acting, sure in names(sentence, tags, acts) if sentence.words else ():
            state = kind == "PLACE" and acting > threshold
            type_ = "STATE" if state else "GPE" if kind == "PLACE" else kind
            listed.append({"start": start, "end": end, "text": document.text[start:end],
                           "kind": "PLACE" if type_ == "GPE" else "ACTOR", "type": type_,
                           "confidence": round(sure, 3), "acts": round(acting, 3), "entity": {"name": document.text[start:end]}})
    return listed
