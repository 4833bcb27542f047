export interface TarPart {
  readonly name: string;
  readonly text?: string;
  /** `0` a file, `1` a hard link, `2` a link, `3` a device, `5` a folder, `6` a pipe, `x` pax, `L` a long name. */
  readonly type?: string;
  readonly target?: string;
  readonly owner?: string;
  /** Written into the rest of the last block. */
  readonly padding?: string;
}

/** A tar written block by block. */
export function tarBytes(parts: readonly TarPart[], after: Buffer = Buffer.alloc(1024)): Buffer {
  return Buffer.concat([...parts.map(entryBytes), after]);
}

function entryBytes({ name, text = '', type = '0', target = '', owner = '', padding = '' }: TarPart): Buffer {
  const content = Buffer.from(text);
  const head = Buffer.alloc(512);
  head.write(name, 0, 100);
  head.write('0000644\0', 100);
  head.write(content.length.toString(8).padStart(11, '0'), 124);
  head.write(' '.repeat(8), 148);
  head.write(type, 156);
  head.write(target, 157, 100);
  head.write('ustar\x0000', 257, 'latin1');
  head.write(owner, 265, 32);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const rest = Buffer.alloc((512 - (content.length % 512)) % 512);
  rest.write(padding);
  return Buffer.concat([head, content, rest]);
}
