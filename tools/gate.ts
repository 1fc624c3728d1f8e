// The one gate. `npm run check` runs the short part of it, `npm test` the whole; the last line is the verdict.
import { join } from 'node:path'
import { checkStages, furtherStages } from './gate/stages.ts'
import { runStaticChecks } from './gate/static-checks.ts'
import { addTallies, verdict } from './gate/tally.ts'
import { runTestStage } from './gate/test-stage.ts'

const root = join(import.meta.dirname, '..')
const isWhole = process.argv.includes('--whole')
const stages = isWhole ? [...checkStages, ...furtherStages] : checkStages

let tally = await runStaticChecks(root)
for (const stage of stages) tally = addTallies(tally, await runTestStage(stage, root))

const { lines, isGood } = verdict(tally, process.env['CI'] === 'true')
console.log(lines.join('\n'))
process.exit(isGood ? 0 : 1)
