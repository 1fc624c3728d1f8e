import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { id, instant } from '../../../test/council/small-register.ts'
import type { Releaser } from './release.ts'
import {
  holdsFrom,
  mayAgreeToRule,
  maySetRule,
  releasersNeeded,
  usualReleaseRule,
  type RuleChange,
} from './release-rule.ts'

const wren: Releaser = { accountId: id('wren'), personId: id('wren') }
const wrenAgain: Releaser = { accountId: id('wren-admin'), personId: id('wren') }
const ivo: Releaser = { accountId: id('ivo'), personId: id('ivo') }
const unknown: Releaser = { accountId: id('una') }
const exemptAlone = { onePersonFor: ['exempt'] } as const
const both = { onePersonFor: ['exempt', 'embargoed'] } as const

describe('releasersNeeded()', () => {
  it('is two where a council has settled nothing', () => {
    assert.equal(releasersNeeded(usualReleaseRule, ['exempt']), 2)
    assert.equal(releasersNeeded(usualReleaseRule, ['draft', 'embargoed']), 2)
  })

  it('is one in a class that the rule names, and in no other', () => {
    assert.equal(releasersNeeded(exemptAlone, ['draft', 'exempt', 'exempt']), 1)
    assert.equal(releasersNeeded(exemptAlone, ['embargoed']), 2)
    assert.equal(releasersNeeded(both, ['embargoed']), 1)
  })

  it('is not made one by giving a paper another class first', () => {
    assert.equal(releasersNeeded({ onePersonFor: ['embargoed'] }, ['exempt', 'confidential', 'embargoed']), 2)
    assert.equal(releasersNeeded(both, ['confidential', 'embargoed']), 2)
    assert.equal(releasersNeeded(both, ['exempt', 'open', 'embargoed']), 1)
    assert.equal(releasersNeeded(both, []), 2)
    assert.equal(releasersNeeded(both, ['draft', 'open']), 2)
  })
})

const change: RuleChange = {
  now: exemptAlone,
  isAnotherToCome: false,
  to: both,
  reason: 'The council resolved so.',
  by: wren,
}

const setCode = (changed: Partial<RuleChange>) => {
  const answer = maySetRule({ ...change, ...changed })
  return answer.ok ? answer.value : answer.refusal.code
}

describe('maySetRule()', () => {
  it('holds at once what asks for more people, and asks for a second person where one more class gets by with one', () => {
    assert.equal(setCode({}), 'afterSecond')
    assert.equal(setCode({ to: { onePersonFor: ['embargoed'] } }), 'afterSecond')
    assert.equal(setCode({ to: usualReleaseRule }), 'atOnce')
  })

  it('refuses what changes nothing, unless it stops a rule that is to come', () => {
    assert.equal(setCode({ to: exemptAlone }), 'release-rule-as-it-is')
    assert.equal(setCode({ to: exemptAlone, isAnotherToCome: true }), 'atOnce')
  })

  it('asks for a reason and for somebody who can be told from others', () => {
    assert.equal(setCode({ reason: ' ' }), 'release-rule-without-reason')
    assert.equal(setCode({ by: unknown }), 'releaser-not-known')
  })
})

describe('mayAgreeToRule()', () => {
  const waiting = { version: 3, by: wren }
  const agreeCode = (version: number, by: Releaser, of: typeof waiting | undefined = waiting) => {
    const answer = mayAgreeToRule(of, { version, by })
    return answer.ok ? 'agreed' : answer.refusal.code
  }

  it('takes a second person, known, who saw the rule that waits', () => {
    assert.equal(agreeCode(3, ivo), 'agreed')
    assert.equal(agreeCode(3, wren), 'release-rule-own')
    assert.equal(agreeCode(3, wrenAgain), 'release-rule-own')
    assert.equal(agreeCode(3, unknown), 'releaser-not-known')
    assert.equal(agreeCode(2, ivo), 'release-rule-not-waiting')
  })

  it('finds nothing to agree to where nothing waits', () => {
    const answer = mayAgreeToRule(undefined, { version: 3, by: ivo })
    assert.equal(answer.ok ? '' : answer.refusal.code, 'release-rule-not-waiting')
  })
})

describe('holdsFrom()', () => {
  it('is the beginning of the next day by the council’s own clock', () => {
    assert.equal(holdsFrom(instant('2026-12-02 16:00'), 'Europe/London'), instant('2026-12-03 00:00'))
    assert.equal(holdsFrom(instant('2026-03-28 23:59'), 'Europe/London'), instant('2026-03-29 00:00'))
    assert.equal(holdsFrom(instant('2026-10-24 12:00'), 'Europe/London'), '2026-10-24T23:00:00.000Z')
  })
})
