import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { accepted, at, day, id } from '../../acts/test-council.ts'
import { addEvidence } from '../../acts/improvement/add-evidence.ts'
import { moveActionDate } from '../../acts/improvement/move-action-date.ts'
import { evidenceFor, testAction } from '../../acts/improvement/test-improvement.ts'

const { council, visitor } = await testWorkspace()
const root = '/workspace/improvement'

const onDay = (name: string, iso: string) => {
  const [year = '', month = '', dayOf = ''] = iso.split('-')
  return { [`${name}-day`]: dayOf, [`${name}-month`]: month, [`${name}-year`]: year }
}

test('a keeper makes a plan, adds and agrees an action, moves its date, tells how it goes, and publishes after seeing it', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`${root}/new`)
  const plan = {
    title: 'Quagmire plan',
    kind: 'inspection',
    summary: 'Puts it right.',
    owner: council.bodyId,
    forum: council.bodyId,
    director: council.mayorOfficeId,
  }
  assert.match((await clerk.send({ ...plan, forum: '' })).markup, /id="forum-error"/)
  const made = await clerk.send(plan)
  assert.match(made.text, /Nobody outside sees this plan/)
  const planPath =
    /href="(\/workspace\/improvement\/plans\/[^"/]+)\/actions\/new"/.exec(made.markup)?.[1] ?? ''
  await clerk.open(`${planPath}/actions/new`)
  const action = {
    title: 'Answer at night',
    theme: 'Out of hours',
    accountable: council.mayorOfficeId,
    leadOutside: 'Eastmere Health Trust',
    ...onDay('dueOn', '2024-11-30'),
  }
  assert.match((await clerk.send({ ...action, leadOutside: '' })).text, /Say who leads the action/)
  const added = await clerk.send(action)
  assert.match(added.text, /Proposed.*Eastmere Health Trust, who has no account here/)
  const actionPath = /href="(\/workspace\/improvement\/actions\/[^"/]+)\/agree"/.exec(added.markup)?.[1] ?? ''
  await clerk.open(`${actionPath}/agree`)
  await clerk.send({ ...onDay('on', '2024-11-01'), authority: 'Cabinet, minute 4' })
  const late = await clerk.open(actionPath)
  assert.match(late.text, /Late by \d+ days? It was due on 30 November 2024 and is not done/)
  await clerk.open(`${actionPath}/date`)
  const move = { ...onDay('dueOn', '2025-06-30'), approver: council.mayorOfficeId, reason: '' }
  assert.match((await clerk.send(move)).markup, /id="reason-error"/)
  const moved = await clerk.send({ ...move, reason: 'The rota is not staffed.' })
  assert.match(moved.text, /Promised at first 30 November 2024 Now due 30 June 2025/)
  assert.match(moved.text, /Moved to 30 June 2025, approved by the Executive Mayor The rota is not staffed/)
  await clerk.open(`${actionPath}/progress`)
  const told = {
    known: 'Half is answered.',
    howKnown: 'From the log.',
    next: 'A rota.',
    ...onDay('asOf', '2024-12-01'),
  }
  assert.match((await clerk.send(told)).text, /The lead has no account here/)
  const answeredBy = { answeredBy: 'The Trust', answeredHow: 'by telephone' }
  const telling = { ...told, ...answeredBy, known: 'A boy, Jamie Porter, waited.' }
  const heldBack = await clerk.send(telling)
  assert.match(heldBack.text, /“Jamie Porter” \(a name\).*Why may these words stand\?/)
  assert.match(heldBack.markup, /href="#_stands"/)
  assert.match((await clerk.send({ ...telling, _stands: ' ' })).text, /Why may these words stand\?/)
  const stood = await clerk.send({ ...telling, _stands: 'It is a made-up name.' })
  assert.match(stood.text, /A boy, Jamie Porter, waited/)
  assert.doesNotMatch(stood.text, /made-up/)
  const again = await clerk.open(`${actionPath}/progress`)
  assert.doesNotMatch(again.text, /Why may these words stand/)
  const kept = await clerk.send({ ...told, answeredBy: 'The Trust', answeredHow: 'by telephone' })
  assert.match(kept.text, /Half is answered.*Answered by The Trust, by telephone\. Recorded by clerk/)
  await clerk.open(`${actionPath}/rate`)
  assert.match(
    (await clerk.send({ step: 'delivery complete' })).text,
    /needs evidence that nobody has turned down/,
  )
  assert.match((await clerk.send({ step: 'delivery atRisk' })).text, /Delivery At risk/)
  const preview = await clerk.open(`${planPath}/publish`)
  assert.match(preview.text, /Answer at night To do 30 Nov 2024 30 Jun 2025 Eastmere Health Trust/)
  const published = await clerk.send({})
  assert.match(published.text, /All that is agreed is public/)
})

test('evidence is verified by another on its own page, a measure is read, and a version is compared with today', async () => {
  const { plan, action } = await testAction(council)
  const evidence = evidenceFor(action.id)
  accepted(await council.act((session) => addEvidence(session, evidence)))
  const clerk = await visitor(council.actors.clerk)
  const own = await clerk.open(`${root}/actions/${action.id}`)
  assert.doesNotMatch(own.markup, new RegExp(`evidence/${evidence.id}`))
  const monitor = await visitor(council.actors.monitor)
  assert.match(
    (await monitor.open(`${root}/actions/${action.id}`)).markup,
    new RegExp(`evidence/${evidence.id}`),
  )
  const toVerify = new RegExp(`evidence/${evidence.id}[^<]*>\\s*Evidence to verify`)
  assert.match((await monitor.open('/workspace')).markup, toVerify)
  assert.doesNotMatch((await clerk.open('/workspace')).markup, toVerify)
  await monitor.open(`${root}/actions/${action.id}/evidence/${evidence.id}`)
  assert.match((await monitor.send({ verdict: 'notAccepted' })).text, /Say why/)
  assert.match((await monitor.send({ verdict: 'verified' })).text, /Verified by monitor/)
  assert.doesNotMatch((await monitor.open('/workspace')).markup, toVerify)
  await clerk.open(`${root}/plans/${plan.id}/measures/new`)
  const measure = {
    title: 'Calls answered',
    unit: '%',
    source: 'Log',
    baseline: '40.5',
    target: 'many',
    ...onDay('baselineOn', '2024-10-01'),
    ...onDay('targetOn', '2025-10-01'),
  }
  assert.match((await clerk.send(measure)).markup, /id="target-error"/)
  const made = await clerk.send({ ...measure, target: '95' })
  const path =
    /href="(\/workspace\/improvement\/plans\/[^"/]+\/measures\/[^"/n][^"/]+)"/.exec(made.markup)?.[1] ?? ''
  await clerk.open(path)
  assert.match(
    (await clerk.send({ value: '50', ...onDay('readOn', '2024-12-01') })).text,
    /50 % on 1 Dec 2024/,
  )
  await clerk.open(`${root}/plans/${plan.id}/present`)
  const version = await clerk.send({ body: council.bodyId, ...onDay('presentedOn', '2024-12-02') })
  assert.match(
    version.text,
    /As it was presented to Cabinet on 2 December 2024.*From this version to today Nothing changed/,
  )
  const moved = {
    actionId: action.id,
    dueOn: day('2025-09-30'),
    reason: 'Late.',
    approverOfficeId: council.mayorOfficeId,
  }
  accepted(await council.act((session) => moveActionDate(session, moved)))
  const later = await clerk.open(`${root}/plans/${plan.id}/versions/1`)
  assert.match(later.text, /Due 31 Mar 2025 30 Sep 2025/)
})

test('an action that slipped twice is marked until its forum has spoken, and waits on the first page', async () => {
  const { action } = await testAction(council)
  for (const dueOn of ['2025-06-30', '2025-09-30']) {
    const moved = {
      actionId: action.id,
      dueOn: day(dueOn),
      reason: 'Late.',
      approverOfficeId: council.mayorOfficeId,
    }
    accepted(
      await council.act((session) => moveActionDate(session, moved), { at: at('2024-12-05T09:00:00Z') }),
    )
  }
  const clerk = await visitor(council.actors.clerk)
  assert.match((await clerk.open('/workspace')).text, /1 action has slipped twice or more/)
  const marked = await clerk.open(`${root}/actions/${action.id}`)
  assert.match(
    marked.text,
    /moved to a later day 2 times Cabinet has been told and has not considered it yet/,
  )
  await clerk.open(`${root}/actions/${action.id}/considered`)
  const said = await clerk.send({ reason: 'Come back in May.' })
  assert.doesNotMatch(said.text, /has not considered it yet/)
  assert.match(said.text, /Considered by Cabinet Come back in May/)
})

test('a keeper changes a step of a scale and adds one', async () => {
  const clerk = await visitor(council.actors.clerk)
  assert.match(
    (await clerk.open(`${root}/scales`)).text,
    /Delivery Step What it means.*Complete and embedded/,
  )
  await clerk.open(`${root}/scales/delivery`)
  const step = {
    words: 'Paused',
    definition: 'It waits.',
    mark: 'changed',
    needs: 'nothing',
    setBy: 'improvement-lead',
  }
  assert.match((await clerk.send(step)).text, /Paused It waits/)
  await clerk.open(`${root}/scales/delivery/complete`)
  assert.match((await clerk.send({ ...step, words: 'Done' })).text, /needs evidence/)
  assert.equal((await clerk.open(`${root}/scales/colour`)).status, 404)
})

test('who has no part in a plan finds none of its pages', async () => {
  const { plan, action } = await testAction(council)
  const councillor = await visitor(council.actors.councillor)
  for (const path of [
    root,
    `${root}/new`,
    `${root}/scales`,
    `${root}/plans/${plan.id}`,
    `${root}/plans/${plan.id}/publish`,
    `${root}/actions/${action.id}`,
    `${root}/actions/${action.id}/date`,
    `${root}/actions/${id('action')}`,
  ])
    assert.equal((await councillor.open(path)).status, 404, path)
})
