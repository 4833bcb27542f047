import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import type { Manifest } from '../../../src/app/releases/manifest';
import { DestinationDown } from '../../../src/app/destinations/delivery.port';
import { canonicalJson } from '../../../src/engine/rulebook/canonical-json';
import { FolderDelivery } from '../../../src/infra/destinations/delivery.folders';
import { FolderFileStore } from '../../../src/infra/files/file-store.folder';
import { ZipPackageBuilder } from '../../../src/infra/packages/package-builder.zip';
import { Ed25519Signer } from '../../../src/infra/packages/signer.ed25519';
import { aFolder } from './a-folder';

async function aBuilder(data = aFolder()) {
  const files = new FolderFileStore(data);
  const signer = new Ed25519Signer(data);
  const builder = new ZipPackageBuilder(data, files, signer);
  await Promise.all([files.onModuleInit(), builder.onModuleInit()]);
  const contents = { 'tables/t1.csv': 'region,people\nNorth,120\n', 'ü note.txt': 'N = 120\n' };
  const stored = await Promise.all(
    Object.entries(contents).map(async ([path, text]) => ({
      path,
      ...(await files.receive(Readable.from([Buffer.from(text)]), 1000)),
      version: 1,
      reportSha256: '0'.repeat(64),
      verdict: 'passed' as const,
      decisions: [{ reviewer: 'Carla', choice: 'approve' as const, at: '2026-11-25T09:00:00.000Z' }],
    })),
  );
  const manifest: Manifest = {
    schema: 'sluice-manifest/1',
    releaseId: 'r1',
    requestId: 'q1',
    requestNumber: 17,
    project: { code: 'DEMO-1', title: 'Demo' },
    title: 'Tables',
    author: 'Robin',
    rulebook: { id: 'baseline', version: '1.0.0', sha256: '1'.repeat(64) },
    releasedAt: '2026-11-25T23:30:00.000Z',
    releasedBy: 'Carla',
    files: stored,
  };
  const signature = await signer.sign(Buffer.from(canonicalJson(manifest)));
  return { data, builder, signer, manifest, signature, contents };
}

async function unpacked(zip: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const archive = await fromBufferPromise(zip);
  const entries = new Map<string, Buffer>();
  for await (const entry of archive.eachEntry()) {
    entries.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)));
  }
  return entries;
}

describe('a release package', () => {
  it('W50 holds exactly the approved bytes, the manifest, its signature and the key', async () => {
    const { builder, manifest, signature, contents } = await aBuilder();
    const built = await builder.build(manifest, signature);
    const zip = await buffer(await builder.open(built.sha256));
    expect(built).toEqual({ sha256: createHash('sha256').update(zip).digest('hex'), bytes: zip.length });

    const entries = await unpacked(zip);
    expect([...entries.keys()]).toEqual([
      'manifest.json',
      'manifest.sig',
      'public-key.pem',
      'README.txt',
      ...Object.keys(contents).map((path) => `files/${path}`),
    ]);
    for (const [path, text] of Object.entries(contents)) {
      expect(entries.get(`files/${path}`)?.toString()).toBe(text);
    }
    expect(entries.get('manifest.json')?.toString()).toBe(canonicalJson(manifest));
  });

  it('is the same bytes for the same release, in another time zone and from another process', async () => {
    const { data, builder, manifest, signature } = await aBuilder();
    const first = await builder.build(manifest, signature);
    expect(await builder.build(manifest, signature)).toEqual(first);
    const script = `
      const { FolderFileStore } = require('./dist/infra/files/file-store.folder');
      const { ZipPackageBuilder } = require('./dist/infra/packages/package-builder.zip');
      const { Ed25519Signer } = require('./dist/infra/packages/signer.ed25519');
      const [data, manifest, signature] = process.argv.slice(1);
      new ZipPackageBuilder(data, new FolderFileStore(data), new Ed25519Signer(data))
        .build(JSON.parse(manifest), JSON.parse(signature)).then((built) => console.log(JSON.stringify(built)));`;
    for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles']) {
      const said = execFileSync(
        process.execPath,
        ['-e', script, data, JSON.stringify(manifest), JSON.stringify(signature)],
        { env: { ...process.env, TZ }, encoding: 'utf8' },
      );
      expect(JSON.parse(said)).toEqual(first);
    }
  });

  it('verifies with openssl alone, as its README says, and not when a byte differs', async () => {
    const { builder, manifest, signature } = await aBuilder();
    const { sha256 } = await builder.build(manifest, signature);
    const folder = aFolder();
    for (const [name, bytes] of await unpacked(await buffer(await builder.open(sha256)))) {
      if (!name.startsWith('files/')) writeFileSync(join(folder, name), bytes);
    }
    const said = readFileSync(join(folder, 'README.txt'), 'utf8');
    const command = /openssl pkeyutl .*/.exec(said)?.[0] ?? '';
    const verify = () => spawnSync(command, { cwd: folder, shell: true }).status;
    expect(verify()).toBe(0);
    const key = execFileSync('openssl', ['pkey', '-pubin', '-in', 'public-key.pem', '-outform', 'DER'], {
      cwd: folder,
    });
    expect(createHash('sha256').update(key).digest('hex')).toBe(signature.keyId);
    expect(said).toContain(signature.keyId);
    writeFileSync(join(folder, 'manifest.json'), canonicalJson({ ...manifest, title: 'tables' }));
    expect(verify()).not.toBe(0);
  });

  it('X12 is not built from bytes that changed after they were reviewed', async () => {
    const { data, builder, manifest, signature } = await aBuilder();
    writeFileSync(join(data, 'files', manifest.files[0]?.sha256 ?? ''), 'region,people\nNorth,3\n');
    await expect(builder.build(manifest, signature)).rejects.toThrow(
      'tables/t1.csv is not stored as it was reviewed',
    );
    expect(readdirSync(join(data, 'packages'))).toEqual([]);
    expect(readdirSync(join(data, 'quarantine'))).toEqual([]);
  });
});

describe('the signing key', () => {
  it('is one, however many processes start at once, and only its owner may read it', async () => {
    const data = aFolder();
    const keys = await Promise.all(Array.from({ length: 8 }, () => new Ed25519Signer(data).publicKeyPem()));
    expect(new Set(keys).size).toBe(1);
    expect(readdirSync(join(data, 'keys'))).toEqual(['signing-key.pem']);
    expect(statSync(join(data, 'keys/signing-key.pem')).mode & 0o777).toBe(0o600);
  });

  it('verifies what it signed, and nothing else', async () => {
    const signer = new Ed25519Signer(aFolder());
    const signature = await signer.sign(Buffer.from('one'));
    expect(await signer.verify(Buffer.from('one'), signature)).toBe(true);
    expect(await signer.verify(Buffer.from('two'), signature)).toBe(false);
    const stranger = await new Ed25519Signer(aFolder()).sign(Buffer.from('one'));
    expect(await signer.verify(Buffer.from('one'), stranger)).toBe(false);
  });
});

const OUTBOX = { name: 'Outbox', kind: 'setting', folder: '' } as const;
const IN_SLUICE = { name: 'In Sluice', kind: 'application', folder: '' } as const;

describe('W52 delivery to a folder', () => {
  /** A package, the folder of the setting, and another one in the only root that the operator allows. */
  async function aDelivery() {
    const { data, builder, manifest, signature } = await aBuilder();
    const { sha256 } = await builder.build(manifest, signature);
    const [outbox, root] = [join(data, 'outbox'), aFolder()];
    const settings = { dataFolder: data, destinationFolder: outbox, destinationRoots: [root] };
    const delivery = new FolderDelivery(settings, builder);
    await delivery.onModuleInit();
    const [folder, parcel] = [join(root, 'university'), { requestId: 'q1', packageSha256: sha256 }];
    const place = { name: 'University', kind: 'folder', folder } as const;
    return { data, delivery, outbox, root, folder, place, parcel, file: `q1_${sha256}.zip` };
  }

  it('leaves one package, however often it is delivered', async () => {
    const { delivery, outbox, parcel, file } = await aDelivery();
    await Promise.all([1, 2, 3].map(() => delivery.deliver(OUTBOX, parcel)));
    await delivery.deliver(OUTBOX, parcel);
    expect(readdirSync(outbox)).toEqual([file]);
    const delivered = readFileSync(join(outbox, file));
    expect(createHash('sha256').update(delivered).digest('hex')).toBe(parcel.packageSha256);
  });

  it('goes to the folder that was chosen, or nowhere but into the application', async () => {
    const { delivery, outbox, folder, place, parcel, file } = await aDelivery();
    mkdirSync(folder);
    await delivery.deliver(IN_SLUICE, parcel);
    expect([await delivery.holds(IN_SLUICE, parcel), await delivery.holds(place, parcel)]).toEqual([
      ...[false, false],
    ]);
    await delivery.deliver(place, parcel);
    expect(await delivery.holds(place, parcel)).toBe(true);
    expect([readdirSync(outbox), readdirSync(folder)]).toEqual([[], [file]]);
    expect(await delivery.remove(IN_SLUICE, parcel)).toBe(false);
  });

  it('says which is down when its folder is not there, and makes none in its place', async () => {
    const { delivery, folder, place, parcel } = await aDelivery();
    await expect(delivery.deliver(place, parcel)).rejects.toThrow(
      /^“University” cannot be used\. There is no such folder/,
    );
    await expect(delivery.holds(place, parcel)).rejects.toThrow(DestinationDown);
    expect(existsSync(folder)).toBe(false);
    mkdirSync(folder);
    await delivery.deliver(place, parcel);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('W56 deletes what was delivered, once, and never takes a missing folder for an empty one', async () => {
    const { delivery, folder, place, parcel } = await aDelivery();
    await expect(delivery.remove(place, parcel)).rejects.toThrow(DestinationDown);
    mkdirSync(folder);
    await delivery.deliver(place, parcel);
    const answers = [await delivery.remove(place, parcel), await delivery.remove(place, parcel)];
    expect(answers).toEqual([true, false]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never leaves the folders that the operator allows', async () => {
    const { data, delivery, root } = await aDelivery();
    const trouble = (folder: string) => delivery.troubleOf({ name: 'X', kind: 'folder', folder });
    mkdirSync(join(root, 'inside'));
    writeFileSync(join(root, 'file'), '');
    expect(await trouble(root)).toBeUndefined();
    expect(await trouble(join(root, 'inside'))).toBeUndefined();
    const wrong = [`${root}/../`, `${root}/inside/../..`, `${root}-twin`, '/etc', data, 'inside', ''];
    expect(await Promise.all(wrong.map(trouble))).toEqual([
      ...['outside', 'outside', 'outside', 'outside', 'outside', 'not-absolute', 'not-absolute'],
    ]);
    const unusable = ['gone', 'file', 'file/in it', 'x'.repeat(300), 'in\0side'];
    expect(await Promise.all(unusable.map((name) => trouble(join(root, name))))).toEqual([
      ...['absent', 'no-folder', 'no-folder', 'absent', 'absent'],
    ]);
  });

  it('follows no link: not when a folder is chosen, and not when one took its place since', async () => {
    const { delivery, folder, root, place, parcel, file } = await aDelivery();
    const elsewhere = aFolder();
    symlinkSync(elsewhere, folder);
    expect(await delivery.troubleOf(place)).toBe('linked');
    expect(await delivery.troubleOf({ ...place, folder: join(folder, '.') })).toBe('linked');
    await expect(delivery.deliver(place, parcel)).rejects.toThrow(/“University” .* A link stands/);
    await expect(delivery.remove(place, parcel)).rejects.toThrow(DestinationDown);

    const sound = { ...place, folder: join(root, 'sound') };
    mkdirSync(sound.folder);
    writeFileSync(join(elsewhere, 'theirs'), 'theirs');
    symlinkSync(join(elsewhere, 'theirs'), join(sound.folder, file));
    await delivery.deliver(sound, parcel);
    expect(lstatSync(join(sound.folder, file)).isFile()).toBe(true);
    expect(readFileSync(join(elsewhere, 'theirs'), 'utf8')).toBe('theirs');
    expect(readdirSync(elsewhere)).toEqual(['theirs']);
  });

  it('takes a root by its link, which is the operator’s, and never a folder of Sluice’s own', async () => {
    const { data, root } = await aDelivery();
    const link = join(aFolder(), 'root');
    symlinkSync(root, link);
    mkdirSync(join(root, 'inside'));
    const { builder } = await aBuilder();
    const settings = {
      dataFolder: data,
      destinationFolder: data,
      destinationRoots: [link, join(data, '..')],
    };
    const delivery = new FolderDelivery(settings, builder);
    const trouble = (folder: string) => delivery.troubleOf({ name: 'X', kind: 'folder', folder });
    expect(await trouble(join(link, 'inside'))).toBeUndefined();
    expect([await trouble(data), await trouble(join(data, 'packages'))]).toEqual(['of-sluice', 'of-sluice']);
  });
});
