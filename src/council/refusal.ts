/** A page of the project that quotes a source of law, from the project's root: `docs/law/….md`. */
export type LawPage = `docs/law/${string}.md`

/** How one refusal is put to a person: a sentence made of its facts, and the law where there is one. */
export type Explanation<Refusal> = {
  readonly say: (refusal: Refusal) => string
  readonly law?: LawPage
}

/** One explanation for each code of a family of refusals. A code without one does not compile. */
export type Explanations<Refusal extends { readonly code: string }> = {
  readonly [Code in Refusal['code']]: Explanation<Extract<Refusal, { readonly code: Code }>>
}

/** A refusal as a person reads it. `law` is `undefined` where no law but good order asks for it. */
export type ExplainedRefusal = {
  readonly code: string
  readonly sentence: string
  readonly law: LawPage | undefined
}
