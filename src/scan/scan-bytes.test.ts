import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FileFinding, FileFindingKind } from '../council/scan/file-scan.ts'
import { scanBytes } from './scan-bytes.ts'
import { plantedFiles } from './test-files/planted-files.ts'

async function findingsOf(fileName: string, bytes: Uint8Array): Promise<readonly FileFinding[]> {
  const scanned = await scanBytes({ bytes, fileName })
  assert.ok(scanned.ok, `${fileName}: ${JSON.stringify(scanned)}`)
  return scanned.value.findings
}

describe('a scan', () => {
  for (const [kind, { planted, innocent }] of Object.entries(plantedFiles)) {
    it(`finds ${kind} in every file that has it`, async () => {
      assert.ok(Object.keys(planted).length >= 5)
      const missed: string[] = []
      for (const [fileName, bytes] of Object.entries(planted)) {
        const findings = await findingsOf(fileName, bytes)
        if (!findings.some((finding) => finding.kind === (kind as FileFindingKind))) missed.push(fileName)
      }
      assert.deepEqual(missed, [])
    })

    it(`accuses no file that only looks as if it had ${kind}`, async () => {
      assert.ok(Object.keys(innocent).length >= 5)
      const accused: unknown[] = []
      for (const [fileName, bytes] of Object.entries(innocent)) {
        const findings = await findingsOf(fileName, bytes)
        if (findings.length > 0) accused.push([fileName, ...findings])
      }
      assert.deepEqual(accused, [])
    })
  }
})
