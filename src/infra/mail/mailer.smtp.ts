import { createTransport, type Transporter } from 'nodemailer';
import { type Letter, MailDown, Mailer, MailRefused } from '../../app/notices/mailer.port';
import { z } from 'zod';

export interface SmtpSettings {
  /** `smtp://user:password@host:587`, or `smtps://`; `?requireTLS=true` insists on STARTTLS. */
  readonly url: string;
  readonly from: string;
}

const TIMEOUT_MS = 20_000;
const answered = z.object({ responseCode: z.number() });

export class SmtpMailer extends Mailer {
  readonly isOn = true;
  private readonly transport: Transporter;

  constructor(private readonly settings: SmtpSettings) {
    super();
    const timeouts = {
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    };
    // Nothing of a letter may make it read a file or fetch an address.
    const closed = { disableFileAccess: true, disableUrlAccess: true };
    this.transport = createTransport({ url: settings.url, ...timeouts, ...closed });
  }

  async send({ id, to, subject, text }: Letter): Promise<void> {
    const { from } = this.settings;
    const messageId = `<${id}@${from.split('@').at(-1)?.replace('>', '') ?? 'sluice'}>`;
    try {
      await this.transport.sendMail({
        ...{ from, to: { name: '', address: to }, subject, text, messageId },
        // So that no holiday answers come back.
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw inOurWords(error);
    }
  }

  async check(): Promise<void> {
    await this.transport.verify();
  }
}

/** What an installation without SMTP has. */
export class NoMailer extends Mailer {
  readonly isOn = false;

  send(): Promise<void> {
    return Promise.reject(new MailRefused('This installation sends no mail.'));
  }

  check(): Promise<void> {
    return Promise.resolve();
  }
}

/** A code of 500 and more is for good, but for those that say that we may not (530, 535): somebody can mend that. */
function inOurWords(error: unknown): Error {
  const code = answered.safeParse(error).data?.responseCode;
  if (code !== undefined && code >= 550) return new MailRefused(`The mail server refused it (${code}).`);
  return new MailDown(`The mail server did not take it (${code ?? 'no answer'}).`, { cause: error });
}
