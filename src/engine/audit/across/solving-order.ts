import { countsPrintedAs, sizesPrintedAs } from '../printed-share';
import type { Range } from '../system';
import type { JoinedShare, JoinedSystem } from './joined-system';

/** A sum, by its place among those of the system, or a percentage, that a count follows from. */
export type Way =
  { readonly kind: 'sum'; readonly at: number } | { readonly kind: 'share'; readonly share: JoinedShare };

export interface Step {
  readonly way: Way;
  /** The unknown that it gives. */
  readonly of: number;
}

interface Found {
  readonly way: Way;
  readonly value: number;
  readonly order: number;
}

/** In which order a person finds one count after the other: each by a sum or a percentage of which all else is known. */
export class SolvingOrder {
  private readonly found = new Map<number, Found>();
  private readonly sumsOf: readonly (readonly number[])[];
  private readonly open: number[];
  private readonly left: number[];

  constructor(private readonly joined: JoinedSystem) {
    const { equations, unknowns } = joined.system;
    const sumsOf: number[][] = unknowns.map(() => []);
    equations.forEach(({ terms }, at) => {
      for (const { unknown } of terms) sumsOf[unknown]?.push(at);
    });
    this.sumsOf = sumsOf;
    this.open = equations.map(({ terms }) => terms.length);
    this.left = equations.map(({ constant }) => constant);
    this.addUp([...this.open.keys()].filter((at) => this.open[at] === 1));
    while (this.divide()) continue;
  }

  valueOf(unknown: number): number | undefined {
    return this.found.get(unknown)?.value;
  }

  /** The steps that lead to a count, the last of them to itself. */
  stepsTo(target: number): readonly Step[] {
    const steps = new Map<number, Way>();
    const waiting = [target];
    for (const unknown of waiting) {
      const way = this.found.get(unknown)?.way;
      if (way === undefined || steps.has(unknown)) continue;
      steps.set(unknown, way);
      waiting.push(...this.unknownsIn(way).filter((other) => other !== unknown));
    }
    const order = (unknown: number) => this.found.get(unknown)?.order ?? 0;
    return [...steps].map(([of, way]) => ({ way, of })).sort((a, b) => order(a.of) - order(b.of));
  }

  /** All that a count stands in, what has the fewest that are not known last. */
  around(unknown: number): readonly Step[] {
    const { equations } = this.joined.system;
    const open = (sum: number) => equations[sum]?.terms.length ?? 0;
    const sums = [...(this.sumsOf[unknown] ?? [])].sort((a, b) => open(b) - open(a));
    const shares = this.joined.shares.filter(({ part, whole }) => part === unknown || whole === unknown);
    return [
      ...shares.map((share): Step => ({ way: { kind: 'share', share }, of: unknown })),
      ...sums.map((at): Step => ({ way: { kind: 'sum', at }, of: unknown })),
    ];
  }

  private unknownsIn(way: Way): readonly number[] {
    if (way.kind === 'sum')
      return (this.joined.system.equations[way.at]?.terms ?? []).map(({ unknown }) => unknown);
    const { part, whole } = way.share;
    return [part, whole].filter((unknown) => unknown !== undefined);
  }

  /** Sums with one count that is not known yet give it, one after the other. */
  private addUp(ready: number[]): void {
    for (const at of ready) {
      const term = this.joined.system.equations[at]?.terms.find(({ unknown }) => !this.found.has(unknown));
      if (term) ready.push(...this.find(term.unknown, { kind: 'sum', at }, term.sign * (this.left[at] ?? 0)));
    }
  }

  /** One count that a percentage leaves a single number for, when sums alone give no other. */
  private divide(): boolean {
    for (const share of this.joined.shares) {
      for (const [unknown, range] of this.quotients(share)) {
        if (unknown === undefined || range?.lo !== range?.hi || range === undefined) continue;
        this.addUp(this.find(unknown, { kind: 'share', share }, range.lo));
        return true;
      }
    }
    return false;
  }

  private quotients({ link, part, whole }: JoinedShare): readonly (readonly [number | undefined, Range?])[] {
    const known = (unknown: number | undefined, place: JoinedShare['link']['part']) =>
      unknown === undefined ? this.joined.rangeOf(place).lo : this.valueOf(unknown);
    const [count, size] = [known(part, link.part), known(whole, link.whole)];
    if (count === undefined && size !== undefined)
      return [[part, countsPrintedAs(link.printed, { lo: size, hi: size })]];
    if (count !== undefined && size === undefined)
      return [[whole, sizesPrintedAs(link.printed, { lo: count, hi: count })]];
    return [];
  }

  /** @returns sums of which all else is known by now */
  private find(of: number, way: Way, value: number): number[] {
    const ready: number[] = [];
    this.found.set(of, { way, value, order: this.found.size });
    for (const at of this.sumsOf[of] ?? []) {
      const sign = this.joined.system.equations[at]?.terms.find(({ unknown }) => unknown === of)?.sign ?? 1;
      this.left[at] = (this.left[at] ?? 0) - sign * value;
      this.open[at] = (this.open[at] ?? 0) - 1;
      if (this.open[at] === 1) ready.push(at);
    }
    return ready;
  }
}
