import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { Destination, DestinationDown, PackageBuilder } from '../../app/releases/releases.port';
import { errorCode } from '../files/error-code';
import { newPartName, sweepParts } from '../files/part-files';
import { syncFolder } from '../files/sync-folder';
import { VerifiedStream } from '../packages/verified-stream';

export interface FolderDestinationPlace {
  readonly dataFolder: string;
  readonly destinationFolder: string;
}

/** Released packages as `<request>_<digest>.zip` in a folder that somebody outside fetches them from. */
@Injectable()
export class FolderDestination extends Destination implements OnModuleInit {
  constructor(
    private readonly place: FolderDestinationPlace,
    private readonly packages: PackageBuilder,
  ) {
    super();
  }

  /** Only a folder of our own is made: a share that is not mounted must not be replaced by an empty folder. */
  async onModuleInit(): Promise<void> {
    const { dataFolder, destinationFolder } = this.place;
    if (dirname(resolve(destinationFolder)) !== resolve(dataFolder)) return;
    await mkdir(destinationFolder, { recursive: true });
    await sweepParts(destinationFolder);
  }

  async deliver(requestId: string, packageSha256: string): Promise<void> {
    const target = this.placeOf(requestId, packageSha256);
    // A name appears with all its bytes, so what is there is delivered.
    if (await orDown(isThere(target))) return;
    const stored = await this.packages.open(packageSha256);
    const verified = new VerifiedStream(packageSha256, 'The package');
    // Whoever reads the last stream meets every error.
    await orDown(
      copyWhole(
        pipeline(stored, verified, () => undefined),
        target,
      ),
    );
  }

  async remove(requestId: string, packageSha256: string): Promise<boolean> {
    const target = this.placeOf(requestId, packageSha256);
    // A folder that is not mounted has no file either, and must not be taken for one that deleted it.
    await orDown(stat(this.place.destinationFolder));
    if (!(await orDown(isThere(target)))) return false;
    await orDown(rm(target));
    await orDown(syncFolder(this.place.destinationFolder));
    return true;
  }

  private placeOf(requestId: string, packageSha256: string): string {
    return join(this.place.destinationFolder, `${requestId}_${packageSha256}.zip`);
  }
}

/** An error of the system becomes words for the request's page; they name no path. */
async function orDown<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new DestinationDown(`The folder that packages go to cannot be used (${code}).`, { cause: error });
  }
}

async function copyWhole(bytes: Readable, target: string): Promise<void> {
  const folder = dirname(target);
  const part = join(folder, newPartName());
  try {
    const handle = await open(part, 'wx', 0o640);
    try {
      for await (const chunk of bytes) if (chunk instanceof Uint8Array) await handle.writeFile(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, target);
    await syncFolder(folder);
  } finally {
    bytes.destroy();
    await rm(part, { force: true });
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
