import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { join } from 'node:path'
import type { Bench } from './measure/bench.ts'
import { layOutNginx } from './measure/nginx.ts'
import { programs } from './measure/programs.ts'
import type { Figure } from './measure/report.ts'
import { scratchFolder } from './measure/scratch-folder.ts'
import { freePort, root, startServer, type ServerProcess } from './measure/server-process.ts'
import { median } from './measure/statistics.ts'
import { ask } from './measure/sweep.ts'
import { cores, putLoad } from './measure/wrk.ts'

/** Of nginx: for a released file, and for one that is decrypted as it is sent. */
const aims = { again: 0.5, first: 0.4 } as const
const sizesMb = [2, 20]
const ticksPerSecond = 100

type Run = { readonly mbPerSecond: number; readonly cpuMsPerMb: number }

/**
 * Megabytes a second of one file that the site keeps encrypted, against nginx sending the same bytes in clear by
 * `sendfile`: asked for again, when the site holds it in memory, and decrypted as it is sent, as for the first who asks. Every
 * server is bound to one core and the load comes from the other.
 */
export const files: Bench = async (run) => {
  const { nginx, taskset, wrk } = programs('taskset', 'wrk', 'nginx')
  const scratch = scratchFolder()
  execFileSync(taskset, ['-cp', cores.load, String(process.pid)])
  try {
    const figures: Figure[] = []
    for (const sizeMb of sizesMb) {
      const started: ServerProcess[] = []
      const folder = join(scratch.path, String(sizeMb))
      mkdirSync(folder)
      const start = async (port: number, ...command: string[]) => {
        const server = await startServer({ command: [taskset, '-c', cores.server, ...command], port })
        started.push(server)
        return server
      }
      try {
        const clear = join(folder, 'clear')
        writeFileSync(clear, randomBytes(sizeMb * 1_000_000))
        const ports = { site: await freePort(), nginx: await freePort() }
        const program = join(root, 'bench', 'servers', 'file-site.ts')
        const flags = ['--max-semi-space-size=4']
        const site = await start(
          ports.site,
          process.execPath,
          ...flags,
          program,
          String(ports.site),
          join(folder, 'kept'),
          clear,
        )
        const answer = await ask(new Agent(), `${site.origin}/file`)
        if (!answer.body.equals(readFileSync(clear))) throw new Error('the site does not send what was kept')
        const answers = new Map([['/file', answer]])
        const configuration = layOutNginx(join(folder, 'nginx'), { port: ports.nginx, answers })
        const peer = await start(
          ports.nginx,
          nginx,
          '-e',
          join(folder, 'nginx', 'error.log'),
          '-c',
          configuration,
        )
        const asked = {
          again: { server: site, path: '/file' },
          first: { server: site, path: '/first' },
          plain: { server: site, path: '/plain' },
          nginx: { server: peer, path: '/file' },
        }
        const runs = { again: [] as Run[], first: [] as Run[], plain: [] as Run[], nginx: [] as Run[] }
        const rounds = run.isBrief ? 1 : 5
        for (let round = 0; round <= rounds; round += 1) {
          run.say(`${sizeMb} MB: ${round === 0 ? 'warming up' : `round ${round} of ${rounds}`}`)
          for (const name of ['again', 'first', 'plain', 'nginx'] as const) {
            const { server, path } = asked[name]
            const before = cpuMs(server.pid)
            const seconds = run.isBrief ? 1 : 3
            const { mbPerSecond } = await putLoad(
              { wrk, taskset },
              { address: `${server.origin}${path}`, seconds, connections: 8 },
            )
            const cpuMsPerMb = (cpuMs(server.pid) - before) / (mbPerSecond * seconds)
            if (round > 0) runs[name].push({ mbPerSecond, cpuMsPerMb })
          }
        }
        figures.push(...figuresOf(sizeMb, runs))
      } finally {
        for (const server of started.toReversed()) await server.stop()
      }
    }
    return figures
  } finally {
    scratch.remove()
  }
}

type Case = 'again' | 'first' | 'plain'

const caseNames: Readonly<Record<Case, string>> = {
  again: 'a file that is asked for again',
  first: 'the first time, decrypted as it is sent',
  plain: 'from a clear file, by the same site',
}

function figuresOf(sizeMb: number, runs: Readonly<Record<Case | 'nginx', readonly Run[]>>): Figure[] {
  const of = (name: keyof typeof runs, field: keyof Run) => median(runs[name].map((each) => each[field]))
  const rate = (name: Case): Figure => ({
    case: `${caseNames[name]}, ${sizeMb} MB`,
    kind: 'rate',
    unit: 'MB/s',
    ours: of(name, 'mbPerSecond'),
    peer: { name: 'nginx, in clear', value: of('nginx', 'mbPerSecond') },
    ...(name !== 'plain' && { aim: aims[name] }),
  })
  const cost = (name: Case): Figure => ({
    case: `${caseNames[name]}, ${sizeMb} MB: time of the processor`,
    kind: 'cost',
    unit: 'ms/MB',
    ours: of(name, 'cpuMsPerMb'),
    peer: { name: 'nginx, in clear', value: of('nginx', 'cpuMsPerMb') },
  })
  return (['again', 'first', 'plain'] as const).flatMap((name) => [rate(name), cost(name)])
}

/** What a process and its children have taken of the processor since they began, in ms. */
function cpuMs(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  const pids = [pid, ...(children === '' ? [] : children.split(' ').map(Number))]
  return pids.reduce((sum, each) => sum + ownCpuMs(each), 0)
}

function ownCpuMs(pid: number): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const fields = after.split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
}
