import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'papaparse';
import { acroOfFile, acroRead, type AcroEvidence } from '../../engine/report/acro-results';
import { companionLines, linesOfFile, type CompanionLine } from '../../engine/report/companion';
import { UsageError, type CommandIo } from '../command';
import { CHECK_USAGE } from './check-options';
import type { InputFile } from './input-files';

/** Evidence by path of the file that it is about, which may be an entry of an archive. */
export interface Companions {
  of(path: string): { readonly companion: readonly CompanionLine[]; readonly acro?: AcroEvidence };
  /** Counts lines about files that were not checked: a companion may speak of a whole project. */
  sayUnused(io: CommandIo): void;
}

/**
 * `--companion FILE`: lines as `COMPANION.md` has them, or the JSON that ACRO wrote.
 *
 * @throws UsageError when a file is not there, its header is not that of a companion, or its JSON not ACRO's
 */
export function readCompanions(locations: readonly string[], inputs: readonly InputFile[]): Companions {
  const texts = locations.map((location) => ({ location, text: textAt(location) }));
  const lines = texts.filter(({ text }) => !isJson(text)).flatMap(linesIn);
  const acro = acroEvidence(texts.filter(({ text }) => isJson(text)));
  const paths = inputs.map(({ path }) => path);
  const used = new Set<CompanionLine>();
  return {
    of(path) {
      const found = linesOfFile(lines, path, paths.includes(path) ? paths : [...paths, path]);
      for (const line of found) used.add(line);
      return { companion: found, acro: acroOfFile(acro, path) };
    },
    sayUnused(io) {
      const unused = lines.find((line) => !used.has(line));
      if (!unused) return;
      const others = lines.length - used.size;
      io.stderr.write(
        `Note: ${others} ${others === 1 ? 'line' : 'lines'} of --companion ${others === 1 ? 'is' : 'are'} about no file that is checked, such as line ${unused.record} (${unused.path}).\n`,
      );
    },
  };
}

interface CompanionText {
  readonly location: string;
  readonly text: string;
}

function isJson(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text);
}

function linesIn({ location, text }: CompanionText): readonly CompanionLine[] {
  const { data } = parse<string[]>(text, { delimiter: ',', skipEmptyLines: false });
  const read = companionLines(data);
  if ('lines' in read) return read.lines;
  throw new UsageError(
    `The companion file ${basename(location)} cannot be used. ${read.problem}`,
    CHECK_USAGE,
  );
}

function acroEvidence(texts: readonly CompanionText[]): AcroEvidence {
  const read = texts.map(({ location, text }) => ({ location, said: acroRead(jsonIn(location, text)) }));
  for (const { location, said } of read) {
    if ('problem' in said)
      throw new UsageError(
        `The companion file ${basename(location)} cannot be used. ${said.problem}`,
        CHECK_USAGE,
      );
  }
  const outputs = read.flatMap(({ said }) => ('outputs' in said ? said.outputs : []));
  const [figures] = read.flatMap(({ said }) => ('figures' in said ? [said.figures] : []));
  return { outputs, figures };
}

function jsonIn(location: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The companion file ${basename(location)} is not JSON: ${why}`, CHECK_USAGE);
  }
}

function textAt(location: string): string {
  try {
    return readFileSync(location, 'utf8');
  } catch {
    throw new UsageError(`What --companion names is not there: ${location}`, CHECK_USAGE);
  }
}
