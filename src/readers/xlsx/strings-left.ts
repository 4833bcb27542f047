import type { RewrittenSheet } from './rewritten-sheet';

/**
 * Empties the strings that no cell shows, whoever deleted the cell. The places of all stay, so that no other cell shows
 * another one.
 */
export function blankStrings(
  parts: Map<string, Buffer>,
  path: string | undefined,
  sheets: readonly RewrittenSheet[],
): void {
  const strings = path === undefined ? undefined : parts.get(path);
  if (path === undefined || !strings) return;
  const shown = new Set(sheets.flatMap((sheet) => [...sheet.shown]));
  let index = -1;
  const blanked = strings.toString('utf8').replace(STRING, (item: string, prefix: string) => {
    index += 1;
    return shown.has(String(index)) ? item : `<${prefix}si><${prefix}t/></${prefix}si>`;
  });
  parts.set(path, Buffer.from(blanked));
}

const STRING = /<((?:[\w.-]+:)?)si(?:\s[^<>]*)?(?:\/>|>[\s\S]*?<\/\1si>)/g;
