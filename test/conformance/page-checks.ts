import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'

const require = createRequire(import.meta.url)
const run = promisify(execFile)

/** What the checks need that this machine may lack. */
export type CheckTool = 'Chromium' | 'Java'

/** Where Chromium is: `CHROMIUM`, or where Debian puts it. */
const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/**
 * Whether a tool is here. Where it is not, says so loudly and, with `CI=true`, throws:
 * a check that cannot run must not look like one that passed.
 */
export async function hasTool(tool: CheckTool): Promise<boolean> {
  const isHere = tool === 'Chromium' ? existsSync(chromiumPath) : await runs('java', ['-version'])
  if (isHere) return true
  const sentence = `NOT CHECKED: ${tool} is missing, so pages were not checked with it`
  if (process.env['CI'] === 'true') throw new Error(sentence)
  console.error(`\n*** ${sentence} ***\n`)
  return false
}

/** A browser without a window. Close it when done. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: browserArguments })
}

/** A browser without a window that keeps what it knows in a folder, as a person's own does: close it, and open it again. */
export async function openBrowserKeeping(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { executablePath: chromiumPath, args: browserArguments })
}

const browserArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The widths at which a page must hold: a desk, and a small telephone (also 1280 px at 400 % zoom). */
const checkedWidths = [1280, 320] as const

/** One fault of a page, as a sentence with the place. */
export type PageFault = string

/** Gives axe to the page that is open: not by a script element, which the page's own security policy would refuse. */
async function giveAxe(page: Page): Promise<void> {
  axe ??= readFile(require.resolve('axe-core/axe.min.js'), 'utf8')
  await page.evaluate(await axe)
}

let axe: Promise<string> | undefined

/** What axe reports of the page that is open (WCAG 2.2 AA and good practice), and whether it scrolls sideways. */
async function accessibilityFaults(page: Page): Promise<PageFault[]> {
  const reported = (await page.evaluate(`axe.run(document, ${JSON.stringify(axeOptions)})`)) as AxeReport
  const faults = reported.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  )
  const overhangPx = (await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )) as number
  return overhangPx > 0 ? [...faults, `the page is ${overhangPx} px wider than the window`] : faults
}

/** The faults of one page, given by its address or its markup, at every width that counts, as whoever the browser is signed in as. */
export async function checkPage(
  browser: Browser | BrowserContext,
  given: { url: string } | { html: string },
): Promise<PageFault[]> {
  const page = await browser.newPage()
  const faults: PageFault[] = []
  hearFaults(page, faults)
  try {
    if ('url' in given) await page.goto(given.url)
    else await page.setContent(given.html)
    await giveAxe(page)
    for (const width of checkedWidths) {
      await page.setViewportSize({ width, height: 900 })
      faults.push(...(await accessibilityFaults(page)).map((fault) => `at ${width} px: ${fault}`))
    }
  } finally {
    await page.close()
  }
  return faults
}

/** What the browser complains of when it opens a page as whoever it is signed in as, and nothing else of the page. */
export async function browserFaults(context: BrowserContext, url: string): Promise<PageFault[]> {
  const page = await context.newPage()
  const faults: PageFault[] = []
  hearFaults(page, faults)
  try {
    await page.goto(url)
  } finally {
    await page.close()
  }
  return faults
}

/** Notes what a page's scripts throw, what its policy refuses, and what it asks for and does not get. */
function hearFaults(page: Page, faults: PageFault[]): void {
  page.on('console', (said) => {
    const { url } = said.location()
    const isOfPageItself = url === page.url() // a page that says no is answered with its status
    if (said.type() === 'error' && !isOfPageItself) faults.push(`the browser says: ${said.text()} (${url})`)
  })
  page.on('pageerror', (fault) => faults.push(`a script failed: ${fault.message}`))
}

/**
 * What the Nu checker reports of many pages, each under its name. One call for all of them: starting Java is slow.
 * A style sheet may be among them under a name that ends in `.css`.
 */
export async function markupFaults(pages: Readonly<Record<string, string>>): Promise<PageFault[]> {
  const folder = await mkdtemp(join(tmpdir(), 'moothall-pages-'))
  try {
    const names = Object.keys(pages)
    const paths = await Promise.all(
      names.map(async (name, index) => {
        const path = join(folder, `${index}${name.endsWith('.css') ? '.css' : '.html'}`)
        await writeFile(path, pages[name] ?? '')
        return path
      }),
    )
    return (await nuMessages(paths)).map(({ url, lastLine, message, extract }) => {
      const name = names[paths.findIndex((path) => url?.endsWith(path))] ?? 'a page'
      return `${name}, line ${lastLine ?? '?'}: ${message}${extract === undefined ? '' : ` — ${extract}`}`
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}

type AxeReport = {
  violations: { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }[]
}

type NuMessage = { url?: string; lastLine?: number; message: string; extract?: string }

const axeOptions = {
  resultTypes: ['violations'], // what holds is not written out
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

const noFaults = [
  'Trailing slash on void elements', // our formatter puts it; it means nothing in HTML
  'The “group” role is unnecessary for element “fieldset”', // GOV.UK's, for JAWS: see its date input
  'CSS: “container-type”: Property', // CSS Containment 3, which the checker does not know
  'CSS: Unrecognized at-rule “@container”', // the same
]

async function nuMessages(paths: readonly string[]): Promise<NuMessage[]> {
  const jar = join(dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar')
  const args = ['-Xss4m', '-jar', jar, '--format', 'json', '--exit-zero-always', '--also-check-css', ...paths]
  const { stderr } = await run('java', args, { maxBuffer: 64 * 1024 * 1024 })
  const { messages } = JSON.parse(stderr) as { messages: NuMessage[] }
  return messages.filter(({ message }) => !noFaults.some((start) => message.startsWith(start)))
}

async function runs(command: string, args: readonly string[]): Promise<boolean> {
  try {
    await run(command, args)
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw fault
  }
}
