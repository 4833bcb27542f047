import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Server } from 'node:http';

/** Who sends or takes nothing for so long is gone. */
const SILENT_MS = 2 * 60 * 1000;
/** What is under way when the server stops may take so long; then it is cut off. */
const LAST_MS = 3000;

/** How long a connection may take: as long as bytes come, and not longer than the server lives. */
@Injectable()
export class OpenConnections implements BeforeApplicationShutdown {
  private server: Server | undefined;

  watch(server: Server): void {
    this.server = server;
    // Node ends a request after five minutes, also while its bytes come: too early for a large file on a slow line.
    server.requestTimeout = 0;
    server.setTimeout(SILENT_MS);
  }

  /** Closing waits for every answer, and one slow client would keep the process for as long as it likes. */
  beforeApplicationShutdown(): void {
    setTimeout(() => this.server?.closeAllConnections(), LAST_MS).unref();
  }
}
