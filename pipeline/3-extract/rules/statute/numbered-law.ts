import type { StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import type { StatuteDraft } from '../../statute/draft.ts'
import { laterThanDocument } from '../../statute/guards.ts'
import { numberedDraft } from '../../statute/numbered-draft.ts'
import { numberedLawsIn } from '../../statute/numbered-law.ts'
import { NUMBERED_TRIGGERS } from '../../statute/numbered-law-words.ts'

/** National laws, decrees, orders and the like by number, of any country. */
export const numberedLaw = {
  id: 'statute/numbered-law',
  title: 'National law, decree, order and the like by number',
  why: 'Types and issuers are a list; number and year are read from the shape of the number. The country is the document’s unless the text names another.',
  triggers: NUMBERED_TRIGGERS,
  guards: [laterThanDocument],
  scan: ({ text, start }: Passage, { about }: Context, hits: readonly number[]) => {
    const drafts: StatuteDraft[] = []
    for (const law of numberedLawsIn(text, hits, about.country)) drafts.push(numberedDraft(text, law, about, start))
    return drafts
  },
  examples: [
    {
      text: 'la Ley N° 2028 de Municipalidades y los Decretos Supremos N° 2145 y N° 2610',
      match: 'Ley N° 2028',
      fields: { instrument: '/bo/law/2028' },
      about: { country: 'bo', language: 'es', year: 2020 },
      from: 'informes de los Estados',
    },
    {
      text: 'Le dahir n° 1-18-19 du 5 joumada II 1439 (22 février 2018) et la loi 103.13',
      match: 'dahir n° 1-18-19 du 5 joumada II 1439 (22 février 2018)',
      fields: { instrument: '/ma/dahir/18/1-19' },
      about: { country: 'ma', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'Il s’inspire de la loi française du 15 décembre 1952 et du décret sénégalais n° 2005-12.',
      match: 'loi française du 15 décembre 1952',
      fields: { instrument: '/fr/law/1952/12-15' },
      about: { country: 'mg', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'La loi scolaire n° 5/2000 et la loi congolaise n° 12/2005',
      match: 'loi congolaise n° 12/2005',
      fields: { instrument: '/cd/law/2005/12' },
      about: { country: 'cd', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'Se aprobó la Ley núm. 27 337 del 5 de mayo de 2003.',
      match: 'Ley núm. 27 337 del 5 de mayo de 2003',
      fields: { instrument: '/do/law/2003/27337' },
      about: { country: 'do', language: 'es' },
      from: 'informes de los Estados partes',
    },
    {
      text: 'under Law No. (15) of 1976 and Decree No. 8 for the year 2002, which',
      match: 'Law No. (15) of 1976',
      fields: { instrument: '/bh/law/1976/15' },
      about: { country: 'bh' },
      from: 'State party reports',
    },
    {
      text: 'under the Order of the Head of the Office of the President dated April 24, 2013, No. 29/10, it',
      match: 'Order of the Head of the Office of the President dated April 24, 2013, No. 29/10',
      fields: { instrument: '/tj/order/2013/29-10' },
      about: { country: 'tj' },
      from: 'replies to lists of issues',
    },
    {
      text: 'the Education Act, Chapter 134 of the Laws, provides',
      match: 'Chapter 134',
      fields: { instrument: '/zm/cap/134' },
      about: { country: 'zm' },
      from: 'State party reports',
    },
    {
      text: 'Law No. 27/2006 of 10 May was adopted.',
      match: 'Law No. 27/2006 of 10 May',
      fields: { instrument: '/tl/law/2006/27' },
      about: { country: 'tl' },
      from: 'State party reports',
    },
    {
      text: 'under Act No. 2018-027 of 12 June 2018, article 4, they',
      match: 'Act No. 2018-027 of 12 June 2018, article 4',
      fields: { instrument: '/ml/act/2018/027', provisions: ['art4'] },
      about: { country: 'ml' },
      from: 'State party reports',
    },
    {
      text: 'by Decree No. 07-309/P-RM of 4 September 2007',
      match: 'Decree No. 07-309/P-RM of 4 September 2007',
      fields: { instrument: '/ml/decree/07/309-p-rm' },
      about: { country: 'ml' },
      from: 'State party reports',
    },
    {
      text: 'Law No. 51/2010/QH12 and Decision No. 1190/QD-TTg',
      match: 'Law No. 51/2010/QH12',
      fields: { instrument: '/vn/law/2010/51-qh12' },
      about: { country: 'vn' },
      from: 'State party reports',
    },
    {
      text: 'La Ley 1448 de 2011 dispone',
      match: 'Ley 1448 de 2011',
      fields: { instrument: '/co/law/2011/1448' },
      about: { country: 'co', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la loi n° 2013-711 du 5 août 2013 portant',
      match: 'loi n° 2013-711 du 5 août 2013',
      fields: { instrument: '/fr/law/2013/711' },
      about: { country: 'fr', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'Article 89 of Proclamation 1156/2019 sets the age.',
      match: 'Article 89 of Proclamation 1156/2019',
      fields: { instrument: '/et/proclamation/2019/1156' },
      about: { country: 'et' },
      from: 'U.S. Department of Labor',
    },
    {
      text: 'el Real Decreto 1393/2007 ordena',
      match: 'Real Decreto 1393/2007',
      fields: { instrument: '/es/royal-decree/2007/1393' },
      about: { country: 'es', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'by Order of the Minister of Health No. 12 of 3 May 2016',
      match: 'Order of the Minister of Health No. 12 of 3 May 2016',
      fields: { instrument: '/kg/order/2016/12' },
      about: { country: 'kg' },
      from: 'State party reports',
    },
    {
      text: 'the Act of 17 June 2005 No. 62 applies',
      match: 'Act of 17 June 2005 No. 62',
      fields: { instrument: '/no/act/2005/62' },
      about: { country: 'no' },
      from: 'State party reports',
    },
    {
      text: 'la loi du 10 mai 2007 tendant à lutter contre la discrimination',
      match: 'loi du 10 mai 2007',
      fields: { instrument: '/be/law/2007/05-10' },
      about: { country: 'be', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'el Decreto Supremo N° 5, de 2013, crea',
      match: 'Decreto Supremo N° 5, de 2013',
      fields: { instrument: '/cl/supreme-decree/2013/5' },
      about: { country: 'cl', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la Resolución Suprema 22024 y la Ley Integral núm. 348 rigen',
      match: 'Resolución Suprema 22024',
      fields: { instrument: '/bo/resolution/22024' },
      about: { country: 'bo', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'l’ordonnance no 18/PR/2010 du 25 février 2010 modifie',
      match: 'ordonnance no 18/PR/2010 du 25 février 2010',
      fields: { instrument: '/ga/ordinance/2010/18-pr' },
      about: { country: 'ga', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'aprobado por Decreto A. N. Nº. 3999 del mismo año',
      match: 'Decreto A. N. Nº. 3999',
      fields: { instrument: '/ni/decree/3999' },
      about: { country: 'ni', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'LOI N° 2024 - 11 DU 3 MAI 2024 portant',
      match: 'LOI N° 2024 - 11 DU 3 MAI 2024',
      fields: { instrument: '/bj/law/2024/11' },
      about: { country: 'bj', language: 'fr' },
      from: 'journaux officiels',
    },
    {
      text: 'the Children Act, Ch. 46:01, and Law Number 13 Year 2003',
      match: 'Ch. 46:01',
      fields: { instrument: '/tt/cap/46-01' },
      about: { country: 'tt' },
      from: 'State party reports',
    },
    {
      text: 'Law Number 13 Year 2003 governs work.',
      match: 'Law Number 13 Year 2003',
      fields: { instrument: '/id/law/2003/13' },
      about: { country: 'id' },
      from: 'State party reports',
    },
    {
      text: 'the Code of the Republic dated 23 November, 2015 no. 414-V',
      match: 'Code of the Republic dated 23 November, 2015 no. 414-V',
      fields: { instrument: '/kz/code/2015/414-v' },
      about: { country: 'kz' },
      from: 'national laws in translation',
    },
  ],
  counterExamples: [
    { text: 'Ch. 3:16 of the scroll and chap. 4:12', why: 'verses: no act stands before' },
    { text: 'Ch. 7 of the novel on farming', why: 'a chapter of a book' },
    { text: 'une ordonnance 10/12 mg du médecin et le score de 10/90', why: 'a prescription' },
    { text: 'un produit belge du 5 mai 2010 et la loi du marché n° 5', why: 'no law' },
    { text: 'según la ley vigente desde 2010 y la loi votée le 5 mai 2010', why: 'no date behind the type' },
    { text: 'as chapter 4 of the report shows', why: 'a chapter of a book' },
    { text: 'the act of 5 May 2010 shocked the public', why: 'a small letter: no law' },
    { text: 'In order 12 people were heard', why: 'a small letter and no sign of a number' },
    { text: 'The Act 12 times refers to children', why: 'a count' },
    { text: 'Law No. 5 of 2031', why: 'no document of that year is cited', about: { country: 'ke', year: 2012 } },
  ],
} as const satisfies Rule<StatuteMention>
