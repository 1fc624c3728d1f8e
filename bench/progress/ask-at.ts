import { request, type Agent } from 'node:http'

/** An answer as it came, with how long the whole took and how long it was until its first bytes. */
export type TimedAnswer = {
  readonly status: number
  readonly body: Buffer
  readonly tookMs: number
  readonly firstBytesMs: number
}

/** Asks for an address of the site of one council, told by the host that the question is for. */
export function askAt(
  agent: Agent,
  { origin, path, host }: { readonly origin: string; readonly path: string; readonly host: string },
): Promise<TimedAnswer> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    request(`${origin}${path}`, { agent, headers: { host } }, (response) => {
      const chunks: Buffer[] = []
      let firstBytesMs = 0
      response.on('data', (chunk: Buffer) => {
        if (chunks.length === 0) firstBytesMs = performance.now() - began
        chunks.push(chunk)
      })
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode: status = 0 } = response
        resolve({ status, body: Buffer.concat(chunks), tookMs: performance.now() - began, firstBytesMs })
      })
    })
      .on('error', reject)
      .end()
  })
}
