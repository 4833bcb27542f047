import type { Actor } from '../../app/people/person';
import type { SearchPage } from '../../app/search/search-everything/search-everything';
import type { FoundRequest } from '../../app/search/search.port';
import { momentView, type MomentView } from '../words/moments';
import { counted } from '../words/numbers';
import { stateView, type StateView } from '../words/states';
import { excerpt, type TextPart } from './excerpt';

export interface SearchPageView {
  readonly q: string;
  readonly say: string;
  readonly requests: SectionView<RequestHitView>;
  readonly files: SectionView<RequestHitView & { readonly path: string }>;
  readonly comments: SectionView<
    RequestHitView & { readonly parts: readonly TextPart[]; readonly author: string; readonly at: MomentView }
  >;
  readonly people: SectionView<{ readonly name: string; readonly href: string; readonly what: string }>;
}

interface SectionView<Line> {
  readonly lines: readonly Line[];
  /** Said where there are more than are shown. */
  readonly more: string;
}

interface RequestHitView {
  readonly href: string;
  readonly number: number;
  readonly title: string;
  readonly project: string;
  readonly state: StateView;
}

export function searchPage(page: SearchPage, actor: Actor, now: Date): SearchPageView {
  const { q, words, requests, files, comments, people } = page;
  const lists = [requests, files, comments, people];
  const shown = lists.reduce((sum, { found }) => sum + found.length, 0);
  const isMore = lists.some(({ more }) => more);
  return {
    q,
    say: words.length === 0 ? 'Type the beginning of one or more words.' : foundSay(shown, isMore),
    requests: section(requests, (found) => hit(found, `/requests/${found.id}`)),
    files: section(files, ({ id, path, request }) => ({
      ...hit(request, `/requests/${request.id}/files/${id}`),
      path,
    })),
    comments: section(comments, ({ text, author, at, request }) => ({
      ...hit(request, `/requests/${request.id}`),
      ...{ parts: excerpt(text, words), author, at: momentView(at, now) },
    })),
    people: section(people, ({ id, name }) => ({ name, ...whereTo(actor, id, name) })),
  };
}

function foundSay(shown: number, isMore: boolean): string {
  if (shown === 0) return 'Nothing that you may read has all of these words.';
  return isMore ? `The first ${counted(shown, 'place')}.` : `${counted(shown, 'place')}.`;
}

function section<Found, Line>(
  { found, more }: { readonly found: readonly Found[]; readonly more: boolean },
  line: (found: Found) => Line,
): SectionView<Line> {
  return { lines: found.map(line), more: more ? 'There are more. Add a word to narrow it down.' : '' };
}

function hit({ number, title, project, state }: FoundRequest, href: string): RequestHitView {
  return { href, number, title: title || 'without a title', project, state: stateView(state) };
}

/** People have no page of their own; the register and the queue have what concerns them. */
function whereTo(
  { roles }: Actor,
  id: string,
  name: string,
): { readonly href: string; readonly what: string } {
  if (roles.includes('compliance')) return { href: `/register?person=${id}`, what: 'in the register' };
  if (roles.includes('checker')) {
    return { href: `/queue?${new URLSearchParams({ text: name }).toString()}`, what: 'in the queue' };
  }
  return { href: '', what: '' };
}
