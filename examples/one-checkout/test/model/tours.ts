import type { Action, Fate } from './actions.ts'
import { fine, perform, resume, start } from './perform.ts'
import { settle } from './settle.ts'
import type { ShopModel } from './shop-model.ts'

const lost: Fate = { ...fine, fault: { kind: 'cut-after' } }
const forgetful: Fate = { ...fine, forgets: true }

/** Courses that chance takes too rarely: each brings a flow to a place that few events lead to. */
const courses: readonly (readonly Action[])[] = [
  [],
  [{ do: 'start', fate: lost }],
  [
    { do: 'start', fate: { ...fine, fuse: 4 } },
    { do: 'start', fate: fine },
  ],
  [
    { do: 'start', fate: forgetful },
    { do: 'start', fate: fine },
  ],
  [
    { do: 'start', fate: fine },
    { do: 'resume', report: 'empty-return', from: 'stored', fate: fine },
  ],
  [
    { do: 'start', fate: fine },
    { do: 'wait', ms: 16 * 60_000 },
    { do: 'resume', report: 'abandon', from: 'stored', fate: fine },
  ],
  // The older state is that of the one who came second: it looks for what the first one did.
  [
    { do: 'start', fate: fine },
    { do: 'both', reports: ['poll', 'poll'], fates: [fine, fine] },
    { do: 'resume', report: 'poll', from: 'older', fate: fine },
  ],
]

type Course = <P extends string>(model: ShopModel<P>) => Promise<void>

/** The answer to the first call that acts is lost. */
const loseTheStart: Course = async (model) => {
  model.world.sandbox.fail({ kind: 'cut-after' }, { operation: model.plan.starts })
  await start(model)
}

/** The answer to the call that moves a flow on is lost, after a page that nobody answered. */
const loseWhatGoesOn: Course = async (model) => {
  const { world, plan, book, clock } = model
  await start(model)
  clock.advance(16 * 60_000)
  if (plan.goesOn !== undefined) world.sandbox.fail({ kind: 'cut-after' }, { operation: plan.goesOn })
  if (book.stored !== undefined && book.stored.step.type !== 'done') await resume(model, book.stored, 'poll')
}

/** Each course, taken to the end. */
export const tours: readonly Course[] = [
  ...courses.map(
    (course): Course =>
      async (model) => {
        for (const action of course) await perform(model, action)
      },
  ),
  loseTheStart,
  loseWhatGoesOn,
].map(
  (course): Course =>
    async (model) => {
      await course(model)
      await settle(model)
    },
)
