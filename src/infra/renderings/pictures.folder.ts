import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PagePictures, type PageOutline } from '../../app/scanning/pictures.port';
import { newPartName, sweepParts } from '../files/part-files';
import { readIndexed, type ReadPiece } from './indexed-file';
import { pictureFooterSchema, picturesName, type PictureFooter } from './picture-format';
import { removeDrawn } from './remove-drawn';

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
    return this.reading(sha256, format, ({ pages }) =>
      pages.map(({ page, width, height, pageWidth, missing }) => ({
        page,
        width,
        height,
        pageWidth,
        missing,
      })),
    );
  }

  async picture(sha256: string, format: string, page: number): Promise<Buffer | undefined> {
    return this.reading(sha256, format, ({ pages }, piece) => {
      const place = pages.find((other) => other.page === page);
      return place?.missing === '' ? piece(place.offset, place.bytes) : undefined;
    });
  }

  remove(sha256: string): Promise<void> {
    return removeDrawn(this.folder, sha256);
  }

  private async reading<T>(
    sha256: string,
    format: string,
    read: (footer: PictureFooter, piece: ReadPiece) => T | Promise<T>,
  ): Promise<T | undefined> {
    if (!DIGEST.test(sha256) || !FORMAT.test(format)) return undefined;
    return readIndexed(join(this.folder, picturesName(sha256, format)), pictureFooterSchema, read);
  }
}
