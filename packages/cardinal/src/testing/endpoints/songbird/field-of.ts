import type { FakeCall } from '@three-ds/core/testing'

/** A field of a form post; empty where it was not sent. */
export const fieldOf = ({ text }: FakeCall, name: string): string => new URLSearchParams(text).get(name) ?? ''
