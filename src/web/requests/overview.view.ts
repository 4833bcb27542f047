import { filesAskedFor } from '../../app/reviews/file-decision';
import type { RequestPage } from '../../app/submissions/request-page';
import type { Review } from '../../app/submissions/request';
import type { Actor } from '../../app/people/person';
import { filePageAddress } from '../grid/file-address';
import { LEFT_WORDS } from '../words/seats';
import { left } from '../words/moments';
import { actsView, type ActsView } from './acts.view';
import { bannerView, type BannerView } from './banner.view';
import { decisionLines, votersOf, type DecisionLineView } from './decision-line.view';
import { groupView, type GroupView } from './group.view';
import { lifeView, type LifeView } from './life.view';
import { releaseView, type ReleaseView } from './release.view';
import { requestHeadView, type RequestHeadView } from './request-head.view';
import { requestRetentionView, type RequestRetentionView } from './retention.view';
import { requestTabs, type TabView } from './request-tabs.view';
import { progressView, type ProgressView } from './progress.view';
import { talkView, type TalkView } from './talk.view';

export interface OverviewPage extends LifeView {
  readonly head: RequestHeadView;
  readonly tabs: readonly TabView[];
  readonly banner: BannerView;
  readonly progress: ProgressView | null;
  readonly voters: readonly string[];
  readonly groups: readonly GroupView[];
  readonly supporting: readonly DecisionLineView[];
  readonly talk: TalkView;
  readonly acts: ActsView;
  readonly seats: readonly { readonly name: string; readonly say: string }[];
  readonly release: ReleaseView | null;
  /** Null for everybody but compliance. */
  readonly retention: RequestRetentionView | null;
  /** Empty once a file of it is deleted. */
  readonly reportHref: string;
  readonly auditHref: string;
  /** What the book that the project has by now says; empty while it has the same, and for who does not review. */
  readonly recheckHref: string;
}

/** The request as a whole: what it is, a line a file with its votes, the talk, and what this person can do. */
export function overviewPage(page: RequestPage, actor: Actor, now: Date): OverviewPage {
  const { request, offers } = page;
  const voters = votersOf(request);
  return {
    head: requestHeadView(request, now, page.promise),
    tabs: requestTabs(request, 'overview'),
    banner: bannerView(page),
    progress: progressView(page),
    voters: voters.map(({ id, name }) => (id === actor.id ? 'You' : name)),
    groups: request.groups.map((group) => groupView(request, group, voters)),
    supporting: decisionLines(
      request,
      request.files.filter(({ kind }) => kind === 'supporting'),
      [],
    ),
    talk: talkView(
      request,
      {
        ...{ offers, now, readerId: actor.id, page: `/requests/${request.id}` },
        addressOf: (fileId, version) => filePageAddress(request.id, fileId, version),
      },
      'block',
    ),
    acts: actsView(request, offers),
    ...lifeView(page, now),
    seats: request.reviews
      .filter(({ turn }) => turn === request.turn)
      .map((review) => ({
        name: review.reviewer.id === actor.id ? 'You' : review.reviewer.name,
        say: request.secondReview ? 'reviewed it first' : seatSay(review, now),
      })),
    release: releaseView(request, offers),
    retention: requestRetentionView(page, now),
    reportHref: filesAskedFor(request).some(({ current }) => current.deleted)
      ? ''
      : `/requests/${request.id}/report`,
    recheckHref: recheckHref(page),
    auditHref: actor.roles.includes('compliance') ? `/audit?request=${request.id}` : '',
  };
}

function recheckHref({ request: { id, book, projectBook }, viewer }: RequestPage): string {
  const reads = viewer === 'checker' || viewer === 'compliance';
  return reads && projectBook && projectBook.sha256 !== book.sha256 ? `/requests/${id}/re-check` : '';
}

function seatSay({ submittedAt, claimedUntil, left: gone }: Review, now: Date): string {
  if (gone) return LEFT_WORDS[gone.because];
  if (submittedAt) return 'handed in';
  return claimedUntil ? `reviewing, ${left(claimedUntil, now)}` : 'reviewing';
}
