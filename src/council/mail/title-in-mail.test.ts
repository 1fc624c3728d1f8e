import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMailKind, mailKinds, timingOf } from './mail-kind.ts'
import { titleInMail } from './title-in-mail.ts'

const subject = { publicTitle: 'Hallmoor library', isReleased: false }

test('titleInMail() tells any reader the title of what is released, and of nothing else', () => {
  assert.equal(titleInMail('summons', { ...subject, isReleased: true }), 'Hallmoor library')
  assert.equal(titleInMail('summons', subject), undefined)
})

test('titleInMail() tells those who work on a thing its public title, but of what is embargoed or confidential none', () => {
  assert.equal(titleInMail('clearance-asked', subject), 'Hallmoor library')
  assert.equal(titleInMail('clearance-asked', { ...subject, accessClass: 'exempt' }), 'Hallmoor library')
  for (const accessClass of ['embargoed', 'confidential'] as const)
    assert.equal(titleInMail('clearance-asked', { ...subject, accessClass }), undefined)
})

test('timingOf() follows the reader’s choice, but for what lets them sign in', () => {
  assert.equal(timingOf('summons', undefined), 'atOnce')
  assert.equal(timingOf('summons', 'digest'), 'digest')
  assert.equal(timingOf('mention', undefined), 'digest')
  assert.equal(timingOf('invitation', 'digest'), 'atOnce')
})

test('isMailKind() knows every kind and nothing that objects have by birth', () => {
  assert.ok(Object.keys(mailKinds).every(isMailKind))
  assert.equal(isMailKind('toString'), false)
})
