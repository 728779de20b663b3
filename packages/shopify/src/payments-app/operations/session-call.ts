import type { CallOptions } from '@three-ds/core'
import type { Operation } from '@three-ds/core/http'
import type { GraphqlInput } from '../../graphql/send-graphql.ts'
import { type Mutation, writeMutation } from '../graphql/write-mutation.ts'

/** One call of the client, and the mutation behind it. */
export interface SessionCall {
  readonly operation: Operation
  readonly mutation: Mutation
  /** The end that contradicts what the call asks for. */
  readonly opposite?: 'RESOLVED' | 'REJECTED'
}

/** Arguments, checked. What is undefined is not given. */
export interface SessionVariables {
  readonly id: string
}

/** The document and its variables. What `extra` brings replaces an argument, and is declared where the mutation has it. */
export function inputOf(
  { mutation }: SessionCall,
  variables: SessionVariables,
  options: CallOptions | undefined,
): Pick<GraphqlInput<never>, 'document' | 'variables' | 'root'> {
  const given = Object.entries({ ...variables, ...options?.extra })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
  return { document: writeMutation(mutation, given), variables, root: mutation.root }
}
