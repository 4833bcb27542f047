import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { type FileAsked, openedFile } from '../opened-file';
import { PagePictures } from '../pictures.port';

interface PictureAsked extends FileAsked {
  /** 1-based. */
  readonly page: number;
}

/** One page of a file that is on screen, as a picture. */
@Injectable()
export class ReadPicture {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly pictures: PagePictures,
  ) {}

  async execute(actor: Actor, input: PictureAsked): Promise<Buffer> {
    const { file, report } = await openedFile({ work: this.work, rulebooks: this.rulebooks }, actor, input);
    const picture = report && (await this.pictures.picture(file.current.sha256, report.format, input.page));
    if (!picture) throw refuse.notFound('picture');
    return picture;
  }
}
