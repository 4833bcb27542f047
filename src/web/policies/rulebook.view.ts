import type { RulebookPage } from '../../app/policies/read-rulebook/read-rulebook';
import { shortDigest } from '../words/numbers';
import { bookNameView, type BookNameView, differencesHref } from './book-name.view';
import { sourceSay } from './source-words';

export interface RulebookPageView {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly sha256: string;
  readonly shortDigest: string;
  readonly chapters: readonly ChapterView[];
  readonly yaml: string;
  /** Said of a version that is not the newest. */
  readonly former: string;
  readonly versions: readonly VersionView[];
}

interface VersionView extends BookNameView {
  readonly isThis: boolean;
  /** What is different between it and the one on screen; empty for that one. */
  readonly differencesHref: string;
}

interface ChapterView {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly { readonly id: string; readonly text: string; readonly source: string }[];
}

const CHAPTERS = [
  { id: 'rules', title: 'What may not be in an output' },
  { id: 'files', title: 'Files' },
  { id: 'review', title: 'Review and release' },
] as const;

/** A book in sentences, each with where its figure comes from; a rule's name is its anchor. */
export function rulebookPage(page: RulebookPage): RulebookPageView {
  const { id, version, title, sha256, sentences, yaml, versions, isNewest } = page;
  return {
    id,
    version,
    title,
    sha256,
    shortDigest: shortDigest(sha256),
    chapters: CHAPTERS.map((chapter) => ({
      ...chapter,
      sentences: sentences
        .filter(({ key }) => key.startsWith(`${chapter.id}.`))
        .map(({ key, text, source }) => ({
          id: chapter.id === 'rules' ? key.slice('rules.'.length) : key.replace('.', '-'),
          text,
          source: sourceSay(source),
        })),
    })).filter((chapter) => chapter.sentences.length > 0),
    yaml,
    former: isNewest ? '' : 'A newer version has taken the place of this one.',
    versions: versions.map((one) => ({
      ...bookNameView(one),
      isThis: one.sha256 === sha256,
      differencesHref: one.sha256 === sha256 ? '' : differencesHref(one, page),
    })),
  };
}
