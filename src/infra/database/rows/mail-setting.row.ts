import type { MailMode } from '../../../app/notices/mail-setting';
import { key, text } from './columns';
import { table } from './table';

export interface MailSettingRow {
  readonly personId: string;
  readonly address: string;
  readonly mode: MailMode;
}

export const mailSettingRows = table<MailSettingRow>({
  name: 'mail_setting',
  columns: { personId: key('person_id'), address: text(), mode: text() },
});
