import type { Corrected } from '../corrections';
import type { Role } from '../roles';
import type { Line } from '../table';

export interface RowFacts {
  readonly labels: readonly string[];
  readonly role: Role;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly total: boolean;
  readonly parts: readonly number[];
  readonly proven: boolean;
  /** All its counts were taken out. */
  readonly blank: boolean;
  readonly corrected?: Corrected | undefined;
}

/** A row; the name is put together only when somebody asks: a long file has millions of rows. */
export class RowLine implements Line {
  readonly corrected?: Corrected;

  constructor(
    readonly index: number,
    private readonly facts: RowFacts,
  ) {
    if (facts.corrected) this.corrected = facts.corrected;
  }

  get labels(): readonly string[] {
    return this.facts.labels;
  }
  get type(): Line['type'] {
    return this.facts.blank ? 'empty' : 'mixed';
  }
  get name(): string {
    return this.facts.labels.join(' / ');
  }
  get role(): Role {
    return this.facts.role;
  }
  get confidence(): number {
    return this.facts.confidence;
  }
  get reasons(): readonly string[] {
    return this.facts.reasons;
  }
  get total(): boolean {
    return this.facts.total;
  }
  get parts(): readonly number[] {
    return this.facts.parts;
  }
  get proven(): boolean {
    return this.facts.proven;
  }
}
