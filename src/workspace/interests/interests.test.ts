import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { whereSeen } from '../../acts/test-record.ts'

const { council, database, visitor } = await testWorkspace()
const register = '/workspace/registers/interests'
const mayors = `${register}/${council.mayorId}`
const told = { 'notifiedOn-day': '20', 'notifiedOn-month': '1', 'notifiedOn-year': '2024' }

test('the monitoring officer sees who is late, enters an interest, changes it, withholds it, shows it and ends it', async () => {
  const monitor = await visitor(council.actors.monitor)
  const late = await monitor.open(register)
  assert.match(late.text, /Thorne, Rosalind|Rosalind/)
  assert.match(late.text, /Became a member on 1 Jan 2024 28 Jan 2024 Late/)
  const board = await monitor.open('/workspace/board')
  assert.match(
    board.text,
    /Late 1 Tell the monitoring officer of interests, who enters them: Rosalind Thorne Late Was due Sunday 28 January 2024/,
  )
  assert.match(board.text, /By the monitoring officer/)
  assert.match(board.markup, new RegExp(`href="${mayors}"`))
  await monitor.open(`${mayors}/new`)
  const typed = { kind: 'land', holder: 'partner', words: 'Quagmire Cottage', ...told }
  const wrong = await monitor.send({ ...typed, kind: '' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.markup, /Quagmire Cottage/)
  const made = await monitor.send(typed)
  assert.match(made.text, /Quagmire Cottage.*Land.*spouse’s or civil partner’s.*Told on 20 Jan 2024/)
  assert.match((await monitor.open(register)).text, /Every member has told.*1 interest/)
  assert.doesNotMatch((await monitor.open('/workspace/board')).text, /Tell the monitoring officer/)
  const path =
    /href="(\/workspace\/registers\/interests\/entries\/[^"/]+)\/change"/.exec(made.markup)?.[1] ?? ''
  await monitor.open(`${path}/change`)
  await monitor.send({ ...typed, words: 'Quagmire House' })
  assert.deepEqual(await whereSeen(database, council.councilId, 'Quagmire House'), [
    'interest',
    'interest_version',
    'register_text',
    'searchable',
  ])
  await monitor.open(`${path}/withholding`)
  const withheld = await monitor.send({ reason: 'Threats were made.' })
  assert.match(withheld.text, /Quagmire House.*Details withheld.*agreed to withhold it on 4 Dec 2024/)
  assert.deepEqual(await whereSeen(database, council.councilId, ['Quagmire', 'Threats']), [])
  await monitor.open(`${path}/withholding`)
  assert.equal((await monitor.send({ reason: '' })).status, 400)
  await monitor.send({ reason: 'The threat has passed.' })
  assert.deepEqual(await whereSeen(database, council.councilId, 'Quagmire House'), [
    'interest',
    'interest_version',
    'register_text',
    'searchable',
  ])
  await monitor.open(`${path}/end`)
  const future = await monitor.send({ 'endedOn-day': '5', 'endedOn-month': '12', 'endedOn-year': '2024' })
  assert.match(future.text, /5 December 2024 has not come yet/)
  const ended = await monitor.send({ 'endedOn-day': '3', 'endedOn-month': '12', 'endedOn-year': '2024' })
  assert.match(ended.text, /Ended.*Quagmire House.*Until 3 Dec 2024/)
  assert.equal((await monitor.open(`${path}/change`)).status, 404)
  await monitor.open(`${mayors}/none`)
  const none = await monitor.send(told)
  assert.match(none.text, /None, told on 20 January 2024/)
})

test('what is entered as withheld needs the reason, and is public in no word', async () => {
  const monitor = await visitor(council.actors.monitor)
  await monitor.open(`${mayors}/new`)
  const typed = { kind: 'land', holder: 'member', words: 'Hidden Grange', isWithheld: 'yes', ...told }
  const bare = await monitor.send({ ...typed, reason: '' })
  assert.match(bare.markup, /id="reason-error"/)
  const made = await monitor.send({ ...typed, reason: 'Threats were made.' })
  assert.match(made.text, /Hidden Grange.*Details withheld/)
  assert.deepEqual(await whereSeen(database, council.councilId, ['Hidden Grange', 'Threats']), [])
  const path = /href="([^"]+entries\/[^"/]+)\/change"/.exec(made.markup)?.[1]
  const notes = () =>
    database.office
      .selectFrom('read_note')
      .select('thing_id')
      .where('council_id', '=', council.councilId)
      .where('thing_kind', '=', 'interest')
      .execute()
  const before = await notes()
  assert.ok(before.length > 0, 'the page that shows the details leaves no note of who read them')
  await monitor.open(`${path ?? ''}/change`)
  assert.equal((await notes()).length, before.length + 1)
})

test('nobody but the monitoring officer finds the register’s own screens', async () => {
  for (const actor of [council.actors.clerk, council.actors.councillor]) {
    const other = await visitor(actor)
    for (const path of [register, mayors, `${mayors}/new`, `${mayors}/none`])
      assert.equal((await other.open(path)).status, 404, path)
  }
  const monitor = await visitor(council.actors.monitor)
  const registers = await monitor.open('/workspace/registers')
  assert.match(registers.text, /Members’ interests/)
  assert.doesNotMatch(registers.text, /Bodies:/)
})
