import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** For journeys without a pointer: somebody at a keyboard, who finds their way by Tab alone, and what it cost them. */
export type Keyboard = {
  /** Presses Tab until what has these words, as a screen reader would say them, has the focus. */
  readonly reach: (words: string | RegExp) => Promise<void>
  /** Reaches a link or a button and presses Enter, which opens another page. */
  readonly follow: (words: string | RegExp) => Promise<void>
  readonly press: (key: string) => Promise<void>
  readonly type: (text: string) => Promise<void>
  readonly cost: { keys: number; characters: number; pages: number }
}

const mostTabs = 150

/** Somebody at the keyboard of a page. The pointer is never used. */
export function keyboardAt(page: Page): Keyboard {
  const cost = { keys: 0, characters: 0, pages: 0 }
  page.on('load', () => {
    cost.pages += 1
  })
  const press = async (key: string) => {
    cost.keys += 1
    await page.keyboard.press(key)
  }
  const reach = async (words: string | RegExp) => {
    const passed: string[] = []
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      await press('Tab')
      const name = await page.evaluate<string>(nameOfFocused)
      passed.push(name)
      if (typeof words === 'string' ? name === words : words.test(name)) {
        assert.ok(await page.evaluate<boolean>(isFocusSeen), `${name} has the focus and does not show it`)
        return
      }
    }
    assert.fail(`${String(words)} is not reached by Tab on ${page.url()}: ${passed.slice(0, 60).join(' | ')}`)
  }
  const follow = async (words: string | RegExp) => {
    await reach(words)
    const opened = page.waitForEvent('load')
    await press('Enter')
    await opened
  }
  const type = async (text: string) => {
    cost.characters += text.length
    await page.keyboard.type(text)
  }
  return { reach, follow, press, type, cost }
}

/** What has the focus, by its label or its words: run in the browser. */
const nameOfFocused = `(() => {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return ''
  const label = focused.labels && focused.labels[0]
  return (label || focused).textContent.replaceAll(/\\s+/g, ' ').trim()
})()`

/** Whether what has the focus is seen to have it; a tick is marked beside its box: run in the browser. */
const isFocusSeen = `(() => {
  const focused = document.activeElement
  const beside = focused.nextElementSibling
  const styles = [getComputedStyle(focused), ...(beside ? [getComputedStyle(beside, '::before')] : [])]
  return styles.some(({ outlineStyle, boxShadow, backgroundColor }) =>
    outlineStyle !== 'none' || boxShadow !== 'none' || backgroundColor === 'rgb(255, 221, 0)')
})()`
