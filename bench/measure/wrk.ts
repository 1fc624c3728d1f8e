import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** What wrk saw of one run. */
export type Load = {
  readonly perSecond: number
  readonly p99Ms: number
  /** Every byte that came in a second, with those of answers that were not whole when the run ended, in MB of 1,000,000. */
  readonly mbPerSecond: number
}

/** Where the programs stand that put a load on a server. */
export type LoadPrograms = { readonly wrk: string; readonly taskset: string }

/** The core that servers are bound to, and the one that the load comes from. */
export const cores = { server: '0', load: '1' } as const

const usualConnections = 32

type Asking = { readonly address: string; readonly seconds: number; readonly connections?: number }

/** Asks for one address over and over from 32 connections, or as many as are said, on a core of its own. Throws where any answer is not 200. */
export async function putLoad(
  { wrk, taskset }: LoadPrograms,
  { address, seconds, connections = usualConnections }: Asking,
): Promise<Load> {
  const words = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '60s', '--latency', address]
  const { stdout } = await promisify(execFile)(taskset, ['-c', cores.load, wrk, ...words])
  if (/Non-2xx|Socket errors/.test(stdout))
    throw new Error(`not every answer of ${address} was good: ${stdout}`)
  const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? []
  const [, p99, unit = ''] = /\s99%\s+([\d.]+)(us|ms|s)\b/.exec(stdout) ?? []
  const [, transfer, size = ''] = /Transfer\/sec:\s+([\d.]+)(B|KB|MB|GB)/.exec(stdout) ?? []
  const bytes = Number(transfer) * ({ B: 1, KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30 }[size] ?? Number.NaN)
  return {
    mbPerSecond: bytes / 1_000_000,
    perSecond: Number(perSecond),
    p99Ms: Number(p99) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN),
  }
}
