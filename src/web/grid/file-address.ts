/** Where the page is that shows a file; the same rendering stands on the checker's page and on the researcher's. */
export interface FileAddress {
  /** Path of the page, for forms. */
  readonly path: string;
  /** What the query has to carry besides the place. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  /** Address of rows as data. */
  readonly rows: string;
  /** Address of pictures of pages, to which `/` and the page's number are added. */
  readonly pictures: string;
}

/** `version`: of an earlier version of the file. */
export function filePageAddress(requestId: string, fileId: string, version?: number): FileAddress {
  const file = `/requests/${requestId}/files/${fileId}`;
  const path = version === undefined ? file : `${file}/versions/${version}`;
  return { path, fields: [], rows: `${path}/rows`, pictures: `${path}/pictures` };
}

export function draftPageAddress(requestId: string, fileId: string): FileAddress {
  const { rows, pictures } = filePageAddress(requestId, fileId);
  return { path: `/requests/${requestId}`, fields: [{ name: 'file', value: fileId }], rows, pictures };
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
