import { isObject } from '@three-ds/core'
import type { GuideValue } from './gateway-guide.ts'

/** Every text in an object, under its path: `verifone.userId`. */
export const textValues = (of: object, path = ''): readonly GuideValue[] =>
  Object.entries(of).flatMap(([key, value]) => {
    const name = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') return [{ name, value }]
    return isObject(value) ? textValues(value, name) : []
  })
