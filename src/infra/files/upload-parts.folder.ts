import { Injectable } from '@nestjs/common';
import { constants } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal, refuse } from '../../app/refusals';
import type { StoredBytes } from '../../app/submissions/requests.port';
import { UploadParts } from '../../app/submissions/upload-parts.port';
import { isDiskFull } from './disk-full';
import { errorCode } from './error-code';
import type { FolderFileStore } from './file-store.folder';
import { writeFrom } from './write-from';

const ID = /^[0-9a-f-]{36}$/;
/** Not for appending: two processes that are sent the same file write the same bytes to the same places. */
const WRITE = constants.O_RDWR | constants.O_CREAT;

type Place = Parameters<UploadParts['append']>[1];

interface Sender {
  readonly stop: (reason: Refusal) => void;
  /** Never rejects; what it had received is on the disk then. */
  readonly end: Promise<unknown>;
}

/** `half-ID` in the quarantine; that name tells the sweep of what killed processes left to keep its hands off. */
@Injectable()
export class FolderUploadParts extends UploadParts {
  private readonly senders = new Map<string, Sender>();

  constructor(
    private readonly dataFolder: string,
    private readonly files: Pick<FolderFileStore, 'adopt'>,
  ) {
    super();
  }

  async held(id: string): Promise<number> {
    try {
      return (await stat(this.pathOf(id))).size;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return 0;
      throw error;
    }
  }

  async append(id: string, place: Place, bytes: Readable): Promise<number> {
    // A connection can be lost before the first byte is asked for; the loop that reads meets the error later.
    bytes.on('error', () => undefined);
    await this.cutOff(id);
    let stop: Sender['stop'] = () => undefined;
    const stopped = new Promise<never>((_, reject) => {
      stop = reject;
    });
    // Each is awaited elsewhere, if at all: alone, a refusal of theirs would end the process.
    stopped.catch(() => undefined);
    const written = this.write(id, { ...place, stopped }, bytes);
    const sender = { stop, end: written.catch(() => undefined) };
    this.senders.set(id, sender);
    try {
      return await written;
    } catch (error) {
      throw isDiskFull(error) ? refuse.storageFull() : error;
    } finally {
      this.forget(id, sender);
    }
  }

  async keep(id: string): Promise<StoredBytes> {
    try {
      return await this.files.adopt(this.pathOf(id));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') throw endedElsewhere();
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    await this.cutOff(id);
    await rm(this.pathOf(id), { force: true });
  }

  /** Several may have waited to be next; the last that came is. */
  private async cutOff(id: string): Promise<void> {
    for (let sender = this.senders.get(id); sender; sender = this.senders.get(id)) {
      sender.stop(sentElsewhere());
      await sender.end;
      this.forget(id, sender);
    }
  }

  private forget(id: string, sender: Sender): void {
    if (this.senders.get(id) === sender) this.senders.delete(id);
  }

  private async write(
    id: string,
    writing: Place & { readonly stopped: Promise<never> },
    bytes: Readable,
  ): Promise<number> {
    const held = await this.held(id);
    if (held !== writing.offset) throw standsElsewhere(held);
    const file = await open(this.pathOf(id), WRITE, 0o600);
    try {
      return await writeFrom(bytes, file, writing);
    } finally {
      await file.sync();
      await file.close();
    }
  }

  private pathOf(id: string): string {
    if (!ID.test(id)) throw new Error(`not the id of an upload: ${JSON.stringify(id)}`);
    return join(this.dataFolder, 'quarantine', `half-${id}`);
  }
}

function sentElsewhere(): Refusal {
  return refuse.duplicate(
    'This upload goes on from another window.',
    'Watch it there, or choose the file again here.',
  );
}

function endedElsewhere(): Refusal {
  return new Refusal(
    'changed',
    'Another server has just ended this upload.',
    'Ask where it stands: its file is there, or it is gone.',
  );
}

function standsElsewhere(held: number): Refusal {
  return new Refusal(
    'changed',
    `This upload goes on behind its first ${held} bytes.`,
    'Ask where it stands and go on from there.',
  );
}
