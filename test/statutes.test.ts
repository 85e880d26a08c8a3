import { describe, expect, test } from 'vitest'
import { HUMAN_RIGHTS_TREATIES } from '../pipeline/3-extract/lists/treaties-human-rights.ts'
import type { Treaty } from '../pipeline/3-extract/lists/treaty.ts'
import { statuteRules } from '../pipeline/3-extract/rules/index.ts'
import { runRules } from '../pipeline/3-extract/run-rules.ts'
import { contextOf } from '../pipeline/3-extract/try-rule.ts'
import { resolveStatutes } from '../pipeline/4-assemble/statutes/resolve.ts'
import { OPTIONAL_PROTOCOLS } from '../pipeline/4-assemble/statutes/treaty-bodies.ts'
import type { StatuteMention } from '../pipeline/common/mention.ts'

/** Mentions of a text that is one document, with what they mean. */
function statutesOf(text: string, about: Parameters<typeof contextOf>[1] = {}) {
  const context = contextOf(text, about)
  const mentions = runRules(statuteRules, context).filter(
    (mention): mention is StatuteMention => mention.type === 'statute',
  )
  const { statutes, messages } = resolveStatutes(mentions, context)
  return {
    messages: messages.map(({ reason }) => reason),
    found: mentions.map(({ start, end }, index) => ({ quote: text.slice(start, end), ...statutes[index] })),
  }
}
const idsOf = (text: string, about: Parameters<typeof contextOf>[1] = {}): Record<string, readonly string[]> =>
  Object.fromEntries(statutesOf(text, about).found.map(({ quote, ids = [] }) => [quote, ids]))

describe('short forms and anaphors', () => {
  test('a bill, regulations, an order or an agreement is meant by its noun where one is named before', () => {
    const text =
      'The Prisons Regulations, 2014 stand. Regulation 7 of the Regulations bars visits. The Order of the day was read.'
    expect(idsOf(text, { country: 'ke' })).toEqual({
      'Prisons Regulations, 2014': ['/ke/law/prisons-regulations-2014'],
      'Regulation 7 of the Regulations': ['/ke/law/prisons-regulations-2014/reg7'],
    })
    const decree = 'Presidential Decree No. 45 of 2011 made the board. This Presidential Decree gives it ten members.'
    expect(idsOf(decree, { country: 'eg' })['This Presidential Decree']).toEqual(['/eg/presidential-decree/2011/45'])
  })

  test('articles behind a code and, in brackets, the law that made it are of the code', () => {
    const text = 'The Criminal Code of the Republic of Kenya (Act No. 5 of 1930), articles 5 and 6, punishes it.'
    expect(idsOf(text, { country: 'ke' })['articles 5 and 6']).toEqual([
      '/ke/law/criminal-code/art5',
      '/ke/law/criminal-code/art6',
    ])
  })

  test('the acronym of a code may stand before the law that made it', () => {
    const text = 'Le Code du statut personnel (CSP), promulgué par le décret du 13 août 1956, fixe l’âge (article 5).'
    expect(idsOf(text, { country: 'tn', language: 'fr' })['article 5']).toEqual([
      '/tn/law/code-du-statut-personnel/art5',
    ])
  })

  test('articles go on in the law that was amended, and those of an amendment of the constitution are of the constitution', () => {
    const code =
      'Article 149 of the Penal Code, as amended by Law No. 10.803, bars it, and so do articles 231 and 232 in part.'
    expect(idsOf(code, { country: 'br' })['articles 231 and 232']).toEqual([
      '/br/law/penal-code/art231',
      '/br/law/penal-code/art232',
    ])
    const brought = 'The Penal Code was amended by Law No. 387, which brought article 293 into line.'
    expect(idsOf(brought, { country: 'az' })['article 293']).toEqual(['/az/law/penal-code/art293'])
    const two = 'The Penal Code stands. Law No. 7 amended article 5 of the Civil Code and repealed article 9.'
    expect(idsOf(two, { country: 'az' })['article 9']).toEqual(['/az/law/civil-code/art9'])
    const seats = 'By the Constitution (Fifteenth Amendment) Act, 2011 the seats were raised to 50 (Article 65(3)).'
    expect(idsOf(seats, { country: 'bd' })['Article 65(3)']).toEqual(['/bd/const/art65/3'])
    const own = 'The Penal Code was amended by Law No. 7, article 3 of which sets the term.'
    expect(idsOf(own, { country: 'az' })['Law No. 7, article 3']).toEqual(['/az/law/7/art3'])
  })

  test('a section mark takes the title of the code named before', () => {
    expect(
      idsOf('It is a crime under 18 U.S.C. § 2423. In cases under § 1591, consent is no defence.', { country: 'us' }),
    ).toEqual({
      '18 U.S.C. § 2423': ['/us/usc/t18/s2423'],
      '§ 1591': ['/us/usc/t18/s1591'],
    })
  })

  test('places with half a bracket are paragraphs where no bracket is open', () => {
    const text =
      'Artículo 1, a), c) y d), del Convenio núm. 105. La ley lo dice (artículos 1, 2) y se exige que el artículo 3, 2) que todo.'
    expect(idsOf(text, { country: 'pe' })).toEqual({
      'Artículo 1, a), c) y d), del Convenio núm. 105': [
        '/int/treaty/ilo-convention-105/art1/a',
        '/int/treaty/ilo-convention-105/art1/c',
        '/int/treaty/ilo-convention-105/art1/d',
      ],
      'artículos 1, 2': ['/int/treaty/ilo-convention-105/art1', '/int/treaty/ilo-convention-105/art2'],
      'artículo 3': ['/int/treaty/ilo-convention-105/art3'],
    })
  })

  test('"la Convención" is no Convenio, "el Convenio" no Convención', () => {
    const text =
      'Ratificó la Convención sobre los Derechos del Niño y el Convenio núm. 143 de la OIT. El artículo 5 de la Convención y el artículo 6 del Convenio lo prevén.'
    expect(idsOf(text, {})).toMatchObject({
      'artículo 5 de la Convención': ['/int/treaty/crc/art5'],
      'artículo 6 del Convenio': ['/int/treaty/ilo-convention-143/art6'],
    })
  })

  test('the committee that examined the report is the one whose convention is meant', () => {
    const text =
      'El Comité examinó el informe del Estado (CRC/C/PER/4-5). Recuerda los artículos 2 y 3 de la Convención y lo dicho por el Comité para la Eliminación de la Discriminación contra la Mujer.'
    expect(idsOf(text, {})['artículos 2 y 3 de la Convención']).toEqual([
      '/int/treaty/crc/art2',
      '/int/treaty/crc/art3',
    ])
  })

  test('the second optional protocol of the Covenant is that on the death penalty', () => {
    const text = 'Ratificó la Convención sobre los Derechos del Niño y el Segundo Protocolo Facultativo del Pacto.'
    expect(idsOf(`El Pacto Internacional de Derechos Civiles y Políticos rige. ${text}`, {})).toMatchObject({
      'Segundo Protocolo Facultativo del Pacto': ['/int/treaty/iccpr-op2'],
    })
    expect(idsOf(text, {})['Segundo Protocolo Facultativo del Pacto']).toEqual([])
  })

  test('"the Act" is the act named before, "the Convention" that of the report', () => {
    const text = 'The Children Act, 2001 was adopted. Articles 4 and 5 of the Act protect them, as does the Convention.'
    expect(idsOf(text, { country: 'ke', convention: 'crc' })).toEqual({
      'Children Act, 2001': ['/ke/law/children-act-2001'],
      'Articles 4 and 5 of the Act': ['/ke/law/children-act-2001/art4', '/ke/law/children-act-2001/art5'],
      'the Convention': ['/int/treaty/crc'],
    })
  })

  test('"the Covenant" is that of the committee whose summary records the opening cites', () => {
    const text = 'The report was read at two meetings (CCPR/C/SR.1201 and 1202). The Covenant binds the new State.'
    expect(idsOf(text, { country: 'hr' })['The Covenant']).toEqual(['/int/treaty/iccpr'])
  })

  test('an article in brackets belongs to the law of its sentence, not to an anaphor in it', () => {
    const text =
      'The general rules of the Transnational Organized Crime Convention apply to the Protocol and to extradition (Art. 16).'
    expect(idsOf(text)['Art. 16']).toEqual(['/int/treaty/untoc/art16'])
  })

  test('the year of an anaphor says which act it is', () => {
    const text = 'The 2014 Trafficking Act is newer than the 2009 Children Act. Two men were tried under the 2014 Act.'
    expect(idsOf(text, { country: 'bw' })['the 2014 Act']).toEqual(['/bw/law/trafficking-act-2014'])
  })

  test('a section belongs to the act, not to its chapter in the laws', () => {
    const text = 'Under the Police Act, Cap. 154, officers stay. As to pay, section 11 is silent.'
    expect(idsOf(text, { country: 'ng' })['section 11']).toEqual(['/ng/law/police-act/s11'])
  })

  test('an article that heads its paragraph belongs to the treaty that an earlier paragraph begins with', () => {
    const text =
      'The Forced Labour Convention, 1930 (No. 29), is in force.\nArticle 2(2)(c) of the Convention. Prison labour. The Penal Code of 1991 applies.\nArticle 2(2)(e). Minor services. They are paid.'
    expect(idsOf(text, { country: 'er' })['Article 2(2)(e)']).toEqual(['/int/treaty/ilo-convention-29/art2/2/e'])
  })

  test('the country that a sentence before places itself in is that of the law', () => {
    const text = 'In Kenya, the age is 18. The Marriage Act sets it.'
    expect(idsOf(text, { country: 'us' })).toEqual({ 'Marriage Act': ['/ke/law/marriage-act'] })
  })

  test('protocols by their treaty', () => {
    const text =
      'It ratified the Convention against Torture and the Optional Protocol thereto, and the Geneva Conventions of 1949 and Protocols Additional I and II thereto.'
    expect(idsOf(text)).toMatchObject({
      'Optional Protocol thereto': ['/int/treaty/cat-op'],
      'Protocols Additional I and II thereto': [
        '/int/treaty/geneva-conventions-protocol-1',
        '/int/treaty/geneva-conventions-protocol-2',
      ],
    })
  })

  test('a protocol "thereto" of a treaty that has none known stays open', () => {
    const text =
      'It ratified the Convention on the Rights of Persons with Disabilities in 2009. It signed the Convention on the Reduction of Statelessness and the Optional Protocol thereto.'
    expect(idsOf(text)['Optional Protocol thereto']).toEqual([])
  })

  test('three protocols leave open which one is meant', () => {
    const text = 'It ratified the Convention on the Rights of the Child and the Optional Protocol thereto.'
    expect(idsOf(text)['Optional Protocol thereto']).toEqual([])
  })

  test('a bare article belongs to the code, not to the order that enacted it', () => {
    const text = 'The Family Code was promulgated by Order No. 2014-1 of 3 May 2014, and articles 5 and 6 set the age.'
    const ids = idsOf(text.replace(' was promulgated', ', promulgated'), { country: 'tg' })
    expect(ids['articles 5 and 6']).toEqual(['/tg/law/family-code/art5', '/tg/law/family-code/art6'])
  })

  test('sections of a list belong to the law above it', () => {
    const text =
      'Prison sentences follow from the Penal Code, namely:\n\nsection 65: seditious statements;\n\nsection 66: publications.'
    expect(idsOf(text, { country: 'vu' })['section 65']).toEqual(['/vu/law/penal-code/s65'])
  })

  test('a document without a symbol is about the convention of the one committee that it names', () => {
    const text =
      'The Committee on the Rights of the Child considered the report.\n\nIt welcomes the withdrawal of reservations to article 2 of the Convention.'
    expect(idsOf(text)['article 2 of the Convention']).toEqual(['/int/treaty/crc/art2'])
  })

  test('two committees leave it open', () => {
    const text =
      'The Committee against Torture and the Committee on the Rights of the Child met.\n\nThey spoke of article 2 of the Convention.'
    expect(idsOf(text)['article 2 of the Convention']).toEqual([])
  })

  test('what nothing before it names stays open, with a message', () => {
    const { found, messages } = statutesOf('The Act was amended.', { country: 'ke' })
    expect(found.map(({ ids }) => ids)).toEqual([[]])
    expect(messages).toEqual(['Left open which law this is: no act is named before it.'])
  })
})

describe('works', () => {
  test('a law by name and by number is one work', () => {
    const { found } = statutesOf('The Penal Code (Act No. 01-079) punishes it.', { country: 'ml' })
    expect(found.map(({ ids, work }) => ({ ids, work }))).toEqual([
      { ids: ['/ml/law/penal-code'], work: ['/ml/law/penal-code'] },
      { ids: ['/ml/act/01/079'], work: ['/ml/law/penal-code'] },
    ])
  })

  test('with and without its year, by acronym too', () => {
    const { found } = statutesOf(
      'The Labour Relations Act, 2006 (LRA) applies. The Labour Relations Act is old. The LRA is new.',
      { country: 'ke' },
    )
    expect(new Set(found.flatMap(({ work = [] }) => work))).toEqual(new Set(['/ke/law/labour-relations-act-2006']))
    expect(found).toHaveLength(3)
  })

  test('two acts of one name and different years stay two', () => {
    const { found } = statutesOf('The Children Act, 1974 was replaced by the Children Act, 2013.', { country: 'bd' })
    expect(found.map(({ work }) => work)).toEqual([['/bd/law/children-act-1974'], ['/bd/law/children-act-2013']])
  })

  test('a numbered law and, elsewhere, its name alone are one work, where one number goes by that name', () => {
    const both = 'The Child Protection Act No. 14 of 2011 applies. Section 12 of the Child Protection Act sets fines.'
    expect(new Set(statutesOf(both, { country: 'ke' }).found.flatMap(({ work = [] }) => work))).toEqual(
      new Set(['/ke/law/child-protection-act']),
    )
    const several =
      'The Finance Act No. 2 of 2010 and the Finance Act No. 5 of 2012 changed it, as the Finance Act says.'
    expect(new Set(statutesOf(several, { country: 'ke' }).found.flatMap(({ work = [] }) => work)).size).toBe(3)
  })

  test('of a code, the section is the work', () => {
    expect(statutesOf('See 18 U.S.C. § 2423(b)(1).').found[0]?.work).toEqual(['/us/usc/t18/s2423'])
  })

  test('an amending law says what it amends', () => {
    const { found } = statutesOf('Act No. 2001-79 of 20 August 2001, as amended by Act No. 2016-39 of 7 July 2016', {
      country: 'ml',
    })
    expect(found[1]?.amends).toEqual(['/ml/act/2001/79'])
  })
})

describe('standing, label and address', () => {
  test.each([
    ['In 2002 it ratified the Convention on the Rights of the Child.', 'ratified'],
    ['It has not ratified the Convention on the Rights of the Child.', null],
    ['It plans to ratify the Convention on the Rights of the Child.', null],
    ['It acceded to the Convention on the Rights of the Child.', 'acceded'],
  ])('%s', (text, status) => {
    expect(statutesOf(text).found[0]?.status).toBe(status)
  })

  test('the date of the ratification', () => {
    const { found } = statutesOf('Convention on the Rights of Persons with Disabilities; ratified on 26 September 2013')
    expect(found[0]).toMatchObject({ status: 'ratified', statusDate: '2013-09-26' })
  })

  test('each treaty of a list has the date that stands right behind it', () => {
    const { found } = statutesOf(
      'It ratified the Convention on the Rights of the Child in 1993 and the Worst Forms of Child Labour Convention, 1999 (No. 182), in 2020.',
    )
    expect(found.map(({ status, statusDate }) => [status, statusDate])).toEqual([
      ['ratified', '1993'],
      ['ratified', '2020'],
    ])
  })

  test('an acronym that a document gives to a treaty is not the treaty before "Committee"', () => {
    const { found } = statutesOf('It ratified the Convention on the Rights of the Child (CRC). The CRC Committee met.')
    expect(found).toHaveLength(1)
  })

  test('places behind "in its" are of the law right before them', () => {
    const ids = idsOf(
      'La loi n° 2007-017 du 6 juillet 2007 portant Code de l’enfant et le Code pénal (loi n° 2015-010 du 24 novembre 2015), en ses articles 317 à 326, s’appliquent.',
      { country: 'tg', language: 'fr' },
    )
    expect(ids['articles 317 à 326']).toEqual(['/tg/law/code-penal/art317../tg/law/code-penal/art326'])
  })

  test('a year of the Buddhist calendar is that of the common one', () => {
    const { found } = statutesOf(
      'The Child Act, B.E. 2546, and the Child Act B.E. 2546 (2003) and the Child Act apply.',
      {
        country: 'th',
      },
    )
    expect(new Set(found.map(({ work }) => work?.join()))).toEqual(new Set(['/th/law/child-act-2003']))
  })

  test('a law by name and by number is one work in Spanish and French too', () => {
    const { found } = statutesOf('La Ley de Minas, Ley 685 de 2001, rige.', { country: 'co', language: 'es' })
    expect(new Set(found.map(({ work }) => work?.join()))).toEqual(new Set(['/co/law/ley-de-minas']))
    const french = statutesOf('La loi sur la pêche, loi n° 2010-5, régit les ports.', { country: 'fr', language: 'fr' })
    expect(new Set(french.found.map(({ work }) => work?.join()))).toEqual(new Set(['/fr/law/loi-sur-la-peche']))
  })

  test('what implements a law has sections of its own', () => {
    const { found } = statutesOf('The Farm Act, implemented by the Crops Order 2010, and section 12, bind.', {
      country: 'gb',
    })
    expect(found.at(-1)?.ids).toEqual(['/gb/law/crops-order-2010/s12'])
  })

  test('an enforcement decree is called a decree, and the act in its name an act', () => {
    const { found } = statutesOf(
      'The Labour Act binds. The Enforcement Decree of the Labour Act was amended. Under the Act, article 7 of the Decree lists it.',
      { country: 'kr' },
    )
    expect(found.slice(2).map(({ ids }) => ids)).toEqual([
      ['/kr/law/labour-act'],
      ['/kr/law/enforcement-decree-of-the-labour-act/art7'],
    ])
  })

  test('a list of general comments ends before the number of an act, one of laws before what is counted', () => {
    const comments = idsOf('Its general comments No. 13, No. 14 and the Employment Act, No. 6 of 2006, agree.', {
      country: 'ke',
      convention: 'crc',
    })
    expect(comments).toMatchObject({
      'general comments No. 13': ['/un/doc/CRC/C/GC/13'],
      'No. 14': ['/un/doc/CRC/C/GC/14'],
      'No. 6 of 2006': ['/ke/act/2006/6'],
    })
    const laws = idsOf(
      'Under Laws Nos. 1012, 1015 and 30 schools, under Republic Acts Nos. 9262 and 9710 protect it.',
      {
        country: 'ph',
      },
    )
    expect(laws).toEqual({
      'Laws Nos. 1012, 1015': ['/ph/law/1012', '/ph/law/1015'],
      'Republic Acts Nos. 9262 and 9710': ['/ph/republic-act/9262', '/ph/republic-act/9710'],
    })
  })

  test('laws of a list are not one work', () => {
    const { found } = statutesOf(
      'The Child Care Act (CCA), No. 22 of 2010, the Trafficking in Persons Act (No. 3 of 2015), the Law on Children, Circular No. 9/2020 and PD 603, the Child and Youth Welfare Code, apply.',
      { country: 'ph' },
    )
    expect(found.map(({ work }) => work?.join())).toEqual([
      '/ph/law/child-care-act',
      '/ph/law/child-care-act',
      '/ph/law/trafficking-in-persons-act',
      '/ph/law/trafficking-in-persons-act',
      '/ph/law/law-on-children',
      '/ph/circular/2020/9',
      '/ph/law/child-and-youth-welfare-code',
      '/ph/law/child-and-youth-welfare-code',
    ])
  })

  test('what repeals a law is not repealed itself', () => {
    const { found } = statutesOf(
      'The Children Act, 2001 (Act No. 8 of 2001) was repealed by the Children Act, 2022 (No. 29 of 2022).',
      { country: 'ke' },
    )
    expect(found.map(({ status }) => status)).toEqual([null, 'repealed', null, null])
  })

  test('sections that an amending act adds are of the law that its name says it amends', () => {
    const { found } = statutesOf(
      'The Penal Code (Amendment) Act No. 22 of 1995, as amended by Act No. 29 of 1998, introduced sections 286A and 308A.',
      { country: 'lk' },
    )
    expect(found.at(-1)?.ids).toEqual(['/lk/law/penal-code/s286A', '/lk/law/penal-code/s308A'])
  })

  test('a number behind the acronym of a law is of that law', () => {
    const { found } = statutesOf('The Counter-Trafficking in Persons Act (CTIPA), No. 8 of 2010, applies.', {
      country: 'ke',
    })
    expect(new Set(found.map(({ work }) => work?.join())).size).toBe(1)
    expect(found.map(({ ids }) => ids?.[0])).toContain('/ke/act/2010/8')
  })

  test('what amends a law is not amended itself', () => {
    const { found } = statutesOf('Act No. 5 of 1998, as amended by Act No. 3 of 2021, applies.', { country: 'ke' })
    expect(found.map(({ status }) => status)).toEqual(['amended', null])
  })

  test.each([
    ['8 CFR 214.11', '8 C.F.R. § 214.11', 'https://www.ecfr.gov/current/title-8/section-214.11'],
    ['Pub. L. 106-386', 'Pub. L. 106-386', 'https://www.congress.gov/public-laws/106th-congress/386'],
    [
      'Directive 2011/36/EU',
      'EU directive 2011/36',
      'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32011L0036',
    ],
    ['A/RES/55/25', 'A/RES/55/25', 'https://undocs.org/A/RES/55/25'],
  ])('%s', (text, label, url) => {
    expect(statutesOf(`See ${text}.`).found[0]).toMatchObject({ label, url })
  })
})

test('long runs of marks cost no more than their length', () => {
  for (const run of [
    `18 U.S.C. § 1${'(a)'.repeat(50_000)}`,
    '§'.repeat(50_000),
    `Article 1 ${'(a)'.repeat(50_000)} of the Labour Act`,
    `${'Law on amendments to the '.repeat(4_000)}Law on Children`,
  ]) {
    const start = performance.now()
    statutesOf(run)
    expect(performance.now() - start).toBeLessThan(5000)
  }
}, 20_000)

describe('the convention of the treaty body that a document names', () => {
  const opening = 'The Committee on the Elimination of Discrimination against Women met in Geneva.\n\n'
  test('articles without a law near are of its convention', () => {
    expect(idsOf(`${opening}Women in politics (art. 7)`)).toEqual({ 'art. 7': ['/int/treaty/cedaw/art7'] })
  })
  test('"the Convention" is its convention, unless another is named in the paragraph, where the body stands on the cover', () => {
    const cover = 'Committee on the Elimination of Discrimination against Women\n\nConcluding observations\n\n'
    expect(
      idsOf(`${cover}The ILO Convention No. 189 was ratified.\n\nArticle 4 (1) of the Convention allows quotas.`),
    ).toMatchObject({ 'Article 4 (1) of the Convention': ['/int/treaty/cedaw/art4/1'] })
    expect(
      idsOf(`${cover}The ILO Convention No. 189 was ratified. Article 4 (1) of the Convention is not applied.`),
    ).toMatchObject({ 'Article 4 (1) of the Convention': ['/int/treaty/ilo-convention-189/art4/1'] })
  })
  test('a treaty body that is spoken of in passing takes no convention from the one that was named', () => {
    expect(
      idsOf(
        'The Government reported to the Committee on the Rights of the Child in 2011.\n\nIt acceded to the Convention against Torture in 1988.\n\nUnder article 4 of the Convention, all such acts are crimes.',
      ),
    ).toMatchObject({ 'article 4 of the Convention': ['/int/treaty/cat/art4'] })
    expect(idsOf(`${opening}Article 4 (1) of the Convention allows quotas.`)).toMatchObject({
      'Article 4 (1) of the Convention': ['/int/treaty/cedaw/art4/1'],
    })
  })
  test('in concluding observations the articles that close a paragraph are of its convention, whatever law it speaks of', () => {
    const body = 'The Criminal Code (art. 144) still punishes insult (arts. 2 and 19).\n\nThe Press Act rules (art. 9).'
    const title = 'Human Rights Committee\n\nConcluding observations on the third report of Kenya\n\n'
    expect(idsOf(title + body, { country: 'ke' })).toMatchObject({
      'Criminal Code (art. 144)': ['/ke/law/criminal-code/art144'],
      'arts. 2 and 19': ['/int/treaty/iccpr/art2', '/int/treaty/iccpr/art19'],
      'art. 9': ['/int/treaty/iccpr/art9'],
    })
    const report = 'Third report of Kenya to the Human Rights Committee\n\nThe Criminal Code punishes it (art. 144).'
    expect(idsOf(report, { country: 'ke' })).toMatchObject({ 'art. 144': ['/ke/law/criminal-code/art144'] })
  })

  test('a short name in brackets right behind the title of a law is no mention of its own', () => {
    const text = 'The Act on Compensation for Damage to Farmers (Damage Act) stands. A levy (Milk Act) is paid.'
    expect(Object.keys(idsOf(text, { country: 'si' }))).toEqual([
      'Act on Compensation for Damage to Farmers',
      'Milk Act',
    ])
  })

  test('a person named Greta is no body of experts', () => {
    expect(idsOf('Greta Thunberg spoke. GRETA met later.\n\nVictims are protected (art. 12)')).toEqual({
      'art. 12': ['/int/treaty/coe-convention-on-action-against-trafficking/art12'],
    })
    expect(idsOf('Greta Thunberg spoke to young people.\n\nVictims are protected (art. 12)')).not.toMatchObject({
      'art. 12': [expect.anything()],
    })
  })
  test('an article behind the law that made a code is of the code', () => {
    expect(
      idsOf('Le Code pénal adopté par la loi n° 2016-11 du 3 mai 2016 (art. 210) réprime la traite.', {
        country: 'bj',
      }),
    ).toMatchObject({
      'Code pénal': ['/bj/law/code-penal'],
      'loi n° 2016-11 du 3 mai 2016': ['/bj/law/2016/11'],
      'art. 210': ['/bj/law/code-penal/art210'],
    })
  })
  test('in a comment of the ILO’s Committee of Experts it is the one of the heading, whatever is named beside it', () => {
    expect(
      idsOf(
        'Night Work Convention, 1990 (No. 171) - Albania (Ratification: 2004)\n\nReferring to the Labour Inspection Convention, 1947 (No. 81), the Committee recalls Article 4 of the Convention.',
      ),
    ).toMatchObject({ 'Article 4 of the Convention': ['/int/treaty/ilo-convention-171/art4'] })
  })
  test('"the Act" is a law of its paragraph where no act is named', () => {
    expect(
      idsOf('Law No. 31/2002 was amended. Section 28 of the Act is not applied.', { country: 'id' }),
    ).toMatchObject({ 'Section 28 of the Act': ['/id/law/2002/31/s28'] })
  })
  test('"the Optional Protocol" is that of its convention', () => {
    expect(idsOf(`${opening}The State party has not ratified the Optional Protocol.`)).toEqual({
      'the Optional Protocol': ['/int/treaty/cedaw-op'],
    })
  })
  test('optional protocols are those of the list of treaties', () => {
    const listed: readonly Treaty[] = HUMAN_RIGHTS_TREATIES
    expect(OPTIONAL_PROTOCOLS).toEqual(
      Object.fromEntries(
        Object.keys(OPTIONAL_PROTOCOLS).map((slug) => [slug, listed.find((treaty) => treaty.slug === slug)?.protocols]),
      ),
    )
  })
})
