import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type SidebarItem, sidebarOf } from '../../src/site/navigation.ts'
import { readPages } from '../../src/site/read-pages.ts'

const linksOf = (items: readonly SidebarItem[]): string[] =>
  items.flatMap(({ link, items: below }) => [...(link === undefined ? [] : [link]), ...linksOf(below ?? [])])

describe('the sidebar', () => {
  it('shows a page that nobody has placed under "More"', () => {
    const sidebar = sidebarOf([
      { route: 'index.md', title: 'x' },
      { route: 'news.md', title: 'News' },
    ])
    expect(sidebar.map(({ text }) => text)).toEqual(['Begin', 'More'])
    expect(sidebar[1]?.items).toEqual([{ text: 'News', link: '/news' }])
  })

  it('links a folder by its folder', () => {
    expect(linksOf(sidebarOf([{ route: 'decisions/index.md', title: 'Decisions' }]))).toEqual(['/decisions/'])
  })

  it('has every page of this repository once', () => {
    const pages = readPages(join(import.meta.dirname, '../../..'))
    const links = linksOf(sidebarOf(pages))
    expect(new Set(links).size).toBe(links.length)
    expect(links.length).toBe(pages.length)
  })

  it('places every gateway’s guide', () => {
    const pages = readPages(join(import.meta.dirname, '../../..'))
    const guides = sidebarOf(pages).find(({ text }) => text === 'One guide a gateway')?.items
    expect(guides?.map(({ text }) => text)).toEqual(['Spreedly', 'Cardinal', 'Finaro', 'ProcessOut', 'Shopify'])
  })
})
