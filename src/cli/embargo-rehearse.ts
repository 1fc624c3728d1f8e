import { recordRehearsal } from '../acts/rehearsal/record-rehearsal.ts'
import { inOneTransaction, type Opening } from '../acts/session.ts'
import type { AccessRefusal } from '../council/access/refusals.ts'
import type { RehearsalRefusal } from '../council/rehearsal/refusals.ts'
import { rehearsalDifferences, verdictOf } from '../council/rehearsal/rehearsal.ts'
import { isIdForm, type Id } from '../foundation/identifier.ts'
import { accept, type Result } from '../foundation/result.ts'
import { siteToWalk } from '../whole-site.ts'
import { rehearseRelease } from '../rehearse/rehearse-release.ts'
import { allAccounts } from '../store/account.ts'
import { hostsOf } from '../store/council.ts'
import { keptFiles } from '../store/files/file-store.ts'
import { lastRehearsals } from '../store/rehearsal.ts'
import { defineCommand, UsageError, type ExitCode } from './command.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { rehearsalReport, type RehearsalReport } from './rehearsal-report.ts'
import { chosenCouncil, openingAs, withDatabase, type OpenRecord } from './with-council.ts'
import { rehearsalWords } from './rehearsal-words.ts'
import { words } from './words.ts'

const say = rehearsalWords

/** `moothall embargo rehearse`: what everybody could reach of an item's withheld papers, now and once they are released. */
export const embargoRehearse = defineCommand({
  usage: 'ITEM [--as EMAIL] [--council SLUG] [--json]',
  options: {
    as: { type: 'string', value: 'EMAIL', summary: words.council.as },
    council: { type: 'string', value: 'SLUG', summary: words.council.slug },
    json: { type: 'boolean', summary: say.json },
  },
  run(context, { values, operands }): Promise<ExitCode> {
    const itemId = itemNamed(operands)
    return withDatabase(context, async (record) => {
      const council = await chosenCouncil(context, record.connection, values.council)
      const who = council && { council, email: values.as }
      const opening = who && (await openingAs(context, record.connection, who))
      if (opening === undefined) return 1
      const report = await rehearsed(record, {
        opening,
        itemId,
        log: (line) => context.err(`${line}\n`),
      })
      if (!report.ok) {
        context.err(`${refusalSentence(report.refusal)}\n`)
        return 1
      }
      const verdict = verdictOf(report.value.result)
      context.out(
        values.json === true
          ? `${JSON.stringify({ verdict, ...report.value, names: Object.fromEntries(report.value.names) })}\n`
          : rehearsalReport(report.value),
      )
      return verdict === 'holds' ? 0 : 1
    })
  },
})

type Wanted = {
  readonly opening: Opening
  readonly itemId: Id<'item'>
  readonly log: (line: string) => void
}

/** Rehearses a release, keeps what was found, and says how it differs from the last time. */
async function rehearsed(
  { connection, openFiles, baseUrl }: OpenRecord,
  { opening, itemId, log }: Wanted,
): Promise<Result<RehearsalReport, RehearsalRefusal | AccessRefusal>> {
  const { office, officePool: pool } = connection
  const { councilId, zone, at, random } = opening
  const files = keptFiles(await openFiles())
  const [host = 'localhost'] = await hostsOf(office, councilId)
  const site = siteToWalk({ files, random, baseUrl })
  const started = performance.now()
  const found = await rehearseRelease(
    { office, pool, files, random, site, log },
    { councilId, zone, host, itemId, at },
  )
  if (!found.ok) return found
  const result = found.value
  const tookMs = performance.now() - started
  const thing = { kind: 'release', thingId: itemId } as const
  const [before] = await lastRehearsals(office, { councilId, ...thing }, 1)
  const kept = await inOneTransaction(office, opening, (session) =>
    recordRehearsal(session, { ...thing, result, startedAt: at, tookMs }),
  )
  if (!kept.ok) return kept
  const differences = before && rehearsalDifferences(before.result, result)
  const accounts = await allAccounts(office, councilId)
  const names = new Map(accounts.map((account) => [`account:${account.account_id}`, account.name]))
  return accept({ itemId, names, at, tookMs, digest: kept.value.digest, result, differences })
}

/** The item that is named: its public address, whole or from the root of the site, or its identifier alone. */
function itemNamed(operands: readonly string[]): Id<'item'> {
  const [named = '', ...more] = operands
  const id = /(?:^|\/items\/)([^/?#]+)\/?$/.exec(named)?.[1] ?? ''
  if (more.length > 0 || !isIdForm(id)) throw new UsageError(say.oneItem)
  return id as Id<'item'>
}
