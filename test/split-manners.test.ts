import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'
import { split } from '../pipeline/2-split/split.ts'
import { outlineOf } from './split-source.ts'

// Manners of reports as plain text, where words and white space alone tell the headings.
const MANNERS: readonly { name: string; text: string; outline: readonly string[] }[] = [
  {
    name: 'concluding observations in Spanish, numbers against their words',
    text: `Naciones Unidas

CRPD/C/XXX/CO/1

Convención sobre los derechos de las personas con discapacidad

Distr. general

9 de mayo de 2019

Español

Original: inglés

Comité sobre los Derechos de las Personas con Discapacidad

Observaciones finales sobre el informe inicial del país *

I.Introducción

1.El Comité examinó el informe inicial (CRPD/C/BRA/1) en sus sesiones 216ª y 217ª, celebradas los días 25 y 26 de agosto de 2015 respectivamente, y aprobó las observaciones finales que figuran a continuación en su 226ª sesión.

2.El Comité acoge con satisfacción el informe inicial, que se ajusta a las directrices del Comité relativas a la presentación de informes:

a)Adopción del Código Orgánico Integral Penal, en 2014;

b)Adopción de la Ley Orgánica para los Consejos Nacionales para la Igualdad, en 2014.

II.Aspectos positivos

3.El Comité felicita al Estado parte por una serie de logros alcanzados.

III.Principales ámbitos de preocupación y recomendaciones

A.Principios y obligaciones generales (arts. 1 a 4)

4.Preocupa al Comité que la legislación no se haya armonizado.

5.El Comité recomienda al Estado parte que revise la legislación.

B.Derechos específicos (arts. 5 a 30)

Igualdad y no discriminación (art. 5)

6.Preocupa al Comité la falta de ajustes razonables.

7.El Comité insta al Estado parte a que adopte medidas.

Mujeres con discapacidad (art. 6)

8.Preocupa al Comité la violencia contra las mujeres.

C.Obligaciones específicas (arts. 31 a 33)

Recopilación de datos y estadísticas (art. 31)

9.El Comité lamenta la falta de datos.

IV.Seguimiento

10.El Comité pide al Estado parte que informe en un plazo de 12 meses.`,
    outline: [
      'I | Introducción',
      'II | Aspectos positivos',
      'III | Principales ámbitos de preocupación y recomendaciones',
      '  A | Principios y obligaciones generales (arts. 1 a 4)',
      '  B | Derechos específicos (arts. 5 a 30)',
      '    Igualdad y no discriminación (art. 5)',
      '    Mujeres con discapacidad (art. 6)',
      '  C | Obligaciones específicas (arts. 31 a 33)',
      '    Recopilación de datos y estadísticas (art. 31)',
      'IV | Seguimiento',
    ],
  },
  {
    name: 'climate contribution in French',
    text: `REPUBLIQUE DU BENIN

MINISTERE DU CADRE DE VIE ET DU DEVELOPPEMENT DURABLE

CONTRIBUTION DETERMINEE AU NIVEAU NATIONAL ACTUALISEE

Octobre 2021

TABLE DES MATIERES

SIGLES ET ACRONYMES ........................ 3
RESUME EXECUTIF ............................ 5
INTRODUCTION ............................... 8
CHAPITRE I : CIRCONSTANCES NATIONALES ...... 9
1.1. Profil géographique ................... 9
1.2. Profil économique .................... 10
CHAPITRE II : ATTENUATION ................. 12
2.1 Emissions de GES ...................... 12
2.1.1 Secteur de l'énergie ................ 13
2.2 Objectifs ............................. 15
CHAPITRE III : ADAPTATION ................. 17
CONCLUSION ................................ 20
ANNEXES ................................... 21

SIGLES ET ACRONYMES

AFAT : Agriculture, Foresterie et autres Affectations des Terres
CDN : Contribution Déterminée au niveau National
GES : Gaz à effet de serre

RESUME EXECUTIF

Le Bénin a ratifié l'Accord de Paris le 31 octobre 2016. Les efforts d'atténuation portent sur l'énergie et l'agriculture.

INTRODUCTION

La Contribution Déterminée au niveau National couvre la période 2021-2030.

CHAPITRE I : CIRCONSTANCES NATIONALES

1.1. Profil géographique

Le pays couvre une superficie de 114 763 km2.

1.2. Profil économique

Le produit intérieur brut a crû de 6,9 % en 2019.

CHAPITRE II : ATTENUATION

2.1 Emissions de GES

Les émissions s'élèvent à 16,7 Mt CO2e.

2.1.1 Secteur de l'énergie

Le secteur émet 6,9 Mt CO2e en 2018.

Tableau 1 : Emissions par secteur (Gg CO2e)

Secteur            2010     2018
Energie            4 500    6 900
Agriculture        5 100    7 200

2.2 Objectifs

L'objectif est de réduire les émissions de 20,15 % à l'horizon 2030 :

1. développement de l'énergie solaire ;
2. promotion des foyers améliorés ;
3. reboisement de 15 000 ha par an.

CHAPITRE III : ADAPTATION

Les secteurs prioritaires sont l'agriculture et l'eau.

CONCLUSION

La mise en oeuvre coûtera 10,5 milliards USD.

ANNEXES

Annexe 1 : Liste des projets

Le projet 1 porte sur l'énergie solaire.`,
    outline: [
      'TABLE DES MATIERES [contents]',
      'SIGLES ET ACRONYMES',
      'RESUME EXECUTIF',
      'INTRODUCTION',
      'CHAPITRE I | CIRCONSTANCES NATIONALES',
      '  1.1 | Profil géographique',
      '  1.2 | Profil économique',
      'CHAPITRE II | ATTENUATION',
      '  2.1 | Emissions de GES',
      "    2.1.1 | Secteur de l'énergie",
      '  2.2 | Objectifs',
      'CHAPITRE III | ADAPTATION',
      'CONCLUSION',
      'ANNEXES [annex]',
      'Annexe 1 | Liste des projets [annex]',
    ],
  },
  {
    name: 'replies in Spanish',
    text: `Respuestas de Colombia a la lista de cuestiones relativa a su informe periódico

Respuesta a la cuestión 1 de la lista

1. El Gobierno informa que la Ley 1257 de 2008 se aplica en todo el territorio.

Respuesta al párrafo 2 de la lista de cuestiones (CEDAW/C/COL/Q/9)

2. En 2019 se registraron 1.234 casos.

Marco constitucional y legislativo

Pregunta 3: Sírvanse proporcionar información sobre el marco jurídico.

3. La Constitución Política reconoce la igualdad.

a) La Ley 823 de 2003;

b) La Ley 1496 de 2011.

Pregunta 4. Acceso a la justicia

4. El Consejo Superior de la Judicatura ha creado la Comisión Nacional de Género.

Título I. Disposiciones generales

Capítulo I. Del ámbito de aplicación

Sección 1ª. De las víctimas

5. Las víctimas reciben atención.

Sección 2ª. De los testigos

6. Los testigos reciben protección.

Capítulo II. De las medidas

Artículo 12. Medidas cautelares

7. Se adoptan medidas.

Primera parte. Información general

8. Texto.

Segunda parte. Información específica

9. Texto de la segunda parte.`,
    outline: [
      'Respuesta a la cuestión 1 de la lista',
      'Respuesta al párrafo 2 de la lista de cuestiones (CEDAW/C/COL/Q/9)',
      'Marco constitucional y legislativo',
      'Pregunta 3 | Sírvanse proporcionar información sobre el marco jurídico.',
      'Pregunta 4 | Acceso a la justicia',
      'Título I | Disposiciones generales',
      '  Capítulo I | Del ámbito de aplicación',
      '    Sección 1ª | De las víctimas',
      '    Sección 2ª | De los testigos',
      '  Capítulo II | De las medidas',
      '    Artículo 12 | Medidas cautelares',
      'Primera parte | Información general',
      'Segunda parte | Información específica',
    ],
  },
  {
    name: 'replies in English',
    text: `Replies of Kenya to the list of issues in relation to its report*

[Date received: 12 January 2024]

Introduction

1. The Republic of Kenya is pleased to submit its replies.

Part I

Reply to paragraph 1 of the list of issues (E/C.12/KEN/Q/6)

2. The Constitution of Kenya 2010 provides for rights.

Reply to paragraph 2 of the list of issues

3. The Kenya National Commission on Human Rights is independent.

Article 1 – Right to self-determination

Question 3

4. Land laws were enacted.

Question 4 (a) and (b)

5. The Community Land Act, 2016 was enacted.

Issues relating to the general provisions of the Covenant (arts. 1–5)

Non-discrimination (art. 2 (2))

6. The Government adopted a bill.

RESPONSE TO RECOMMENDATION 143.12: Ratify the Optional Protocol

7. The process is under way.

Part II

(a) New bills or laws

8. Three bills were tabled.

(b) New institutions

9. Two institutions were created.

Annex I

List of laws`,
    outline: [
      'Introduction',
      'Part I | Part I',
      '  Reply to paragraph 1 of the list of issues (E/C.12/KEN/Q/6)',
      '  Reply to paragraph 2 of the list of issues',
      '  Article 1 | Right to self-determination',
      '    Question 3 | Question 3',
      '    Question 4 | (a) and (b)',
      '      Issues relating to the general provisions of the Covenant (arts. 1–5)',
      '      Non-discrimination (art. 2 (2))',
      '      RESPONSE TO RECOMMENDATION 143.12: Ratify the Optional Protocol',
      'Part II | Part II',
      '  a | New bills or laws',
      '  b | New institutions',
      'Annex I | Annex I [annex]',
    ],
  },
  {
    name: 'periodic report in French, with a masthead and a table of contents',
    text: `Nations Unies                                                        CEDAW/C/SEN/8

Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes

Distr. générale
3 juin 2019
Original : français

Comité pour l'élimination de la discrimination à l'égard des femmes

Huitième rapport périodique soumis par le Sénégal en application de l'article 18 de la Convention*

[Date de réception : 6 mai 2019]

* Le présent document n'a pas été revu par les services d'édition.

Table des matières
                                                                                        Page
Liste des abréviations ...............................................................     3
Introduction .........................................................................     4
Première partie : Informations générales .............................................     5
I. Territoire et population ..........................................................     5
II. Cadre juridique ..................................................................     6
Deuxième partie : Informations relatives aux articles de la Convention ................     8
Article premier : Définition de la discrimination .....................................     8
Article 2 : Obligations de l'État ....................................................     9
Conclusion ...........................................................................    20

Introduction

1. Le présent rapport est soumis en application de l'article 18 de la Convention. Il couvre la période de 2014 à 2018 et a été élaboré par le Ministère de la femme.

2. Il a été validé lors d'un atelier national tenu à Dakar en mars 2019.

Première partie : Informations générales

I. Territoire et population

3. Le Sénégal couvre une superficie de 196 722 km2. En 2018, la population était estimée à 15 726 037 habitants, dont 50,2 % de femmes.

A. Données démographiques

4. Le taux de croissance démographique est de 2,8 % par an.

B. Données économiques

5. Le produit intérieur brut s'élevait à 13 500 milliards de francs CFA en 2018.

II. Cadre juridique

1. Textes nationaux

6. La Constitution du 22 janvier 2001 a été révisée par la loi n° 2016-10 du 5 avril 2016.

2. Instruments internationaux

7. Le Sénégal a ratifié le Protocole de Maputo le 27 décembre 2004.

Deuxième partie : Informations relatives aux articles de la Convention

Article premier : Définition de la discrimination

8. L'article 7 de la Constitution proclame l'égalité.

Réponse aux recommandations figurant au paragraphe 12 des observations finales

9. Un comité technique a été créé par arrêté n° 00936 du 27 janvier 2016.

Article 2 : Obligations de l'État

a) Mesures législatives

10. Deux lois ont été adoptées.

b) Mesures institutionnelles

11. La Direction de l'équité et de l'égalité de genre coordonne 25 cellules genre.

Article 6
Trafic et prostitution

12. La Cellule nationale de lutte contre la traite des personnes a formé 320 acteurs en 2017.

Conclusion

13. Le Gouvernement reste engagé.`,
    outline: [
      'Table des matières [contents]',
      'Introduction',
      'Première partie | Informations générales',
      '  I | Territoire et population',
      '    A | Données démographiques',
      '    B | Données économiques',
      '  II | Cadre juridique',
      '    1 | Textes nationaux',
      '    2 | Instruments internationaux',
      'Deuxième partie | Informations relatives aux articles de la Convention',
      '  Article premier | Définition de la discrimination',
      '    Réponse aux recommandations figurant au paragraphe 12 des observations finales',
      "  Article 2 | Obligations de l'État",
      '    a | Mesures législatives',
      '    b | Mesures institutionnelles',
      '  Article 6 | Trafic et prostitution',
      'Conclusion',
    ],
  },
  {
    name: 'report to the Universal Periodic Review',
    text: `NATIONAL REPORT OF THE REPUBLIC OF GHANA
FOURTH CYCLE OF THE UNIVERSAL PERIODIC REVIEW

I. INTRODUCTION AND METHODOLOGY

1. This report was prepared by the Office of the Attorney-General and Ministry of Justice through a consultative process that involved ministries, departments and agencies.

II. NORMATIVE AND INSTITUTIONAL FRAMEWORK

A. CONSTITUTIONAL AND LEGISLATIVE FRAMEWORK

2. The 1992 Constitution guarantees fundamental human rights and freedoms in Chapter Five.

i. Affirmative Action

3. The Affirmative Action (Gender Equality) Bill was laid before Parliament.

ii. Right to Information

4. The Right to Information Act, 2019 (Act 989) was passed in March 2019.

B. INSTITUTIONAL INFRASTRUCTURE

5. The Commission on Human Rights and Administrative Justice has 10 regional offices.

III. IMPLEMENTATION OF RECOMMENDATIONS FROM THE THIRD CYCLE
(Recommendations 146.1–146.20, 147 and 148)

Recommendations 146.1 – 146.12: Ratification of international instruments

6. Ghana ratified ILO Convention No. 189.

Recommendations 146.13, 146.14 and 146.20

7. The Government increased the budget of the Domestic Violence Secretariat by 30 per cent.

Abolition of the death penalty

8. In July 2023, Parliament passed the Criminal Offences (Amendment) Act.

IV. ACHIEVEMENTS, BEST PRACTICES, CHALLENGES AND CONSTRAINTS

9. Access to education improved.

V. CONCLUSION

10. Ghana remains committed to the UPR process.`,
    outline: [
      'I | INTRODUCTION AND METHODOLOGY',
      'II | NORMATIVE AND INSTITUTIONAL FRAMEWORK',
      '  A | CONSTITUTIONAL AND LEGISLATIVE FRAMEWORK',
      '    i | Affirmative Action',
      '    ii | Right to Information',
      '  B | INSTITUTIONAL INFRASTRUCTURE',
      'III | IMPLEMENTATION OF RECOMMENDATIONS FROM THE THIRD CYCLE (Recommendations 146.1–146.20, 147 and 148)',
      '  Recommendations 146.1 – 146.12: Ratification of international instruments',
      '  Recommendations 146.13, 146.14 and 146.20',
      '  Abolition of the death penalty',
      'IV | ACHIEVEMENTS, BEST PRACTICES, CHALLENGES AND CONSTRAINTS',
      'V | CONCLUSION',
    ],
  },
  {
    name: 'climate contribution in Spanish, with a bare list of contents',
    text: `MINISTERIO DE AMBIENTE

CONTRIBUCIÓN DETERMINADA A NIVEL NACIONAL DE LA REPÚBLICA DE PANAMÁ

Primera actualización

Diciembre de 2020

ÍNDICE

1 Introducción
2 Circunstancias nacionales
2.1 Contexto
3 Mitigación
Anexo I. Indicadores

1 INTRODUCCIÓN

Panamá presenta la actualización de su CDN en cumplimiento del Acuerdo de París, ratificado mediante la Ley 40 de 12 de septiembre de 2016.

2 CIRCUNSTANCIAS NACIONALES

2.1 Contexto

La población es de 4.218.808 habitantes y el PIB creció 3,0% en 2019.

2.2 Arreglos institucionales

El Comité Nacional de Cambio Climático de Panamá fue creado en 2009.

3 MITIGACIÓN

3.1 Sector energía

Reducción de las emisiones totales del sector en 11,5% al 2030 y al menos 24% al 2050.

Cuadro 1. Emisiones por sector (kt CO2eq)

Sector | 2013 | 2017
Energía | 9.800 | 11.200
Agricultura | 3.200 | 3.350

3.2 Sector bosques

Restauración de 50.000 hectáreas.

Anexo I. Indicadores

Los indicadores se revisan cada dos años.`,
    outline: [
      'ÍNDICE [contents]',
      '1 | INTRODUCCIÓN',
      '2 | CIRCUNSTANCIAS NACIONALES',
      '  2.1 | Contexto',
      '  2.2 | Arreglos institucionales',
      '3 | MITIGACIÓN',
      '  3.1 | Sector energía',
      '  3.2 | Sector bosques',
      'Anexo I | Indicadores [annex]',
    ],
  },
]

test.each(MANNERS)('$name', async ({ text, outline }) => {
  const folder = mkdtempSync(join(tmpdir(), 'annex-'))
  try {
    const file = join(folder, 'report.txt')
    writeFileSync(file, text)
    expect(outlineOf(split(await ingest(file)).tree)).toEqual(outline)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
