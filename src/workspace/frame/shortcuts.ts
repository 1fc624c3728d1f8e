import { html, type Html } from '../../web/html.ts'
import type { Shortcut, Visit } from './visit.ts'
import { mayCome } from './desk.ts'
import { ways } from './navigation.ts'
import { frameWords } from './words.ts'

/** The list of shortcuts of a page, opened by `?`: its own, then the ways through the workspace. */
export function shortcutList(visit: Visit, own: readonly Shortcut[]): Html {
  const all = [...own, ...ways.filter((way) => mayCome(visit, way.for)).flatMap(shortcutOf)]
  const { title, close, keys, does } = frameWords.shortcuts
  return html`<dialog id="shortcuts" class="mh-dialog" aria-labelledby="shortcuts-title">
    <h2 class="govuk-heading-m" id="shortcuts-title">${title}</h2>
    <table class="govuk-table">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th class="govuk-table__header" scope="col">${keys}</th>
          <th class="govuk-table__header" scope="col">${does}</th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        <tr class="govuk-table__row">
          <td class="govuk-table__cell"><kbd>?</kbd></td>
          <td class="govuk-table__cell">${title}</td>
        </tr>
        ${all.map(row)}
      </tbody>
    </table>
    <form method="dialog"><button class="govuk-button govuk-button--secondary">${close}</button></form>
  </dialog>`
}

function shortcutOf(way: (typeof ways)[number]): Shortcut[] {
  return way.keys === undefined ? [] : [{ keys: way.keys, text: way.text, target: way.href }]
}

function row({ keys, text, target }: Shortcut): Html {
  return html`<tr class="govuk-table__row" data-keys="${keys}" data-target="${target}">
    <td class="govuk-table__cell">
      ${keys.split(' ').map((key, index) => html`${index > 0 && ` ${frameWords.shortcuts.inTurn} `}<kbd>${key}</kbd>`)}
    </td>
    <td class="govuk-table__cell">${text}</td>
  </tr>`
}
