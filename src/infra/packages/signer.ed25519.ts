import { Injectable } from '@nestjs/common';
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestSignature } from '../../app/releases/manifest';
import { Signer } from '../../app/releases/releases.port';
import { errorCode } from '../files/error-code';
import { newPartName } from '../files/part-files';
import { syncFolder } from '../files/sync-folder';

interface Keys {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** An Ed25519 key in `keys/signing-key.pem`, made when it is first needed. Its id is the SHA-256 of its SPKI form. */
@Injectable()
export class Ed25519Signer extends Signer {
  private keys: Promise<Keys> | undefined;

  constructor(private readonly dataFolder: string) {
    super();
  }

  async sign(bytes: Buffer): Promise<ManifestSignature> {
    const { id, privateKey } = await this.load();
    return { keyId: id, signature: sign(null, bytes, privateKey).toString('base64') };
  }

  async verify(bytes: Buffer, { keyId, signature }: ManifestSignature): Promise<boolean> {
    const { id, publicKey } = await this.load();
    return keyId === id && verify(null, bytes, publicKey, Buffer.from(signature, 'base64'));
  }

  async publicKeyPem(): Promise<string> {
    const { publicKey } = await this.load();
    return publicKey.export({ type: 'spki', format: 'pem' }).toString();
  }

  async keyId(): Promise<string> {
    return (await this.load()).id;
  }

  private load(): Promise<Keys> {
    this.keys ??= loadKeys(join(this.dataFolder, 'keys'));
    return this.keys;
  }
}

async function loadKeys(folder: string): Promise<Keys> {
  const path = join(folder, 'signing-key.pem');
  const pem = (await readIfThere(path)) ?? (await makeKey(folder, path));
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey);
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return { id: createHash('sha256').update(spki).digest('hex'), privateKey, publicKey };
}

/** Two processes may start at once: `link` lets one win, and both use the winner's key. */
async function makeKey(folder: string, path: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const part = join(folder, newPartName());
  const handle = await open(part, 'wx', 0o600);
  try {
    const { privateKey } = generateKeyPairSync('ed25519');
    await handle.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await handle.sync();
    await link(part, path);
    await syncFolder(folder);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    await handle.close();
    await rm(part, { force: true });
  }
  return readFile(path, 'utf8');
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
