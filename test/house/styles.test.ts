import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { builtStyles } from '../../tools/build-styles.ts'
import { projectFiles, textOf } from './source-files.ts'

describe('the styles', () => {
  it('are those that their sources make (npm run styles writes them)', () => {
    assert.equal(textOf('src/web/assets/moothall.css'), builtStyles())
  })

  it('ship neither the crown nor the typeface of central government', () => {
    assert.doesNotMatch(textOf('src/web/assets/moothall.css'), /GDS ?Transport|crown/i)
    assert.deepEqual(
      projectFiles().filter((name) => name.startsWith('src/') && /crown|gds-transport|\.woff2?$/i.test(name)),
      [],
    )
  })
})
