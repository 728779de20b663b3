import { describe, expect, it } from 'vitest'
import { nextRoute } from '../src/next-route.ts'
import { frameworks } from './frameworks.ts'
import { gateways, heardOf } from './gateways.ts'
import { postTo } from './served.ts'

describe.each(frameworks)('every gateway reaches its receiver in $name', ({ serve }) => {
  it.each(Object.entries(gateways))('%s', async (name, open) => {
    const heard: string[] = []
    const { receive, deliver } = await open((what) => heard.push(what))
    const path = `/callbacks/${name}`
    await using served = await serve({ [path]: receive })
    const statuses = await deliver(postTo(served, path))
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(heard).toEqual(heardOf[name])
    expect(served.errors).toEqual([])
  })
})

describe('every gateway reaches its receiver in a route handler of Next.js', () => {
  it.each(Object.entries(gateways))('%s', async (name, open) => {
    const heard: string[] = []
    const { receive, deliver } = await open((what) => heard.push(what))
    // What a route file exports. Next.js itself is not started here: it calls this function.
    const POST = nextRoute(receive)
    expect(new Set(await deliver(POST))).toEqual(new Set([200]))
    expect(heard).toEqual(heardOf[name])
  })
})
