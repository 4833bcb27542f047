import type { Anchor } from '../../engine/model/anchor';
import { ExcerptCollector, type Excerpt } from '../../engine/report/excerpts';
import type { FileReport, Finding, Report } from '../../engine/report/report';
import { openFile } from '../../readers/source';
import { walkFiles } from '../../readers/walk-files';
import type { InputFile } from './input-files';

/**
 * Reads each file once more, up to the last place that is quoted. The check itself keeps no rows, so that a file of
 * any length fits.
 */
export async function readExcerpts(
  report: Report,
  inputs: readonly InputFile[],
  anchorsOf: (file: FileReport) => readonly Anchor[],
): Promise<(file: FileReport, finding: Finding) => Excerpt | undefined> {
  const wanted = new Map(report.files.map((file) => [file.path, new ExcerptCollector(anchorsOf(file))]));
  for (const input of inputs) if (!input.special) await collect(input, wanted);
  return (file, finding) => wanted.get(file.path)?.at(finding.anchor);
}

async function collect(input: InputFile, wanted: ReadonlyMap<string, ExcerptCollector>): Promise<void> {
  const missing = new Set(
    [...wanted]
      .filter(([path]) => path === input.path || path.startsWith(`${input.path}!/`))
      .filter(([, collector]) => !collector.isComplete())
      .map(([, collector]) => collector),
  );
  if (missing.size === 0) return;
  const pagesOf = (path: string) => wanted.get(path)?.pages;
  for await (const step of walkFiles(openFile(input.location), input.path, pagesOf)) {
    const collector = step.kind === 'block' ? wanted.get(step.file.path) : undefined;
    if (!collector || step.kind !== 'block') continue;
    collector.push(step.block);
    if (collector.isComplete()) missing.delete(collector);
    if (missing.size === 0) return;
  }
}
