import { Injectable } from '@nestjs/common';
import type { Rulebook } from '../../../engine/rulebook/book';
import { withoutFigures } from '../../../engine/rulebook/without-figures';
import type { Actor } from '../../people/person';
import type { BookRef } from '../../people/projects.port';
import { refuse } from '../../refusals';
import { seesConfidential } from '../confidential';
import { Rulebooks } from '../rulebooks.port';
import { policySentences } from '../policy-sentences';
import { ruleSentences } from '../rule-sentences';
import type { RulebookSentence } from '../sentence';

export interface RulebookPage {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly sha256: string;
  readonly sentences: readonly RulebookSentence[];
  /** As written; without comments and confidential figures for those who may not see them. */
  /** Empty for a version that is not the newest: its text is not kept, what it came to is. */
  readonly yaml: string;
  /** All that this installation has or had of this book, newest first. */
  readonly versions: readonly BookRef[];
  readonly isNewest: boolean;
}

/** Which version: the newest where none is named. */
interface AskedBook {
  readonly id: string;
  readonly sha256?: string;
}

@Injectable()
export class ReadRulebook {
  constructor(private readonly rulebooks: Rulebooks) {}

  async execute(actor: Actor, { id, sha256 }: AskedBook): Promise<RulebookPage> {
    const newest = await this.rulebooks.newest(id);
    const book = sha256 === undefined ? newest : await this.rulebooks.bySha256(sha256);
    if (book?.id !== id) throw refuse.notFound('rulebook');
    const seesFigures = seesConfidential(actor);
    const isNewest = book.sha256 === newest?.sha256;
    const text = isNewest ? await this.rulebooks.text(id) : '';
    return {
      id: book.id,
      version: book.version,
      title: book.title,
      sha256: book.sha256,
      sentences: [...ruleSentences(book, seesFigures), ...policySentences(book)],
      yaml: seesFigures || text === '' ? text : withoutFigures(text, confidentialRules(book)),
      versions: await this.versionsOf(id),
      isNewest,
    };
  }

  private async versionsOf(id: string): Promise<readonly BookRef[]> {
    const had = (await this.rulebooks.everHad()).filter((book) => book.id === id);
    return had.map(({ version, sha256 }) => ({ id, version, sha256 })).reverse();
  }
}

function confidentialRules({ rules }: Rulebook) {
  return [...rules].filter(([, { confidential }]) => confidential).map(([id]) => id);
}
