import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';

const LEAD =
  'Mayor Helena Brandt and engineer Tomas Ardal met the fishermen of Port Ellery on Friday. The talks lasted three hours.';
const quotesOf = async (text: string) =>
  (await digestText(`Talks in the harbour\n\n${LEAD}\n\n${text}\n`)).quotes.map((q) => [
    q.text,
    q.speaker?.name ?? null,
  ]);

describe('who said what', () => {
  const cases: [what: string, text: string, expected: [string, string | null][]][] = [
    [
      'a mayor who speaks of somebody who spoke before, a pronoun that goes on',
      'Tomas Ardal resigned. “I love this port,” Ardal said. Weldon mayor James Knoll said he could not go into details about the reasons to give Ardal a year of pay. “It is fair to say that others get the same,” he said. He posted two pictures that appeared to show him and Ardal on a boat. “I had the privilege to share a ship,” he wrote.',
      [
        ['I love this port,', 'Tomas Ardal'],
        ['It is fair to say that others get the same,', 'James Knoll'],
        ['I had the privilege to share a ship,', 'James Knoll'],
      ],
    ],
    [
      'a book that was published is no quote',
      'Lorna Tilling, a lecturer who this month published, “Floods: The State of Fear,” says the town must act. “It is late,” she says.',
      [['It is late,', 'Lorna Tilling']],
    ],
    [
      'whom a paper’s writer points it out for',
      'As Lorna Tilling of the Ledger pointed out in May, Marsh “was told of the flood twice and did nothing.”',
      [['was told of the flood twice and did nothing.', 'Lorna Tilling']],
    ],
    [
      'a clause far before the marks',
      'A spokesperson for the port said little. Tim Marsh said that he had seen three cases of boats on the wrong side of the pier lately but that the way of the crew -- which had seen a guest of the town pushed into the water as he was asked for the key to his cabin last month, on the day after the long and well attended meeting of the whole council -- was “a disgrace to the port.”',
      [['a disgrace to the port.', 'Tim Marsh']],
    ],
    [
      'what a lawsuit, an order and a coalition say',
      'The lawsuit claims he lied for years. “The firm knew it and did nothing,” it says.\n\nNobody may moor there, the order states. “Captains have a duty to turn back at once,” it adds.\n\nThe coalition is giving “help by air and help by sea,” it said.',
      [
        ['The firm knew it and did nothing,', 'lawsuit'],
        ['Captains have a duty to turn back at once,', 'order'],
        ['help by air and help by sea,', 'coalition'],
      ],
    ],
    [
      'a site that states something',
      'Coast Freight is seeking money, as the site states that “we are asking members and partners to assist us.”',
      [['we are asking members and partners to assist us.', 'site']],
    ],
    [
      'how it was for somebody, and her words',
      'Tim Marsh was sad. “So it goes,” he said. For shop owner Lorna Tilling, it was a loss of years of work. “Everything we had is gone for good.”',
      [
        ['So it goes,', 'Tim Marsh'],
        ['Everything we had is gone for good.', 'Lorna Tilling'],
      ],
    ],
    [
      'she is not he who spoke before',
      'Tim Marsh is a teacher. “Most people want to learn about boats,” he said. A student was there for the first time, although she says she never really “felt at home on the water.”',
      [
        ['Most people want to learn about boats,', 'Tim Marsh'],
        ['felt at home on the water.', 'student'],
      ],
    ],
    [
      'a sign held up',
      'Tim Marsh spoke. “We go on,” he said. A woman from the coast holds a sign: “Welcome to the harbour. We stay.”',
      [
        ['We go on,', 'Tim Marsh'],
        ['Welcome to the harbour. We stay.', 'sign'],
      ],
    ],
    [
      'a button’s words are nobody’s, words with capitals before a verb of saying are',
      'Lorna Tilling says guests can press a “Report It Now” button. “Oh Tommy...” tweeted Tim Marsh.',
      [['Oh Tommy...', 'Tim Marsh']],
    ],
    [
      'how the media call it',
      'Lorna Tilling left the port. The media has described it as “unusually frank.”',
      [['unusually frank.', 'media']],
    ],
    [
      'a first name that women have too',
      'Lorna Tilling was there. Mel Marsh, a lawyer, called it “a great day.” “What a witness,” she said.',
      [
        ['a great day.', 'Mel Marsh'],
        ['What a witness,', 'Mel Marsh'],
      ],
    ],
    [
      'a closing mark that was forgotten before who said it',
      'There was no answer. “Hence all twelve members decided to resign as a mark of protest, Mr. Tim Marsh said.\n\nThe people are agitated. “Only the council can help us,” he said.',
      [
        ['Hence all twelve members decided to resign as a mark of protest,', 'Tim Marsh'],
        ['Only the council can help us,', 'Tim Marsh'],
      ],
    ],
    [
      'opening marks that close',
      '“The boats come late and the price is high“, said Tim Marsh. “It is bad for all of us.“ He left.',
      [
        ['The boats come late and the price is high', 'Tim Marsh'],
        ['It is bad for all of us.', 'Tim Marsh'],
      ],
    ],
    [
      'paragraphs that are all quote go on with who spoke first',
      '“I never lost faith in my players,” said Tim Marsh.\n\n“I have always said the same thing. I will repeat it again.”\n\n“Over the last few weeks, he has trained well and today he played a great match.”\n\n“There was still a lot of time left in the game when they scored.”',
      [
        ['I never lost faith in my players,', 'Tim Marsh'],
        ['I have always said the same thing. I will repeat it again.', 'Tim Marsh'],
        ['Over the last few weeks, he has trained well and today he played a great match.', 'Tim Marsh'],
        ['There was still a lot of time left in the game when they scored.', 'Tim Marsh'],
      ],
    ],
    [
      'two honours behind a name',
      'Constitutional Affairs Minister Rt Hon Harriet Harrow QC MP said: "Many families told me they felt gagged in court."',
      [['Many families told me they felt gagged in court.', 'Harriet Harrow']],
    ],
    [
      'an admiring speaker behind an article',
      'The line has grown. “Nothing keeps them awake,” said an admiring Lorna Tilling, analyst at the brokers.',
      [['Nothing keeps them awake,', 'Lorna Tilling']],
    ],
    [
      'what the company proudly declares',
      'Lorna Tilling is an analyst. As the company proudly declares: “We inform the world by the latest means.”',
      [['We inform the world by the latest means.', 'company']],
    ],
    [
      'a statement in straight marks whose next paragraphs open no marks',
      'Tim Marsh wrote to the council. Marsh\'s full statement:\n\n"After years of waiting, the council put forward a plan today.\n\nThe plan was welcomed across the coast.\n\nWe are proud of the hard work that was done."\n\nThe council meets again on Thursday.',
      [
        ['After years of waiting, the council put forward a plan today.', 'Tim Marsh'],
        ['The plan was welcomed across the coast.', 'Tim Marsh'],
        ['We are proud of the hard work that was done.', 'Tim Marsh'],
      ],
    ],
    [
      'an opening mark that a program’s mark turned around',
      '{ads}”Yeah, I expect to vote against it,” Tim Marsh said. “It is late,” he said.',
      [
        ['Yeah, I expect to vote against it,', 'Tim Marsh'],
        ['It is late,', 'Tim Marsh'],
      ],
    ],
    [
      'who calls it something behind a dash',
      'Marsh added that he was “deeply disappointed” that it would raise the number of permits — allowing for firms to hire foreign workers — calling it a “bitter pill” for the town.',
      [
        ['deeply disappointed', 'Marsh'],
        ['bitter pill', 'Marsh'],
      ],
    ],
    [
      'whom a heading in capitals names, and whom its sentence means',
      'Helena Brandt is under pressure.\n\nTHE COUNCIL HAS ASKED BRANDT — Brandt’s advice earned her the attention of the council, where she spoke for saying that the wall was a “magic cure for every tide.”',
      [['magic cure for every tide.', 'Helena Brandt']],
    ],
    [
      'a quotation whose next paragraphs don’t open their marks anew',
      '“The first half was hard for us and we ran all day.\n\nWe knew that we had to win, and ran on.\n\nI am glad that the team did it,” Tim Marsh said.',
      [
        ['The first half was hard for us and we ran all day.', 'Tim Marsh'],
        ['We knew that we had to win, and ran on.', 'Tim Marsh'],
        ['I am glad that the team did it,', 'Tim Marsh'],
      ],
    ],
    [
      'who signs behind a dash, with the club and when it was said',
      '“We were still in the race to the end” – Port Ellery’s Roberto Marsh after a defeat at home.\n\n“It was not down to the plan at all” – Weldon boss Lee Crane (lost 5-2 at Tarrow).',
      [
        ['We were still in the race to the end', 'Roberto Marsh'],
        ['It was not down to the plan at all', 'Lee Crane'],
      ],
    ],
    [
      'whose statement it is',
      'A statement from Weldon Fire and Rescue Service at 1pm said: “We have six engines at the quay.”',
      [['We have six engines at the quay.', 'Weldon Fire and Rescue Service']],
    ],
    [
      'whom the sentence before calls by what he is',
      'Weldon manager Craig Ewan praised striker Dale Moore. Rovers came from behind, with former Tarrow winger Moore scoring late. Now the boss hopes for more. He said: “I was walking to the dugout when they scored.”',
      [['I was walking to the dugout when they scored.', 'Craig Ewan']],
    ],
    [
      'who lost something after a neighbour complained',
      'The owner, Rosa Quist, had lost the licence after a neighbour complained of noise in March. She said: “We have moved the band indoors.”',
      [['We have moved the band indoors.', 'Rosa Quist']],
    ],
    [
      'who went up to others and told them',
      'An elderly lady went up to the table where the Labour members were sitting and told them they were “a disgrace to this town”.',
      [['a disgrace to this town', 'elderly lady']],
    ],
    [
      'a paragraph that opens a straight mark, and the next a curly one',
      'In a statement, Brandt said: "We have decided to leave.\n\n“We would like to be left alone.”',
      [
        ['We have decided to leave.', 'Helena Brandt'],
        ['We would like to be left alone.', 'Helena Brandt'],
      ],
    ],
    [
      'who speaks for a party on something',
      '“The strike will be felt,” Coast Party spokesperson for health Michael Woods says.',
      [['The strike will be felt,', 'Michael Woods']],
    ],
    [
      'a patient who wants no name',
      'A patient has complained of the hospital. The patient - who does not want to be named - told them of his bill. “I fully support the nurses,” he said.',
      [['I fully support the nurses,', 'patient']],
    ],
    [
      'whose director is named behind the firm’s name, with the verb between the marks',
      'In a statement, the Coast Trust’s executive director of nursing, Angela Feld, “confirmed that urgent operations go ahead”.',
      [['confirmed that urgent operations go ahead', 'Angela Feld']],
    ],
    [
      'whom alone the paragraph before names, and who speaks next',
      'Dun Harbour grandmother Maggie Garland was due for an operation last week.\n\n“I lose a part of my liver - not sure how much until I get in there.”\n\nThe operation was put off.\n\n“I burst into tears,” Mrs Garland says.',
      [
        ['I lose a part of my liver - not sure how much until I get in there.', 'Maggie Garland'],
        ['I burst into tears,', 'Maggie Garland'],
      ],
    ],
    [
      'who holds an office of a party, named before his verb',
      'On Tuesday the General Secretary of the Harbour Party, Kwame Asiedu Mensah said the council had lowered the bar. “One would have hoped for more,” the General Secretary explained.',
      [['One would have hoped for more,', 'Kwame Asiedu Mensah']],
    ],
    [
      'whose words hold a pair of marks, and go on in the next paragraph',
      'According to Brandt, the skippers “recall how the company used a “false” guarantee to buy the ferry.\n\n“This was done with the council’s help.”',
      [
        ['recall how the company used a “false” guarantee to buy the ferry.', 'Helena Brandt'],
        ['This was done with the council’s help.', 'Helena Brandt'],
      ],
    ],
    [
      'who adds something, with a first name that is a title too',
      'President Nana Addo Kufuor has spoken of the Mahama administration. “We fight it,” President Kufuor said.\n\n“We have upheld the law,” he added.',
      [
        ['We fight it,', 'Nana Addo Kufuor'],
        ['We have upheld the law,', 'Nana Addo Kufuor'],
      ],
    ],
    [
      'whose letter a verb behind reads out',
      '“Both sides hope that this ends the rumours,” read a curt statement from the association.',
      [['Both sides hope that this ends the rumours,', 'association']],
    ],
    [
      'a court that holds',
      '“The harbour has been closed without a word,” the High Court held. “The mayor has to act,” the petitioner mentioned.',
      [
        ['The harbour has been closed without a word,', 'High Court'],
        ['The mayor has to act,', 'petitioner'],
      ],
    ],
    [
      'remembered as',
      'Ann Bell, the head of the Weldon school, remembered her as “a quiet light for every child”.',
      [['a quiet light for every child', 'Ann Bell']],
    ],
    [
      'a paper that adds',
      '“The doors were locked all night,” Lund told the court, the Weldon Courier adds.',
      [['The doors were locked all night,', 'Lund']],
    ],
    [
      'two single marks for each double one',
      '‘‘It is not new lava,’’ vulcanologist Ted Sandov told reporters. ‘‘They told me: ‘Go home, all of you.’’’',
      [
        ['It is not new lava,', 'Ted Sandov'],
        ['They told me: ‘Go home, all of you.’', 'Ted Sandov'],
      ],
    ],
    [
      'what happens meanwhile behind a quote',
      'Ann Lund said a “never-ending supply of meals” kept her going as she thanked the town.',
      [['never-ending supply of meals', 'Ann Lund']],
    ],
    [
      'loved ones',
      'Tom Bell was arrested on Monday. Her loved ones described her as “kind and funny to everyone”.',
      [['kind and funny to everyone', 'loved ones']],
    ],
    [
      'they, behind another speaker',
      'Ann Lund’s family said they were “very pleased with it”.\n\nJudge Rolf Feld called the crime “tragic and wholly brutal”.\n\n“Nothing can bring her back,” they said.',
      [
        ['very pleased with it', 'Ann Lund’s family'],
        ['tragic and wholly brutal', 'Rolf Feld'],
        ['Nothing can bring her back,', 'Ann Lund’s family'],
      ],
    ],
    [
      'a headline’s verb between the judge and a name',
      'Judge rules killer Tom Bell must stay in jail.\n\nBell, 47, has lost two appeals.\n\nThe judge said there was “no reason to depart from it”.',
      [['no reason to depart from it', 'judge']],
    ],
    [
      'who emails',
      'Weldon manager Gareth Lund said so.\n\n“When it comes to spending,” emails Ada Marsh, “I have two cents to offer.”',
      [
        ['When it comes to spending,', 'Ada Marsh'],
        ['I have two cents to offer.', 'Ada Marsh'],
      ],
    ],
    [
      'whom somebody visits',
      'Meanwhile, four lawmakers visiting Norland spoke of their concern over the “recent decline in the courts”.',
      [['recent decline in the courts', 'four lawmakers']],
    ],
    [
      'who speaks behind three paragraphs of one quotation',
      'The union’s leader, Bola Okonta, denied it on Friday.\n\nIt forced the mayor, Rolf Tarn, to answer.\n\n“I was a teacher for eight years.\n\n“The engineers said the gate was too low.\n\n“So I am asking the governor to open it,” Okonta said.',
      [
        ['I was a teacher for eight years.', 'Bola Okonta'],
        ['The engineers said the gate was too low.', 'Bola Okonta'],
        ['So I am asking the governor to open it,', 'Bola Okonta'],
      ],
    ],
    [
      'somebody’s aunt behind the verb',
      'A dancer, Mira Vargo, died on Monday.\n\n“We will always carry her with us,” wrote Mira’s aunt, Carolyn Arrow, on a page. “She was a gentle soul.”',
      [
        ['We will always carry her with us,', 'Carolyn Arrow'],
        ['She was a gentle soul.', 'Carolyn Arrow'],
      ],
    ],
    [
      'a curly mark that two single ones close',
      '“I want people to know that I see the scars’’ Ann Marsh said.',
      [['I want people to know that I see the scars', 'Ann Marsh']],
    ],
    ['cue behind, name first', '“We build in May,” Brandt said.', [['We build in May,', 'Helena Brandt']]],
    ['cue behind, verb first', '“We build in May,” said Brandt.', [['We build in May,', 'Helena Brandt']]],
    [
      'cue behind, with an apposition',
      '“We build in May,” said Ingrid Solheim, who leads the association.',
      [['We build in May,', 'Ingrid Solheim']],
    ],
    [
      'cue behind, after a long apposition',
      '“We build in May,” Tomas Ardal, the engineer of the town, a man of few words, told reporters.',
      [['We build in May,', 'Tomas Ardal']],
    ],
    [
      'what the author asks, whom nobody names',
      '“The boats are late,” Brandt said. “Will they come?” I ask Ardal as he walks me to the quay.',
      [
        ['The boats are late,', 'Helena Brandt'],
        ['Will they come?', null],
      ],
    ],
    [
      'what goes on with the sentence, behind a noun for works',
      'Brandt has said she wanted to make a film “in which nothing is explained.”',
      [['in which nothing is explained.', 'Helena Brandt']],
    ],
    [
      'who is called by the number of children',
      'Crane driver Kev Abbott, who has worked at the port for years, came late. “I’ve got a mortgage,” said the father of three.',
      [['I’ve got a mortgage,', 'Kev Abbott']],
    ],
    [
      'a job between whom somebody works for and the name',
      '“They fire the people who signed,” said UAW regional director Laura Dunn.',
      [['They fire the people who signed,', 'Laura Dunn']],
    ],
    [
      'a body by what its name says it is',
      'The Transport Workers Union rejected the deal. “It is an insult to the drivers,” the union said in a statement.',
      [['It is an insult to the drivers,', 'Transport Workers Union']],
    ],
    [
      'whom ‘he of …’ names again',
      'Its owner, the late Harv Jessup, called it “a folly of pure spite.” Bill – he of the popcorn machine – turned out to be Bill Oakes. He had never repaired a projector. “But I had repaired a combine,” he says.',
      [
        ['a folly of pure spite.', 'Harv Jessup'],
        ['But I had repaired a combine,', 'Bill Oakes'],
      ],
    ],
    [
      'what a statement says, of whom the text doesn’t tell',
      'The Weldon Hospital Board apologised on Friday. Outside, the solicitor of the parents read a statement. It said: “No apology gives Osian back to us.”',
      [['No apology gives Osian back to us.', null]],
    ],
    [
      'who is told of in a clause behind ‘it is’',
      'It’s inspired by previous winner Rory Feld, who left early – something he later apologized for, saying “I promise to stay until the end.”',
      [['I promise to stay until the end.', 'Rory Feld']],
    ],
    [
      'one whom a place says where to find',
      '“It doesn’t pay for two weeks of wages,” said one guard at Bradford Interchange, who asked not to be named.',
      [['It doesn’t pay for two weeks of wages,', 'one guard']],
    ],
    [
      'who wrote what is said to be theirs',
      'Researchers link the fires to cattle. “Follow the road and you follow the fire,” said the study’s lead author, Paulo Nakamura.',
      [['Follow the road and you follow the fire,', 'Paulo Nakamura']],
    ],
    [
      'many of a trade, by where they live',
      'Farmers in the Vale of Tarrow say they will fight the plans “to the very last field”.',
      [['to the very last field', 'Farmers']],
    ],
    [
      'the one company of the paragraph',
      'Norfly Airlines cut its forecast on Friday. “We saw fewer passengers than we hoped,” the company said.',
      [['We saw fewer passengers than we hoped,', 'Norfly Airlines']],
    ],
    [
      'one company of two by none of their names',
      'Norfly Airlines sued Ardal Motors Ltd on Friday. “We saw fewer passengers than we hoped,” the company said.',
      [['We saw fewer passengers than we hoped,', 'company']],
    ],
    [
      'an age in brackets before an aside',
      '"I heard a sound like a truck," Shabana Vohra (32), who lost her house, told this newspaper.',
      [['I heard a sound like a truck,', 'Shabana Vohra']],
    ],
    [
      'somebody by the region',
      'Then Rovers manager Pep Ferrando, after goals by Jamie Stott, made a change. He shouted at his captain. “They laughed and then they played,” the Catalan said.',
      [['They laughed and then they played,', 'Pep Ferrando']],
    ],
    [
      'a pronoun beside a first name of the other gender',
      'My friend Marie was blunt: “Try it with a wheelchair.” The county cut the bus in April. When I put this to Councillor Ray Dobbs, he replied by email: “All changes were subject to a consultation.”',
      [
        ['Try it with a wheelchair.', 'Marie'],
        ['All changes were subject to a consultation.', 'Ray Dobbs'],
      ],
    ],
    [
      'a ‘quote’ read aloud',
      'Ardal called her study, quote, “a work of fiction with pictures.”',
      [['a work of fiction with pictures.', 'Tomas Ardal']],
    ],
    [
      'somebody in the crowd',
      '“I know what I read,” Ardal said. “Did you read all of it?” someone shouted from the back.',
      [
        ['I know what I read,', 'Tomas Ardal'],
        ['Did you read all of it?', null],
      ],
    ],
    [
      'people who are for something',
      'Moms for Liberty, a group that backed the ban, said in a post: “This fight is not over.”',
      [['This fight is not over.', 'Moms for Liberty']],
    ],
    [
      'a possessive of many within single marks',
      'Brandt said: ‘We acted as soon as we had the engineers’ findings’. ‘That is all,’ she added.',
      [
        ['We acted as soon as we had the engineers’ findings', 'Helena Brandt'],
        ['That is all,', 'Helena Brandt'],
      ],
    ],
    [
      'the main clause’s subject behind a participle, not the town of the dateline',
      'PORT ELLERY (March 5) -- Declaring “the soul of the old ferry line” at stake, Transport Minister Karl Brunner has ordered a review.',
      [['the soul of the old ferry line', 'Karl Brunner']],
    ],
    [
      'a noun behind the marks that is a verb elsewhere',
      'Senator Scott Beaumont said he expected trouble, but he has received “thank you” calls from two people who found work.',
      [['thank you', 'Scott Beaumont']],
    ],
    [
      'an office with ‘of’ before the name',
      'U.S. Secretary of State Hilda Rodham Clay said that “it would be premature to go ahead.”',
      [['it would be premature to go ahead.', 'Hilda Rodham Clay']],
    ],
    [
      'a department with ‘of’ before the name',
      'Head of financial reporting Richard Marlin said the regulator “will want to see a plan”, but questioned the date.',
      [['will want to see a plan', 'Richard Marlin']],
    ],
    [
      'an office with a name within before the speaker’s',
      'Federal Reserve Bank of Weldon City President Thomas Hogan, the longest-serving of the ten people to vote, said that the policy is “risking a repeat of past errors.”',
      [['risking a repeat of past errors.', 'Thomas Hogan']],
    ],
    [
      'a clause that goes on behind the marks',
      'Curry house owner Abdul Adari admitted that he would have to “tone down” the contest, but said the day had been a success.',
      [['tone down', 'Abdul Adari']],
    ],
    [
      'a job before the name of who says a second thing',
      'Local councillor Gordon Mackay branded the event a disgrace and said: “The owners owe a debt to the town.”',
      [['The owners owe a debt to the town.', 'Gordon Mackay']],
    ],
    [
      'a state before the office of who writes',
      'Oklahoma Attorney General Scott Prewitt wrote the court, saying his office is concerned “about our ability to do the work.”',
      [['about our ability to do the work.', 'Scott Prewitt']],
    ],
    [
      'verbs that have nobody speak',
      'Ardal said that Brandt will continue to provide “her unique insights and her good will.”\n\nArdal also said Brandt put in place a “culture of careful planning.”',
      [
        ['her unique insights and her good will.', 'Tomas Ardal'],
        ['culture of careful planning.', 'Tomas Ardal'],
      ],
    ],
    [
      'one of a group',
      '“We build in May,” Brandt said.\n\n“It hurt,” one of the fishermen present said later.',
      [
        ['We build in May,', 'Helena Brandt'],
        ['It hurt,', 'one of the fishermen'],
      ],
    ],
    [
      'a pronoun behind a paragraph that says what somebody says',
      'Brandt met the mayor’s friend Karl Brunner on Sunday. Brunner had come by boat. He left at noon.\n\nThe harbour’s director, Lewis Brown, said the new gates keep the water out.\n\n“These gates are checked every week,” he said.',
      [['These gates are checked every week,', 'Lewis Brown']],
    ],
    [
      'a short first name of one gender',
      'Ingrid Solheim, who runs a boatyard, said Tim Crooke is a good choice.\n\n“He knows the harbour well,” she said.',
      [['He knows the harbour well,', 'Ingrid Solheim']],
    ],
    [
      'an officer’s rank with a stop, behind the department',
      '“Profiles matter to us,” said Los Angeles Police Department Cmdr. William Boothe. “They always did.”',
      [
        ['Profiles matter to us,', 'William Boothe'],
        ['They always did.', 'William Boothe'],
      ],
    ],
    [
      'a question, and a sentence of its own behind it',
      'Brandt asked: “When will the bridge be ready?” Police in Holm said they are asking too.',
      [['When will the bridge be ready?', 'Helena Brandt']],
    ],
    [
      'somebody by age and nationality',
      'The frustrated 38-year-old Swede said he “could not see the point of it”.',
      [['could not see the point of it', 'frustrated 38-year-old Swede']],
    ],
    [
      'an address behind a college',
      'Rosa Feldman, a scholar at Queen Matilda House, Oxford, says the line suffered from “a failure of planning”.',
      [['a failure of planning', 'Rosa Feldman']],
    ],
    [
      'a town that says where somebody is from',
      'Ardal is a former Houston pharmacist who called the bridge “the work of my life.”',
      [['the work of my life.', 'Tomas Ardal']],
    ],
    [
      'a name that no list has, with whom it speaks for',
      '“The towers stand on rock,” according to Boumedo Saidane of Amnesty International.',
      [['The towers stand on rock,', 'Boumedo Saidane']],
    ],
    ['titles of hits', 'Ardal hummed the hit “Under the Pressure of Love” all day.', []],
    [
      'titles with small words, and short ones at a sentence’s end',
      'Ardal watched “Dancing with the Stars” and later tried the film “The Gunman.” Brandt prefers shows such as “Two and a Half Men,” “Doctor Who,” and “The Grey.”',
      [],
    ],
    [
      'who is spoken with doesn’t speak',
      'In an interview with Rosa Feldman, she called the harbour a “smelly little place by the sea.” Brandt knows it well.',
      [['smelly little place by the sea.', 'Helena Brandt']],
    ],
    [
      'who heads a body and issues something',
      'Weldon Board of Education President David Frazer issued this release: “I am sorry that they left.” Frazer noted that the Weldon School District will continue talks “in good faith” in May.',
      [
        ['I am sorry that they left.', 'David Frazer'],
        ['in good faith', 'David Frazer'],
      ],
    ],
    [
      'the wrong mark of the two, and a paragraph that goes on',
      'Engineer Tomas Ardal said:” It was a wonderful day.\n\n“Lots of people came.”',
      [
        ['It was a wonderful day.', 'Tomas Ardal'],
        ['Lots of people came.', 'Tomas Ardal'],
      ],
    ],
    [
      'a member by the party',
      'The BJP MP told reporters, “This will fall on its own and soon.”',
      [['This will fall on its own and soon.', 'BJP MP']],
    ],
    [
      'who speaks in the main clause, whoever asks in the clause before',
      'When one farmer asked what they would do, Ardal refused to commit and said he would talk again. He described the crew as “dedicated, passionate people”.',
      [['dedicated, passionate people', 'Tomas Ardal']],
    ],
    [
      'an office behind the name, with one comma',
      'Stepping in, Neil Marsh, Conservative MEP said to Brandt: “I urge you to go forward quickly.”',
      [['I urge you to go forward quickly.', 'Neil Marsh']],
    ],
    [
      'a member of parliament by the office',
      'Labour MP Jo Marsh left at noon. The MP said: “We are here and it is late.”',
      [['We are here and it is late.', 'Jo Marsh']],
    ],
    [
      'a first name that two have, one of them a doctor',
      'Local MP Tim Farrow asked them. Dr Tim Lund is said to have called food “not important at all” to the country. Tim said: “I invite them to come.”',
      [
        ['not important at all', 'Tim Lund'],
        ['I invite them to come.', 'Tim Farrow'],
      ],
    ],
    [
      'a blank behind the mark that opens',
      'Once he saw the wall, " I was like, it could be our street next," Brandt said.',
      [['I was like, it could be our street next,', 'Helena Brandt']],
    ],
    [
      'the marks of old agency wires and of TeX',
      "``We build in May,'' Brandt said. ``The men's choir will sing `Home' at the bridge.''",
      [
        ['We build in May,', 'Helena Brandt'],
        ["The men's choir will sing `Home' at the bridge.", 'Helena Brandt'],
      ],
    ],
    [
      'an office of several words with a capital before the name',
      'Director of National Intelligence Karl Brunner told a hearing: “I don’t think so at all.”',
      [['I don’t think so at all.', 'Karl Brunner']],
    ],
    [
      'an aside before ‘has said’',
      'Gen. Martin Dempster, chairman of the Joint Chiefs of Staff, has said the help of these groups “will only be a problem if it turns ugly.”',
      [['will only be a problem if it turns ugly.', 'Martin Dempster']],
    ],
    [
      'another sentence with somebody in an aside',
      '“What matters is what they see.” Another huge goal, Brandt says, is showing men that it pays.',
      [['What matters is what they see.', null]],
    ],
    [
      'the one of a group whom an aside names',
      'Brandt thanked the pupils, one of whom, nine-year-old Ruby Cleggan, told the meeting: “Please build it.”',
      [['Please build it.', 'Ruby Cleggan']],
    ],
    [
      'who issues a statement',
      'Late on Friday, Brandt issued a statement calling the delay “a gift to nobody at all.”',
      [['a gift to nobody at all.', 'Helena Brandt']],
    ],
    [
      'verbs that only quotes give a speaker',
      'Ardal branded the delay “an insult to the fishermen.”',
      [['an insult to the fishermen.', 'Tomas Ardal']],
    ],
    [
      'cue before',
      'Ardal told reporters: “The towers stand on rock.”',
      [['The towers stand on rock.', 'Tomas Ardal']],
    ],
    [
      'name and colon',
      'Brandt: “We build in May and not a day later.”',
      [['We build in May and not a day later.', 'Helena Brandt']],
    ],
    [
      'a pronoun where the paragraph has turned to somebody else',
      '“We build in May,” says Claudia Reinholt.\n\nYuki Tanabe’s group tried it again. It was, she says, “exactly as fast.”',
      [
        ['We build in May,', 'Claudia Reinholt'],
        ['exactly as fast.', 'Yuki Tanabe'],
      ],
    ],
    [
      'the subject of the sentence, whoever spoke in the one before',
      'Not before May, fishermen say. Ardal expects the towers in April, “if the sea leaves us alone.”',
      [['if the sea leaves us alone.', 'Tomas Ardal']],
    ],
    [
      'by a job that only one of the paragraph can have',
      'Ingrid Solberg has never explained the film. “It is about salt,” the director told a festival.',
      [['It is about salt,', 'Ingrid Solberg']],
    ],
    [
      'by title, with two people named before',
      'The mayor said: “We build in May.”',
      [['We build in May.', 'Helena Brandt']],
    ],
    [
      'named in an aside behind the description',
      'A spokesman for the ferry company, Oskar Feld, said the ships were “fit for ten more years.”',
      [['fit for ten more years.', 'Oskar Feld']],
    ],
    [
      'somebody without a name',
      '“The vote came late,” said one fisherman, who declined to give his name.',
      [['The vote came late,', 'one fisherman']],
    ],
    [
      'an office with what it is of',
      '“No boat loses its place,” said the Chief Secretary to the Treasury. “The vote is on Monday,” a spokeswoman for the Department for Culture and Sport said.',
      [
        ['No boat loses its place,', 'Chief Secretary to the Treasury'],
        ['The vote is on Monday,', 'spokeswoman for the Department for Culture and Sport'],
      ],
    ],
    [
      'another minister than the one whom the text names',
      'Trade minister Oskar Feld resigned. The prime minister said he left “with his head held high.”',
      [['with his head held high.', 'prime minister']],
    ],
    [
      'a subject behind the name that the words before it end with',
      'According to the writer Oskar Feld, the chancellor told her: “There is nothing left to say.”',
      [['There is nothing left to say.', 'chancellor']],
    ],
    [
      'by age',
      'Jorun Aas, 26, works there with Elin Moe, 41. “It fell at night,” said the 26-year-old.',
      [['It fell at night,', 'Jorun Aas']],
    ],
    [
      'a clause that somebody reports',
      'Singer Oskar Feld said that they had written “enough songs for three records.”',
      [['enough songs for three records.', 'Oskar Feld']],
    ],
    [
      'another clause behind the quote',
      'Brandt says she is “not a politician by nature,” but Ardal calls her “the best mayor of the coast.”',
      [
        ['not a politician by nature,', 'Helena Brandt'],
        ['the best mayor of the coast.', 'Tomas Ardal'],
      ],
    ],
    [
      'a paragraph that doesn’t close its mark, and the next one names the speaker',
      '“The towers stand on rock and nothing moves there.\n\n“We looked twice,” Ardal said.',
      [
        ['The towers stand on rock and nothing moves there.', 'Tomas Ardal'],
        ['We looked twice,', 'Tomas Ardal'],
      ],
    ],
    [
      'somebody with a clause of their own',
      '“It came out of the fog,” a wounded sailor who asked for her name to be left out said from the hospital.',
      [['It came out of the fog,', 'wounded sailor']],
    ],
    [
      'a name behind an employer’s',
      '“It is one thing to read about it,” said Google’s Xorandi Mzungu Qel, who worked on it.',
      [['It is one thing to read about it,', 'Xorandi Mzungu Qel']],
    ],
    [
      'the next sentence names another source',
      'Ardal said the money will “keep the harbour alive.” According to the Weldon Herald, it comes in May.',
      [['keep the harbour alive.', 'Tomas Ardal']],
    ],
    ['what something is called', 'The so-called “bridge of many sighs” costs forty-eight million.', []],
    ['a name that is all that is told', 'A friend, referred to only as “Girl Number One,” was missing.', []],
    [
      'the title of a book whose author is named',
      'Michael McKinley is co-author, with Tomas Ardal, of “Finding Weldon: Faith. Fact. Forgery.: Six Holy Objects That Tell the Story.”',
      [],
    ],
    ['what a talk is like', 'Talk compared to “working the referees” at a match.', []],
    [
      'a sentence in brackets, not what a word means',
      'Anton Feld denied it all on Friday (“I was at home and I slept.”) and left for Weldon. He was for #JeSuisTarrow (“I am a Tarrowman”).',
      [['I was at home and I slept.', 'Anton Feld']],
    ],
    [
      'what a name means',
      'Harbour Koram, whose name translates as “Western teaching is sin,” spoke in Weldon.',
      [],
    ],
    [
      'the name of a song',
      'She sang a song called “I will be here when you come back,” Tomas Ardal said.',
      [],
    ],
    [
      'signed',
      '“The ferry is a fiasco for the town.” — Julie A. Diaz Romero\n\n“It is late again, every day of the week.” ― Xorandi Mzungu\n\n“We will write about it every day.” – The Weldon Herald',
      [
        ['The ferry is a fiasco for the town.', 'Julie A. Diaz Romero'],
        ['It is late again, every day of the week.', 'Xorandi Mzungu'],
        ['We will write about it every day.', 'Weldon Herald'],
      ],
    ],
    [
      'according to',
      'According to Ardal, “the towers stand on rock and nothing moves.”',
      [['the towers stand on rock and nothing moves.', 'Tomas Ardal']],
    ],
    [
      'in a statement',
      'In a statement, Brandt called the plan “a gift to the children of this town.”',
      [['a gift to the children of this town.', 'Helena Brandt']],
    ],
    [
      'title before the name',
      '“No boat loses its place,” said State Secretary Oskar Feld.',
      [['No boat loses its place,', 'Oskar Feld']],
    ],
    [
      'split around the cue',
      '“We drilled down,” Ardal said, “and found nothing.”',
      [
        ['We drilled down,', 'Tomas Ardal'],
        ['and found nothing.', 'Tomas Ardal'],
      ],
    ],
    [
      'carried on in the paragraph',
      '“We build in May,” Brandt said. “There is no other way.”',
      [
        ['We build in May,', 'Helena Brandt'],
        ['There is no other way.', 'Helena Brandt'],
      ],
    ],
    ['question asked', '“Who pays for this?” Ardal asked.', [['Who pays for this?', 'Tomas Ardal']]],
    ['straight marks', '"We build in May," Brandt said.', [['We build in May,', 'Helena Brandt']]],
    [
      'British single marks, with apostrophes inside',
      '‘We don’t build in winter, it’s too cold,’ Brandt said.',
      [['We don’t build in winter, it’s too cold,', 'Helena Brandt']],
    ],
    [
      'straight single marks',
      "'We don't build in winter,' Brandt said.",
      [["We don't build in winter,", 'Helena Brandt']],
    ],
    [
      'British single marks that close behind a word',
      '‘We never wait for anybody’ was what Brandt told the boys’ club of the town.',
      [['We never wait for anybody', 'Helena Brandt']],
    ],
    ['guillemets', '«We build in May,» Brandt said.', [['We build in May,', 'Helena Brandt']]],
    ['low and high marks', '„We build in May,“ Brandt said.', [['We build in May,', 'Helena Brandt']]],
    [
      'nested marks are one quote',
      '“He told me ‘never again’ and left,” Brandt said.',
      [['He told me ‘never again’ and left,', 'Helena Brandt']],
    ],
    [
      'a pronoun',
      'Brandt left early. “I have a town to run,” she said.',
      [['I have a town to run,', 'Helena Brandt']],
    ],
    [
      'a pronoun after a description',
      'The mayor left early. “I have a town to run,” she said.',
      [['I have a town to run,', 'Helena Brandt']],
    ],
    [
      'a description',
      '“The towers stand on rock,” the engineer said.',
      [['The towers stand on rock,', 'Tomas Ardal']],
    ],
    [
      'the following statement',
      'On Monday, Brandt made the following comment: “The towers stand on rock and we all know it.”',
      [['The towers stand on rock and we all know it.', 'Helena Brandt']],
    ],
    [
      'single marks inside doubled ones, which aren’t read',
      "''They asked us to 'wait for the spring and the ice' again,'' Brandt said.",
      [],
    ],
    [
      'a group',
      '“We were never asked about this,” the fishermen’s association said.',
      [['We were never asked about this,', 'fishermen’s association']],
    ],
    [
      'an organisation',
      '“The ferry stays free of charge,” the Port Ellery Harbour Office said.',
      [['The ferry stays free of charge,', 'Port Ellery Harbour Office']],
    ],
    [
      'a spokesman, not his master',
      '“The mayor will not resign over this,” a spokesman for Brandt said.',
      [['The mayor will not resign over this,', 'spokesman']],
    ],
    [
      'a pair of marks inside a quote',
      '“They call it “the wall” and laugh,” Brandt said.',
      [['They call it “the wall” and laugh,', 'Helena Brandt']],
    ],
    [
      'a stray straight mark before the paragraph',
      '"The hall was full. “We build in May,” Brandt said.',
      [['We build in May,', 'Helena Brandt']],
    ],
    [
      'a party and state between name and cue',
      '“No boat loses its place,” Majority Leader Oskar Feld, R-Ky., said Tuesday.',
      [['No boat loses its place,', 'Oskar Feld']],
    ],
    [
      'an abbreviated title before the name',
      '“Nothing will be as it was,” said the Rev. Peter Lind, of Weldon Church.',
      [['Nothing will be as it was,', 'Peter Lind']],
    ],
    [
      'a clause behind the quote isn’t its cue',
      'The film shows Ardal saying on Monday, “That makes me proud,” when Brandt blamed him.',
      [['That makes me proud,', 'Tomas Ardal']],
    ],
    [
      'the sentence before says who speaks',
      'The town may wait while Brandt looks for money, Ardal said. “The other bank is harder ground.”',
      [['The other bank is harder ground.', 'Tomas Ardal']],
    ],
    [
      'a first name with a hyphen',
      '“We count on the council,” said Jean-Marc Duval.',
      [['We count on the council,', 'Jean-Marc Duval']],
    ],
    [
      'a pronoun after a sentence about somebody else’s doings',
      'Ardal said he expects a quiet year. He added a warning, should Brandt look for another site.\n\n“The rock there is soft,” he said.',
      [['The rock there is soft,', 'Tomas Ardal']],
    ],
    [
      'a clause behind the marks, of any length, before the speaker',
      '“The ferry was left to rot by those people” while they had both the keys and the money for it, Brandt said. “Now we repair it.”',
      [
        ['The ferry was left to rot by those people', 'Helena Brandt'],
        ['Now we repair it.', 'Helena Brandt'],
      ],
    ],
    [
      'a clause behind the marks, where the verb before them has another speaker',
      'The Weldon Evening News wrote in March “on many sides of the matter” but left out the ferry, a producer said.',
      [['on many sides of the matter', 'Weldon Evening News']],
    ],
    [
      'a description with the name between commas, and a second verb',
      'The leader of the union, Oskar Feld, left the talks, saying in a statement that the offer “will not feed one family on the quay.”',
      [['will not feed one family on the quay.', 'Oskar Feld']],
    ],
    [
      'as somebody put it',
      'They get help from volunteers, a mixture of “poets and retired smugglers,” as Ardal put it, and of students.',
      [['poets and retired smugglers,', 'Tomas Ardal']],
    ],
    [
      'as somebody without a name put it',
      'As one banker put it, “many of us thought that half a loaf is better than none at all.”',
      [['many of us thought that half a loaf is better than none at all.', 'banker']],
    ],
    [
      'as somebody with an office wrote',
      'As Harbour Board director Karin Voss wrote, “a wall is only as good as the stones that nobody sees.”',
      [['a wall is only as good as the stones that nobody sees.', 'Karin Voss']],
    ],
    [
      'it, for a body that was named as a subject',
      '“We are worried about the stones,” said Tomas Ardal.\n\nThe Harbour Safety Agency warned people to stay off the wall.\n\n“We advise the public not to walk there,” it said in a statement.',
      [
        ['We are worried about the stones,', 'Tomas Ardal'],
        ['We advise the public not to walk there,', 'Harbour Safety Agency'],
      ],
    ],
    [
      'it, where no body was named: not who spoke before',
      'Ardal gave the paper to the clerk. “I wrote it in a night,” he said.\n\n“No stone is to be moved,” it says.',
      [
        ['I wrote it in a night,', 'Tomas Ardal'],
        ['No stone is to be moved,', null],
      ],
    ],
    [
      'it, for a body that spoke last',
      '“The wall is safe,” the ministry said. “The stones are good,” it added.',
      [
        ['The wall is safe,', 'ministry'],
        ['The stones are good,', 'ministry'],
      ],
    ],
    [
      'a pronoun for who spoke last without a name',
      'Ardal said the wall was sound. “The stones are loose,” said the regional manager of a firm that wishes not to be named. “We told them twice,” he added.',
      [
        ['The stones are loose,', 'regional manager'],
        ['We told them twice,', 'regional manager'],
      ],
    ],
    [
      'a pronoun for somebody without a name whose speech is only reported',
      'Ardal left early. A lawyer in the harbour quarter said his work had dropped off because nobody came to town.\n\n“Justice here is slow,” he said.',
      [['Justice here is slow,', 'lawyer']],
    ],
    [
      'a pronoun for whom nobody was named: not the paper that asked',
      'She was asked on the ferry.\n\nThere is, he said in an interview with the Weldon Herald, “no other way than the longer one.”',
      [['no other way than the longer one.', 'Tomas Ardal']],
    ],
    [
      'a firm, a town and a job before the name',
      '“I doubt that there will be an offer,” Drexel Burnham Lambert Inc’s Houston-based analyst Jon Olsen said, giving little credit to the talk.',
      [['I doubt that there will be an offer,', 'Jon Olsen']],
    ],
    [
      'marks of old agency wires, the verb before the name',
      "``The drivers were probably looking at the sky,'' said policeman Ricardo Molina. ``It is hard.''",
      [
        ['The drivers were probably looking at the sky,', 'Ricardo Molina'],
        ['It is hard.', 'Ricardo Molina'],
      ],
    ],
    [
      'marks of old agency wires behind a colon',
      "Feld said it twice: ``We never claimed that it was safe.''",
      [['We never claimed that it was safe.', 'Feld']],
    ],
    [
      'a paragraph of speech behind one that reports what somebody said',
      '“The ferry is late,” Ardal said.\n\nKarin Voss said that under the new rules the board could refuse a licence.\n\n“It is not a question of keeping others out.”',
      [
        ['The ferry is late,', 'Tomas Ardal'],
        ['It is not a question of keeping others out.', 'Karin Voss'],
      ],
    ],
    [
      'somebody of a people, behind the verb',
      '“Most of it is booked elsewhere,” said a Japanese banker who declined to be named.',
      [['Most of it is booked elsewhere,', 'Japanese banker']],
    ],
    [
      'somebody of a firm in a town',
      '“The demand wasn’t so good,” a dealer for a German bank in London said.',
      [['The demand wasn’t so good,', 'dealer']],
    ],
    [
      'a pronoun that is not for the woman who spoke last',
      'Ardal met a girl who told him, “I cannot wait to leave the island.” “She was a child, and she had no hope,” he said.',
      [
        ['I cannot wait to leave the island.', 'girl'],
        ['She was a child, and she had no hope,', 'Tomas Ardal'],
      ],
    ],
    [
      'a description of several nouns that can each speak',
      '“We fall by our own hand,” said one Republican party strategist.',
      [['We fall by our own hand,', 'one Republican party strategist']],
    ],
    [
      'a law with the name of a person',
      'Bill Marlin spoke first. There would be — according to the notes on the British Bill — “provision to protect the public” at sea.',
      [['provision to protect the public', 'notes']],
    ],
    [
      'what a user of a forum is called',
      '“The stones are for all of us,” elmo666 wrote in the forum.',
      [['The stones are for all of us,', 'elmo666']],
    ],
    [
      'nobody named',
      'On a wall of the quay somebody has written “give us back our landing place” in red.',
      [['give us back our landing place', null]],
    ],
  ];
  test.each(cases)('%s', async (_, text, expected) => {
    const found = await quotesOf(text);
    expect(found.map(([quote]) => quote)).toEqual(expected.map(([quote]) => quote));
    for (const [i, [, speaker]] of expected.entries()) {
      if (speaker === null) expect(found[i]?.[1]).toBeNull();
      else expect(found[i]?.[1]).toContain(speaker);
    }
  });

  const none: [string, string][] = [
    ['a scare quote', 'The so-called “experts” of the ministry were not there.'],
    ['the title of a song', 'The band played “Down By The Harbour Wall” at the opening.'],
    [
      'an email’s subject line',
      'An email with the subject line “Giving thanks for you and our mayor” applauds Brandt, who spoke on Tuesday.',
    ],
    ['a commentary’s title', 'His commentary, “Tell the whole story of the quay,” was widely read.'],
    [
      'a word in single marks that ends in s',
      "The 'yes' campaign counts about 80 votes, the mayor's men say.",
    ],
    ['a film’s title where a sentence begins', '“The Lamplighter,” a Northlight release, is rated PG-13.'],
    ['a nickname', 'Harald “Iron” Lund built the first bridge.'],
    [
      'a decade and what rock and roll leaves out',
      "Brandt said Stevie Wander (inducting '70s soul singer Bill Withars) will come on a day that celebrates the best in rock 'n' roll.",
    ],
    ['inches and feet', 'The beam was 6\'2" long and fell.'],
    ['apostrophes', "The fishermen's boats and the town's ferry share the quay, it's said."],
  ];
  test.each(none)('%s is no quote', async (_, text) => {
    expect(await quotesOf(text)).toEqual([]);
  });

  test('a quote over paragraphs that open a mark and close only the last', async () => {
    const { quotes } = await digestText(
      `Talks in the harbour\n\n${LEAD}\n\n“We asked three times,” Brandt said. “Nobody answered us.\n\n“So we went there ourselves, and we waited.”\n`,
    );
    expect(quotes.map((q) => [q.text, q.speaker?.name, q.continues])).toEqual([
      ['We asked three times,', 'Helena Brandt', null],
      ['Nobody answered us.', 'Helena Brandt', 0],
      ['So we went there ourselves, and we waited.', 'Helena Brandt', 1],
    ]);
  });

  test.each([
    ['says whose words they are', 'Brandt on the quay: ‘We will not wait’', ['We will not wait']],
    ['repeats what the story quotes', 'Mayor Brandt says harbour ‘cannot wait’', []],
    ['quotes nobody', 'A ‘free for all’ in the harbour', []],
  ])('a headline’s marks are a quote of its own only where it %s', async (_, headline, expected) => {
    const { quotes } = await digestText(
      `${headline}\n\n${LEAD}\n\n“The harbour cannot wait for them,” Brandt said.\n`,
    );
    expect(quotes.map((q) => q.text)).toEqual([...expected, 'The harbour cannot wait for them,']);
  });

  test('quotes of comments aren’t the article’s', async () => {
    const { quotes, comments } = await digestText(
      `Talks in the harbour\n\n${LEAD}\n\n2 Comments\n\n  1. Greta says:\n     May 3, 2026 at 9:00 am\n\n     “We build in May,” she said. Ha!\n`,
    );
    expect(comments).toHaveLength(1);
    expect(quotes).toEqual([]);
  });

  test('a wrong name is worse than none: confidence falls with the evidence', async () => {
    const { quotes } = await digestText(
      `Talks in the harbour\n\n${LEAD}\n\n“We build in May,” said Brandt.\n\n“Nobody is paid for this work.” The door was closed.\n`,
    );
    const [sure, unsure] = quotes;
    expect(sure?.speaker?.confidence).toBeGreaterThan(0.9);
    expect(unsure?.speaker?.confidence ?? 0).toBeLessThan(0.7);
  });
});

test('what a page marks as a quotation has the marks that a browser prints', async () => {
  const { quotes } = await digestText(
    '<article><h1>A bridge for Holm</h1><p>Mayor Ilse Brandt said <q>we build in May and not a day later</q> and left.</p><p>The engineers of the town will start with the towers, which stand on rock.</p></article>',
    'raw/bridge.html',
  );
  expect(quotes.map((q) => [q.text, q.speaker?.name])).toEqual([
    ['we build in May and not a day later', 'Ilse Brandt'],
  ]);
});
