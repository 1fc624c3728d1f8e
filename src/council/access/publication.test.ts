import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../../../test/council/small-register.ts'
import type { AccessClass } from './access-class.ts'
import { mayPublish, mayReclassify, mayWithdraw, reclassifications, type Publication } from './publication.ts'

const ready: Publication = { accessClass: { class: 'open' }, hasFile: true, isListed: false }
const published: Publication = { ...ready, isListed: true, publishedAt: instant('2026-11-04 09:00') }
const withdrawn: Publication = {
  ...published,
  tombstone: { withdrawnAt: instant('2026-11-05 09:00'), reason: 'Wrong file.' },
}

const publishCode = (publication: Publication) => {
  const answer = mayPublish(publication)
  return answer.ok ? 'published' : answer.refusal.code
}

const withdrawCode = (publication: Publication, reason = 'Wrong file.') => {
  const answer = mayWithdraw({ publication, reason, at: instant('2026-11-06 09:00') })
  return answer.ok ? 'withdrawn' : answer.refusal.code
}

const reclassifyCode = (
  from: AccessClass['class'],
  to: AccessClass['class'],
  reason = 'Decided by the monitoring officer.',
) => {
  const answer = mayReclassify({
    from: { class: from } as AccessClass,
    to: { class: to } as AccessClass,
    reason,
  })
  return answer.ok ? 'reclassified' : answer.refusal.code
}

test('invariant 1: mayPublish() lets out nothing whose class is not open', () => {
  assert.equal(publishCode(ready), 'published')
  for (const name of ['draft', 'exempt', 'confidential', 'embargoed'])
    assert.equal(publishCode({ ...ready, accessClass: { class: name } as AccessClass }), 'not-open', name)
})

test('mayPublish() refuses what has no file, and what was published already', () => {
  assert.equal(publishCode({ ...ready, hasFile: false }), 'document-without-file')
  assert.equal(publishCode(published), 'already-published')
})

test('invariant 22: withdrawal leaves a tombstone with its time and reason', () => {
  const answer = mayWithdraw({
    publication: published,
    reason: 'Wrong file.',
    at: instant('2026-11-05 09:00'),
  })
  assert.deepEqual(answer, { ok: true, value: withdrawn.tombstone })
})

test('invariant 22: what was withdrawn is not published or withdrawn again', () => {
  assert.equal(publishCode(withdrawn), 'already-withdrawn')
  assert.equal(withdrawCode(withdrawn), 'already-withdrawn')
})

test('mayWithdraw() wants a reason, and something to withdraw', () => {
  assert.equal(withdrawCode(published, ' '), 'withdrawal-without-reason')
  assert.equal(withdrawCode(ready), 'nothing-to-withdraw')
})

test('invariant 2: reclassifying opens no embargo and nothing confidential', () => {
  const openable = Object.entries(reclassifications).filter(([, to]) => to.includes('open'))
  assert.deepEqual(
    openable.map(([from]) => from),
    ['draft'],
  )
  assert.equal(reclassifyCode('exempt', 'open'), 'cannot-reclassify')
  assert.equal(reclassifyCode('embargoed', 'open'), 'cannot-reclassify')
  assert.equal(reclassifyCode('embargoed', 'draft'), 'cannot-reclassify')
  assert.equal(reclassifyCode('confidential', 'draft'), 'cannot-reclassify')
})

test('invariant 2: no chain of reclassifications leads from what is kept back to open', () => {
  const reached = new Set<AccessClass['class']>(['embargoed', 'confidential', 'exempt'])
  for (const from of reached) for (const to of reclassifications[from]) reached.add(to)
  assert.ok(!reached.has('open'), [...reached].join(', '))
})

test('mayReclassify() asks why, except of a draft', () => {
  assert.equal(reclassifyCode('exempt', 'confidential', ''), 'reclassified-without-reason')
  assert.equal(reclassifyCode('exempt', 'confidential'), 'reclassified')
  assert.equal(reclassifyCode('draft', 'open', ''), 'reclassified')
})
