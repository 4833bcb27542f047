import type { Source } from '../../engine/rulebook/book';

/** A figure without a source is ours, and the page says so. */
export function sourceSay(source: Source | undefined): string {
  if (!source || source.kind === 'assumption')
    return ['Our assumption', source?.text].filter(Boolean).join(': ');
  const kind = source.kind === 'found' ? 'Published' : 'General guidance';
  return [kind, [source.text, source.where].filter(Boolean).join(', ')].filter(Boolean).join(': ');
}
