import { linksGoodSince } from '../council/follower/follower.ts'
import type { FollowedThing } from '../council/follower/public-news.ts'
import { triedAgainAt } from '../council/mail/mail-times.ts'
import type { Instant } from '../foundation/instant.ts'
import { sha256 } from '../foundation/sha256.ts'
import { noteBounce, noteTold, untoldNews } from '../store/followed-news.ts'
import { findFollower, topicByLink, topicOf, type FollowerRow } from '../store/follower.ts'
import { dropWaitingMail, recordDelivery, type WaitingMail } from '../store/mail.ts'
import type { Transaction } from '../store/transaction.ts'
import { revisionOf } from '../store/publication.ts'
import type { ComposedMail, MailSender } from './compose-mail.ts'
import { composeConfirmation, composeNews } from './compose-follower-mail.ts'
import type { ReadFollowedAt } from './read-followed-once.ts'
import type { Handover, MailTransport } from './transport.ts'

/** What sending one mail to a follower needs, in the transaction that holds the mail. */
export type FollowerSending = {
  readonly tx: Transaction
  readonly transport: MailTransport
  readonly sender: MailSender
  readonly followed: ReadFollowedAt
  readonly at: Instant
}

type Letter = ComposedMail & {
  readonly stopUrl?: string
  /** Up to when the follower is told by it. */
  readonly tellsTo?: Instant
}

/**
 * Sends one mail to a follower. Its words are read at this moment as the public reads them, so what is no longer public is in no mail;
 * where nothing is left to say, nothing is sent. Of what was sent neither the words nor the address are kept.
 */
export async function sendToFollower(
  sending: FollowerSending,
  mail: WaitingMail,
): Promise<'sent' | 'unreachable'> {
  const { tx, transport, sender } = sending
  const { council_id: councilId, about_id: id } = mail
  const follower = await findFollower(tx, councilId, { follower_id: id as FollowerRow['follower_id'] })
  const letter = follower && (await letterTo(sending, follower, mail))
  if (follower === undefined || letter === undefined) {
    await dropWaitingMail(tx, mail)
    return 'sent'
  }
  const { tellsTo, ...words } = letter
  const handover = await transport.send({
    ...words,
    to: { name: '', address: follower.address },
    fromName: sender.council,
    replyTo: sender.address,
    messageId: `<${mail.mail_id}@${new URL(sender.baseUrl).hostname}>`,
    preferencesUrl: undefined,
  })
  await record(sending, { mail, follower, handover, tellsTo })
  return handover.isUnreachable === true ? 'unreachable' : 'sent'
}

async function letterTo(
  sending: FollowerSending,
  follower: FollowerRow,
  mail: WaitingMail,
): Promise<Letter | undefined> {
  return mail.kind === 'followed-news' ? newsLetter(sending, follower) : confirmation(sending, mail)
}

async function confirmation(
  { tx, sender, followed, at }: FollowerSending,
  { council_id: councilId, secret_path: path }: WaitingMail,
): Promise<Letter | undefined> {
  const token = path?.split('/').at(-1) ?? ''
  const row = await topicByLink(tx, { councilId, sha256: sha256(token), since: linksGoodSince(at) })
  const thing = row && (await followed(councilId, topicOf(row), await revisionOf(tx, councilId)))
  return thing && composeConfirmation(sender, { thing, link: `${sender.baseUrl}${path ?? ''}` })
}

async function newsLetter(sending: FollowerSending, follower: FollowerRow): Promise<Letter | undefined> {
  const { tx, sender, followed } = sending
  const untold = await untoldNews(tx, follower)
  if (untold === undefined) return undefined
  const revision = await revisionOf(tx, follower.council_id)
  const told = new Set<string>()
  const things: FollowedThing[] = []
  for (const { topic, keys } of untold.topics) {
    const thing = await followed(follower.council_id, topic, revision)
    const news = thing?.news.filter(({ key }) => keys.includes(key) && !told.has(key)) ?? []
    for (const { key } of news) told.add(key)
    if (thing !== undefined && news.length > 0) things.push({ ...thing, news })
  }
  if (things.length === 0) {
    await noteTold(tx, follower, untold.seenTo)
    return undefined
  }
  const stop = `${sender.baseUrl}/following/${follower.stop_key}`
  return {
    ...composeNews(sender, { things, stop }),
    stopUrl: `${stop}/one-press`,
    tellsTo: untold.seenTo,
  }
}

type Tried = {
  readonly mail: WaitingMail
  readonly follower: FollowerRow
  readonly handover: Handover
  readonly tellsTo: Instant | undefined
}

async function record(
  { tx, at }: FollowerSending,
  { mail, follower, handover, tellsTo }: Tried,
): Promise<void> {
  const attempt = mail.attempts + 1
  const { outcome, reply } = handover
  await recordDelivery(tx, {
    council_id: mail.council_id,
    mail_id: mail.mail_id,
    attempt,
    at,
    outcome,
    reply: withoutAddress(reply, follower.address),
    words: null,
    againAt: outcome === 'delayed' ? triedAgainAt(attempt, at) : undefined,
  })
  if (tellsTo === undefined) return
  if (outcome === 'sent') await noteTold(tx, follower, tellsTo)
  if (outcome === 'bounced') await noteBounce(tx, follower, tellsTo)
}

/** What the mail server said, without the address that it may repeat: that record is never changed. */
function withoutAddress(reply: string, address: string): string {
  const [box = '', host = ''] = address.split('@')
  return [address, box, host]
    .filter((part) => part.length > 2)
    .reduce((text, part) => replaceAny(text, part), reply)
}

/** Replaces every appearance of a part, however it is spelt with capitals. */
function replaceAny(text: string, part: string): string {
  const lower = text.toLowerCase()
  const at = lower.indexOf(part.toLowerCase())
  return at < 0 || lower.length !== text.length
    ? text
    : `${text.slice(0, at)}…${replaceAny(text.slice(at + part.length), part)}`
}
