export interface Letter {
  /** The same for each try, so that a mailbox that got it twice can tell. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  /** Plain text: there is nothing to load, to follow or to hide. */
  readonly text: string;
}

export abstract class Mailer {
  /** False when this installation sends no mail. */
  abstract readonly isOn: boolean;
  /** Resolves once a server has taken it. Throws `MailRefused` when it never will, `MailDown` when it may later. */
  abstract send(letter: Letter): Promise<void>;
  /** Resolves when the server lets us in, and where there is none. Throws what it met. */
  abstract check(): Promise<void>;
}

/** The server will not take this letter: the address does not exist. */
export class MailRefused extends Error {}
/** The server is not there, or asks to try again. */
export class MailDown extends Error {}

/** How people reach this installation; stands before the path of every link. Also its injection token. */
export abstract class PublicAddress {
  abstract readonly url: string;
}
