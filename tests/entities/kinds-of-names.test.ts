import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';

const namesOf = async (text: string) =>
  (await digestText(`Talks in the harbour town\n\n${text}\n`)).entities.map(({ name, type }) => [name, type]);

describe('what names stand for', () => {
  test.each<[what: string, text: string, names: [name: string, type: string][]]>([
    [
      'of whom, and of which village',
      'We see, in the words of Asim Qureshi, that it fails. The case of Berkin Elvan was heard. An airstrip near the village of Dembi Dolo was used. It is in the state of Tamaulipas.',
      [
        ['Asim Qureshi', 'person'],
        ['Berkin Elvan', 'person'],
        ['Dembi Dolo', 'place'],
        ['Tamaulipas', 'place'],
      ],
    ],
    [
      'what firms sell is nobody, grounds are places, papers have somebody’s name',
      'He plays on a Nintendo Wii and reads with Mozilla Firefox. The band played at Shoreline Amphitheatre. She wrote for Harper’s Bazaar.',
      [
        ['Shoreline Amphitheatre', 'place'],
        ['Harper’s Bazaar', 'organization'],
      ],
    ],
    [
      'officials behind a dateline',
      'CIUDAD JUAREZ, Mexico — Authorities said gunmen opened fire at the school.',
      [
        ['Ciudad Juarez', 'place'],
        ['Mexico', 'place'],
      ],
    ],
    [
      'what stands before a full name',
      'Disgraced Dave Attwood met DL Myles Garrett. Dundee Toni Servillo and former Beatle Ringo Starr sang for Olympian Bruce Jenner. The San Diego Padres lost.',
      [
        ['Dave Attwood', 'person'],
        ['Myles Garrett', 'person'],
        ['Toni Servillo', 'person'],
        ['Ringo Starr', 'person'],
        ['Bruce Jenner', 'person'],
        ['San Diego Padres', 'organization'],
      ],
    ],
    [
      'branches and bases are nobody',
      'The Airbus operated by AirAsia Indonesia crashed into the sea. The air traffic control manager, Airservices Australia, announced a test. Equality Alabama wrote to Davis-Monthan Air Force Base and to Lawrence Livermore National Laboratory. Michael Jordan and Joe Montana came.',
      [
        ['Airbus', 'organization'],
        ['AirAsia Indonesia', 'organization'],
        ['Airservices Australia', 'organization'],
        ['Equality Alabama', 'organization'],
        ['Davis-Monthan Air Force Base', 'place'],
        ['Lawrence Livermore National Laboratory', 'organization'],
        ['Michael Jordan', 'person'],
        ['Joe Montana', 'person'],
      ],
    ],
    [
      'phrases and feasts are nobody',
      'She is a professor of Early Christianity. There is no class for Eid al-Adha and Yom Kippur. Overnight I went from a student to a star. The Dalai Lama smiled.',
      [['Dalai Lama', 'person']],
    ],
    [
      'people with no first name that a list has',
      'An uncle of Yassine Labidi, Abeld Malik Labidi, told reporters so. On March 3, the town chose Aijalon Mahli Gomes as its judge. The spokesman, Sheikh Abdiaziz Abu Musab, said no more.',
      [
        ['Yassine Labidi', 'person'],
        ['Abeld Malik Labidi', 'person'],
        ['Aijalon Mahli Gomes', 'person'],
        ['Abdiaziz Abu Musab', 'person'],
      ],
    ],
    [
      'a husband whose first name is a state’s abbreviation',
      'He made the film with his husband, Wash Westmoreland. Westmoreland was glad. They met in Dekalb, Ill., in May.',
      [
        ['Wash Westmoreland', 'person'],
        ['Dekalb', 'place'],
      ],
    ],
    [
      'a trust of two counties, and who is thanked',
      'Nick Hulme heads the East Suffolk and North Essex NHS Foundation Trust. The song was chosen with thanks to Rudolfo Woodget.',
      [
        ['Nick Hulme', 'person'],
        ['East Suffolk and North Essex NHS Foundation Trust', 'organization'],
        ['Rudolfo Woodget', 'person'],
      ],
    ],
    [
      'a town in brackets before a dash',
      '(DALLAS) — A man who was paroled was seen at the gate, officials said.',
      [['Dallas', 'place']],
    ],
    [
      'a department of some kind of justice',
      'He spoke to a spokesperson for the Texas Department of Criminal Justice.',
      [['Texas Department of Criminal Justice', 'organization']],
    ],
    [
      'offices in capitals, before names and alone',
      'PM Shehbaz Sharif met CM Murad Ali Shah and DIG Asad Raza. Kerala CM Pinarayi Vijayan came.',
      [
        ['Shehbaz Sharif', 'person'],
        ['Murad Ali Shah', 'person'],
        ['Asad Raza', 'person'],
        ['Kerala', 'place'],
        ['Pinarayi Vijayan', 'person'],
      ],
    ],
    [
      'what ministers see to',
      'They met Bridget McKenzie and Drought Minister David Littleproud. The meeting was called by Sindh Home Minister Adam Marshall.',
      [
        ['Bridget McKenzie', 'person'],
        ['David Littleproud', 'person'],
        ['Sindh', 'place'],
        ['Adam Marshall', 'person'],
      ],
    ],
    [
      'a bay’s council, and a body of farmers',
      "A letter went to the Hawke's Bay Regional Council for not opening the bar. Federated Farmers is mobilising its members. The letter to Federated Farmers was lost.",
      [
        ['Federated Farmers', 'organization'],
        ["Hawke's Bay Regional Council", 'organization'],
      ],
    ],
    [
      'a label in capitals, which speaks no word',
      'OPINION: Should the ferry be stripped of its license? Farmers say yes, and so it goes on.',
      [],
    ],
    [
      'firms by their last word',
      'Thomas Financial said on Friday that it lost to Blooming LP. Thomas Financial has 30 offices.',
      [
        ['Thomas Financial', 'organization'],
        ['Blooming LP', 'organization'],
      ],
    ],
    [
      'a councillor behind a dash and ‘Had’',
      'EDITOR - Had Coun Paddy Prince attended the meeting he would not say so.',
      [['Paddy Prince', 'person']],
    ],
    [
      'a first name alone behind ‘from’',
      'Then I got a letter from Judith. We heard from Sheila, too.',
      [
        ['Judith', 'person'],
        ['Sheila', 'person'],
      ],
    ],
    [
      'who speaks in a transcript, without what he is, and without stage directions',
      'JORIS HAMEL, WELDON NEWS ANCHOR: Good morning to all of you out there. It is late.\n\n(COMMERCIAL BREAK)\n\nQUILLON: The camp is hitting back, and wants to see the letters.',
      [
        ['JORIS HAMEL', 'person'],
        ['QUILLON', 'person'],
      ],
    ],
    [
      'a doctor with a country’s name, where she is who speaks',
      'Dr. Julie Holland treats patients. “It is like doping,” Holland said. “We take too many,” said Holland.',
      [['Julie Holland', 'person']],
    ],
    [
      'a club behind ‘Former’',
      'Former Manchester United striker Danny Calder scored twice.',
      [
        ['Manchester United', 'organization'],
        ['Danny Calder', 'person'],
      ],
    ],
    [
      'a federation with a hyphen, and who leads it',
      'AFL-CIO President Richard Ostrand left at noon.',
      [
        ['AFL-CIO', 'organization'],
        ['Richard Ostrand', 'person'],
      ],
    ],
    [
      'a team of a city with a saint’s name',
      'The St. Louis Cardinals went home on Friday.',
      [['St. Louis Cardinals', 'organization']],
    ],
    [
      'a team of a city with a first name’s name',
      'The boat race of the Cleveland Cavaliers was on Sunday.',
      [['Cleveland Cavaliers', 'organization']],
    ],
    [
      'an airline, not its flight',
      'He was on American Airlines Flight 77 when it went down.',
      [['American Airlines', 'organization']],
    ],
    [
      'a department, not who heads it',
      'The State Department Chief was out, and so was the doctor.',
      [['State Department', 'organization']],
    ],
    [
      'a mate of a ship and a whip of a parliament',
      'Third Mate Gregory Cousins met House Minority Whip Steny Holt.',
      [
        ['Gregory Cousins', 'person'],
        ['Steny Holt', 'person'],
      ],
    ],
    [
      'a chamber, without who leads a side of it',
      'Senate Majority Leader Dick Holt left at noon.',
      [
        ['Senate', 'organization'],
        ['Dick Holt', 'person'],
      ],
    ],
    [
      'nothing, where a name fills marks: a film, a law',
      'The stars of “Battlestar Galactica” and “Don Giovanni” left. The town wants Sharia.',
      [],
    ],
    [
      'who is called that between marks, too',
      'He is also known as “Fadi Dandach,” and lives in Poland.',
      [
        ['Fadi Dandach', 'person'],
        ['Poland', 'place'],
      ],
    ],
    [
      'a ground with a saint’s name that ends in s',
      'They lost at St. James’ Park on Sunday.',
      [['St. James’ Park', 'place']],
    ],
    [
      'a country that is somebody’s rival',
      'It came from Iran’s staunch rival Saudi Arabia. Saudi Arabia said no.',
      [
        ['Saudi Arabia', 'place'],
        ['Iran', 'place'],
      ],
    ],
    [
      'associations and houses of two things',
      'The Aircraft Owners and Pilots Association met at the Wood Innovation and Design Center.',
      [
        ['Aircraft Owners and Pilots Association', 'organization'],
        ['Wood Innovation and Design Center', 'organization'],
      ],
    ],
    [
      'channels that swimmers cross, and oceans',
      'They swam the English Channel, where the Atlantic and Pacific Oceans are far.',
      [
        ['English Channel', 'place'],
        ['Pacific Oceans', 'place'],
      ],
    ],
    ['a state, without what it is', 'He spoke for the State of Iraq on Friday.', [['Iraq', 'place']]],
    [
      'a department for two things that is somebody’s',
      'The Idaho Department of Fish and Game said no.',
      [['Idaho Department of Fish and Game', 'organization']],
    ],
    [
      'a country next to another, though a wife may be called like one',
      'In Tunisia’s neighbor Libya the talks went on. His wife Jordan left.',
      [
        ['Tunisia', 'place'],
        ['Libya', 'place'],
        ['Jordan', 'person'],
      ],
    ],
    ['a station by its letters', 'Two were arrested, affiliate KMOV said.', [['KMOV', 'organization']]],
    [
      'a man whose only name is told',
      'He sent a letter to a man named Sohaib, who left.',
      [['Sohaib', 'person']],
    ],
    [
      'a country, beside a firm that is called by it',
      'South Africa said no. He owns South Africa Ltd. in Poland.',
      [
        ['South Africa', 'place'],
        ['South Africa Ltd.', 'organization'],
        ['Poland', 'place'],
      ],
    ],
    [
      'a union of two trades',
      'The United Food and Commercial Workers International Union met on Friday.',
      [['United Food and Commercial Workers International Union', 'organization']],
    ],
    [
      'an agreement that is written like a name',
      'The opponents of Nafta met on Friday, and Nafta won.',
      [['Nafta', 'organization']],
    ],
    [
      'firms, not their signs at the exchange',
      'Google (GOOG) rose on Friday, and Apple (AAPL) fell.',
      [
        ['Google', 'organization'],
        ['Apple', 'organization'],
      ],
    ],
    [
      'towns that a hyphen has talk, and one of three words',
      'The Washington-Tehran talks went on in Dar es Salaam.',
      [
        ['Washington', 'place'],
        ['Tehran', 'place'],
        ['Dar es Salaam', 'place'],
      ],
    ],
    [
      'an observatory for something',
      'The Syrian Observatory for Human Rights counted the dead.',
      [['Syrian Observatory for Human Rights', 'organization']],
    ],
    [
      'police on the roads',
      'They met men of the Weldon State Patrol on Friday.',
      [['Weldon State Patrol', 'organization']],
    ],
    [
      'an agency in brackets behind a town',
      'The town of Washington (AP) was quiet.',
      [
        ['Washington', 'place'],
        ['AP', 'organization'],
      ],
    ],
    [
      'a seminary',
      'He taught at Wesley Theological Seminary for years.',
      [['Wesley Theological Seminary', 'organization']],
    ],
    [
      'a president pro tem',
      'Senate President Pro-Tem Dom Perrin spoke on Friday.',
      [
        ['Senate', 'organization'],
        ['Dom Perrin', 'person'],
      ],
    ],
    [
      'two people with a sign between them',
      'Their members David Craik & Steve Nash shop at Marks & Spencer.',
      [
        ['David Craik', 'person'],
        ['Steve Nash', 'person'],
        ['Marks & Spencer', 'organization'],
      ],
    ],
    ['a city that is a club too', 'A woman was found dead in Liverpool on Friday.', [['Liverpool', 'place']]],
    [
      'a street and a service with words that are titles and things',
      'Cal Fire officials went to Notre-Dame Street on Friday.',
      [
        ['Cal Fire', 'organization'],
        ['Notre-Dame Street', 'place'],
      ],
    ],
    [
      'members of councils and boards, with the body or without',
      'Council Member Connie Brandt, Weldon School Board Member Jane Tolland and City Council Members Nick Novak and John Marsh left.',
      [
        ['Connie Brandt', 'person'],
        ['Weldon School Board', 'organization'],
        ['Jane Tolland', 'person'],
        ['City Council', 'organization'],
        ['Nick Novak', 'person'],
        ['John Marsh', 'person'],
      ],
    ],
    [
      'two secretaries, and an avenue with its direction',
      'Committee Secretary Jo Bell and Cabinet Secretary Ana Reyes met on Grand Avenue NE.',
      [
        ['Jo Bell', 'person'],
        ['Ana Reyes', 'person'],
        ['Grand Avenue NE', 'place'],
      ],
    ],
    [
      'members of parliaments, in short, behind their parties',
      'The MLA left. Shiv Sena MLC Arvid Savant, BJP MLA Raj Patel and Labour MP Jo Bell stayed.',
      [
        ['Shiv Sena', 'organization'],
        ['Arvid Savant', 'person'],
        ['BJP', 'organization'],
        ['Raj Patel', 'person'],
        ['Jo Bell', 'person'],
      ],
    ],
    [
      'a minister of state behind a department',
      'Minister of State for Urban Development Hasan Mushref left.',
      [['Hasan Mushref', 'person']],
    ],
    [
      'schools, and who runs them',
      'It is late, says Stratham Schools Superintendent Dr. Janet Robins.',
      [
        ['Stratham Schools', 'organization'],
        ['Janet Robins', 'person'],
      ],
    ],
    [
      'a club behind a first word in capitals',
      'RELIEVED Glenford Athletic manager Craig Ewan praised them.',
      [
        ['Glenford Athletic', 'organization'],
        ['Craig Ewan', 'person'],
      ],
    ],
    [
      'a minister for several things',
      'Minister for Consumer Affairs, Gaming and Liquor Regulation Marlene Katz encouraged the staff.',
      [
        ['Consumer Affairs', 'organization'],
        ['Marlene Katz', 'person'],
      ],
    ],
    [
      'councillors',
      'Councillors Colin Hearn (Lab) and Ana Reyes left.',
      [
        ['Colin Hearn', 'person'],
        ['Ana Reyes', 'person'],
      ],
    ],
    [
      'an association of many',
      'He leads the Teacher’s Association of Long Harbour.',
      [['Teacher’s Association of Long Harbour', 'organization']],
    ],
    [
      'somebody with the name of a place, as she is addressed',
      'Her grandmother Maggie Garden was ill. Mrs Garden is better now.',
      [['Maggie Garden', 'person']],
    ],
    [
      'a union in short, and who works for it',
      'The issues are old, NZNO Industrial Services Manager Cee Payne said.',
      [
        ['NZNO Industrial Services', 'organization'],
        ['Cee Payne', 'person'],
      ],
    ],
    [
      'a company with its letters in brackets',
      'They bought the Electricity Company of Norland (ECN) for GH¢20 billion.',
      [['Electricity Company of Norland', 'organization']],
    ],
    [
      'a commission of which a word is a title',
      'They went to the Commission on Human Rights and Administrative Justice (CHRAJ).',
      [['Commission on Human Rights and Administrative Justice', 'organization']],
    ],
    [
      'a town by what lies south of it',
      'The crash was south of Sauk Centre on US 71. It hurt Nayeli Hernandez, 20, of Sauk Centre.',
      [
        ['Sauk Centre', 'place'],
        ['Nayeli Hernandez', 'person'],
      ],
    ],
    [
      'who holds an office of a party, and not the office',
      'The National Communications Officer of the party, Osei Danso, said so.',
      [['Osei Danso', 'person']],
    ],
    [
      'a firm by its analyst',
      'Stiefel Nicolai analyst Scott Devane said it was over.',
      [
        ['Stiefel Nicolai', 'organization'],
        ['Scott Devane', 'person'],
      ],
    ],
    [
      'one initial without a stop',
      'It was filed by T Dhanagopal Rao, a resident of the harbour. K Ramakrishna Reddin told the bench so.',
      [
        ['T Dhanagopal Rao', 'person'],
        ['K Ramakrishna Reddin', 'person'],
      ],
    ],
    [
      'a name of two surnames with a title’s word in it',
      'Miriam Pope-Weidel runs the shop.',
      [['Miriam Pope-Weidel', 'person']],
    ],
    ['a village by a river', 'The shop in Burgh-by-Sands is open.', [['Burgh-by-Sands', 'place']]],
    [
      'somebody’s partner',
      'Lena’s partner Lucy came late.',
      [
        ['Lena', 'person'],
        ['Lucy', 'person'],
      ],
    ],
    [
      'a minister of one word',
      'Minister of Antiquities Khaled al-Rasid opened the hall on Monday.',
      [['Khaled al-Rasid', 'person']],
    ],
    ['a grandmother', 'Grandmother Ada Lund, 71, clapped.', [['Ada Lund', 'person']]],
    ['who was awarded a prize', 'Man-of-the-Match Irfan said he is ready.', [['Irfan', 'person']]],
    ['a fusilier', 'Fusilier Lee Arden died on Monday.', [['Lee Arden', 'person']]],
    ['a lance corporal', 'Lance Corporal Tom Bell wept.', [['Tom Bell', 'person']]],
    [
      'two sciences of one institute',
      'The Norland Institute of Volcanology and Seismology said so.',
      [['Norland Institute of Volcanology and Seismology', 'organization']],
    ],
    [
      'a particle behind a nickname',
      'Senator Ramon “Bato” dela Cruz spoke.',
      [['Ramon “Bato” dela Cruz', 'person']],
    ],
    [
      'a group of two tasks',
      'The Criminal Investigation and Detection Group has filed it.',
      [['Criminal Investigation and Detection Group', 'organization']],
    ],
    [
      'Singh within a name',
      'Farmer Harmandir Singh Talwo was arrested at a railway station.',
      [['Harmandir Singh Talwo', 'person']],
    ],
    [
      'Syed before names',
      'The man, who identified himself as Syed Afjar Tahel, resembles the sketch.',
      [['Syed Afjar Tahel', 'person']],
    ],
    [
      'a Malaysian title of two words',
      'Tan Sri Hamid Badar told a reporter that Datin Seri Rosma Mansur came.',
      [
        ['Hamid Badar', 'person'],
        ['Rosma Mansur', 'person'],
      ],
    ],
    ['a handyman', 'Handyman Peter Tolland said so on Friday.', [['Peter Tolland', 'person']]],
    ['an airman', 'Senior Airman Tim Sanders said so on Friday.', [['Tim Sanders', 'person']]],
  ])('%s', async (_, text, names) => {
    expect(await namesOf(text)).toEqual(names);
  });

  test.each([
    'Send your tips to CNNtips@weldon.example and we will call you back.',
    'The council spoke of Native Americans and their land.',
    'Authorities say the fire began in a shed. Authorities have no suspect.',
    'Many lost their jobs in the Great Recession. The Arab Spring came later, and the New Deal before.',
    'The Maoist rebels hid in the Andean hills.',
    'They wrote it on pic.network.example/CGqMUkVnv and left at 20:44 IST.',
    'It was part of Inside Justice Week, and of Weldon Fashion Week.',
    'He had a high IQ and a low EQ, and his BMI was fine.',
  ])('nobody and nothing: %s', async (text) => {
    expect(await namesOf(text)).toEqual([]);
  });

  test('last names that are titles or words count wherever they stand like names', async () => {
    const { entities } = await digestText(
      'Talks in the harbour\n\nForeign minister Julia Bishop met Karl Turk in May. Their work is genuine, Bishop has previously said. Turk has won a prize, and the town praised Turk for it. The bishop of the town prays with the Turk in the tale.\n',
    );
    const mentions = Object.fromEntries(entities.map(({ name, mentions }) => [name, mentions.length]));
    expect(mentions).toMatchObject({ 'Julia Bishop': 2, 'Karl Turk': 3 });
  });
});
