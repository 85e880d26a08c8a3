import { Argument, Command } from 'commander'
import { z } from 'zod'
import { changeSeries, changeSet, gold, run, sourceMap, submission } from '../../schemas/index.ts'
import { print } from './io.ts'

const SCHEMAS = { submission, changes: changeSet, series: changeSeries, run, 'source-map': sourceMap, gold } as const

/** JSON Schema 2020-12 of a record, made from its zod schema. */
export function jsonSchemaOf(name: keyof typeof SCHEMAS): unknown {
  return z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12' })
}

export function schemaCommand(): Command {
  return new Command('schema')
    .description('Print the JSON Schema (2020-12) of a record.')
    .addArgument(new Argument('<name>', 'which record').choices(Object.keys(SCHEMAS)))
    .addHelpText('after', '\nExample:\n  $ annex schema submission > submission.schema.json')
    .action((name: keyof typeof SCHEMAS) => print(JSON.stringify(jsonSchemaOf(name), null, 2)))
}
