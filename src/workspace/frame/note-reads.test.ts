import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { enterReads } from '../../acts/audit/note-read.ts'
import { registerMatter } from '../../acts/matter/register-matter.ts'
import { at, id } from '../../acts/test-council.ts'
import { testMeeting } from '../../acts/test-meeting.ts'
import { workspaceRoutes } from '../route-table.ts'
import { actButton } from './form-page.ts'
import type { Route } from './route.ts'

const matterId = id('matter')
/** A page about a thing that is not public, with a button that watches it. */
const secret: Route = {
  url: '/try/secret',
  for: 'signed-in',
  show: async (visit) => ({
    title: 'Secret',
    reads: [{ kind: 'matter', id: matterId, version: 2 }],
    main: actButton(visit, {
      action: '/workspace/try/secret',
      buttonText: 'Act',
      watched: [{ kind: 'matter', id: matterId }],
    }),
  }),
  take: async (visit) => {
    const done = await visit.act((session) =>
      registerMatter(session, { id: matterId, title: 'Roads', summary: '', kind: 'other', wards: [] }),
    )
    return { goTo: done.ok ? '/workspace?done' : '/workspace?refused' }
  },
}
const { council, database, visitor } = await testWorkspace({ routes: [...workspaceRoutes, secret] })

async function readsOf(thingId: string) {
  await enterReads(database.office, () => at('2024-12-04T12:01:00Z'))
  return database.office
    .selectFrom('audit_entry')
    .select(['actor', 'power', 'act', 'detail'])
    .where('subject_id', '=', thingId)
    .where('act', '=', 'read-unreleased')
    .execute()
}

test('who sees what is not public is entered in the trail, with the version; a reading makes no page stale', async () => {
  const clerk = await visitor(council.actors.clerk)
  const opened = await clerk.open('/workspace/try/secret')
  assert.equal(opened.status, 200)
  await (await visitor(council.actors.monitor)).open('/workspace/try/secret')
  assert.deepEqual(await readsOf(matterId), [
    { actor: 'clerk', power: 'proper-officer', act: 'read-unreleased', detail: { version: 2 } },
    { actor: 'monitor', power: 'monitoring-officer', act: 'read-unreleased', detail: { version: 2 } },
  ])
  assert.equal((await clerk.send({})).address, '/workspace?done')
})

test('an administrator has no power over content, so such a page does not exist for one', async () => {
  const administrator = await visitor(council.actors.administrator)
  assert.equal((await administrator.open('/workspace/try/secret')).status, 404)
})

test('a draft agenda that is opened is entered as read', async () => {
  const { meetingId } = await testMeeting(council)
  await (await visitor(council.actors.clerk)).open(`/workspace/meetings/${meetingId}/agenda`)
  assert.deepEqual(
    (await readsOf(meetingId)).map(({ actor }) => actor),
    ['clerk'],
  )
})
