import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { type FileAsked, openedFile, type OpenedFile } from '../opened-file';
import type { RowArrangement } from '../row-arrangement';
import { type RenderedRow, Renderings } from '../scanning.port';

interface RowsAsked extends FileAsked {
  /** 0-based. */
  readonly sheet: number;
  /** 1-based; among the rows that the arrangement shows. */
  readonly firstRow: number;
  readonly count: number;
  /** Absent for the file's own order. */
  readonly arrangement?: RowArrangement;
}

export interface RowsRead {
  readonly rows: readonly RenderedRow[];
  /** Of an arrangement: how many rows it shows. */
  readonly matching?: number;
}

/** The next rows of a file that is on screen. */
@Injectable()
export class ReadRows {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly renderings: Renderings,
  ) {}

  async execute(actor: Actor, input: RowsAsked): Promise<RowsRead> {
    return this.of(await openedFile({ work: this.work, rulebooks: this.rulebooks }, actor, input), input);
  }

  /** On the page of a file that this person has just opened: nobody is asked again whether they may. */
  async of({ file, report }: OpenedFile, input: Omit<RowsAsked, keyof FileAsked>): Promise<RowsRead> {
    if (!report) return { rows: [] };
    const { sheet, firstRow, count, arrangement } = input;
    const { sha256 } = file.current;
    const { format } = report;
    if (arrangement) return this.renderings.arranged(sha256, sheet, arrangement, { firstRow, count, format });
    return { rows: await this.renderings.rows(sha256, sheet, firstRow, count, format) };
  }
}
