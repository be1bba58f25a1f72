"""The BERT encoder with its output for names: seven tags and two roles (place, acts) per piece."""
import pathlib

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS, INNER, OUTPUTS = 768, 12, 3072, 9


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.output, self.attended = nn.Linear(WIDTH, WIDTH), nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.normed, self.dropout = nn.LayerNorm(WIDTH, eps=1e-12), dropout

    def forward(self, x, mask):
        batch, length, _ = x.shape
        split = lambda y: y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = torch.matmul(q, k.transpose(-1, -2)) / (WIDTH // HEADS) ** 0.5
        if mask is not None:
            scores = scores + mask
        seen = torch.matmul(scores.softmax(-1), v).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.attended(x + F.dropout(self.output(seen), self.dropout, self.training))
        return self.normed(x + F.dropout(self.narrow(F.gelu(self.widen(x))), self.dropout, self.training))


class Tagger(nn.Module):
    def __init__(self, pieces, layers, dropout=0.1):
        super().__init__()
        self.words, self.places = nn.Embedding(pieces, WIDTH), nn.Embedding(512, WIDTH)
        self.kind, self.normed = nn.Parameter(torch.zeros(WIDTH)), nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.head, self.dropout, self.frozen = nn.Linear(WIDTH, OUTPUTS), dropout, 0

    def forward(self, ids, mask=None):
        with torch.set_grad_enabled(self.training and torch.is_grad_enabled() and self.frozen < 0):
            x = self.normed(self.words(ids) + self.places.weight[:ids.shape[1]] + self.kind)
        for number, layer in enumerate(self.layers):
            with torch.set_grad_enabled(self.training and torch.is_grad_enabled() and number >= self.frozen):
                x = layer(x, mask)
        return self.head(F.dropout(x, self.dropout, self.training))


def new(weights, full_vocabulary, vocabulary, layers):
    """A tagger with the first layers of the published encoder, and only the given pieces."""
    stored = np.load(weights)
    get = lambda name: torch.from_numpy(stored[name].copy())
    full = {p: n for n, p in enumerate(pathlib.Path(full_vocabulary).read_text("utf-8").split("\n")[:-1])}
    rows = torch.tensor([full[p] for p in pathlib.Path(vocabulary).read_text("utf-8").split("\n")[:-1]])
    tagger = Tagger(len(rows), layers)
    with torch.no_grad():
        tagger.words.weight.copy_(get("embeddings/word_embeddings")[rows])
        tagger.places.weight.copy_(get("embeddings/position_embeddings"))
        tagger.kind.copy_(get("embeddings/token_type_embeddings")[0])
        copy_norm(tagger.normed, get, "embeddings/LayerNorm")
        for number, layer in enumerate(tagger.layers):
            copy_layer(layer, get, f"encoder/layer_{number}/")
        tagger.head.weight.normal_(0, 0.02)
        tagger.head.bias.zero_()
    return tagger


def copy_norm(norm, get, name):
    norm.weight.copy_(get(name + "/gamma"))
    norm.bias.copy_(get(name + "/beta"))


def copy_layer(layer, get, prefix):
    dense = {"attention/self/query": layer.query, "attention/self/key": layer.key, "attention/self/value": layer.value,
             "attention/output/dense": layer.output, "intermediate/dense": layer.widen, "output/dense": layer.narrow}
    for name, linear in dense.items():
        linear.weight.copy_(get(prefix + name + "/kernel").t())
        linear.bias.copy_(get(prefix + name + "/bias"))
    copy_norm(layer.attended, get, prefix + "attention/output/LayerNorm")
    copy_norm(layer.normed, get, prefix + "output/LayerNorm")


def load(path):
    state = torch.load(path, weights_only=True)
    layers = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
    tagger = Tagger(state["words.weight"].shape[0], layers)
    tagger.load_state_dict({name: value.float() for name, value in state.items()})
    return tagger
