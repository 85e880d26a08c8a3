import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diffSubmissions } from '../pipeline/5-diff/diff.ts'
import { renderHtml } from '../pipeline/5-diff/render/html.ts'
import { buildRecord } from './diff-builder.ts'
import { plan, type World } from './diff-world.ts'

// Debian's chromium; where there is none the tests of behaviour are skipped, those of the markup are not.
const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
const figure = (unit: number, value: number) => ({ agency: unit, verb: unit, unit, place: unit, value })
const facts: World = {
  figures: [figure(0, 10), figure(1, 20), figure(2, 30)],
  laws: [
    { law: 0, sections: [3] },
    { law: 1, sections: [4] },
  ],
  plans: [{ plan: 0, from: 2010 }],
  bodies: [5],
}
const edited: World = {
  ...facts,
  figures: [figure(0, 99), figure(1, 20), figure(3, 40)],
  laws: [{ law: 0, sections: [3, 7] }],
  plans: [{ plan: 0, from: 2015 }],
}
const [before, after] = [buildRecord(plan(facts, 2012)), buildRecord(plan(edited, 2018))]
const set = diffSubmissions(before, after)
const html = renderHtml(set, before, after)

test('is one page that names no outside resource', () => {
  expect(html.startsWith('<!doctype html>')).toBe(true)
  expect(html).not.toMatch(/\b(?:src|href)=|@import|url\(|https?:/u)
})

test('marks both passages of a change in their context', () => {
  expect(html).toContain('The Harbour Authority inspected <mark>10 vessels</mark> in the northern highlands.')
  expect(html).toContain('The Harbour Authority inspected <mark>99 vessels</mark> in the northern highlands.')
})

test('keeps markup that a document holds as text', () => {
  const hostile = buildRecord({
    file: '<img src=x onerror=alert(1)>.txt',
    year: 2012,
    sections: [{ title: 'Law', paragraphs: [[{ body: '</script><script>alert(1)</script>' }, ' reports.']] }],
  })
  const page = renderHtml(diffSubmissions(hostile, after), hostile, after)
  expect(page).not.toContain('<img')
  expect(page.match(/<script/gu)).toHaveLength(1)
})

describe.skipIf(!browserPath)(
  'in a browser (skipped where no chromium is installed)',
  () => {
    let browser: Browser
    let page: Page
    const trouble: string[] = []

    beforeAll(async () => {
      const path = join(mkdtempSync(join(tmpdir(), 'annex-html-')), 'changes.html')
      writeFileSync(path, html)
      browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] })
      page = await browser.newPage()
      page.on('console', (message) => trouble.push(`console: ${message.text()}`))
      page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
      page.on('request', (request) => {
        if (request.url() !== pathToFileURL(path).href) trouble.push(`request: ${request.url()}`)
      })
      await page.goto(pathToFileURL(path).href)
    }, 60_000)
    afterAll(async () => browser?.close())

    const shown = () => page.locator('article:visible').count()

    test('shows all changes', async () => expect(await shown()).toBe(set.changes.length))

    test('filters by kind, op and confidence, and searches', async () => {
      const count = (fits: (change: (typeof set.changes)[number]) => boolean) => set.changes.filter(fits).length
      for (const [name, value] of [
        ['kind', 'figure'],
        ['op', 'renamed'],
        ['confidence', 'high'],
      ] as const) {
        await page.locator(`input[name=${name}][value=${value}]`).uncheck()
        expect(await shown()).toBe(count((change) => change[name] !== value))
        await page.locator(`input[name=${name}][value=${value}]`).check()
      }
      await page.locator('input[name=search]').fill('vessels')
      expect(await shown()).toBe(1)
      await page.locator('input[name=search]').fill('')
    })

    test('is moved through by keyboard', async () => {
      await page.locator('body').click({ position: { x: 1, y: 1 } })
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('k')
      const first = page.locator('article:visible').first()
      expect(await first.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true)
      await page.keyboard.press('w')
      expect(await first.locator('details').getAttribute('open')).not.toBeNull()
    })

    test('turns dark and light', async () => {
      const colour = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
      const light = await colour()
      await page.keyboard.press('t')
      expect(await colour()).not.toBe(light)
    })

    test('logs nothing and requests nothing', () => expect(trouble).toEqual([]))
  },
  60_000,
)
