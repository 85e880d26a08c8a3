import { z } from 'zod'
import { status } from './document.ts'
import { producer } from './submission.ts'

export const run = z
  .strictObject({
    schemaVersion: z.literal('1').describe('Version of this schema.'),
    producer,
    inputs: z
      .array(
        z.strictObject({
          file: z.string().describe('The input as it was named, or found in a folder that was named.'),
          status: z.union([status, z.literal('missing')]).describe('How it ended.'),
          reason: z.string().nullable().describe('Why, in a sentence, where it is not ok.'),
          record: z
            .string()
            .nullable()
            .describe('Path of the record, relative to the output folder; null where none was written.'),
        }),
      )
      .describe('Every input once, in input order.'),
    passedOver: z.int().min(0).describe('Files of unknown kinds that folders held.'),
  })
  .describe('What a run read and wrote.')

export type Run = z.infer<typeof run>
