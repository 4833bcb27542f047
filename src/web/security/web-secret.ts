import { createHash } from 'node:crypto';
import type { Signer } from '../../app/releases/releases.port';

/**
 * The key that cookies and form tokens are signed with. Derived from the installation's signing key, so that sessions
 * outlive a restart, several processes agree, and there is no second secret to guard: an Ed25519 signature of a fixed
 * text is always the same, and nobody without the private key can compute it. Manifests are JSON, so this text is
 * never one.
 */
export async function webSecret(signer: Signer): Promise<string> {
  const { signature } = await signer.sign(Buffer.from('sluice web secret, version 1'));
  return createHash('sha256').update(signature).digest('hex');
}
