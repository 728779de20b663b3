import { cryptogramBytes } from './cryptogram-bytes.ts'

/** How many bytes a cryptogram has; none where it cannot be read. */
export const countCryptogramBytes = (text: string): number => cryptogramBytes(text)?.length ?? 0
