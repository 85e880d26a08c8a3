import { nameRules } from '../pipeline/3-extract/rules/index.ts'
import { runRules } from '../pipeline/3-extract/run-rules.ts'
import { contextOf } from '../pipeline/3-extract/try-rule.ts'
import { assembleEntities } from '../pipeline/4-assemble/entities/assemble.ts'
import type { NameMention } from '../pipeline/common/mention.ts'

/** The programs and bodies that a text names, without what stands around it. */
export function entitiesOf(text: string, language = 'en'): ReturnType<typeof assembleEntities> {
  const context = contextOf(text, { language })
  const mentions = runRules(nameRules, context).filter((mention): mention is NameMention => mention.type === 'name')
  const place = ({ start, end }: { start: number; end: number }) => ({
    quote: text.slice(start, end),
    start,
    end,
    page: null,
    section: null,
    paragraph: null,
  })
  return assembleEntities(mentions, { text, tree: context.tree, about: context.about, place })
}
