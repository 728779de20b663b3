import { hearFrame } from '../hear-frame.ts'
import { openFrame } from '../open-frame.ts'
import { postForm } from '../post-form.ts'
import { scriptText } from '../script-text.ts'
import { collect } from './collect.ts'
import { endingOf } from './ending-of.ts'
import { formParts } from './form-parts.ts'
import { installSpreedly } from './install-spreedly.ts'
import { leave } from './leave.ts'
import { limits } from './limits.ts'
import { placeOf } from './place-of.ts'
import { readStatus } from './read-status.ts'
import { runTransaction } from './run-transaction.ts'
import { serialize } from './serialize.ts'
import type { SpreedlyParts } from './stage.ts'
import { watch } from './watch.ts'

const parts: SpreedlyParts = {
  collect,
  endingOf,
  formParts,
  hearFrame,
  leave,
  openFrame,
  placeOf,
  postForm,
  readStatus,
  runTransaction,
  serialize,
  watch,
}

/**
 * The stand-in for Spreedly's `iframe-v1.min.js`: its 3-D Secure, none of its card fields.
 *
 * @param api - where the fake is served: `http://127.0.0.1:4010/spreedly`
 */
export const spreedlyScript = (api: string): string => scriptText(installSpreedly, parts, { api, limits })
