import type { Element, ElementContent, Root, RootContent } from 'hast'

/** Elements that hold no text of the document. */
const LEFT_OUT = new Set(
  'head script style noscript template svg math canvas audio video iframe object embed applet select option datalist button input textarea label dialog nav menu del s strike title'.split(
    ' ',
  ),
)

const NAVIGATION_ROLES = new Set(
  'navigation banner contentinfo search menu menubar toolbar dialog alert complementary'.split(' '),
)

/** Names of classes under which sites put what is not the document; they count only where most of the text is links. */
const NAVIGATION_NAMES =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|header|topbar|social|share|sharing|pagination|pager|skip|cookies?|related|toolbar)(?:$|[-_ ])/iu

const HIDDEN_STYLE =
  /(?:^|;)\s?(?:display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(?:px|pt|em|%)?\s?(?:;|$)|opacity\s?:\s?0\s?(?:;|$))/iu

/** The share of links in its text above which an element with a name of navigation is left out. */
const LINKED = 0.6

/** A main element must hold this share of the page's text to be taken for the document. */
const MAIN = 0.25

/** The element that holds the document: `main`, else the only article, else the body. */
export function mainContent(root: Root): Element | Root {
  const elements = descendants(root)
  const body = elements.find((element) => element.tagName === 'body') ?? root
  const whole = textLength(body)
  const mains = elements.filter((element) => element.tagName === 'main' || element.properties['role'] === 'main')
  const articles = elements.filter((element) => element.tagName === 'article')
  const candidates = [...mains.slice(0, 1), ...(articles.length === 1 ? articles : [])]
  return candidates.find((element) => textLength(element) >= whole * MAIN) ?? body
}

/** True for elements that are hidden, or hold scripts, forms, navigation or text struck out. */
export function isLeftOut(element: Element, inside: Element | Root): boolean {
  const { tagName, properties } = element
  if (LEFT_OUT.has(tagName)) return true
  if (properties['hidden'] !== undefined && properties['hidden'] !== null && properties['hidden'] !== false) return true
  if (HIDDEN_STYLE.test(text(properties['style']))) return true
  if (NAVIGATION_ROLES.has(text(properties['role']))) return true
  const isBody = inside.type === 'root' || inside.tagName === 'body'
  if (isBody && (tagName === 'header' || tagName === 'footer' || tagName === 'aside')) return holdsNoHeading(element)
  const names = `${text(properties['className'])} ${text(properties['id'])}`
  return NAVIGATION_NAMES.test(names.slice(0, 200)) && linkedShare(element) > LINKED
}

/** A page's header may hold the title of the document: it stays. */
function holdsNoHeading(element: Element): boolean {
  return !descendants(element).some(({ tagName }) => tagName === 'h1')
}

function linkedShare(element: Element): number {
  const all = textLength(element)
  if (all === 0) return 1
  const linked = descendants(element).filter(({ tagName }) => tagName === 'a')
  return linked.reduce((sum, link) => sum + textLength(link), 0) / all
}

function text(value: unknown): string {
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : ''
}

/** All elements below a node, in order of the document. */
export function descendants(node: Root | Element): Element[] {
  const found: Element[] = []
  const stack: (RootContent | ElementContent)[] = [...node.children].reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type !== 'element') continue
    found.push(next)
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i]
      if (child) stack.push(child)
    }
  }
  return found
}

/** Letters, digits and signs below a node, scripts and styles left out. */
export function textLength(node: Root | Element): number {
  let length = 0
  const stack: (RootContent | ElementContent)[] = [...node.children]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'text') length += next.value.replaceAll(/\s+/gu, '').length
    else if (next.type === 'element' && !LEFT_OUT.has(next.tagName))
      for (const child of next.children) stack.push(child)
  }
  return length
}
