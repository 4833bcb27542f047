/** Where the page is that shows a file; the same rendering stands on the checker's page and on the researcher's. */
export interface FileAddress {
  /** Path of the page, for forms. */
  readonly path: string;
  /** What the query has to carry besides the place. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  /** Address of rows as data. */
  readonly rows: string;
}

export function filePageAddress(requestId: string, fileId: string): FileAddress {
  const path = `/requests/${requestId}/files/${fileId}`;
  return { path, fields: [], rows: `${path}/rows` };
}

export function draftPageAddress(requestId: string, fileId: string): FileAddress {
  return {
    path: `/requests/${requestId}`,
    fields: [{ name: 'file', value: fileId }],
    rows: filePageAddress(requestId, fileId).rows,
  };
}

/** Address of one place in the file. */
export function placeHref(
  { path, fields }: FileAddress,
  place: Readonly<Record<string, string | number>>,
): string {
  const query = new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value]));
  for (const [name, value] of Object.entries(place)) query.set(name, String(value));
  return `${path}?${query.toString()}`;
}
