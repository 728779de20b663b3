import type { Clock } from '@three-ds/core'
import type { ProviderSandbox } from '@three-ds/core/testing'
import type { AcmeFlowRequest } from '../authentication/flow-request.ts'
import type { AcmeClientOptions } from '../client.ts'
import { notWritten } from '../not-written.ts'

/** A fake Acme in memory. */
export type AcmeSandbox = ProviderSandbox<AcmeClientOptions, AcmeFlowRequest>

/** What a fake is made of. */
export interface AcmeSandboxOptions {
  readonly clock?: Clock | undefined
  /** Between 0 and 1, for ids. */
  readonly random?: (() => number) | undefined
}

/** A fake Acme: it plays Acme's own test data, and charges twice when it is asked twice. */
export const createAcmeSandbox = (_options: AcmeSandboxOptions = {}): AcmeSandbox =>
  notWritten(
    'src/testing/create-sandbox.ts',
    'Build it of `createFakeFetch`, `createFaultPlan` and `createLedger`, from Acme’s test cards.',
  )
