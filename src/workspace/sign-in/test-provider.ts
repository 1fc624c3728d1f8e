import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import { Provider } from 'oidc-provider'

/** For tests: a real identity provider on this machine, and somebody's browser at its pages. */
export type TestProvider = {
  readonly issuer: string
  /** Goes through the provider's own pages as a browser would, and gives the address at which it sends back. */
  readonly signInAt: (address: string, login: string) => Promise<URL>
}

/** Starts an identity provider that knows everybody, and has verified the mail address of whoever is named so in `verified`. */
export async function testProvider(
  returnAddress: string,
  verified: Readonly<Record<string, string>>,
): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  after(() => server.close())
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'moothall', client_secret: 'not-a-secret', redirect_uris: [returnAddress] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['for this test'] },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({
        sub,
        email: verified[sub] ?? `${sub}@example.gov.uk`,
        email_verified: sub in verified,
      }),
    }),
  })
  const answer = provider.callback()
  server.on('request', (request, reply) => void answer(request, reply))
  return { issuer, signInAt: (address, login) => signInAt({ issuer, returnAddress, address, login }) }
}

async function signInAt(going: {
  readonly issuer: string
  readonly returnAddress: string
  readonly address: string
  readonly login: string
}): Promise<URL> {
  const { issuer, returnAddress, login } = going
  const cookies = new Map<string, string>()
  let ask: { readonly address: string; readonly body?: URLSearchParams } = { address: going.address }
  for (let step = 0; step < 15; step += 1) {
    const answer = await asked(ask.address, cookies, ask.body)
    const location = answer.headers.get('location')
    if (location?.startsWith(returnAddress)) return new URL(location)
    ask =
      location === null
        ? formOf(await answer.text(), ask.address, login)
        : { address: new URL(location, issuer).href }
  }
  return assert.fail('the provider never sent back')
}

async function asked(
  address: string,
  cookies: Map<string, string>,
  body?: URLSearchParams,
): Promise<Response> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const answer = await fetch(address, {
    redirect: 'manual',
    headers: { cookie },
    ...(body === undefined ? {} : { method: 'POST', body }),
  })
  for (const line of answer.headers.getSetCookie()) {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
    cookies.set(name, value)
  }
  return answer
}

/** The form of one of the provider's pages, filled in: who signs in, or that they agree. */
function formOf(page: string, address: string, login: string) {
  const action = /action="([^"]+)"/.exec(page)?.[1] ?? assert.fail(page)
  const typed = page.includes('name="login"')
    ? { prompt: 'login', login, password: 'any' }
    : { prompt: 'consent' }
  return { address: new URL(action, address).href, body: new URLSearchParams(typed) }
}
