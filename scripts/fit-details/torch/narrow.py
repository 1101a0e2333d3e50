"""Which features are worth a row: decided when the net has learned what each is good for."""

import numpy as np
import torch


def uses_of(examples, vocabulary, rows):
    """How often each of so many rows is met in the examples."""
    met = np.bincount(examples.tokens, minlength=len(vocabulary.starts) - 1)
    of_places = np.repeat(met, np.diff(vocabulary.starts.numpy()))
    return torch.from_numpy(np.bincount(vocabulary.rows.numpy(), of_places, minlength=rows)).float()


def most_useful(table, uses, count):
    """The numbers, in rising order, of the rows that are met often and say much: one that is met a thousand times is not
    worth ten of a hundred times.
    """
    return (torch.log1p(uses) * table.norm(dim=1).sqrt()).topk(count).indices.sort().values


def in_groups(rows, counts):
    """So many of the rows, so many of those behind them, …, and the others."""
    counts = list(counts)
    return rows.split([*counts, len(rows) - sum(counts)])


def by_use(kept, uses, counts):
    """The rows that are kept in groups: so many that are met most, so many that are met less, …, and the others, each in rising
    order.
    """
    ordered = kept[uses[kept].argsort(descending=True, stable=True)]
    return [group.sort().values for group in in_groups(ordered, counts)]
