import type { RequestPage } from '../../app/submissions/read-request/read-request';
import { dateTime } from '../words/moments';
import { stateView } from '../words/states';

export interface BannerView {
  readonly tone: '' | 'wrong' | 'ask';
  readonly title: string;
  readonly sentence: string;
  readonly next: string;
}

/** Where the request stands, and what that means for the person who looks. */
export function bannerView({ request, viewer }: RequestPage): BannerView {
  const { word, meaning } = stateView(request.state);
  const banner = { tone: '' as const, title: `${word}.`, sentence: meaning, next: '' };
  switch (request.state) {
    case 'release-failed':
      return { ...banner, tone: 'wrong', next: request.release?.cause ?? '' };
    case 'rejected':
    case 'recalled':
      return { ...banner, tone: 'wrong', next: lastPublicComment(request.comments) };
    case 'returned':
      return {
        ...banner,
        tone: 'ask',
        next: request.dueAt ? `It ends on ${dateTime(request.dueAt)} if nobody works on it.` : '',
      };
    case 'submitted':
    case 'in-review':
      return viewer === 'checker' ? { ...banner, next: reviewSay(request.state) } : banner;
    default:
      return { ...banner, next: automaticSay(request) };
  }
}

function automaticSay({ automatic }: RequestPage['request']): string {
  return automatic === undefined ? '' : `No person decided on it, because the rulebook says: ${automatic}`;
}

function reviewSay(state: 'submitted' | 'in-review'): string {
  const start = state === 'submitted' ? 'Your first vote takes a seat. ' : '';
  return `${start}Vote on each file, then hand in your review. Nobody sees your votes before all reviews are in.`;
}

function lastPublicComment(comments: RequestPage['request']['comments']): string {
  return (
    comments.findLast(({ visibility, kind }) => visibility === 'everyone' && kind === 'said')?.text ?? ''
  );
}
