/** Keeps sealed files under their names, on disk or in S3. It sees no content and holds no key to one. */
export type Keeper = {
  /** Where the files are, as an operator knows it. */
  readonly whereabouts: string
  /** Where the file of a name is, as an operator knows it. */
  readonly whereIs: (name: string) => string
  /** Keeps bytes under a name, all of them or none. Returns once they are durable. What stood under the name is replaced. */
  readonly put: (name: string, bytes: Iterable<Uint8Array>) => Promise<void>
  /** Opens the file of a name for reading; `undefined` where there is none. */
  readonly open: (name: string) => Promise<OpenBytes | undefined>
  /** The names of all files, in order. */
  readonly names: () => AsyncGenerator<string>
  /** Takes the file of a name away, if there is one. */
  readonly remove: (name: string) => Promise<void>
}

/** A sealed file that is open for reading. Bytes of another file that takes its name meanwhile are not mixed in. */
export type OpenBytes = {
  readonly sizeBytes: number
  /** Fills a buffer from a place in the file on, and gives how many bytes there were: fewer only at the end of the file. */
  readonly read: (into: Buffer, at: number) => Promise<number>
  readonly close: () => Promise<void>
}

/** The form of the name of a sealed file. */
export const nameForm = /^[0-9a-f]{64}$/

/** Does work with the file of a name, and closes it; `undefined` where there is none. */
export async function withOpen<Found>(
  keeper: Keeper,
  name: string,
  work: (file: OpenBytes) => Promise<Found>,
): Promise<Found | undefined> {
  const file = await keeper.open(name)
  if (file === undefined) return undefined
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}
