import type { PastRequest } from '../../app/audit/read-request-as-it-was/read-request-as-it-was';
import type { Actor } from '../../app/people/person';
import { overviewPage, type OverviewPage } from '../requests/overview.view';
import { EVENT_WORDS } from '../words/events';
import { dateTime } from '../words/moments';
import { stateView } from '../words/states';

/** The overview of a request at a moment of its past. Nothing can be done with the past. */
export function pastRequestPage({ request, event }: PastRequest, actor: Actor, now: Date): OverviewPage {
  const page = overviewPage({ request, offers: [], viewer: 'compliance' }, actor, now);
  const { word } = stateView(request.state);
  return {
    ...page,
    progress: null,
    // The report of today's versions is not the one of that day.
    reportHref: '',
    tabs: [
      { href: `/requests/${request.id}`, label: 'Today', current: false, key: 'g o' },
      { href: `/requests/${request.id}/at/${event.seq}`, label: 'As it was', current: true, key: '' },
    ],
    banner: {
      tone: 'ask',
      title: `As it was on ${dateTime(new Date(event.at))}: ${word.toLowerCase()}.`,
      sentence: `After event ${event.seq}, ${EVENT_WORDS[event.kind].toLowerCase()}, by ${event.actorName}. What came later is left out.`,
      next: '',
    },
  };
}
