"""Numbers in few steps, so that they can be shipped: each table has its own step, and so have the rows of each group, the more
they are met the finer. Each of these goes into the next without rest: where words are added up, all are whole numbers of it.
"""

import numpy as np
import torch


def step_of(values, level):
    """The step of a table by which the squared error is least; `level` steps to each side of zero."""
    highest = float(values.abs().max())
    if highest == 0:
        return 1.0
    steps = [highest * share / level for share in np.arange(0.15, 1.001, 0.05)]
    best = min(steps, key=lambda step: float((whole(values, level, step) - values).square().sum()))
    return float(f"{best:.4g}")


def whole(values, level, step):
    """Values in steps."""
    return (values / step).round().clamp(-level, level) * step


class Groups:
    """Rows by how often they are met; in none before it is known which ones are kept."""

    def __init__(self, names, rows):
        self.names, self.of_row = names, torch.full((rows,), len(names) - 1)

    def share_out(self, numbers_of_groups):
        """:param numbers_of_groups: the rows of each group"""
        for group, numbers in enumerate(numbers_of_groups):
            self.of_row[numbers] = group

    def each(self, values):
        """What each row has, by what its group has."""
        return torch.tensor([float(values[name]) for name in self.names])[self.of_row][:, None]


def steps_of(tables, levels, of_rows):
    """The step of each table, by the least squared error, and of each group of rows, as they are given."""
    fitted = {name: step_of(table.detach(), levels[name]) for name, table in tables.items() if name != "rows"}
    return {**fitted, **of_rows}


def in_steps(tables, levels, steps, groups):
    """The tables in steps; the gradient passes through as if they were not (Bengio et al. 2013)."""
    rounded = {
        name: whole(table, groups.each(levels), groups.each(steps)) if name == "rows" else whole(table, levels[name], steps[name])
        for name, table in tables.items()
    }
    return {name: table + (rounded[name] - table).detach() for name, table in tables.items()}
