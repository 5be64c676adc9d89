/** Last words of newspapers' names, by which they are called behind 'the' once they are known: 'the Ledger'. */
export const PAPER_WORDS: ReadonlySet<string> = new Set(
  `ledger mirror sun echo argus observer independent standard examiner inquirer star mail express chronicle dispatch
  courier advertiser bulletin register monitor globe herald telegraph times post news world people mercury record tribune
  gazette journal weekly`.split(/\s+/),
);
const STATIONS =
  /(?:^| )(?:tv|television|radio|news|press|agency|network|magazine|bbc|cnn|cbs|nbc|abc|npr|fox|ap|afp|dpa|reuters|interfax|tass|xinhua|kyodo|yonhap)$/;

/** 'KUTV', 'WITI-TV': American stations have four letters, the first of which tells on which side of the Mississippi. */
const CALL_SIGN = /^[kw][a-z]{3}(?:-(?:tv|fm|am))?$/;
/** True for such a station by its name in lower case. */
export const isStation = (name: string): boolean => CALL_SIGN.test(name);

/** A newspaper, agency or station by its name, in lower case: it reports what others said. */
export const isMedium = (name: string): boolean =>
  STATIONS.test(name) ||
  isStation(name) ||
  PAPER_WORDS.has(name.split(' ').at(-1) ?? '') ||
  /^radio /.test(name);

const EDITIONS = /^(?:sunday|saturday|daily|weekly|morning|evening)$/;

/** 'the Sunday Ledger': no day. Both words in lower case. */
export const isPaper = (edition: string, name: string): boolean =>
  EDITIONS.test(edition) && PAPER_WORDS.has(name);

/** Last words of the papers of towns, and of hardly anything else of theirs: 'Weldon Ledger'. */
export const TOWN_PAPERS: ReadonlySet<string> = new Set(
  'ledger echo argus observer examiner inquirer chronicle dispatch courier advertiser bulletin register herald telegraph times post tribune gazette journal'.split(
    ' ',
  ),
);
