/** A promise that was not kept. Its message says whose, what happened, and what should have. */
export class ContractBreach extends Error {
  override readonly name = 'ContractBreach'
}
