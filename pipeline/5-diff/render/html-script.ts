/** Behaviour of the page: filters, search, order, keyboard, theme. Without it the page shows all changes. */
export const HTML_SCRIPT = `
'use strict'
const form = document.querySelector('form')
const list = document.querySelector('#changes')
const articles = [...list.querySelectorAll('article')]
const shown = document.querySelector('#shown')
const empty = document.querySelector('.empty')
form.hidden = false
const checked = (name) => new Set([...form.querySelectorAll('input[name=' + name + ']:checked')].map((box) => box.value))
function filter() {
  const kinds = checked('kind'), ops = checked('op'), confidences = checked('confidence')
  const words = form.search.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let count = 0
  for (const article of articles) {
    const text = words.length ? article.textContent.toLowerCase() : ''
    const { kind, op, confidence } = article.dataset
    const fits = kinds.has(kind) && ops.has(op) && confidences.has(confidence) && words.every((word) => text.includes(word))
    article.hidden = !fits
    if (fits) count += 1
  }
  shown.textContent = count + ' of ' + articles.length + ' shown'
  empty.hidden = count > 0
}
function order() {
  const by = form.order.value
  const sorted = [...articles].sort((a, b) => by === 'place' ? a.dataset.place - b.dataset.place : b.dataset.importance - a.dataset.importance || a.dataset.place - b.dataset.place)
  list.append(...sorted)
}
const visible = () => [...list.querySelectorAll('article:not([hidden])')]
function step(by) {
  const open = visible()
  const at = open.indexOf(document.activeElement?.closest('article'))
  const next = open[at < 0 ? (by > 0 ? 0 : open.length - 1) : Math.min(open.length - 1, Math.max(0, at + by))]
  if (next) { next.focus({ preventScroll: true }); next.scrollIntoView({ block: 'start' }) }
}
function theme() {
  const root = document.documentElement
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = dark ? 'light' : 'dark'
}
form.addEventListener('input', filter)
form.order.addEventListener('change', order)
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', () => setTimeout(() => { filter(); order() }))
document.querySelector('#theme').addEventListener('click', theme)
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Escape' && event.target.matches('input[type=search]')) { form.search.value = ''; filter(); form.search.blur(); return }
  if (event.target.matches('input[type=search], select')) return
  const why = document.activeElement?.closest('article')?.querySelector('details')
  if (event.key === 'j') step(1)
  else if (event.key === 'k') step(-1)
  else if (event.key === 'w' && why) why.open = !why.open
  else if (event.key === '/') { event.preventDefault(); form.search.focus() }
  else if (event.key === 't') theme()
})
filter()
`
