/**
 * The whole chain of a fault, outermost first, as one line: what we were doing, then each cause.
 * For the log only; a reader is shown a reference number and never this.
 */
export function faultChain(fault: unknown): string {
  const chain: string[] = []
  for (let link = fault; link !== undefined && chain.length < 10;) {
    chain.push(link instanceof Error ? link.message : typeof link === 'string' ? link : JSON.stringify(link))
    link = link instanceof Error ? link.cause : undefined
  }
  return chain.join(': ')
}
