/** Narrow no-break space: a number never breaks over two lines. */
const THIN = '\u202f';

/** `12345` → `12 345`, with thin spaces. */
export function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const spaced = whole.replace(/\B(?=(?:\d{3}){1,8}$)/g, THIN);
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}

/** `1 file`, `1 200 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `0.083` → `8.3 %`; so exact that a share just beyond what is allowed is not shown as allowed. */
export function percentage(share: number): string {
  return `${grouped(Number((share * 100).toFixed(4)))}${THIN}%`;
}

const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** `812 B`, `1.2 MB`; a unit is 1,000 of the one before, as in rulebooks. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes}${THIN}B`;
  let amount = bytes;
  let unit = '';
  for (const next of UNITS) {
    amount /= 1000;
    unit = next;
    if (amount < 999.95) break;
  }
  return `${grouped(Number(amount.toPrecision(3)))}${THIN}${unit}`;
}

/** As many characters of a SHA-256 as a person compares by eye. */
export function shortDigest(sha256: string): string {
  return sha256.slice(0, 12);
}
