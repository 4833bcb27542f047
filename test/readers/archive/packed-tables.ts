const packed = (base64: string) => Buffer.from(base64, 'base64');

/** Packed below by the programs of their own. */
export const TABLE = `region,people\nNorth,120\nSouth,3\n${Array.from({ length: 20 }, (_, at) => `East,${(at + 1) * 37}\n`).join('')}`;

export const BZIP2 = packed(
  'QlpoOTFBWSZTWdE7iHwAAFLfgAAQAAR/4AIBCAAi5d4AIABqGijCfpTEA0eoEPUoGeqGgACUGynmzBsySSTM6sPeFQKoRLyN' +
    'cFrVdEssrQwqag1MSHSIguEoCYlAJNDzmEpBkzu2bBBd343HeLvHvzWNFcBB6Agp9D8XckU4UJDRO4h8',
);

export const XZ = packed(
  '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4ADRAGRdADkZSSpCuqVpWsH9eekpCebfbXvfqvPis5yhtXAvDksUQc7pVcB2JCoh' +
    'aFzYllh+qE3cEf/xjdrOUVhrFMBeeiIquLIAA6lI6Y3WqebT4TiF2rrgHK9EpJSwtZZXCVhkYwWMq5oA/SGgE3QUwLIAAYAB' +
    '0gEAAJDyGm2xxGf7AgAAAAAEWVo=',
);

/** By the filter for programs of x86. */
export const XZ_OF_PROGRAM = packed(
  '/Td6WFoAAATm1rRGAgEEACEBFgANhjUf4ADRAGRdADkZSSpCuqVpWsH9eekpCebfbXvfqvPis5yhtXAvDksUQc7pVcB2JCoh' +
    'aFzYllh+qE3cEf/xjdrOUVhrFMBeeiIquLIAA6lI6Y3WqebT4TiF2rrgHK9EpJSwtZZXCVhkYwWMq5oA/SGgE3QUwLIAAYAB' +
    '0gEAAJDyGm2xxGf7AgAAAAAEWVo=',
);

export const ZSTD = packed(
  'KLUv/STS9QIAUkUREaBvWDrSCndIQP4kpcr/tkIBQLyLQshp0mcMw4PNfxEviruTc0Z3D2Oemb8UD7YuBDw4e6UCojk4S2UC' +
    'DE7JZojyNUYDE6gQqt3/DtAXAxB8HzDvgd0w/f+YpJvpUPI=',
);

/** 60 MB of zeros. */
export const BZIP2_BOMB = packed(
  'QlpoOTFBWSZTWQ4J4t8BX45AAMAAAAggADCATUZCoCWpCoCXMUFZJlNZpertMgBsAOAAwAAAEAAIIAAwzAUppoAKWwgBS8Xc' +
    'kU4UJC5+SiMA',
);
