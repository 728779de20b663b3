import { answerPart, openObject } from '@three-ds/core'
import * as z from 'zod/mini'

/**
 * HTML of a form: text, or `{ cdata }` where Spreedly's JSON keeps the XML's CDATA apart. `readForm` turns it into an
 * address and fields without running it.
 */
export const formSchema = answerPart(z.union([z.string(), openObject({ cdata: z.string() })]))

/** HTML of a form, in either of Spreedly's two shapes. */
export type SpreedlyForm = string | { readonly cdata: string }
