import { MAIL_MODES, type MailMode } from '../../app/notices/mail-setting';
import { NOTICE_WORDS } from '../../app/notices/notice-words';
import { pathOfNotice } from '../../app/notices/path-of-notice';
import type { Inbox } from '../../app/notices/read-notices/read-notices';
import type { InboxNotice } from '../../app/notices/notices.port';
import { fieldView, type FieldView } from '../requests/field.view';
import { titleOf } from '../requests/request-head.view';
import { momentView, type MomentView } from '../words/moments';

export interface NoticesPage {
  readonly notices: readonly {
    readonly at: MomentView;
    readonly sentence: string;
    readonly href: string;
    /** `#4`; empty for the reader's account and for rulebooks. */
    readonly number: string;
    readonly about: string;
    readonly fresh: boolean;
  }[];
  readonly mail: MailFormView | null;
}

interface MailFormView {
  readonly say: string;
  readonly address: FieldView;
  readonly modes: readonly { readonly mode: MailMode; readonly label: string; readonly chosen: boolean }[];
}

const MODE_WORDS: Readonly<Record<MailMode, string>> = {
  each: 'At once',
  digest: 'Once a day, together',
  none: 'Never',
};

export function noticesPage({ notices, mail, sendsMail }: Inbox, now: Date): NoticesPage {
  return {
    notices: notices.map((notice) => ({
      at: momentView(notice.at, now),
      sentence: NOTICE_WORDS[notice.kind],
      href: pathOfNotice(notice),
      ...aboutOf(notice),
      fresh: !notice.read,
    })),
    mail: sendsMail ? mailForm(mail) : null,
  };
}

function aboutOf(notice: InboxNotice): { readonly number: string; readonly about: string } {
  if (notice.bookChangeId !== undefined)
    return { number: '', about: `Rulebook of ${notice.projectCode ?? 'a project'}` };
  if (notice.requestId === undefined) return { number: '', about: 'Your account' };
  const { requestNumber, requestTitle } = notice;
  return {
    number: `#${requestNumber}`,
    about:
      requestTitle === undefined
        ? 'a request that is no longer yours to read'
        : titleOf({ title: requestTitle }),
  };
}

function mailForm(mail: Inbox['mail']): MailFormView {
  const current = mail?.mode ?? 'each';
  return {
    say: mail ? `${MODE_WORDS[mail.mode].toLowerCase()}, to ${mail.address}` : 'not set',
    address: fieldView({
      name: 'address',
      label: 'Address',
      hint: 'Mail says that something happened, and never what is in a request.',
      value: mail?.address ?? '',
    }),
    modes: MAIL_MODES.map((mode) => ({ mode, label: MODE_WORDS[mode], chosen: mode === current })),
  };
}
