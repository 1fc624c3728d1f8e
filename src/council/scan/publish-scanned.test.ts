import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { newId } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { FileScan } from './file-scan.ts'
import { mayAllowFindings, mayPublishScanned } from './publish-scanned.ts'

const somebody = () => ({ accountId: newId<'account'>(randomBytes), personId: newId<'person'>(randomBytes) })
const [ann, bob, cat] = [somebody(), somebody(), somebody()]
const scan = (findingCount: number): FileScan => ({
  form: 'pdf',
  mediaType: 'application/pdf',
  findings: [],
  findingCount,
  rules: 1,
})
const file = { title: 'The plan', answer: accept(scan(2)), allowedBy: [] }
const codeOf = (result: Result<unknown, { readonly code: string }>) =>
  result.ok ? 'accepted' : result.refusal.code

describe('mayPublishScanned()', () => {
  it('lets a file out in which nothing was found, and none that was not looked through', () => {
    assert.equal(codeOf(mayPublishScanned({ ...file, answer: accept(scan(0)) }, [ann])), 'accepted')
    assert.equal(codeOf(mayPublishScanned({ ...file, answer: undefined }, [ann])), 'file-not-scanned')
    const locked = refuse({ code: 'upload-locked' } as const)
    assert.equal(
      codeOf(mayPublishScanned({ ...file, answer: locked, allowedBy: [bob] }, [ann])),
      'upload-locked',
    )
  })

  it('asks for somebody else than the one who publishes, where something was found', () => {
    assert.equal(codeOf(mayPublishScanned(file, [ann])), 'findings-not-allowed')
    assert.equal(
      codeOf(mayPublishScanned({ ...file, allowedBy: [ann] }, [ann])),
      'findings-need-second-person',
    )
    const other = { ...somebody(), personId: ann.personId }
    assert.equal(
      codeOf(mayPublishScanned({ ...file, allowedBy: [other] }, [ann])),
      'findings-need-second-person',
    )
    assert.equal(codeOf(mayPublishScanned({ ...file, allowedBy: [ann, bob] }, [ann])), 'accepted')
  })

  it('takes one of the two who release for the other’s second person', () => {
    assert.equal(codeOf(mayPublishScanned({ ...file, allowedBy: [ann] }, [ann, bob])), 'accepted')
    assert.equal(codeOf(mayPublishScanned({ ...file, allowedBy: [cat] }, [ann, bob])), 'accepted')
    assert.equal(codeOf(mayPublishScanned(file, [ann, bob])), 'findings-not-allowed')
  })
})

describe('mayAllowFindings()', () => {
  const allowance = { version: 2, reason: 'The number is the centre’s own.' }
  it('asks for a reason, for the version that was looked at, and for something found', () => {
    assert.equal(codeOf(mayAllowFindings(file, allowance, 2)), 'accepted')
    assert.equal(codeOf(mayAllowFindings(file, { ...allowance, reason: ' ' }, 2)), 'findings-without-reason')
    assert.equal(codeOf(mayAllowFindings(file, allowance, 3)), 'findings-of-older-version')
    assert.equal(
      codeOf(mayAllowFindings({ ...file, answer: accept(scan(0)) }, allowance, 2)),
      'findings-none',
    )
    assert.equal(codeOf(mayAllowFindings({ ...file, answer: undefined }, allowance, 2)), 'file-not-scanned')
    const locked = refuse({ code: 'upload-locked' } as const)
    assert.equal(codeOf(mayAllowFindings({ ...file, answer: locked }, allowance, 2)), 'upload-locked')
  })
})
