/** What makes a vote another one, and what it says. */
export interface VoteFact {
  readonly fileId: string;
  readonly sha256: string;
  readonly voterId: string;
  readonly turn: number;
  readonly afterDisclosure: boolean;
  readonly choice: string;
  readonly reason: string;
  readonly statementVersion: number;
  readonly contextVersion: number;
}
