import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { type FileAsked, openedFile } from '../opened-file';
import { type RenderedRow, Renderings } from '../scanning.port';

interface RowsAsked extends FileAsked {
  /** 0-based. */
  readonly sheet: number;
  /** 1-based. */
  readonly firstRow: number;
  readonly count: number;
}

/** The next rows of a file that is on screen. */
@Injectable()
export class ReadRows {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly renderings: Renderings,
  ) {}

  async execute(actor: Actor, input: RowsAsked): Promise<readonly RenderedRow[]> {
    const { file, report } = await openedFile({ work: this.work, rulebooks: this.rulebooks }, actor, input);
    if (!report) return [];
    const { sheet, firstRow, count } = input;
    return this.renderings.rows(file.current.sha256, sheet, firstRow, count, report.format);
  }
}
