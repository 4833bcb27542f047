import type { EntityManager } from 'typeorm';
import {
  type FoundComment,
  type FoundFile,
  type FoundPerson,
  type FoundRequest,
  Search,
  type SearchScope,
} from '../../app/search/search.port';
import { namedSql, type NamedValues } from './named-sql';
import { mayReadComment, mayReadRequest } from './search-visibility';

type Words = readonly string[];
interface RequestColumns extends Omit<FoundRequest, 'id'> {
  readonly requestId: string;
}

const REQUEST_COLUMNS = `request.id AS "requestId", request.number, request.title, request.state,
  project.code AS project`;

/** One question a kind of thing; how words are matched is the database's own. */
abstract class SearchTypeorm extends Search {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  /** The query for all of these beginnings, in the database's language. */
  protected abstract query(words: Words): string;
  /** Joins `found` to its words, and the condition with `:query`. */
  protected abstract readonly matching: { readonly join: string; readonly where: string };

  async requests(words: Words, scope: SearchScope, limit: number): Promise<readonly FoundRequest[]> {
    const rows = await this.ask<RequestColumns>(
      `SELECT ${REQUEST_COLUMNS} FROM request JOIN project ON project.id = request.project_id
       WHERE (request.id IN (${this.found('found.request_id', 'request')})${byNumber(words)})
         AND ${mayReadRequest(scope)} ORDER BY request.number DESC LIMIT ${limit}`,
      words,
      scope,
    );
    return rows.map(requestOf);
  }

  async files(words: Words, scope: SearchScope, limit: number): Promise<readonly FoundFile[]> {
    const rows = await this.ask<RequestColumns & { readonly fileId: string; readonly path: string }>(
      `SELECT file.id AS "fileId", file.path, ${REQUEST_COLUMNS} FROM output_file file
         JOIN request ON request.id = file.request_id JOIN project ON project.id = request.project_id
       WHERE file.id IN (${this.found('found.ref', 'file')}) AND ${mayReadRequest(scope)}
       ORDER BY request.number DESC, file.path LIMIT ${limit}`,
      words,
      scope,
    );
    return rows.map(({ fileId, path, ...request }) => ({ id: fileId, path, request: requestOf(request) }));
  }

  async comments(words: Words, scope: SearchScope, limit: number): Promise<readonly FoundComment[]> {
    type Row = RequestColumns & { readonly text: string; readonly author: string; readonly at: string };
    const rows = await this.ask<Row>(
      `SELECT comment.text, comment.at, writer.name AS author, ${REQUEST_COLUMNS} FROM comment
         JOIN person writer ON writer.id = comment.author_id
         JOIN request ON request.id = comment.request_id JOIN project ON project.id = request.project_id
       WHERE comment.id IN (${this.found('found.ref', 'comment')})
         AND ${mayReadRequest(scope)} AND ${mayReadComment(scope)}
       ORDER BY comment.at DESC, comment.id LIMIT ${limit}`,
      words,
      scope,
    );
    return rows.map(({ text, at, author, ...request }) => ({
      ...{ text, author, at: new Date(at), request: requestOf(request) },
    }));
  }

  people(words: Words, scope: SearchScope, limit: number): Promise<readonly FoundPerson[]> {
    const among = scope.seesPeople
      ? ''
      : `AND person.id IN (SELECT person_id FROM membership WHERE project_id IN (:projectIds))`;
    return this.ask<FoundPerson>(
      `SELECT person.id, person.name FROM person
       WHERE person.id IN (${this.found('found.ref', 'person')}) ${among}
       ORDER BY person.name_folded, person.id LIMIT ${limit}`,
      words,
      scope,
    );
  }

  private found(column: string, kind: string): string {
    const { join, where } = this.matching;
    return `SELECT ${column} FROM search_text found ${join} WHERE found.kind = '${kind}' AND ${where}`;
  }

  private async ask<Row>(
    sql: string,
    words: Words,
    { personId, projectIds }: SearchScope,
  ): Promise<readonly Row[]> {
    if (words.length === 0) return [];
    const values: NamedValues = { query: this.query(words), personId, projectIds, number: words[0] ?? '' };
    return this.manager.query<readonly Row[]>(...namedSql(sql, values));
  }
}

export class SearchSqlite extends SearchTypeorm {
  protected readonly matching = {
    join: 'JOIN search_words ON search_words.rowid = found.id',
    where: 'search_words MATCH :query',
  };

  protected query(words: Words): string {
    return words.map((word) => `"${word}"*`).join(' ');
  }
}

export class SearchPostgres extends SearchTypeorm {
  protected readonly matching = { join: '', where: `found.words @@ to_tsquery('simple', :query)` };

  protected query(words: Words): string {
    return words.map((word) => `${word}:*`).join(' & ');
  }
}

/** `12` is also the request of that number. */
function byNumber(words: Words): string {
  const [word = ''] = words;
  return words.length === 1 && /^\d{1,9}$/.test(word) ? ' OR request.number = CAST(:number AS integer)' : '';
}

function requestOf({ requestId, number, title, project, state }: RequestColumns): FoundRequest {
  return { id: requestId, number, title, project, state };
}
