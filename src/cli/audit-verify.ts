import { followTrail } from '../acts/audit/verify-trail.ts'
import { defineCommand } from './command.ts'
import { chosenCouncil, withDatabase } from './with-council.ts'
import { words } from './words.ts'

const say = words.auditVerify

/** `moothall audit verify`: follows a council's audit trail from its first entry and names the first that is broken. */
export const auditVerify = defineCommand({
  usage: '[--council SLUG] [--json]',
  options: {
    council: { type: 'string', value: 'SLUG', summary: words.council.slug },
    json: { type: 'boolean', summary: say.json },
  },
  run: (context, { values }) =>
    withDatabase(context, async ({ connection }) => {
      const council = await chosenCouncil(context, connection, values.council)
      if (council === undefined) return 1
      const { entries, lastHash, broken } = await followTrail(connection.office, council.council_id)
      if (values.json === true) {
        const found = { council: council.slug, entries, lastHash, broken: broken ?? null }
        context.out(`${JSON.stringify(found)}\n`)
      } else if (broken === undefined) context.out(say.whole(council.name, entries))
      else context.err(say.broken[broken.fault](broken.entryNo))
      return broken === undefined ? 0 : 1
    }),
})
