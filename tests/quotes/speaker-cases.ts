/** Who speaks the last quotes of an article: who that is, the text behind the lead of `speakers.test.ts`, the names. */
export const SPEAKER_CASES: readonly (readonly [
  who: string,
  text: string,
  speakers: readonly (string | null)[],
])[] = [
  [
    'who has said something and goes on in the same sentence',
    'Sir Keith Starling said it is “good news” that Boris Lund is going, but the Tarrow leader added: “We need a proper change of council.”',
    ['Keith Starling', 'Keith Starling'],
  ],
  [
    'who speaks over paragraphs whose marks don’t close',
    'Keith Starling spoke in Weldon.\n\nHe said: “The party has brought chaos upon the town in the worst of years. They cannot now pretend to sort it out.\n\n“They have been in power for twelve years. The damage is profound.\n\n“Twelve years of standing still. Twelve years of promises.\n\n“We need a fresh start for Weldon.”',
    ['Keith Starling', 'Keith Starling', 'Keith Starling', 'Keith Starling'],
  ],
  [
    'the former minister who was speaking in the sentence before',
    'Mayor Boris Lund is under pressure as his aides leave.\n\nSir David Liddle added that the council may lose the town’s support.\n\nThe former Cabinet Office minister told the radio: “People stop me in the high street and say so.”',
    ['David Liddle'],
  ],
  [
    'who holds a row of offices between commas',
    'Joseph B. Armstrong, Northgate Foods’ Chairman, President, and Chief Executive Officer, commented, “Our model drove strong results in the year.”',
    ['Joseph B. Armstrong'],
  ],
  [
    'a statement named by a street whose first word looks like a verb',
    '“The Queen has been pleased to approve the appointment,” a Downing Street statement said.',
    ['Downing Street statement'],
  ],
  [
    'the lawsuit that charges something',
    'Jack Moyer wrote a letter that he later found wrong. The lawsuit charged that Hine “actively groomed young boys under his charge for years.”',
    ['lawsuit'],
  ],
  [
    'to whom a saying is attributed',
    'Avi Roy called it blasphemy. Its headers have quotes by scientists, including one attributed to Albert Eisner condemning hell: “A man’s behavior should be based on sympathy, education and social ties.”',
    ['Albert Eisner'],
  ],
  [
    'the organization that the sentence before begins with',
    '“We didn’t mean it,” Marc Claer said. The organization has since withdrawn the poster.\n\n“It was launched as a playful nod to the incident,” it added.',
    ['Marc Claer', 'organization'],
  ],
  [
    'the general’s report, not the general',
    'Inspector General Scott Grattan wrote to the town. The Inspector General report said that Ardal “lost the respect and confidence of the staff.”',
    ['Inspector General report'],
  ],
  [
    'who alleges it in an aside, not of whom',
    '“I ordered the works,” Nathan Yahu said. Opposition leaders Isaac Herzig and Tzipi Livna of the Union, he alleged, are “ready to surrender to every dictate.”',
    ['Nathan Yahu', 'Nathan Yahu'],
  ],
  [
    'a swimmer by his first name, which is a country’s',
    'Chad le Clos beat the American. His father is Bert Hendricks. “You know, the games are very important to me,” says Chad. “I hope he can make it.”',
    ['Chad le Clos', 'Chad le Clos'],
  ],
  [
    'one of many who write',
    'James Gilmer told a crowd about brands. As one commenter on a TarrowPost article on young people put it, “If brands can’t be honest we will call them on it.”',
    ['one commenter'],
  ],
  [
    'one of the coaches of a sport',
    '“They say it’s the best backyard of the world,” one of golf’s most renowned short game coaches told the show.',
    ['one of golf’s most renowned short game coaches'],
  ],
  [
    'the chief of staff, not whom he tells',
    'White House Chief of Staff Denis McDonnell wrote to Senator Bob Corkan. “It is an affront,” Corkan wrote.\n\nThe chief of staff told Corkan, “Let us complete the talks before you act” and added “we will seek support for a deal.”',
    ['Bob Corkan', 'Denis McDonnell', 'Denis McDonnell'],
  ],
  [
    'who said it, not what he said reveals something',
    'Jay Elsden leads the dig. Elsden said the excavation reveals a great deal about the town. “A large sample of the people will enable us to look at the plague.”',
    ['Jay Elsden'],
  ],
  [
    'who said the sentence before, behind it',
    'Most people live on root crops, said Jonathan Napan, a disaster official. “What the people depend on entirely is just wiped out.”',
    ['Jonathan Napan'],
  ],
  [
    'who says that somebody welcomed him',
    'Mike Heenan, a father of two, never met Oren Mallin but says that when Mallin welcomed him into his circle, it changed his life. “He got me writing again, inspired me to publish.”',
    ['Mike Heenan'],
  ],
  [
    'who is asked, behind the question',
    'Robert Krafft seemed uncomfortable. “Do you work?” District Attorney William McCann asked Krafft. “I think so, yes, I do.”',
    ['William McCann', 'Robert Krafft'],
  ],
  [
    'whose statement the sentence draws on, from its beginning',
    '“They have to be in a place we know,” Nancy Nydal said. These workers “will remain restricted from public places” and have “limited movement, including no buses,” according to a statement from Christopher Garrick.',
    ['Nancy Nydal', 'Christopher Garrick', 'Christopher Garrick'],
  ],
  [
    'the family of a trooper, not he',
    'Trooper Trevor Caspar was shot on Monday.\n\n“Our son Trevor was an amazing young man,” the trooper’s family said in a statement.',
    ['trooper’s family'],
  ],
  [
    'whose phrase it is',
    'The film showed what comes of serving as “child soldiers of the quay,” in Ardal’s phrase, before the video became a legal football.',
    ['Tomas Ardal'],
  ],
  [
    'who spoke, not the paper according to which he did',
    'The cleric Ali al-Sistan said people “must always act with self-control,” according to the Tarrow Times.',
    ['Ali al-Sistan'],
  ],
  [
    'who went on to say it behind an aside, not who spoke before',
    '“We want none of them,” Brandt said.\n\nAldo Johnson, who along with his husband David Furner is raising two children that were conceived there, took to Twitter to essentially say “Oh no you didn’t do that.”',
    ['Helena Brandt', 'Aldo Johnson'],
  ],
  [
    'the president by his aside, where his first name is a city’s',
    'In Ljubljana, Milan Kostrin, Slavonia’s president, vowed in an address that the militia would respond with “all the methods it has.”',
    ['Milan Kostrin'],
  ],
  [
    'who is of an academy and was a captain, not who spoke before',
    '“We asked him to leave,” Percy Rawlins said. Tom Kilbride of the Tarrow Maritime Academy, a former captain himself, said autopilots take full control. “The helm will not respond if it’s in autopilot,” he said.',
    ['Percy Rawlins', 'Tom Kilbride'],
  ],
  [
    'who signs a line of speech, though it ends without a stop',
    '“They’d sell off bits of the White House lawn for a vote if they could” - Jim Jonas, head of the campaign',
    ['Jim Jonas'],
  ],
  [
    'who sends a message, warning',
    'The pact, union leaders argue, takes jobs away. AFL-CIO President Richard Ostrand sent a clear message to the council, warning, “There is such a dramatic impact on wages.”',
    ['Richard Ostrand'],
  ],
  [
    'nobody where a state has limits',
    'Most of the authors of Washington state’s term limit are people who want to break up “the old network of the men from town.”',
    [null],
  ],
  [
    'nobody but who tells the story',
    '“He was kind,” Brandt said. He would talk about old age. I remember saying with a chuckle that “I should have something too” when he did.',
    ['Helena Brandt', null],
  ],
  [
    'whose pledge it is, not of whom the sentence tells',
    'Ardal fears that it will prove as cynical as Percy Calder’s “read my lips, no new taxes” pledge.',
    ['Percy Calder'],
  ],
  [
    'a man with a country for a first name and a particle',
    'Chad le Clos beat the American.\n\nFor le Clos, who turns 23 in April, the best is yet to come. “I want people to remember me,” he says. Le Clos trains in Durban.',
    ['Chad le Clos'],
  ],
  [
    'the commercial, not who was criticised in the sentence before',
    'LighterDiet was criticised by the Advertising Board for not living up to its promise. The commercial said the diet was “subject to the doctor’s health check and monthly reassessment”.',
    ['commercial'],
  ],
  [
    'who recommends it, behind an exclamation mark',
    '“Play without fear!” recommends Sachin Tandekar. His captain MS Dhanu is the definition of that.',
    ['Sachin Tandekar'],
  ],
  [
    'who says it at the end, behind words of the reporter',
    'Some watchers say he may not serve well. “Brilliant engineers often have a low EQ,” or emotional quotient, said Ken Aulenta, who spent two years there.',
    ['Ken Aulenta'],
  ],
  [
    'whose words they are, not the photo that shows him',
    'Last August, a photo posted to Twitter from the camp showed a boy holding a flag and his father’s words, “That’s my boy.”',
    ['father'],
  ],
  [
    'who described her, not the station that passes it on',
    'Ardal described Holm as the love of his life, according to KUTV: “I’m going to miss her a lot.”',
    ['Tomas Ardal'],
  ],
  [
    'who put it so, whatever stands between the name and the verb',
    'Tomas Ardal met Brandt. Some say she acts in the belief that “if it annoys them, it must be right,” as Ardal colorfully put it.',
    ['Tomas Ardal'],
  ],
  [
    'who released the statement, not the website that it stands on',
    'Earlier this week the European Union released a statement on its website calling Tarrow to “reinstitute the moratorium and to respect fully all its duties.”',
    ['European Union'],
  ],
  [
    'a first name before a colon that no full name explains',
    'Here are some of our favourite lines.\n\nIsobel: “How you hate to be wrong.”',
    ['Isobel'],
  ],
  [
    'who spoke before, not the people that the next sentence says are worried',
    '“It makes you wonder,” said Reince Preib, the chairman of the committee. “Did she use the private emails so she could do both?” Even many Democrats are worried about the story.',
    ['Reince Preib', 'Reince Preib'],
  ],
  [
    'the subject of the clause, not whom it goes on to say something of',
    'Sports Minister Karl Ostrander, who called the incident “a national embarrassment,” said Ardal will be banned for life.',
    ['Karl Ostrander'],
  ],
  [
    'the minister, where his sentence tells of who spoke last',
    '“I got nothing to hide,” Ardal said.\n\nSports Minister Karl Vance said Ardal had tested negative in August. He called the loss of the medal a “national embarrassment.”',
    ['Tomas Ardal', 'Karl Vance'],
  ],
  [
    'the president by name, where his office is an aside',
    'Emil Harbek climbed the hill. “We will have to defend it,” he said.\n\nIn Tarrow, Milan Kostrin, Slavonia’s president, vowed in an address that the militia would respond with “all methods” to any aggression.',
    ['Emil Harbek', 'Milan Kostrin'],
  ],
  [
    'a senator who charges something',
    'The council meets on Monday. “The bank has been reluctant to step out on this issue,” charges Sen. Bill Bramley, a New Tarrow Democrat.',
    ['Bill Bramley'],
  ],
  [
    'the spokeswoman by a name that only her office tells to be one',
    'A Harbek spokeswoman, Paroma Roy Chand, said it would comply, “as we are required to do so by the local law.”',
    ['Paroma Roy Chand'],
  ],
  [
    'the professor, not what she is associate of',
    '“It’s important for both patients and doctors,” said internist and Emberly Associate Professor Dr. Sandra Fryer.',
    ['Sandra Fryer'],
  ],
  [
    'the T-shirt, and who wears it no more than that',
    'Kato was religious. Every goal by Kato resulted in a lifting of his jersey to reveal a T-shirt which stated “The Lord loves you.”',
    ['T-shirt'],
  ],
  [
    'nobody of the next sentence, where a question ends what is quoted',
    'In one photo, the elf leans over a plate, with a post-it note that says, “Out of syrup - please help me!” The caption reads, “Self-medicating in the dark.”',
    [null, 'caption'],
  ],
  [
    'who wrote it, not whom the next sentence wants to be heard',
    'As George Gresham, the president of United Harbour Workers East wrote in The Tarrow Times, “We are jeopardized.” Townsmen need to listen to what the council is saying.',
    ['George Gresham'],
  ],
  [
    'the son, where his father is called Senior',
    'Swimmer Ben Ostrander left on Monday. “I know my son,” said his father, Ben Ostrander Sr., in Port Ellery.\n\n“I got nothing to hide,” Ostrander told The Port Ellery Globe.',
    ['Ben Ostrander Sr.', 'Ben Ostrander'],
  ],
  [
    'the pastor, whom the text calls Reverend',
    'The Rev. Alma Whitcomb has prayed on it. “A casino is a tax on hope,” the pastor of First Baptist told eighty people.',
    ['Alma Whitcomb'],
  ],
  [
    'the chamber of commerce by its first word',
    'The Chamber of Commerce says it would bring jobs. “This is the biggest thing since the cannery,” the chamber said in a statement.',
    ['Chamber of Commerce'],
  ],
  [
    'who wrote what a colon leads in, not who answered it',
    'Wade Hollister wrote: “She can’t take the heat. Sad night!” Pike’s campaign responded with a photo of a thermometer.',
    ['Wade Hollister'],
  ],
  [
    'a clerk without a name, though a councilwoman was named before',
    'Councilwoman Pilar Dunn asked who tore them up. A city clerk who spoke on condition of anonymity called the mood grim. “People are whispering in the stairwell,” she said.',
    ['city clerk'],
  ],
  [
    'a technician who asked not to be named, in a clause of its own',
    'Ardal had complained for days. A technician who worked the debate, and who asked not to be identified, said it was a loose cable. “It took four seconds to fix,” he said.',
    ['technician'],
  ],
  [
    'the nominee, whom the article doesn’t name',
    'Ardal has made up his mind.\n\nThe nominee has been dismissive. “Who cares? They’re losers,” he said of the two.',
    ['nominee'],
  ],
  [
    'the one person of the paragraph by his party',
    'Victor Strand had complained for days. “They gave me a defective microphone,” the Republican nominee told reporters.',
    ['Victor Strand'],
  ],
  [
    'Mr Calder, though he is a scholar',
    'Mr Percy Calder, a scholar at Queen Elda House, Weldon, and former adviser at the bank, says it suffered from “a failure at the top”.',
    ['Percy Calder'],
  ],
  [
    'a widow, not her husband',
    'Nora Castile came to the opening. “I’m thinking about it,” said the widow of Sen. James Castile, who died in February.',
    ['Nora Castile'],
  ],
  [
    'the younger of two with one name',
    'Nora Castile came to the opening. Castile’s daughter, Annie Castile, said she would decide. “Nobody talks her into anything,” the younger Castile said.',
    ['Annie Castile'],
  ],
  [
    'the senator that a sentence begins with behind a phrase',
    'Sen. James Castile died in May. Greg Tanner leads the party. In a profile of 2014, the senator was asked who had the best instincts. “My wife has them,” he told the magazine.',
    ['James Castile'],
  ],
  [
    'a magnate, of whom the paragraph before tells',
    'Victor Strand said in a video that the remarks “don’t reflect who I am.”\n\n“I’ve said things I regret,” the real estate magnate said.',
    ['Victor Strand', 'Victor Strand'],
  ],
  [
    'who signs with her office behind a dash',
    'THE CLAIM: “He took a billion from our schools.” — state Sen. Mia Torres, in an advertisement.',
    ['Mia Torres'],
  ],
  [
    'a friend, where ‘his’ tells that the other is no woman',
    '“He’s strict about fractions,” said Osian, 11. His friend Mali agreed. “Even in the flood we did them,” she said.',
    ['Osian', 'Mali'],
  ],
  [
    'growers, whatever happened after they said so',
    'The court stopped the order after growers termed it “an act of murder in the field”.',
    ['growers'],
  ],
  [
    'a prosecutor of an office, not the office',
    'Deputy Chief Prosecutor Shin Oda of the Weldon District Prosecutor’s Office said his office would “look at the ruling carefully”.',
    ['Shin Oda'],
  ],
  [
    'the counsel who was called an advocate before',
    'The judge, Shahid Awan, heard Advocate Azhar Malik. The counsel said that costs had risen. “They want the field and the bed,” the counsel argued.',
    ['Azhar Malik'],
  ],
  [
    'a nurse who asked not to be named',
    'Inspector Warwick Moss said he was glad. The nurse, who asked not to be named, said she held the boy’s hand. “He asked me if the game was on,” she said.',
    ['nurse'],
  ],
  [
    'the wife of who writes',
    'Our governor told them to go. My wife is a teacher. She read it to me over breakfast.\n\n“Thirty-one years in one room,” she said.',
    ['wife'],
  ],
  [
    'the former treasurer, of whom the sentence before tells',
    'Republican Senate nominee Doug Clement accused Rep. Yolanda Fierro of ducking debates, telling a crowd that she was “hiding in her basement.”\n\n“I’ll debate her on a boat,” the former state treasurer said.',
    ['Doug Clement', 'Doug Clement'],
  ],
  [
    'the Chief Justice, not the other',
    'The bench of Chief Justice Devendra Rao and Justice Amit Bork heard the plea.\n\n“Who filled the other half?” the Chief Justice asked.',
    ['Devendra Rao'],
  ],
  [
    'the deputy mayor, not the mayor',
    'Deputy mayor Nils Holm met mayor Ida Lund.\n\n“Who filled the other half?” the deputy mayor asked.',
    ['Nils Holm'],
  ],
  [
    'the carmaker of whom somebody says so',
    'The offer, which the carmaker had described as “the last and the best”, was rejected, the union said.',
    ['carmaker'],
  ],
  [
    'an Italian of whom the paragraph tells, not who spoke before',
    '“I had planned my dress,” Brandt said.\n\nHer partner, 34, was close to tears. “She is the best I ever had,” the Italian said.',
    ['Helena Brandt', 'Italian'],
  ],
  [
    'a volunteer, wherever the fires were',
    'A volunteer firefighter charged with lighting fires in Victoria’s Central Highlands told a workmate he “wanted to be the first one there”.',
    ['volunteer firefighter'],
  ],
  [
    'a native of the city',
    'Zora Osei had not dropped a set. She left the court in tears.\n\n“My mother sent me a card,” the Atlanta native said.',
    ['Zora Osei'],
  ],
  [
    'who called her so, whatever station reports it',
    'Ardal described Frost as the love of his life, according to Coast TV: “I am going to miss her a lot.”',
    ['Tomas Ardal'],
  ],
  [
    'behind a sentence that ends with the name that the next begins with',
    'Helena Brandt met Nils Holm. “We agree,” Holm said.',
    ['Nils Holm'],
  ],
  [
    'the name behind an office, whatever body it is of',
    'The general secretary of the Rail and Harbour Union, Nils Holm, said the union “will fight”.',
    ['Nils Holm'],
  ],
  [
    'the court, whoever wrote for it',
    'The court, in an opinion by Justice Nils Holm, said the law was “clear as glass”.',
    ['court'],
  ],
  [
    'a campaign, not whose it is',
    'The campaign of Nils Holm said the claim was “false and desperate.”',
    ['campaign of Nils Holm'],
  ],
  [
    'a husband behind his wife, who is told by the noun before the comma',
    'Nils Holm lost his boat. His wife, Ida, lost her shop.\n\n“We had nothing left,” she said.\n\n“And the dog was wet,” he added.',
    ['Ida', 'Nils Holm'],
  ],
  ['who gives the answer', 'Would he go? “Not today,” was the answer from Ardal.', ['Tomas Ardal']],
  ['whose reply came', 'Would he go? “Not today,” came the reply from Ardal.', ['Tomas Ardal']],
  [
    'who is blamed for saying it',
    'Brandt criticised Ardal for saying the wall was “a gift to the rich”.',
    ['Tomas Ardal'],
  ],
  [
    'by whom somebody was told',
    'Ardal was told by Brandt that the wall was “a gift to the rich”.',
    ['Helena Brandt'],
  ],
  [
    'by whom somebody was called so, behind the quote',
    'Brandt was once called “the worst mayor in the north” by Ardal.',
    ['Tomas Ardal'],
  ],
  [
    'by whom, in an aside',
    'Brandt, once called “the worst mayor in the north” by Ardal, smiled.',
    ['Tomas Ardal'],
  ],
  [
    'who thanks, not who praised before',
    'Brandt praised the wall, and Ardal thanked her for “a day that none of us will forget”.',
    ['Tomas Ardal'],
  ],
  [
    'from whom praise came',
    'Ardal received praise from Brandt for his “courage in the face of the storm”.',
    ['Helena Brandt'],
  ],
  ['what has words on it', 'Brandt wore a shirt that read “Save our seas for our sons”.', ['shirt']],
  [
    'the lawsuit of an aside',
    'On her return, the lawsuit states, Brandt was “pressured to lie to the whole town”.',
    ['lawsuit'],
  ],
  [
    'a governor whose title was shortened before',
    'The bus tour begins with Gov. Dale Whitcomb. “It is late,” the governor said.',
    ['Dale Whitcomb'],
  ],
  [
    'by whom it was described so',
    'Helena Brandt praised the plan, which was described by Oskar Feld as “a promise to our children”.',
    ['Oskar Feld'],
  ],
  [
    'the subject, whoever published it',
    'Rosa Quist told the council that the letters, sent in May and published by the Weldon Herald, had been “careless and unkind”.',
    ['Rosa Quist'],
  ],
  [
    'a lawyer for some, not they',
    'A lawyer for one of the parents, who is expected to testify, said her client was “at peace with telling the truth.”',
    ['lawyer'],
  ],
  [
    'who opens a sentence by what he does',
    '“I was once a porter,” Ardal said. Its national coordinator, Albert Quaye, however urged the council to wait.\n\n“It is cheaper than a lawsuit,” he said.',
    ['Tomas Ardal', 'Albert Quaye'],
  ],
  [
    'according to him',
    'Its secretary, Idris Ozu, said the mayor should go “before sunset”.\n\nAccording to him, “a town that can’t pay its teachers has no lessons to give.”',
    ['Idris Ozu', 'Idris Ozu'],
  ],
  [
    'the chairman by whom they were led',
    'They were led by the state chairman, Comrade Thomas Ayo, to the town hall. The mayor waited.\n\n“My members are tired,” the union chairman said.',
    ['Thomas Ayo'],
  ],
  [
    'the striker who came on',
    'Will Adeyo, who had come on for Jonas Pell, dedicated the goal to his son.\n\n“He’s four days old,” the striker told the radio.',
    ['Will Adeyo'],
  ],
  [
    'who is said to be a gardener',
    'Rosa Quist is a gardener from Weldon. Oskar Feld built the wall.\n\n“It is only clay,” the gardener said.',
    ['Rosa Quist'],
  ],
  [
    'who holds the paper’s name in full',
    'The Weldon Herald printed the letter. The mayor “has no friends left,” the Herald said.',
    ['Weldon Herald'],
  ],
  [
    'an adverb before the verb',
    'Describing the match for Coast TV, commentator Ty Kovac eagerly described the momentous “birth of a new era.”',
    ['Ty Kovac'],
  ],
  [
    'the name behind an office, behind the quote',
    '“Every day costs forty lives,” the American envoy, Daniel Okoro, said.',
    ['Daniel Okoro'],
  ],
  [
    'who is meant by ‘he’ behind ‘said’, whatever his first name',
    'Shrimper Linh Tran said he and his crew would wait. “The boat is the house,” he said through a translator.',
    ['Linh Tran'],
  ],
  [
    'a sister behind a man whom ‘his’ tells of',
    'Tama Rewiti, 34, was last seen on Saturday. His kayak was found upturned.\n\nRewiti’s sister, Hinemoa Paki, thanked the crews. “He would be embarrassed by the fuss,” she said.',
    ['Hinemoa Paki'],
  ],
  [
    'a colleague by name, behind a word that is no job',
    'Mette Brandt tested the sluice twice. “It never worked,” said her colleague, Prof Lars Holm, who measured it.',
    ['Lars Holm'],
  ],
  [
    'whom the sentence with the quote names, not the source of the next sentence',
    'Claire Pym of the Road Haulage Association said: “If this drags into November, Christmas is in trouble.” Retailers are moving their goods via Rotterdam, according to the consultancy Drewry.',
    ['Claire Pym'],
  ],
  [
    'who says the sentence, at its end',
    'Turnout was “frankly astonishing” for an off-year, said County Recorder Gabriella Marsh.',
    ['Gabriella Marsh'],
  ],
  [
    'an office before a name with a title',
    'The Commissioner for the Environment, Mr. Tokunbo Cole, gave the warning on Sunday.\n\nNo owner would be paid. “You cannot break the law and be rewarded,” the commissioner stated.',
    ['Tokunbo Cole'],
  ],
  [
    'whom ‘she’ means, where the family’s name stands first',
    'He posed as a friend of singer Taylor Swanson, the court heard. Deputy Public Prosecutor Tan Hsiao Ying sought 16 months in jail. “He kept the ruse going,” she added.',
    ['Tan Hsiao Ying'],
  ],
  [
    'whom the end of the paragraph before introduces',
    'Mayor Brandt had a song and a band. That worries Henry Ruiz, president of the harbour’s traders.\n\n“No one is writing songs for us,” he said.',
    ['Henry Ruiz'],
  ],
  [
    'who spoke before and adds something, however many others are spoken of',
    'Leslie Wimes leads the caucus. Hillary Clinton came to Ellery. Clinton spoke of the harbour. “They have a big problem because they took us for granted. It’s not enough,” said Wimes.\n\nShe added that most of the votes are against Tomas Ardal, which is a problem, because, “In the end, we don’t vote against somebody.”',
    ['Leslie Wimes', 'Leslie Wimes'],
  ],
  [
    'who agrees with the last speaker',
    '“That will be very important,” Tomas Ardal concluded.\n\nDan McLane of the Herald agreed with Ardal about the winner.\n\n“If his goal was to defend it, he succeeded,” he wrote.',
    ['Tomas Ardal', 'Dan McLane'],
  ],
  [
    'the one person of the paragraph, by what she is with a hyphen',
    'Healey had come early. Alyssa Healey was gracious in defeat. “They handled the big moments better than us,” said the wicketkeeper-batter, who may retire.',
    ['Alyssa Healey'],
  ],
  [
    'the body whose own report says it',
    'The Environment Agency visited the site in May. The agency’s own report warned: “The bank could fail within a year of heavy rain.”',
    ['Environment Agency'],
  ],
  [
    'somebody without a name, who is told by where he is',
    'The score is by Irakli Tarkash. The final scene silenced the room. The man beside me, a critic who has praised nothing for years, was crying. “Hay fever,” he said.',
    ['man'],
  ],
  [
    'whom a clause’s ‘she’ means that stands before her name',
    'Emma Clarke is nine. “We always tell the children to listen,” said Mrs Joan Pettifer, the headteacher.\n\nAsked what she wanted as a reward, Emma did not hesitate. “A hamster,” she said.',
    ['Joan Pettifer', 'Emma Clarke'],
  ],
  [
    'a document behind ‘per’',
    'It is prohibited when voting “to fill a vacancy on the harbour board,” per the bylaws.',
    ['bylaws'],
  ],
  [
    'who says the sentence before the quote, at its end',
    'Tomas Ardal spoke first. “It will hold,” he said. Debates change little, noted the Herald’s Dan Chinn.\n\n“The high stakes make one expect more,” he wrote.',
    ['Tomas Ardal', 'Dan Chinn'],
  ],
  [
    'the sentence’s subject before ‘while chanting’',
    'Protesters looped the streets around the Harbour Stadium, where the Weldon Rovers play, while chanting, “Hands off our harbour now.”',
    ['Protesters'],
  ],
  [
    'a firm behind what it is',
    'The landlord, Irwell Homes, apologised and said it had acted “as soon as we had the findings.”',
    ['Irwell Homes'],
  ],
  [
    'an association of residents',
    'Polzeath Area Residents’ Association, which collected 2,100 signatures, described the vote as “daylight robbery in broad daylight”.',
    ['Polzeath Area Residents’ Association'],
  ],
  [
    'a councillor and who is meant by ‘she’ behind her',
    'Cllr Jenny Trewin (Lib Dem, St Minver) said the rise would “price families off their own beach”. “I have had 340 emails,” she told the meeting.',
    ['Jenny Trewin', 'Jenny Trewin'],
  ],
  [
    'whose name ends with an honour',
    'Judge Eleanor Whitcombe KC told him: “You had one duty above all others.”',
    ['Eleanor Whitcombe'],
  ],
  [
    'somebody without a name, of whom the sentence before tells',
    'Steve Garside, of the union, left early. “Not one of them had the guts,” Garside said. A Brightwell spokesman declined to comment on when the staff were told. “We told our people as soon as we could,” he said in an email.',
    ['Steve Garside', 'Brightwell spokesman'],
  ],
  [
    'who spoke last, called by his country',
    '“I don’t want to talk about the referee,” said Paolo Bertini. “You have all got eyes.” Asked whether Luca Ferrante had been fit, the Italian shrugged: “He scored, no?”',
    ['Paolo Bertini', 'Paolo Bertini', 'Paolo Bertini'],
  ],
  [
    'a body with ‘and’ in its name',
    'According to the Maritime and Coastguard Agency, “one in five accidents begins with a telephone.”',
    ['Maritime and Coastguard Agency'],
  ],
  [
    'somebody with a nickname, behind marks that end a sentence',
    '“This is a big year for our senator, Bobby Scotson!” Scotson’s niece, state Del. Marcia “Cia” Pricer (D-Weldon), shouted to the crowd.',
    ['Marcia “Cia” Pricer'],
  ],
  [
    'groups that a participle has speaking',
    'In August, several environmental groups granted Mr. Ardal more time for a plan to treat the water, saying his “start-up capital was less than expected.”',
    ['several environmental groups'],
  ],
  [
    'a day between the noun and the verb',
    'A post late Saturday said efforts included “advanced tracking software to find the boat,” and more.',
    ['post'],
  ],
  [
    'a body by what it does',
    'In a statement, English football’s governing body said the players had been charged “in relation to a breach of the rule.”',
    ['English football’s governing body'],
  ],
  [
    'whose statement it is',
    'Quist’s brother, Oskar Quist, played too. Oskar Quist’s statement said: “I did not spit at him.”',
    ['Oskar Quist'],
  ],
  [
    'an aside without a comma behind it',
    'Martin Wess, a spokesman for the Austrian foreign ministry tweeted Monday that “credible sources close by” had confirmed that the Austrian citizen and others were in the hands of Harad “terrorists.”',
    ['Martin Wess'],
  ],
  [
    'a description by a job named before',
    'The pupils love Weldon school Principal Sherman Paget. “I like the job a lot,” the North High School principal told the paper.',
    ['Sherman Paget'],
  ],
  [
    'the sentence’s own subject, not the medium it comes from',
    'Brandt met Karin Frost, a singer. Ardal described Frost as the love of his life, according to Weldon TV: “I am going to miss her a lot.”',
    ['Tomas Ardal'],
  ],
  [
    'not whom the next sentence has speaking',
    '“I felt used by them,” Ardal said. “I wasn’t aware of it.” Often, Brandt says, immigrants are targeted.',
    ['Tomas Ardal', 'Tomas Ardal'],
  ],
  [
    'one of several',
    'In the book, one of the teacher’s disciples says, “Teach us to sing as he did.”',
    ['one of the teacher’s disciples'],
  ],
  [
    'documents, not the day they were filed',
    'Court documents filed Tuesday say Ardal will get pills, “including but not limited to those for pain.”',
    ['Court documents'],
  ],
  [
    'not whom it was told, over a title in the aside',
    '“The atmosphere has changed a lot,” Mark Potter, editor-in-chief of the “Intelligence Letter,” told reporters on a call.',
    ['Mark Potter'],
  ],
  [
    'a party member of a state',
    'Rep. Susan Brockwell said, “You see, there is no way to know.” “The only way is to look at it,” the Indiana Republican added.',
    ['Susan Brockwell', 'Susan Brockwell'],
  ],
  [
    'whom a sentence has speaking, not the agency that reports it',
    'Presidential spokesman Dmitry Peskin sought to quell the rumors on Thursday, joking that they were down to “a bad spring fever,” the state-run Coast news agency reported.',
    ['Dmitry Peskin'],
  ],
  [
    'an office of several words',
    'New Zealand Police Assistant Commissioner of Road Policing Dave Clift said there were cases where it was right. “That extends to all of them,” he said.',
    ['Dave Clift'],
  ],
  [
    'the reporter, not the medium before the name',
    '“He was among the best of them,” wrote Weldon Report columnist  Mike Chari.',
    ['Mike Chari'],
  ],
  [
    'the subject of both verbs, not the medium in the dateline',
    'WELDON (Coast Wire) -- Secretary of State John Kerrow said Saturday that “we need to close some gaps” with Iran, adding that those negotiating with Iranian officials “are deeply committed to it.”',
    ['John Kerrow', 'John Kerrow'],
  ],
  [
    'whom the sentence before has speaking, over a long aside',
    'Virginia Sen. Tim Kayne, a Democrat who supports a bill to put the deal up for a vote in Congress, said that the mayor is within her rights. “It is not a treaty for us.”',
    ['Tim Kayne'],
  ],
  [
    'whom a medium quotes',
    '“They had a bad time on the second shot,” the Tour website quoted Ardal as saying.',
    ['Tomas Ardal'],
  ],
  [
    'whom a medium quotes, by a pronoun',
    'Ardal was unhappy. “They had a bad time on the second shot,” the Tour website quoted him as saying.',
    ['Tomas Ardal'],
  ],
  [
    'a name behind a hyphen',
    '“It is a unique privilege for me,” says Canadian-born Ardal, whose boat it was.',
    ['Tomas Ardal'],
  ],
  [
    'not the state behind a party',
    'Sen. Ted Crewdson, R-Texas, lifted his veil by insisting “every last word must be repealed” while smiling.',
    ['Ted Crewdson'],
  ],
  [
    'who adds something behind the verb',
    'They had been met with gunfire, said Ardal, adding that investigators were still trying “to understand what happened there.”',
    ['Tomas Ardal'],
  ],
  [
    'the one person spoken of, by the age',
    'Ardal has left the band. “I did try to do something else,” the 22-year-old said.',
    ['Tomas Ardal'],
  ],
  [
    'a noun before its adjective',
    'Explaining his decision, the attorney general said that the letters were “part of the preparation for the job.”',
    ['attorney general'],
  ],
  [
    'a body before a day',
    'The White House Saturday told Ardal the bill would have a “profoundly negative impact” on talks.',
    ['White House'],
  ],
  [
    'a name without its article',
    '“It is not an option for us,” said Adel al-Jubair, the ambassador. “This is really a war,” Jubair said.',
    ['Adel al-Jubair', 'Adel al-Jubair'],
  ],
  ['an order', '“Hands! Let me see your hands!” an officer ordered. “Step out.”', ['officer', 'officer']],
  [
    'a mark that never closes, in the paragraph below',
    'Cheuk Hauyip, the commander of the Weldon district, said:\n\n“These rioters, they are armed with all sorts of things.',
    ['Cheuk Hauyip'],
  ],
  [
    'marks in the paragraph below',
    'Cheuk Hauyip, the commander of the Weldon district, said:\n\n“These rioters, they are armed with all sorts of things.”',
    ['Cheuk Hauyip'],
  ],
  [
    'a relative by a description',
    'At some point, Ardal’s now-deceased father told Brandt that “the only way I know is by the date.”',
    ['Ardal’s now-deceased father'],
  ],
  [
    'a noun that is a verb before a name',
    '“We’re truly excited about it all,” comments Ardal in a statement, “as it is a celebration.”',
    ['Tomas Ardal', 'Tomas Ardal'],
  ],
  [
    'an office at a country, before the name',
    'Norway’s ambassador to Britain Liv Amundsen accused the US of meddling and warned that the government “will not sit on our hands” there.',
    ['Liv Amundsen'],
  ],
  ['who has a post at a park', '“It was a hot summer,” said Yellowstone Supt. Bob Barclay.', ['Bob Barclay']],
  [
    'not whom the next quote has for a speaker',
    'Tomas Ardal wrote on a wall, “The harbour must stay open for us all.” The Weldon Caucus issued a statement saying, “We understand the anger in the town.”',
    ['Tomas Ardal', 'Weldon Caucus'],
  ],
  [
    'the company whose name stands behind it between commas',
    'Port Ellery Council has doubts. The company, Seabright Freight, said it had been “working behind the scenes since 2017”.',
    ['Seabright Freight'],
  ],
  [
    'a manager whom the text calls the boss later',
    'Rovers manager Steve Holt was pleased. “Nobody here was ever any good at maths,” joked the Rovers boss.',
    ['Steve Holt'],
  ],
  [
    'a woman with a name that men have elsewhere',
    'Neighbour Jean Doyle, 73, complained in 2017. “I am not a prude,” said Mrs Doyle, a retired dinner lady.',
    ['Jean Doyle'],
  ],
  [
    'somebody’s manager who is named between commas, where another woman spoke before',
    'Brandt told reporters she was satisfied. Ardal’s campaign manager, Jill Orne, declared victory. “He was funny and he was right,” she said.',
    ['Jill Orne'],
  ],
  [
    'who said it behind a clause of another, adding more',
    'The ferry line wants its own inspectors to look at the wall, Ardal said, adding that he stood by them. “We will do our very best to improve it further.”',
    ['Tomas Ardal'],
  ],
  [
    'who goes on with a single word',
    '“What would you have us drink, Tomas?” Brandt asked. “Applause?”',
    ['Helena Brandt', 'Helena Brandt'],
  ],
  [
    'whose office or union puts out what says it',
    'Her office later released a statement saying the mayor “will object to any such motion.” The union put out a statement saying its members “will not sail on that ship again.”',
    ['office', 'union'],
  ],
  [
    'whom a medium reports saying it',
    '“It is rampant in this town,” The Weldon Wrap reported Ardal saying last week.',
    ['Tomas Ardal'],
  ],
  [
    'who makes a plea, not the agency in the dateline',
    'WELDON (CNN) -- Actress Emma Watford made a plea to the women of the town: “Don’t let anyone tell you what to do.”',
    ['Emma Watford'],
  ],
  [
    'a statement that was released after something',
    'A police statement released after the shooting said “officers were called to the harbour at noon.”',
    ['police statement'],
  ],
  [
    'who has defended something just now, not who spoke before',
    'Anton Feld has called the plans unfair. Seabright chief executive Omar Wendt has defended them. “They are the best we could do,” he said.',
    ['Omar Wendt'],
  ],
  [
    'who goes on behind a promise',
    'Seabright’s leader, Anton Feld, has said he will “never give up the fight.” “We will go on until the end,” he said.',
    ['Anton Feld', 'Anton Feld'],
  ],
  [
    'not whom the quote itself speaks of by name',
    'Ben Foden has accepted a caution and the matter is closed as far as Weldon director of rugby Jim Mallin is concerned. “Ben has had an interesting week, but he has responded well,” he said.',
    ['Jim Mallin'],
  ],
  [
    'who went on, not whom the quote speaks of by name',
    'Marsha Orne said that the decision is up to her husband, Haley Orne. “That is a commitment that I am praying about,” she said. “And if Haley decides to do it, I’m sure we will have the strength.”',
    ['Marsha Orne', 'Marsha Orne'],
  ],
  [
    'the president, though a town is named behind him',
    'President Omar Feld spoke. Rep. John Lewin and others joined the President at the bridge in Selma. “We must use this moment,” said Lewin. The President said that progress has been made. “We just need to open our eyes and ears,” he said.',
    ['John Lewin', 'Omar Feld'],
  ],
  [
    'not in whom somebody believes',
    'Kaka Feld looks up. Every goal of his was for Jesus Christ. “All the doctors said that I was lucky,” he said.',
    ['Kaka Feld'],
  ],
  [
    'who has two jobs at a place with a long name',
    '“Halfway through the dive, he rolled onto his back,” Weldon Diving Academy business manager and chief instructor Robin Orne told the paper.',
    ['Robin Orne'],
  ],
  [
    'a whip of a parliament',
    '“This is a joke. This is not real,” House Minority Whip Steny Holt, D-Md., added.',
    ['Steny Holt'],
  ],
  [
    'whose aside has commas of its own',
    'Once in place, it sets off what John Collin, a harbour researcher at St Mary’s Hospital, London, called a slow “chemical chain reaction that nobody stops”.',
    ['John Collin'],
  ],
  [
    'somebody with a nickname between marks',
    '“Everything is selling well. Nobody wants boats,” said “Wild Bill” Lawrence, who helped out at Moonshadows.',
    ['Lawrence'],
  ],
  [
    'who is named with an aside where the sentence ends',
    'The Air Force “has not changed anything” in flight operations as a result of the suspension of flights, Capt. Albert Roper, a spokesman for Central Command, said in Saudi Arabia.',
    ['Albert Roper'],
  ],
  [
    'not what the words before a colon are about',
    'WCVB denounced the limits. Last month, the station made an unusual about-face and endorsed term limits for Congress: “We are not going to get anywhere until we have an infusion of new blood.”',
    ['WCVB'],
  ],
  [
    'who began so',
    'Seabright’s Patrick Orne made headlines when his memo surfaced. “After nearly seven years here,” he began, “I will be retiring to spend more time with my family.”',
    ['Patrick Orne', 'Patrick Orne'],
  ],
  [
    'a lawsuit that states it',
    'Cho Lindgren demanded that the plane go back. The episode was a “prime example of the entitled behavior of rich families,” the lawsuit states.',
    ['lawsuit'],
  ],
  [
    'who giggles, and goes on',
    'Esther Orne is in college. “It’s so interesting. It has the type of maths I love,” she giggles. “It was super easy. My mum taught me in a nice way.”',
    ['Esther Orne', 'Esther Orne'],
  ],
  [
    'a spokesman with a place’s noun before his title',
    'The spill reached the harbour, with an airborne spotter “seeing an oil sheen up on some of the rocks” at Kenai Fjords National Park, park spokesman John Quinley said.',
    ['John Quinley'],
  ],
  [
    'whom an aside between dashes stands behind',
    'Maj. Gen. Joseph L. Osterman -- commander of the Weldon Special Operations Command (WARSOC) -- told reporters that it had to abort exercises involving water “insertion and extraction techniques by night” before the crash.',
    ['Joseph L. Osterman'],
  ],
  [
    'who says what it hurts to hear another say',
    'Omar Villal left his car. Fernando Romero said it was jarring to hear what Villal says in the video as he gets out of it. “My brother-in-law is out of the car,” he said.',
    ['Fernando Romero'],
  ],
  [
    'whose brother he is called behind a comma',
    'Shafqat Orne was calm when he thought he was going to lose, Manzoor Hussain, his brother told the paper. “He had said that if I don’t get justice here, I will get it elsewhere.”',
    ['Manzoor Hussain'],
  ],
  [
    'a boy whose name is withheld',
    'Pilot Moath Kas was killed. “They used to bring them to the camp,” said the boy, whose real name was withheld because of fears for his safety. “When we go out, they order us to come the next day.” “We saw a young man who did not fast,” he said.',
    ['boy', 'boy', 'boy'],
  ],
  [
    'who gravely explains it',
    '“It is not the house that is haunted - it is your son,” gravely explains Elise Orne, a psychic.',
    ['Elise Orne'],
  ],
  [
    'who fears something',
    'Robert Orne says, “The scraps go to the workers.” Meanwhile, columnist Ross Lind fears a future in which “a rich society will no longer offer an occupation to many people.”',
    ['Robert Orne', 'Ross Lind'],
  ],
  [
    'whose statement, tweet or letter it stands in',
    'Mayor Anna Holm met Oskar Lund. “We need the bridge,” reads Holm’s statement.\n\n“It is old,” a statement from Lund read.\n\nHolm answered on Friday.\n\n“It is dear,” her letter said.',
    ['Anna Holm', 'Oskar Lund', 'Anna Holm'],
  ],
  [
    'who does something while calling it so',
    'Mayor Anna Holm met Oskar Lund. Calling the plan “a disgrace to us all,” Holm left the room. Saying that “it was late, and dark,” Lund went home.',
    ['Anna Holm', 'Oskar Lund'],
  ],
];
