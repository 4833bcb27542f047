import { createHash } from 'node:crypto';
import type { Letter } from './mailer.port';
import { NOTICE_WORDS } from './notice-words';
import type { Notice } from './notices.port';
import { pathOfNotice } from './path-of-notice';

/**
 * One letter for everything that is due to somebody. One link: to what it is about, or to the inbox when there is more
 * than one. No file name, cell, comment, title or secret stands in it.
 */
export function letterFor(to: string, notices: readonly Notice[], url: string): Letter {
  const [first] = notices;
  const isOne = notices.length === 1 && first !== undefined;
  return {
    id: createHash('sha256')
      .update(notices.map(({ id }) => id).join())
      .digest('hex')
      .slice(0, 32),
    to,
    subject: isOne ? subjectOf(first) : `Sluice: ${notices.length} notices`,
    text: `${notices.map(lineOf).join('\n')}\n\n${url}${isOne ? pathOfNotice(first) : '/notices'}\n\nHow Sluice writes to you, you set under Notices.\n`,
  };
}

function subjectOf(notice: Notice): string {
  const number = notice.requestId === undefined ? '' : ` #${notice.requestNumber}`;
  return `Sluice${number}: ${NOTICE_WORDS[notice.kind]}`;
}

function lineOf(notice: Notice): string {
  const number = notice.requestId === undefined ? '' : ` (#${notice.requestNumber})`;
  return `${NOTICE_WORDS[notice.kind]}${number}`;
}
