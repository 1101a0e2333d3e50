"""Trains the tagger's net with PyTorch (Debian 13: python3-torch); started by scripts/fit-details/learn.ts.

`train.py FOLDER begin` writes `begin.bin`, the numbers it would begin with, all tables in the order of the task, and
`first.bin`, what the net thinks of the first examples by them, kinds and then gate of each token of the text: learn.ts
knows by it that both sides mean the same net. `train.py FOLDER train` writes `rounded.bin` and `steps.json`.

`train.py FOLDER teach PUPIL` trains a net that is too large to be shipped and writes `believed.bin` to the pupil's folder:
what it believes of each token of the pupil's texts. The pupil's training then learns that along with what was written down
(Hinton et al. 2015, “Distilling the knowledge in a neural network”): a small net has no room for every case, and learns
more from how likely something is than from what was said.

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
from examples import SHARES, Examples, Vocabulary, task_in
from net import Dropout, Net, initialise, loss_of
from steps import in_steps, steps_of
from together import AllReduce

WORKERS = 2
"""Fixed: by it the examples are shared out and chance is seeded, and other numbers of workers give other nets."""
RISE = 0.15
"""Share of the training in which the rate rises."""
RESTEP = 50
"""Batches after which the steps of the tables are measured again."""
NUMBERS = torch.bfloat16
"""What layers reckon with while they learn."""
BELIEVED = "believed.bin"


def say(line):
    print(line, file=sys.stderr, flush=True)


def write(folder, name, arrays):
    whole = np.concatenate([one.detach().numpy().ravel() for one in arrays])
    whole.astype(np.float32).tofile(os.path.join(folder, name))


def rate_at(share, highest):
    """The rate after a share of the training: it rises and falls like a wave."""
    wave = lambda part: (1 - math.cos(math.pi * part)) / 2
    return highest * (0.04 + 0.96 * wave(share / RISE) if share < RISE else 1 - wave((share - RISE) / (1 - RISE)))


def begin(folder):
    task = task_in(folder)
    tables = initialise(task["shapes"], torch.Generator().manual_seed(task["seed"]))
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
        if os.path.exists(os.path.join(folder, BELIEVED)):
            self.examples.believe(folder, BELIEVED, self.task["trust"])
        tables = initialise(self.task["shapes"], torch.Generator().manual_seed(self.task["seed"]))
        self.tables = {name: table.requires_grad_() for name, table in tables.items()}

    def train(self):
        """Trains one phase after the other; the tables are then those behind the steps."""
        for phase in self.task["phases"]:
            self.train_phase(phase)

    def train_phase(self, phase):
        seed = self.task["seed"]
        torch.manual_seed(seed * 100 + self.worker)
        self.drop, self.words = Dropout(phase["dropout"], NUMBERS), phase["words"]
        random = np.random.default_rng(seed)
        self.optimizer = torch.optim.AdamW(
            self.tables.values(), lr=phase["rate"], weight_decay=self.task["decay"], fused=True
        )
        chosen = np.arange(len(self.examples.lengths))
        steps, done, epochs = None, 0, phase["epochs"]
        for epoch in range(epochs):
            began, loss = time.time(), 0.0
            batches = self.examples.batches(chosen, self.task["batch"], random)
            is_rounded = epoch >= epochs - phase["rounded"]
            for index, numbers in enumerate(batches):
                if is_rounded and (steps is None or done % RESTEP == 0):
                    steps = steps_of(self.tables, self.task["levels"])
                tables = in_steps(self.tables, self.task["levels"], steps) if is_rounded else self.tables
                rate = rate_at((epoch + index / len(batches)) / epochs, phase["rate"])
                loss += self.step(tables, numbers[self.worker :: WORKERS], rate)
                done += 1
            if self.worker == 0:
                say(f"epoch {epoch + 1}/{epochs}: loss {loss / len(batches):.3f}, {time.time() - began:.0f} s")

    def step(self, tables, numbers, rate):
        """One step by this worker's share of a batch and those of the others; returns its own loss."""
        loss = 0.0
        if len(numbers):
            batch = self.examples.batch(numbers)
            lost = loss_of(*self.net.logits(tables, batch, self.drop, self.words), batch)
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
        return loss

    def believe(self, folder, batch):
        """Writes what this net believes of each token of the texts."""
        kinds = len(self.examples.bits)
        believed = np.zeros((len(self.examples.labels), kinds), np.uint8)
        everything = np.arange(len(self.examples.lengths))
        with torch.no_grad():
            for numbers in self.examples.batches(everything, batch, np.random.default_rng(self.task["seed"])):
                logits, _ = self.net.logits(self.tables, self.examples.batch(numbers))
                shares = (torch.sigmoid(logits) * SHARES).round().to(torch.uint8)
                believed[self.examples.places_of_texts(numbers)] = shares.numpy()
        believed.tofile(os.path.join(folder, BELIEVED))


def work(worker, folder, gradients, pupil):
    torch.set_num_threads(1)
    trainer = Trainer(worker, folder, gradients)
    trainer.train()
    if worker > 0:
        return
    if pupil is not None:
        trainer.believe(pupil, trainer.task["batch"])
        return
    levels = trainer.task["levels"]
    steps = steps_of(trainer.tables, levels)
    write(folder, "rounded.bin", in_steps(trainer.tables, levels, steps).values())
    with open(os.path.join(folder, "steps.json"), "w") as file:
        json.dump(steps, file)


def train(folder, pupil=None):
    numbers = sum(rows * columns for rows, columns in task_in(folder)["shapes"].values())
    processes.spawn(work, args=(folder, AllReduce(WORKERS, numbers), pupil), nprocs=WORKERS)


if __name__ == "__main__":
    {"begin": begin, "train": train, "teach": train}[sys.argv[2]](sys.argv[1], *sys.argv[3:])
