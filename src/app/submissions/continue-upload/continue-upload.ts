import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { Refusal } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { halfUploadOf, type UploadAsked } from '../half-upload-of';
import type { HalfUpload } from '../half-uploads.port';
import { Intake } from '../intake';
import { putNewFile } from '../put-new-file';
import { writesAs } from '../record-writing';
import { requestEvent } from '../request-event';
import { requestToAddTo } from '../request-to-add-to';
import type { StoredBytes } from '../requests.port';
import { UploadParts } from '../upload-parts.port';

/** Where an upload goes on; at its end when `offset` is `bytes`, and only then is there a file. */
export interface UploadStanding {
  readonly offset: number;
  readonly bytes: number;
  readonly expiresAt: Date;
}

@Injectable()
export class ContinueUpload {
  /** Of one upload at a time: its bytes leave the quarantine before its row says so. */
  private readonly finishing = new Map<string, Promise<void>>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly parts: UploadParts,
    private readonly intake: Intake,
    private readonly clock: Clock,
  ) {}

  /** Finishes what is whole: the server may have died between the last byte and the file. */
  async standing(author: Actor, asked: UploadAsked): Promise<UploadStanding> {
    await this.finishing.get(asked.uploadId);
    const upload = await this.find(author, asked);
    if (upload.fileId !== undefined) return at(upload, upload.bytes);
    const offset = await this.parts.held(upload.id);
    if (offset === upload.bytes) await this.finish(author, upload);
    return at(upload, offset);
  }

  /** @throws Refusal `changed` when the upload does not stand at `offset`; nothing is written then */
  async append(
    author: Actor,
    asked: UploadAsked & { readonly offset: number },
    bytes: Readable,
  ): Promise<UploadStanding> {
    await this.finishing.get(asked.uploadId);
    const upload = await this.find(author, asked);
    if (upload.fileId !== undefined) return this.nothingToAdd(upload, asked.offset);
    await this.mustBeAllowed(author, upload);
    const offset = await this.parts.append(upload.id, { offset: asked.offset, most: upload.bytes }, bytes);
    if (offset === upload.bytes) await this.finish(author, upload);
    return at(upload, offset);
  }

  private find(author: Actor, asked: UploadAsked): Promise<HalfUpload> {
    const asking = { person: author, now: this.clock.now() };
    return this.work.read((stores) => halfUploadOf(stores, asking, asked));
  }

  /** Before its bytes are read. */
  private async mustBeAllowed(author: Actor, { requestId }: HalfUpload): Promise<void> {
    await this.work.read(async (stores) => {
      await requestToAddTo(stores, this.rulebooks, author, requestId);
    });
  }

  private nothingToAdd(upload: HalfUpload, offset: number): UploadStanding {
    if (offset === upload.bytes) return at(upload, offset);
    throw new Refusal('changed', 'All of this upload is there already.', 'There is nothing left to send.');
  }

  private finish(author: Actor, upload: HalfUpload): Promise<void> {
    const running = this.finishing.get(upload.id);
    if (running) return running;
    const end = this.keep(author, upload).finally(() => this.finishing.delete(upload.id));
    this.finishing.set(upload.id, end);
    return end;
  }

  private async keep(author: Actor, upload: HalfUpload): Promise<void> {
    const whole = await this.parts.keep(upload.id);
    try {
      await this.intake.record(whole, (stored) => this.record(author, upload, stored));
    } catch (error) {
      // Its name was taken meanwhile, or the request handed in: to go on with it would come to the same.
      if (error instanceof Refusal) await this.drop(author, upload, error.code);
      throw error;
    }
  }

  private record(author: Actor, upload: HalfUpload, stored: StoredBytes): Promise<void> {
    const { id, requestId, path, kind, groupId } = upload;
    return this.work.write(originOf(author, 'author'), async (stores) => {
      // Another process may have been first.
      const asking = { person: author, now: this.clock.now() };
      if ((await halfUploadOf(stores, asking, { requestId, uploadId: id })).fileId !== undefined)
        return { result: undefined, nothing: true };
      const request = await requestToAddTo(stores, this.rulebooks, author, requestId);
      const file = { path, kind, groupId, stored, at: this.clock.now(), by: author };
      const { fileId, event, as } = await putNewFile(stores, request, file);
      await stores.halfUploads.finish(id, fileId);
      return { result: undefined, events: [event], as };
    });
  }

  private drop(author: Actor, { id, requestId, path }: HalfUpload, because: string): Promise<void> {
    return this.work.write(originOf(author, 'author'), async (stores) => {
      const request = await stores.requests.bare(requestId);
      const isThere = (await stores.halfUploads.find(id)) !== undefined;
      if (!request || !isThere) return { result: undefined, nothing: true };
      await stores.halfUploads.remove(id);
      const after = { path, because };
      const discarded = requestEvent(request, 'upload.discarded', { after });
      return { result: undefined, events: [discarded], as: writesAs(request, author) };
    });
  }
}

function at({ bytes, expiresAt }: HalfUpload, offset: number): UploadStanding {
  return { offset, bytes, expiresAt };
}
