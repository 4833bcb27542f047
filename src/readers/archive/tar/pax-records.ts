/** Records of a pax header, `LENGTH KEY=VALUE\n` each; the length counts its own digits too. What does not fit ends it. */
export function paxRecords(bytes: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const digits = space === -1 ? '' : bytes.toString('latin1', at, space);
    const length = /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
    const equals = bytes.indexOf(0x3d, space);
    if (length === 0 || at + length > bytes.length || equals === -1 || equals >= at + length) break;
    records.set(
      bytes.toString('utf8', space + 1, equals),
      bytes.toString('utf8', equals + 1, at + length - 1),
    );
    at += length;
  }
  return records;
}
