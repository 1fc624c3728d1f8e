// cspell:ignore Dydd
import { firstDate } from '../../../foundation/dates-in-text.ts'

const minutes =
  /^(?:(?:draft|printed|public|confirmed|unconfirmed) )?(?:minutes|notes|record|proceedings|decisions)\b(?: of)? (?:(?:a|an|the|proceedings of) )*(?:[a-z]+ )?(?:meeting|proceedings|[\p{L} ,&-]{3,120})(?: of [\p{L} ,&’'-]{3,140})?,? (?:which was |was )?(?:held|took place|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on \d)/iu
/** "A meeting of the County Council will be held …", at the head of a summons. */
const summons = /\bmeeting of (?:the )?\p{Lu}[^.]{2,140}? (?:will be|is to be|to be) held\b/u
const held = /^(?:which was |was )?held (?:on|at|in) /i
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Dydd [A-Z]\\w+)'
const dateFirst = new RegExp(`^(?:(?:on|date:?) )?(?:${weekday}\\b|\\d{1,2}(?:st|nd|rd|th)? [A-Z])`, 'i')
const noun =
  /\b(?:cabinet|committee|sub-?committee|council|panel|board|executive|forum|commission|assembly|authority|partnership|working (?:group|party)|governing body|pwyllgor|cyngor|cabinet)\b/i
const longest = 80

/** Whether a line opens printed minutes: "MINUTES of a meeting of the Cabinet held at …", "Held on Friday, 19 April 2024". */
export function isMinutesHead(text: string): boolean {
  const head = text.slice(0, 600)
  return minutes.test(head) || summons.test(head) || (held.test(head) && firstDate(head) !== undefined)
}

/** Whether a line is the date of a meeting and little more: "Wednesday, 10th October, 2012 7.30 pm". */
export function isDateLine(text: string): boolean {
  return (
    text.length < longest &&
    dateFirst.test(text) &&
    firstDate(text) !== undefined &&
    !/^\d{1,2}\/\d{1,2}\/\d{4} [-–] /.test(text)
  )
}

/** Whether a line can be the name of a body, standing alone: "PLANNING COMMITTEE", "Health and Wellbeing Board". */
export function isBodyLine(text: string): boolean {
  return text.length < longest && noun.test(text) && !/[\d:.]/.test(text)
}
