"""Examples to learn from, as scripts/fit-details/learn.ts writes them: files of numbers in one folder."""

import json
import os
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F

LIKE_LENGTH = 12
"""By how many tokens the lengths of a batch may differ by chance, and by how many those of its texts."""
LIKE_TEXT = 4
STEP_OF_LENGTH = 10
"""Among examples whose lengths differ by less, those with texts of like length stand together."""

COMMON = 0.02
"""Share of the tokens from which on a row is never left out: it says little of which word it is."""


def task_in(folder):
    """What is to be trained: shapes and steps of the tables, epochs, rates; see Training in learn.ts."""
    with open(os.path.join(folder, "task.json")) as file:
        return json.load(file)


def array_in(folder, name, kind):
    return np.fromfile(os.path.join(folder, name), dtype=kind)


class Batch(NamedTuple):
    """Examples × tokens, moved to the right, so that the texts, which stand last, are in the last columns."""

    tokens: torch.Tensor
    parts: torch.Tensor
    there: torch.Tensor
    """Where there is a token."""
    text: torch.Tensor
    """Which of the last columns, as many as the longest text and its edge take, are tokens of the text."""
    goals: torch.Tensor
    """Whether each token of the texts is part of each kind, all texts one behind the other."""


class Examples:
    """All examples, one behind the other; a token is the number of one of the distinct lists of rows."""

    def __init__(self, folder, task):
        self.tokens, self.parts = array_in(folder, "tokens.bin", np.int32), array_in(folder, "parts.bin", np.uint8)
        self.labels, self.lengths = array_in(folder, "labels.bin", np.uint16), array_in(folder, "lengths.bin", np.int32)
        self.texts = array_in(folder, "texts.bin", np.int32)
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)]).astype(np.int64)
        self.label_starts = np.concatenate([[0], np.cumsum(self.texts)]).astype(np.int64)
        self.bits = np.arange(task["shapes"]["kinds"][0], dtype=np.uint16)
        self.text, self.edge = task["parts"]["text"], task["parts"]["edge"]

    def batches(self, chosen, tokens, random):
        """Those chosen in batches of like length, in another order each time; each batch about as many tokens."""
        lengths = np.round((self.lengths[chosen] + random.random(len(chosen)) * LIKE_LENGTH) / STEP_OF_LENGTH)
        texts = self.texts[chosen] + random.random(len(chosen)) * LIKE_TEXT
        batches, batch, longest = [], [], 0
        for number in chosen[np.lexsort((texts, lengths))]:
            longest = max(longest, self.lengths[number])
            if batch and longest * (len(batch) + 1) > tokens:
                batches.append(np.array(batch))
                batch, longest = [], self.lengths[number]
            batch.append(number)
        batches.append(np.array(batch))
        random.shuffle(batches)
        return batches

    def places_of_texts(self, numbers):
        """Where the tokens of these examples' texts stand among those of all texts."""
        return np.concatenate([np.arange(self.label_starts[n], self.label_starts[n + 1]) for n in numbers])

    def batch(self, numbers):
        lengths = self.lengths[numbers]
        longest = int(lengths.max())
        columns = np.arange(longest) - (longest - lengths[:, None])
        there = columns >= 0
        places = np.where(there, self.starts[numbers][:, None] + columns, 0)
        parts = np.where(there, self.parts[places], self.edge)
        last = min(int(self.texts[numbers].max()) + 1, longest)
        text = (parts == self.text)[:, longest - last :]
        of_texts = self.places_of_texts(numbers)
        goals = ((self.labels[of_texts][:, None] >> self.bits) & 1).astype(np.float32)
        arrays = (np.where(there, self.tokens[places], -1), parts.astype(np.int64), there, text, goals)
        return Batch(*[torch.from_numpy(one) for one in arrays])


class Vocabulary:
    """Which rows each token is made of, and how many of them, the first ones, stand for the word itself."""

    def __init__(self, folder):
        read = lambda name, kind: torch.from_numpy(array_in(folder, name, kind)).long()
        self.rows, self.starts = read("rows.bin", np.int32), read("row-starts.bin", np.int32)
        self.words = read("row-words.bin", np.uint8)
        self.common = None

    def mark_common(self, uses, tokens):
        """:param uses: how often each row is met among so many tokens"""
        self.common = uses >= COMMON * tokens

    def sum_of(self, distinct, table, of_word, lost=0.0):
        """Sum of the rows of each token that stand for the word itself, or of the others, of which a share is `lost`."""
        words = self.words[distinct]
        starts = self.starts[distinct] + (0 if of_word else words)
        counts = words if of_word else self.starts[distinct + 1] - starts
        begins = torch.cumsum(counts, 0) - counts
        place = torch.arange(int(counts.sum())) - torch.repeat_interleave(begins, counts)
        rows = self.rows[place + torch.repeat_interleave(starts, counts)]
        if lost == 0:
            return F.embedding_bag(rows, table, begins, mode="sum")
        kept = torch.where(self.common[rows], 1, (torch.rand(len(rows)) >= lost) / (1 - lost))
        return F.embedding_bag(rows, table, begins, mode="sum", per_sample_weights=kept)

    def vectors(self, tokens, table, forget=0.0, lost=0.0, unheard=0.0):
        """Sum of the rows of each token, without what is left out, so that the rest of it and its place are learned.

        :param unheard: share of the tokens of which nothing is left but where they stand
        :param forget: share of the tokens of which letters and shape are left, but not which word it is and on what lists
        :param lost: share of letters, and of signs that are rare, that are left out of a token wherever a batch has it; the
            others count as much more
        """
        distinct, which = torch.unique(tokens, return_inverse=True)
        others = F.embedding(which, self.sum_of(distinct, table, False, lost))
        words = F.embedding(which, self.sum_of(distinct, table, True))
        chance = torch.rand(len(tokens))
        heard, known = chance >= unheard, chance >= unheard + forget
        return others * heard[:, None] + words * known[:, None]
