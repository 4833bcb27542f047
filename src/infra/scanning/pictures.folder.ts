import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { PagePictures, type PageOutline } from '../../app/scanning/pictures.port';
import { errorCode } from '../files/error-code';
import { newPartName, sweepParts } from '../files/part-files';
import { pictureFooterSchema, picturesName, type PictureFooter } from './picture-format';
import { TRAILER_BYTES } from './rendering-format';

const DIGEST = /^[0-9a-f]{64}$/;
const FORMAT = /^[a-z0-9]{1,12}$/;

/** Pictures of pages in a folder, beside the renderings. Made again by any scan, so a backup may leave them out. */
@Injectable()
export class FolderPictures extends PagePictures implements OnModuleInit {
  private readonly folder: string;

  constructor(dataFolder: string) {
    super();
    this.folder = join(dataFolder, 'pictures');
  }

  async onModuleInit(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await sweepParts(this.folder);
  }

  /** Where a worker writes; renamed within the folder when it is whole. */
  newPart(): string {
    return join(this.folder, newPartName());
  }

  async pages(sha256: string, format: string): Promise<readonly PageOutline[] | undefined> {
    return this.reading(sha256, format, (_handle, { pages }) =>
      Promise.resolve(
        pages.map(({ page, width, height, pageWidth, missing }) => ({
          page,
          width,
          height,
          pageWidth,
          missing,
        })),
      ),
    );
  }

  async picture(sha256: string, format: string, page: number): Promise<Buffer | undefined> {
    return this.reading(sha256, format, async (handle, { pages }) => {
      const place = pages.find((other) => other.page === page);
      return place?.missing === '' ? readAt(handle, place.offset, place.bytes) : undefined;
    });
  }

  private async reading<T>(
    sha256: string,
    format: string,
    read: (handle: FileHandle, footer: PictureFooter) => Promise<T>,
  ): Promise<T | undefined> {
    if (!DIGEST.test(sha256) || !FORMAT.test(format)) return undefined;
    const handle = await openIfThere(join(this.folder, picturesName(sha256, format)));
    if (!handle) return undefined;
    try {
      return await read(handle, await readFooter(handle));
    } finally {
      await handle.close();
    }
  }
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function readFooter(handle: FileHandle): Promise<PictureFooter> {
  const { size } = await handle.stat();
  const offset = Number((await readAt(handle, size - TRAILER_BYTES, TRAILER_BYTES)).toString('latin1'));
  const footer = await readAt(handle, offset, size - TRAILER_BYTES - offset);
  return pictureFooterSchema.parse(JSON.parse(footer.toString('utf8')));
}

async function readAt(handle: FileHandle, offset: number, bytes: number): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes);
  const { bytesRead } = await handle.read(buffer, 0, bytes, offset);
  if (bytesRead !== bytes) throw new Error('pictures end before their index says');
  return buffer;
}
