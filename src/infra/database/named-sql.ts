export type NamedValues = Readonly<Record<string, string | readonly string[]>>;

/**
 * `:name` as the numbered parameters that both drivers know, a list as one each; one that stands twice is handed over
 * twice. An empty list fits nothing.
 *
 * @example namedSql('a = :a AND b IN (:b)', { a: 'x', b: ['y', 'z'] }) // ['a = $1 AND b IN ($2, $3)', ['x', 'y', 'z']]
 */
export function namedSql(sql: string, values: NamedValues): [sql: string, parameters: string[]] {
  const parameters: string[] = [];
  const text = sql.replace(/(?<!:):([a-z]\w*)/gi, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the question has no value for ${name}`);
    const all = typeof value === 'string' ? [value] : value;
    return all.map((one) => `$${parameters.push(one)}`).join(', ') || 'NULL';
  });
  return [text, parameters];
}
