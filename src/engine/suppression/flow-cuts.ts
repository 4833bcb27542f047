import type { Network } from '../audit/network';
import type { Cut, Separation, SuppressionProblem } from './problem';

/** What a flow may fall short of and still do: linear programs are solved in floating point. */
const TOLERANCE = 1e-6;

/**
 * Cuts for tables that are networks: a primary cell can grow by `upper` when so much flows back from its end to its
 * start through suppressed cells, which carry `upper` with their direction and no more than their value against it. Where
 * less does, the least cut says which cells could carry more (Ford & Fulkerson 1956; Fischetti & Salazar 1999).
 */
export function flowSeparation(problem: SuppressionProblem, network: Network): Separation {
  return (suppressed) => {
    const graph = new Graph(problem, network, suppressed);
    const cuts: Cut[] = [];
    for (const { cell, lower, upper } of problem.primaries) {
      const { from, to } = graph.ends(cell);
      cuts.push(...graph.cuts({ source: to, sink: from, without: cell, amount: upper }));
      cuts.push(...graph.cuts({ source: from, sink: to, without: cell, amount: lower }));
    }
    return cuts;
  };
}

interface Asked {
  readonly source: number;
  readonly sink: number;
  readonly without: number;
  readonly amount: number;
}

interface Arc {
  readonly cell: number;
  readonly to: number;
  /** With the cell's direction, by growing; else against it, by shrinking. */
  readonly grows: boolean;
}

class Graph {
  private readonly arcs: readonly (readonly Arc[])[];
  /** What flows through each suppressed cell, in its direction. */
  private readonly flow: Float64Array;
  private readonly ground: number;

  constructor(
    private readonly problem: SuppressionProblem,
    private readonly network: Network,
    private readonly suppressed: Float64Array,
  ) {
    this.ground = network.surplus.length;
    this.flow = new Float64Array(network.pipes.length);
    const arcs: Arc[][] = Array.from({ length: this.ground + 1 }, () => []);
    for (const cell of network.pipes.keys()) {
      if ((suppressed[cell] ?? 0) <= 0) continue;
      const { from, to } = this.ends(cell);
      arcs[from]?.push({ cell, to, grows: true });
      arcs[to]?.push({ cell, to: from, grows: false });
    }
    this.arcs = arcs;
  }

  ends(cell: number): { readonly from: number; readonly to: number } {
    const { from, to } = this.network.pipes[cell] ?? { from: -1, to: -1 };
    return { from: from < 0 ? this.ground : from, to: to < 0 ? this.ground : to };
  }

  /** Both least cuts, next to the source and next to the sink; none where the amount flows. */
  cuts(asked: Asked): Cut[] {
    if (asked.amount <= 0 || asked.source === asked.sink) return [];
    this.flow.fill(0);
    for (let total = 0; total < asked.amount * (1 - TOLERANCE);) {
      const came = this.reach(asked, 'source');
      if (!came.has(asked.sink)) {
        const near = this.cut(asked, (node) => came.has(node));
        const reaches = this.reach(asked, 'sink');
        const far = this.cut(asked, (node) => !reaches.has(node));
        return near.terms.length === far.terms.length ? [near] : [near, far];
      }
      total += this.send(asked, came);
    }
    return [];
  }

  /** Nodes that something can flow to from the source, or from to the sink, each with the arc that says so. */
  private reach(asked: Asked, end: 'source' | 'sink'): ReadonlyMap<number, Arc | undefined> {
    const start = asked[end];
    const came = new Map<number, Arc | undefined>([[start, undefined]]);
    const open = [start];
    for (const node of open) {
      for (const arc of this.arcs[node] ?? []) {
        if (came.has(arc.to) || arc.cell === asked.without) continue;
        const way = end === 'source' ? arc : { ...arc, grows: !arc.grows };
        if (this.room(way, asked.amount) <= asked.amount * TOLERANCE * 1e-3) continue;
        came.set(arc.to, { ...arc, to: node });
        if (end === 'source' && arc.to === asked.sink) return came;
        open.push(arc.to);
      }
    }
    return came;
  }

  private send(asked: Asked, came: ReadonlyMap<number, Arc | undefined>): number {
    const path: Arc[] = [];
    for (let arc = came.get(asked.sink); arc; arc = came.get(arc.to)) path.push(arc);
    const most = path.reduce((least, arc) => Math.min(least, this.room(arc, asked.amount)), asked.amount);
    for (const { cell, grows } of path) this.flow[cell] = (this.flow[cell] ?? 0) + (grows ? most : -most);
    return most;
  }

  private room({ cell, grows }: Arc, amount: number): number {
    const part = this.suppressed[cell] ?? 0;
    const flow = this.flow[cell] ?? 0;
    return part * this.capacity(cell, grows, amount) + (grows ? -flow : flow);
  }

  /** More than the amount is never of use: this is what makes cuts strong. */
  private capacity(cell: number, grows: boolean, amount: number): number {
    return grows ? amount : Math.min(amount, this.problem.cells[cell]?.value ?? 0);
  }

  private cut({ without, amount }: Asked, isInside: (node: number) => boolean): Cut {
    const terms = this.problem.cells.flatMap(({ fixed }, cell) => {
      if (fixed || cell === without) return [];
      const { from, to } = this.ends(cell);
      if (isInside(from) === isInside(to)) return [];
      const value = this.capacity(cell, isInside(from), amount) / amount;
      return value > 0 ? [{ cell, value }] : [];
    });
    return { terms, atLeast: 1 };
  }
}
