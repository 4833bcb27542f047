import type { Anchor } from '../../engine/model/anchor';
import { ExcerptCollector, type Excerpt } from '../../engine/report/excerpts';
import type { FileReport, Finding, Report } from '../../engine/report/report';
import { readDocument, recognise } from '../../readers/registry';
import { openFile } from '../../readers/source';
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
  const collected = new Map<string, ExcerptCollector>();
  for (const file of report.files) {
    const input = inputs.find(({ path }) => path === file.path);
    if (input && !input.special) collected.set(file.path, await collect(input, anchorsOf(file)));
  }
  return (file, finding) => collected.get(file.path)?.at(finding.anchor);
}

async function collect(input: InputFile, anchors: readonly Anchor[]): Promise<ExcerptCollector> {
  const collector = new ExcerptCollector(anchors);
  if (collector.isComplete()) return collector;
  const source = openFile(input.location);
  for await (const block of readDocument(source, await recognise(source, input.path))) {
    collector.push(block);
    if (collector.isComplete()) break;
  }
  return collector;
}
