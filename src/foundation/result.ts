/**
 * The answer of a rule: a value, or the refusal that says why not.
 * A refusal is a discriminated union on `code` with the facts needed to explain it.
 */
export type Result<Value, Refusal> = Accepted<Value> | Refused<Refusal>

/** The accepting side of a {@link Result}. */
export type Accepted<Value> = { readonly ok: true; readonly value: Value }

/** The refusing side of a {@link Result}. */
export type Refused<Refusal> = { readonly ok: false; readonly refusal: Refusal }

/** An accepted value. */
export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value }
}

/** A refusal, as a value. */
export function refuse<Refusal>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal }
}
