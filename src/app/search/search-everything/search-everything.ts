import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Capacity, originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { UnitOfWork } from '../../unit-of-work.port';
import type { FoundComment, FoundFile, FoundPerson, FoundRequest, SearchScope } from '../search.port';
import { searchWords } from '../search-words';

export const searchInput = z.strictObject({ q: z.string().trim().max(200).default('') });

/** Of each kind no more than the first of them, and whether there are more. */
interface Some<T> {
  readonly found: readonly T[];
  readonly more: boolean;
}

export interface SearchPage {
  readonly q: string;
  readonly words: readonly string[];
  readonly requests: Some<FoundRequest>;
  readonly files: Some<FoundFile>;
  readonly comments: Some<FoundComment>;
  readonly people: Some<FoundPerson>;
}

const MOST = 25;
const NONE = { found: [], more: false };

@Injectable()
export class SearchEverything {
  constructor(private readonly work: UnitOfWork) {}

  /** Everybody finds what they could read anyway. That somebody looked is remembered, with what for. */
  async execute(actor: Actor, { q }: z.output<typeof searchInput>): Promise<SearchPage> {
    const words = searchWords(q);
    if (words.length === 0) return { q, words, requests: NONE, files: NONE, comments: NONE, people: NONE };
    const scope = scopeOf(actor);
    const found = await this.work.read(async ({ search }) => ({
      requests: some(await search.requests(words, scope, MOST + 1)),
      files: some(await search.files(words, scope, MOST + 1)),
      comments: some(await search.comments(words, scope, MOST + 1)),
      people: some(await search.people(words, scope, MOST + 1)),
    }));
    await this.work.remember(originOf(actor, capacityOf(actor)), {
      kind: 'search.made',
      after: { words: [...words] },
    });
    return { q, words, ...found };
  }
}

function some<T>(found: readonly T[]): Some<T> {
  return { found: found.slice(0, MOST), more: found.length > MOST };
}

function scopeOf({ id, roles, memberships, releases }: Actor): SearchScope {
  const isCompliance = roles.includes('compliance');
  const isStaff = isCompliance || roles.includes('checker');
  return {
    ...{ personId: id, isStaff, seesDrafts: isCompliance, seesPeople: isStaff || roles.includes('admin') },
    projectIds: [...new Set([...memberships.keys(), ...(releases === 'everywhere' ? [] : releases)])],
  };
}

function capacityOf({ roles }: Actor): Capacity {
  if (roles.includes('compliance')) return 'compliance';
  return roles.includes('checker') ? 'checker' : 'person';
}
