/** What lies in each package for whoever gets it: how to verify it without Sluice and without a network. */
export function readMe(keyId: string): string {
  return `This package was released by Sluice.

  files/           the released files, byte for byte as they were approved
  manifest.json    what they are, who decided, under which rules
  manifest.sig     Ed25519 signature over the bytes of manifest.json (64 bytes)
  public-key.pem   the key that it verifies with

The key's id is the SHA-256 of its DER form:
  ${keyId}
Compare it with the id that the sender publishes: whoever could change this package could change the key in it too.

Verify with OpenSSL 3, jq and coreutils:
  openssl pkey -pubin -in public-key.pem -outform DER | sha256sum
  openssl pkeyutl -verify -rawin -pubin -inkey public-key.pem -sigfile manifest.sig -in manifest.json
  jq -r '.files[] | "\\(.sha256)  files/\\(.path)"' manifest.json | sha256sum --check --strict
`;
}
