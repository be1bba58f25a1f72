"""Trains a tagger on annotated texts, and on labelled news where given.

  train.py --weights bert.npz --full vocab-full.txt --vocabulary vocab.txt --texts DIR --tokens LIST.tsv --layers 6 --out TAGGER.pt

With --soft (from label.py) the teacher's probabilities on the news are learnt beside the annotated texts. --stop N ends after
N epochs of a schedule made for --epochs, while the rate is still high, for a start that several runs go on from.
"""
import argparse
import math
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

import encoder
import pieces
import swap
import texts

ROLE_WEIGHT, RISE, LARGEST_GRADIENT = 0.5, 0.08, 1.0


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("weights", "full", "vocabulary", "texts", "tokens", "out", "init", "soft", "news", "news-tokens"):
        parser.add_argument("--" + name)
    for name, value in (("layers", 6), ("frozen", 0), ("epochs", 8), ("batch", 4), ("seed", 1), ("threads", 1), ("drafts", 40), ("news-share", 0), ("stop", 0)):
        parser.add_argument("--" + name, type=int, default=value)
    for name, value in (("rate", 6e-5), ("head-rate", 5e-4), ("fall", 0.9)):
        parser.add_argument("--" + name, type=float, default=value)
    return parser.parse_args()


def padded(batch):
    """Pieces, attention mask and targets of several chunks."""
    length = max(len(ids) for ids, *_ in batch)
    ids = torch.zeros(len(batch), length, dtype=torch.long)
    mask = torch.full((len(batch), 1, 1, length), -1e4)
    target = torch.zeros(len(batch), length, 9)
    weight = torch.zeros(len(batch), length, 2)
    for row, (found, places, wanted, weights) in enumerate(batch):
        ids[row, :len(found)] = torch.tensor(found)
        mask[row, :, :, :len(found)] = 0
        target[row, places], weight[row, places] = torch.from_numpy(wanted), torch.from_numpy(weights)
    return ids, mask, target, weight


def goal(s, w):
    """What a word should give: 7 tag probabilities, 2 role probabilities, and the weight of each."""
    wanted, weights = np.zeros(9, np.float32), np.zeros(2, np.float32)
    if s.soft is not None:
        tags, acts = s.soft[w, :7], s.soft[w, 7]
        wanted[:7], wanted[7:], weights[0], weights[1] = tags, (1 - acts, acts), 1, tags[5] + tags[6]
    else:
        if s.tags[w] >= 0:
            wanted[s.tags[w]], weights[0] = 1, 1
        if s.roles[w] >= 0:
            wanted[7 + s.roles[w]], weights[1] = 1, 1
    return wanted, weights


def chunks(document, cutter):
    for ids, firsts in texts.packed(document.sentences, cutter):
        goals = [goal(document.sentences[s], w) for s, w, _ in firsts]
        yield ids, [place for _, _, place in firsts], np.array([g for g, _ in goals]), np.array([w for _, w in goals])


def loss_of(out, target, weight):
    tags = -(F.log_softmax(out[..., :7], -1) * target[..., :7]).sum(-1) * weight[..., 0]
    roles = -(F.log_softmax(out[..., 7:], -1) * target[..., 7:]).sum(-1) * weight[..., 1]
    return tags.sum() / weight[..., 0].sum().clamp(min=1) + ROLE_WEIGHT * roles.sum() / weight[..., 1].sum().clamp(min=4)


def groups(tagger, chosen):
    """Lower layers move less; the output, which starts from nothing, moves most."""
    found = [{"params": list(tagger.head.parameters()), "peak": chosen.head_rate}]
    top = len(tagger.layers)
    for number, layer in enumerate(tagger.layers):
        if number >= chosen.frozen:
            found.append({"params": list(layer.parameters()), "peak": chosen.rate * chosen.fall ** (top - 1 - number)})
    return found


def news_of(chosen):
    if not chosen.soft:
        return []
    documents = texts.read(chosen.news, chosen.news_tokens)
    stored = np.load(chosen.soft)
    known = [d for d in documents if d.name in stored]
    for document in known:
        rows, at = stored[document.name].astype(np.float32) / 255, 0
        for s in document.sentences:
            s.soft, at = rows[at:at + len(s.words)], at + len(s.words)
    return known


def epoch(gold, news, change, chance, chosen, number):
    """One pass over varied texts and, with a teacher, over its part of the news."""
    cutter = pieces.WordPieces.read(chosen.vocabulary)
    varied = [change.document(d) if number else d for d in gold] + [change.drafts_as_text(min(chosen.drafts, len(change.drafts)))]
    part = news[number % chosen.news_share::chosen.news_share] if chosen.news_share else []
    found = [chunk for d in varied + part for chunk in chunks(d, cutter)]
    chance.shuffle(found)
    blocks = [sorted(found[n:n + 16 * chosen.batch], key=lambda c: len(c[0])) for n in range(0, len(found), 16 * chosen.batch)]
    batches = [block[n:n + chosen.batch] for block in blocks for n in range(0, len(block), chosen.batch)]
    chance.shuffle(batches)
    return batches


def step(tagger, batch, optimizer, moved):
    ids, mask, target, weight = padded(batch)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        out = tagger(ids, mask)
    loss = loss_of(out.float(), target, weight)
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(moved, LARGEST_GRADIENT)
    optimizer.step()
    return loss.item()


def fit(tagger, gold, news, change, chance, chosen):
    """The rate rises over the first steps, then falls to nearly nothing."""
    parts = groups(tagger, chosen)
    moved = [p for part in parts for p in part["params"]]
    optimizer = torch.optim.AdamW(parts, lr=0, weight_decay=0.01, fused=True)
    done, began, total = 0, time.time(), None
    for number in range(chosen.epochs):
        batches, losses = epoch(gold, news, change, chance, chosen, number), []
        total = total or len(batches) * chosen.epochs
        tagger.train()
        for batch in batches:
            share = min(1, (done + 1) / (RISE * total)) * max(0.02, 1 - done / total)
            for part in optimizer.param_groups:
                part["lr"] = part["peak"] * share
            losses.append(step(tagger, batch, optimizer, moved))
            done += 1
        mean = sum(losses) / len(losses)
        print(f"epoch {number + 1}, step {done} of {total}, loss {mean:.4f} after {time.time() - began:.0f} s", flush=True)
        if not math.isfinite(mean):
            raise SystemExit("diverged")
        torch.save({name: value.bfloat16() for name, value in tagger.state_dict().items()}, chosen.out)
        if number + 1 == chosen.stop:
            break


def main():
    chosen = options()
    torch.set_num_threads(chosen.threads)
    torch.set_flush_denormal(True)
    torch.manual_seed(chosen.seed)
    chance = random.Random(chosen.seed)
    tagger = encoder.load(chosen.init) if chosen.init else encoder.new(chosen.weights, chosen.full, chosen.vocabulary, chosen.layers)
    tagger.frozen = chosen.frozen
    gold = texts.read(chosen.texts, chosen.tokens)
    change = swap.Swap(chance, gold)
    fit(tagger, gold, news_of(chosen), change, chance, chosen)


if __name__ == "__main__":
    main()
