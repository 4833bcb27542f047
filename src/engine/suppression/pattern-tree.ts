import type { BestPattern } from './best-pattern';
import { Branching } from './branching';
import { GomoryCuts } from './gomory-cuts';
import { type Fixed, type Fractions, LinearPatterns, type Relaxed } from './linear-patterns';
import type { Cut, Separation, SuppressionMeans, SuppressionProblem } from './problem';
import { prunedPattern } from './pruned-pattern';

const HAIR = 1e-6;
/** At the root: rounds of Gomory's cuts, and what some of them have to raise the bound by. */
const GOMORY = { rounds: 40, multiples: 3, most: 30 };
const LOOK_BACK = 6;
const WORTH = 0.3;
const AT_NODES = { multiples: 1, most: 10 };
/** A program is made anew when so much of its cells is left. */
const FEWER = 0.7;
/** Nodes between two that are made a whole pattern. */
const BETWEEN = 8;

interface Node {
  readonly fixed: Fixed;
  readonly bound: number;
}

/** Branch and cut: bounds by linear programs, and cells decided one by one where no bound is tight enough. */
export class PatternTree {
  private readonly problem: SuppressionProblem;
  private readonly separation: Separation;
  private readonly means: SuppressionMeans;
  private readonly best: BestPattern;
  private gomory = new GomoryCuts();
  private readonly branching = new Branching();
  /** Conditions of single primary cells, and what follows from them at the root. */
  private learnt: Cut[] = [];
  private readonly open: Node[] = [];
  private visited = 0;
  /** Below this nothing is settled, as the solver stopped, or its numbers were not good enough. */
  private unsettled = Infinity;
  private linear: LinearPatterns;

  constructor(given: {
    readonly problem: SuppressionProblem;
    readonly separation: Separation;
    readonly means: SuppressionMeans;
    readonly best: BestPattern;
  }) {
    ({ problem: this.problem, separation: this.separation, means: this.means, best: this.best } = given);
    this.linear = new LinearPatterns(this.problem, this.means, [...this.problem.cells.keys()]);
  }

  close(): void {
    this.linear.close();
  }

  /** Finds the best pattern. @returns what no pattern weighs less than; what was found in time is in `best` */
  search(): number {
    const root = this.root();
    if (!root) return this.unsettled;
    this.open.push({ fixed: new Map(), bound: root.bound });
    for (let next = this.cheapest(); next; next = this.visit(next) ?? this.cheapest()) {
      if (this.means.secondsLeft() <= 0) return Math.min(next.bound, this.unsettled, ...this.bounds());
      if (this.isDue(root)) this.shrinkTo(root);
    }
    return Math.min(this.best.weight, this.unsettled);
  }

  /** The bound before anything is decided, and a pattern that is not far from it. @returns undefined where that is all */
  private root(): Fractions | undefined {
    const first = this.relaxed();
    if (!first) return undefined;
    this.offer(first.parts);
    this.shrinkTo(first);
    const root = this.rounded(first);
    if (root) this.dive(root);
    return root;
  }

  /** The linear program with all conditions that its solution breaks. @returns undefined where it can hold nothing better */
  private relaxed(bound = -Infinity): Fractions | undefined {
    for (let known = bound; ;) {
      const solved: Relaxed = this.linear.solve();
      if (solved.kind !== 'fractions') {
        if (solved.kind === 'stopped') this.unsettled = Math.min(this.unsettled, known);
        return undefined;
      }
      known = Math.max(known, solved.bound);
      if (this.best.isReachedBy(known)) return undefined;
      if (this.learn(this.separation.cuts(solved.parts, this.linear.cells)) === 0) return solved;
    }
  }

  /** Rounds of what follows by rounding, as long as the bound rises. */
  private rounded(first: Fractions): Fractions | undefined {
    const bounds = [first.bound];
    let root = first;
    for (let round = 0; round < GOMORY.rounds; round++) {
      if (this.learn(this.gomory.brokenBy(root.parts, GOMORY)) === 0) return root;
      const next = this.relaxed(root.bound);
      if (!next) return undefined;
      root = next;
      bounds.push(root.bound);
      if (round > LOOK_BACK && root.bound - (bounds.at(-LOOK_BACK) ?? 0) < WORTH) return root;
    }
    return root;
  }

  /** Takes out what is mostly taken out, a sixth of the fractions at a time, until cells are whole. */
  private dive(root: Fractions): void {
    const fixed = new Map<number, 0 | 1>();
    for (let at: Fractions | undefined = root; at; at = this.relaxed(at.bound)) {
      this.offer(at.parts);
      const { parts } = at;
      const fractions = fractionsOf(parts).sort((a, b) => (parts[b] ?? 0) - (parts[a] ?? 0));
      if (fractions.length === 0) break;
      for (const cell of fractions.slice(0, Math.ceil(fractions.length / 6))) fixed.set(cell, 1);
      this.linear.fix(new Map(fixed));
    }
    this.linear.fix(new Map());
  }

  /** @returns one of the two nodes that it is split into; undefined where it is settled */
  private visit({ fixed, bound }: Node): Node | undefined {
    if ([...fixed].some(([cell, part]) => part === 1 && !this.linear.has(cell))) return undefined;
    this.linear.fix(fixed);
    let at: Fractions | undefined = this.relaxed(bound);
    if (at && this.learn(this.gomory.brokenBy(at.parts, AT_NODES)) > 0) at = this.relaxed(at.bound);
    if (!at) return undefined;
    if (this.visited++ % BETWEEN === 0) this.offer(at.parts);
    const branch = this.branching.choose(at, {
      weightOf: (cell) => this.problem.cells[cell]?.weight ?? 0,
      boundWith: (cell, part) => this.boundOf(new Map(fixed).set(cell, part), bound),
      isReached: (reached) => this.best.isReachedBy(reached),
    });
    if (!branch) {
      this.settle(at);
      return;
    }
    if (branch.kind === 'neither') return undefined;
    const node = (cell: number, part: 0 | 1): Node => ({
      fixed: new Map(fixed).set(cell, part),
      bound: at.bound,
    });
    if (branch.kind === 'only') return node(branch.cell, branch.part);
    this.open.push(node(branch.cell, branch.first === 1 ? 0 : 1));
    return node(branch.cell, branch.first);
  }

  private boundOf(fixed: Fixed, otherwise: number): number {
    this.linear.fix(fixed);
    const solved = this.linear.solve();
    if (solved.kind === 'fractions') return solved.bound;
    return solved.kind === 'stopped' ? otherwise : Infinity;
  }

  /** A node whose cells are whole: the best pattern that it holds, if the conditions say all about it. */
  private settle({ parts, bound }: Fractions): undefined {
    if (!this.offer(parts)) this.unsettled = Math.min(this.unsettled, bound);
  }

  /** @returns whether the cells that are taken out at least in part protect enough */
  private offer(parts: Float64Array): boolean {
    const { separation, means, best } = this;
    const pattern = prunedPattern(this.problem, {
      separation,
      parts,
      secondsLeft: means.secondsLeft,
      also: best.cells,
    });
    this.best.offer(pattern);
    return pattern !== undefined;
  }

  private learn(cuts: readonly Cut[]): number {
    const fresh = this.linear.add(cuts);
    this.gomory.learn(fresh);
    this.learnt.push(...fresh);
    return fresh.length;
  }

  /** The open node of the lowest bound. */
  private cheapest(): Node | undefined {
    this.open.sort((a, b) => b.bound - a.bound);
    const node = this.open.pop();
    return node && !this.best.isReachedBy(node.bound) ? node : undefined;
  }

  private bounds(): readonly number[] {
    return this.open.map(({ bound }) => bound);
  }

  private isDue(root: Fractions): boolean {
    const left = root.within(this.best.reachAbove(root.bound)).length;
    return left < FEWER * this.linear.cells.length;
  }

  /** Leaves out cells that no better pattern holds. */
  private shrinkTo(root: Fractions): void {
    const cells = root.within(this.best.reachAbove(root.bound));
    this.linear.close();
    this.linear = new LinearPatterns(this.problem, this.means, cells);
    const left = new Set(cells);
    const learnt = this.learnt.map(({ cells, values, atLeast }) => ({
      cells: cells.filter((cell) => left.has(cell)),
      values: values.filter((_, at) => left.has(cells[at] ?? -1)),
      atLeast,
    }));
    this.learnt = [];
    this.gomory = new GomoryCuts();
    this.learn(learnt);
  }
}

function fractionsOf(parts: Float64Array): number[] {
  return [...parts.keys()].filter((cell) => (parts[cell] ?? 0) > HAIR && (parts[cell] ?? 0) < 1 - HAIR);
}
