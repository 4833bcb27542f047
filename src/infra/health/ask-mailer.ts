import { type MailTold, NotAnswering } from '../../app/health/installation.port';
import type { Mailer } from '../../app/notices/mailer.port';
import { answerOf } from './asked-installation';

/** Less than the page has for all of it: what was sent last is said also while the server is away. */
const PATIENCE_MS = 3000;

export async function askMailer(
  mailer: Pick<Mailer, 'check' | 'isOn'>,
  patienceMs = PATIENCE_MS,
): Promise<Pick<MailTold, 'isOn' | 'cause'>> {
  const { isOn } = mailer;
  try {
    await answerOf('the mail server', mailer.check(), patienceMs);
    return { isOn };
  } catch (error) {
    if (error instanceof NotAnswering) return { isOn, cause: error.message };
    throw error;
  }
}
