import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../../test/council/small-register.ts'
import type { Role } from '../access/role.ts'
import { areaByName, assuranceFramework, assuranceFrameworks, frameworksOf } from './assurance-frameworks.ts'
import { mayReadEvent } from './may-read-event.ts'
import { isSameCouncil } from './report-reading.ts'
import { checkSaidCount, countsSaidIn, heldAgainst } from './said-count.ts'
import { assuranceSources, isAssuranceSource, type AssuranceSource } from './source.ts'
import { hasReached } from './stage.ts'

test('every source has a framework, and no two versions have one key', () => {
  for (const source of Object.keys(assuranceSources) as AssuranceSource[])
    assert.ok(frameworksOf(source).length > 0, source)
  const keys = assuranceFrameworks.map(({ source, name, version }) => `${source} ${name} ${version}`)
  assert.equal(new Set(keys).size, keys.length)
  assert.equal(isAssuranceSource('ofsted'), true)
  assert.equal(isAssuranceSource('toString'), false)
})

test('Ofsted judges no overall effectiveness since April 2026, and did before', () => {
  const [before, since] = ['2023-01', '2026-04'].map((version) =>
    assuranceFramework('ofsted', 'ILACS', version)?.areas.map(({ key }) => key),
  )
  assert.ok(before?.includes('overall'))
  assert.deepEqual(since, ['leaders', 'help-and-protection', 'children-in-care', 'care-leavers'])
})

test('areaByName() knows an area by every name under which reports print it', () => {
  const framework = assuranceFramework('ofsted', 'ILACS', '2023-01')
  assert.ok(framework)
  assert.equal(areaByName(framework, 'Experiences and progress of care leavers')?.key, 'care-leavers')
  assert.equal(areaByName(framework, 'OVERALL EFFECTIVENESS ')?.key, 'overall')
  assert.equal(areaByName(framework, 'Adoption performance'), undefined)
})

test('isSameCouncil() looks past the words for the kind of council', () => {
  assert.equal(isSameCouncil('London Borough of Croydon', 'Croydon Council'), true)
  assert.equal(isSameCouncil('City of Bradford Metropolitan District Council', 'Bradford Council'), true)
  assert.equal(isSameCouncil('Medway', 'Medway Council'), true)
  assert.equal(isSameCouncil('Leeds City Council', 'Kirklees Council'), false)
  assert.equal(isSameCouncil('City Council', 'County Council'), false)
})

test('countsSaidIn() finds the numbers of findings that minutes state, with the sentence', () => {
  const minutes =
    'There were three visits. There were four areas identified as for improvement which the service was aware of. The report makes 12 recommendations.'
  assert.deepEqual(
    countsSaidIn(minutes).map(({ polarity, count }) => [polarity, count]),
    [
      ['areaForImprovement', 4],
      ['recommendation', 12],
    ],
  )
  assert.match(countsSaidIn(minutes)[0]?.quote ?? '', /^There were four areas .*aware of\.$/)
  assert.deepEqual(countsSaidIn('Two councillors spoke.'), [])
})

test('checkSaidCount() takes the number that the words say, and any number where they say none', () => {
  const said = {
    polarity: 'areaForImprovement',
    count: 4,
    quote: 'There were four areas for improvement.',
  } as const
  assert.equal(checkSaidCount(said).ok, true)
  assert.equal(checkSaidCount({ ...said, quote: 'As the table shows.' }).ok, true)
  const both = 'There were four areas for improvement and two priority actions.'
  assert.equal(checkSaidCount({ ...said, count: 2, quote: both }).ok, true)
  const other = checkSaidCount({ ...said, count: 5 })
  assert.deepEqual(other, {
    ok: false,
    refusal: { code: 'said-count-not-in-words', count: 5, told: 4 },
  })
})

test('heldAgainst() compares a number said with the findings of its kind', () => {
  const said = { polarity: 'issue', count: 2, quote: 'Two issues.' } as const
  const findings = [{ polarity: 'issue' }, { polarity: 'strength' }]
  assert.deepEqual(heldAgainst(said, findings), { recorded: 1, agrees: false })
  assert.equal(heldAgainst(said, [...findings, { polarity: 'issue' }]).agrees, true)
})

test('mayReadEvent() lets in the keepers, who is named from their stage on, and the workers once it is public', () => {
  const on = day('2024-12-04')
  const sees = (role: Role, also: Partial<Parameters<typeof mayReadEvent>[0]> = {}) =>
    mayReadEvent({
      stage: 'draft',
      isPublic: false,
      grants: [{ role, fromOn: day('2024-01-01') }],
      namedFrom: [],
      on,
      ...also,
    })
  assert.equal(sees('monitoring-officer'), true)
  assert.equal(sees('improvement-lead'), false)
  assert.equal(sees('improvement-lead', { namedFrom: ['verbalFeedback'] }), true)
  assert.equal(sees('improvement-lead', { namedFrom: ['final'] }), false)
  assert.equal(sees('improvement-lead', { isPublic: true }), true)
  assert.equal(sees('administrator', { isPublic: true }), false)
  assert.equal(sees('monitoring-officer', { on: day('2023-12-31') }), false)
  assert.equal(hasReached('published', 'draft'), true)
})
