import type { Catalogue } from '../catalogue.ts'

/** What a field says of an answer that will not do, and the head of a form with such answers. */
export const formWords = {
  language: 'en-GB',
  problem: 'There is a problem',
  errorTitle: (title: string) => `Error: ${title}`,
  tooLong: (label: string, most: number) =>
    `${label} must be ${most.toLocaleString('en-GB')} characters or fewer`,
  notAnEmail: 'Enter an e-mail address in the correct format, like name@example.com',
  numberBetween: (label: string, least: number, most: number) =>
    `${label} must be a whole number from ${least.toLocaleString('en-GB')} to ${most.toLocaleString('en-GB')}`,
  dateIncomplete: (label: string, missing: string) => `${label} must include ${missing}`,
  dateNotReal: (label: string) => `${label} must be a real date`,
  aDay: 'a day',
  aMonth: 'a month',
  aYear: 'a year',
  and: (one: string, other: string) => `${one} and ${other}`,
  timeNotReal: (label: string) => `${label} must be a time, like 6:30pm or 18:30`,
  chooseOne: 'Choose one',
  notAChoice: (label: string) => `${label}: choose one of those that are listed`,
  emptyFile: (fileName: string) => `“${fileName}” is empty. Look whether it was saved, and choose it again`,
  tooLargeFile: (label: string, mostMegabytes: number) => `${label} must be smaller than ${mostMegabytes} MB`,
  day: 'Day',
  month: 'Month',
  year: 'Year',
} satisfies Catalogue
