import { html, type Fragment, type Html } from '../web/html.ts'
import { frameWords } from './words.ts'

/** A mail as a page: plain markup without pictures, colours or scripts, which reads the same everywhere, is heard well and does not tell when it is opened. */
export function mailPage(subject: string, inside: Fragment): Html {
  return html`<!doctype html>
    <html lang="${frameWords.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${subject}</title>
      </head>
      <body>
        ${inside}
      </body>
    </html>`
}
