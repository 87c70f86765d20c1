import { setOfWords } from "@/engine/text/word-list";

/** Verbs that are hardly ever nouns. "+" doubles the last letter before -ed and -ing. */
export const verbs = `
compensate indemnify misclassify underreport under-report overbill backdate ransack starve misreport coerce disparage displace bulldoze raze intercept emit
mislabel circumvent maltreat impound countersue bankroll radicalise radicalize hoodwink equip+
abduct abet+ annul+ burgle castigate chastise contaminate debar+ discontinue embargo exaggerate excoriate pillory hijack incarcerate
lift ensnare entangle cripple shackle orchestrate perjure eavesdrop molest skewer pummel plague taint mire mismanage monopolise monopolize pervert plagiarize recant repress shelve stalk stonewall surveil+ swindle
underpay understate upbraid vilify waive widen wiretap+ boycott encounter hound dog+ embroil engulf haunt
abandon abolish absolve absorb abide accelerate accept accompany accomplish accuse achieve acknowledge acquire acquit+ act adapt add
address adjust administer admire admit+ adopt advertise advise advocate affect affirm afford agree aim alarm align allege alleviate
allocate allow alter amass amend analyse analyze announce annoy answer anticipate apologise apologize appeal appear applaud apply
appoint appreciate apprehend approve argue arraign re-arraign rearraign arrange arrest arrive articulate ascertain ask assassinate assert assess assign
assist associate assume assure attach attain attend attract attribute authorise authorize avert avoid await baffle bemoan believe
belong berate betray blacklist boast bolster borrow bring broaden brush bully bury calculate cancel+ capture categorise
categorize cause caution cease celebrate characterise characterize chat+ chide choose cite clarify classify collaborate collapse
collect collide collude comfort commence commemorate commend commit+ communicate compare compel+ compete compile complain complete comply
comprise compromise conceal concede conceive conclude condemn condone conduct confer+ confess confide confirm confiscate conform
confront confuse congratulate connect consider consist conspire constitute constrain construct consult consume contain contemplate
contend continue contradict contravene contribute convene convert convey convict convince cooperate co-operate coordinate cope correct
correspond corroborate counterfeit create credit criminalise criticise criticize curb curtail deceive decide declare declassify
decline decry dedicate deem defame defeat defend defer+ define defraud defuse defy delete deliver demolish demonise demonstrate
demote denounce deny depart depend depict deplore deploy deport depose deprive derail derive describe deserve designate destabilise
destroy detail detain detect deteriorate determine detest devastate develop devise devote differ diminish direct disagree disappear
disapprove disavow disbelieve discard discharge disclose discourage discover discredit discriminate discuss disguise dismantle
dismiss disown dispel+ disperse display disprove disregard disrupt disseminate dissent dissolve distance distinguish distort
distract distribute disturb diversify divert divest divide divulge dodge dominate donate doubt downplay downgrade draft drag+ eat
echo educate elaborate elect elicit eliminate emanate embark embarrass embezzle embrace emerge emphasise emphasize employ empower
enable enact encourage endanger endorse endure enforce engage enhance enjoy enlist enrich ensure entail enter entertain entitle
envision enrol+ equate eradicate erase erode escalate establish evacuate evade evaluate evict evoke evolve examine exceed exclaim
exclude execute exempt exhibit exist exonerate expand expect expel+ expire explain explode exploit explore expose express
extend extort extradite extract fabricate facilitate fail falsify familiarise fascinate favor favour ferry fight finalise finalize
finance flee flourish fluctuate forbid+ foresee forget forgive forge form formulate foster frustrate fulfil+ fulfill gain gather
generate get+ give go govern grab+ graduate grant grapple greet grow guarantee hail halt handcuff handle hang happen harass harvest
hear hesitate highlight hint hire hospitalise hug+ humiliate identify ignite ignore illustrate imagine imitate immigrate impair impeach
impede impersonate implement implicate implore imply impose impress imprison improve include incorporate incur+ indicate indict induce
indulge infer+ infiltrate inflate inflict inform infringe inhabit inherit inhibit initiate inject injure inquire insinuate insist
inspect inspire install instigate institute instruct insulate insure integrate intend intensify interact interfere interpret interrogate
interrupt intervene intimidate introduce invade invent invest investigate invite invoke involve irk isolate jeopardise jeopardize join
justify keep kidnap+ kill kneel know label+ lag+ lambast lambaste lament launder lay lead lean leap learn leave lend lessen let+ levy
liberate license lie like limit linger link list listen lobby lodge lose lower maintain make manage manipulate manufacture marry materialise
mean measure meddle mediate meet melt memorise mention merge migrate minimise minimize misappropriate misinform mislead misrepresent
misspell misstate mistreat misunderstand misuse mitigate mobilise mock modify motivate mourn mull multiply narrow
necessitate negotiate nominate normalise note notice notify obey obfuscate obligate oblige observe obstruct obtain occupy occur+
offend offer offset+ omit+ operate opine oppose opt order organise organize originate oust outline outlaw outweigh overcharge overcome
overhaul overhear overlook override overrule oversee overstate overtake overthrow overturn overwhelm owe own paint panic participate
pay penalise penalize perceive perform perish perpetrate perpetuate persecute persist persuade pertain plagiarise plead please
poison pollute ponder populate portray pose possess postpone pour praise pray preach precede predict prefer+ prepare prescribe
preserve preside presume pretend prevail prevent proceed proclaim procure produce profess prohibit prolong promote prompt propel+ propose
prosecute protect prove provide provoke publicise publicize publish punish purchase purport pursue put+ qualify quarrel quash quell
question quip+ quit+ quote raid raise rally react reaffirm realise realize reappear reassure rebuff rebuild rebuke receive
recite reckon recognise recognize recommend reconcile reconsider reconstruct recount recover recruit rectify recuse redact redefine
redirect reduce refer+ reflect refrain refuse refute regain regard register regret+ regulate rehire reimburse reinforce reinstate
reiterate reject relate relax relay release relieve relinquish rely remain remark remember remind remove render renew renounce repay
repeal repeat repel+ replace replicate reply represent reprimand reproduce repudiate require reschedule rescue resemble resent reside
resign resist resolve resonate respond restart restate restore restrain restrict resume retain retaliate rethink retire retract retreat
retrieve return reunite reveal revere reverse revert review revise revisit revive revoke rewrite ridicule rise ruin safeguard
salute sanction satisfy save say scold scrutinise scrutinize seal search secure see seek seem seize sell send sense separate serve
settle shatter shed+ shoot shorten shout show shrink shun+ shut+ signify silence simplify sing sit+ smuggle sneak soften solicit solve
speak specify speculate spend spill spoil spread stab+ stabilise stand steal stem+ step+ stifle stipulate stop+ straddle strengthen
strip+ strive submit+ subpoena subscribe substantiate subvert succeed sue suffer suggest summarise summarize supervise supplement suppose
suppress surmise surpass surrender surround survive suspend sustain swap+ swear sweep swim symbolise sympathise sympathize take tamper teach
tear tell terminate terrify testify thank think thrive throw thwart tolerate topple tout toughen translate transmit+ transform
travel+ treat trick trigger trim+ try tweet uncover undergo underline undermine underscore understand undertake undo unfold
unify unite unveil update uphold upset urge use utilise utter vacate validate value vanish verify veto vindicate violate visit voice vow
wander warn watch weaken wear weigh welcome whisper win+ wipe wish withdraw withhold withstand witness wonder worsen write yell yield
combat earn rein clinch tighten alienate coalesce consolidate capitalize capitalise assuage deter+ rebound cater scramble republish
accommodate assail lash unload accumulate dominate gridlock embody incite resurrect elevate heal muster disqualify fade excite unsubscribe reshape deflect resettle delve swallow
reclaim rebut+ erupt calibrate dampen placate unleash backfire die depend hand infect inspect exacerbate flout skirt bungle misread
chide jab bristle retweet savage admonish lambast mull tout become begin feel find follow hold buy come catch run+ read fall bear break build drive draw forecast hide hit+ hurt overpay sleep
shake slide stick swing wake weep whine wrap+ worry object blog+ joke post text message muse reason testify surface
suspect concur+ chuckle chime brag+ caution gush sniff retort recollect theorise theorize posit proffer volunteer venture
`;

/** Verbs that are nouns as often. */
export const verbNouns = `
abuse access account advance age air alert allow ally amount approach arm array attack attempt author auction audit award back balance
ban+ bar+ base battle bet+ bid+ bill blame blast block board bomb book boost boss bother bribe bridge broadcast budget burn call camp
campaign cap+ care strike carry case cast cause challenge chance change charge chart chase cheat check cheer claim clash clean clear climb clock
close cloud coach code command comment complaint compound concern concert condition conduct recall conflict contact contest contract contrast control+ cook
cool copy corner cost count counter couple cover crack craft crash credit crime crowd cry culture cut+ cycle damage dance dare date deal
debate debut decrease default delay demand design desire diet dip+ discount dispute ditch divorce document double draft dream dress drift
drill drink drop+ dump ease edge edit effect end escape escort estimate exchange excuse exercise exit experience experiment express eye
face fake fan+ fault fear favor favour feature feed fee field figure file fill film filter fine finish fire fish fit+ fix flag+ flash flight float flood
flow fly focus fold force fool frame freeze fuel fund function gamble game gauge gift glance grade grasp grip+ ground group guard guess
guide gun+ hack hand harm hate haul head heat help honor honour hope host house hunt hurry impact import increase influence insult intent
interest interview invoice issue jail jump keep kick kiss knock label lack land lapse launch laugh leak lease lecture leg level+ light
limit line link list live load loan lock long look loss love lunch mail mandate march mark market mask mass master match matter maneuver
milk mind mine mirror miss mistake mix model+ monitor move name need nod+ notice number offer open order outrage pace pack package paint pair
panel parade park part partner party pass patent pause peak phone photograph pick picture piece pilot pin+ place plan+ plant plate play pledge
plot+ plug+ point police poll pool position power practice practise premiere present press pressure price print prize probe process
profile profit program progress project promise protest proof pull pump purchase push quarter quiz race rain range rank rape
rate reach record reform refund relaunch remark rent repair report request research reserve respect rest result retail reward ride
rig+ ring rip+ risk rival rob+ rock role roll root round row rule rumor rumour rush sample scale scan+ schedule scheme school score
scrap+ scream screen seat sentence set+ shape share shelter shift ship+ shock shop+ shoulder shower side sign signal+ slam+ slap+ slate slip+ slow
smell smile smoke smear snap+ sort sound source spark spell spin+ sponsor spot+ spring spur+ squeeze staff stage stake stall stamp
star+ start state stay stock storm strain stream stress stretch strip study suit supply support surge surprise survey suspect swap sweat switch
table tackle talk tap+ target tarnish task taste tax team tear tender test thought threat threaten tie time tip+ toll top+ torture touch tour track
trade traffic trail train transfer trap+ trash trend trial trigger trip+ trouble trust turn twist upgrade usher value venture view
visit volunteer vote wager wait walk want war+ warrant wash waste water wave weigh will witness wonder word work wound wreck probe
blackmail pirate scam+ loot dupe fleece pocket siphon nab+ grill pardon toss
riddle remand bust stash snoop hammer heap pile mastermind whitewash rebuke censure condemn fault benefit broker dial sacrifice thread showcase mount calm bounce struggle replay fare shield crush swell lure aid spy bash export murder sabotage breach assault neglect plunder
`;

/** Base, past and participle of irregular verbs, and behind them forms that are either ("plead pleaded pleaded pled"). */
export const irregularVerbs = `
say said said|tell told told|think thought thought|know knew known|see saw seen|go went gone|take took taken|give gave given|come came come
get got gotten|make made made|find found found|feel felt felt|leave left left|keep kept kept|begin began begun|become became become
show showed shown|hear heard heard|let let let|hold held held|write wrote written|bring brought brought|meet met met|pay paid paid
lead led led|stand stood stood|lose lost lost|run ran run|send sent sent|build built built|fall fell fallen|speak spoke spoken
rise rose risen|buy bought bought|win won won|break broke broken|choose chose chosen|draw drew drawn|drive drove driven|seek sought sought
sell sold sold|spend spent spent|steal stole stolen|teach taught taught|throw threw thrown|understand understood understood
wear wore worn|withdraw withdrew withdrawn|swear swore sworn|mean meant meant|set set set|put put put|cut cut cut|hit hit hit
hurt hurt hurt|cost cost cost|read read read|spread spread spread|shut shut shut|quit quit quit|bet bet bet|broadcast broadcast broadcast
catch caught caught|fight fought fought|flee fled fled|forget forgot forgotten|forgive forgave forgiven|grow grew grown|hang hung hung
hide hid hidden|lay laid laid|lie lied lied|mislead misled misled|overcome overcame overcome|oversee oversaw overseen|overthrow overthrew overthrown
plead pleaded pleaded pled|prove proved proven|ride rode ridden|ring rang rung|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept
shoot shot shot|shrink shrank shrunk|stick stuck stuck|strike struck struck|swim swam swum|swing swung swung|tear tore torn|wake woke woken
uphold upheld upheld|withhold withheld withheld|withstand withstood withstood|undergo underwent undergone|undertake undertook undertaken
undo undid undone|forbid forbade forbidden|foresee foresaw foreseen|freeze froze frozen|fly flew flown|eat ate eaten|drink drank drunk
bear bore borne|bid bid bid|blow blew blown|deal dealt dealt|dig dug dug|feed fed fed|lend lent lent|light lit lit|rebuild rebuilt rebuilt
repay repaid repaid|overtake overtook overtaken|override overrode overridden|overhear overheard overheard|misunderstand misunderstood misunderstood
rethink rethought rethought|rewrite rewrote rewritten|shake shook shaken|slide slid slid|spin spun spun|split split split|spring sprang sprung
strive strove striven|sweep swept swept|weep wept wept|wind wound wound|beat beat beaten|bite bit bitten|burst burst burst|cast cast cast
forecast forecast forecast|learn learned learned|lean leaned leaned|leap leapt leapt|dream dreamed dreamed|shed shed shed|sue sued sued
underpay underpaid underpaid|beset beset beset|understate understated understated|upset upset upset|offset offset offset|cling clung clung|creep crept crept|sneak snuck snuck|speed sped sped|kneel knelt knelt|leak leaked leaked
`;

/** Verbs whose sentence may follow without "that": "Critics say Telbrik hid it". */
export const clauseVerbs =
  setOfWords(`say claim believe think know allege argue hope fear admit insist suggest report show reveal announce add tell warn note
  acknowledge agree assert assume assure bet concede conclude confirm contend declare deny doubt estimate expect explain feel figure
  find guess hear hint imagine imply indicate inform learn maintain mean mention notice pledge predict pretend promise prove realise realize
  reckon recall remember remind repeat reply see sense state stress suppose suspect swear testify understand vow wish worry write
  tweet joke point ensure decide discover wonder ask complain charge boast emphasise emphasize guarantee demand propose recommend
  request urge caution cite observe reason argue opine quip affirm reiterate remark speculate submit rule hold`);
