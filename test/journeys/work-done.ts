import type { Page } from 'playwright-core'

const counting = `addEventListener('click', (event) => event.isTrusted && countWork('clicks'), true)
addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) countWork('clicks')
  else if (target.matches('textarea, input:not([type=radio], [type=checkbox])')) countWork('fields')
}, true)`

/** What people did by hand on pages of theirs, counted by the browser itself, for the table of timings. */
export class WorkDone {
  readonly #done = { pages: 0, clicks: 0, fields: 0 }

  /** Counts what is done on a page from here on. */
  async countOn(page: Page): Promise<Page> {
    await page.exposeFunction('countWork', (what: 'clicks' | 'fields') => {
      this.#done[what] += 1
    })
    await page.addInitScript(counting)
    return page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.#done.pages += 1
    })
  }

  cost(): string {
    const { pages, clicks, fields } = this.#done
    return `pages ${pages}, clicks and choices ${clicks}, fields ${fields}`
  }
}
