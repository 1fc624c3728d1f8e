import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { registerBody } from '../../acts/body/register-body.ts'
import { appointToOffice } from '../../acts/member/appoint-to-office.ts'
import { changeGroup } from '../../acts/member/change-group.ts'
import { registerGroup } from '../../acts/member/register-group.ts'
import { registerOffice } from '../../acts/member/register-office.ts'
import { registerPerson } from '../../acts/member/register-person.ts'
import { accepted, day, id } from '../../acts/test-council.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept } from '../../foundation/result.ts'

const { council, database, visitor } = await testWorkspace()
const registers = '/workspace/registers'
const firstDay = { 'fromOn-day': '1', 'fromOn-month': '5', 'fromOn-year': '2024' }
const lastDay = { 'lastDay-day': '3', 'lastDay-month': '12', 'lastDay-year': '2024' }

test('a body is registered, renamed at its address, given an office, and recorded as abolished', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`${registers}/bodies/new`)
  const typed = { name: 'Children’s Panel', kind: 'committee', regime: 'advisory', quorum: '3' }
  const wrong = await clerk.send({ ...typed, ...firstDay })
  assert.equal(wrong.status, 400)
  assert.match(wrong.markup, /id="regime-error"/)
  assert.match(wrong.markup, /Children’s Panel/)
  const made = await clerk.send({ ...typed, ...firstDay, regime: 'lga1972' })
  assert.match(made.text, /This body has no office yet/)
  assert.match(made.markup, /href="\/bodies\/childrens-panel"/)
  await clerk.open(`${made.address}/change`)
  const renamed = await clerk.send({ ...typed, regime: 'lga1972', name: 'Young People’s Panel' })
  assert.match(renamed.text, /Young People’s Panel.*Children’s Panel/s)
  assert.match(renamed.markup, /href="\/bodies\/childrens-panel"/)
  assert.match((await clerk.open(`${registers}/bodies?q=childrens`)).text, /Nothing in this register fits/)
  assert.match((await clerk.open(`${registers}/bodies?q=children's`)).text, /Young People’s Panel/)
  await clerk.open(`${registers}/bodies/new`)
  const twice = await clerk.send({ ...typed, ...firstDay, regime: 'lga1972' })
  assert.match(twice.text, /Young People’s Panel has the address/)
  await clerk.open(`${made.address}/cease`)
  const ceased = await clerk.send(lastDay)
  assert.match(ceased.text, /1 May 2024 to 3 Dec 2024/)
  assert.equal((await clerk.open(`${made.address}/change`)).status, 404)
})

test('a councillor is registered with Welsh letters, corrected, appointed, and leaves a vacancy that a by-election fills', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`${registers}/offices/new`)
  const office = await clerk.send({ title: 'Councillor for Tŷ Mawr', kind: 'other' })
  await clerk.open(`${registers}/wards/new`)
  const ward = await clerk.send({ name: 'Tŷ Mawr', seats: '1', ...firstDay })
  assert.match(ward.text, /No term is for this ward yet/)
  await clerk.open(`${registers}/people/new`)
  const person = await clerk.send({ name: "Siân O'Brien" })
  assert.match(person.text, /O'Brien, Siân/)
  await clerk.open(`${person.address}/correct`)
  const corrected = await clerk.send({
    name: 'Siân O’Brien-Ŵyn',
    sortName: '',
  })
  assert.match(corrected.text, /O’Brien-Ŵyn, Siân.*Siân O'Brien/s)
  await clerk.open(`${person.address}/appoint`)
  const wardId = ward.address.split('/').at(-1) ?? ''
  const declared = { ward: wardId, 'declaredOn-day': '3', 'declaredOn-month': '5', 'declaredOn-year': '2024' }
  const typed = { other: office.address.split('/').at(-1) ?? '', ...firstDay, ...declared }
  const early = await clerk.send(typed)
  assert.match(early.text, /declared on 3 May 2024, so the term cannot begin before it/)
  const appointed = await clerk.send({ ...typed, 'declaredOn-day': '30', 'declaredOn-month': '4' })
  assert.match(
    appointed.text,
    /Councillor for Tŷ Mawr from 1 May 2024 Tŷ Mawr, result declared on 30 Apr 2024 Change .* End/,
  )
  const end = /href="(\/workspace\/registers\/appointments\/[^"]+\/end)"/.exec(appointed.markup)?.[1] ?? ''
  await clerk.open(end)
  const bare = await clerk.send({ ...lastDay, by: 'resignation' })
  assert.match(bare.markup, /id="instrument-error"/)
  const ended = await clerk.send({ ...lastDay, by: 'resignation', instrument: 'Letter of 3 December' })
  assert.match(ended.text, /Nobody holds this office today/)
  assert.match(ended.text, /1 May 2024 to 3 Dec 2024 Resignation/)
  assert.match(
    (await clerk.open(registers)).text,
    /2 vacancies today.*Councillor for Tŷ Mawr.*Councillor for Tŷ Mawr 1 seat vacant since 4 Dec 2024/s,
  )
  await clerk.open(`${office.address}/appoint`)
  const filled = await clerk.send({
    other: council.mayorId,
    'fromOn-day': '4',
    'fromOn-month': '12',
    'fromOn-year': '2024',
    ward: wardId,
  })
  assert.match(filled.text, /Rosalind Thorne.*from 4 Dec 2024.*O’Brien-Ŵyn.*1 May 2024 to 3 Dec 2024/s)
  assert.doesNotMatch((await clerk.open(registers)).text, /vacan/)
  assert.match((await clerk.open(`${registers}/people?q=ty mawr`)).text, /Thorne/)
  const own = /href="(\/workspace\/registers\/appointments\/[^"]+\/ward)"/
  await clerk.open(own.exec((await clerk.open(person.address)).markup)?.[1] ?? '')
  const unset = await clerk.send({
    ward: '',
    'declaredOn-day': '',
    'declaredOn-month': '',
    'declaredOn-year': '',
  })
  assert.match(unset.text, /1 May 2024 to 3 Dec 2024 Resignation/)
  await clerk.open(`${ward.address}/change`)
  const boundaries = { 'toOn-day': '5', 'toOn-month': '5', 'toOn-year': '2025' }
  assert.match((await clerk.send(boundaries)).text, /1 May 2024 to 5 May 2025.*Rosalind Thorne/s)
})

test('an office that one person holds is not given to a second, and what was typed stays', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`${registers}/offices/${council.mayorOfficeId}/appoint`)
  const row = await database.office
    .selectFrom('person')
    .select('person_id')
    .where('council_id', '=', council.councilId)
    .where('canonical_name', '=', 'Test councillor')
    .executeTakeFirstOrThrow()
  const refused = await clerk.send({ other: row.person_id, ...firstDay })
  assert.equal(refused.status, 400)
  assert.match(refused.text, /Rosalind Thorne holds the office of Executive Mayor/)
  assert.match(refused.markup, /value="2024"/)
})

test('who keeps no registers finds none of their screens', async () => {
  const councillor = await visitor(council.actors.councillor)
  for (const path of [
    '',
    '/bodies',
    '/people',
    '/offices',
    `/bodies/${council.bodyId}`,
    `/people/${council.mayorId}`,
  ])
    assert.equal((await councillor.open(registers + path)).status, 404, path)
})

test('a change of group keeps the earlier one with its days, and one entered wrongly is taken back', async () => {
  const clerk = await visitor(council.actors.clerk)
  const named = async (name: string) => {
    await clerk.open(`${registers}/groups/new`)
    return clerk.send({ name })
  }
  const mill = await named('Mill Group')
  assert.match(mill.text, /Nobody is in this group today/)
  assert.match((await named('mill  group')).text, /“Mill Group” is in the register already/)
  const ferry = await named('Ferry Group')
  const person = `${registers}/people/${council.mayorId}`
  assert.match((await clerk.open(person)).text, /The register says of no political group/)
  const change = async (group: string, on: string) => {
    const [year, month, date] = on.split('-')
    await clerk.open(`${person}/group`)
    return clerk.send({
      group: group.split('/').at(-1) ?? '',
      'fromOn-day': date ?? '',
      'fromOn-month': month ?? '',
      'fromOn-year': year ?? '',
    })
  }
  await change(mill.address, '2024-01-01')
  assert.match((await change(mill.address, '2024-02-01')).text, /says so from 1 January 2024 already/)
  const moved = await change(ferry.address, '2024-11-04')
  assert.match(moved.text, /Ferry Group from 4 Nov 2024 .*Mill Group 1 Jan 2024 to 3 Nov 2024/s)
  assert.match((await clerk.open(`${registers}/people?q=ferry`)).text, /Thorne/)
  assert.match((await change('none', '2024-11-04')).text, /on 4 November 2024 is on record already/)
  await clerk.open(`${person}/group/2024-11-04`)
  assert.match((await clerk.send({ reason: '' })).markup, /id="reason-error"/)
  const back = await clerk.send({ reason: 'It was her sister' })
  assert.match(back.text, /Mill Group from 1 Jan 2024/)
  assert.doesNotMatch(back.text, /Ferry Group/)
  await clerk.open(`${mill.address}/rename`)
  assert.match(
    (await clerk.send({ name: 'Millers' })).text,
    /Millers .*In the group today.*Thorne from 1 Jan 2024/s,
  )
  const councillor = await visitor(council.actors.councillor)
  for (const path of [person, `${person}/group`, mill.address, `${registers}/groups`])
    assert.equal((await councillor.open(path)).status, 404, path)
})

test('the shares of committees follow the groups of the register, a tie is offered, and a wrong number is said', async () => {
  const clerk = await visitor(council.actors.clerk)
  assert.match((await clerk.open(`${registers}/balance`)).text, /No councillors are in the register today/)
  const greens: Id<'person'>[] = []
  const groupIds = { Greens: id('group'), Reds: id('group') }
  const [councilId, panelId, seatId] = [id('body'), id('body'), id('office')]
  const fromOn = day('2024-01-01')
  accepted(
    await council.act(async (session) => {
      const shared = { aliases: [], regime: 'lga1972', fromOn } as const
      accepted(
        await registerBody(session, {
          ...shared,
          id: councilId,
          slug: 'full',
          name: 'Council',
          kind: 'council',
        }),
      )
      accepted(
        await registerBody(session, {
          ...shared,
          id: panelId,
          slug: 'p',
          name: 'Planning',
          kind: 'committee',
        }),
      )
      accepted(
        await registerOffice(session, { id: seatId, title: 'Councillor', kind: 'member', bodyId: councilId }),
      )
      for (const name of ['Greens', 'Reds'] as const)
        accepted(await registerGroup(session, { id: groupIds[name], name }))
      for (const [index, group] of (['Greens', 'Greens', 'Reds', 'Reds'] as const).entries()) {
        const person = {
          id: id('person'),
          name: `Cllr ${index}`,
          sortName: `Cllr ${index}`,
          otherNames: [],
        }
        accepted(await registerPerson(session, { ...person, isIdentityProtected: false }))
        if (group === 'Greens') greens.push(person.id)
        const joined = { personId: person.id, groupId: groupIds[group], fromOn }
        accepted(await changeGroup(session, joined))
        const holding = { id: id('holding'), officeId: seatId, personId: person.id, fromOn }
        accepted(await appointToOffice(session, { holding }))
      }
      return accept(undefined)
    }),
  )
  const tied = await clerk.open(`${registers}/balance?seats-${panelId}=3`)
  assert.match(tied.text, /1 seat could go to Greens and Reds alike/)
  const settled = await clerk.open(`${registers}/balance?seats-${panelId}=3&tie=Reds`)
  assert.match(settled.text, /Greens 2 1 Reds 2 2/)
  assert.match(settled.text, /All seats, Greens: 3 × 2 ÷ 4, so 1 and 2\/4 over\./)
  assert.match(
    (await clerk.open(`${registers}/balance?seats-${panelId}=many`)).text,
    /The number of seats on Planning is not a whole number/,
  )

  const onPanel = id('office')
  accepted(
    await council.act(async (session) => {
      const office = { id: onPanel, title: 'Member', kind: 'member', bodyId: panelId } as const
      accepted(await registerOffice(session, office))
      for (const personId of greens) {
        const holding = { id: id('holding'), officeId: onPanel, personId, fromOn }
        accepted(await appointToOffice(session, { holding }))
      }
      return accept(undefined)
    }),
  )
  const before = await clerk.open(`${registers}/balance`)
  assert.match(before.text, /No review of how the seats are shared is on record yet/)
  assert.match(before.text, /Planning Not on record 2 Greens has 2 and is due 1/)

  const panel = `${registers}/bodies/${panelId}`
  const from = { 'fromOn-day': '20', 'fromOn-month': '5', 'fromOn-year': '2024' }
  await clerk.open(`${panel}/seats`)
  const many = await clerk.send({ seats: '400', authority: '', ...from })
  assert.equal(many.status, 400)
  assert.match(many.markup, /id="seats-error".*id="authority-error"/s)
  const kept = await clerk.send({ seats: '4', authority: 'Minute 9' })
  assert.match(kept.text, /Planning 4 Minute 9, from 20 May 2024 2 2 seats vacant Reds has 0 and is due 2/)
  assert.match(kept.markup, /name="seats-[^"]+"[^>]*value="4"/)
  await clerk.open(`${panel}/seats`)
  assert.match(
    (await clerk.send({ seats: '4', authority: 'Minute 9', ...from })).text,
    /has 4 seats on that day already/,
  )

  await clerk.open(`${panel}/departure`)
  const decided = { 'decidedOn-day': '20', 'decidedOn-month': '5', 'decidedOn-year': '2024' }
  const departure = { ...decided, arrangement: 'Greens 4', authority: 'Minute 10', votesAgainst: '1' }
  assert.match((await clerk.send(departure)).markup, /id="hadNotice-error"/)
  const opposed = await clerk.send({ hadNotice: 'yes' })
  assert.match(opposed.markup, /id="votesAgainst-error"/)
  assert.match(opposed.text, /One member voted against it/)
  const departed = await clerk.send({ votesAgainst: '0' })
  assert.match(
    departed.text,
    /2 seats vacant Departed from under section 17: Greens 4 Minute 10, 20 May 2024/,
  )

  await clerk.open(`${registers}/balance/review`)
  const ahead = { 'reviewedOn-day': '1', 'reviewedOn-month': '1', 'reviewedOn-year': '2030' }
  assert.match((await clerk.send({ ...ahead, authority: 'Minute 3' })).text, /has not come yet/)
  const reviewed = await clerk.send({ 'reviewedOn-month': '10', 'reviewedOn-year': '2024' })
  assert.match(reviewed.text, /last reviewed how the seats are shared on 1 October 2024: Minute 3/)
  assert.match(reviewed.text, /2 seats vacant Reds has 0 and is due 2/)
  assert.doesNotMatch(reviewed.text, /Departed from/)
  await clerk.open(`${registers}/people/${greens[0]}/group`)
  const changedOn = { 'fromOn-day': '2', 'fromOn-month': '12', 'fromOn-year': '2024' }
  assert.match(
    (await clerk.send({ group: 'none', ...changedOn })).text,
    /Not in a political group from 2 Dec 2024/,
  )
  const due = await clerk.open(`${registers}/balance`)
  assert.match(
    due.text,
    /Since the last one the groups changed: 2 December 2024: Cllr 0 left Greens and is in no group\./,
  )
  assert.match(due.text, /In no group 1/)
  const cabinet = `${registers}/bodies/${council.bodyId}`
  for (const path of ['seats', 'departure'])
    assert.equal((await clerk.open(`${cabinet}/${path}`)).status, 404, path)
  const councillor = await visitor(council.actors.councillor)
  for (const path of [`${panel}/seats`, `${panel}/departure`, `${registers}/balance/review`])
    assert.equal((await councillor.open(path)).status, 404, path)
})
