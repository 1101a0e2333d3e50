"""The net of lib/details/learned/net.ts in PyTorch, for whole batches, and what it is to learn."""

import math

import torch
import torch.nn.functional as F

TOKEN_WEIGHT, MESSAGE_WEIGHT, GATE_WEIGHT = 4.0, 2.0, 1.0
"""How much tokens, whole messages and the gate weigh: a finding must be there, and where it is."""
MAY, GATE_MISSED = 0.4, 8.0
"""From which probability on the gate is to open, and how much worse it is to stay shut than to open in vain."""
NOWHERE = -1e9


def initialise(shapes, random):
    """Tables of numbers by chance, as large as what flows through them asks for."""
    deviations = {"rows": 0.15, "parts": 0.3}
    tables = {}
    for name, (rows, columns) in shapes.items():
        table = torch.zeros(rows, columns)
        if name == "kindsBias":
            table.fill_(-2)
        elif not name.endswith("Bias"):
            table.normal_(0, deviations.get(name, 1 / math.sqrt(1.5 * columns)), generator=random)
        tables[name] = table
    return tables


class Dropout:
    """Leaves numbers out by one long mask that is made once: making a new one each time takes a fifth of the training."""

    def __init__(self, share, numbers):
        self.share = share
        self.mask = ((torch.rand(1 << 23) >= share).float() / (1 - share)).to(numbers)

    def __call__(self, values):
        if self.share == 0:
            return values
        from_ = int(torch.randint(len(self.mask) - values.numel(), (1,)))
        return values * self.mask[from_ : from_ + values.numel()].view(values.shape)


class Net:
    """Works out logits by tables of numbers: of each kind for each token of the texts, and of the gate."""

    def __init__(self, task, vocabulary, numbers=torch.float32):
        """:param numbers: what layers reckon with; bfloat16 takes half the time where the processor knows it"""
        self.reach, self.stride = task["reach"], task["stride"]
        self.parts = task["parts"]
        self.vocabulary = vocabulary
        self.numbers = numbers

    def logits(self, tables, batch, drop=lambda values: values, **left_out):
        """
        :param drop: leaves numbers out between the layers
        :param left_out: shares of what tokens are made of that are left out; see Vocabulary.vectors
        """
        tokens, parts, there, text, _ = batch
        some, tokens_of_text = tokens.shape[1] - text.shape[1], text.sum(1)
        exact = lambda name: tables[name].to(self.numbers)
        linear = lambda values, name: F.linear(values, exact(name), exact(f"{name}Bias")[0])
        hidden = tables["near"].shape[0]
        convolution = lambda name: exact(name).view(hidden, self.reach, -1).permute(0, 2, 1)
        flat = tokens[there].long()
        vectors = self.vocabulary.vectors(flat, tables["rows"], **left_out)
        each = torch.zeros(*tokens.shape, vectors.shape[1], dtype=self.numbers)
        each[there] = (vectors + F.embedding(parts[there], tables["parts"])).to(self.numbers)
        half = self.reach // 2
        near = F.conv1d(drop(each).transpose(1, 2), convolution("near"), exact("nearBias")[0], padding=half)
        near = F.relu(near) * there[:, None].to(self.numbers)
        # The second layer is worked out where texts are: what was said before counts by its first layer only.
        reach = half * self.stride
        around = F.pad(drop(near), (reach, reach))[:, :, some:]
        wide = F.conv1d(around, convolution("wide"), exact("wideBias")[0], dilation=self.stride)
        near_text = near[:, :, some:]
        wide = (F.relu(wide) + near_text).transpose(1, 2)[text]
        before = max(tokens.shape[1] - int(tokens_of_text.min()), 1)
        highest_of = lambda values, where: values.masked_fill(~where[:, None], 0).max(2).values
        highest = [highest_of(near_text, text)] + [
            highest_of(near[:, :, :before], parts[:, :before] == self.parts[part])
            for part in ("other", "own")
        ]
        whole = F.relu(linear(drop(torch.cat(highest, 1)), "whole"))
        shared = F.linear(whole, exact("fromWhole"))
        in_texts = lambda values: torch.repeat_interleave(values, tokens_of_text, 0)
        word = F.relu(linear(drop(wide), "word") + in_texts(shared))
        kinds = F.linear(drop(word).float(), tables["kinds"], tables["kindsBias"][0])
        # The gate learns from what is there and changes nothing of it.
        gate = near_text.transpose(1, 2)[text].detach().float() @ tables["gate"][0] + tables["gateBias"][0, 0]
        always = sum(one.detach().float() @ tables["gate"][1 + part] for part, one in enumerate(highest))
        return kinds, gate + in_texts(always)


def highest_in_messages(values, text):
    """Highest of each kind in each message; far below zero where a message has no text."""
    all_ = torch.full((*text.shape, values.shape[1]), NOWHERE)
    all_[text] = values
    return all_.amax(1)


def loss_of(kinds, gate, batch):
    """Cross-entropy of tokens, of messages at the likeliest token of each kind, and of the gate."""
    text, goals = batch.text, batch.goals
    count = max(len(goals), 1)
    tokens = F.binary_cross_entropy_with_logits(kinds, goals, reduction="sum") / count
    has_text = text.any(1)
    best = highest_in_messages(kinds, text)[has_text]
    told = highest_in_messages(goals, text)[has_text]
    messages = F.binary_cross_entropy_with_logits(best, told, reduction="sum") / len(text)
    # What may be part of a detail is what the net may well find, right or wrong.
    may = (torch.sigmoid(kinds.detach()).amax(1) > MAY).float()
    gates = F.binary_cross_entropy_with_logits(gate, may, pos_weight=torch.tensor(GATE_MISSED), reduction="sum") / count
    return TOKEN_WEIGHT * tokens + MESSAGE_WEIGHT * messages + GATE_WEIGHT * gates
