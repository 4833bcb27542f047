import type { Network } from './network';
import { Contradiction } from './system';

/**
 * A flow in a network: every pipe between its bounds, every equation with its surplus. Holds one such flow and moves it
 * along paths on which something more can go.
 */
export class Flow {
  private readonly flow: Float64Array;
  private readonly arcs: readonly (readonly Arc[])[];
  private readonly lo: Float64Array;
  private readonly hi: Float64Array;
  private readonly ends: readonly { readonly from: number; readonly to: number }[];

  /** @throws Contradiction when no flow fits */
  constructor(network: Network) {
    const { pipes, surplus } = network;
    const ground = surplus.length;
    const real = pipes.map(({ from, to }) => ({ from: from < 0 ? ground : from, to: to < 0 ? ground : to }));
    // What the lower bounds leave over, the ground takes or gives directly; all of it must find another way.
    const over = surplus.slice();
    pipes.forEach(({ from, to, lo }) => {
      if (from >= 0) over[from] = (over[from] ?? 0) - lo;
      if (to >= 0) over[to] = (over[to] ?? 0) + lo;
    });
    const paid = over.map((value, equation) =>
      value >= 0 ? { from: equation, to: ground, value } : { from: ground, to: equation, value: -value },
    );
    this.ends = [...real, ...paid];
    this.lo = Float64Array.from([...pipes.map(({ lo }) => lo), ...paid.map(() => 0)]);
    this.hi = Float64Array.from([...pipes.map(({ hi }) => hi), ...paid.map(({ value }) => value)]);
    this.flow = Float64Array.from([...pipes.map(({ lo }) => lo), ...paid.map(({ value }) => value)]);
    this.arcs = arcsOf(this.ends, ground + 1);
    for (let pipe = pipes.length; pipe < this.ends.length; pipe++) {
      this.push(pipe, 'down', 0);
      if ((this.flow[pipe] ?? 0) > 0) throw new Contradiction();
      this.hi[pipe] = 0;
    }
  }

  /** The value of a pipe in this flow. */
  valueOf(pipe: number): number {
    return this.flow[pipe] ?? 0;
  }

  /** Moves the flow so that a pipe carries as much as it can. @returns `Infinity` where nothing bounds it */
  greatest(pipe: number): number {
    return this.push(pipe, 'up', this.hi[pipe] ?? Infinity);
  }

  least(pipe: number): number {
    return this.push(pipe, 'down', this.lo[pipe] ?? 0);
  }

  private push(pipe: number, direction: 'up' | 'down', limit: number): number {
    const { from = 0, to = 0 } = this.ends[pipe] ?? {};
    const [source, target] = direction === 'up' ? [to, from] : [from, to];
    for (;;) {
      const value = this.flow[pipe] ?? 0;
      const room = direction === 'up' ? limit - value : value - limit;
      if (room <= 0) return value;
      const path = this.path(source, target, pipe);
      if (!path) return value;
      const most = path.reduce((least, arc) => Math.min(least, this.room(arc)), room);
      if (!Number.isFinite(most)) return Infinity;
      for (const arc of path) this.flow[arc.pipe] = (this.flow[arc.pipe] ?? 0) + most * arc.along;
      this.flow[pipe] = value + (direction === 'up' ? most : -most);
    }
  }

  private room({ pipe, along }: Arc): number {
    const value = this.flow[pipe] ?? 0;
    return along === 1 ? (this.hi[pipe] ?? Infinity) - value : value - (this.lo[pipe] ?? 0);
  }

  /** The shortest way with room, by breadth first, without the pipe itself. */
  private path(source: number, target: number, without: number): readonly Arc[] | undefined {
    if (source === target) return [];
    const came = new Map<number, Arc>();
    const open = [source];
    for (let i = 0; i < open.length; i++) {
      for (const arc of this.arcs[open[i] ?? 0] ?? []) {
        if (arc.pipe === without || arc.to === source || came.has(arc.to) || this.room(arc) <= 0) continue;
        came.set(arc.to, arc);
        if (arc.to === target) return wayBack(came, source, target);
        open.push(arc.to);
      }
    }
    return undefined;
  }
}

interface Arc {
  readonly pipe: number;
  readonly from: number;
  readonly to: number;
  /** With the pipe, or against it by taking flow back. */
  readonly along: 1 | -1;
}

function arcsOf(ends: readonly { from: number; to: number }[], nodes: number): Arc[][] {
  const arcs: Arc[][] = Array.from({ length: nodes }, () => []);
  ends.forEach(({ from, to }, pipe) => {
    arcs[from]?.push({ pipe, from, to, along: 1 });
    arcs[to]?.push({ pipe, from: to, to: from, along: -1 });
  });
  return arcs;
}

function wayBack(came: ReadonlyMap<number, Arc>, source: number, target: number): Arc[] {
  const path: Arc[] = [];
  for (let at = target; at !== source;) {
    const arc = came.get(at);
    if (!arc) break;
    path.push(arc);
    at = arc.from;
  }
  return path;
}
