export { figureRules } from './figures.ts'
export { nameRules } from './names.ts'
export { statuteRules } from './statutes.ts'
