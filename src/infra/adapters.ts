import type { Provider } from '@nestjs/common';
import { join } from 'node:path';
import { Delivery } from '../app/destinations/delivery.port';
import { PasswordHasher } from '../app/people/people.port';
import { Rulebooks } from '../app/policies/rulebooks.port';
import { PackageBuilder, Signer } from '../app/releases/releases.port';
import { Remedies } from '../app/remedies/remedies.port';
import { Comparer } from '../app/scanning/comparer.port';
import { PagePictures } from '../app/scanning/pictures.port';
import { Renderings, Scanner } from '../app/scanning/scanning.port';
import { FileStore } from '../app/submissions/file-store.port';
import { UploadParts } from '../app/submissions/upload-parts.port';
import { type DeliverySettings, FolderDelivery } from './destinations/delivery.folders';
import { Mailer } from '../app/notices/mailer.port';
import { NoMailer, SmtpMailer, type SmtpSettings } from './mail/mailer.smtp';
import { FolderFileStore } from './files/file-store.folder';
import { FolderUploadParts } from './files/upload-parts.folder';
import { healthProvider } from './health/health.provider';
import { Argon2Hasher } from './identity/argon2-hasher';
import { ZipPackageBuilder } from './packages/package-builder.zip';
import { Ed25519Signer } from './packages/signer.ed25519';
import { BookArchive } from './policies/book-archive';
import { FolderRulebooks } from './policies/rulebooks.folder';
import { ProcessRemedies } from './remedies/remedies.processes';
import { ProcessComparer } from './scanning/comparer.processes';
import { PictureDrawer } from './scanning/picture-drawer';
import { FolderPictures } from './renderings/pictures.folder';
import { FolderRenderings } from './renderings/renderings.folder';
import { ProcessScanner, type ScanLimits } from './scanning/scanner.processes';

/** What the adapters need to know of the installation; `Config` has all of it. */
export type AdapterSettings = ScanLimits &
  DeliverySettings & {
    readonly rulebooksFolder?: string;
    readonly smtp?: SmtpSettings;
  };

/** Which adapter stands behind which port, all but the database's and the clock. */
export function adapters(settings: AdapterSettings): Provider[] {
  const { dataFolder } = settings;
  return [
    { provide: PasswordHasher, useClass: Argon2Hasher },
    {
      provide: Rulebooks,
      useFactory: () =>
        new FolderRulebooks(bookFolders(settings), new BookArchive(join(dataFolder, 'rulebooks'))),
    },
    { provide: FolderFileStore, useFactory: () => new FolderFileStore(dataFolder) },
    { provide: FileStore, useExisting: FolderFileStore },
    {
      provide: UploadParts,
      useFactory: (files: FolderFileStore) => new FolderUploadParts(dataFolder, files),
      inject: [FolderFileStore],
    },
    { provide: FolderRenderings, useFactory: () => new FolderRenderings(dataFolder, settings) },
    { provide: Renderings, useExisting: FolderRenderings },
    { provide: FolderPictures, useFactory: () => new FolderPictures(dataFolder) },
    { provide: PagePictures, useExisting: FolderPictures },
    {
      provide: Scanner,
      useFactory: (
        files: FolderFileStore,
        renderings: FolderRenderings,
        pictures: FolderPictures,
        rulebooks: Rulebooks,
      ) =>
        new ProcessScanner(
          settings,
          files,
          { renderings, drawer: new PictureDrawer(settings, pictures) },
          rulebooks,
        ),
      inject: [FolderFileStore, FolderRenderings, FolderPictures, Rulebooks],
    },
    { provide: Comparer, useFactory: () => new ProcessComparer(settings) },
    {
      provide: Remedies,
      useFactory: (files: FolderFileStore, rulebooks: Rulebooks) =>
        new ProcessRemedies(settings, files, rulebooks),
      inject: [FolderFileStore, Rulebooks],
    },
    { provide: Signer, useFactory: () => new Ed25519Signer(dataFolder) },
    {
      provide: PackageBuilder,
      useFactory: (files: FileStore, signer: Signer) => new ZipPackageBuilder(dataFolder, files, signer),
      inject: [FileStore, Signer],
    },
    healthProvider(settings),
    { provide: Mailer, useFactory: () => (settings.smtp ? new SmtpMailer(settings.smtp) : new NoMailer()) },
    {
      provide: Delivery,
      useFactory: (packages: PackageBuilder) => new FolderDelivery(settings, packages),
      inject: [PackageBuilder],
    },
  ];
}

/** Those that Sluice brings, then the installation's own. */
function bookFolders({ packageRoot, rulebooksFolder }: AdapterSettings): readonly string[] {
  const brought = join(packageRoot, 'rules/books');
  return rulebooksFolder === undefined ? [brought] : [brought, rulebooksFolder];
}
