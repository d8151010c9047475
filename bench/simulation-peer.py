"""The simulation of bench/simulation.bench.ts as one writes it with NumPy: a peer for its speed, no part of the product.

Reads a model of numbers, and prints the milliseconds it took and each option's share of first ranks.
"""

import json
import sys
import time

import numpy as np


def draw_weights(groups, iterations, leaves, random, top, inside):
    """Iterations by leaves: Dirichlet over groups, and over the leaves of each."""
    sums = np.array([sum(leaf["weight"] for leaf in group) for group in groups])
    tops = random.dirichlet(top(sums), iterations)
    weights = np.empty((iterations, leaves))
    for at, group in enumerate(groups):
        shares = np.array([leaf["weight"] for leaf in group]) / sums[at]
        parts = random.dirichlet(inside(shares), iterations)
        for place, leaf in enumerate(group):
            weights[:, leaf["leaf"]] = tops[:, at] * parts[:, place]
    return weights


def rank_shares(scores):
    """Options by ranks, from iterations by options."""
    iterations, options = scores.shape
    order = np.argsort(-scores, axis=1)
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(options)[None, :].repeat(iterations, axis=0), axis=1)
    return np.array([np.bincount(ranks[:, option], minlength=options) for option in range(options)]) / iterations, ranks


def simulate(application, agreed, unagreed, random):
    """All that the product's simulation gives of one application."""
    iterations = len(agreed)
    base = np.array(application["base"])
    values = np.broadcast_to(base, (iterations, *base.shape)).copy()
    for question in application["questions"]:
        count = len(question["feeds"][0]["amounts"])
        picks = random.integers(count, size=iterations)
        moved = None if question["rate"] == 1 else random.random(iterations) < question["rate"]
        for feed in question["feeds"]:
            amounts = np.array(feed["amounts"])[picks]
            if moved is not None:
                amounts[~moved] = 0
            values[:, feed["leaf"], :] += amounts

    competing = application["competing"]
    rank_shares(50 + np.einsum("tl,tlo->to", unagreed, values)[:, competing])
    scores = 50 + np.einsum("tl,tlo->to", agreed, values)
    shares, ranks = rank_shares(scores[:, competing])
    bands = np.quantile(scores, [0.05, 0.95], axis=0)
    pairwise = (scores[:, competing][:, :, None] > scores[:, competing][:, None, :]).mean(axis=0)
    confidences = []
    for option in range(len(competing)):
        first = ranks[:, option] == 0
        if not first.any():
            confidences.append(None)
            continue
        central = agreed[first].mean(axis=0)
        held = np.einsum("l,tlo->to", central, values)[:, competing]
        confidences.append((held.argmax(axis=1) == option).mean())
    firsts = [0.0] * base.shape[1]
    for place, option in enumerate(competing):
        firsts[option] = float(shares[place, 0])
    return firsts, bands, pairwise, confidences


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        model = json.load(file)
    iterations, groups = model["iterations"], model["groups"]
    leaves = sum(len(group) for group in groups)
    random = np.random.default_rng(1)
    agreed = draw_weights(groups, iterations, leaves, random, lambda w: 40 * w, lambda w: 20 * w)
    unagreed = draw_weights(groups, iterations, leaves, random, np.ones_like, np.ones_like)
    start = time.process_time()
    firsts = [simulate(application, agreed, unagreed, random)[0] for application in model["applications"]]
    milliseconds = (time.process_time() - start) * 1000
    print(json.dumps({"milliseconds": milliseconds, "firsts": firsts}))


main()
