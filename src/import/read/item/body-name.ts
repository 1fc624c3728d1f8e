const noun =
  '(?:Cabinet|Committee|Sub-?Committee|Sub Committee|Council|Panel|Board|Executive|Forum|Commission|Assembly|Authority|Executive Mayor|Mayor|Trustees|Governing Body|Working Party|Working Group|Group|Members|Councillors|Leader|Portfolio Holder|Partnership)'
const body = new RegExp(
  `^(?:the )?((?:[A-Z][\\w’'&-]*,? |and |of |for |in |& |the ){0,14}${noun}(?: (?:and|in|of|for) (?:the )?(?:Cabinet|Council|Executive))?)(?![\\w’'])`,
)

/** The name of a body or office that decides, at the head of a text: its name without the article, and where it stands. */
export function bodyAtHead(text: string): { readonly start: number; readonly end: number } | undefined {
  const head = text.slice(0, 200)
  const match = body.exec(head)
  const name = match?.[1]
  if (match === null || name === undefined) return undefined
  const article = /^The /.exec(name)?.[0].length ?? 0
  return { start: match[0].length - name.length + article, end: match[0].length }
}
