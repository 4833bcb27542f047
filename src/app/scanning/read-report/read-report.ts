import { Injectable } from '@nestjs/common';
import { checkRequest } from '../../../engine/report/check-request';
import { formatJson } from '../../../engine/report/format-json';
import { withholdFigures } from '../../../engine/report/withhold-figures';
import type { FileReport } from '../../../engine/report/report';
import { RULES } from '../../../engine/rules/index';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { seesConfidential } from '../../policies/confidential';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { filesAskedFor } from '../../reviews/file-decision';
import { requestEvent } from '../../submissions/request-event';
import type { ReleaseRequest } from '../../submissions/request';
import { UnitOfWork } from '../../unit-of-work.port';
import { knownRequest } from '../../workflow/known-request';
import { ProductVersion } from '../product-version';

/** The whole request's report, byte for byte what `sluice check --format json` prints for the same files. */
@Injectable()
export class ReadReport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly version: ProductVersion,
  ) {}

  async execute(actor: Actor, { requestId }: { readonly requestId: string }): Promise<string> {
    const { request, viewer, reports, tables, earlier } = await this.work.read(async (stores) => {
      const known = await knownRequest(stores, this.rulebooks, actor, requestId);
      const counted = await stores.ledger.ofRequest(requestId);
      const tables = counted.flatMap((file) => file.tables);
      const asking = { projectId: known.request.project.id, exceptRequestId: requestId, tables };
      return {
        ...known,
        reports: await stores.scans.reports(requestId),
        // Scanned before counts were kept: then nothing may be said about them.
        tables: counted.length === filesAskedFor(known.request).length ? tables : undefined,
        earlier: await stores.ledger.released(asking),
      };
    });
    const book = await this.rulebooks.get(request.book);
    const files = checkedFiles(request, reports);
    const full = checkRequest({ files, tables, earlier, book, rules: RULES, version: this.version.text });
    const text = formatJson(seesConfidential(actor) ? full : withholdFigures(full, book, RULES));
    if (viewer === 'author') return text;
    return this.work.write(originOf(actor, viewer), () =>
      Promise.resolve({
        result: text,
        events: [requestEvent(request, 'request.viewed', { after: { what: 'report' } })],
      }),
    );
  }
}

/** A report that leaves out what is not checked yet would read as if all were. */
function checkedFiles(
  request: ReleaseRequest,
  reports: ReadonlyMap<string, FileReport>,
): readonly FileReport[] {
  return filesAskedFor(request).map(({ id, path }) => {
    const report = reports.get(id);
    if (report) return report;
    throw refuse.wrongState(`${path} is still being checked.`, 'Wait until all checks are done.');
  });
}
