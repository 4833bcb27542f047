import {
  type BytesTold,
  type KindOfWork,
  type MailTold,
  type Part,
  PARTS,
  type Told,
} from '../../app/health/installation.port';
import type { Health, HealthPage } from '../../app/health/read-health/read-health';
import type { Trouble } from '../../app/health/troubles';
import type { MarkView } from '../words/marks';
import { bookNameView, type BookNameView } from '../policies/book-name.view';
import { age, momentView, type MomentView } from '../words/moments';
import { counted, grouped } from '../words/numbers';
import {
  destinationHealth,
  type DestinationHealthView,
  destinationsInWords,
} from './destination-health.view';
import { ago, markOf, roomInWords, WHEN_IN_TROUBLE } from './health-words';

export interface HealthPageView {
  /** How many parts need somebody, in a sentence. */
  readonly summary: string;
  readonly asked: MomentView;
  readonly version: string;
  readonly parts: readonly {
    readonly name: string;
    readonly mark: MarkView;
    readonly says: string;
    /** Empty where there is nothing to do. */
    readonly todo: string;
  }[];
  readonly destinations: readonly DestinationHealthView[];
  /** What projects are checked against now. */
  readonly books: readonly (BookNameView & { readonly projects: string })[];
  /** Kinds of work that wait or run; none when nothing does. */
  readonly work: readonly {
    readonly name: string;
    readonly due: string;
    readonly since: string;
    readonly running: string;
    readonly later: string;
    readonly tries: string;
  }[];
}

export function healthPage({ at, version, parts, destinations }: HealthPage): HealthPageView {
  const inTrouble = PARTS.filter((part) => isWrong(parts[part].trouble)).length;
  return {
    summary:
      inTrouble === 0 ? 'Nothing needs you.' : `${counted(inTrouble, 'part needs', 'parts need')} somebody.`,
    asked: momentView(at, at),
    version,
    parts: PARTS.map((part) => partView(part, parts[part], at)),
    destinations: (parts.destination.told ?? []).map((told) =>
      destinationHealth(told, destinations[told.id], at),
    ),
    books: (parts.books.told ?? []).map((book) => ({
      ...bookNameView(book),
      projects: grouped(book.projects),
    })),
    work: (parts.work.told ?? []).map((kind) => workView(kind, at)),
  };
}

function partView<P extends Part>(part: P, { told, trouble, cause }: Health<P>, now: Date) {
  const { name, says } = WORDS[part];
  return {
    name,
    mark: markOf(trouble),
    says: told === undefined ? `It could not be asked: ${cause ?? ''}` : says(told, now),
    todo: whatToDo(part, trouble, told),
  };
}

/** Milliseconds at the end of each migration's name. */
const STAMP = 13;

/** A part that nobody has set is no trouble of the day. */
function isWrong(trouble: Trouble | undefined): boolean {
  return trouble !== undefined && trouble !== 'not-set';
}

const WORDS: {
  readonly [P in Part]: { readonly name: string; readonly says: (told: Told[P], now: Date) => string };
} = {
  database: {
    name: 'Database',
    says: ({ kind, version, migration }) =>
      `${kind} ${version}; last migration ${migration.slice(0, -STAMP)}.`,
  },
  work: { name: 'Work in the background', says: (kinds, now) => workInWords(kinds, now) },
  storage: { name: 'Room for files', says: (told) => roomInWords(told) },
  bytes: { name: 'Files', says: bytesInWords },
  destination: {
    name: 'Where packages go',
    says: destinationsInWords,
  },
  mail: {
    name: 'Mail',
    says: mailInWords,
  },
  malware: {
    name: 'Malware scanner',
    says: ({ isOn, version }) => (isOn ? version : 'Files are not scanned.'),
  },
  key: { name: 'Signing key', says: ({ id }) => `Its id, which recipients compare: ${id}` },
  books: { name: 'Rulebooks', says: (books) => `${counted(books.length, 'version')} in force.` },
};

function whatToDo(part: Part, trouble: Trouble | undefined, told: unknown): string {
  if (trouble === undefined) return '';
  if (part === 'destination' && told !== undefined) return 'See below which.';
  if (trouble === 'not-answering') return WHEN_SILENT[part];
  return trouble === 'not-set' ? (WHEN_NOT_SET[part] ?? '') : WHEN_IN_TROUBLE[trouble];
}

const WHEN_NOT_SET: Readonly<Partial<Record<Part, string>>> = {
  mail: 'SLUICE_SMTP_URL names a mail server.',
  malware: 'SLUICE_CLAMD names a ClamAV daemon.',
};

const WHEN_SILENT: Readonly<Record<Part, string>> = {
  database: 'See that it runs and lets the server in.',
  work: 'See that the database runs and lets the server in.',
  storage: 'See that SLUICE_DATA is mounted and that the server may write there.',
  destination: 'See that the database runs and lets the server in.',
  bytes: 'See that the database runs, that SLUICE_DATA is mounted and that the server may read there.',
  books: 'See that the database runs and lets the server in.',
  mail: 'See that the server of SLUICE_SMTP_URL runs and that its password is right. Mail is kept and tried again.',
  malware:
    'See that the daemon of SLUICE_CLAMD runs. Files that are checked meanwhile say that they were not scanned.',
  key: 'See that the server may read the folder keys in SLUICE_DATA. Nothing can be released without it.',
};

function bytesInWords({ looked, ofParts, lost, unowned }: BytesTold): string {
  const those =
    ofParts === 1
      ? counted(looked, 'file')
      : `${counted(looked, 'file')}, one in ${grouped(ofParts)}, and others tomorrow`;
  if (lost + unowned === 0) return `Looked at ${those}: all are where the database has them.`;
  const left = `${counted(unowned, 'stored file belongs', 'stored files belong')} to nothing.`;
  const gone = `${counted(lost, 'file is', 'files are')} not stored any more.`;
  return [`Looked at ${those}.`, lost > 0 && gone, unowned > 0 && left].filter(Boolean).join(' ');
}

function mailInWords({ isOn, cause, lastSent, lastFailed }: MailTold, now: Date): string {
  if (!isOn) return 'People are told in the application only.';
  const server = cause === undefined ? 'The server lets us in.' : `The server does not answer: ${cause}.`;
  const sent = lastSent ? `Last letter ${ago(lastSent, now)}.` : 'No letter yet.';
  const failed = lastFailed && `Last given up ${ago(lastFailed.at, now)}: ${lastFailed.because}`;
  return [server, sent, failed].filter(Boolean).join(' ');
}

function workInWords(kinds: readonly KindOfWork[], now: Date): string {
  const sum = (of: (kind: KindOfWork) => number) => kinds.reduce((all, kind) => all + of(kind), 0);
  const due = sum((kind) => kind.due);
  const since = kinds.flatMap(({ dueSince }) => dueSince ?? []).sort((a, b) => a.getTime() - b.getTime())[0];
  const waits =
    due === 0 || !since ? 'Nothing waits' : `${grouped(due)} wait, the oldest for ${age(since, now)}`;
  return `${waits}; ${grouped(sum((kind) => kind.running))} run, ${grouped(sum((kind) => kind.later))} are for later.`;
}

/** By the kinds of jobs, as the queue calls them. */
export const KINDS: Readonly<Record<string, string>> = {
  scan: 'Checks of files',
  release: 'Releases',
  recall: 'Recalls',
  claim: 'Claims that lapse',
  deadline: 'Reminders and time limits',
  mail: 'Mail',
  trial: 'Trials of rulebooks',
  recheck: 'Checks with another rulebook',
  compare: 'Comparisons of requests',
  upload: 'Half uploads',
  absence: 'Absences',
  collect: 'Removal of deleted files',
  deletion: 'Deletion by the schedule, daily',
};

function workView({ kind, due, running, later, dueSince, tries }: KindOfWork, now: Date) {
  return {
    name: KINDS[kind] ?? kind,
    ...{ due: grouped(due), running: grouped(running), later: grouped(later) },
    since: dueSince ? age(dueSince, now) : '',
    tries: tries > 1 ? grouped(tries) : '',
  };
}
