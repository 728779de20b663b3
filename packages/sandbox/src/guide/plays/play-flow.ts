import type { AuthenticationFlow, AuthenticationStep, BrowserEvent, DoneAt, PollEvent } from '@three-ds/core'

const mostSteps = 12

/** The steps of a flow before its end, and its end. */
export interface PlayedFlow {
  readonly steps: readonly string[]
  readonly done: DoneAt | undefined
}

/** Runs a flow with a cardholder who does whatever is asked. A flow that never ends is left after twelve steps. */
export async function playFlow<Request, P extends string>(
  flow: AuthenticationFlow<Request, P>,
  request: Request,
  answer: (step: AuthenticationStep) => Promise<BrowserEvent | PollEvent>,
): Promise<PlayedFlow> {
  const steps: string[] = []
  let step = await flow.start(request)
  while (step.type !== 'done' && steps.length < mostSteps) {
    steps.push(step.type)
    step = await flow.resume(step.state, await answer(step))
  }
  return { steps, done: step.type === 'done' ? step : undefined }
}
