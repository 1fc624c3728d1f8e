// The one gate. `npm run check` runs the short part of it, `npm test` the whole; the last line is the verdict.
import { join } from 'node:path'
import { withTemporaryFilesInMemory } from './gate/folder-in-memory.ts'
import { checkStages, furtherStages, runStages, runStoreOnServer } from './gate/stages.ts'
import { runStaticChecks } from './gate/static-checks.ts'
import { addTallies, verdict } from './gate/tally.ts'

const root = join(import.meta.dirname, '..')
// What one test file compiles the next finds compiled.
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/moothall')

const tally = await withTemporaryFilesInMemory(async () => {
  const read = await runStaticChecks(root)
  const checked = addTallies(read, await runStages(checkStages, root))
  if (!process.argv.includes('--whole')) return checked
  const served = addTallies(checked, await runStoreOnServer(root))
  return addTallies(served, await runStages(furtherStages, root))
})

const { lines, isGood } = verdict(tally, process.env['CI'] === 'true')
console.log(lines.join('\n'))
process.exit(isGood ? 0 : 1)
