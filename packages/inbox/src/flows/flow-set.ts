import type { AuthenticationFlow, Clock, SeenStore } from '@three-ds/core'

/** What every flow of an inbox is made with: claims that all machines share, and the inbox's clock. */
export interface FlowTools {
  readonly seen: SeenStore
  readonly clock: Clock
}

/** What the inbox needs of a flow: all but `mapRequest`, so that one of your own, around a provider's, is a few lines. */
export type KeepableFlow<Request, P extends string = string> = Omit<AuthenticationFlow<Request, P>, 'mapRequest'>

/**
 * Makes one flow: `(tools) => createSpreedlyFlow(client, tools)`. It is called once.
 *
 * A function, and not the flow itself, so that no flow is made without the claims of the database.
 */
export type FlowMaker = (tools: FlowTools) => KeepableFlow<never>

/** The application's flows, each under a name of its own, which is kept with every flow that is started: do not rename it. */
export type FlowMakers = Readonly<Record<string, FlowMaker>>

/** What a flow is started with. */
export type RequestOf<Maker extends FlowMaker> = Parameters<ReturnType<Maker>['start']>[0]
