"""Numbers in few steps, so that they can be shipped: each table has its own step. Rows that are met often have a finer one,
which goes into that of the others without rest: where words are added up, all are whole numbers of it.
"""

import numpy as np
import torch

COARSEST = 12
"""How often the step of the most met rows goes into that of the others at most."""


def step_of(values, level):
    """The step of a table by which the squared error is least; `level` steps to each side of zero."""
    highest = float(values.abs().max())
    if highest == 0:
        return 1.0
    steps = [highest * share / level for share in np.arange(0.15, 1.001, 0.05)]
    return float(f"{best_of(steps, values, level):.4g}")


def best_of(steps, values, level):
    """Of some steps the one by which the squared error is least."""
    return min(steps, key=lambda step: float((whole(values, level, step) - values).square().sum()))


def whole(values, level, step):
    """Values in steps."""
    return (values / step).round().clamp(-level, level) * step


def steps_of(tables, levels, often):
    """The step of each table, and of the rows that are met often.

    :param often: which rows these are
    """
    steps = {name: step_of(table.detach(), levels[name]) for name, table in tables.items() if name != "rows"}
    rows = tables["rows"].detach()
    if not often.any():
        finest = step_of(rows, levels["rows"])
        return {**steps, "often": finest, "rows": finest}
    finest = step_of(rows[often], levels["often"])
    coarser = [finest * times for times in range(1, COARSEST + 1)]
    return {**steps, "often": finest, "rows": best_of(coarser, rows[~often], levels["rows"])}


def in_steps(tables, levels, steps, often):
    """The tables in steps; the gradient passes through as if they were not (Bengio et al. 2013)."""
    of_rows = lambda some: torch.where(often, float(some["often"]), float(some["rows"]))[:, None]
    rounded = {
        name: whole(table, of_rows(levels), of_rows(steps)) if name == "rows" else whole(table, levels[name], steps[name])
        for name, table in tables.items()
    }
    return {name: table + (rounded[name] - table).detach() for name, table in tables.items()}
