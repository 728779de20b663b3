import { h, type VNode } from 'vue'

/** A sentence of the inspector, with what stands between backticks as code. Values are handed on without it: they are text alone. */
export const codeInText = (sentence: string): (string | VNode)[] =>
  sentence
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? h('code', part) : part))
    .filter((part) => part !== '')
