import { InvalidArgumentError } from 'commander'
import { changeKind, changeOp, confidence } from '../../schemas/index.ts'
import { IMPORTANCE, type ImportanceWeights } from '../5-diff/importance.ts'

/**
 * Weights of the order from `figure=1,added=0.2,review=0,section:2/health=3`: kinds, ops, words of confidence, and sections with all
 * under them. What is not named keeps its weight.
 */
export function orderOf(value: string): ImportanceWeights {
  const weights = {
    kinds: { ...IMPORTANCE.kinds },
    ops: { ...IMPORTANCE.ops },
    confidences: { ...IMPORTANCE.confidences },
    sections: { ...IMPORTANCE.sections },
  }
  for (const item of value.split(',').map((part) => part.trim())) {
    const at = item.lastIndexOf('=')
    const [name, weight] = [item.slice(0, at).trim(), Number(item.slice(at + 1))]
    if (at < 1 || item.slice(at + 1).trim() === '' || !(weight >= 0 && weight <= 1000))
      throw new InvalidArgumentError(`\`${item}\` is not a name, = and a weight from 0 to 1000.`)
    const [kind, op, sure] = [changeKind.safeParse(name), changeOp.safeParse(name), confidence.safeParse(name)]
    if (kind.success) weights.kinds[kind.data] = weight
    else if (op.success) weights.ops[op.data] = weight
    else if (sure.success) weights.confidences[sure.data] = weight
    else if (name.startsWith('section:')) weights.sections[name.slice('section:'.length)] = weight
    else {
      const names = [...changeKind.options, ...changeOp.options, ...confidence.options]
      throw new InvalidArgumentError(`no \`${name}\` to weigh; there are ${names.join(', ')}, and section:<id>.`)
    }
  }
  return weights
}
