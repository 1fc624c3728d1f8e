import { notificationBanner } from '../../web/components/notification-banner.ts'
import { html, nothing, type Fragment, type Html } from '../../web/html.ts'
import type { Notice } from './visit.ts'
import { frameWords } from './words.ts'

const longest = 1500

/** A notice as the text of a cookie, read once by the next page. */
export function noticeAsText(notice: Notice): string {
  return Buffer.from(JSON.stringify(notice))
    .toString('base64url')
    .slice(0, longest * 2)
}

/** The notice that a cookie holds; `undefined` where it holds none. */
export function noticeOfText(text: string | undefined): Notice | undefined {
  if (text === undefined) return undefined
  try {
    const given: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return isNotice(given) ? given : undefined
  } catch {
    return undefined // cut or changed on its way: the notice is lost and nothing else
  }
}

/** Draws a notice, with the way to take back what was done. An undo is a form of its own. */
export function noticeBanner(notice: Notice | undefined, formFields: () => Fragment): Html {
  if (notice === undefined) return nothing
  const { text, undo } = notice
  return notificationBanner({
    type: 'success',
    titleText: frameWords.done,
    html: html`<p class="govuk-notification-banner__heading">${text}</p>
      ${
        undo &&
        undo.action.startsWith('/workspace/') &&
        html`<form method="post" action="${undo.action}">
          ${formFields()}
          <button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">${undo.text}</button>
        </form>`
      }`,
  })
}

function isNotice(given: unknown): given is Notice {
  if (typeof given !== 'object' || given === null) return false
  const { text, undo } = given as { text?: unknown; undo?: { text?: unknown; action?: unknown } }
  const isUndoRight = undo === undefined || (typeof undo.text === 'string' && typeof undo.action === 'string')
  return typeof text === 'string' && text.length <= longest && isUndoRight
}
