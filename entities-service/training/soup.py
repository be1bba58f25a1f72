"""Averages the weights of taggers that were trained on from one common start; the mean generalises better than each.

  soup.py OUT.pt TAGGER.pt...
"""
import sys

import torch


def main(out, *paths):
    states = [torch.load(path, weights_only=True) for path in paths]
    mean = {name: sum(state[name].float() for state in states) / len(states) for name in states[0]}
    torch.save({name: value.bfloat16() for name, value in mean.items()}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
