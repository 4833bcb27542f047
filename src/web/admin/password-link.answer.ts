import type { PublicAddress } from '../../app/notices/mailer.port';
import type { PasswordLink } from '../../app/people/password-link/offer-password-link';
import { answer, type PageAnswer } from '../answers/answer';
import { dateTime } from '../words/moments';
import { personHref } from './people.view';

/** The link is shown once, to who made it: it is kept nowhere. */
export function linkAnswer(
  { id, name, isNew }: { readonly id: string; readonly name: string; readonly isNew: boolean },
  { token, until }: PasswordLink,
  { url }: PublicAddress,
): PageAnswer {
  const link = `${url}/password/${token}`;
  const page = { name, isNew, link, until: dateTime(until), href: personHref(id) };
  return answer.page('admin/password-link', `Link for ${name}`, page, { id, link, until }, 201);
}
