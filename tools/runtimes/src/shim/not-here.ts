/** A test asks for what this runner does not have: it counts as not run, with the reason. */
export class NotHere extends Error {
  override readonly name = 'NotHere'
}
