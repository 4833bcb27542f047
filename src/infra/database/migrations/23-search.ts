import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noWayBack, runStatements } from './run-statements';

/** Where words stand: table, kind, the request they belong to, and what is indexed of a row called `NEW`. */
const SOURCES = [
  {
    table: 'file_group',
    kind: 'request',
    request: 'request_id',
    body: ['title', 'what', 'why', 'destination'],
  },
  { table: 'output_file', kind: 'file', request: 'request_id', body: ['path'] },
  { table: 'comment', kind: 'comment', request: 'request_id', body: ['text'] },
  { table: 'person', kind: 'person', request: undefined, body: ['name'] },
] as const;
type Source = (typeof SOURCES)[number];

const bodyOf = ({ body }: Source, row: string) =>
  body.map((column) => `${row}.${column}`).join(` || ' ' || `);
const requestOf = ({ request }: Source, row: string) =>
  request === undefined ? 'NULL' : `${row}.${request}`;

const remember = (source: Source) =>
  `INSERT INTO search_text (kind, ref, request_id, body)
    VALUES ('${source.kind}', NEW.id, ${requestOf(source, 'NEW')}, ${bodyOf(source, 'NEW')})
    ON CONFLICT (kind, ref) DO UPDATE SET body = excluded.body`;
const forget = ({ kind }: Source) => `DELETE FROM search_text WHERE kind = '${kind}' AND ref = OLD.id`;
const copy = (source: Source) =>
  `INSERT INTO search_text (kind, ref, request_id, body)
    SELECT '${source.kind}', id, ${requestOf(source, source.table)}, ${bodyOf(source, source.table)} FROM ${source.table}`;

/** FTS5 beside the texts, which it reads from their table: words are stored once. */
const SQLITE = [
  `CREATE TABLE search_text (
    id integer PRIMARY KEY,
    kind text NOT NULL,
    ref text NOT NULL,
    request_id text,
    body text NOT NULL,
    CONSTRAINT search_text_once UNIQUE (kind, ref)
  )`,
  `CREATE VIRTUAL TABLE search_words USING fts5 (
    body, content='search_text', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')`,
  `CREATE TRIGGER search_text_insert AFTER INSERT ON search_text BEGIN
    INSERT INTO search_words (rowid, body) VALUES (NEW.id, NEW.body); END`,
  `CREATE TRIGGER search_text_delete AFTER DELETE ON search_text BEGIN
    INSERT INTO search_words (search_words, rowid, body) VALUES ('delete', OLD.id, OLD.body); END`,
  `CREATE TRIGGER search_text_update AFTER UPDATE ON search_text BEGIN
    INSERT INTO search_words (search_words, rowid, body) VALUES ('delete', OLD.id, OLD.body);
    INSERT INTO search_words (rowid, body) VALUES (NEW.id, NEW.body); END`,
  ...SOURCES.flatMap((source) => [
    `CREATE TRIGGER search_${source.table}_insert AFTER INSERT ON ${source.table} BEGIN ${remember(source)}; END`,
    `CREATE TRIGGER search_${source.table}_update AFTER UPDATE OF ${source.body.join(', ')} ON ${source.table}
      BEGIN ${remember(source)}; END`,
    `CREATE TRIGGER search_${source.table}_delete AFTER DELETE ON ${source.table} BEGIN ${forget(source)}; END`,
  ]),
];

/** Accents go and punctuation parts words, as in FTS5: PostgreSQL's parser would keep `t1_final.csv` as one. */
const POSTGRES = [
  `CREATE TABLE search_text (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    ref text NOT NULL,
    request_id text,
    body text NOT NULL,
    words tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, regexp_replace(lower(regexp_replace(
      normalize(body, NFKD), '[\u0300-\u036F]', '', 'g')), '[[:punct:]]+', ' ', 'g'))) STORED,
    CONSTRAINT search_text_once UNIQUE (kind, ref)
  )`,
  `CREATE INDEX search_text_words ON search_text USING gin (words)`,
  ...SOURCES.flatMap((source) => [
    `CREATE FUNCTION search_${source.table}() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN ${forget(source)}; RETURN OLD; END IF;
        ${remember(source)}; RETURN NEW;
      END $$`,
    `CREATE TRIGGER search_${source.table}_kept AFTER INSERT OR DELETE OR UPDATE OF ${source.body.join(', ')}
      ON ${source.table} FOR EACH ROW EXECUTE FUNCTION search_${source.table}()`,
  ]),
];

/**
 * An index of words that keeps itself: by triggers, so that no act can forget it. One table on both databases, with
 * FTS5 beside it on SQLite and a `tsvector` in it on PostgreSQL.
 */
export class SearchIndex implements MigrationInterface {
  readonly name = 'SearchIndex1764028800023';
  readonly down = noWayBack;

  async up(runner: QueryRunner): Promise<void> {
    const own = runner.connection.options.type === 'postgres' ? POSTGRES : SQLITE;
    await runStatements(runner, [...own, ...SOURCES.map(copy)]);
  }
}
