import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { mailSink } from '../../src/post/test-mail-sink.ts'
import { makeFolder, removeFolder, startMoothall } from './moothall-process.ts'
import { follow, readersOf } from './reader.ts'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
const password = 'harbour quilt semaphore'

const sink = await mailSink()
const folder = await makeFolder()
const settings = {
  MOOTHALL_DATA: join(folder, 'data'),
  MOOTHALL_EXAMPLE: '0',
  MAIL_URL: sink.url,
  MAIL_FROM: 'moothall@elm.example',
}
await moothall('council', 'add', '--name', 'Elm', '--host', 'elm.example', ...administrator())
const site = await startMoothall(settings)
after(async () => {
  await site.stop()
  await removeFolder(folder)
})
const reader = await readersOf(site.address)

function administrator(): string[] {
  return ['--administrator', 'Ann Lee', '--email', 'ann@elm.example']
}

async function moothall(...argv: readonly string[]): Promise<string> {
  const program = ['--no-warnings', join(root, 'src/cli/moothall.ts'), ...argv]
  const { stdout } = await run(process.execPath, program, { cwd: root, env: { ...process.env, ...settings } })
  return stdout
}

async function isIn(page: Page): Promise<boolean> {
  await page.goto('/workspace')
  return new URL(page.url()).pathname === '/workspace'
}

async function typeAndSend(page: Page, ...typed: readonly string[]): Promise<void> {
  for (const text of typed) {
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
  }
  await follow(page, () => page.keyboard.press('Enter'))
}

test('the first administrator is invited by mail, sets up a password and an app by keyboard alone, and signs out everywhere', async () => {
  const ann = await reader()
  if (ann === undefined) return
  const { page } = ann
  await moothall('council', 'invite', '--email', 'ann@elm.example')
  await sink.received(1)
  const link = /http\S+\/workspace\/welcome\/[\w-]{43}/.exec(sink.mails[0]?.text ?? '')?.[0]
  assert.ok(link !== undefined, 'the mail holds the link')

  await page.goto(new URL(link).pathname)
  await page.focus('#password')
  await typeAndSend(page, password)
  assert.equal(new URL(page.url()).pathname, '/workspace/sign-in')
  await page.focus('#email')
  await typeAndSend(page, 'ann@elm.example', password)
  assert.equal(await page.textContent('h1'), 'Set up an authenticator app')

  const secret = await page.inputValue('[name=secret]')
  await page.focus('#code')
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  await typeAndSend(page, code)
  assert.equal(await page.textContent('h1'), 'Keep your recovery codes')
  const recovery = await page.locator('main code').first().textContent()
  assert.ok(await isIn(page))

  const elsewhere = await reader()
  assert.ok(elsewhere)
  await elsewhere.page.goto('/workspace/sign-in')
  await elsewhere.page.focus('#email')
  await typeAndSend(elsewhere.page, 'ann@elm.example', password)
  await elsewhere.page.focus('#code')
  await typeAndSend(elsewhere.page, recovery ?? '')
  assert.ok(await isIn(elsewhere.page))

  await page.goto('/workspace/account/sessions')
  assert.equal(await page.locator('main tbody tr').count(), 2)
  const everywhere = page.getByRole('button', { name: 'Sign out everywhere', exact: true })
  await everywhere.focus()
  await follow(page, () => page.keyboard.press('Enter'))
  assert.deepEqual([await isIn(page), await isIn(elsewhere.page)], [false, false])
  await Promise.all([ann.close(), elsewhere.close()])
})
