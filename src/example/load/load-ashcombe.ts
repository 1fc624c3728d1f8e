import { addCouncil } from '../../acts/council/add-council.ts'
import { openAccount } from '../../acts/council/open-account.ts'
import { actorByEmail } from '../../acts/council/actor-by-email.ts'
import { registerOf, sessionFor, type Actor, type OfficeLogin, type Session } from '../../acts/session.ts'
import type { Authority } from '../../council/authority.ts'
import type { Role } from '../../council/access/role.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id, RandomBytes } from '../../foundation/identifier.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { invariant } from '../../foundation/invariant.ts'
import type { Result } from '../../foundation/result.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import { scanBytes } from '../../scan/scan-bytes.ts'
import { ashcombe } from '../ashcombe.ts'
import type { ExampleCouncil } from '../example-council.ts'
import { supporterLogin } from '../logins.ts'
import { people, type PersonKey } from '../roster/people.ts'
import { agendaStory } from './agenda-story.ts'
import { coverageStory } from './coverage-story.ts'
import { scrutinyStory } from './scrutiny-story.ts'
import { commitmentStory } from './commitment-story.ts'
import { assuranceStory, inspectorsFile, inspectorsReport } from './assurance-story.ts'
import { callersIn, decisionStory } from './decision-story.ts'
import { documentStory, fileKey, fileText } from './document-story.ts'
import { inspectorsPdf } from './inspectors-pdf.ts'
import { improvementStory } from './improvement-story.ts'
import { interventionStory } from './intervention-story.ts'
import { dispensationStory, interestStory, outsideStory } from './interest-story.ts'
import { itemStory, placeItem } from './item-story.ts'
import { drawIds, exampleZone, moment, type KeptFile, type Loading, type StoryAct } from './loading.ts'
import { meetingStory } from './meeting-story.ts'
import { placeDocument } from './place-document.ts'
import { planStory } from './plan-story.ts'
import { registerActs } from './register-acts.ts'
import { submissionStory } from './submission-story.ts'
import { templateActs } from './template-acts.ts'
import { adultsOfVoices, voiceStory } from './voice-story.ts'

/** Where the example council is loaded into: the office's database and the file store, and the instant that is now. */
export type ExampleHome = {
  readonly office: OfficeLogin
  readonly keepFile: (content: Uint8Array) => Promise<Sha256>
  readonly at: Instant
  readonly random: RandomBytes
}

/**
 * Loads the example council Ashcombe as it stands today, act by act, in one transaction.
 * Every act goes through the same door as a clerk's, so what the rules refuse cannot be loaded: that is a fault.
 */
export async function loadAshcombe(home: ExampleHome): Promise<Id<'council'>> {
  const council = ashcombe(dateAt(home.at, exampleZone))
  const loading: Loading = {
    council,
    random: home.random,
    idOf: drawIds(home.random),
    files: await keepFiles(home, council),
  }
  const story = storyOf(loading).filter(({ at }) => at <= home.at)
  const founded = story.reduce((earliest, { at }) => (at < earliest ? at : earliest), home.at)
  const councilId = loading.idOf('council', council.council.slug)
  const authority = authorityOf(council, councilId)
  const administrator = { name: 'Ashcombe administrator', email: 'administrator@ashcombe.example' }
  unlessRefused(
    'found the council and tell its story',
    await addCouncil(home.office, {
      authority,
      administrator: { ...administrator, roles: ['administrator'] },
      at: founded,
      random: home.random,
      begin: (session) => tell(session, story),
    }),
  )
  return councilId
}

/** The person whose account does whatever no other is named for. */
const clerk = 'thwaiteley'

/** Enters every act of the story in order of time, each by the account of whoever did it. */
async function tell(session: Session, story: readonly StoryAct[]): Promise<void> {
  const actors = new Map<string, Actor>()
  for (const { at, by = clerk, alongside = by, what, act } of story) {
    for (const key of [alongside, by])
      if (!actors.has(key)) actors.set(key, await openAccountFor(sessionFor(session, { at }), key))
    const actor = actors.get(by)
    invariant(actor !== undefined, `the account of ${by} is open`)
    unlessRefused(what, await act(sessionFor(session, { at, actor })))
  }
}

/** Opens the account of a person of the story when they first act. The clerk's comes before any register does. */
async function openAccountFor(session: Session, key: string): Promise<Actor> {
  const email = key === adultsOfVoices.supporter ? supporterLogin.email : `${key}@ashcombe.example`
  const person = people[key as PersonKey] as { readonly name: string } | undefined
  const known = (await registerOf(session)).people.find(({ name }) => name === person?.name)
  const account = { name: person?.name ?? key, email, roles: rolesOf(key), personId: known?.id }
  unlessRefused(`open an account for ${key}`, await openAccount(session, account))
  const actor = await actorByEmail(session.tx, session.councilId, email)
  invariant(actor.ok, `the account opened for ${key} is there`)
  return actor.value
}

function rolesOf(key: string): readonly Role[] {
  if (key === clerk) return ['democratic-services-officer', 'proper-officer']
  if (key === adultsOfVoices.supporter) return ['supporter']
  if (key === adultsOfVoices.officer || key === adultsOfVoices.second) return ['participation-officer']
  return callersIn.includes(key)
    ? ['councillor']
    : ['chair', 'monitoring-officer', 'democratic-services-officer', 'improvement-lead']
}

function unlessRefused(what: string, answer: Result<unknown, { readonly code: string }>): void {
  if (answer.ok) return
  throw new Error(`cannot load the example council: ${what} was refused`, {
    cause: new Error(JSON.stringify(answer.refusal)),
  })
}

function authorityOf({ council }: ExampleCouncil, id: Id<'council'>): Authority {
  return {
    id,
    name: council.name,
    slug: council.slug,
    hosts: council.hosts,
    zone: exampleZone,
    executiveModel: 'mayorAndCabinet',
    theme: council.colours,
    contact: council.contact,
    welcome: council.welcome.join('\n\n'),
    isExample: true,
  }
}

function storyOf(loading: Loading): StoryAct[] {
  const { council } = loading
  const firstOn = council.meetings.flatMap(({ acts }) => acts.map(({ on }) => on)).sort()[0] as CalendarDate
  const foundedOn = addDays(firstOn, -7)
  const acts = [
    ...registerActs(loading, foundedOn),
    ...templateActs(loading, foundedOn),
    ...decisionStory(loading, foundedOn),
    ...council.documents.flatMap((document) => documentStory(loading, placeDocument(council, document))),
    ...council.meetings.flatMap((meeting) => wholeMeeting(loading, meeting)),
    ...agendaStory(loading),
    ...planStory(loading, foundedOn),
    ...submissionStory(loading, foundedOn),
    ...interestStory(loading, foundedOn),
    ...dispensationStory(loading),
    ...outsideStory(loading, foundedOn),
    ...commitmentStory(loading),
    ...improvementStory(loading),
    ...assuranceStory(loading, foundedOn),
    ...coverageStory(loading),
    ...scrutinyStory(loading),
    ...interventionStory(loading, foundedOn),
    ...voiceStory(loading, foundedOn),
  ]
  return acts.toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1))
}

/** An item is prepared the day before its agenda goes out; where it has not gone out yet, it waits in the office. */
function wholeMeeting(loading: Loading, meeting: ExampleCouncil['meetings'][number]): StoryAct[] {
  const agenda = meeting.acts.find(({ kind }) => kind === 'agendaPublished')
  const announced = meeting.acts.find(({ kind }) => kind === 'announced')
  const preparedOn = agenda === undefined ? announced?.on : agenda.on
  if (preparedOn === undefined) return meetingStory(loading, meeting)
  const preparedAt = moment(preparedOn, '09:45')
  const items = meeting.items.flatMap((item, position) =>
    itemStory(loading, { meeting, item, position, ...placeItem(meeting, item, preparedAt) }),
  )
  return [...items, ...meetingStory(loading, meeting)]
}

async function keepFiles(home: ExampleHome, council: ExampleCouncil): Promise<Map<string, KeptFile>> {
  const files = new Map<string, KeptFile>()
  for (const document of council.documents) {
    for (const [index, version] of document.versions.entries()) {
      const content = new TextEncoder().encode(fileText(document, version))
      files.set(fileKey(document, index + 1), await keptFile(home, document.key, content))
    }
  }
  const report = inspectorsReport(council)
  files.set(inspectorsFile, await keptFile(home, report.key, await inspectorsPdf(report)))
  return files
}

async function keptFile({ keepFile }: ExampleHome, key: string, content: Uint8Array): Promise<KeptFile> {
  const scanned = await scanBytes({ bytes: content }) // its own words, so they need no process of their own
  invariant(scanned.ok, `the file of ${key} can be scanned`)
  return { sha256: await keepFile(content), sizeBytes: content.byteLength, scan: scanned.value }
}
