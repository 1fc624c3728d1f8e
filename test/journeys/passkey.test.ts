import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { makeFolder, removeFolder, startMoothall } from './moothall-process.ts'
import { follow, readersOf } from './reader.ts'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
const password = 'harbour quilt semaphore'
const folder = await makeFolder()
const port = randomInt(20_000, 30_000)
const settings = {
  MOOTHALL_DATA: join(folder, 'data'),
  MOOTHALL_EXAMPLE: '0',
  PORT: String(port),
  BASE_URL: `http://localhost:${port}`,
}
await moothall('council', 'add', '--name', 'Elm', '--host', 'localhost', ...administrator())
const invited = await moothall('council', 'invite', '--email', 'ann@elm.example')
const site = await startMoothall(settings)
after(async () => {
  await site.stop()
  await removeFolder(folder)
})
const reader = await readersOf(settings.BASE_URL)

function administrator(): string[] {
  return ['--administrator', 'Ann Lee', '--email', 'ann@elm.example']
}

async function moothall(...argv: readonly string[]): Promise<string> {
  const program = ['--no-warnings', join(root, 'src/cli/moothall.ts'), ...argv]
  const { stdout } = await run(process.execPath, program, { cwd: root, env: { ...process.env, ...settings } })
  return stdout
}

async function send(page: Page, name: string): Promise<void> {
  await follow(page, () => page.getByRole('button', { name, exact: true }).click())
}

async function setUpAccount(page: Page): Promise<void> {
  const link = /http\S+\/workspace\/welcome\/[\w-]{43}/.exec(invited)?.[0]
  assert.ok(link !== undefined, 'the command prints the link')
  await page.goto(new URL(link).pathname)
  await page.fill('#password', password)
  await send(page, 'Set the password')
  await page.fill('#email', 'ann@elm.example')
  await page.fill('#password', password)
  await send(page, 'Sign in')
  const secret = Secret.fromBase32(await page.inputValue('[name=secret]'))
  await page.fill('#code', new TOTP({ secret }).generate())
  await send(page, 'Continue')
}

/** A device that knows its holder by their finger, as Chromium plays it. */
async function plugIn(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

async function signInByPasskey(page: Page): Promise<void> {
  await page.goto('/workspace/sign-in')
  await send(page, 'Sign in with a passkey')
  await send(page, 'Use a passkey')
}

test('an administrator adds a passkey, signs in by it without a code, and removes it', async () => {
  const ann = await reader()
  if (ann === undefined) return
  const { page } = ann
  await plugIn(page)
  await setUpAccount(page)

  await page.goto('/workspace/account/passkeys')
  await page.fill('#name', 'Work laptop')
  await page.fill('#password', password)
  await send(page, 'Continue')
  await send(page, 'Make the passkey')
  assert.match((await page.textContent('.govuk-notification-banner')) ?? '', /“Work laptop” is added/)

  await send(page, 'Sign out')
  await signInByPasskey(page)
  assert.equal(new URL(page.url()).pathname, '/workspace')
  await page.goto('/workspace/account/prove')
  await send(page, 'Use a passkey')
  assert.equal(new URL(page.url()).pathname, '/workspace/account', 'a passkey proves again who she is')
  await page.goto('/workspace/account/sessions')
  assert.match((await page.textContent('main')) ?? '', /with a passkey/)

  await page.goto('/workspace/account/passkeys')
  await send(page, 'Remove Work laptop')
  assert.equal(await page.locator('main table').count(), 0)
  await send(page, 'Sign out')
  await signInByPasskey(page)
  assert.match((await page.textContent('.govuk-error-summary')) ?? '', /could not sign you in/)
  assert.equal(await page.locator('[data-passkey-fault]').isVisible(), false)
  await page.goto('/workspace')
  assert.equal(new URL(page.url()).pathname, '/workspace/sign-in')
  await ann.close()
})
