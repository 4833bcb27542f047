import { Injectable, type OnModuleInit } from '@nestjs/common';
import { lstat, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { Delivery, DestinationDown, type Parcel } from '../../app/destinations/delivery.port';
import type { Place } from '../../app/destinations/destination';
import { type PlaceTrouble, TROUBLE_WORDS } from '../../app/destinations/place-trouble';
import { PackageBuilder } from '../../app/releases/releases.port';
import { errorCode } from '../files/error-code';
import { newPartName, sweepParts } from '../files/part-files';
import { syncFolder } from '../files/sync-folder';
import { VerifiedStream } from '../packages/verified-stream';
import { troubleOfFolder } from './trouble-of-folder';

export interface DeliverySettings {
  readonly dataFolder: string;
  /** Of the destination that the operator's setting names. */
  readonly destinationFolder: string;
  readonly destinationRoots: readonly string[];
}

/** Released packages as `<request>_<digest>.zip` in folders that somebody outside fetches them from. */
@Injectable()
export class FolderDelivery extends Delivery implements OnModuleInit {
  constructor(
    private readonly settings: DeliverySettings,
    private readonly packages: PackageBuilder,
  ) {
    super();
  }

  /** Only a folder of our own is made: a share that is not mounted must not be replaced by an empty folder. */
  async onModuleInit(): Promise<void> {
    const { dataFolder, destinationFolder } = this.settings;
    if (dirname(resolve(destinationFolder)) !== resolve(dataFolder)) return;
    await mkdir(destinationFolder, { recursive: true });
    await sweepParts(destinationFolder);
  }

  get roots(): readonly string[] {
    return this.settings.destinationRoots;
  }

  folderOf({ kind, folder }: Place): string {
    switch (kind) {
      case 'setting':
        return this.settings.destinationFolder;
      case 'folder':
        return isAbsolute(folder) ? resolve(folder) : folder;
      case 'application':
        return '';
    }
  }

  async troubleOf(place: Place): Promise<PlaceTrouble | undefined> {
    if (place.kind === 'application') return undefined;
    const folder = this.folderOf(place);
    // Where the operator wants it, links and all.
    if (place.kind === 'setting') return troubleOfFolder(folder);
    const { dataFolder, destinationRoots: roots } = this.settings;
    return troubleOfFolder(folder, { roots, dataFolder });
  }

  async deliver(place: Place, parcel: Parcel): Promise<void> {
    if (place.kind === 'application') return;
    await this.mustBeSound(place);
    const target = this.fileFor(place, parcel);
    // A name appears with all its bytes, so what is there is delivered.
    if (await orDown(place, isFile(target))) return;
    const stored = await this.packages.open(parcel.packageSha256);
    const verified = new VerifiedStream(parcel.packageSha256, 'The package');
    // Whoever reads the last stream meets every error.
    const bytes = pipeline(stored, verified, () => undefined);
    await orDown(place, copyWhole(bytes, target));
  }

  async holds(place: Place, parcel: Parcel): Promise<boolean> {
    if (place.kind === 'application') return false;
    // A folder that is not mounted has no file either, and must not be taken for one that lacks it.
    await orDown(place, stat(this.folderOf(place)));
    return orDown(place, isFile(this.fileFor(place, parcel)));
  }

  async remove(place: Place, parcel: Parcel): Promise<boolean> {
    if (place.kind === 'application') return false;
    await this.mustBeSound(place);
    if (!(await this.holds(place, parcel))) return false;
    await orDown(place, rm(this.fileFor(place, parcel)));
    await orDown(place, syncFolder(this.folderOf(place)));
    return true;
  }

  /** Each time anew: what was a folder when an administrator chose it may be a link by now. */
  private async mustBeSound(place: Place): Promise<void> {
    if (place.kind !== 'folder') return;
    const trouble = await orDown(place, this.troubleOf(place));
    if (trouble) throw new DestinationDown(`“${place.name}” cannot be used. ${TROUBLE_WORDS[trouble]}`);
  }

  private fileFor(place: Place, { requestId, packageSha256 }: Parcel): string {
    return join(this.folderOf(place), `${requestId}_${packageSha256}.zip`);
  }
}

/** An error of the system becomes words for the request's page; they name no path. */
async function orDown<T>({ name }: Place, act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new DestinationDown(`“${name}” cannot be used (${code}).`, { cause: error });
  }
}

async function copyWhole(bytes: Readable, target: string): Promise<void> {
  const folder = dirname(target);
  const part = join(folder, newPartName());
  try {
    // `wx` follows no link that waits under the name, and `rename` replaces one instead of writing through it.
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

/** A link under the package's name is not the package. */
async function isFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
