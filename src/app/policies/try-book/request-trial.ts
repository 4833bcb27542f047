import { flattened } from '../../../engine/report/entries';
import { findingsFlagged, verdictTogether, type Related } from '../../../engine/report/related';
import type { CountTable } from '../../../engine/differencing/count-table';
import type { RuleId } from '../../../engine/rules/rule-ids';
import type { Comparer } from '../../scanning/comparer.port';
import type { Scanner, StoredScan } from '../../scanning/scanning.port';
import type { FileStore } from '../../submissions/file-store.port';
import type { UnitOfWork } from '../../unit-of-work.port';
import type { Rulebooks } from '../rulebooks.port';
import type { BookChange, ReleasedFile, ReleasedRequest, TrialNotes } from '../book-changes.port';
import type { TriedFile } from '../trial';

export interface TrialParts {
  readonly work: UnitOfWork;
  readonly rulebooks: Rulebooks;
  readonly scanner: Scanner;
  readonly comparer: Comparer;
  readonly files: FileStore;
  readonly notes: TrialNotes;
}

/** The counts of a file, by its id. */
type Counted = Map<string, { readonly path: string; readonly tables: readonly CountTable[] }>;

/**
 * What a proposed book makes of a request that went out, as the check of a request would have it: each file with its
 * statement, what checkers corrected and the files that support it; then all of them together, and with what the project
 * had released before. What cannot be looked at in full is never taken for passed.
 */
export class RequestTrial {
  constructor(
    private readonly parts: TrialParts,
    private readonly change: BookChange,
    /** Files as they were noted before a fault or a restart, by themselves. */
    private readonly noted: ReadonlyMap<string, TriedFile>,
    /** After many tries a fault ends the trial of its file, not that of the book. */
    private readonly isLastTry: boolean,
  ) {}

  async of(request: ReleasedRequest): Promise<readonly TriedFile[]> {
    const { work, notes } = this.parts;
    const kept = await work.read(({ ledger }) => ledger.ofRequest(request.requestId));
    const counted: Counted = new Map(kept.map((file) => [file.fileId, file]));
    const alone: TriedFile[] = [];
    for (const file of request.files) {
      const before = this.noted.get(file.fileId);
      // Counts are not noted: they are read once more where the ledger does not have them either.
      if (before && (before.outcome === 'gone' || counted.has(file.fileId))) {
        alone.push(before);
        continue;
      }
      const note = await this.byItself(file, counted);
      await notes.add(this.change.id, note);
      alone.push(note);
    }
    const together = counted.size < request.outputs ? undefined : await this.together(request, counted);
    return alone.map((note) => joined(note, together?.get(counted.get(note.fileId)?.path ?? '')));
  }

  private async byItself(file: ReleasedFile, counted: Counted): Promise<TriedFile> {
    const { fileId, scanId, verdict: was } = file;
    const gone = { fileId, outcome: 'gone', was, rules: [] } as const;
    const order = await this.parts.work.read(({ scans }) => scans.find(scanId));
    if (!order || !(await this.isThere(order))) return gone;
    try {
      const { report, counts } = await this.parts.scanner.scan({ ...order, book: this.change.to });
      counted.set(fileId, { path: order.path, tables: counts });
      const findings = flattened(report).flatMap((one) => one.findings);
      return { fileId, outcome: report.verdict, was, rules: rulesIn(findings) };
    } catch (fault) {
      if (!this.isLastTry) throw fault;
      return gone;
    }
  }

  /** Hashed first: the scanner says of lost bytes only that it is unsure, as it has to when somebody waits for it. */
  private async isThere({ sha256, evidence }: StoredScan): Promise<boolean> {
    for (const digest of [sha256, ...evidence.files.map((file) => file.sha256)])
      if ((await this.parts.files.rehash(digest)) !== digest) return false;
    return true;
  }

  private async together(
    { requestId, deliveredAt }: ReleasedRequest,
    counted: Counted,
  ): Promise<ReadonlyMap<string, Related> | undefined> {
    const { project, to } = this.change;
    const files = [...counted.values()];
    const asking = {
      ...{ projectId: project.id, exceptRequestId: requestId, before: deliveredAt },
      tables: files.flatMap(({ tables }) => tables),
    };
    const earlier = await this.parts.work.read(({ ledger }) => ledger.released(asking));
    const book = await this.parts.rulebooks.get(to);
    return (await this.parts.comparer.compare({ files, earlier, book }))?.byFile;
  }
}

/** With what the file gives away together with others; unknown, it is only certain where the file alone is flagged. */
function joined(note: TriedFile, related: Related | undefined): TriedFile {
  if (note.outcome === 'gone') return note;
  if (!related) return note.outcome === 'flagged' ? note : { ...note, outcome: 'gone', rules: [] };
  const outcome = verdictTogether(note.outcome, related.findings);
  return { ...note, outcome, rules: [...new Set([...note.rules, ...rulesIn(related.findings)])] };
}

function rulesIn(findings: Related['findings']): readonly RuleId[] {
  return [...new Set(findingsFlagged(findings).map(({ rule }) => rule))];
}
