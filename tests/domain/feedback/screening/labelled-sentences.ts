/**
 * Made-up things that people may say, each with what a careful reader would want to be told of before a "|". Every other
 * line was used to write the word list; the test reports on the lines in between, which the list was never fitted to.
 */
export const LABELLED_SENTENCES = `
risk | I cannot take any more of this, some days I want to end my life.
risk | After what happened at the bus station I just want to die, nobody listens.
risk | He told me he will kill me if I go to the police.
risk | The man upstairs says he is going to burn our house down with us in it.
risk | They chased my brother with a knife along the canal.
risk | Somebody waved a machete at us outside the takeaway last night.
risk | I am not safe at home, my husband's family lock me in.
risk | She keeps saying she would be better off dead since the letters started.
risk | We have had three death threats through the door this month.
risk | I have started cutting myself because of the things they shout.
risk | My cousin tried to take his own life after the bullying at work.
risk | They poured petrol through our letterbox.
risk | There is a man who follows me home every evening from the train.
risk | My uncle wants to force me to marry someone I have never met.
risk | We fear for our lives when we close the shop.
risk | Next time somebody is going to be killed on that estate, mark my words.
risk | I have been thinking about suicide and do not know who to talk to.
risk | He said he would stab my wife if we did not move out.
risk | My ex is stalking me and waits by the gym.
risk | If nobody helps I will take an overdose.
risk child | A group of lads with a hammer chased my son and his friend through the park.
risk child | They said they would kill my daughter if she came back to the school.
child | My son was kicked and called names on the way to school.
child | Two girls in my class get spat at on the bus because of their headscarves.
child | An older man keeps picking up girls outside the chip shop, they are thirteen at most.
child | The kids next door are crying all night and have bruises on their arms.
child | Teenagers threw stones at a boy in a wheelchair and his carer.
child | Someone grabbed a child by the arm outside the mosque.
child | My seven year old was slapped by a stranger in the supermarket.
child | I think a little boy at number nine is being beaten by his stepdad.
child | Grown men are hanging around outside the primary school filming the children.
child | My daughter is bullied because of her skin, the head teacher does nothing.
child | A man sent pictures of himself to schoolgirls from our estate.
child | Pupils from our school are threatened by older boys who want them to carry drugs.
child | Our baby was hit by an egg they threw from the car.
child | They are grooming young lads to deal for them behind the garages.
child | My little brother gets punched every week and now he will not leave the house.
child | He shouts at the toddler so hard that she is terrified.
child | The neighbour's girl has gone missing twice and nobody asks why.
child | My niece was groped on the school coach.
offender | The man who did it is called Darren and drinks in the club.
offender | His name is Kevin Marsh and everybody knows him.
offender | Our neighbour Mr Holt shouts at us in the garden every day.
offender | It was Lee Parsons who smashed the window, ask anyone.
offender | He drives a white van, registration AB12 CDE.
offender | The account @patriot_dave posts our address again and again.
offender | My manager Steve calls me Bin Laden in front of customers.
offender | The landlord, Mr Quigley, refuses to rent to Travellers.
offender | Jason Webb spat at my mother outside the bank.
offender | She works behind the till in the corner shop and her name is Tracy.
offender | The family at number 14 put the posters up.
offender | I was harassed by Colin from the parking company.
offender | Our landlady Mrs Dunn told us that we smell.
offender | The lad goes by Spud and he lives at number 6.
offender | Driver number unknown but colleagues called him Gary.
offender | Craig Bolton threatened the whole queue at the food bank.
offender | A woman named Denise rips the posters off the community board.
offender | Mr Fletcher calls us animals whenever we walk past.
offender | The teacher Miss Harrow told my boy to go back where he came from.
offender | The bouncer is Wayne, he pushed my friend because of his turban.
offender | My colleague Martin makes monkey noises at me.
offender child | Barry Stokes hit my son with a stick.
hostile | Send them all back, this country is full.
hostile | Immigrants are vermin and you lot are helping them.
hostile | You people are pathetic, get a proper job.
hostile | Muslims should be deported, the lot of them.
hostile | I know where you work and I will be waiting.
hostile | Fuck off with your woke rubbish.
hostile | Pakis out of our town.
hostile | These people are animals and they breed like rats.
hostile | Your charity is a disgrace, traitors every one of you.
hostile | Gypsies are filth, kick them out.
hostile | You will pay for what you are doing to this town.
hostile | Heil Hitler, see you soon.
hostile | Hope you all rot in hell.
hostile | England for the English.
hostile | What a bunch of retards you do-gooders are.
hostile | lies lies lies lies lies lies lies lies lies lies
hostile | Foreigners go home go home go home go home go home go home go home
hostile | You idiots waste our taxes on scum.
hostile | Trannies should be banned from everything.
hostile | We will find you and your families.
hostile | Jews run this council and they are parasites.
hostile | White power forever.
hostile | They called me a Paki and told me to get out of the shop.
hostile | A man on the bus shouted faggot at my boyfriend.
hostile | Someone wrote go back to your own country on our bins.
hostile | The boys in the car yelled nigger at my nan.
 | The bus stop by the park is dark and people get shouted at there.
 | I called the police and nobody came for two days.
 | We would like more events like this one, the food was lovely.
 | Please put up a poster in Punjabi at the surgery.
 | Thank you for listening to us at the gurdwara on Sunday.
 | The number 11 bus is always late and the driver is rude.
 | Hate crime reporting should be possible without giving a name.
 | More patrols in the underpass would help, it is poorly lit.
 | The council answered after six months, that is too slow.
 | Children need a safe place to play after school.
 | Young people should be asked what they think.
 | My daughter loves the new library, well done.
 | Schools ought to teach about other cultures from year one.
 | Could the youth club open on Fridays as well?
 | The kids threw a party for the new neighbours and everybody came.
 | Parking by the mosque is a nightmare on Fridays.
 | This heat is killing me, could you open the windows next time?
 | The comedian was so funny I nearly died laughing.
 | I would kill for a decent bus service.
 | We could kill two birds with one stone by sharing the hall.
 | Knife crime posters frighten people more than they help.
 | There should be fewer gun shops in films and more libraries in life.
 | The fireworks at the park were wonderful for my children.
 | Warwick Road needs a crossing.
 | Rugby Borough Council should repair the lift.
 | The hall is called Trinity Centre and it is easy to reach.
 | The project is named Better Together and I like it.
 | I met Councillor Jones at the stall and she was helpful.
 | Mr Ahmed from the library explained everything kindly.
 | My neighbour invited us for Christmas, people here are good.
 | Anna Kowalska runs a very good language class.
 | Our group meets in St Mark's Hall every Tuesday.
 | Please train bus drivers in how to help disabled passengers.
 | Disabled parking is blocked by vans most mornings.
 | You lot are brilliant, thank you so much.
 | You people at the stall were very kind to my mother.
 | Immigrants here work hard and pay their taxes.
 | Muslims and Christians cooked together and it was great.
 | Travellers need proper sites with water.
 | It would be good to know what happens after we report.
 | The forms are too long and only in English.
 | I did not report it because I was afraid that nobody would believe me.
 | Taxis refuse to take my guide dog.
 | Why are there no women on the panel?
 | The signs at the hospital should be in more languages.
 | My friend was told to speak English in the shop, that was not nice.
 | I follow your page and share the news with my neighbours.
 | He lives for his football club and would help with a tournament.
 | The new lights make a difference, I walk home without worry.
 | The young man in the ticket office was patient with my father.
 | The dog groomer next to the hall has a ramp, the hall has none.
 | A beat officer who knows us by name would build trust.
 | Can we hit the target of a hundred reports this year?
 | I want to end the stigma around reporting.
 | Cutting the hedge would make the path to the school safer.
 | It was May when we asked and it is November now.
 | Stop and search makes young black men feel like suspects.
 | Signs of domestic abuse should be explained in every language.
 | Nobody told us that the meeting had been moved.
`
  .trim()
  .split("\n")
  .map((line) => {
    const [labels = "", sentence = ""] = line.split("|");
    return { labels: labels.split(" ").filter(Boolean), sentence: sentence.trim() };
  });
