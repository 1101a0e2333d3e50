"""The net of lib/details/learned/net.ts in PyTorch, for whole batches, and what it is to learn."""

import math

import torch
import torch.nn.functional as F

TOKEN_WEIGHT, MESSAGE_WEIGHT, GATE_WEIGHT = 4.0, 2.0, 1.0
"""How much tokens, whole messages and the gate weigh: a finding must be there, and where it is."""
MAY, GATE_MISSED = 0.4, 8.0
"""From which probability on the gate is to open, and how much worse it is to stay shut than to open in vain."""


def initialise(shapes, random):
    """Tables of numbers by chance, as large as what flows through them asks for."""
    tables = {}
    for name, (rows, columns) in shapes.items():
        table = torch.zeros(rows, columns)
        if name == "kindsBias":
            table.fill_(-2)
        elif not name.endswith("Bias"):
            deviation = {"rows": 0.15, "parts": 0.3}.get(name, 1 / math.sqrt(1.5 * columns))
            table.normal_(0, deviation, generator=random)
        tables[name] = table
    return tables


class Dropout:
    """Leaves numbers out by one long mask that is made once: making a new one each time takes a fifth of the training."""

    def __init__(self, share):
        self.share = share
        self.mask = (torch.rand(1 << 23) >= share).float() / (1 - share)

    def __call__(self, values):
        if self.share == 0:
            return values
        from_ = int(torch.randint(len(self.mask) - values.numel(), (1,)))
        return values * self.mask[from_ : from_ + values.numel()].view(values.shape)


class Net:
    """Works out logits by tables of numbers: of each kind for each token, and of the gate."""

    def __init__(self, task, vocabulary):
        self.reach, self.stride = task["reach"], task["stride"]
        self.heard = task["parts"]["edge"]
        self.vocabulary = vocabulary

    def logits(self, tables, batch, drop=lambda values: values, forget=0.0):
        """
        :param drop: leaves numbers out between the layers
        :param forget: share of the words that are forgotten, so that their letters and their place are learned
        """
        tokens, parts, there, _, _ = batch
        hidden = tables["near"].shape[0]
        convolution = lambda name: tables[name].view(hidden, self.reach, -1).permute(0, 2, 1)
        flat = tokens[there].long()
        vectors = self.vocabulary.vectors(flat, tables["rows"], torch.rand(len(flat)) < forget)
        each = torch.zeros(*tokens.shape, vectors.shape[1])
        each[there] = vectors + F.embedding(parts[there], tables["parts"])
        half = self.reach // 2
        near = F.conv1d(drop(each).transpose(1, 2), convolution("near"), tables["nearBias"][0], padding=half)
        near = F.relu(near) * there[:, None].float()
        wide = F.conv1d(
            drop(near), convolution("wide"), tables["wideBias"][0], padding=half * self.stride, dilation=self.stride
        )
        wide, near = (F.relu(wide) + near).transpose(1, 2), near.transpose(1, 2)
        highest = [near.masked_fill((parts != part)[..., None], 0).amax(1) for part in range(self.heard)]
        whole = F.relu(F.linear(drop(torch.cat(highest, 1)), tables["whole"], tables["wholeBias"][0]))
        shared = F.linear(whole, tables["fromWhole"])
        word = F.relu(F.linear(drop(wide), tables["word"], tables["wordBias"][0]) + shared[:, None])
        kinds = F.linear(drop(word), tables["kinds"], tables["kindsBias"][0])
        # The gate learns from what is there and changes nothing of it.
        gate = near.detach() @ tables["gate"][0] + tables["gateBias"][0, 0]
        for part, one in enumerate(highest):
            gate = gate + (one.detach() @ tables["gate"][1 + part])[:, None]
        return kinds, gate


def loss_of(kinds, gate, batch):
    """Cross-entropy of tokens, of messages at the likeliest token of each kind, and of the gate."""
    _, _, _, text, labels = batch
    tokens = F.binary_cross_entropy_with_logits(kinds[text], labels[text], reduction="sum") / text.sum().clamp(min=1)
    has_text = text.any(1)
    best = kinds.masked_fill(~text[..., None], -1e9).amax(1)[has_text]
    told = labels.amax(1)[has_text]
    messages = F.binary_cross_entropy_with_logits(best, told, reduction="sum") / len(text)
    # What may be part of a detail is what the net may well find, right or wrong.
    may = (torch.sigmoid(kinds.detach()).amax(2) > MAY)[text].float()
    each = F.binary_cross_entropy_with_logits(gate[text], may, pos_weight=torch.tensor(GATE_MISSED), reduction="sum")
    gates = each / text.sum().clamp(min=1)
    return TOKEN_WEIGHT * tokens + MESSAGE_WEIGHT * messages + GATE_WEIGHT * gates
