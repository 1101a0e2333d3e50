"""Numbers in few steps, so that they can be shipped: each table has its own step."""

import numpy as np


def step_of(values, level):
    """The step of a table by which the squared error is least; `level` steps to each side of zero."""
    highest = float(values.abs().max())
    if highest == 0:
        return 1.0
    steps = [highest * share / level for share in np.arange(0.15, 1.001, 0.05)]
    error = lambda step: float(((values / step).round().clamp(-level, level) * step - values).square().sum())
    return float(f"{min(steps, key=error):.4g}")


def steps_of(tables, levels):
    return {name: step_of(table.detach(), levels[name]) for name, table in tables.items()}


def in_steps(tables, levels, steps):
    """The tables in steps; the gradient passes through as if they were not (Bengio et al. 2013)."""
    whole = {}
    for name, table in tables.items():
        rounded = (table / steps[name]).round().clamp(-levels[name], levels[name]) * steps[name]
        whole[name] = table + (rounded - table).detach()
    return whole
