import { Agent, request as send } from 'node:http'
import type { SiteAnswer } from './marks.ts'

/** A request to the site, as a browser or a program would send it. */
export type SiteRequest = {
  readonly address: string
  readonly method?: 'GET' | 'HEAD' | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** A line to a site that listens on this machine. */
export type SiteClient = {
  /** Sends a request; `undefined` where nothing whole came back in time. */
  readonly ask: (request: SiteRequest) => Promise<SiteAnswer | undefined>
  readonly close: () => void
}

const answerTimeoutMs = 15_000
const longestAnswerBytes = 100_000_000

/** Opens a line to the site where it listens on this machine, as somebody who asks for a host name. */
export function siteClient({
  port,
  host = '127.0.0.1',
  hostName,
}: {
  readonly port: number
  readonly host?: string
  readonly hostName: string
}): SiteClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = ({ address, method = 'GET', headers = {} }: SiteRequest) =>
    new Promise<SiteAnswer | undefined>((resolve) => {
      const options = { host, port, path: address, method, agent, headers: { host: hostName, ...headers } }
      const sent = send({ ...options, timeout: answerTimeoutMs }, (response) => {
        const parts: Buffer[] = []
        let size = 0
        response.on('data', (part: Buffer) => {
          size += part.length
          if (size > longestAnswerBytes) sent.destroy()
          else parts.push(part)
        })
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        )
        response.on('close', () => resolve(undefined)) // after an end this says nothing more
      })
      sent.on('timeout', () => sent.destroy())
      sent.on('error', () => resolve(undefined))
      sent.end()
    })
  return { ask, close: () => agent.destroy() }
}
