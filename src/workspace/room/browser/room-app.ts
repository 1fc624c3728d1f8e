import { recordOf } from '../../../council/room/enter-in-room.ts'
import { newId } from '../../../foundation/identifier.ts'
import { britishFormats } from '../../../web/catalogue.ts'
import { textTyped, type Typed } from '../../../web/form/field.ts'
import { raw } from '../../../web/html.ts'
import { entriesOf, withEntries } from '../enter-form.ts'
import type { RoomProblem } from '../read-form.ts'
import { addressOf, type RoomChoice } from '../view/room-view.ts'
import { roomScreen } from '../view/room-screen.ts'
import { sendingWords } from '../sending-words.ts'
import {
  eraseKept,
  importKey,
  Kept,
  openKept,
  plainOf,
  putPlain,
  waitingByMeeting,
  type Snapshot,
  type WaitingGroup,
} from './kept.ts'
import {
  choiceIn,
  focusErrors,
  focusPanel,
  forgetShown,
  frameFieldsIn,
  isBareShell,
  keepShell,
  leadsToPanel,
  noteShown,
  now,
  panelOfKey,
  showIn,
  snapshotOf,
  typedIn,
} from './page-parts.ts'
import { lockedView, sendingView, type Connection } from './sending-view.ts'
import { Server, type ServerAnswer, type NotReached } from './server.ts'

const pollMs = 3000
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count))

/** The screen of the room with a script: it enters by itself, keeps what is not sent, and shows what others enter. */
export class RoomApp {
  readonly #meeting: string
  readonly #base: string
  readonly #server: Server
  #root: Element
  #database: IDBDatabase | undefined
  #kept: Kept | undefined
  #snapshot: Snapshot | undefined
  #groups: readonly WaitingGroup[] = []
  #connection: Connection = 'saved'
  #typed: Typed = {}
  #problem: RoomProblem | undefined
  #isLeaving = false
  #isSyncing = false
  #isPassing = false
  #order = 0

  constructor(root: Element, meeting: string) {
    this.#root = root
    this.#meeting = meeting
    this.#base = `/workspace/meetings/${meeting}/room`
    this.#server = new Server(this.#base, frameFieldsIn(root))
  }

  async start(): Promise<void> {
    this.#listen()
    noteShown(this.#root)
    void keepShell(this.#meeting, this.#base)
    this.#database = await openKept()
    const first = await this.#server.state(-1)
    if (typeof first === 'string') this.#connection = first
    else if ('facts' in first) this.#snapshot = snapshotOf(first)
    await this.#unlock()
    if (this.#snapshot === undefined) return this.#sayLocked()
    await this.#kept?.putSnapshot(this.#snapshot)
    this.#draw()
    await this.#sync()
    setInterval(() => void this.#sync(), pollMs)
  }

  /** Gets the key: from the server, or while there is no network from this tab, which loses it when it closes. */
  async #unlock(): Promise<void> {
    if (this.#database === undefined) return
    let device = await plainOf<string>(this.#database, 'device')
    if (device === undefined) {
      device = newId(random)
      await putPlain(this.#database, 'device', device)
    }
    const given = this.#connection === 'saved' ? await this.#server.key(device) : this.#connection
    const secret = typeof given === 'string' ? sessionStorage.getItem('moothall-room-key') : given.key
    if (secret === null || given === 'signedOut') return
    sessionStorage.setItem('moothall-room-key', secret)
    this.#kept = new Kept(this.#database, await importKey(secret), this.#meeting)
    this.#groups = await this.#kept.groups()
    this.#order = this.#groups.at(-1)?.order ?? 0
    this.#snapshot ??= await this.#kept.snapshot()
  }

  async #sayLocked(): Promise<void> {
    const count =
      this.#database === undefined
        ? 0
        : ((await plainOf<number>(this.#database, `${this.#meeting} waiting`)) ?? 0)
    const text = this.#connection === 'signedOut' ? sendingWords.signedOut(count) : sendingWords.locked(count)
    window.addEventListener('online', () => location.reload())
    const signIn = `/workspace/sign-in?to=${encodeURIComponent(this.#base)}`
    showIn(this.#root, lockedView(text, signIn))
  }

  #record() {
    const { facts, entries } = this.#snapshot as Snapshot
    const known = new Set(entries.map(({ id }) => id))
    const waiting = this.#groups
      .filter(({ sentence }) => sentence === undefined)
      .flatMap((group) => group.entries)
      .filter(({ id }) => !known.has(id))
    return recordOf([...entries, ...waiting], facts)
  }

  #choice(): RoomChoice {
    return choiceIn(location.search)
  }

  #draw(how?: 'afresh'): void {
    if (this.#snapshot === undefined) return
    if (how === 'afresh') forgetShown(this.#root)
    const { facts, recordedBy } = this.#snapshot
    const record = this.#record()
    const problem = this.#problem
    const state = { connection: this.#connection, groups: this.#groups, isLeaving: this.#isLeaving }
    const sending = sendingView({ ...state, hasProblem: problem !== undefined, room: record.room, facts })
    const screen = roomScreen({
      record,
      facts,
      recordedBy,
      at: now(),
      say: britishFormats(facts.zone),
      base: this.#base,
      fields: raw(this.#server.fields),
      choice: this.#choice(),
      typed: this.#typed,
      problem,
      sending,
    })
    showIn(this.#root, screen)
  }

  #listen(): void {
    document.addEventListener('submit', (event) => void this.#submitted(event), true)
    document.addEventListener('click', (event) => this.#clicked(event))
    document.addEventListener('keydown', (event) => this.#pressed(event))
    window.addEventListener('popstate', () => this.#draw())
    window.addEventListener('online', () => void this.#sync())
    window.addEventListener('offline', () => void this.#learn('offline'))
  }

  async #submitted(event: SubmitEvent): Promise<void> {
    const form = event.target as HTMLFormElement
    if (form.matches('.mh-account')) return this.#isPassing ? undefined : this.#signingOut(event)
    if (!form.matches('[data-room-form]') || this.#snapshot === undefined || this.#kept === undefined) return
    event.preventDefault()
    event.stopPropagation()
    await this.#enter(typedIn(form))
  }

  /** Enters a form: judged by the same rules as on the server, then kept, shown and sent. */
  async #enter(typed: Typed): Promise<void> {
    const { facts } = this.#snapshot as Snapshot
    const record = this.#record()
    const read = entriesOf({ typed, room: record.room, facts, at: now(), random })
    const entered = read.ok ? withEntries(record, read.value, { facts }) : read
    if (!read.ok || !entered.ok) return this.#refuse(typed, entered.ok ? undefined : entered.refusal)
    const mended = textTyped(this.#typed, 'mends')
    this.#typed = {}
    this.#problem = undefined
    const order = (this.#order = Math.max(this.#order + 1, Date.now()))
    const group = { id: newId(random), order, entries: read.value, typed, choice: this.#choice() }
    await this.#kept?.putGroup(group)
    if (mended !== '') await this.#drop(mended)
    this.#groups = [...this.#groups, group]
    if (typed['next'] !== undefined) this.#go(choiceIn(textTyped(typed, 'next')))
    this.#draw('afresh')
    await this.#sync()
  }

  #refuse(typed: Typed, problem: RoomProblem | undefined): void {
    const mends = textTyped(this.#typed, 'mends')
    this.#typed = mends === '' ? typed : { ...typed, mends }
    this.#problem = problem
    this.#draw('afresh')
    focusErrors(this.#root)
  }

  async #drop(id: string): Promise<void> {
    await this.#kept?.dropGroup(id)
    this.#groups = this.#groups.filter((group) => group.id !== id)
  }

  #go(choice: RoomChoice): void {
    const address = addressOf({ base: this.#base }, choice)
    if (address !== location.pathname + location.search) history.pushState({}, '', address)
    this.#problem = undefined
    this.#draw()
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as Element
    const act = target.closest<HTMLElement>('[data-act]')
    if (act !== null) return void this.#act(act.dataset['act'] ?? '', act.dataset['group'] ?? '')
    const link = target.closest<HTMLAnchorElement>('[data-room] a')
    if (link === null || this.#snapshot === undefined || !leadsToPanel(event, link, this.#base)) return
    event.preventDefault()
    this.#typed = {}
    this.#go(choiceIn(link.search))
  }

  async #act(act: string, id: string): Promise<void> {
    const group = this.#groups.find((one) => one.id === id)
    if (act === 'stay') this.#isLeaving = false
    if (act === 'leave') return this.#leave()
    if (act === 'again') await this.#tryAgain()
    if (act === 'drop') await this.#drop(id)
    if (act === 'change' && group !== undefined) {
      this.#typed = { ...group.typed, mends: group.id }
      this.#go(group.choice)
      this.#problem = { sentence: group.sentence ?? '' }
    }
    this.#draw(act === 'change' ? 'afresh' : undefined)
    if (act === 'again') await this.#sync()
  }

  /** Tries every refused group again, each in its place: where one was mended, those after it may stand as well. */
  async #tryAgain(): Promise<void> {
    const again = this.#groups.map((group) => ({ ...group, sentence: undefined }))
    for (const group of again) await this.#kept?.putGroup(group)
    this.#groups = again
  }

  #pressed(event: KeyboardEvent): void {
    const panel = panelOfKey(event)
    if (panel === undefined || this.#snapshot === undefined) return
    event.preventDefault()
    this.#typed = {}
    this.#go(panel === '' ? {} : { show: panel })
    focusPanel(this.#root)
  }

  async #sync(): Promise<void> {
    if (this.#isSyncing || this.#snapshot === undefined) return
    this.#isSyncing = true
    try {
      const waiting = this.#groups.filter(({ sentence }) => sentence === undefined)
      if (waiting.length > 0 && this.#connection !== 'offline') this.#connection = 'saving'
      const seen = this.#snapshot.entries.length
      const isReady = waiting.length > 0 && this.#server.hasToken
      const answer = isReady
        ? await this.#server.send(waiting)
        : await this.#server.state(this.#server.hasToken ? seen : -1)
      await this.#learn(answer)
    } finally {
      this.#isSyncing = false
    }
    if (this.#connection === 'saved' && this.#groups.some(({ sentence }) => sentence === undefined))
      await this.#sync()
  }

  async #learn(answer: ServerAnswer | { readonly isSame: true } | NotReached): Promise<void> {
    const before = this.#connection
    this.#connection = typeof answer === 'string' ? answer : 'saved'
    if (answer === 'signedOut') this.#lock()
    if (typeof answer === 'string' || !('facts' in answer)) {
      if (before !== this.#connection) this.#draw()
      return
    }
    await this.#told(answer)
  }

  async #told(answer: ServerAnswer): Promise<void> {
    this.#snapshot = snapshotOf(answer)
    for (const { id, sentence } of answer.results ?? []) await this.#resulted(id, sentence)
    await this.#kept?.putSnapshot(this.#snapshot)
    if (this.#groups.length === 0 && isBareShell()) location.reload()
    this.#draw()
  }

  async #resulted(id: string, sentence: string | undefined): Promise<void> {
    if (sentence === undefined) return this.#drop(id)
    this.#groups = this.#groups.map((group) => (group.id === id ? { ...group, sentence } : group))
    const refused = this.#groups.find((group) => group.id === id)
    if (refused !== undefined) await this.#kept?.putGroup(refused)
  }

  /** Forgets the key: what the device keeps stays on it, and only the same account can open it again. */
  #lock(): void {
    sessionStorage.removeItem('moothall-room-key')
    this.#kept = undefined
  }

  async #signingOut(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    event.stopPropagation()
    await this.#sync()
    if (this.#groups.length > 0) {
      this.#isLeaving = true
      return this.#draw()
    }
    const isElsewhere = this.#database !== undefined && (await waitingByMeeting(this.#database)).size > 0
    if (!isElsewhere) return this.#leave()
    this.#isPassing = true // entries of another meeting wait: the frame asks about them as on any page
    ;(event.target as HTMLFormElement).requestSubmit()
    this.#isPassing = false
  }

  async #leave(): Promise<void> {
    if (this.#database !== undefined) {
      const device = await plainOf<string>(this.#database, 'device')
      if (device !== undefined) await this.#server.forget(device)
    }
    await eraseKept(this.#database)
    document.querySelector<HTMLFormElement>('form.mh-account')?.submit()
  }
}
