import assert from 'node:assert/strict'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { ran } from '../../tools/gate/static-checks.ts'
import { productSources, root, sourceFolders } from './source-files.ts'

type Cruise = {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string } }[] }
}

type Rules = {
  readonly mayImport: Readonly<Record<string, readonly string[]>>
  readonly default: { readonly forbidden: readonly { readonly name: string }[] }
}

const { mayImport, default: rules } = (await import(join(root, '.dependency-cruiser.mjs'))) as Rules
const planted = mkdtempSync(join(tmpdir(), 'moothall-import-rules-'))
after(() => rmSync(planted, { recursive: true, force: true }))

describe('the import rules', () => {
  it('are read from every source file, so that silence means obedience', async () => {
    const { modules } = await cruise(root)
    const read = new Set(modules.map((module) => module.source))
    assert.deepEqual(
      productSources().filter((name) => !read.has(name)),
      [],
    )
  })

  it('name every folder under src', () => {
    const known = Object.keys(mayImport)
    assert.deepEqual(
      sourceFolders().filter((folder) => !known.includes(folder)),
      [],
    )
  })

  it('let an allowed import pass', async () => {
    plant({
      'src/foundation/allowed.ts':
        "import { createHash } from 'node:crypto'\nexport const made = createHash\n",
      'src/council/allowed.ts': "import { made } from '../foundation/allowed.ts'\nexport const used = made\n",
    })
    const { modules, summary } = await cruise(planted)
    assert.deepEqual(summary.violations, [])
    assert.ok(modules.length >= 2)
  })

  const forbiddenImports: Record<string, Record<string, string>> = {
    ...Object.fromEntries(
      Object.keys(mayImport).map((folder) => [
        `${folder}-imports`,
        {
          'src/elsewhere.ts': 'export type Elsewhere = string\n',
          [`src/${folder}/stray.ts`]:
            "import type { Elsewhere } from '../elsewhere.ts'\nexport type Stray = Elsewhere\n",
        },
      ]),
    ),
    'no-cycles': {
      'src/acts/one.ts': "import { two } from './two.ts'\nexport const one = (): unknown => two\n",
      'src/acts/two.ts': "import { one } from './one.ts'\nexport const two = (): unknown => one\n",
    },
    'pure-core': {
      'src/council/reads-disk.ts': "import { readFileSync } from 'node:fs'\nexport const f = readFileSync\n",
    },
    'public-reads-public-views': {
      'src/store/meeting.ts': 'export const everything = 1\n',
      'src/store/public/meeting.ts':
        "import { everything } from '../meeting.ts'\nexport const shown = everything\n",
    },
    'no-tests-in-production': {
      'src/acts/some.test.ts': 'export const inTest = 1\n',
      'src/acts/uses-test.ts': "import { inTest } from './some.test.ts'\nexport const used = inTest\n",
    },
  }

  it('are each tried below', () => {
    assert.deepEqual(
      rules.forbidden.map((rule) => rule.name).toSorted(),
      Object.keys(forbiddenImports).toSorted(),
    )
  })

  for (const [rule, files] of Object.entries(forbiddenImports)) {
    it(`refuse what ${rule} forbids`, async () => {
      plant(files)
      const { summary } = await cruise(planted)
      const broken = summary.violations.map((violation) => violation.rule.name)
      assert.ok(broken.includes(rule), `the checker found ${JSON.stringify(broken)}`)
    })
  }
})

function plant(files: Record<string, string>): void {
  rmSync(planted, { recursive: true, force: true })
  mkdirSync(planted)
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, name), join(planted, name))
  symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(planted, name)), { recursive: true })
    writeFileSync(join(planted, name), text)
  }
}

async function cruise(folder: string): Promise<Cruise> {
  const report = join(planted, 'report.json')
  const { said } = await ran(['depcruise', 'src', '--output-type', 'json', '--output-to', report], folder)
  assert.ok(existsSync(report), said)
  return JSON.parse(readFileSync(report, 'utf8')) as Cruise
}
