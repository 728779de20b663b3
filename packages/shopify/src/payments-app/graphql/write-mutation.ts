/** One mutation, as data. */
export interface Mutation {
  /** The root field: `paymentSessionResolve`. */
  readonly root: string
  /** The arguments and their types: `id: 'ID!'`. */
  readonly argumentTypes: Readonly<Record<string, string>>
  /** What is asked for of the root field. */
  readonly selection: string
}

/**
 * The document of a mutation. It names only the arguments that are given: an older version of the API refuses a document that
 * names a type which it does not know, even where its value is absent.
 *
 * @param given - names of the arguments; others than the mutation's own are left out
 */
export function writeMutation({ root, argumentTypes, selection }: Mutation, given: readonly string[]): string {
  const used = Object.entries(argumentTypes).filter(([name]) => given.includes(name))
  const declared = used.map(([name, type]) => `$${name}: ${type}`).join(', ')
  const passed = used.map(([name]) => `${name}: $${name}`).join(', ')
  const title = root.charAt(0).toUpperCase() + root.slice(1)
  return `mutation ${title}(${declared}) { ${root}(${passed}) { ${selection} } }`
}
