// The rooms of DESIGN and their doors. Each rule says what to do, because someone in a hurry reads it.

/** Also where `node_modules` is a link, as in a git worktree. */
const PACKAGES = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Put the words that both files share in a file of their own. Cycles of types count too.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'engine-is-pure',
      severity: 'error',
      comment:
        'The engine also runs in the CLI and in a worker, without Nest, files or a database. Pass what it needs ' +
        'in as data, or move this file to app/.',
      from: { path: '^src/engine/', pathNot: '^src/engine/rulebook/' },
      to: { pathNot: ['^src/engine/', PACKAGES('zod')] },
    },
    {
      name: 'rulebook-reads-yaml-only',
      severity: 'error',
      comment: 'src/engine/rulebook may parse YAML, and is pure otherwise.',
      from: { path: '^src/engine/rulebook/' },
      to: { pathNot: ['^src/engine/', PACKAGES('zod', 'yaml')] },
    },
    {
      name: 'readers-know-the-model-only',
      severity: 'error',
      comment: 'A reader turns bytes into blocks. What they mean is the engine, who may see them is app.',
      from: { path: '^src/readers/' },
      to: { path: '^src/', pathNot: '^src/(readers|engine/model)/' },
    },
    {
      name: 'app-has-no-framework',
      severity: 'error',
      comment:
        'Use cases know ports, not adapters. Only @Injectable comes from Nest; of Node they may hash, make ' +
        'random tokens and hand streams on, but open neither files nor the network.',
      from: { path: '^src/app/' },
      to: { pathNot: ['^src/(app|engine)/', PACKAGES('zod', '@nestjs/common'), '^(node:)?(crypto|stream)$'] },
    },
    {
      name: 'use-cases-stand-alone',
      severity: 'error',
      comment: 'One use case calls another. Move what both need up into their subject folder.',
      from: { path: '^src/app/([^/]+)/([^/]+)/' },
      to: { path: '^src/app/[^/]+/[^/]+/', pathNot: '^src/app/$1/$2/' },
    },
    {
      name: 'infra-implements-ports',
      severity: 'error',
      comment: 'An adapter knows its port and the engine, never a page.',
      from: { path: '^src/infra/' },
      to: { path: '^src/(web|cli)/' },
    },
    {
      name: 'web-asks-app',
      severity: 'error',
      comment: 'A page asks a use case. Only app.module.ts wires adapters.',
      from: { path: '^src/web/' },
      to: { path: '^(src/(infra|cli)/|node_modules/typeorm/)' },
    },
    {
      name: 'nobody-imports-the-shell',
      severity: 'error',
      comment: 'cli/ and app.module.ts wire everything; nothing depends on them.',
      from: { path: '^src/(engine|readers|app|infra|web)/' },
      to: { path: '^src/(cli/|app\\.module|main\\.)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Run by `npm run generate` alone: they read the compiled code and write a file beside it.
    exclude: { path: '\\.generate\\.mjs$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
