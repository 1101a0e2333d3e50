"""Trains the tagger's net with PyTorch (Debian 13: python3-torch); started by scripts/fit-details/learn.ts.

`train.py FOLDER begin` writes `begin.bin`, the numbers it would begin with, all tables in the order of the task, and
`first.bin`, what the net thinks of the first examples by them, kinds and then gate of each token of the text: learn.ts
knows by it that both sides mean the same net.

`train.py FOLDER train` writes `rounded.bin`, the net's numbers in steps, and `steps.json`. It begins with more rows than are
shipped. Before the last phase the most useful ones are chosen (narrow.py); which ones they are is written to `kept.bin`,
those that are met most first. Where there is a `from.bin`, it begins with those numbers, and not with numbers by chance;
they are of a net that is shipped, which goes on in the steps of `from.json` and with the rows that it has.

AdamW (Loshchilov and Hutter 2019), with one rise and fall of the rate in each phase (Smith 2018), in batches of like length;
in the last epochs of a phase the net already thinks in the steps that it is shipped in.
"""

import json
import math
import os
import sys
import time

import numpy as np
import torch
import torch.multiprocessing as processes
from examples import Examples, Vocabulary, task_in
from narrow import by_use, in_groups, most_useful, uses_of
from net import Dropout, Net, initialise, loss_of
from steps import Groups, in_steps, steps_of
from together import AllReduce

WORKERS = 2
"""Fixed: by it the examples are shared out and chance is seeded, and other numbers of workers give other nets."""
RISE = 0.15
"""Share of the training in which the rate rises."""
RESTEP = 50
"""Batches after which the steps are measured again."""
NUMBERS = torch.bfloat16
"""What layers reckon with while they learn."""


def say(line):
    print(line, file=sys.stderr, flush=True)


def write(folder, name, arrays):
    whole = np.concatenate([one.detach().numpy().ravel() for one in arrays])
    whole.astype(np.float32).tofile(os.path.join(folder, name))


def rate_at(share, highest):
    """The rate after a share of the training: it rises and falls like a wave."""
    wave = lambda part: (1 - math.cos(math.pi * part)) / 2
    return highest * (0.04 + 0.96 * wave(share / RISE) if share < RISE else 1 - wave((share - RISE) / (1 - RISE)))


def first_tables(folder, task):
    """What the net begins with."""
    tables = initialise(task["shapes"], torch.Generator().manual_seed(task["seed"]))
    path = os.path.join(folder, "from.bin")
    if os.path.exists(path):
        numbers = torch.from_numpy(np.fromfile(path, np.float32))
        sizes = [table.numel() for table in tables.values()]
        for table, part in zip(tables.values(), numbers.split(sizes), strict=True):
            table.copy_(part.view(table.shape))
    return tables


def steps_in(folder):
    """The steps of the net that the training begins with; None where it is new."""
    path = os.path.join(folder, "from.json")
    if not os.path.exists(path):
        return None
    with open(path) as file:
        return json.load(file)


def begin(folder):
    task = task_in(folder)
    tables = first_tables(folder, task)
    examples, net = Examples(folder, task), Net(task, Vocabulary(folder))
    thoughts = []
    for number in range(min(task["first"], len(examples.lengths))):
        kinds, gate = net.logits(tables, examples.batch(np.array([number])))
        thoughts.append(torch.cat([torch.sigmoid(kinds), gate[:, None]], 1))
    write(folder, "begin.bin", tables.values())
    write(folder, "first.bin", thoughts)


class Trainer:
    """One of the workers: all begin with the same numbers, draw the same batches, and take a share of each."""

    def __init__(self, worker, folder, gradients):
        self.worker, self.gradients = worker, gradients
        self.task = task_in(folder)
        self.examples, self.net = Examples(folder, self.task), Net(self.task, Vocabulary(folder), NUMBERS)
        self.uses = uses_of(self.examples, self.net.vocabulary, self.task["begins"])
        self.net.vocabulary.mark_common(self.uses, len(self.examples.tokens))
        self.tables = {name: table.requires_grad_() for name, table in first_tables(folder, self.task).items()}
        self.kept, self.mask = None, None
        # Those that are coarsest are the table's own piece.
        self.groups = Groups([*self.task["finer"], "rows"], self.task["begins"])
        self.shipped = steps_in(folder)

    def train(self):
        """Trains one phase after the other, the last one with fewer rows where the net is new; the tables are then those behind
        the steps.
        """
        *first, last = self.task["phases"]
        if self.shipped:
            self.keep()
        for phase in first:
            self.train_phase(phase)
        if not self.shipped:
            self.narrow()
        self.train_phase(last)

    def keep(self):
        """Keeps all rows, which stand in their groups already."""
        self.kept = torch.arange(self.task["begins"])
        self.groups.share_out(in_groups(self.kept, self.task["finer"].values()))

    def narrow(self):
        """Forgets all rows but those that are shipped."""
        rows = self.tables["rows"].detach()
        kept = most_useful(rows, self.uses, self.task["kept"])
        groups = by_use(kept, self.uses, self.task["finer"].values())
        self.groups.share_out(groups)
        self.kept = torch.cat(groups)
        self.mask = torch.zeros(len(rows), 1)
        self.mask[self.kept] = 1
        rows.mul_(self.mask)

    def train_phase(self, phase):
        seed = self.task["seed"]
        torch.manual_seed(seed * 100 + self.worker)
        self.drop, self.left_out = Dropout(phase["dropout"], NUMBERS), phase["leftOut"]
        random = np.random.default_rng(seed)
        self.optimizer = torch.optim.AdamW(
            self.tables.values(), lr=phase["rate"], weight_decay=self.task["decay"], fused=True
        )
        steps, done, epochs = self.shipped, 0, phase["epochs"]
        for epoch in range(epochs):
            began, loss = time.time(), 0.0
            batches = self.examples.batches(self.chosen(phase["share"], random), self.task["batch"], random)
            is_rounded = epoch >= epochs - phase["rounded"]
            for index, numbers in enumerate(batches):
                if is_rounded and not self.shipped and (steps is None or done % RESTEP == 0):
                    steps = self.fitted_steps()
                tables = in_steps(self.tables, self.task["levels"], steps, self.groups) if is_rounded else self.tables
                rate = rate_at((epoch + index / len(batches)) / epochs, phase["rate"])
                loss += self.step(tables, numbers[self.worker :: WORKERS], rate)
                done += 1
            if self.worker == 0:
                say(f"epoch {epoch + 1}/{epochs}: loss {loss / len(batches):.3f}, {time.time() - began:.0f} s")

    def chosen(self, share, random):
        """The examples of an epoch: those of every epoch, and a share of the others."""
        always, count = self.task["always"], len(self.examples.lengths)
        others = np.arange(always, count)
        some = others if share == 1 else random.choice(others, round(share * len(others)), replace=False)
        return np.concatenate([np.arange(always), some])

    def fitted_steps(self):
        return steps_of(self.tables, self.task["levels"], self.task["stepsOfRows"])

    def step(self, tables, numbers, rate):
        """One step by this worker's share of a batch and those of the others; returns its own loss."""
        loss = 0.0
        if len(numbers):
            batch = self.examples.batch(numbers)
            lost = loss_of(*self.net.logits(tables, batch, self.drop, **self.left_out), batch)
            (lost / WORKERS).backward()
            loss = float(lost.detach())
        own = [torch.zeros_like(one) if one.grad is None else one.grad for one in self.tables.values()]
        gradient = self.gradients.sum(self.worker, torch.cat([one.flatten() for one in own]))
        at = 0
        for one in self.tables.values():
            one.grad = gradient[at : at + one.numel()].view(one.shape)
            at += one.numel()
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.optimizer.step()
        self.optimizer.zero_grad()
        if self.mask is not None:
            with torch.no_grad():
                self.tables["rows"].mul_(self.mask)
        return loss

    def write(self, folder):
        levels = self.task["levels"]
        steps = self.shipped or self.fitted_steps()
        tables = in_steps(self.tables, levels, steps, self.groups)
        write(folder, "rounded.bin", {**tables, "rows": tables["rows"][self.kept]}.values())
        self.kept.numpy().astype(np.int32).tofile(os.path.join(folder, "kept.bin"))
        with open(os.path.join(folder, "steps.json"), "w") as file:
            json.dump(steps, file)


def work(worker, folder, gradients):
    torch.set_num_threads(1)
    trainer = Trainer(worker, folder, gradients)
    trainer.train()
    if worker == 0:
        trainer.write(folder)


def train(folder):
    numbers = sum(rows * columns for rows, columns in task_in(folder)["shapes"].values())
    processes.spawn(work, args=(folder, AllReduce(WORKERS, numbers)), nprocs=WORKERS)


if __name__ == "__main__":
    {"begin": begin, "train": train}[sys.argv[2]](sys.argv[1])
