import { readFileSync } from 'node:fs'

/** A file of `test/fixtures`, see the README there. */
export const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')

/** Printed in an older revision of Spreedly's documentation, beside the callback of 2012 that it signs. */
export const publishedSecret = 'RKOCG5D8D3fZxDSg504D0IxU2XD4Io5VXmyzdCtTivHFTTSylzM2ZzTWFwVH4ucG'
