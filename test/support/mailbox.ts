import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Mail {
  readonly to: readonly string[];
  /** The whole message, lines unfolded. */
  readonly text: string;
}

/** A real mail server: keeps what it takes, refuses one address for good, and can be told to be busy. */
export class Mailbox {
  readonly mails: Mail[] = [];
  /** How often it is still to say that it is busy. */
  busyTimes = 0;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      if (address.startsWith('gone@')) done(answer(550, 'No such person here'));
      else if (this.busyTimes > 0) {
        this.busyTimes--;
        done(answer(451, 'Try again later'));
      } else done();
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const text = Buffer.concat(chunks)
          .toString()
          .replace(/=\r\n|\r\n(?=[ \t])/g, '');
        this.mails.push({ to: envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
  });

  static async opens(): Promise<Mailbox> {
    const mailbox = new Mailbox();
    await new Promise<void>((resolve) => mailbox.server.listen(0, '127.0.0.1', resolve));
    return mailbox;
  }

  get url(): string {
    const { port } = mailbox(this.server.server.address());
    return `smtp://127.0.0.1:${port}`;
  }

  of(address: string): readonly Mail[] {
    return this.mails.filter(({ to }) => to.includes(address));
  }

  async closes(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(resolve);
    });
  }
}

function mailbox(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the mail server listens on no port');
  return address;
}

function answer(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}
