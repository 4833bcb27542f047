/**
 * What a file's bytes can be: the ids that stand in a report's `format` and in a rulebook's `files.types`.
 * Among the text formats the name's ending decides; `unknown` is bytes that nothing here recognises.
 */
export const TEXT_FORMATS = [
  ...['csv', 'tsv', 'txt', 'log', 'lst', 'md', 'tex', 'json', 'jsonl', 'html', 'svg', 'xml', 'yaml', 'toml'],
  ...['ipynb', 'r', 'rmd', 'qmd', 'py', 'jl', 'sql', 'do', 'smcl', 'sas', 'sps', 'bib', 'sty', 'rtf', 'ps'],
] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

export const BINARY_FORMATS = [
  ...[
    'xlsx',
    'xlsm',
    'xlsb',
    'xls',
    'ods',
    'docx',
    'docm',
    'doc',
    'odt',
    'pptx',
    'pptm',
    'ppt',
    'odp',
    'pdf',
  ],
  ...[
    'png',
    'jpeg',
    'gif',
    'webp',
    'tiff',
    'bmp',
    'heic',
    'emf',
    'wmf',
    'zip',
    'gz',
    'bz2',
    'xz',
    'zst',
    '7z',
    'rar',
    'tar',
  ],
  ...[
    'rds',
    'rdata',
    'pickle',
    'npy',
    'parquet',
    'feather',
    'hdf5',
    'sqlite',
    'dta',
    'sav',
    'sas7bdat',
    'mat',
    'xpt',
    'onnx',
    'pt',
    'safetensors',
    'gguf',
  ],
  ...['ole2', 'exe', 'unknown'],
] as const;
export type BinaryFormat = (typeof BINARY_FORMATS)[number];
