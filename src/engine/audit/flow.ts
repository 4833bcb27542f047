import type { Network, Pipe } from './network';
import { Contradiction } from './system';

interface Ends {
  readonly from: number;
  readonly to: number;
}

/**
 * A flow in a network: every pipe between its bounds, every equation with its surplus. Holds one such flow and moves it
 * along paths on which something more can go (Edmonds & Karp 1972). All in flat arrays: a table of 200 × 200 asks for
 * thousands of extremes.
 */
export class Flow {
  private readonly flow: Float64Array;
  private readonly lo: Float64Array;
  private readonly hi: Float64Array;
  private readonly ends: readonly Ends[];
  private readonly arcs: Arcs;
  /** For each node of the last search, the arc that it was come to by; and the searches in which nodes were met. */
  private readonly came: Int32Array;
  private readonly met: Int32Array;
  private readonly open: Int32Array;
  private searches = 0;

  /** @throws Contradiction when no flow fits */
  constructor({ pipes, surplus }: Network) {
    const ground = surplus.length;
    const real = pipes.map(({ from, to }) => ({ from: from < 0 ? ground : from, to: to < 0 ? ground : to }));
    // What the lower bounds leave over, the ground takes or gives directly; all of it must find another way.
    const paid = leftOver(pipes, surplus).map((value, equation) =>
      value >= 0 ? { from: equation, to: ground, value } : { from: ground, to: equation, value: -value },
    );
    this.ends = [...real, ...paid];
    this.lo = Float64Array.from([...pipes.map(({ lo }) => lo), ...paid.map(() => 0)]);
    this.hi = Float64Array.from([...pipes.map(({ hi }) => hi), ...paid.map(({ value }) => value)]);
    this.flow = Float64Array.from([...pipes.map(({ lo }) => lo), ...paid.map(({ value }) => value)]);
    this.arcs = arcsOf(this.ends, ground + 1);
    this.came = new Int32Array(ground + 1);
    this.met = new Int32Array(ground + 1);
    this.open = new Int32Array(ground + 1);
    for (let pipe = pipes.length; pipe < this.ends.length; pipe++) {
      this.push(pipe, 'down', 0);
      if ((this.flow[pipe] ?? 0) > 0) throw new Contradiction();
      this.hi[pipe] = 0;
    }
  }

  /** Moves the flow so that a pipe carries as much as it can. @returns `Infinity` where nothing bounds it */
  greatest(pipe: number): number {
    return this.push(pipe, 'up', this.hi[pipe] ?? Infinity);
  }

  least(pipe: number): number {
    return this.push(pipe, 'down', this.lo[pipe] ?? 0);
  }

  private push(pipe: number, direction: 'up' | 'down', limit: number): number {
    const { from, to } = this.ends[pipe] ?? { from: 0, to: 0 };
    const [source, target] = direction === 'up' ? [to, from] : [from, to];
    for (;;) {
      const value = this.flow[pipe] ?? 0;
      const room = direction === 'up' ? limit - value : value - limit;
      if (room <= 0 || !this.finds(source, target, pipe)) return value;
      const most = this.along(source, target, room);
      if (most === Infinity) return Infinity;
      this.flow[pipe] = value + (direction === 'up' ? most : -most);
    }
  }

  /** Looks for the shortest way with room, by breadth first, without the pipe itself. */
  private finds(source: number, target: number, without: number): boolean {
    const { first, pipes, targets, signs } = this.arcs;
    const { flow, lo, hi, came, met, open } = this;
    const search = ++this.searches;
    met[source] = search;
    open[0] = source;
    let length = 1;
    for (let next = 0; next < length; next++) {
      const node = open[next] ?? 0;
      if (node === target) return true;
      const end = first[node + 1] ?? 0;
      for (let arc = first[node] ?? 0; arc < end; arc++) {
        const to = targets[arc] ?? 0;
        if (met[to] === search) continue;
        const pipe = pipes[arc] ?? 0;
        const value = flow[pipe] ?? 0;
        const room = signs[arc] === 1 ? (hi[pipe] ?? 0) - value : value - (lo[pipe] ?? 0);
        if (room <= 0 || pipe === without) continue;
        met[to] = search;
        came[to] = arc;
        if (to === target) return true;
        open[length++] = to;
      }
    }
    return false;
  }

  /** Sends as much as can go on the way just found, up to a limit. @returns how much, or `Infinity` */
  private along(source: number, target: number, limit: number): number {
    const { pipes, sources, signs } = this.arcs;
    let most = limit;
    for (let node = target; node !== source;) {
      const arc = this.came[node] ?? 0;
      const pipe = pipes[arc] ?? 0;
      const value = this.flow[pipe] ?? 0;
      const room = signs[arc] === 1 ? (this.hi[pipe] ?? 0) - value : value - (this.lo[pipe] ?? 0);
      most = Math.min(most, room);
      node = sources[arc] ?? source;
    }
    if (most === Infinity) return Infinity;
    for (let node = target; node !== source;) {
      const arc = this.came[node] ?? 0;
      const pipe = pipes[arc] ?? 0;
      this.flow[pipe] = (this.flow[pipe] ?? 0) + most * (signs[arc] ?? 0);
      node = sources[arc] ?? source;
    }
    return most;
  }
}

function leftOver(pipes: readonly Pipe[], surplus: readonly number[]): number[] {
  const over = surplus.slice();
  for (const { from, to, lo } of pipes) {
    if (from >= 0) over[from] = (over[from] ?? 0) - lo;
    if (to >= 0) over[to] = (over[to] ?? 0) + lo;
  }
  return over;
}

/** Every pipe as two arcs, with it and against it by taking flow back; those from one node lie together. */
interface Arcs {
  /** Where the arcs of each node begin. */
  readonly first: Int32Array;
  readonly pipes: Int32Array;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly signs: Int8Array;
}

function arcsOf(ends: readonly Ends[], nodes: number): Arcs {
  const first = new Int32Array(nodes + 1);
  for (const { from, to } of ends) {
    first[from + 1] = (first[from + 1] ?? 0) + 1;
    first[to + 1] = (first[to + 1] ?? 0) + 1;
  }
  for (let node = 0; node < nodes; node++) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const next = first.slice();
  const size = 2 * ends.length;
  const arcs = {
    first,
    pipes: new Int32Array(size),
    sources: new Int32Array(size),
    targets: new Int32Array(size),
    signs: new Int8Array(size),
  };
  const add = (pipe: number, from: number, to: number, sign: 1 | -1) => {
    const at = next[from] ?? 0;
    next[from] = at + 1;
    arcs.pipes[at] = pipe;
    arcs.sources[at] = from;
    arcs.targets[at] = to;
    arcs.signs[at] = sign;
  };
  ends.forEach(({ from, to }, pipe) => {
    add(pipe, from, to, 1);
    add(pipe, to, from, -1);
  });
  return arcs;
}
