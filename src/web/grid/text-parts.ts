import type { Finding, FindingOutcome } from '../../engine/report/report';
import { visibleCell } from './visible-cell';

/** A piece of a line; `style` is empty where nothing was found. */
export interface TextPart {
  readonly text: string;
  readonly style: string;
  readonly word: string;
}

/** Cuts a line at the edges of its findings. A finding without offsets marks the whole line. */
export function textParts(line: string, findings: readonly Finding[]): readonly TextPart[] {
  const spans = findings.map(({ anchor, outcome }) => ({
    from: Math.min(anchor.start ?? 0, line.length),
    to: Math.min(anchor.end ?? line.length, line.length),
    outcome,
  }));
  const edges = [...new Set([0, line.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  const parts: TextPart[] = [];
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to === undefined) break;
    const over = spans.filter((span) => span.from <= from && span.to >= to);
    parts.push(
      part(
        line.slice(from, to),
        over.map(({ outcome }) => outcome),
      ),
    );
  }
  return parts;
}

function part(text: string, outcomes: readonly FindingOutcome[]): TextPart {
  const shown = visibleCell(text);
  if (outcomes.length === 0) return { text: shown, style: '', word: '' };
  const word = outcomes.includes('flagged') ? 'flagged' : 'unsure';
  return { text: shown, style: `text-mark--${word}`, word };
}
