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
  const from = Int32Array.from(network.pipes, ({ from }) => (from < 0 ? ground : from));
  const to = Int32Array.from(network.pipes, ({ to }) => (to < 0 ? ground : to));
  const asked = problem.primaries.flatMap(({ cell, lower, upper }): Asked[] => {
    const [start = 0, end = 0] = [from[cell], to[cell]];
    const both = [
      { source: end, sink: start, without: cell, amount: upper },
      { source: start, sink: end, without: cell, amount: lower },
    ];
    return both.filter(({ source, sink, amount }) => amount > 0 && source !== sink);
  });
  const graph = new Graph({ problem, from, to, nodes: ground + 1 });
  return {
    cuts: (suppressed, cells) => {
      graph.suppress(suppressed, cells);
      return asked.flatMap((one) => (graph.carries(one) ? [] : graph.leastCuts(one)));
    },
    holds: (suppressed, cells) => {
      graph.suppress(suppressed, cells);
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

/** Nodes of a network, and the cells between them that are suppressed at least in part. */
class Graph {
  private readonly problem: SuppressionProblem;
  /** Nodes that each cell joins. */
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly values: Float64Array;
  /** Of each node, the suppressed cells that end at it. */
  private readonly around: readonly number[][];
  private cells: readonly number[] = [];
  private suppressed: Float64Array = new Float64Array();
  /** What flows through each cell, in its direction. */
  private readonly flow: Float64Array;
  /** By which cell each node was reached: −1 for the start, −2 for not at all. */
  private readonly came: Int32Array;
  private readonly queue: Int32Array;

  constructor(given: {
    readonly problem: SuppressionProblem;
    readonly from: Int32Array;
    readonly to: Int32Array;
    readonly nodes: number;
  }) {
    ({ problem: this.problem, from: this.from, to: this.to } = given);
    this.values = Float64Array.from(given.problem.cells, ({ value }) => value);
    this.flow = new Float64Array(given.from.length);
    this.around = Array.from({ length: given.nodes }, () => []);
    this.came = new Int32Array(given.nodes);
    this.queue = new Int32Array(given.nodes);
  }

  suppress(suppressed: Float64Array, cells: readonly number[]): void {
    this.suppressed = suppressed;
    this.cells = cells;
    for (const cells of this.around) cells.length = 0;
    for (const cell of cells) {
      if ((suppressed[cell] ?? 0) <= 0) continue;
      this.around[this.from[cell] ?? 0]?.push(cell);
      this.around[this.to[cell] ?? 0]?.push(cell);
    }
  }

  /** Whether the amount flows; where it does not, as much flows as can. */
  carries(asked: Asked): boolean {
    this.flow.fill(0);
    for (let total = 0; total < asked.amount * (1 - TOLERANCE);) {
      this.reach(asked, 'source');
      if (this.came[asked.sink] === -2) return false;
      total += this.send(asked);
    }
    return true;
  }

  /** Of the greatest flow, which is there: the least cut next to the source, and that next to the sink. */
  leastCuts(asked: Asked): Cut[] {
    const near = this.sideOfSource(asked, 'source');
    const far = this.sideOfSource(asked, 'sink');
    const isOne = near.every((inside, node) => inside === far[node]);
    return (isOne ? [near] : [near, far]).map((inside) => this.cut(asked, inside));
  }

  /** @returns 1 of each node that the cut next to this end leaves on the side of the source */
  private sideOfSource(asked: Asked, end: 'source' | 'sink'): Uint8Array {
    this.reach(asked, end);
    const isFound = end === 'source';
    const inside = new Uint8Array(this.came.length);
    for (let node = 0; node < inside.length; node++)
      inside[node] = (this.came[node] !== -2) === isFound ? 1 : 0;
    return inside;
  }

  /** Marks the nodes that something can flow to from the source, or from to the sink, each with the cell that says so. */
  private reach(asked: Asked, end: 'source' | 'sink'): void {
    const { came, queue, from, to } = this;
    const least = asked.amount * TOLERANCE * 1e-3;
    came.fill(-2);
    came[asked[end]] = -1;
    queue[0] = asked[end];
    for (let [head, tail] = [0, 1]; head < tail; head++) {
      const node = queue[head] ?? 0;
      for (const cell of this.around[node] ?? []) {
        const leaves = from[cell] === node;
        const other = (leaves ? to[cell] : from[cell]) ?? 0;
        if (came[other] !== -2 || cell === asked.without) continue;
        const grows = leaves === (end === 'source');
        if (this.room(cell, grows, asked.amount) <= least) continue;
        came[other] = cell;
        if (end === 'source' && other === asked.sink) return;
        queue[tail++] = other;
      }
    }
  }

  private send(asked: Asked): number {
    let most = asked.amount;
    this.alongPath(asked, (cell, grows) => (most = Math.min(most, this.room(cell, grows, asked.amount))));
    this.alongPath(
      asked,
      (cell, grows) => (this.flow[cell] = (this.flow[cell] ?? 0) + (grows ? most : -most)),
    );
    return most;
  }

  private alongPath({ source, sink }: Asked, step: (cell: number, grows: boolean) => void): void {
    for (let node = sink; node !== source;) {
      const cell = this.came[node] ?? 0;
      const grows = this.to[cell] === node;
      step(cell, grows);
      node = (grows ? this.from[cell] : this.to[cell]) ?? 0;
    }
  }

  private room(cell: number, grows: boolean, amount: number): number {
    const part = this.suppressed[cell] ?? 0;
    const flow = this.flow[cell] ?? 0;
    return part * this.capacity(cell, grows, amount) + (grows ? -flow : flow);
  }

  /** More than the amount is never of use: this is what makes cuts strong. */
  private capacity(cell: number, grows: boolean, amount: number): number {
    return grows ? amount : Math.min(amount, this.values[cell] ?? 0);
  }

  private cut({ without, amount }: Asked, inside: Uint8Array): Cut {
    const [cells, values]: [number[], number[]] = [[], []];
    for (const cell of this.cells) {
      const start = inside[this.from[cell] ?? 0];
      if (start === inside[this.to[cell] ?? 0] || cell === without || this.problem.cells[cell]?.fixed)
        continue;
      const value = this.capacity(cell, start === 1, amount) / amount;
      if (value <= 0) continue;
      cells.push(cell);
      values.push(value);
    }
    return { cells, values, atLeast: 1 };
  }
}
