import { describe, expect, test } from 'vitest'
import { entitiesOf } from './entities-of.ts'

/** Shapes of names that State reports hold: language, text, programs, bodies. */
const CASES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['en', 'The 30 Days Programme against Litter ran on.', ['30 Days Programme against Litter'], []],
  ['en', 'It follows the 2030 Agenda for Sustainable Development.', ['2030 Agenda for Sustainable Development'], []],
  ['en', 'The Coastal Poverty Reduction Strategy II was funded.', ['Coastal Poverty Reduction Strategy'], []],
  ['en', 'The Harbour Workers Services (HWS) Scheme pays.', ['Harbour Workers Services Scheme'], []],
  ['en', 'Two Statutory Commissions met.', [], []],
  ['en', 'A State Party Report was sent.', [], []],
  ['en', 'The 2009–2014 National Programme on Tides was adopted.', ['National Programme on Tides'], []],
  ['en', 'It evaluates the Action Plan for 2012–2013.', ['Action Plan'], []],
  [
    'en',
    'It adopted a national plan on the Prevention of Floods 2012–2016.',
    ['national plan on the Prevention of Floods'],
    [],
  ],
  ['en', 'An action plan on the Tide Programme 2012–2016 will follow.', ['Tide Programme'], []],
  ['en', 'According to the report, QW-TRX stated that dams leak.', [], ['QW-TRX']],
  ['fr', 'Le Projet de rapport annuel fut lu.', [], []],
  ['fr', 'Le Comité des Nations unies pour les marées siège.', [], ['Comité des Nations unies pour les marées']],
  [
    'es',
    'El Programa Nacional para la Igualdad de Costas y no Exclusión de Puertos sigue. El Programa Institucional 2020-2024 también.',
    ['Programa Nacional para la Igualdad de Costas y no Exclusión de Puertos', 'Programa Institucional'],
    [],
  ],
  [
    'en',
    'The Board added the Department of Wells to the Harbour Task Force.',
    ['Harbour Task Force'],
    ['Department of Wells'],
  ],
  [
    'fr',
    'Un Haut Conseil pour la réconciliation et l’unité nationale siège. La mission interministérielle de protection des forêts (Miprof) aussi.',
    [],
    ['Haut Conseil pour la réconciliation et l’unité nationale', 'mission interministérielle de protection des forêts'],
  ],
  ['fr', 'L’association France Rivages a ouvert une maison.', [], ['France Rivages']],
  [
    'es',
    'El Centro de Estudios de la Pontificia Universidad del Mar, la Defensoría del Agua y del Mecanismo Nacional de Riego.',
    ['Mecanismo Nacional de Riego'],
    ['Centro de Estudios', 'Pontificia Universidad del Mar', 'Defensoría del Agua'],
  ],
  ['es', 'Cada entidad tiene sus Planes Operativos.', [], []],
  ['en', 'The Third Combined Periodic Report was sent.', [], []],
  ['en', 'It joined World Congress III.', [], []],
  [
    'en',
    'The UN Human Rights Committee replied to the UN General Assembly.',
    [],
    ['UN Human Rights Committee', 'UN General Assembly'],
  ],
  [
    'en',
    'The Association for the Protection of Birds and the League for the prevention of Famine met.',
    [],
    ['Association for the Protection of Birds', 'League for the prevention of Famine'],
  ],
  ['en', 'The Sixty-sixth General Assembly met.', [], ['General Assembly']],
  [
    'en',
    'The River Office for the Delta, Port-of-Spain, Trinidad and Tobago, replied.',
    [],
    ['River Office for the Delta'],
  ],
  [
    'en',
    'The Coast Commission on Fish and Game met. The Coast Commission reports.',
    [],
    ['Coast Commission on Fish and Game'],
  ],
  ['en', 'Under the Assisted Scheme “Safe Walks”, paths are lit.', ['“Safe Walks”'], []],
  [
    'fr',
    'Des agents des ministères de la santé, des affaires étrangères, de la culture et du tourisme, ainsi que de la pêche siégeaient.',
    [],
    [
      'ministère de la santé',
      'ministère des affaires étrangères',
      'ministère de la culture et du tourisme',
      'ministère de la pêche',
    ],
  ],
  ['fr', 'Le Ministère de la pêche de la République malgache a répondu.', [], ['Ministère de la pêche']],
  [
    'fr',
    'La Commission des affaires rurales, sociales et culturelles siège.',
    [],
    ['Commission des affaires rurales, sociales et culturelles'],
  ],
  [
    'fr',
    'La Direction des Eaux et de l’Administration Portuaire (DEAP) paie.',
    [],
    ['Direction des Eaux et de l’Administration Portuaire'],
  ],
  ['fr', 'Le décret portant création de l’Agence nationale des ports est paru.', [], ['Agence nationale des ports']],
  ['fr', 'Les programmes d’action locaux d’adaptation (PALA) sont financés.', [], []],
  ['fr', 'Le Programme d’action adopté hier est public.', [], []],
  ['es', 'El Proyecto de Ley Portuaria se discute.', [], []],
  ['es', 'La Cancillería y la Subdirección de Puertos firmaron.', [], ['Cancillería', 'Subdirección de Puertos']],
  [
    'es',
    'El Plan Nacional para Atender a las Víctimas de estos Delitos rige.',
    ['Plan Nacional para Atender a las Víctimas de estos Delitos'],
    [],
  ],
  [
    'en',
    'The Independent Inquiry into River Safety and the UN Permanent Forum on River Issues met.',
    [],
    ['Independent Inquiry into River Safety', 'UN Permanent Forum on River Issues'],
  ],
  ['en', 'The NRSB, chaired by the Ministry of Rivers, met.', [], ['NRSB', 'Ministry of Rivers']],
  ['en', 'A campaign dubbed “Clean Rivers” began.', ['“Clean Rivers”'], []],
  [
    'fr',
    'Le Comité National pour la Réadaptation et la Réinsertion Sociale des Pêcheurs siège.',
    [],
    ['Comité National pour la Réadaptation et la Réinsertion Sociale des Pêcheurs'],
  ],
  [
    'fr',
    'Le Ministère de la pêche et des anciens marins et la Mutuelle des petites et moyennes entreprises paient.',
    [],
    ['Ministère de la pêche et des anciens marins', 'Mutuelle des petites et moyennes entreprises'],
  ],
  ['fr', 'La Commission de l’Union Portuaire et de l’agence de la mer siège.', [], ['Commission de l’Union Portuaire']],
  [
    'fr',
    'Le Plan national d’action pour les ports à Sri Lanka est suivi par M. Roux, Garde des Sceaux.',
    ['Plan national d’action pour les ports'],
    [],
  ],
  [
    'es',
    'La estrategia Vecinos por la Costa y la Asignación Universal por Puerto siguen.',
    ['estrategia Vecinos por la Costa', 'Asignación Universal por Puerto'],
    [],
  ],
  [
    'es',
    'El Plan de Acción Conjunto para prevenir la erosión contra los puertos se aprobó.',
    ['Plan de Acción Conjunto para prevenir la erosión contra los puertos'],
    [],
  ],
  ['es', 'Se paga a través de ANPU. ANPU también abona el bono.', [], ['ANPU']],
  [
    'en',
    'The Eleventh International Conference met. Ms. Day of the Board of Rivers and Mrs. Night spoke.',
    [],
    ['Board of Rivers'],
  ],
  ['en', 'The Justice and Home Rivers Council met.', [], ['Justice and Home Rivers Council']],
  [
    'fr',
    'Le projet « des ports pour tous » débute avec l’Union portuaire au Mali.',
    ['« des ports pour tous »'],
    ['Union portuaire'],
  ],
  [
    'fr',
    'Il est mené par la SNP, d’ILCO (une agence locale) et de l’Agence des ports (ADP).',
    [],
    ['SNP', 'ILCO', 'Agence des ports'],
  ],
  ['fr', 'Un comité du Ministère de la Pêche, du maire, de la FNP et du CNP statue.', [], ['Ministère de la Pêche']],
  ['fr', 'Le Programme ports et cohésion (Poroco) a formé dix marins.', ['Programme ports et cohésion'], []],
  ['fr', 'Le Ministre de l’Administration Portuaire a parlé.', [], []],
  ['es', 'El programa Vecinos Construyendo la Costa sigue.', ['programa Vecinos Construyendo la Costa'], []],
  [
    'es',
    'El Consejo Nacional Para Prevenir la Erosión y el CONPU, un organismo autónomo, informan.',
    [],
    ['Consejo Nacional Para Prevenir la Erosión', 'CONPU'],
  ],
]

describe('names as State reports print them', () => {
  test.each(CASES)('%s: %s', (language, text, programs, bodies) => {
    const found = entitiesOf(text, language)
    expect(found.programs.map(({ name }) => name)).toEqual(programs)
    expect(found.bodies.map(({ name }) => name)).toEqual(bodies)
  })
})
