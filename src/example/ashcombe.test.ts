import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import { ashcombe } from './ashcombe.ts'
import type { ExampleCouncil, ExampleItem } from './example-council.ts'
import { storylines } from './matters/storylines.ts'
import { placeMeetings } from './meeting-calendar.ts'
import { clearWorkingDays, isWorkingDay } from './meeting-days.ts'
import { statesShown } from './states-shown.ts'

const loadDates = [
  '2024-02-29', '2025-01-01', '2025-02-03', '2025-02-28', '2025-04-18', '2025-04-21', '2025-05-15', '2025-06-30',
  '2025-08-01', '2025-08-16', '2025-08-31', '2025-09-01', '2025-10-26', '2025-12-19', '2025-12-25', '2025-12-31',
  '2026-02-12', '2026-02-26', '2026-03-29', '2026-05-04', '2026-05-22', '2026-07-31', '2026-08-03', '2026-11-23',
  '2026-12-24', '2027-01-04', '2027-03-26', '2027-08-29', '2028-02-29', '2030-06-12',
] as readonly string[] as readonly CalendarDate[] // prettier-ignore

const councils = new Map(loadDates.map((date) => [date, ashcombe(date)]))

function forEveryDate(check: (council: ExampleCouncil, loadedOn: CalendarDate) => void): void {
  for (const [loadedOn, council] of councils) check(council, loadedOn)
}

function itemsOf(council: ExampleCouncil): readonly ExampleItem[] {
  return council.meetings.flatMap(({ items }) => items)
}

test('ashcombe() gives the same council for the same day', () => {
  for (const date of loadDates) assert.deepEqual(ashcombe(date), councils.get(date))
})

function near(count: number, wanted: number): boolean {
  return Math.abs(count - wanted) <= wanted * 0.05
}

test('ashcombe() has the size that was asked for', () => {
  forEveryDate((council, loadedOn) => {
    assert.equal(council.bodies.length, 12)
    assert.ok(near(council.people.length, 50), `${council.people.length} people`)
    const placed = [...placeMeetings(loadedOn).values()]
    const ahead = placed.filter(({ slot }) => /-(budget|annual)\+1$/.test(slot)).map(({ key }) => key)
    assert.equal(council.meetings.length, 120 + ahead.length)
    const items = itemsOf(council).filter(({ key }) => !ahead.some((meeting) => key.startsWith(meeting)))
    assert.ok(near(items.length, 900), `${items.length} items on ${loadedOn}`)
    assert.ok(council.matters.length >= 45)
  })
})

for (const { state, isShownBy } of statesShown) {
  test(`ashcombe() shows on any day: ${state}`, () => {
    forEveryDate((council, loadedOn) => assert.ok(isShownBy(council), `not when loaded on ${loadedOn}`))
  })
}

test('ashcombe() meets on working days, never in August, each body once a day', () => {
  forEveryDate(({ meetings }) => {
    for (const { key, startsOn } of meetings) {
      assert.ok(isWorkingDay(startsOn), key)
      assert.notEqual(startsOn.slice(5, 7), '08', key)
    }
    assert.equal(new Set(meetings.map(({ key }) => key)).size, meetings.length)
  })
})

test('ashcombe() spans about three years with a meeting just held and one next week', () => {
  forEveryDate(({ meetings }, loadedOn) => {
    const days = meetings.map(({ startsOn }) => startsOn)
    assert.ok((Date.parse(days.at(-1) ?? '') - Date.parse(days[0] ?? '')) / 86_400_000 > 950)
    assert.ok(days.every((day) => day !== loadedOn))
    assert.ok(
      meetings.some(({ startsOn, acts }) => startsOn > loadedOn && acts.at(-1)?.kind === 'agendaPublished'),
    )
  })
})

test('ashcombe() publishes every agenda five clear working days before, and acts in order of time', () => {
  forEveryDate(({ meetings }, loadedOn) => {
    for (const { key, startsOn, acts } of meetings) {
      const agendas = acts.filter(({ kind }) => kind === 'agendaPublished')
      assert.ok(
        agendas.every(({ on }) => isWorkingDay(on) && clearWorkingDays(on, startsOn) >= 5),
        key,
      )
      const moments = acts.map(({ on, at }) => `${on} ${at}`)
      assert.deepEqual(moments, [...moments].sort(), key)
      assert.ok(
        acts.every(({ on, at }) => on <= loadedOn && isWorkingDay(on) && /^\d\d:\d\d$/.test(at)),
        key,
      )
    }
  })
})

test('ashcombe() has one report that came after its agenda, with five clear days of its own', () => {
  forEveryDate((council) => {
    const late = council.meetings.filter(({ acts }) => acts.some(({ note }) => note?.includes('clear days')))
    assert.equal(late.length, 1)
    const [meeting] = late
    const supplement = meeting?.acts.find(({ kind }) => kind === 'supplementPublished')
    assert.ok(meeting !== undefined && supplement !== undefined)
    assert.equal(clearWorkingDays(supplement.on, meeting.startsOn), 5)
    const agenda = meeting.acts.find(({ kind }) => kind === 'agendaPublished')
    assert.ok(agenda !== undefined && agenda.on < supplement.on)
    assert.equal(council.documents.find(({ key }) => key === 'flood-tender')?.publishedOn, supplement.on)
  })
})

test('ashcombe() lets nobody speak, vote or act but people of the register who held an office that day', () => {
  forEveryDate((council) => {
    const people = new Set(council.people.map(({ key }) => key))
    const isHeld = (person: string, on: CalendarDate, office?: string): boolean =>
      council.holdings.some(
        (term) =>
          term.person === person &&
          (office === undefined || term.office === office) &&
          term.fromOn <= on &&
          (term.toOn === undefined || on <= term.toOn),
      )
    for (const { key, startsOn, acts, attendance, items } of council.meetings) {
      for (const { by } of acts) assert.ok(people.has(by), `${by} acts at ${key}`)
      const present = new Set(
        attendance.filter(({ apologies }) => apologies !== true).map(({ person }) => person),
      )
      for (const { person, mode, capacity } of attendance) {
        assert.ok(isHeld(person, startsOn), `${person} at ${key}`)
        assert.ok(capacity !== 'member' || mode === 'inPerson')
      }
      for (const { contributions, votes, title } of items) {
        for (const { person, roleOnly, office } of contributions) {
          assert.notEqual(person === undefined, roleOnly === undefined, title)
          if (person === undefined) continue
          assert.ok(present.has(person), `${person} spoke on ${title} and was there`)
          assert.ok(
            office !== undefined && isHeld(person, startsOn, office),
            `${person} as ${office} on ${title} at ${key}`,
          )
        }
        for (const vote of votes) {
          for (const person of [vote.mover, vote.seconder])
            assert.ok(present.has(person), `${person} moved ${vote.motion}`)
          assert.ok(vote.for >= 0)
          assert.equal(vote.carried, vote.for > vote.against)
          if (vote.named !== undefined) {
            assert.deepEqual(
              [vote.named.for.length, vote.named.against.length, vote.named.abstain.length],
              [vote.for, vote.against, vote.abstain],
            )
          }
        }
      }
    }
  })
})

test('ashcombe() lets a mover vote for the motion, and a body that ceased meet no more', () => {
  forEveryDate((council) => {
    for (const { votes } of itemsOf(council)) {
      for (const { named, mover, seconder } of votes) {
        if (named !== undefined) assert.ok(named.for.includes(mover) && named.for.includes(seconder), mover)
      }
    }
    for (const { slug, ceased } of council.bodies) {
      if (ceased === undefined) continue
      assert.ok(council.bodies.some((body) => body.slug === ceased.succeededBy))
      assert.ok(council.meetings.every(({ body, startsOn }) => body !== slug || startsOn < ceased.on))
    }
  })
})

test('ashcombe() lets nobody hold office in a body after its last day, and leaves no minutes of it unsigned', () => {
  forEveryDate((council) => {
    const bodyOf = new Map(council.offices.map(({ key, body }) => [key, body]))
    for (const { slug, ceased } of council.bodies) {
      if (ceased === undefined) continue
      const terms = council.holdings.filter(({ office }) => bodyOf.get(office) === slug)
      assert.ok(terms.length > 0)
      for (const { person, office, toOn } of terms) assert.equal(toOn, ceased.on, `${person} as ${office}`)
      for (const { body, acts } of council.meetings)
        if (body === slug) assert.equal(acts.at(-1)?.kind, 'minutesSigned')
    }
  })
})

test('ashcombe() has a Council meeting before 11 March each year, the coming one too where it is in sight', () => {
  forEveryDate(({ meetings }, loadedOn) => {
    const last = meetings.at(-1)?.startsOn ?? ''
    for (const year of [-1, 0, 1].map((years) => Number(loadedOn.slice(0, 4)) + years)) {
      const [opens, closes] = [`${year}-02-15`, `${year}-03-11`]
      if (closes > last) continue
      assert.ok(
        meetings.some(({ body, startsOn }) => body === 'council' && startsOn > opens && startsOn < closes),
        `${year}`,
      )
    }
  })
})

test('ashcombe() tells the public why each private item is private, and of no public one', () => {
  forEveryDate((council) => {
    for (const { part, restriction, title } of itemsOf(council)) {
      const isTold = /^(Exempt information: paragraphs? [1-7]|Confidential information$)/.test(
        restriction ?? '',
      )
      assert.equal(isTold, part === 'private', title)
    }
  })
})

test('ashcombe() has a quorum at every meeting that was held', () => {
  forEveryDate(({ meetings, bodies }) => {
    const quorums = new Map(bodies.map(({ slug, quorum }) => [slug, quorum]))
    for (const { key, body, acts, attendance } of meetings) {
      if (!acts.some(({ kind }) => kind === 'held')) continue
      const members = attendance.filter(
        ({ capacity, apologies }) => capacity === 'member' && apologies !== true,
      )
      assert.ok(members.length >= (quorums.get(body) ?? 0), `${members.length} members at ${key}`)
    }
  })
})

test('ashcombe() tells each matter in the order in which it is written, on any day of loading', () => {
  const seasonal = ['budget', 'annual-meeting']
  forEveryDate((_council, loadedOn) => {
    const placed = placeMeetings(loadedOn)
    for (const { key, moments } of storylines.filter((storyline) => !seasonal.includes(storyline.key))) {
      const days = moments.map(({ slot }) => placed.get(slot)?.startsOn ?? `${slot} is no meeting`)
      assert.deepEqual(days, [...days].sort(), `${key}: ${moments.map(({ slot }) => slot).join(' ')}`)
    }
  })
})

test('ashcombe() keeps every unreleased document from the public and dates every release', () => {
  forEveryDate(({ documents, meetings }, loadedOn) => {
    const keys = new Set(documents.map(({ key }) => key))
    for (const { key, accessClass, publishedOn, publicTitle, title, versions } of documents) {
      const isOpen =
        accessClass.kind === 'open' ||
        (accessClass.kind === 'embargoed' && accessClass.released !== undefined)
      assert.ok(publishedOn === undefined || (isOpen && publishedOn <= loadedOn), key)
      assert.ok(versions.length > 0 && versions.every(({ on }) => on <= loadedOn), key)
      if (isOpen || accessClass.kind === 'draft') continue
      assert.ok(publicTitle !== undefined && publicTitle !== title, `${key} has a title fit for the agenda`)
      if (accessClass.kind === 'embargoed')
        assert.ok(accessClass.expectedOn > loadedOn, `${key} is still awaited`)
    }
    for (const { document } of meetings
      .flatMap(({ items }) => items)
      .flatMap(({ expectedDocuments }) => expectedDocuments)) {
      assert.ok(document === undefined || keys.has(document))
    }
  })
})

test('ashcombe() gives every promise an owner, or the reason why it is none', () => {
  forEveryDate((council) => {
    const offices = new Set(council.offices.map(({ key }) => key))
    for (const { title, resolution } of itemsOf(council)) {
      for (const { text, undertaking, noUndertakingReason } of resolution?.limbs ?? []) {
        if (undertaking !== undefined) assert.ok(offices.has(undertaking.ownerOffice), title)
        const sounds = /\bwill\b|\bbe brought (back|to)\b/.test(text)
        assert.ok(
          !sounds || undertaking !== undefined || noUndertakingReason !== undefined,
          `${title}: ${text}`,
        )
      }
    }
  })
})

test('ashcombe() has every Cabinet item introduced by the mayor, a cabinet member or an officer', () => {
  forEveryDate(({ meetings, offices }) => {
    const leading = new Set(
      offices
        .filter(({ kind }) => ['mayor', 'cabinetMember', 'statutoryOfficer', 'officer'].includes(kind))
        .map(({ key }) => key),
    )
    const items = meetings.filter(({ body }) => body === 'cabinet').flatMap((meeting) => meeting.items)
    for (const { title, contributions } of items) {
      for (const { kind, office } of contributions) {
        // The chair of planning brings the Local Plan, which the Cabinet only passes on.
        if (kind === 'introduction')
          assert.ok(leading.has(office ?? '') || title.startsWith('Local Plan'), title)
      }
    }
  })
})

test('ashcombe() fills the whole record of every executive decision', () => {
  forEveryDate(({ meetings }) => {
    const items = meetings.filter(({ body }) => body === 'cabinet').flatMap((meeting) => meeting.items)
    for (const { title, standing, resolution } of items) {
      if (standing !== undefined || resolution === undefined) continue
      const { isKey, reasons, alternatives, conflicts, dispensations } = resolution
      for (const field of [isKey, reasons, alternatives, conflicts, dispensations])
        assert.notEqual(field, undefined, title)
    }
  })
})

test('ashcombe() names no young person', () => {
  forEveryDate((council) => {
    for (const { contributions } of itemsOf(council)) {
      for (const { kind, person, roleOnly } of contributions) {
        if (kind === 'voice') assert.equal(person, undefined, roleOnly)
      }
    }
  })
})

const usual = ashcombe('2026-11-23' as CalendarDate)

function sentencesOf(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(
    texts
      .flatMap((text) => (text ?? '').split(/(?<=[.!?:]”?)\s+/))
      .filter((sentence) => sentence.split(' ').length > 2),
  )
}

function repeated(sources: readonly (readonly [string, ReadonlySet<string>])[], atMost: number): string[] {
  const where = new Map<string, string[]>()
  for (const [source, sentences] of sources) {
    for (const sentence of sentences) where.set(sentence, [...(where.get(sentence) ?? []), source])
  }
  return [...where]
    .filter(([, found]) => found.length > atMost)
    .map(([sentence, found]) => `${sentence} (${found.join(', ')})`)
}

test('no sentence stands in more than three items, standing business apart', () => {
  const sources = itemsOf(usual)
    .filter(({ standing }) => standing === undefined)
    .map(
      ({ key, purpose, contributions, resolution, votes, deferred, urgency }) =>
        [
          key,
          sentencesOf([
            purpose,
            ...contributions.flatMap(({ text, list }) => [text, ...(list ?? [])]),
            ...(resolution?.limbs.map(({ verb, text }) => `${verb} ${text}`) ?? []),
            resolution?.reasons,
            resolution?.alternatives,
            ...votes.map(({ motion }) => motion),
            deferred?.reason,
            urgency?.reason,
          ]),
        ] as const,
    )
  assert.deepEqual(repeated(sources, 3), [])
})

test('no sentence of a report stands in another report, and 25 reports are written out', () => {
  const paragraphs = usual.documents.map(
    ({ key, versions }) =>
      [key, versions[0]?.sections.flatMap((section) => section.paragraphs) ?? []] as const,
  )
  assert.deepEqual(
    repeated(
      paragraphs.map(([key, texts]) => [key, sentencesOf(texts)] as const),
      1,
    ),
    [],
  )
  const long = paragraphs.filter(([, texts]) => texts.join(' ').split(/\s+/).length >= 420)
  assert.ok(long.length >= 25, `${long.length} long reports`)
})

test('no text is left with a date unwritten, a machine’s quotation mark or a season out of season', () => {
  const texts = JSON.stringify([usual.meetings, usual.documents, usual.matters])
  assert.doesNotMatch(texts, /\{(d|m|y|fy)[}+-]/)
  assert.doesNotMatch(texts, /[a-z]'[a-z]/)
})
