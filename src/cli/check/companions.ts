import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'papaparse';
import { companionLines, linesOfFile, type CompanionLine } from '../../engine/report/companion';
import { UsageError, type CommandIo } from '../command';
import { CHECK_USAGE } from './check-options';
import type { InputFile } from './input-files';

/** Evidence by path of the file that it is about, which may be an entry of an archive. */
export interface Companions {
  of(path: string): readonly CompanionLine[];
  /** Counts lines about files that were not checked: a companion may speak of a whole project. */
  sayUnused(io: CommandIo): void;
}

/**
 * `--companion FILE`.
 *
 * @throws UsageError when a file is not there or its header is not that of a companion
 */
export function readCompanions(locations: readonly string[], inputs: readonly InputFile[]): Companions {
  const lines = locations.flatMap(linesAt);
  const paths = inputs.map(({ path }) => path);
  const used = new Set<CompanionLine>();
  return {
    of(path) {
      const found = linesOfFile(lines, path, paths.includes(path) ? paths : [...paths, path]);
      for (const line of found) used.add(line);
      return found;
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

function linesAt(location: string): readonly CompanionLine[] {
  const { data } = parse<string[]>(textAt(location), { delimiter: ',', skipEmptyLines: false });
  const read = companionLines(data);
  if ('lines' in read) return read.lines;
  throw new UsageError(
    `The companion file ${basename(location)} cannot be used. ${read.problem}`,
    CHECK_USAGE,
  );
}

function textAt(location: string): string {
  try {
    return readFileSync(location, 'utf8');
  } catch {
    throw new UsageError(`What --companion names is not there: ${location}`, CHECK_USAGE);
  }
}
