/** What a shop reads out of a response token. */
export interface Outcome {
  readonly transactionId: unknown
  readonly actionCode: unknown
  readonly status: unknown
  readonly eci: unknown
  readonly cavv: unknown
}

/** As much of a payload as is read, of whatever type it is. */
interface Payload {
  readonly ActionCode?: unknown
  readonly Payment?: {
    readonly ProcessorTransactionId?: unknown
    readonly ExtendedData?: { readonly PAResStatus?: unknown; readonly ECIFlag?: unknown; readonly CAVV?: unknown }
  }
}

/** Reads a payload. Libraries for tokens know nothing of what is inside, so its shape is believed here. */
export function outcomeOf(payload: unknown): Outcome {
  const { ActionCode, Payment } = payload as Payload // See above.
  const { PAResStatus, ECIFlag, CAVV } = Payment?.ExtendedData ?? {}
  return {
    transactionId: Payment?.ProcessorTransactionId,
    actionCode: ActionCode,
    status: PAResStatus,
    eci: ECIFlag,
    cavv: CAVV,
  }
}
