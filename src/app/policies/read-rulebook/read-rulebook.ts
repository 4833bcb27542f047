import { Injectable } from '@nestjs/common';
import type { Rulebook } from '../../../engine/rulebook/book';
import { withoutFigures } from '../../../engine/rulebook/without-figures';
import type { Actor } from '../../people/person';
import { refuse } from '../../refusals';
import { seesConfidential } from '../confidential';
import { Rulebooks } from '../rulebooks.port';
import { policySentences } from './policy-sentences';
import { ruleSentences } from './rule-sentences';
import type { RulebookSentence } from './sentence';

export interface RulebookPage {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly sha256: string;
  readonly sentences: readonly RulebookSentence[];
  /** As written; without comments and confidential figures for those who may not see them. */
  readonly yaml: string;
}

@Injectable()
export class ReadRulebook {
  constructor(private readonly rulebooks: Rulebooks) {}

  async execute(actor: Actor, { id }: { readonly id: string }): Promise<RulebookPage> {
    const book = await this.rulebooks.newest(id);
    if (!book) throw refuse.notFound('rulebook');
    const seesFigures = seesConfidential(actor);
    const text = await this.rulebooks.text(id);
    return {
      id: book.id,
      version: book.version,
      title: book.title,
      sha256: book.sha256,
      sentences: [...ruleSentences(book, seesFigures), ...policySentences(book)],
      yaml: seesFigures ? text : withoutFigures(text, confidentialRules(book)),
    };
  }
}

function confidentialRules({ rules }: Rulebook) {
  return [...rules].filter(([, { confidential }]) => confidential).map(([id]) => id);
}
