import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { setSignInPolicy } from '../../src/acts/sign-in/set-sign-in-policy.ts'
import { accepted } from '../../src/acts/test-council.ts'
import { accountById } from '../../src/store/account.ts'
import { IdentityProvider } from '../../src/workspace/sign-in/identity-provider.ts'
import { testProvider } from '../../src/workspace/sign-in/test-provider.ts'
import { decisionSite } from './decision-site.ts'
import { actsOf, peopleAtWork } from './hands.ts'

/** Whose mail address the provider has verified, by the name with which they sign in there. */
const verified: Record<string, string> = {}
let issuer = ''
const { council, database, person } = await decisionSite(async (address) => {
  const provider = await testProvider(`${address}/workspace/sign-in/provider/return`, verified)
  issuer = provider.issuer
  return new IdentityProvider({ issuer, clientId: 'moothall', clientSecret: 'not-a-secret' })
})
const { reader } = council.actors
verified['ann'] = (await accountById(database.office, council.councilId, reader.accountId!))!.email

accepted(
  await council.act((session) => setSignInPolicy(session, { linksByAddress: true }), {
    actor: council.actors.administrator,
  }),
)
const hands = peopleAtWork()
const { click, counted, look, press, write } = hands
const main = (page: Page) => page.getByRole('main').innerText()

/** Signs in on the provider's own pages and agrees that the council may know who it is. */
async function signInThere(page: Page, login: string): Promise<void> {
  assert.ok(page.url().startsWith(issuer), page.url())
  await write(page.locator('[name="login"]'), login)
  await write(page.locator('[name="password"]'), 'any')
  await click(page.locator('button[type="submit"]'))
  const consent = page.locator('[name="prompt"][value="consent"]')
  await consent.waitFor({ state: 'attached' })
  await click(page.locator('button[type="submit"]'))
}

test('somebody signs in with their council account and comes to where they were going', async (t) => {
  const ann = await person()
  if (ann === undefined) return
  const page = counted(ann.page)
  const before = await actsOf(database, council.councilId)

  await t.test('who comes to a page without having signed in is asked how', async () => {
    await page.goto('/workspace/account')
    assert.match(page.url(), /\/workspace\/sign-in\?to=/)
    await look(page, 'provider-sign-in')
  })

  await t.test('they sign in at the provider and stand at the page they came for', async () => {
    await press(page, 'Sign in with your council account')
    await signInThere(page, 'ann')
    await page.waitForURL('**/workspace/account')
    assert.match(await main(page), /Council account\s+Linked/)
    await look(page, 'provider-signed-in')
  })

  await t.test(
    'the account is theirs after the page is loaded again, and nothing of the provider stays',
    async () => {
      await page.reload()
      assert.match(await main(page), /Council account\s+Linked/)
      const cookies = (await ann.context.cookies(page.url())).map(({ name }) => name)
      assert.ok(cookies.includes('moothall') && !cookies.includes('moothall-provider'), cookies.join())
    },
  )
  t.diagnostic(`acts ${(await actsOf(database, council.councilId)) - before}, ${hands.cost()}`)

  await t.test('who signs out here and goes back sees nothing of it', async () => {
    await click(page.getByRole('button', { name: 'Sign out', exact: true }).first())
    await page.waitForURL(/sign-in/)
    await page.goBack()
    await page.goto('/workspace/account')
    assert.match(page.url(), /\/workspace\/sign-in/)
  })

  await t.test(
    'whom the provider knows and the council does not is told nothing more, and may try again',
    async () => {
      const stranger = await person()
      assert.ok(stranger)
      await stranger.page.goto('/workspace/sign-in')
      await press(stranger.page, 'Sign in with your council account')
      await signInThere(stranger.page, 'stranger')
      await stranger.page
        .getByText(/We could not sign you in with your council account/)
        .first()
        .waitFor()
      await look(stranger.page, 'provider-refused')
      await stranger.page.reload() // what came back is used once
      assert.doesNotMatch(await main(stranger.page), /Linked/)
      await stranger.page.goto('/workspace/account')
      assert.match(stranger.page.url(), /\/workspace\/sign-in/)
      await stranger.context.close()
    },
  )

  await t.test('axe finds nothing on any page that they passed', () => assert.deepEqual(hands.faults, []))
  await ann.context.close()
})
