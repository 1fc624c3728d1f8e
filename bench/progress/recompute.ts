import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Figure } from '../measure/report.ts'
import { root } from '../measure/server-process.ts'
import type { Recomputed } from './recompute-all.ts'

const limitSeconds = 60

/** How long it takes to work out again how every action stands, in a process of its own, and the memory that it took at most. */
export async function recomputeFigures(dataFolder: string, actions: number): Promise<Figure[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['bench/progress/recompute-all.ts', dataFolder],
    {
      cwd: root,
    },
  )
  const told = JSON.parse(stdout) as Recomputed
  assertWhole(told, actions)
  const size = `how ${actions.toLocaleString('en-GB')} actions stand`
  return [
    {
      case: `working out again ${size}`,
      kind: 'cost',
      unit: 's',
      ours: told.seconds,
      peer: { name: 'the limit', value: limitSeconds },
      aim: 1,
    },
    {
      case: `working out again ${size}: time of Node’s processor`,
      kind: 'cost',
      unit: 's',
      ours: told.processorSeconds,
    },
    {
      case: `working out again ${size}: memory of Node at its most`,
      kind: 'cost',
      unit: 'MB resident',
      ours: told.mostResidentMb,
    },
  ]
}

/** That every action was worked out, and came to what its course makes it. */
function assertWhole({ actions, states, beforeForum }: Recomputed, expected: number): void {
  const share = (ofHundred: number) => (expected / 100) * ofHundred
  const should = {
    agreed: share(70),
    done: share(18),
    embedded: share(6),
    closed: share(3),
    stopped: share(3),
  }
  const isSo = Object.entries(should).every(([state, count]) => states[state] === count)
  if (actions !== expected || !isSo || beforeForum !== share(6))
    throw new Error(
      `not every action was worked out as it stands: ${JSON.stringify({ actions, states, beforeForum })}`,
    )
}
