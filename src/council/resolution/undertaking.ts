import { firstDate } from '../../foundation/dates-in-text.ts'

const promises = [
  /\bwill (?:\w+ ){0,2}(?:be|seek|report|bring|review|ensure|provide|submit|consider|undertake|continue|prepare|work|develop|publish)\b/i,
  /\bto be (?:\w+ly )?(?:reviewed|refreshed|reported|submitted|brought|presented|prepared|provided|circulated|updated|developed|undertaken|established|implemented|considered at|shared|published|revised|investigated|monitored)\b/i,
  /\bbe (?:requested|asked|instructed|invited|tasked|required) to\b/i,
  /\b(?:officers?|director|clerk|secretary|manager|solicitor|executive)\b[^.;]{0,80}\b(?:to|shall|should) (?:report|review|write|prepare|submit|bring|provide|investigate|arrange|circulate|update)\b/i,
  /\b(?:report|reports|reporting) back\b/i,
  /\bbe (?:brought|submitted|presented|reported) (?:back\b|to\b)/i,
  /\bbe (?:prepared|established|circulated|arranged|produced)\b/i,
  /\bundert(?:ake|akes|ook|aking)\b/i,
]
const notPromises = /\b(?:that will be required|will be subject to|to be held)\b/gi

const owner =
  /\b(?:Director|Officer|Manager|Clerk|Chief Executive|Solicitor|Head of|Leader|Cabinet Member|Portfolio Holder|Chair(?:man|woman|person)?|Treasurer)\b/
const dueBy =
  /\b(?:by|before|within|in) (?:the end of |the )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d|six|three|twelve|next)/

/** Whether a limb's text holds a promise that someone will do something: one that needs an owner and a date. */
export function hidesUndertaking(text: string): boolean {
  const said = text.slice(0, 4000).replace(notPromises, ' ')
  return promises.some((promise) => promise.test(said))
}

/** Whether the text of a promise leaves unsaid who keeps it or by when. */
export function lacksOwner(text: string): boolean {
  return !owner.test(text) || (firstDate(text) === undefined && !dueBy.test(text))
}
