import { type AuthenticationFlow, defineFlow, type FlowOptions } from '@three-ds/core'
import type { AcmeClient } from '../client.ts'
import { notWritten } from '../not-written.ts'
import { provider } from '../provider.ts'
import type { AcmeFlowRequest } from './flow-request.ts'

const file = 'src/authentication/flow.ts'

/** Acme behind the loop. */
export const createAcmeFlow = (
  client: AcmeClient,
  options: FlowOptions = {},
): AuthenticationFlow<AcmeFlowRequest, 'acme'> =>
  defineFlow(
    {
      provider,
      client,
      open: () =>
        notWritten(file, 'open: give the natural key of the request, and the data to keep, without any secret.'),
      start: () => notWritten(file, 'start: call Acme once, and say which step its answer means.'),
      resume: () => notWritten(file, 'resume: say what an event means at the step where the flow stands.'),
      find: () =>
        notWritten(file, 'find: look the payment up after an unknown outcome; send nothing that moves money.'),
    },
    options,
  )
