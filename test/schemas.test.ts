import { expect, test } from 'vitest'
import { jsonSchemaOf } from '../pipeline/cli/schema.ts'

type Node = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Paths of properties without a description, anywhere in a JSON Schema. */
function undescribed(node: unknown, path: string): string[] {
  if (Array.isArray(node)) return node.flatMap((part, index) => undescribed(part, `${path}[${index}]`))
  if (!isNode(node)) return []
  const own = isNode(node['properties'])
    ? Object.entries(node['properties']).flatMap(([name, property]) =>
        isNode(property) && typeof property['description'] === 'string' && property['description'].length > 3
          ? []
          : [`${path}.${name}`],
      )
    : []
  return [...own, ...Object.entries(node).flatMap(([name, part]) => undescribed(part, `${path}.${name}`))]
}

test.each(['submission', 'changes', 'run', 'source-map', 'gold'] as const)(
  'the JSON Schema of %s is of 2020-12 and describes every field',
  (name) => {
    const schema = jsonSchemaOf(name)
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
    expect(undescribed(schema, name)).toEqual([])
  },
)
