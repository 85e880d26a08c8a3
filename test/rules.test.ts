import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { figureRules, nameRules, statuteRules } from '../pipeline/3-extract/rules/index.ts'
import { tryRule } from '../pipeline/3-extract/try-rule.ts'

const families = { statute: statuteRules, name: nameRules, figure: figureRules }

describe.each(Object.entries(families))('%s rules', (family, rules) => {
  test('have one id each, and a file of that name', () => {
    const ids = rules.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    for (const { id } of rules) expect(existsSync(`pipeline/3-extract/rules/${id}.ts`), id).toBe(true)
    expect(rules.every(({ id }) => id.startsWith(`${family}/`))).toBe(true)
  })

  describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
    test('has a pattern with a reader, or a scan; examples and counter-examples', () => {
      expect(Boolean(rule.scan) !== Boolean(rule.pattern && rule.read)).toBe(true)
      if (rule.pattern) expect(rule.pattern.flags).toBe('dgu')
      expect(rule.examples.length).toBeGreaterThanOrEqual(family === 'statute' ? 3 : 1)
      expect(rule.counterExamples.length).toBeGreaterThanOrEqual(family === 'statute' ? 2 : 1)
    })

    test.each(rule.examples.map((example) => [example.match, example] as const))('finds %s', (_, example) => {
      const found = tryRule(rule, example.text, example.about, example.cell).find(
        ({ start, end }) => example.text.slice(start, end) === example.match,
      )
      const quotes = tryRule(rule, example.text, example.about, example.cell).map(({ start, end }) =>
        example.text.slice(start, end),
      )
      expect(quotes).toContain(example.match)
      expect(found).toMatchObject(example.fields ?? {})
    })

    test.each(rule.counterExamples.map((example) => [example.text, example.why, example] as const))(
      'finds nothing in %j: %s',
      (_text, _why, example) => {
        expect(
          tryRule(rule, example.text, example.about).map(({ start, end }) => example.text.slice(start, end)),
        ).toEqual([])
      },
    )

    test.each((rule.todo ?? []).map((todo) => [todo.match, todo] as const))('still misses %s', (_, todo) => {
      const quotes = tryRule(rule, todo.text).map(({ start, end }) => todo.text.slice(start, end))
      expect(quotes).not.toContain(todo.match)
    })
  })
})
