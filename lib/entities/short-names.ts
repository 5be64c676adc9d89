/**
 * English first names and the short forms of them that share too few letters to be seen. Those that only leave the
 * end off ('Chris', 'Ben') aren't listed. Compiled by hand from common usage.
 */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  `
  alexander: sandy sasha alec; alfred: fred alf; amanda: mandy; andrew: andy drew; anthony: tony; benjamin: benny;
  bernard: bernie; catherine: kate kathy cathy kitty katie; charles: chuck charlie; christina: tina chrissy;
  cynthia: cindy; daniel: danny; david: dave; deborah: debbie debby; edward: ted ned eddie teddy;
  elizabeth: liz lizzie beth betty betsy libby; eugene: gene; frances: fran fanny; francis: frank; frederick: freddie;
  gabriel: gabe; gerald: gerry jerry; harold: harry; henry: harry hank; jacob: jake; james: jim jimmy jamie;
  jennifer: jenny; john: jack johnny; jonathan: jonny; joseph: joe joey; katherine: kate kathy kitty katie;
  kathryn: kate kathy kitty katie; kenneth: kenny; lawrence: larry; laurence: larry; leonard: lenny; lewis: lou;
  louis: lou; manuel: manny; margaret: peggy maggie meg; martin: marty; michael: mike mick mickey; nathan: nate;
  nathaniel: nate; nicholas: nicky; patricia: patty trish; patrick: paddy; randall: randy; rebecca: becky;
  richard: dick rick ricky; robert: bob bobby rob robbie robby; ronald: ronnie; samuel: sammy; stephen: steve;
  steven: steve; susan: suzie; terence: terry; theodore: ted teddy; thomas: tom tommy; timothy: timmy; tobias: toby;
  victoria: vicky vicki; william: bill billy willie willy; zachary: zack
  `
    .split(';')
    .map((entry) => entry.trim().split(': '))
    .map(([name = '', short = '']) => [name, short.split(' ')]),
);

/** True where one of two first names, in lower case, is a short form of the other. */
export const isShortForm = (a: string, b: string): boolean =>
  [SHORT_FORMS.get(a)?.includes(b), SHORT_FORMS.get(b)?.includes(a)].includes(true);
