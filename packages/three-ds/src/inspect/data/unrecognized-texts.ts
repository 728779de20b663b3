import type { UnrecognizedReason } from '../inspection.ts'
import { maxDepth, maxInflatedBytes, maxInputBytes } from '../limits.ts'

/** Why a text was not recognized, and what to do. Data only; the limits are this package's own. */
export const unrecognizedTexts: Readonly<
  Record<UnrecognizedReason, { readonly text: string; readonly remedy: string }>
> = {
  empty: {
    text: 'There is nothing to read.',
    remedy: 'Hand over a file, an argument, or something on standard input.',
  },
  'too-large': {
    text: `This is larger than ${maxInputBytes} bytes, and nothing of 3-D Secure is.`,
    remedy: 'Cut out the one message that you want to know about.',
  },
  'not-utf-8': { text: 'These bytes are no UTF-8 text.', remedy: 'Save the message as text, or as its base64.' },
  'too-deep': {
    text: `This is nested deeper than ${maxDepth} levels, and nothing of 3-D Secure is.`,
    remedy: 'Nobody honest sends this: set it aside.',
  },
  refused: {
    text: 'This has a key by which objects are tampered with (`__proto__`).',
    remedy: 'Nobody honest sends this: set it aside.',
  },
  'inflates-too-far': {
    text: `This is compressed, and grows beyond ${maxInflatedBytes} bytes.`,
    remedy: 'Nobody honest sends this: set it aside.',
  },
  'not-as-asked': {
    text: 'It cannot be read as what was asked for.',
    remedy: 'Leave the kind out, and see what it is found to be.',
  },
  unknown: {
    text: 'It is none of the kinds that are known here.',
    remedy: 'Was it copied whole? A value in a form field may need to be taken out of it.',
  },
}
