import type { FileRefusal } from '../council/scan/refusals.ts'

/** Thrown inside a scan where a file is not to be taken in; the scan answers with its refusal. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile'
  readonly refusal: FileRefusal

  constructor(refusal: FileRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** Ends a scan with a refusal. */
export function refuseFile(refusal: FileRefusal): never {
  throw new RefusedFile(refusal)
}
