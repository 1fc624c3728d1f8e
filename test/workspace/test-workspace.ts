import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import fastify, { type FastifyInstance } from 'fastify'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { startSession } from '../../src/acts/sign-in/start-session.ts'
import type { Actor } from '../../src/acts/session.ts'
import { accepted, at, testCouncil, type TestCouncil } from '../../src/acts/test-council.ts'
import { accept } from '../../src/foundation/result.ts'
import type { Instant } from '../../src/foundation/instant.ts'
import { foldSpace } from '../../src/foundation/text.ts'
import { readReport } from '../../src/import/inspection/read-report.ts'
import { pageAt } from '../../src/publish/preview.ts'
import { keptFiles, type FileStore } from '../../src/store/files/file-store.ts'
import { testFiles } from '../../src/store/files/test-files.ts'
import { councilAtHost } from '../../src/store/public/council.ts'
import { testDatabase, type TestDatabase } from '../../src/store/test-database.ts'
import { workspace, type WorkspaceSettings } from '../../src/workspace/workspace.ts'

/** The workspace of a test council, called in process, and people who sit before it. */
export type TestWorkspace = {
  readonly database: TestDatabase
  readonly council: TestCouncil
  readonly files: FileStore
  /** The folder that the files lie in. */
  readonly filesFolder: string
  readonly site: FastifyInstance
  readonly logged: readonly string[]
  /** Moves the clock of the workspace; it stands still otherwise. */
  readonly moveTo: (instant: Instant) => void
  /** Somebody at a browser of their own: signed in as an actor of the test council, or not signed in. */
  readonly visitor: (actor?: Actor) => Promise<Visitor>
}

/** A page as its reader sees it. */
export type SeenPage = {
  readonly status: number
  readonly address: string
  readonly markup: string
  /** The words of the page's main part. */
  readonly text: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** Somebody at a browser without JavaScript. */
export type Visitor = {
  /** Opens an address of the workspace, from its root, and follows where it leads. */
  readonly open: (address: string) => Promise<SeenPage>
  /**
   * Fills in and sends the form that stands on the page last seen, with everything hidden in it: the only form of its main
   * part, or the one whose button has these words.
   */
  readonly send: (
    typed: Readonly<Record<string, string | readonly string[]>>,
    button?: string,
  ) => Promise<SeenPage>
  /** Sends a form as a program would: to an address, with these fields alone. */
  readonly post: (
    address: string,
    fields: Readonly<Record<string, string>>,
    headers?: Record<string, string>,
  ) => Promise<SeenPage>
  readonly cookies: Map<string, string>
}

/** Opens the workspace of a test council at noon on 4 December 2024. Call it at the top of a test file. */
export async function testWorkspace(
  changed: Partial<
    Pick<WorkspaceSettings, 'routes' | 'quietMs' | 'recheckMs' | 'provider' | 'heedClock'>
  > = {},
): Promise<TestWorkspace> {
  const database = await testDatabase()
  const council = await testCouncil(database)
  const folder = mkdtempSync(join(tmpdir(), 'moothall-workspace-'))
  const files = keptFiles(testFiles(folder))
  const logged: string[] = []
  let now = at('2024-12-04T12:00:00Z')
  const site = fastify({ routerOptions: { ignoreTrailingSlash: true } })
  await site.register(
    workspace({
      office: database.office,
      files,
      clock: () => now,
      random: randomBytes,
      baseUrl: 'http://council.example',
      signIn: { takesExampleLogins: true },
      findCouncil: () => councilAtHost(database.publicReader, 'council.example'),
      makePublicPage: pageAt,
      readReport,
      log: (line) => logged.push(line),
      ...changed,
    }),
    { prefix: '/workspace' },
  )
  after(async () => {
    await site.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const visitor = async (actor?: Actor) => {
    const cookies = new Map<string, string>()
    if (actor !== undefined) cookies.set('moothall', await tokenFor(council, actor, now))
    return atBrowser(site, cookies)
  }
  const moveTo = (instant: Instant) => (now = instant)
  return { database, council, files, filesFolder: folder, site, logged, moveTo, visitor }
}

async function tokenFor(council: TestCouncil, actor: Actor, now: Instant): Promise<string> {
  return accepted(
    await council.act(
      async (session) =>
        accept(await startSession(session, { method: 'password', device: 'test', hasSecondFactor: true })),
      {
        actor,
        at: now,
      },
    ),
  )
}

function atBrowser(site: FastifyInstance, cookies: Map<string, string>): Visitor {
  let last: SeenPage | undefined
  const ask = async (
    method: 'GET' | 'POST',
    address: string,
    sent: { readonly payload?: string; readonly headers?: Record<string, string> } = {},
  ): Promise<SeenPage> => {
    const answer = await site.inject({
      method,
      url: address,
      headers: {
        host: 'council.example',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'POST'
          ? { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://council.example' }
          : {}),
        ...sent.headers,
      },
      ...(sent.payload === undefined ? {} : { payload: sent.payload }),
    })
    for (const { name, value, maxAge, expires } of answer.cookies) {
      const isGone = value === '' || maxAge === 0 || (expires !== undefined && expires.getTime() <= 0)
      if (isGone) cookies.delete(name)
      else cookies.set(name, value)
    }
    const { location } = answer.headers
    if (answer.statusCode === 303 && typeof location === 'string') return ask('GET', location)
    last = {
      status: answer.statusCode,
      address,
      markup: answer.body,
      text: mainText(answer.body),
      headers: answer.headers,
    }
    return last
  }
  return {
    cookies,
    open: (address) => ask('GET', address),
    post: (address, fields, headers = {}) =>
      ask('POST', address, { payload: new URLSearchParams(fields).toString(), headers }),
    send: (typed, button) => {
      assert.ok(last, 'a form is sent from a page')
      const form = formIn(last.markup, button)
      const fields = new URLSearchParams()
      for (const [name, value] of form.fields) if (!(name in typed)) fields.append(name, value)
      for (const [name, value] of Object.entries(typed))
        for (const each of [value].flat()) fields.append(name, each)
      if (form.button !== undefined) fields.append(...form.button)
      return ask('POST', form.action ?? last.address, { payload: fields.toString() })
    },
  }
}

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

type FoundForm = {
  readonly action: string | undefined
  readonly fields: readonly (readonly [string, string])[]
  readonly button: readonly [string, string] | undefined
}

/** The form of a page's main part whose button has these words, with what stands in its fields. */
function formIn(markup: string, buttonText?: string): FoundForm {
  const main = elements(parseFragment(markup)).find(({ tagName }) => tagName === 'main')
  assert.ok(main, 'the page has a main part')
  const inMain = elements(main).filter(
    (each) => each.tagName === 'form' && attr(each, 'method')?.toLowerCase() === 'post',
  )
  const buttonOf = (form: Element) =>
    elements(form).find(
      (each) => each.tagName === 'button' && (buttonText === undefined || textOf(each) === buttonText),
    )
  const found = inMain.filter((form) => buttonOf(form) !== undefined)
  assert.ok(found.length > 0, `no form has the button “${buttonText ?? 'any'}”`)
  if (buttonText === undefined) assert.equal(found.length, 1, 'more than one form: name its button')
  const form = found[0]!
  const button = buttonOf(form)!
  const name = attr(button, 'name')
  return {
    action: attr(form, 'action'),
    button: name === undefined ? undefined : [name, attr(button, 'value') ?? ''],
    fields: elements(form).flatMap(fieldOf),
  }
}

function fieldOf(element: Element): (readonly [string, string])[] {
  const name = attr(element, 'name')
  if (name === undefined) return []
  if (element.tagName === 'textarea') return [[name, rawText(element).replace(/^\n/, '')]]
  if (element.tagName === 'select') {
    const options = elements(element).filter(({ tagName }) => tagName === 'option')
    const chosen = options.find((option) => attr(option, 'selected') !== undefined) ?? options[0]
    return chosen === undefined ? [] : [[name, attr(chosen, 'value') ?? textOf(chosen)]]
  }
  if (element.tagName !== 'input') return []
  const type = attr(element, 'type')
  if ((type === 'radio' || type === 'checkbox') && attr(element, 'checked') === undefined) return []
  return [[name, attr(element, 'value') ?? '']]
}

function mainText(markup: string): string {
  const main = elements(parseFragment(markup)).find(({ tagName }) => tagName === 'main')
  return main === undefined ? '' : textOf(main)
}

function elements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : []
  return children.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []))
}

function attr(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

function textOf(node: Node): string {
  return foldSpace(rawText(node))
}

function rawText(node: Node): string {
  if ('value' in node) return node.value
  const inside = ('childNodes' in node ? node.childNodes : []).map(rawText).join('')
  return 'tagName' in node &&
    /^(?:p|li|h[1-6]|td|th|dt|dd|div|label|legend|button|option)$/.test(node.tagName)
    ? ` ${inside} `
    : inside
}
