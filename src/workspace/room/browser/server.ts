import type { Snapshot, WaitingGroup } from './kept.ts'

/** What the server answers about the room: what is new, and what became of the groups that were sent. */
export type ServerAnswer = Snapshot & {
  readonly fields: string
  readonly results?: readonly { readonly id: string; readonly sentence?: string }[] | undefined
}

/** That nothing is new since the number of entries that was named. */
export type Same = { readonly isSame: true }

/** Why the server could not be asked. */
export type NotReached = 'offline' | 'signedOut'

/** The server, as the screen of the room asks it. */
export class Server {
  readonly #base: string
  /** The hidden fields that a form must carry, as markup. */
  fields: string

  constructor(base: string, fields: string) {
    this.#base = base
    this.fields = fields
  }

  /** Whether a form can be sent: a page opened without a network has no token against forgery until the server gives one. */
  get hasToken(): boolean {
    return this.fields.includes('_csrf')
  }

  state(seen: number): Promise<ServerAnswer | Same | NotReached> {
    return this.#ask<ServerAnswer | Same>(`${this.#base}/state?seen=${seen}`)
  }

  send(groups: readonly WaitingGroup[]): Promise<ServerAnswer | NotReached> {
    const sent = groups.map(({ id, entries }) => ({ id, entries }))
    return this.#post<ServerAnswer>('entries', { groups: JSON.stringify(sent) })
  }

  key(device: string): Promise<{ readonly key: string } | NotReached> {
    return this.#post('device', { device })
  }

  async forget(device: string): Promise<void> {
    await this.#post('device', { device, forget: 'yes' })
  }

  #post<Value extends object>(
    path: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<Value | NotReached> {
    const token = /name="_csrf"\s+value="([^"]*)"/.exec(this.fields)?.[1] ?? ''
    const body = new URLSearchParams({ ...fields, _csrf: token })
    return this.#ask<Value>(`${this.#base}/${path}`, { method: 'POST', body })
  }

  async #ask<Value extends object>(address: string, init: RequestInit = {}): Promise<Value | NotReached> {
    try {
      const answer = await fetch(address, {
        ...init,
        redirect: 'manual',
        signal: AbortSignal.timeout(15_000),
      })
      if (answer.type === 'opaqueredirect') return 'signedOut'
      if (answer.headers.get('content-type')?.startsWith('application/json') !== true)
        return answer.status >= 500 ? 'offline' : 'signedOut'
      const value = (await answer.json()) as Value & { readonly fields?: string }
      if (value.fields !== undefined) this.fields = value.fields
      return value
    } catch {
      return 'offline'
    }
  }
}
