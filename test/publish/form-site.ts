import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { publicCounter } from '../../src/acts/public/public-counter.ts'
import { secondsAfter, type Instant } from '../../src/foundation/instant.ts'
import { publicSite } from '../../src/publish/site.ts'
import type { TestDatabase } from '../../src/store/test-database.ts'
import { quietWatch } from './world-site.ts'

/** What a browser without JavaScript has after an answer. */
export type FormAnswer = {
  readonly status: number
  readonly body: string
  readonly cookies: string
  readonly location: string
}

/** The public site of a database with its forms, a clock that is moved by hand, and a browser without JavaScript. */
export function formSite(
  { office, publicReader: reader }: TestDatabase,
  { baseUrl, startsAt }: { readonly baseUrl: string; readonly startsAt: Instant },
) {
  let now = startsAt
  const clock = (): Instant => now
  const site = publicSite({
    reader,
    watch: quietWatch,
    clock,
    random: randomBytes,
    baseUrl,
    log: (line) => assert.fail(line),
    files: { sizeOf: () => Promise.resolve(undefined), read: () => assert.fail('no file is asked for') },
    counter: publicCounter({ office, random: randomBytes, tooOften: 'Too often: wait a while.' }),
  })
  const ask = async (
    url: string,
    sent?: Readonly<Record<string, string>>,
    cookies = '',
  ): Promise<FormAnswer> => {
    const answer = await site.inject({
      url,
      method: sent === undefined ? 'GET' : 'POST',
      headers: {
        ...(cookies !== '' && { cookie: cookies }),
        ...(sent !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(sent !== undefined && { payload: new URLSearchParams(sent).toString() }),
    })
    return {
      status: answer.statusCode,
      body: answer.body,
      cookies: answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      location: answer.headers.location ?? '',
    }
  }
  const goTo = (when: Instant): void => void (now = when)
  const wait = (seconds: number): void => goTo(secondsAfter(now, seconds))
  /** Opens a form and sends it after a while, as a person would. */
  const fill = async (
    url: string,
    words: Readonly<Record<string, string>>,
    seconds = 60,
  ): Promise<FormAnswer> => {
    const opened = await ask(url)
    wait(seconds)
    return ask(url, { ...guardOf(opened.body), ...words }, opened.cookies)
  }
  return { site, clock, ask, fill, wait, goTo }
}

/** The hidden fields that a form carries against forgery and robots. */
export function guardOf(body: string): Record<string, string> {
  const valueOf = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
  return { _csrf: valueOf('_csrf'), _opened: valueOf('_opened'), website: '' }
}
