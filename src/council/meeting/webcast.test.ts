import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseInstant, type Instant } from '../../foundation/instant.ts'
import { checkWebcast, watchFrom, type Webcast } from './webcast.ts'

function at(text: string): Instant {
  const instant = parseInstant(text)
  assert.ok(instant)
  return instant
}

const address = 'https://webcast.example/meetings/12'
const recordingBegan = at('2024-12-04T18:30:00Z')
const webcast: Webcast = { address, offsetPattern: '?t={seconds}', recordingBegan }
const item = { openedAt: at('2024-12-04T18:41:07.900Z'), closedAt: at('2024-12-04T19:20:00Z') }

function codeOf(given: Partial<Webcast>): string | undefined {
  const answer = checkWebcast({ address, ...given })
  return answer.ok ? undefined : answer.refusal.code
}

test('checkWebcast takes an https address with a path, a query, a port or a fragment, without the space around it', () => {
  for (const fit of [
    'https://webcast.example',
    'https://webcast.example?v=aB1',
    'https://webcast.example:8443/live#now',
  ])
    assert.equal(codeOf({ address: fit }), undefined, fit)
  assert.deepEqual(checkWebcast({ address: ` ${address} `, offsetPattern: ' ' }), {
    ok: true,
    value: { address, offsetPattern: undefined, recordingBegan: undefined },
  })
})

test('checkWebcast refuses an address that is not https, names a user or could leave its place in a page', () => {
  for (const unfit of [
    '',
    'http://webcast.example',
    'javascript:alert(1)',
    'https://',
    'https://clerk:word@webcast.example/',
    'https://webcast.example/a b',
    'https://webcast.example/"onclick',
    'https://webcast.example\\@elsewhere.example',
    `https://webcast.example/${'a'.repeat(2000)}`,
  ])
    assert.equal(codeOf({ address: unfit }), 'webcast-address-unfit', unfit)
})

test('checkWebcast refuses a pattern that does not say once where the seconds stand, or is not joined to an address', () => {
  for (const fit of ['?t={seconds}', '&start={seconds}s', '#t={seconds}'])
    assert.equal(codeOf({ offsetPattern: fit }), undefined, fit)
  for (const unfit of [
    '?t=',
    't={seconds}',
    '?t={minutes}',
    '?a={seconds}&b={seconds}',
    '?t={seconds} x',
    '.evil/{seconds}',
  ])
    assert.equal(codeOf({ offsetPattern: unfit }), 'webcast-offset-unfit', unfit)
})

test('watchFrom counts whole seconds from the beginning of the recording', () => {
  assert.equal(watchFrom(webcast, item), `${address}?t=667`)
  assert.equal(watchFrom(webcast, { openedAt: recordingBegan }), `${address}?t=0`)
})

function from(given: Partial<Webcast>): string | undefined {
  return watchFrom({ ...webcast, ...given }, item)
}

test('watchFrom joins the offset to what the address asks already, before or in place of its fragment', () => {
  assert.equal(from({ address: `${address}?v=a` }), `${address}?v=a&t=667`)
  assert.equal(from({ offsetPattern: '&t={seconds}s' }), `${address}?t=667s`)
  assert.equal(from({ address: `${address}#player` }), `${address}?t=667#player`)
  assert.equal(from({ address: `${address}#player`, offsetPattern: '#t={seconds}' }), `${address}#t=667`)
})

test('watchFrom shows an item from the start of a recording that began during it, and none that was over or of another day', () => {
  const openedAt = at('2024-12-04T18:20:00Z')
  assert.equal(watchFrom(webcast, { openedAt, closedAt: at('2024-12-04T18:31:00Z') }), `${address}?t=0`)
  assert.equal(watchFrom(webcast, { openedAt, closedAt: at('2024-12-04T18:30:00Z') }), undefined)
  assert.equal(watchFrom(webcast, { openedAt }), undefined)
  assert.equal(watchFrom(webcast, { openedAt: at('2024-12-05T18:30:00Z') }), undefined)
})

test('watchFrom knows no moment without a pattern or the beginning of the recording', () => {
  assert.equal(watchFrom({ address, recordingBegan }, item), undefined)
  assert.equal(watchFrom({ address, offsetPattern: '?t={seconds}' }, item), undefined)
})
