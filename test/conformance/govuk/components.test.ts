import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { accordion } from '../../../src/web/components/accordion.ts'
import { backLink } from '../../../src/web/components/back-link.ts'
import { breadcrumbs } from '../../../src/web/components/breadcrumbs.ts'
import { button } from '../../../src/web/components/button.ts'
import { checkboxes } from '../../../src/web/components/checkboxes.ts'
import { dateInput } from '../../../src/web/components/date-input.ts'
import { details } from '../../../src/web/components/details.ts'
import { errorMessage } from '../../../src/web/components/error-message.ts'
import { errorSummary } from '../../../src/web/components/error-summary.ts'
import { fieldset } from '../../../src/web/components/fieldset.ts'
import { genericHeader } from '../../../src/web/components/generic-header.ts'
import { hint } from '../../../src/web/components/hint.ts'
import { input } from '../../../src/web/components/input.ts'
import { insetText } from '../../../src/web/components/inset-text.ts'
import { label } from '../../../src/web/components/label.ts'
import { notificationBanner } from '../../../src/web/components/notification-banner.ts'
import { pagination } from '../../../src/web/components/pagination.ts'
import { panel } from '../../../src/web/components/panel.ts'
import { phaseBanner } from '../../../src/web/components/phase-banner.ts'
import { radios } from '../../../src/web/components/radios.ts'
import { select } from '../../../src/web/components/select.ts'
import { serviceNavigation } from '../../../src/web/components/service-navigation.ts'
import { skipLink } from '../../../src/web/components/skip-link.ts'
import { summaryList } from '../../../src/web/components/summary-list.ts'
import { table } from '../../../src/web/components/table.ts'
import { tabs } from '../../../src/web/components/tabs.ts'
import { tag } from '../../../src/web/components/tag.ts'
import { textarea } from '../../../src/web/components/textarea.ts'
import { warningText } from '../../../src/web/components/warning-text.ts'
import { raw } from '../../../src/web/html.ts'
import type { Html } from '../../../src/web/html.ts'
import { normalised } from './same-markup.ts'

type Fixture = { name: string; options: unknown; html: string }
type Draw = (options: never) => Html | undefined

const drawn: Record<string, Draw> = {
  accordion,
  'back-link': backLink,
  breadcrumbs,
  button,
  checkboxes,
  'date-input': dateInput,
  details,
  'error-message': errorMessage,
  'error-summary': errorSummary,
  fieldset,
  'generic-header': genericHeader,
  hint,
  input,
  'inset-text': insetText,
  label,
  'notification-banner': notificationBanner,
  pagination,
  panel,
  'phase-banner': phaseBanner,
  radios,
  select,
  'service-navigation': serviceNavigation,
  'skip-link': skipLink,
  'summary-list': summaryList,
  table,
  tabs,
  tag,
  textarea,
  'warning-text': warningText,
}

/** Fixtures that cannot apply to us, by `component: fixture`, each with the reason. */
const notApplicable: Record<string, string> = {}

const govuk = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))

for (const [name, draw] of Object.entries(drawn)) {
  describe(`the component ${name}`, () => {
    for (const fixture of fixturesOf(name)) {
      if (notApplicable[`${name}: ${fixture.name}`] !== undefined) continue
      it(`draws GOV.UK's "${fixture.name}"`, () => {
        const markup = draw(withMarkup(fixture.options) as never)
        assert.equal(normalised(markup?.toString() ?? ''), normalised(fixture.html))
      })
    }
  })
}

describe('normalised()', () => {
  it('tells apart what differs, and only that', () => {
    assert.equal(
      normalised('<p class="a  b" id=x>one\n two</p>'),
      normalised('<p id="x" class="a b"> one two </p>'),
    )
    assert.notEqual(normalised('<p>one</p>'), normalised('<p>two</p>'))
    assert.notEqual(normalised('<p>one</p>'), normalised('<p hidden>one</p>'))
    assert.notEqual(normalised('<p>one</p>'), normalised('<p><b>one</b></p>'))
    assert.notEqual(normalised('<span>Error:</span> x'), normalised('<span>Error:</span>x'))
    assert.equal(normalised('<p> <span> x </span> </p>'), normalised('<p><span>x</span></p>'))
  })
})

describe('the list of fixtures that cannot apply', () => {
  it('names fixtures that exist', () => {
    const known = Object.keys(drawn).flatMap((name) =>
      fixturesOf(name).map((fixture) => `${name}: ${fixture.name}`),
    )
    assert.deepEqual(
      Object.keys(notApplicable).filter((key) => !known.includes(key)),
      [],
    )
  })
})

function fixturesOf(name: string): Fixture[] {
  const path = join(govuk, 'dist/govuk/components', name, 'fixtures.json')
  return (JSON.parse(readFileSync(path, 'utf8')) as { fixtures: Fixture[] }).fixtures
}

/** The options with every string that GOV.UK's template would not escape made into markup. */
function withMarkup(value: unknown, key = ''): unknown {
  const isMarkup =
    key === 'html' ||
    key.endsWith('Html') ||
    ['start', 'end', 'navigationStart', 'navigationEnd'].includes(key)
  if (typeof value === 'string') return isMarkup ? raw(value) : value
  if (Array.isArray(value)) return value.map((part) => withMarkup(part))
  if (typeof value !== 'object' || value === null || key === 'attributes') return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withMarkup(part, name)]))
}
