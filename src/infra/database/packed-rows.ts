import type { EntityManager } from 'typeorm';

export interface Packed<Row> {
  /** By the name it has in a row, its SQL. */
  readonly columns: Readonly<Record<keyof Row & string, string>>;
  /** From `FROM` to the end of the conditions. */
  readonly from: string;
}

/** SQLite has no truths, only numbers. */
export type PackedFlag = boolean | 0 | 1;

type Sets = Readonly<Record<string, Packed<never>>>;
export type RowsOf<Asked extends Sets> = {
  readonly [Name in keyof Asked]: Asked[Name] extends Packed<infer Row> ? readonly Row[] : never;
};

/**
 * Several lists in one question, each packed by the database into one text. A row by itself costs driver and typeorm a
 * good tenth of a millisecond, and a request may have ten thousand files with two votes each; a question by itself costs
 * a way to the database and back. Rows of a list come in no order, and what the database has not is null; texts stay
 * texts, moments and JSON too.
 *
 * @param parameters of all lists, `$1` the first
 */
export async function packedTogether<Asked extends Sets>(
  manager: EntityManager,
  asked: Asked,
  parameters: readonly string[],
): Promise<RowsOf<Asked>> {
  const lists = Object.entries(asked);
  const selected = lists.map(
    ([name, { columns, from }]) =>
      `(SELECT ${inDialect(manager, Object.values<string>(columns))} ${from}) AS "${name}"`,
  );
  const [answer]: readonly Readonly<Record<string, string | null>>[] = await manager.query(
    `SELECT ${selected.join(', ')}`,
    [...parameters],
  );
  const rows = lists.map(([name, { columns }]) => [
    name,
    unpacked(Object.keys(columns), answer?.[name] ?? '[]'),
  ]);
  return Object.fromEntries(rows) as RowsOf<Asked>;
}

/** A list a column: a name, and a list, for every one of ten thousand rows would be half of the work. */
function inDialect({ connection }: EntityManager, columns: readonly string[]): string {
  const listed = (list: string) => columns.map((column) => `${list}(${column})`).join(', ');
  return connection.options.type === 'postgres'
    ? `json_build_array(${listed('json_agg')})::text`
    : `json_array(${listed('json_group_array')})`;
}

/** Each begins as a copy of an empty one: an object that grows by twenty names becomes a table, and slow to read. */
function unpacked(names: readonly string[], text: string): readonly Readonly<Record<string, unknown>>[] {
  const empty = Object.fromEntries(names.map((name) => [name, null])) as Record<string, unknown>;
  // PostgreSQL has null for a list of nothing.
  const columns = JSON.parse(text) as readonly (readonly unknown[] | null)[];
  return (columns[0] ?? []).map((_, index) => {
    const row = { ...empty };
    for (let at = 0; at < names.length; at++) row[names[at] ?? ''] = columns[at]?.[index];
    return row;
  });
}
