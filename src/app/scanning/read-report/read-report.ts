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
import { bytesDeleted } from '../../retention/deleted-words';
import { refuse } from '../../refusals';
import { filesAskedFor } from '../../reviews/file-decision';
import { requestEvent } from '../../submissions/request-event';
import type { ReleaseRequest } from '../../submissions/request';
import { UnitOfWork } from '../../unit-of-work.port';
import { knownRequest } from '../../workflow/known-request';
import { Comparer } from '../comparer.port';
import { relationsTold } from '../not-compared';
import { ProductVersion } from '../product-version';
import type { FilesToRelate } from '../relate-files';

/** The whole request's report, byte for byte what `sluice check --format json` prints for the same files. */
@Injectable()
export class ReadReport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly comparer: Comparer,
    private readonly version: ProductVersion,
  ) {}

  async execute(actor: Actor, { requestId }: { readonly requestId: string }): Promise<string> {
    const { request, viewer, reports, counted, earlier } = await this.work.read(async (stores) => {
      const known = await knownRequest(stores, this.rulebooks, actor, requestId);
      const counted = await stores.ledger.ofRequest(requestId);
      const asking = { projectId: known.request.project.id, exceptRequestId: requestId };
      return {
        ...known,
        reports: await stores.scans.reports(requestId),
        // Scanned before counts were kept: then nothing may be said about them.
        counted: counted.length === filesAskedFor(known.request).length ? counted : undefined,
        earlier: await stores.ledger.released({ ...asking, tables: tablesOf(counted) }),
      };
    });
    const book = await this.rulebooks.get(request.book);
    const files = checkedFiles(request, reports);
    const together = await this.comparer.compare({ files: counted ?? [], earlier, book });
    const full = checkRequest({
      ...{ files, tables: counted && tablesOf(counted), book, rules: RULES, version: this.version.text },
      known: relationsTold(counted ?? [], together?.byRule),
    });
    const text = formatJson(seesConfidential(actor) ? full : withholdFigures(full, book, RULES));
    if (viewer === 'author') return text;
    await this.work.remember(
      originOf(actor, viewer),
      requestEvent(request, 'request.viewed', { after: { what: 'report' } }),
    );
    return text;
  }
}

function tablesOf(files: FilesToRelate['files']) {
  return files.flatMap((file) => file.tables);
}

/** A report that leaves out what is not checked yet would read as if all were. */
function checkedFiles(
  request: ReleaseRequest,
  reports: ReadonlyMap<string, FileReport>,
): readonly FileReport[] {
  return filesAskedFor(request).map(({ id, path, current: { deleted } }) => {
    if (deleted) throw bytesDeleted(path, deleted);
    const report = reports.get(id);
    if (report) return report;
    throw refuse.wrongState(`${path} is still being checked.`, 'Wait until all checks are done.');
  });
}
