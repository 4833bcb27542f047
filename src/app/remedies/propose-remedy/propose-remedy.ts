import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Anchor } from '../../../engine/model/anchor';
import { REMEDY_METHODS, type TableRemedy } from '../../../engine/remedies/remedy';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { type RenderedRow, Renderings } from '../../scanning/scanning.port';
import { fileAskedFor } from '../../submissions/file-of';
import type { OutputFile, ReleaseRequest } from '../../submissions/request';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToAskAbout } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { type NoProposal, type Proposal, Remedies } from '../remedies.port';
import { roundingBase } from '../rounding-base';
import { remedyOrder } from '../remedy-order';

export const proposeRemedyInput = z.strictObject({
  requestId: z.uuid(),
  fileId: z.uuid(),
  method: z.enum(REMEDY_METHODS),
  base: roundingBase,
});
type Input = z.output<typeof proposeRemedyInput>;

export interface RemedyPreview {
  readonly request: ReleaseRequest;
  readonly file: OutputFile;
  readonly outcome: { readonly kind: 'made'; readonly proposal: Proposal } | NoProposal;
  /** The file as it is, a stretch of rows for each sheet that changes. */
  readonly stretches: readonly Stretch[];
}

/** Rows of one sheet, around the cells that change. */
export interface Stretch {
  readonly sheet?: string;
  readonly rows: readonly RenderedRow[];
  /** More change below. */
  readonly cutOff: boolean;
}

/** What a person looks over in a page. */
const MOST_ROWS = 200;

/** What a new version would be, before anything is changed. For the author alone, so nothing is remembered of it. */
@Injectable()
export class ProposeRemedy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly remedies: Remedies,
    private readonly renderings: Renderings,
  ) {}

  async execute(author: Actor, { requestId, fileId, ...asked }: Input): Promise<RemedyPreview> {
    const { request, file } = await this.work.read(async (stores) => {
      const about = await requestToAskAbout(stores, this.rulebooks, author, requestId);
      mustAllow('replace-file', author, about);
      return { request: about.request, file: fileAskedFor(about.request, fileId) };
    });
    const made = await this.remedies.propose(remedyOrder(request, file, asked));
    if (made.kind === 'refused') return { request, file, outcome: made, stretches: [] };
    const { kind, proposal } = made;
    return { request, file, outcome: { kind, proposal }, stretches: await this.stretches(file, proposal) };
  }

  private async stretches({ current }: OutputFile, { tables }: Proposal): Promise<readonly Stretch[]> {
    const anchors = tables.flatMap(placesOf);
    const outline = await this.renderings.outline(current.sha256);
    const sheets = [...new Set(anchors.map(({ sheet }) => sheet))];
    return Promise.all(
      sheets.map(async (sheet): Promise<Stretch> => {
        const changed = anchors.flatMap((anchor) => (anchor.sheet === sheet ? (anchor.row ?? []) : []));
        const [highest, lowest] = endsOf(changed);
        const first = Math.max(1, highest - ROWS_BEFORE);
        const last = lowest + ROWS_AFTER;
        const index = outline?.sheets.findIndex(({ place }) => place.sheet === sheet) ?? -1;
        const count = Math.min(MOST_ROWS, last - first + 1);
        const rows = index < 0 ? [] : await this.renderings.rows(current.sha256, index, first, count);
        return {
          ...(sheet === undefined ? {} : { sheet }),
          rows,
          cutOff: lowest - first + 1 > MOST_ROWS,
        };
      }),
    );
  }
}

/** Where something changes, a row that goes among them. */
function placesOf({ changes, gone }: TableRemedy): readonly Anchor[] {
  const [first] = changes;
  const rows = gone?.rows.map((row): Anchor => ({ ...first?.anchor, row })) ?? [];
  return [...changes.map(({ anchor }) => anchor), ...rows];
}

/** Enough for a title and the heads of columns. */
const ROWS_BEFORE = 6;
/** Of more rows than a call has arguments, too. */
function endsOf(rows: readonly number[]): readonly [highest: number, lowest: number] {
  return rows.reduce<readonly [number, number]>(
    ([highest, lowest], row) => [Math.min(highest, row), Math.max(lowest, row)],
    [Infinity, 0],
  );
}

/** Enough for the totals, by which one sees that nothing else moves. */
const ROWS_AFTER = 3;
