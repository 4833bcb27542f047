import { Injectable, type OnModuleInit } from '@nestjs/common';
import { join } from 'node:path';
import { PassThrough, pipeline, type Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Manifest, ManifestFile, ManifestSignature } from '../../app/releases/manifest';
import { manifestBytes } from '../../app/releases/manifest-bytes';
import { PackageBuilder, Signer } from '../../app/releases/releases.port';
import { FileStore } from '../../app/submissions/file-store.port';
import { ContentFolder } from '../files/content-folder';
import { readMe } from './read-me';
import { VerifiedStream } from './verified-stream';
import { zipTime } from './zip-time';

/**
 * Packages as zip files in `packages/`, named by their digest. Entries are stored, not compressed: another version of
 * zlib must not give another package for the same release.
 */
@Injectable()
export class ZipPackageBuilder extends PackageBuilder implements OnModuleInit {
  private readonly packages: ContentFolder;

  constructor(
    dataFolder: string,
    private readonly files: FileStore,
    private readonly signer: Signer,
  ) {
    super();
    this.packages = new ContentFolder({
      folder: join(dataFolder, 'packages'),
      quarantine: join(dataFolder, 'quarantine'),
      ending: '.zip',
    });
  }

  onModuleInit(): Promise<void> {
    return this.packages.prepare();
  }

  async build(manifest: Manifest, signature: ManifestSignature): Promise<{ sha256: string; bytes: number }> {
    const zip = new ZipFile();
    // yazl's type knows less of its stream than it is; errors of the archive have to end it too.
    const output = new PassThrough();
    zip.outputStream.pipe(output);
    zip.on('error', (error: Error) => {
      output.destroy(error);
    });
    const publicKey = await this.signer.publicKeyPem();
    const options = {
      mtime: zipTime(manifest.releasedAt),
      mode: 0o100644,
      compress: false,
      forceDosTimestamp: true,
    };
    const add = (name: string, content: string | Buffer) => {
      zip.addBuffer(Buffer.from(content), name, options);
    };
    add('manifest.json', manifestBytes(manifest));
    add('manifest.sig', Buffer.from(signature.signature, 'base64'));
    add('public-key.pem', publicKey);
    add('README.txt', readMe(signature.keyId));
    for (const file of manifest.files) {
      zip.addReadStreamLazy(entryName(file), options, (done) => {
        this.approvedBytes(file, zip).then(
          (stream) => {
            done(null, stream);
          },
          (error: unknown) => {
            zip.emit('error', error);
          },
        );
      });
    }
    zip.end();
    return this.packages.keep(output);
  }

  open(packageSha256: string): Promise<Readable> {
    return this.packages.open(packageSha256);
  }

  rehash(packageSha256: string): Promise<string | undefined> {
    return this.packages.rehash(packageSha256);
  }

  remove(packageSha256: string): Promise<void> {
    return this.packages.remove(packageSha256);
  }

  private async approvedBytes({ path, sha256 }: ManifestFile, zip: ZipFile): Promise<Readable> {
    const stored = await this.files.open(sha256);
    return pipeline(stored, new VerifiedStream(sha256, path), (error) => {
      if (error) zip.emit('error', error);
    });
  }
}

/** A zip has no backslashes in names: yazl would quietly write another name than the manifest says. */
function entryName({ path }: ManifestFile): string {
  if (path.includes('\\')) throw new Error(`no name for a file in a package: ${JSON.stringify(path)}`);
  return `files/${path}`;
}
