import { Injectable } from '@nestjs/common';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { fileOf } from '../../submissions/file-of';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import { knownRequest } from '../../workflow/known-request';
import { type RenderedRow, Renderings } from '../scanning.port';
import { fileViewed } from '../view-of-file';

interface RowsAsked {
  readonly requestId: string;
  readonly fileId: string;
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
    const { request, viewer, file, report, seen } = await this.work.read(async (stores) => {
      const about = await knownRequest(stores, this.rulebooks, actor, input.requestId);
      const opened = fileOf(about.request, input.fileId);
      return {
        ...about,
        file: opened,
        report: await stores.scans.report(opened.id),
        seen: about.viewer === 'author' || (await hasViewed(stores, actor, opened.id, opened.current.sha256)),
      };
    });
    if (!report) return [];
    if (!seen) {
      await this.work.write(originOf(actor, viewer), () =>
        Promise.resolve({ result: undefined, events: [fileViewed(request, file)] }),
      );
    }
    const { sheet, firstRow, count } = input;
    return this.renderings.rows(file.current.sha256, sheet, firstRow, count, report.format);
  }
}

/** Scrolling is part of one view; a program that asks for rows alone has its view remembered here. */
async function hasViewed({ audit }: Stores, { id }: Actor, fileId: string, sha256: string): Promise<boolean> {
  const views = { personId: id, fileId, sha256, kinds: ['file.viewed'] } as const;
  return (await audit.search(views, 1, 0)).total > 0;
}
