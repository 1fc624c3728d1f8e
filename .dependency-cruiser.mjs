// Who may import whom. This table is the architecture; ARCHITECTURE.md prints the graph made from it.
export const mayImport = {
  foundation: [],
  council: ['foundation'],
  log: ['foundation'],
  store: ['council', 'log', 'foundation'],
  scan: ['council', 'foundation'],
  acts: ['store', 'council', 'log', 'foundation'],
  web: ['foundation'],
  publish: ['store/public', 'acts/public', 'web', 'council', 'log', 'foundation'],
  post: ['store', 'web', 'council', 'foundation'],
  workspace: ['acts', 'scan', 'post', 'store', 'web', 'council', 'foundation'],
  import: ['acts', 'council', 'foundation'],
  example: ['acts', 'scan', 'import', 'council', 'foundation'],
  rehearse: ['acts', 'store', 'council', 'foundation'],
  jobs: ['rehearse', 'acts', 'scan', 'post', 'publish', 'import', 'foundation'],
  cli: ['rehearse', 'jobs', 'acts', 'import', 'example', 'publish', 'store', 'log', 'council', 'foundation'],
}

const isTest = '[.]test[.]ts$'
const sharedFiles = '^src/(settings|whole-site)[.]ts$'
const folderRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import only: ${allowed.join(', ') || 'nothing else in src'}. See ARCHITECTURE.md.`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: isTest },
  to: {
    path: '^src/',
    pathNot: [
      ...[folder, ...allowed].map((name) => `^src/${name}/`),
      ...(folder === 'cli' ? [sharedFiles] : []),
    ],
  },
}))

export default {
  forbidden: [
    ...folderRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-core',
      comment: 'council, log and foundation do no I/O: time, randomness and data come in as arguments.',
      severity: 'error',
      from: { path: '^src/(council|log|foundation)/', pathNot: isTest },
      to: { pathNot: ['^src/', '^(node:)?crypto$'] }, // catches dev dependencies too
    },
    {
      name: 'public-reads-public-views',
      comment: 'store/public sees only the public views, so an embargoed row cannot reach a page.',
      severity: 'error',
      from: { path: '^src/store/public/', pathNot: isTest },
      to: { path: '^src/store/', pathNot: '^src/store/(public|connection)' },
    },
    {
      name: 'no-tests-in-production',
      severity: 'error',
      from: { path: '^src/', pathNot: isTest },
      to: { path: ['^test/', '^bench/', isTest] },
    },
  ],
  options: {
    tsPreCompilationDeps: true, // type-only imports count
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc', // TypeScript 7 is not read otherwise; needs @swc/core
    doNotFollow: { path: 'node_modules' },
  },
}
