import { addTallies, nothingCounted, type Tally } from './tally.ts'
import { startServerDatabase } from './server-database.ts'
import { runTestStage, type TestStage } from './test-stage.ts'

const ofTheHouse = ['{test/house,tools,bench}/**/*.test.ts']
const ofTheStore = ['src/store/**/*.test.ts']
const ofTheSurfaces = [
  'src/{acts,publish,workspace,jobs,cli,post,example,rehearse,scan}/**/*.test.ts',
  'src/*.test.ts',
]

const manyAProcess = 12

/** The tests of `npm run check`, in the order in which a mistake is cheapest to hear of. */
export const checkStages: readonly TestStage[] = [
  {
    name: 'unit',
    files: ['src/**/*.test.ts'],
    not: [...ofTheStore, ...ofTheSurfaces],
    filesAProcess: manyAProcess,
    limitMinutes: 3,
  },
  { name: 'house', files: ofTheHouse, limitMinutes: 3 },
  { name: 'store', files: ofTheStore, filesAProcess: manyAProcess, limitMinutes: 5 },
  { name: 'acts and surfaces', files: ofTheSurfaces, filesAProcess: manyAProcess, limitMinutes: 15 },
]

/** What `npm test` adds: proofs that nothing leaks, the standards of others, and whole stories in a browser. */
export const furtherStages: readonly TestStage[] = [
  { name: 'proofs', files: ['test/proofs/**/*.test.ts'], limitMinutes: 10 },
  { name: 'conformance', files: ['test/conformance/**/*.test.ts'], limitMinutes: 25 },
  { name: 'journeys', files: ['test/journeys/**/*.test.ts'], limitMinutes: 25 },
]

/** Runs stages one after the other. */
export async function runStages(stages: readonly TestStage[], root: string): Promise<Tally> {
  let tally = nothingCounted
  for (const stage of stages) tally = addTallies(tally, await runTestStage(stage, root))
  return tally
}

/** Runs the store's tests once more, on the PostgreSQL server that the operating system has; skipped where it has none. */
export async function runStoreOnServer(root: string): Promise<Tally> {
  const name = 'store, on a PostgreSQL server'
  const server = await startServerDatabase()
  if (server === undefined) {
    console.log(`note   ${name}: skipped, because no server is installed (Debian: postgresql)`)
    return { ...nothingCounted, skipped: 1 }
  }
  try {
    const environment = { MOOTHALL_TEST_DATABASE_URL: server.address }
    return await runTestStage({ name, files: ofTheStore, limitMinutes: 5, environment }, root)
  } finally {
    await server.stop()
  }
}
