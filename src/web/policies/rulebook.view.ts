import type { RulebookPage } from '../../app/policies/read-rulebook/read-rulebook';
import type { Source } from '../../engine/rulebook/book';
import { shortDigest } from '../words/numbers';

export interface RulebookPageView {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly sha256: string;
  readonly shortDigest: string;
  readonly chapters: readonly ChapterView[];
  readonly yaml: string;
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
export function rulebookPage({
  id,
  version,
  title,
  sha256,
  sentences,
  yaml,
}: RulebookPage): RulebookPageView {
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
  };
}

/** A figure without a source is ours, and the page says so. */
function sourceSay(source: Source | undefined): string {
  if (!source || source.kind === 'assumption')
    return ['Our assumption', source?.text].filter(Boolean).join(': ');
  const kind = source.kind === 'found' ? 'Published' : 'General guidance';
  return [kind, [source.text, source.where].filter(Boolean).join(', ')].filter(Boolean).join(': ');
}
