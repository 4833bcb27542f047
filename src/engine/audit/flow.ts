import type { Network, Pipe } from './network';
import { Contradiction } from './system';

interface Ends {
  readonly from: number;
  readonly to: number;
}

/**
 * A flow in a network: every pipe between its bounds, every equation with its surplus. Holds one such flow and moves it
 * along all shortest ways on which something more can go, then along the next longer ones (Dinic 1970): the counts of a
 * table are crossed by hundreds of ways of the same length, and one search finds them all. All in flat arrays: a table of
 * 200 × 200 asks for thousands of extremes.
 */
export class Flow {
  private readonly flow: Float64Array;
  private readonly lo: Float64Array;
  private readonly hi: Float64Array;
  private readonly ends: readonly Ends[];
  private readonly arcs: Arcs;
  /** For each node: the last search that met it, how many steps from the source, and the first arc not tried yet. */
  private readonly met: Int32Array;
  private readonly steps: Int32Array;
  private readonly untried: Int32Array;
  /** Arcs of the way that is being tried. */
  private readonly way: Int32Array;
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
    this.met = new Int32Array(ground + 1);
    this.steps = new Int32Array(ground + 1);
    this.untried = new Int32Array(ground + 1);
    this.way = new Int32Array(ground + 1);
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
      if (room <= 0 || !this.reaches(source, target, pipe)) return value;
      const sent = this.sendAll({ source, target, without: pipe, room });
      if (sent === Infinity) return Infinity;
      this.flow[pipe] = value + (direction === 'up' ? sent : -sent);
    }
  }

  private roomOn(arc: number): number {
    const pipe = this.arcs.pipes[arc] ?? 0;
    const value = this.flow[pipe] ?? 0;
    return this.arcs.signs[arc] === 1 ? (this.hi[pipe] ?? 0) - value : value - (this.lo[pipe] ?? 0);
  }

  /** Counts the steps from the source to each node, by breadth first and without the pipe itself, up to the target. */
  private reaches(source: number, target: number, without: number): boolean {
    const { first, pipes, targets } = this.arcs;
    const { met, steps, untried, open } = this;
    const search = ++this.searches;
    // Both ends of a pipe at the ground: nothing has to flow back.
    if (source === target) return true;
    met[source] = search;
    steps[source] = 0;
    untried[source] = first[source] ?? 0;
    open[0] = source;
    let length = 1;
    for (let next = 0; next < length; next++) {
      const node = open[next] ?? 0;
      const step = (steps[node] ?? 0) + 1;
      const end = first[node + 1] ?? 0;
      for (let arc = first[node] ?? 0; arc < end; arc++) {
        const to = targets[arc] ?? 0;
        if (met[to] === search || pipes[arc] === without || this.roomOn(arc) <= 0) continue;
        met[to] = search;
        steps[to] = step;
        untried[to] = first[to] ?? 0;
        // Whatever else is so many steps away leads to no shortest way.
        if (to === target) return true;
        open[length++] = to;
      }
    }
    return false;
  }

  /** Sends on shortest ways until none is left, or so much has gone as was asked for. @returns how much, or `Infinity` */
  private sendAll(asked: { source: number; target: number; without: number; room: number }): number {
    const { source, target, room } = asked;
    const { first, targets, sources } = this.arcs;
    const { way, untried } = this;
    let [sent, length, node] = [0, 0, source];
    while (sent < room) {
      if (node === target) {
        const most = this.along(length, room - sent);
        if (most === Infinity) return Infinity;
        sent += most;
        [length, node] = [0, source];
        continue;
      }
      const arc = this.nextArc(node, asked.without);
      if (arc < (first[node + 1] ?? 0)) {
        way[length++] = arc;
        node = targets[arc] ?? 0;
      } else {
        if (length === 0) break;
        // Nothing goes on from here: back, and on with the next arc.
        node = sources[way[--length] ?? 0] ?? source;
        untried[node] = (untried[node] ?? 0) + 1;
      }
    }
    return sent;
  }

  /** The next arc from a node that leads one step on and has room; the end of its arcs when there is none. */
  private nextArc(node: number, without: number): number {
    const { first, pipes, targets } = this.arcs;
    const { met, steps, untried, searches } = this;
    const end = first[node + 1] ?? 0;
    const step = (steps[node] ?? 0) + 1;
    let arc = untried[node] ?? 0;
    for (; arc < end; arc++) {
      const to = targets[arc] ?? 0;
      if (met[to] !== searches || steps[to] !== step || pipes[arc] === without) continue;
      if (this.roomOn(arc) > 0) break;
    }
    untried[node] = arc;
    return arc;
  }

  /** Sends as much as can go on the way just found, up to a limit. @returns how much, or `Infinity` */
  private along(length: number, limit: number): number {
    const { way, flow } = this;
    const { pipes, signs } = this.arcs;
    let most = limit;
    for (let at = 0; at < length; at++) most = Math.min(most, this.roomOn(way[at] ?? 0));
    if (most === Infinity) return Infinity;
    for (let at = 0; at < length; at++) {
      const arc = way[at] ?? 0;
      const pipe = pipes[arc] ?? 0;
      flow[pipe] = (flow[pipe] ?? 0) + most * (signs[arc] ?? 0);
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
