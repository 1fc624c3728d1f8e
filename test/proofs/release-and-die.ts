import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline'
import { stepTowardsRelease } from '../../src/acts/report/step-towards-release.ts'
import { inOneTransaction } from '../../src/acts/session.ts'
import { connect } from '../../src/store/connection.ts'
import { officeThatTells, type Tells } from './failing-pool.ts'
import type { Order } from './release-order.ts'

// A Node process of its own for the crash proof: it is told on its first line what to release and where to die, and is
// killed there by a signal that it cannot hear.

const die = () => process.kill(process.pid, 'SIGKILL')

for await (const line of createInterface({ input: process.stdin })) {
  const { addresses, opening, step, dies } = JSON.parse(line) as Order
  const connection = connect(addresses)
  const tells: Tells = {
    [dies.moment]: ({ number, text }: { number: number; text: string }) => {
      if (dies.at === number || dies.at === text) die()
    },
  }
  const office = officeThatTells(connection.officePool, tells)
  const taken = await inOneTransaction(office, { ...opening, random: randomBytes }, (session) =>
    stepTowardsRelease(session, step),
  )
  process.stdout.write(JSON.stringify(taken))
  await connection.close()
  break
}
