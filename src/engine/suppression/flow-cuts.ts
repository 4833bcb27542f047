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
  const ground = network.surplus.length;
  const ends = network.pipes.map(({ from, to }) => ({
    from: from < 0 ? ground : from,
    to: to < 0 ? ground : to,
  }));
  const asked = problem.primaries.flatMap(({ cell, lower, upper }): Asked[] => {
    const { from, to } = ends[cell] ?? { from: 0, to: 0 };
    const both = [
      { source: to, sink: from, without: cell, amount: upper },
      { source: from, sink: to, without: cell, amount: lower },
    ];
    return both.filter(({ source, sink, amount }) => amount > 0 && source !== sink);
  });
  const graphOf = (suppressed: Float64Array) => new Graph({ problem, ends, nodes: ground + 1, suppressed });
  return {
    cuts: (suppressed) => {
      const graph = graphOf(suppressed);
      return asked.flatMap((one) => (graph.carries(one) ? [] : graph.leastCuts(one)));
    },
    holds: (suppressed) => {
      const graph = graphOf(suppressed);
      return asked.every((one) => graph.carries(one));
    },
    close: () => undefined,
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

interface Ends {
  readonly from: number;
  readonly to: number;
}

class Graph {
  private readonly arcs: readonly (readonly Arc[])[];
  /** What flows through each suppressed cell, in its direction. */
  private readonly flow: Float64Array;
  private readonly problem: SuppressionProblem;
  private readonly ends: readonly Ends[];
  private readonly suppressed: Float64Array;

  constructor(given: {
    readonly problem: SuppressionProblem;
    readonly ends: readonly Ends[];
    readonly nodes: number;
    readonly suppressed: Float64Array;
  }) {
    this.problem = given.problem;
    this.ends = given.ends;
    this.suppressed = given.suppressed;
    this.flow = new Float64Array(given.ends.length);
    const arcs: Arc[][] = Array.from({ length: given.nodes }, () => []);
    given.ends.forEach(({ from, to }, cell) => {
      if ((given.suppressed[cell] ?? 0) <= 0) return;
      arcs[from]?.push({ cell, to, grows: true });
      arcs[to]?.push({ cell, to: from, grows: false });
    });
    this.arcs = arcs;
  }

  /** Whether the amount flows; where it does not, as much flows as can. */
  carries(asked: Asked): boolean {
    this.flow.fill(0);
    for (let total = 0; total < asked.amount * (1 - TOLERANCE);) {
      const came = this.reach(asked, 'source');
      if (!came.has(asked.sink)) return false;
      total += this.send(asked, came);
    }
    return true;
  }

  /** Of the greatest flow, which is there: the least cut next to the source, and that next to the sink. */
  leastCuts(asked: Asked): Cut[] {
    const came = this.reach(asked, 'source');
    const near = this.cut(asked, (node) => came.has(node));
    const reaches = this.reach(asked, 'sink');
    const far = this.cut(asked, (node) => !reaches.has(node));
    return [near, far];
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
    const inside = this.arcs.map((_, node) => isInside(node));
    const terms: { cell: number; value: number }[] = [];
    this.ends.forEach(({ from, to }, cell) => {
      if (inside[from] === inside[to] || cell === without || this.problem.cells[cell]?.fixed) return;
      const value = this.capacity(cell, inside[from] === true, amount) / amount;
      if (value > 0) terms.push({ cell, value });
    });
    return { terms, atLeast: 1 };
  }
}
