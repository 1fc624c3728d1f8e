import type { Catalogue } from '../web/catalogue.ts'

/** What mail to those who follow something says round the words of the public record. */
export const followerMailWords = {
  language: 'en-GB',
  hello: 'Hello,',
  confirmation: {
    subject: 'Confirm that you want to follow a page',
    asked: (council: string) =>
      `Somebody, probably you, asked ${council} to write to this address when something changes on this page:`,
    press: 'To follow it, open this link and press the button there. The link works once, for three days:',
    link: 'Open the page with the button to confirm',
    ignore:
      'If it was not you, there is nothing to do: without that press you get nothing more about this page, and after three days we forget that it was asked.',
  },
  news: {
    subject: 'News of what you follow',
    several: (count: string) => `${count} pages`,
    lead: (council: string) => `This is new in the public record of ${council}, on what you follow.`,
    why: 'You get this because this address was confirmed to follow these pages.',
    stopLink: 'See what you follow, and stop any or all of it',
    forgotten: 'When you follow nothing any more we forget this address at once.',
    differs:
      'The page is what counts: what was put right or withdrawn since this was sent is right there and not here. Do not pass the link to stop on to others.',
  },
} satisfies Catalogue
