import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statutoryRules as rules } from '../../src/council/rules/every-rule.ts'
import { productSources, projectFiles, textOf } from './source-files.ts'

const pages = projectFiles().filter((name) => /^docs\/law\/.*\.md$/.test(name) && !name.endsWith('README.md'))

describe('the rules of law and their pages', () => {
  it('each rule is on its page, in its own words, with the day it was checked and whether it was verified', () => {
    for (const rule of rules) {
      const page = textOf(rule.lawPage)
      const printed = page.replace(/\s*\n> ?/g, ' ')
      assert.ok(printed.includes(rule.words), `${rule.lawPage} lacks the words of ${rule.id}`)
      assert.ok(
        page.includes(`Date checked: ${rule.dateChecked}`),
        `${rule.lawPage} was checked on another day`,
      )
      const mark = rule.verified ? 'verified' : 'unverified'
      assert.ok(
        page.includes(`- \`${rule.id}\` (${mark}):`),
        `${rule.lawPage} does not list ${rule.id} as ${mark}`,
      )
    }
  })

  it('a page whose rules nobody has compared with the instrument says so at its head', () => {
    const unsaid = rules.filter(({ verified, lawPage }) => {
      const [head = ''] = textOf(lawPage).split('\n## ')
      return verified === /as quoted in our notes; the (instrument|response itself) was not opened/.test(head)
    })
    assert.deepEqual(unsaid, [])
  })

  it('each rule that a page lists exists', () => {
    const ids = new Set<string>(rules.map(({ id }) => id))
    const listed = pages.flatMap((name) =>
      [...textOf(name).matchAll(/^- `([a-z-]+)` \(/gm)].map(([, id = '']) => id),
    )
    assert.deepEqual(
      listed.filter((id) => !ids.has(id)),
      [],
    )
  })

  it('no rule has the id of another', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length)
  })

  it('each page is cited by a rule, and each is in the list of pages', () => {
    const cited = new Set<string>(rules.map(({ lawPage }) => lawPage))
    const list = textOf('docs/law/README.md')
    assert.deepEqual(
      pages.filter((name) => !cited.has(name) || !list.includes(`(${name.replace('docs/law/', '')})`)),
      [],
    )
  })

  it('each page that a doc comment gives as the law exists', () => {
    const given = productSources().flatMap((name) =>
      [...textOf(name).matchAll(/@law (\S+)/g)].map(([, page = '']) => page),
    )
    assert.ok(given.length > 0)
    assert.deepEqual(
      given.filter((page) => !pages.includes(page)),
      [],
    )
  })
})
