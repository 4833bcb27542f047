import { createHash } from 'node:crypto';
import type { Letter } from './mailer.port';
import { NOTICE_WORDS } from './notice-words';
import type { Notice } from './notices.port';

/**
 * One letter for everything that is due to somebody. One link: to the request, or to the inbox when there is more
 * than one. No file name, cell, comment or title stands in it.
 */
export function letterFor(to: string, notices: readonly Notice[], url: string): Letter {
  const [first] = notices;
  const lines = notices.map(({ kind, requestNumber }) => `${NOTICE_WORDS[kind]} (#${requestNumber})`);
  const isOne = notices.length === 1 && first !== undefined;
  const link = isOne ? `${url}/requests/${first.requestId}` : `${url}/notices`;
  return {
    id: createHash('sha256')
      .update(notices.map(({ id }) => id).join())
      .digest('hex')
      .slice(0, 32),
    to,
    subject: isOne
      ? `Sluice #${first.requestNumber}: ${NOTICE_WORDS[first.kind]}`
      : `Sluice: ${lines.length} notices`,
    text: `${lines.join('\n')}\n\n${link}\n\nHow Sluice writes to you, you set under Notices.\n`,
  };
}
