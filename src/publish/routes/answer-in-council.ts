import { Readable } from 'node:stream'
import type { FoundCouncil } from '../../store/public/council.ts'
import type { Call, Desk } from '../desk.ts'

/** An answer that is no page: it is whole, or comes piece by piece as it is made. */
export type PlainAnswer = { readonly type: string; readonly text: string | AsyncGenerator<string> }

/** Answers from the record of the council that is called, with what is made of it; as for every other address where that is nothing. */
export async function answerInCouncil(
  desk: Desk,
  call: Call,
  make: (found: FoundCouncil) => PlainAnswer | undefined | Promise<PlainAnswer | undefined>,
): Promise<void> {
  const found = await desk.councilFor(call)
  if (found === undefined) return
  const answer = await make(found)
  if (answer === undefined) return desk.notFound(call, found)
  await call.reply
    .headers({ ...desk.everyAnswer, 'content-type': answer.type, 'cache-control': 'no-cache' })
    .send(typeof answer.text === 'string' ? answer.text : await begun(answer.text))
}

/** An answer in pieces, of which the first two are made: what fails until then is answered as a fault, and not with half a file. */
async function begun(pieces: AsyncGenerator<string>): Promise<Readable> {
  const [head, first] = [await pieces.next(), await pieces.next()]
  return Readable.from(joined([head, first], pieces), { objectMode: false })
}

async function* joined(
  made: readonly IteratorResult<string>[],
  rest: AsyncGenerator<string>,
): AsyncGenerator<string> {
  for (const { done, value } of made) if (done !== true) yield value
  yield* rest
}
