import type { RequestPage } from '../../app/submissions/request-page';
import type { Decoy } from '../../app/submissions/request';
import { BEING_WRITTEN } from '../../app/workflow/words';
import { dateTime } from '../words/moments';
import { meaningFor, stateView } from '../words/states';
import { mayNow } from './acts.view';

export interface BannerView {
  readonly tone: '' | 'wrong' | 'ask';
  readonly title: string;
  readonly sentence: string;
  readonly next: string;
  /** Where that is done; absent where it is done here. */
  readonly link?: { readonly href: string; readonly say: string };
}

/** Where the request stands, and what that means for the person who looks. */
export function bannerView({ request, viewer, offers }: RequestPage): BannerView {
  if (request.decoy?.outcome) return decoyBanner(request, request.decoy);
  if (request.decoy && request.state === 'draft') return preparingBanner(request);
  if (request.secondReview) return SECOND_REVIEW;
  if (viewer === 'writer' && BEING_WRITTEN.includes(request.state)) return sharedBanner(request);
  const { word } = stateView(request.state);
  const meaning = meaningFor(request.state, viewer === 'author');
  const banner = { tone: '' as const, title: `${word}.`, sentence: meaning, next: '' };
  switch (request.state) {
    case 'release-failed':
      return { ...banner, tone: 'wrong', next: request.release?.cause ?? '' };
    case 'releasing':
      return {
        ...banner,
        next: 'It takes a moment. The page shows the end by itself, or when you load it again.',
      };
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
      return viewer === 'checker' ? { ...banner, next: reviewSay(request.state, offers) } : banner;
    case 'released':
      return {
        ...banner,
        next: `${automaticSay(request)} ${viewer === 'author' ? HOW_TO_VERIFY : ''}`.trim(),
      };
    default:
      return { ...banner, next: automaticSay(request) };
  }
}

const HOW_TO_VERIFY = 'README.txt in the package says how whoever gets it verifies it, without Sluice.';

/** Somebody else's, in a project that shares drafts. */
function sharedBanner({ state, author, project }: RequestPage['request']): BannerView {
  const sends = state === 'draft' ? 'submits it' : 'answers the checkers and submits it again';
  return {
    tone: 'ask',
    title: `${author.name} asks for this.`,
    sentence: `Members of ${project.code} share their drafts, so you can change it. ${author.name} ${sends}.`,
    next: 'Whoever changes it becomes a co-author and never reviews it.',
  };
}

const SECOND_REVIEW: BannerView = {
  tone: 'ask',
  title: 'Its release was drawn to be reviewed again.',
  sentence: 'You see what the first reviewers decided and said once you have judged it yourself.',
  next: 'Look at its files, then',
  link: { href: '/samples', say: 'say what came of it' },
};

function preparingBanner({ id, author }: RequestPage['request']): BannerView {
  return {
    tone: 'ask',
    title: 'You prepare a decoy.',
    sentence: `To checkers it will be a request of ${author.name} like any other. It can never be released.`,
    next: 'Add its files here.',
    link: { href: `/decoys/${id}`, say: 'Say what is wrong with them' },
  };
}

/** For those who reviewed it: what they looked at was no real work, and what there was to find. */
function decoyBanner(request: RequestPage['request'], { outcome, problems }: Decoy): BannerView {
  const wrong = problems.map(({ fileId, problem }) => {
    const path = request.files.find(({ id }) => id === fileId)?.path ?? '';
    return `${path}: ${problem}`;
  });
  return {
    tone: outcome === 'missed' ? 'wrong' : '',
    title: outcome === 'missed' ? 'A decoy, and it was approved.' : 'A decoy, and it was caught.',
    sentence:
      'Compliance prepared this request to see how it is reviewed. Nobody asked for it, and nothing went out.',
    next: `What was wrong: ${wrong.join(' · ')}`,
  };
}

function automaticSay({ automatic }: RequestPage['request']): string {
  return automatic === undefined ? '' : `No person decided on it, because the rulebook says: ${automatic}`;
}

function reviewSay(state: 'submitted' | 'in-review', offers: RequestPage['offers']): string {
  // Handed in, or not theirs to vote on: there is nothing to ask of them.
  if (!mayNow(offers, 'vote')) return '';
  const start = state === 'submitted' ? 'Your first vote takes a seat. ' : '';
  return `${start}Vote on each file, then hand in your review. Nobody sees your votes before all reviews are in.`;
}

export function lastPublicComment(comments: RequestPage['request']['comments']): string {
  return (
    comments.findLast(({ visibility, kind }) => visibility === 'everyone' && kind === 'said')?.text ?? ''
  );
}
