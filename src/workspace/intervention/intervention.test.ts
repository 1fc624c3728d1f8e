import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { grantPower } from '../../acts/council/open-account.ts'
import { recordJudgement } from '../../acts/assurance/record-judgement.ts'
import {
  claimFor,
  directionOf,
  saidOf,
  testCriterion,
  testIntervention,
  waitsForGood,
} from '../../acts/intervention/test-intervention.ts'
import { addDirection } from '../../acts/intervention/add-direction.ts'
import { recordExitDecision } from '../../acts/intervention/say-of-criterion.ts'
import { addMeasure, recordMeasureReading } from '../../acts/improvement/add-measure.ts'
import { measureOf, testAction, testPlan } from '../../acts/improvement/test-improvement.ts'
import { keptEvent, publishKept } from '../../acts/test-assurance.ts'
import { accepted, at, day } from '../../acts/test-council.ts'

const { council, moveTo, visitor } = await testWorkspace()
const root = '/workspace/interventions'

const onDay = (name: string, iso: string) => {
  const [year = '', month = '', dayOf = ''] = iso.split('-')
  return { [`${name}-day`]: dayOf, [`${name}-month`]: month, [`${name}-year`]: year }
}
const pathIn = (markup: string, pattern: RegExp) => pattern.exec(markup)?.[1] ?? ''

test('a keeper records an intervention with its direction, theme and criterion, and publishes it after seeing it', async () => {
  const clerk = await visitor(council.actors.clerk)
  assert.match((await clerk.open(root)).text, /Interventions/)
  await clerk.open(`${root}/new`)
  const asked = {
    title: 'Quoll oversight',
    kind: 'panel',
    summary: 'A panel looks.',
    panel: 'Quoll Panel',
    decisionMaker: 'Secretary of State',
    ...onDay('fromOn', '2024-02-01'),
  }
  assert.match((await clerk.send({ ...asked, panel: '' })).markup, /id="panel-error"/)
  const made = await clerk.send(asked)
  assert.match(
    made.text,
    /Nobody outside sees this intervention.*There is no theme yet.*No direction is recorded/,
  )
  const path = pathIn(made.markup, /href="(\/workspace\/interventions\/[^"/]+)\/themes\/new"/)
  assert.match((await clerk.open(`${path}/criteria/new`)).text, /Add a theme first/)
  await clerk.open(`${path}/themes/new`)
  assert.match((await clerk.send({ title: '' })).markup, /id="title-error"/)
  assert.match((await clerk.send({ title: 'Safety' })).text, /Safety has no criterion yet/)
  await clerk.open(`${path}/directions/new`)
  const direction = {
    words: 'Show the plan.',
    givenBy: 'Secretary of State',
    document: 'Directions',
    ...onDay('givenOn', '2024-12-31'),
  }
  const kinds = await clerk.open(`${path}/criteria/new`)
  assert.match(
    kinds.text,
    /Action done.*Product exists.*Outcome level.*External judgement.*Behaviour sustained/,
  )
  await clerk.open(`${path}/directions/new`)
  assert.match(
    (await clerk.send({ ...direction, ...onDay('givenOn', '2099-01-01') })).text,
    /has not come yet/,
  )
  assert.match(
    (await clerk.send({ ...direction, ...onDay('givenOn', '2024-02-01') })).text,
    /Show the plan\. Secretary of State 1 Feb 2024 Directions/,
  )
  const form = await clerk.open(`${path}/criteria/new/externalJudgement`)
  const theme = pathIn(form.markup, /<option value="([^"]+)">Safety/)
  const criterion = {
    statement: 'Inspectors say good.',
    theme,
    area: 'ofsted|ILACS|overall',
    grade: 'Widespread or systemic failings',
    ...onDay('agreedOn', '2024-03-01'),
  }
  assert.match(
    (await clerk.send(criterion)).markup,
    /href="#grade"[^>]*>The framework does not judge that area in that grade\. Its grades are: Outstanding; Good;/,
  )
  const added = await clerk.send({ ...criterion, grade: 'Good' })
  assert.match(
    added.text,
    /Inspectors say good\. External judgement Nothing recorded Nothing recorded Nothing recorded Open/,
  )
  const preview = await clerk.open(`${path}/publish`)
  assert.match(preview.text, /Ofsted, Overall effectiveness: “Good” or better/)
  assert.match((await clerk.send({})).text, /All of it is public/)
})

test('each type of criterion has its own form, and evidence of its own kind', async () => {
  const { action, plan } = await testAction(council)
  const measure = measureOf(await testPlan(council))
  accepted(await council.act((session) => addMeasure(session, measure)))
  const reading = { measureId: measure.id, readOn: day('2024-11-01'), value: 70, note: '' }
  accepted(await council.act((session) => recordMeasureReading(session, reading)))
  const { intervention, theme } = await testIntervention(council)
  const clerk = await visitor(council.actors.clerk)
  const path = `${root}/${intervention.id}`
  const add = async (kind: string, answers: object) => {
    await clerk.open(`${path}/criteria/new/${kind}`)
    const common = { statement: `It is ${kind}.`, theme: theme.id, ...onDay('agreedOn', '2024-03-01') }
    assert.match((await clerk.send({ ...common, ...answers, statement: '' })).markup, /id="statement-error"/)
    const page = await clerk.send({ ...common, ...answers })
    return pathIn(page.markup, new RegExp(`href="([^"]+/criteria/[^"]+)">It is ${kind}`))
  }
  const ofAction = await add('actionDone', { action: action.id })
  assert.match(
    (await clerk.open(ofAction)).text,
    new RegExp(`What shows it ${action.title} \\(${plan.title}\\)`),
  )
  const ofLevel = await add('outcomeLevel', {
    measure: measure.id,
    comparison: 'atLeast',
    threshold: '60.5',
  })
  assert.match(
    (await clerk.open(ofLevel)).text,
    /at least 60\.5%.*Calls answered within a minute: 70%, 1 Nov 2024/,
  )
  await clerk.open(`${ofLevel}/take`)
  assert.match((await clerk.send({})).markup, /id="offer-error"/)
  const taken = await clerk.send({ offer: '2024-11-01 Calls answered within a minute' })
  assert.match(taken.text, /How it stands Open.*Calls answered within a minute: 70% 1 Nov 2024/)
  const ofProduct = await add('productExists', {})
  await clerk.open(`${ofProduct}/evidence`)
  const product = { title: 'Strategy', keptAt: 'Library', ...onDay('datedOn', '2024-06-01') }
  assert.match((await clerk.send({ ...product, keptAt: '' })).markup, /id="keptAt-error"/)
  assert.match((await clerk.send(product)).text, /Strategy 1 Jun 2024 Library clerk/)
  const ofPeriod = await add('behaviourSustained', { count: '30', unit: 'days' })
  await clerk.open(`${ofPeriod}/period`)
  const period = { title: 'Log', keptAt: 'System', ...onDay('fromOn', '2024-10-01') }
  assert.match(
    (await clerk.send({ ...period, ...onDay('toOn', '2024-10-29') })).text,
    /asks that it holds to 30 October 2024, that day too\. The period ends before/,
  )
  assert.match(
    (await clerk.send({ ...period, ...onDay('toOn', '2024-10-30') })).text,
    /Log 1 Oct 2024 to 30 Oct 2024 System/,
  )
  assert.equal((await clerk.open(`${ofPeriod}/evidence`)).status, 404)
  assert.equal((await clerk.open(`${ofProduct}/period`)).status, 404)
  assert.equal((await clerk.open(`${ofProduct}/take`)).status, 404)
})

test('a criterion met by the council’s own word is refused in plain words, and what was typed is kept', async () => {
  const { criterion, intervention } = await testCriterion(council)
  accepted(await claimFor(council, criterion))
  const clerk = await visitor(council.actors.clerk)
  const path = `${root}/${intervention.id}/criteria/${criterion.id}`
  const said = {
    verdict: 'met',
    by: 'Corporate Director',
    words: 'We think so.',
    ...onDay('on', '2024-12-03'),
  }
  await clerk.open(`${path}/council-view`)
  assert.match((await clerk.send({ ...said, words: '' })).markup, /id="words-error"/)
  assert.match((await clerk.send(said)).text, /How it stands Open: the council says it is met/)
  await clerk.open(`${path}/panel-view`)
  assert.match((await clerk.send({ ...said, by: 'Elena Brasil' })).markup, /id="document-error"/)
  const panel = { ...said, by: 'Elena Brasil', document: 'Panel letter' }
  assert.match((await clerk.send(panel)).text, /How it stands Open: the panel agrees it is met/)
  await clerk.open(`${path}/decision`)
  const refused = await clerk.send({ ...said, by: 'Rosalind Thorne, Executive Mayor', document: 'Minute 4' })
  assert.match(
    refused.text,
    /The council’s own word does not make a criterion met\. Record it as the council’s view\. Who decides here: Secretary of State\./,
  )
  assert.match(refused.markup, /value="Minute 4"/)
  const decided = await clerk.send({
    ...said,
    by: 'Secretary of State',
    document: 'Letter of 3 December 2024',
  })
  assert.match(decided.text, /How it stands Met /)
  assert.match(
    decided.text,
    /The council’s view Met Corporate Director, 3 Dec 2024.*The panel’s view Met Elena Brasil, 3 Dec 2024.*Decision: Secretary of State Met Secretary of State, 3 Dec 2024/,
  )
  await clerk.open(`${path}/lapse`)
  assert.match((await clerk.send({ words: '' })).markup, /id="words-error"/)
  assert.match(
    (await clerk.send({ words: 'Counted elsewhere.' })).text,
    /It lapsed on .* Counted elsewhere\..*How it stands Lapsed/,
  )
  assert.equal((await clerk.open(`${path}/decision`)).status, 404)
})

test('a judgement that a criterion waits for is offered on the first page and taken by a person', async () => {
  const { criterion, intervention } = await testCriterion(council, waitsForGood)
  const eventId = await keptEvent(council)
  const good = { areaKey: 'overall', grade: 'Good' } as const
  accepted(await council.act((session) => recordJudgement(session, eventId, good)))
  const clerk = await visitor(council.actors.clerk)
  const path = `${root}/${intervention.id}/criteria/${criterion.id}`
  assert.match(
    (await clerk.open(`${root}/${intervention.id}`)).text,
    /Evidence that offers itself.*Overall effectiveness: Good \(Zanzibar inspection\).*It can be taken once the report is public here/,
  )
  assert.equal((await clerk.open(`${path}/take`)).status, 404)
  await publishKept(council, eventId)
  assert.match((await clerk.open('/workspace')).text, /offers? of evidence waits? for/)
  await clerk.open(`${path}/take`)
  const taken = await clerk.send({ offer: '2024-12-03 Overall effectiveness: Good' })
  assert.match(
    taken.text,
    /How it stands Open .*Overall effectiveness: Good 3 Dec 2024 Zanzibar inspection clerk/,
  )
})

test('how many actions are done is never shown as how near the exit is', async () => {
  const made = await testCriterion(council)
  accepted(await claimFor(council, made.criterion))
  const met = { ...saidOf(made.criterion), decider: 'decisionMaker' } as const
  accepted(await council.act((session) => recordExitDecision(session, met)))
  const clerk = await visitor(council.actors.clerk)
  for (const address of [root, `${root}/${made.intervention.id}`]) {
    const { text, markup } = await clerk.open(address)
    const main = markup.slice(markup.indexOf('<main'), markup.indexOf('</main>'))
    assert.doesNotMatch(
      text,
      /%|\d+ (?:of|out of) \d+|\d+ (?:actions?|criteria) (?:is |are )?(?:done|complete|met)/i,
    )
    assert.doesNotMatch(main, /<svg|<progress|<meter/)
  }
})

test('an intervention is seen by who keeps it and by its panel, and ends in the open', async () => {
  const { intervention, criterion } = await testCriterion(council, undefined, { panel: 'Cabinet' })
  const path = `${root}/${intervention.id}`
  const reader = await visitor(council.actors.reader)
  assert.equal((await reader.open(path)).status, 404)
  assert.equal((await reader.open(root)).status, 404)
  const panel = {
    email: 'councillor@test.example',
    role: 'panel-member',
    bodyId: council.bodyId,
    fromOn: day('2024-01-01'),
  } as const
  accepted(
    await council.act((session) => grantPower(session, panel), { actor: council.actors.administrator }),
  )
  const member = await visitor(council.actors.councillor)
  assert.match((await member.open(root)).text, /Wombat oversight Cabinet/)
  const seen = await member.open(`${path}/criteria/${criterion.id}`)
  assert.match(seen.text, /Record the panel’s view/)
  assert.doesNotMatch(seen.text, /Let it lapse|Record the council’s view/)
  const { intervention: other } = await testIntervention(council)
  assert.equal((await member.open(`${root}/${other.id}`)).status, 404)
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`${path}/end`)
  const ended = await clerk.send({
    document: 'Letter',
    words: 'The panel stands down.',
    ...onDay('endedOn', '2024-12-01'),
  })
  assert.match(ended.text, /Ended 1 December 2024, by Letter The panel stands down/)
  assert.equal((await clerk.open(`${path}/themes/new`)).status, 404)
})

test('a criterion that must hold for months shows how it is counted, and it and a direction are withdrawn with a reason', async () => {
  moveTo(at('2024-12-04T12:00:00Z'))
  const half = { kind: 'behaviourSustained', count: 12, unit: 'months', fromOn: day('2024-03-01') } as const
  const { intervention, criterion } = await testCriterion(council, half)
  accepted(await council.act((session) => addDirection(session, directionOf(intervention))))
  const clerk = await visitor(council.actors.clerk)
  const page = `/workspace/interventions/${intervention.id}`
  const own = `${page}/criteria/${criterion.id}`
  assert.match(
    (await clerk.open(own)).text,
    /That it holds for 12 months How the time is counted From 1 March 2024 to 28 February 2025, both counted\. It can be met from 1 March 2025\. 87 days to go\./,
  )
  await clerk.open(`${own}/lapse`)
  await clerk.send({ 'on-day': '1', 'on-month': '12', 'on-year': '2024', words: 'Counted elsewhere.' })
  assert.equal((await clerk.open(`${own}/period`)).status, 404)
  await clerk.open(`${own}/withdraw`)
  assert.match((await clerk.send({ reason: '' })).text, /Enter what was entered wrongly/)
  const withdrawn = await clerk.send({ reason: 'It is of another council.' })
  assert.match(
    withdrawn.text,
    /Withdrawn on 4 December 2024, as entered wrongly: It is of another council\..*How it stands Withdrawn/,
  )
  assert.match(withdrawn.text, /Lapse Lapsed.*Counted elsewhere\. Withdrawal Withdrawn/)
  assert.equal((await clerk.open(`${own}/withdraw`)).status, 404)
  const [, path = ''] =
    /href="([^"]+\/directions\/[^"]+\/withdraw)"/.exec((await clerk.open(page)).markup) ?? []
  assert.match((await clerk.open(path)).text, /Show the quokka plan\./)
  const gone = await clerk.send({ reason: 'It is of another council.' })
  assert.match(gone.text, /Show the quokka plan\.\s?Withdrawn on 4 December 2024, as entered wrongly/)
  assert.equal((await clerk.open(path)).status, 404)
})
