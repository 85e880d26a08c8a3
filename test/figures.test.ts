import { describe, expect, test } from 'vitest'
import { extractMentions } from '../pipeline/3-extract/extract.ts'
import { contextOf } from '../pipeline/3-extract/try-rule.ts'
import { describeFigures } from '../pipeline/4-assemble/figures/describe.ts'
import type { FigureMention } from '../pipeline/common/mention.ts'

/** Figures of a text that is one paragraph, found behind statutes and names, with their meaning. */
function figuresOf(text: string, language = 'en') {
  const { tree, about } = contextOf(text, { language })
  const mentions = extractMentions(tree, text, about).mentions.filter(
    (mention): mention is FigureMention => mention.type === 'figure',
  )
  const { figures } = describeFigures(mentions, { text, tree, about })
  return mentions.map((mention, index) => ({
    ...mention,
    ...figures[index],
    quote: text.slice(mention.start, mention.end),
  }))
}

const short = (text: string, language?: string) =>
  figuresOf(text, language).map(({ kind, value, high, qualifier }) =>
    [kind, value, ...(high === null || high === undefined ? [] : [high]), qualifier].join(' '),
  )

describe('readings that neighbours suggest wrongly', () => {
  test.each([
    ['en', 'The convention of 1806 of the former duchy ended.', []],
    ['en', 'About 1860 of the workers left.', ['count 1860 about']],
    ['es', 'Cada inspector lleva de 12 a 18 expedientes.', ['count 12 18 between']],
    ['fr', 'La commission peut dissoudre le mariage avant trois ans de vie commune.', ['duration 3 under']],
    ['fr', 'Les filles mariées avant 16 ans quittent la classe.', ['age 16 under']],
    ['fr', 'Le mariage avant 18 ans est nul.', ['age 18 under']],
    ['fr', 'Le juge dissout le mariage avant dix ans de vie commune.', ['duration 10 under']],
    ['es', 'El matrimonio antes de los 18 años es nulo.', ['age 18 under']],
    ['es', 'Las jóvenes en unión antes de los 16 años estudian menos.', ['age 16 under']],
    ['en', 'Camps had 15 litres of water per person.', ['quantity 15 exact']],
    ['en', 'Rations held 1,900 kilocalories per person.', ['quantity 1900 exact']],
    ['en', 'Women have 4.2 children per woman.', ['rate 4.2 exact']],
  ])('%s: %s', (language, text, figures) => {
    expect(short(text, language)).toEqual(figures)
  })

  test('the year behind an acronym of a State is a date, the year behind a body is of its report', () => {
    const dates = (text: string) => figuresOf(text).filter(({ kind }) => kind === 'date')
    expect(dates('Trade fell (EU, 2013).')).toHaveLength(1)
    expect(dates('Trade fell (GHANA, 2013).')).toHaveLength(1)
    expect(dates('Trade fell (UNCTAD, 2013).')).toHaveLength(0)
  })

  test('levels in a year are of that year, a fall from the levels of a year is not', () => {
    const period = (text: string) => figuresOf(text).find(({ kind }) => kind === 'percent')?.period
    expect(period('Poverty levels in 2014 stood at 31 per cent.')).toBe('2014')
    expect(period('Emissions fell by 8 per cent from the levels of 1995.')).toBe(null)
  })
})

describe('what a figure measures in French and Spanish', () => {
  test.each([
    ['fr', 'Le pays est en essor avec une croissance démographique forte de 3 % par an.', 'croissance démographique'],
    ['fr', 'Généraliser l’emploi des fours améliorés (20 % en 2025).', 'fours améliorés'],
    ['fr', 'Les ventes de cacao devraient atteindre 13 tonnes.', 'ventes de cacao'],
    ['fr', 'La récolte du nord, évaluée à 72 tonnes, suffit.', 'récolte'],
    ['es', 'La tasa de empleo creció del 34 % al 40 %.', 'tasa de empleo'],
    ['es', 'Se prevé una lluvia acumulada de 350 mm.', 'lluvia acumulada'],
  ])('%s: %s', (language, text, measured) => {
    const figure = figuresOf(text, language).find(({ kind }) => !/date|duration/u.test(kind))
    expect(figure?.measures).toContain(measured)
  })
})

describe('the time of a figure where a sentence has several', () => {
  test.each([
    ['es', 'Entre 2007 y 2008, el paro creció 4 % y en 2009, la inversión bajó un 3 %.', ['4: 2007..2008', '3: 2009']],
    ['es', 'En 2014, el alza fue de 2 % y las previsiones para 2016 son del 3 %.', ['2: 2014', '3: 2016']],
    ['es', 'La feria de 2014 alcanzó 31 puestos, la de 2013 alcanzó 23.', ['31: null', '23: 2013']],
    ['es', 'De acuerdo con la encuesta de 2014, el 31 % carece de agua.', ['31: 2014']],
    ['fr', 'Réduire en 2035 la perte des sols à 20 %.', ['20: 2035']],
    ['en', 'It paid $175 million for 12 bridges in 2002.', ['175000000: 2002', '12: 2002']],
    ['en', 'Output rose 9 per cent over 2001.', ['9: null']],
    ['en', 'A rise of 9 per cent since 2009, and 4 trams in use.', ['9: 2009..', '4: null']],
    ['en', 'The club won 12 cups, and since 2003 it has trained 40 coaches.', ['12: null', '40: 2003..']],
    ['en', 'It has 14 judges, down from 20 in 2010.', ['14: null', '20: 2010']],
    ['en', 'Some 300 people were hurt and the toll of 2018 was 12.', ['300: null', '12: null']],
    ['en', 'The 2012 rate was 30 per cent.', ['30: 2012']],
    ['en', 'As shown below, the 2015 murder rate rose by 13 per cent.', ['13: 2015']],
    ['en', 'The 2015 budget report counts 30 clinics.', ['30: null']],
    ['en', 'Thefts fell in 2016, a decrease of 4 per cent.', ['4: 2016']],
  ])('%s: %s', (language, text, times) => {
    const figures = figuresOf(text, language).filter(({ kind }) => !/date|fiscal/u.test(kind))
    expect(figures.map(({ value, asOf, period }) => `${value}: ${period ?? asOf}`)).toEqual(times)
  })
})

describe('hard cases', () => {
  test.each([
    [
      'a negated comparator; statute numbers are none',
      'terms ranging from not more than 10 years imprisonment (18 U.S.C. § 2421) to life imprisonment',
      ['duration 10 at-most'],
    ],
    [
      'a pair of minimum and maximum, and a range of ages',
      'a mandatory minimum of 10 years imprisonment and a maximum of 40 years imprisonment where the victim is between the ages of 14 and 18',
      ['duration 10 at-least', 'duration 40 at-most', 'age 14 18 between'],
    ],
    [
      'a count right behind a date',
      'As of May 3, 2010, 9,450 smugglers were arrested.',
      ['date 2010-05-03 exact', 'count 9450 exact'],
    ],
    [
      'an elided noun; "in" is no inch',
      'covering 170 countries in 2008 (compared to 82 in 2001)',
      ['count 170 exact', 'date 2008 exact', 'count 82 exact', 'date 2001 exact'],
    ],
    [
      'a magnitude, a change and its window',
      'reaching 1.3 billion people in 2007, an increase of over 300 percent in the last two years',
      ['count 1300000000 exact', 'date 2007 exact', 'percent 300 over', 'duration 2 exact'],
    ],
    [
      'an approximator and a fiscal year',
      'It has spent some $528 million since FY 2001.',
      ['money 528000000 about', 'fiscal-year 2001 exact'],
    ],
    [
      'pairs of counts and amounts',
      'funding 63 projects in 46 countries totaling approximately $13.5 million, six regional projects totaling $1.1 million, and four research projects totaling about $500,000',
      [
        'count 63 exact',
        'count 46 exact',
        'money 13500000 about',
        'count 6 exact',
        'money 1100000 exact',
        'count 4 exact',
        'money 500000 about',
      ],
    ],
    ['a quarter', 'up to date through the 2nd quarter of 2008.', ['date-range 2008-04 2008-06 exact']],
    [
      'a list under one date',
      'As of July 2, 2009, it led to 443 open investigations, 1,351 arrests, and 331 convictions.',
      ['date 2009-07-02 exact', 'count 443 exact', 'count 1351 exact', 'count 331 exact'],
    ],
    [
      'digits of statutes around a figure',
      'See 8 U.S.C. § 1101(a)(15)(T); 8 CFR 214.11. After three years in that status',
      ['duration 3 exact'],
    ],
    ['an open range with hyphens', 'sentences including multiple 25-year-to-life sentences', ['duration 25 at-least']],
    ['legal double writing', 'imprisonment of ten (10) to forty (40) years', ['duration 10 40 between']],
    [
      'from one rate to another, a split fiscal year',
      'rose from 12.4 per cent in FY 2006 to 15% in FY2007/08',
      ['percent 12.4 exact', 'fiscal-year 2006 exact', 'percent 15 exact', 'fiscal-year 2007 2008 exact'],
    ],
    [
      'decimal commas, codes before, "m"',
      'USD 200,000 (EUR 1,5 million; R$ 3.500,00; £2m)',
      ['money 200000 exact', 'money 1500000 exact', 'money 3500 exact', 'money 2000000 exact'],
    ],
    ['ratios in words', '1 in 5 girls and three out of four children', ['rate 0.2 exact', 'rate 0.75 exact']],
    ['ages by context', 'children aged 12-17, and girls under the age of 16', ['age 12 17 between', 'age 16 under']],
    [
      'names, a hotline, a resolution',
      'The 24/7 hotline 1-800-843-5678 under ILO Convention 182 and resolution 1325 (2000)',
      [],
    ],
    [
      'ranges of percent; no cents in adolescents',
      '5 to 10 per cent, or 10-15%, of the adolescents',
      ['percent 5 10 between', 'percent 10 15 between'],
    ],
  ])('%s', (_, text, expected) => {
    expect(short(text)).toEqual(expected)
  })
})

describe('French and Spanish', () => {
  test.each([
    [
      'fr',
      'Un montant de 1 250,5 millions de francs CFA, soit 12,4 % du budget, pour quatre-vingt-dix centres.',
      ['money 1250500000 exact', 'percent 12.4 exact', 'count 90 exact'],
    ],
    ['fr', 'Les émissions ont atteint 12,5 MtCO2e en 2019.', ['quantity 12.5 exact', 'date 2019 exact']],
    [
      'es',
      'Se asignaron 3.500.000 pesos a 250 escuelas entre 2010 y 2014.',
      ['money 3500000 exact', 'count 250 exact', 'date-range 2010 2014 between'],
    ],
    ['es', 'mil millones de dólares', ['money 1000000000 exact']],
  ])('%s: %s', (language, text, expected) => {
    expect(short(text, language)).toEqual(expected)
  })
})

describe('meaning', () => {
  const meaning = (text: string) =>
    figuresOf(text)
      .filter(({ kind }) => !/date|fiscal/u.test(kind))
      .map(({ unit, measures, asOf, period, scope }) => ({ unit, measures, asOf, period, scope }))

  test('a date that opens a sentence dates all its figures', () => {
    expect(meaning('As of July 2, 2009, the plan has resulted in 443 open cases and 331 convictions.')).toEqual([
      { unit: 'open cases', measures: 'plan resulted in', asOf: '2009-07-02', period: null, scope: 'stock' },
      { unit: 'convictions', measures: 'plan resulted in', asOf: '2009-07-02', period: null, scope: 'stock' },
    ])
  })

  test('an elided noun takes the unit and predicate before it, and its own date', () => {
    expect(meaning('The report covered 170 countries in 2008 (compared to 82 in 2001).')).toEqual([
      { unit: 'countries', measures: 'covered', asOf: null, period: '2008', scope: 'annual' },
      { unit: 'countries', measures: 'covered', asOf: null, period: '2001', scope: 'annual' },
    ])
  })

  test('what is told on of the same actor keeps the date of the sentence before', () => {
    expect(meaning('In 2007, DHS opened 12 offices. DHS trained 400 officers.').map(({ period }) => period)).toEqual([
      '2007',
      '2007',
    ])
    expect(meaning('In 2007, DHS opened 12 offices. Police report 400 cases.').map(({ period }) => period)).toEqual([
      '2007',
      null,
    ])
  })

  test.each([
    [
      'a bracket behind a date',
      'Courts convicted 15 men in 2016 (including at least four dealers), compared with 12 in 2015.',
      ['2016', '2016', '2015'],
    ],
    [
      'a part of what was counted',
      'The Office assisted 279 victims in 2016, 27 of whom were children.',
      ['2016', '2016'],
    ],
    [
      'a whole that opens a list of shares',
      'Of the 1,070 men charged in 2015, 91% were nationals, 58% were jailed.',
      ['2015', '2015', '2015'],
    ],
    ['a clause of its own', 'Growth should recover to 3.1 percent, but output will not return before 2024.', [null]],
    [
      'a year that only the writer knows',
      'It grew by 10.9 per cent in 2017 and will grow by 8.5 per cent this year.',
      ['2017', null],
    ],
    ['a record, not a period,', 'Some 20 million people live in the worst drought since 1945.', [null]],
    ['data of a year', 'Data for 2010 show that 12% of pupils left and 8% came back.', ['2010', '2010']],
  ])('%s says when', (_, text, periods) => {
    expect(meaning(text).map(({ period }) => period)).toEqual(periods)
  })

  test('a source ends with its sentence', () => {
    const figures = figuresOf('Prices rose 5 per cent, according to the Office of Statistics.')
    expect(figures.map(({ statedSource }) => statedSource)).toEqual(['the Office of Statistics'])
  })

  test('"since" is cumulative, also before a clause or up to the present', () => {
    expect(meaning('Since the Centre was founded in 2016, $300 has been spent.')[0]?.period).toBe('2016..')
    expect(meaning('From 2008 to the present, 290 persons were hired.')[0]?.period).toBe('2008..')
    expect(meaning('Since 2003, the Office has trained over 90,000 nurses.')).toEqual([
      { unit: 'nurses', measures: 'Office trained', asOf: null, period: '2003..', scope: 'cumulative' },
    ])
  })

  test('a term in a penal provision measures imprisonment and has no time', () => {
    expect(meaning('In 2001 the law set a maximum of 40 years imprisonment.')).toEqual([
      { unit: 'year', measures: 'imprisonment', asOf: null, period: null, scope: null },
    ])
  })
})

describe('numbers that name, change or stand without their noun', () => {
  test.each([
    ['numbered recommendations', 'Recommendations 88.12, 88.14 and 88.20–88.25 were accepted.', []],
    ['a standard', 'An ISO 14001 certificate was issued.', []],
    ['the year of a vision', 'Under Kenya Vision 2030 work goes on.', []],
    [
      'before and after are no range',
      'The Act raised the term from 3 years to 5 years.',
      ['duration 3 exact', 'duration 5 exact'],
    ],
    [
      'an age that is raised',
      'It raises the age of marriage from 15 years to 18 years.',
      ['age 15 exact', 'age 18 exact'],
    ],
    ['a rate with a large base', 'About 1 in 10,000 births is affected.', ['rate 0.0001 about']],
    [
      'millions with spaces',
      'By 30 June 2013, 1 250 000 cards were out.',
      ['date 2013-06-30 exact', 'count 1250000 exact'],
    ],
    ['a part of a whole', 'Only 12 of 60 districts reported.', ['count 12 exact', 'count 60 exact']],
    ['no part of a day', 'See Act No. 45 of 18 August 2005 and Act 2005-45 of 18 August 2005.', []],
    ['an age behind its qualifier', 'Half are persons aged under 25.', ['age 25 under']],
    ['two days in a row', 'They met on 8 and 9 May 2022.', ['date-range 2022-05-08 2022-05-09 exact']],
  ])('%s', (_, text, expected) => {
    expect(short(text)).toEqual(expected)
  })
})

describe('numbers and units as words', () => {
  test.each([
    ['en', 'It served half a million children for a year and a half.', ['count 500000 exact', 'duration 1.5 exact']],
    ['en', 'The wait is two and a half years, or half an hour a day.', ['duration 2.5 exact', 'duration 0.5 exact']],
    ['en', 'Infants aged 6 to 23 months and a 90-day-old child', ['age 6 23 between', 'age 90 exact']],
    ['fr', 'Le délai est de deux ans et demi, puis une demi-heure.', ['duration 2.5 exact', 'duration 0.5 exact']],
    ['fr', 'Les enfants de 6 à 59 mois', ['age 6 59 between']],
    ['fr', 'Le taux de vingt-deux pour-cent', ['percent 22 exact']],
    ['es', 'Un plazo de dos años y medio y media hora', ['duration 2.5 exact', 'duration 0.5 exact']],
    [
      'en',
      'It held half a dozen towns, then a million, then a quarter of a million people.',
      ['count 6 exact', 'count 1000000 exact', 'count 250000 exact'],
    ],
    [
      'en',
      'It cost $1.9 to $2.1 billion, or 12 cents a head; 120 MEUR and Rs 3 crore.',
      ['money 1900000000 2100000000 between', 'money 12 exact', 'money 120000000 exact', 'money 30000000 exact'],
    ],
    [
      'en',
      'It fell to minus 7 degrees for 17 straight weeks, 25 basis points lower.',
      ['quantity -7 exact', 'duration 17 exact', 'percent 25 exact'],
    ],
    ['en', 'A term of 3 years and 6 months, or 6 hours 30 minutes', ['duration 3.5 exact', 'duration 6.5 exact']],
    [
      'en',
      'It found four sex trafficking, one forced labor, and two debt bondage cases, against 18 in 2010.',
      ['count 4 exact', 'count 2 exact', 'count 18 exact', 'date 2010 exact'],
    ],
    ['en', 'The minimum age for the army is 17.', ['age 17 exact']],
    [
      'en',
      'There were 50 fewer judges, a seven-member panel and 70, 325 pupils.',
      ['count 50 exact', 'count 7 exact', 'count 70325 exact'],
    ],
    ['en', 'The Forty-eighth session of the A9 group, per 100,000 births, under rule 12', []],
    [
      'fr',
      'Une dizaine de villes ont perdu 816 kT de CO2 en 56 millions d’années.',
      ['count 10 exact', 'quantity 816 exact', 'duration 56000000 exact'],
    ],
    ['fr', 'les recommandations des paragraphes 6 et 20 et les cibles 5.1 et 5.2', []],
    [
      'es',
      'Hubo mil 174 víctimas, 49 mil 535 denuncias y 2.345 personas, con 18.4% de condenas.',
      ['count 1174 exact', 'count 49535 exact', 'count 2345 exact', 'percent 18.4 exact'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(short(text, language)).toEqual(expected)
  })

  test('a share of a singular whole', () => {
    expect(figuresOf('La moitié de la population vote.', 'fr')[0]).toMatchObject({ kind: 'rate', unit: 'population' })
  })
})
