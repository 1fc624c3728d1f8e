// `npm run bench` runs every bench, `npm run bench -- NAME` one of them: prints a table and writes bench/results/NAME.json.
// With --brief it is quick and nothing is written: it shows that the benches work, and its figures say nothing.
import { access } from './access.ts'
import { audit } from './audit.ts'
import { coverage } from './coverage.ts'
import { files } from './files.ts'
import { growth } from './growth.ts'
import type { Bench } from './measure/bench.ts'
import { CannotRun } from './measure/programs.ts'
import { reportOf, tableOf, writeReport } from './measure/report.ts'
import { inspection } from './inspection.ts'
import { minutes } from './minutes.ts'
import { pages } from './pages.ts'
import { progress } from './progress.ts'
import { read } from './read.ts'
import { scan } from './scan.ts'
import { rehearsal } from './rehearsal.ts'
import { start } from './start.ts'
import { timing } from './timing.ts'
import { workspace } from './workspace.ts'

const benches: Readonly<Record<string, Bench>> = {
  access,
  start,
  pages,
  read,
  inspection,
  growth,
  files,
  audit,
  minutes,
  timing,
  scan,
  coverage,
  progress,
  workspace,
  rehearsal,
}

const asked = process.argv.slice(2)
const isBrief = asked.includes('--brief')
const names = asked.filter((word) => word !== '--brief')
const unknown = names.filter((name) => !(name in benches))

if (unknown.length > 0) {
  console.error(`there is no bench ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 1
} else {
  for (const name of names.length > 0 ? names : Object.keys(benches)) await runBench(name)
}

async function runBench(name: string): Promise<void> {
  try {
    const figures = await benches[name]?.({ isBrief, say: (line) => console.error(`${name}: ${line}`) })
    const report = reportOf(name, figures ?? [])
    console.log(`${tableOf(report)}\n`)
    if (!isBrief) writeReport(report)
  } catch (fault) {
    if (!(fault instanceof CannotRun)) throw fault
    console.error(`${name}: ${fault.message}.`)
    process.exitCode = 1
  }
}
