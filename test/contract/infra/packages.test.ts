import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import type { Manifest } from '../../../src/app/releases/manifest';
import { DestinationDown } from '../../../src/app/releases/releases.port';
import { canonicalJson } from '../../../src/engine/rulebook/canonical-json';
import { FolderDestination } from '../../../src/infra/destinations/destination.folder';
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

describe('W52 delivery to a folder', () => {
  it('leaves one package, however often it is delivered', async () => {
    const { data, builder, manifest, signature } = await aBuilder();
    const { sha256 } = await builder.build(manifest, signature);
    const place = { dataFolder: data, destinationFolder: join(data, 'outbox') };
    const destination = new FolderDestination(place, builder);
    await destination.onModuleInit();
    await Promise.all([1, 2, 3].map(() => destination.deliver('q1', sha256)));
    await destination.deliver('q1', sha256);
    expect(readdirSync(place.destinationFolder)).toEqual([`q1_${sha256}.zip`]);
    const delivered = readFileSync(join(place.destinationFolder, `q1_${sha256}.zip`));
    expect(createHash('sha256').update(delivered).digest('hex')).toBe(sha256);
  });

  it('says that it is down when its folder is not there, and makes none in its place', async () => {
    const { data, builder, manifest, signature } = await aBuilder();
    const { sha256 } = await builder.build(manifest, signature);
    const share = join(aFolder(), 'share');
    const destination = new FolderDestination({ dataFolder: data, destinationFolder: share }, builder);
    await destination.onModuleInit();
    await expect(destination.deliver('q1', sha256)).rejects.toThrow(DestinationDown);
    expect(existsSync(share)).toBe(false);
    mkdirSync(share);
    await destination.deliver('q1', sha256);
    expect(readdirSync(share)).toHaveLength(1);
  });

  it('W56 deletes what was delivered, once, and never takes a missing folder for an empty one', async () => {
    const { data, builder, manifest, signature } = await aBuilder();
    const { sha256 } = await builder.build(manifest, signature);
    const share = join(aFolder(), 'share');
    const destination = new FolderDestination({ dataFolder: data, destinationFolder: share }, builder);
    await expect(destination.remove('q1', sha256)).rejects.toThrow(DestinationDown);
    mkdirSync(share);
    await destination.deliver('q1', sha256);
    expect([await destination.remove('q1', sha256), await destination.remove('q1', sha256)]).toEqual([
      true,
      false,
    ]);
    expect(readdirSync(share)).toEqual([]);
  });
});
