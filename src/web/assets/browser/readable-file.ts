/** A file that was moved or changed since it was chosen fails like a lost connection, and would be sent for ever. */
export async function mustBeReadable(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch {
    throw new Error('This file can no longer be read: it was moved or changed. Choose it again.');
  }
}
