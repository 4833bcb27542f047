import { Injectable } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import type { FilePage } from '../../app/scanning/read-file/read-file';
import { ReadRows } from '../../app/scanning/read-rows/read-rows';
import type { RowArrangement } from '../../app/scanning/row-arrangement';
import type { ListedRequest } from '../../app/submissions/request';
import { arrangementAsked } from '../grid/arrangement.view';
import type { FileAddress } from '../grid/file-address';
import { findingsView, type FindingsView } from '../grid/findings.view';
import { gridView, type GridView } from '../grid/grid.view';
import { picturesView } from '../grid/pictures.view';
import { placeAsked, type PlaceAsked } from '../grid/place-asked';
import type { Judging } from '../grid/judgement.view';
import { sheetName } from '../grid/place-name';
import { placeFindings, type PlacedFinding } from '../grid/placed-finding';
import { talkedRegions } from '../grid/talked-regions.view';
import { fileRoles, type MayCorrect } from './file-roles';
import { renderingView, type RenderingView } from '../grid/rendering.view';

export interface FilePanes {
  readonly page: FilePage;
  readonly rendering: RenderingView;
  /** Null until the check is done. */
  readonly findings: FindingsView | null;
}

/** The middle and the right pane of one file, for researchers and checkers alike. */
@Injectable()
export class ReadFilePanes {
  constructor(
    private readonly readRows: ReadRows,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    request: ListedRequest,
    page: FilePage,
    asked: {
      readonly query: Readonly<Record<string, unknown>>;
      readonly address: FileAddress;
      readonly version?: number;
      /** Where roles are corrected, and how; absent for who only reads. */
      readonly correcting?: MayCorrect;
      /** Where findings are judged; empty for who only reads, absent where nobody judges. */
      readonly judgeAt?: string;
    },
  ): Promise<FilePanes> {
    const { version } = asked;
    const placed = page.report ? placeFindings(page.report, page.outline) : [];
    const query = withSheetNumber(asked.query, page);
    const place = placeAsked(query, page.outline, placed);
    const { address } = asked;
    const { file, outline, report } = page;
    const roles = report ? fileRoles(page, report, { ...asked, place, now: this.clock.now() }) : null;
    const mayCorrect = roles !== null && roles.form !== null;
    const grid = await this.grid(page, {
      ...{ placed, place, address, version, mayCorrect },
      arrangement: arrangementAsked(query, page.outline?.sheets[place.sheet]),
    });
    const focus = {
      address,
      bookId: request.book.id,
      focus: place.finding,
      sheet: place.sheet,
      newOnes: page.changes?.newFindings,
      judging: judging(actor, request, page, asked.judgeAt),
    };
    return {
      page,
      rendering: renderingView({
        file,
        format: report?.format ?? '',
        outline,
        placed,
        asked: place,
        address,
        grid,
        roles,
        pictures: report
          ? picturesView({
              ...{ path: file.path, format: report.format, pages: page.pictures },
              ...{ outline, placed, asked: place, query, address },
              talkedOn: (shown) => talkedRegions(request, file, shown),
            })
          : null,
      }),
      findings: report ? findingsView(report, placed, focus) : null,
    };
  }

  private async grid(
    { file, outline, report }: FilePage,
    at: {
      placed: readonly PlacedFinding[];
      place: PlaceAsked;
      address: FileAddress;
      version?: number;
      mayCorrect: boolean;
      arrangement: RowArrangement | undefined;
    },
  ): Promise<GridView | null> {
    if (!outline || outline.sheets.length === 0 || !report) return null;
    const { sheet, firstRow, pageRows } = at.place;
    const { rows, matching } = await this.readRows.of(
      { file, report },
      { sheet, firstRow, count: pageRows, arrangement: at.arrangement },
    );
    return gridView({ outline, ...at.place, rows, matching, report, ...at });
  }
}

/** A comment names a sheet as its tab does; addresses count them. */
function withSheetNumber(
  query: Readonly<Record<string, unknown>>,
  { outline, report }: FilePage,
): Readonly<Record<string, unknown>> {
  const named = (outline?.sheets ?? []).findIndex(
    (sheet) => sheetName(sheet, report?.format ?? '') === query['sheet'],
  );
  return named === -1 ? query : { ...query, sheet: String(named + 1) };
}

function judging(
  { id: readerId }: Actor,
  { turn }: ListedRequest,
  { file, judgements }: FilePage,
  judgeAt: string | undefined,
): Judging | undefined {
  if (judgeAt === undefined) return undefined;
  const isVotedOn = file.kind === 'output' && !file.withdrawn && !file.continuedIn;
  return { readerId, turn, judgements, action: isVotedOn ? judgeAt : '', sha256: file.current.sha256 };
}
