import { readFile } from 'node:fs/promises';
import { parse } from 'papaparse';
import { acroOfFile, acroRead } from '../../engine/report/acro-results';
import { companionLines, linesOfFile } from '../../engine/report/companion';
import type { Evidence } from './check-source';

/** Supporting files of a request, where their bytes are stored, and the paths of its outputs. */
export interface StoredEvidence {
  readonly locations: readonly string[];
  readonly outputs: readonly string[];
}

/**
 * What the supporting files say about an output, or about a file in one that is an archive: lines of a companion, the results and the settings of ACRO. A file that
 * is neither, as code or underlying counts are, says nothing. For a process of its own: anybody may have written them.
 */
export async function readEvidence(stored: StoredEvidence): Promise<(path: string) => Evidence> {
  const texts = await Promise.all(stored.locations.map((location) => readFile(location, 'utf8')));
  const lines = texts.filter((text) => !isJson(text)).flatMap(linesIn);
  const acro = texts.filter(isJson).map((text) => acroRead(jsonIn(text)));
  const outputs = acro.flatMap((read) => ('outputs' in read ? read.outputs : []));
  const [figures] = acro.flatMap((read) => ('figures' in read ? [read.figures] : []));
  return (path) => {
    const paths = stored.outputs.includes(path) ? stored.outputs : [...stored.outputs, path];
    const acroSays = acroOfFile({ outputs, ...(figures ? { figures } : {}) }, path);
    return { companion: linesOfFile(lines, path, paths), ...(acroSays ? { acro: acroSays } : {}) };
  };
}

function isJson(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text);
}

function linesIn(text: string) {
  const { data } = parse<string[]>(text, { delimiter: ',', skipEmptyLines: false });
  const read = companionLines(data);
  return 'lines' in read ? read.lines : [];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
