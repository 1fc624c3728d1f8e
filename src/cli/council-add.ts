import { randomBytes } from 'node:crypto'
import { addCouncil } from '../acts/council/add-council.ts'
import type { Authority, ExecutiveModel } from '../council/authority.ts'
import { newId } from '../foundation/identifier.ts'
import { instantFromMs } from '../foundation/instant.ts'
import { slugOf } from '../foundation/text.ts'
import { defineCommand, UsageError, type ExitCode } from './command.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { withDatabase } from './with-council.ts'
import { words } from './words.ts'

const say = words.councilAdd
const executiveModels: readonly string[] = ['leaderAndCabinet', 'mayorAndCabinet', 'committeeSystem']

/** `moothall council add`: makes a council and its first administrator. */
export const councilAdd = defineCommand({
  usage:
    '--name NAME --host HOST[,HOST…] --administrator NAME --email EMAIL [--slug SLUG] [--executive MODEL] [--contact EMAIL] [--json]',
  options: {
    name: { type: 'string', value: 'NAME', summary: say.name },
    host: { type: 'string', value: 'HOST[,HOST…]', summary: say.host },
    administrator: { type: 'string', value: 'NAME', summary: say.administrator },
    email: { type: 'string', value: 'EMAIL', summary: say.email },
    slug: { type: 'string', value: 'SLUG', summary: say.slug },
    executive: { type: 'string', value: 'MODEL', summary: say.executive },
    contact: { type: 'string', value: 'EMAIL', summary: say.contact },
    json: { type: 'boolean', summary: say.json },
  },
  run(context, { values, operands }): Promise<ExitCode> {
    if (operands.length > 0) throw new UsageError(say.tooMuch)
    const { authority, administrator } = askedCouncil(values)
    return withDatabase(context, async ({ connection }) => {
      const added = await addCouncil(connection.office, {
        authority,
        administrator: { ...administrator, roles: ['administrator', 'democratic-services-officer'] },
        at: instantFromMs(Date.now()),
        random: randomBytes,
      })
      if (!added.ok) {
        context.err(`${refusalSentence(added.refusal)}\n`)
        return 1
      }
      const { id, slug, hosts, name } = authority
      const made = { id, slug, hosts, email: administrator.email }
      context.out(values.json === true ? `${JSON.stringify(made)}\n` : say.done(name, hosts, made.email))
      return 0
    })
  },
})

const needed = ['name', 'host', 'administrator', 'email'] as const

type Asked = Readonly<
  Partial<Record<'name' | 'host' | 'administrator' | 'email' | 'slug' | 'executive' | 'contact', string>>
>

function askedCouncil(asked: Asked): {
  authority: Authority
  administrator: { name: string; email: string }
} {
  const { name = '', administrator = '', email = '' } = asked
  const missing = needed.filter((option) => (asked[option] ?? '').trim() === '')
  if (missing.length > 0) throw new UsageError(say.missing(missing))
  if (!isEmail(email)) throw new UsageError(say.badEmail)
  const authority: Authority = {
    id: newId<'council'>(randomBytes),
    name,
    slug: slugFrom(asked.slug ?? slugOf(name)),
    hosts: hostsFrom(asked.host),
    zone: 'Europe/London',
    executiveModel: executiveFrom(asked.executive),
    theme: { brand: '#1d4e5f', onBrand: '#ffffff', accent: '#b5651d' },
    contact: { team: say.team, email: asked.contact ?? email, address: [] },
    welcome: '',
    isExample: false,
  }
  return { authority, administrator: { name: administrator, email } }
}

function slugFrom(text: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) throw new UsageError(say.badSlug)
  return text
}

function executiveFrom(text = 'leaderAndCabinet'): ExecutiveModel {
  if (!isExecutiveModel(text)) throw new UsageError(say.badExecutive(executiveModels))
  return text
}

function hostsFrom(text = ''): readonly string[] {
  const hosts = text.split(',').map((host) => host.trim().toLowerCase())
  if (!hosts.every((host) => /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/.test(host)))
    throw new UsageError(say.badHost)
  return hosts
}

function isExecutiveModel(text: string): text is ExecutiveModel {
  return executiveModels.includes(text)
}

/** Whether a text has the form of an e-mail address, as far as that can be told without sending to it. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>"]{1,64}@[a-z0-9.-]{1,253}$/i.test(text)
}
