import type { Request, Response } from 'express';
import { keepsOrWatches } from '../../app/people/administrators';
import type { Actor } from '../../app/people/person';
import { seesBalance } from '../../app/reviews/read-balance/read-balance';
import '../security/request-parts';
import { timesSay } from '../words/moments';
import { grouped } from '../words/numbers';
import type { AssetNames } from './asset-names';

/** What stands around every page. */
export interface FrameView {
  readonly title: string;
  readonly nonce: string;
  readonly csrf: string;
  readonly styleHref: string;
  readonly scriptHref: string;
  /** Said on paper. */
  readonly times: string;
  readonly person: { readonly name: string; readonly about: string; readonly current: boolean } | null;
  readonly links: readonly LinkView[];
  /** Null for those who have nothing to look for. */
  readonly search: { readonly q: string } | null;
}

interface LinkView {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  /** How many things are new there, or wait; empty for none. */
  readonly count: string;
  /** What is counted, for who hears the page. */
  readonly counted: string;
}

export function frameView(
  request: Request,
  response: Response,
  title: string,
  assets: AssetNames,
): FrameView {
  const { actor } = request;
  return {
    title,
    nonce: request.nonce ?? '',
    // An error before the session was there has a page without forms.
    csrf: request.csrf?.token(request, response) ?? '',
    styleHref: `/assets/${assets.style}`,
    scriptHref: `/assets/${assets.script}`,
    times: timesSay(),
    person: actor
      ? {
          name: actor.name,
          about: [actor.signIn, ...actor.roles].join(', '),
          current: request.path === '/account',
        }
      : null,
    links: actor ? linksFor(actor, request.path) : [],
    search: actor && hasWhatToSearch(actor) ? { q: searchedFor(request) } : null,
  };
}

function hasWhatToSearch({ roles, memberships }: Actor): boolean {
  return memberships.size > 0 || roles.includes('checker') || roles.includes('compliance');
}

/** On the page of what was found, the words stay in the field. */
function searchedFor({ path, query }: Request): string {
  return path === '/search' && typeof query['q'] === 'string' ? query['q'] : '';
}

function linksFor(actor: Actor, path: string): readonly LinkView[] {
  const link = (href: string, label: string): LinkView => ({
    href,
    label,
    ...{ count: '', counted: '' },
    current: path === href || path.startsWith(`${href}/`),
  });
  const links: LinkView[] = [];
  if (actor.roles.includes('checker')) links.push(link('/queue', 'Queue'));
  if (actor.memberships.size > 0 || actor.roles.length === 0) links.push(link('/projects', 'Requests'));
  if (actor.roles.includes('compliance')) {
    links.push(
      registerLink(link('/register', 'Register'), path),
      link('/statistics', 'Statistics'),
      link('/audit', 'Audit'),
    );
    links.push(link('/decoys', 'Decoys'));
  }
  if (actor.roles.includes('checker') || actor.roles.includes('compliance')) {
    links.push(link('/samples', 'Samples'));
  }
  if (seesBalance(actor)) links.push(link('/balance', 'Balance'));
  if (actor.roles.includes('admin')) links.push(link('/people', 'People'));
  if (keepsOrWatches(actor)) links.push(link('/all-projects', 'Projects'));
  if (actor.roles.includes('admin')) links.push(link('/destinations', 'Destinations'));
  if (actor.roles.includes('checker') || actor.roles.includes('admin'))
    links.push(link('/calendar', 'Calendar'));
  if (keepsOrWatches(actor))
    links.push({ ...link('/rulebooks', 'Rulebooks'), ...countView(toAgree(actor), 'to agree to') });
  if (actor.roles.includes('admin')) links.push(link('/installation', 'Health'));
  links.push({ ...link('/notices', 'Notices'), ...countView(actor.unread, 'new') });
  return links;
}

/** How long files are kept is read from there. */
function registerLink(register: LinkView, path: string): LinkView {
  return { ...register, current: register.current || path.startsWith('/retention') };
}

function toAgree({ roles, toAgree: changes }: Actor): number | undefined {
  return roles.includes('admin') ? changes : undefined;
}

function countView(count: number | undefined, counted: string): Pick<LinkView, 'count' | 'counted'> {
  return { count: count ? grouped(count) : '', counted };
}
