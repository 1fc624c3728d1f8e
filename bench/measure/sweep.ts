import { Agent, request } from 'node:http'

/** An answer as it came over the wire. */
export type Answer = {
  readonly status: number
  readonly rawHeaders: readonly string[]
  readonly body: Buffer
  readonly tookMs: number
}

/** Every address of the site map of a site with one council, without the origin. */
export async function siteMapAddresses(origin: string): Promise<string[]> {
  const { body } = await ask(new Agent(), `${origin}/sitemap.xml`)
  return [...body.toString().matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
}

/** Asks for each address once, so many at a time, and gives the answers by address with the time of the whole. */
export async function sweep(
  origin: string,
  addresses: readonly string[],
  atOnce = 8,
): Promise<{ readonly answers: ReadonlyMap<string, Answer>; readonly tookMs: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const answers = new Map<string, Answer>()
  const left = addresses.values()
  const began = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const address of left) answers.set(address, await ask(agent, `${origin}${address}`))
    }),
  )
  const tookMs = performance.now() - began
  agent.destroy()
  return { answers, tookMs }
}

/** Asks for one address. Throws where it is not answered with 200. */
export function ask(agent: Agent, address: string): Promise<Answer> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    request(address, { agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode: status = 0, rawHeaders } = response
        if (status !== 200) reject(new Error(`${address} was answered with ${status}`))
        else resolve({ status, rawHeaders, body: Buffer.concat(chunks), tookMs: performance.now() - began })
      })
    })
      .on('error', reject)
      .end()
  })
}
