/**
 * What a payment makes the inbox do. Data only.
 *
 * Events: whole flows at the fakes of five gateways make seven callbacks for five payments. Whoever moves flows through the inbox adds its own
 * questions and the end of each flow.
 */
export const eventsPerPayment = 1.4

/** Payments a second for which a cluster is planned. */
export const paymentsPerSecond = [10, 100, 300, 1_000, 3_000, 10_000] as const
