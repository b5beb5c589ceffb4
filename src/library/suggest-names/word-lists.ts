import { fold } from '../../text/fold.ts';

/** Words of the language that a sentence can begin with and that are never a name, folded. */
export const functionWords = wordSet(`
  a about above according across after afterwards again against all almost already also although always am amid among an and
  another any anyone are around as ask at away back be because been before behind being below besides between beyond both
  but by can cannot could despite did do does down during each earlier either else elsewhere even eventually ever every
  everyone except few finally first following for formerly four from further given had has have having he hello hence her
  here hers hey hi him his how however i if in indeed initially instead into is it its itself just last later latter least
  less let like likewise many may maybe me meanwhile might mine more moreover most much must my near nearly neither never
  nevertheless next no nobody none nor not nothing now of off often oh ok okay on once one only onto or other others
  otherwise our out over own per perhaps please rather recently regarding right same second see several shall she should
  similarly since so some someone something soon sorry still such sure than thank thanks that the their them then there
  thereby therefore these they third this those though three through throughout thus to today together tomorrow too toward
  towards two under unless unlike until up upon us very via was we welcome well were what whatever when whenever where
  whereas whether which while who whom whose why will with within without would yeah yes yesterday yet you your
`);

/** Words for a rank, an office or a way to address a person, folded: no part of the name that follows. */
export const titles = wordSet(`
  acting adm admiral adviser advisor ambassador analyst archbishop assistant associate ayatollah baroness bishop brig
  brigadier caliph capt captain cardinal caretaker chair chairman chairwoman chancellor chief cleric col colonel commandant
  commander commentator commissioner congressman congresswoman coordinator counsel counsellor counselor crown deputy
  director doctor dr emir envoy father foreign former gen general governor grand haji hajj hajji hojatoleslam imam inspector
  judge justice king lady late lead leader lieutenant lord lt madam maj major marshal mayor minister mps mr mrs ms mufti
  mullah officer pope premier president prime prince princess prof professor queen rabbi rear rep representative rev
  reverend sayyed sayyid sec secretary sen senator senior sergeant sgt shah shaykh sheik sheikh sir sister speaker spokesman
  spokesperson spokeswoman staff sultan supreme undersecretary vice
`);

/** Titles that are family names as well, folded: `Erik Prince`, `Larry King`. */
export const titleNames = wordSet(
  'bishop cardinal counsel doctor father judge justice king lord major marshal pope prince shah sultan',
);

/** Words that make the name before or after them one of a body, a place or an undertaking, folded. */
export const headNouns = wordSet(`
  academy accord accords act administration affairs agency agreement airlines airport airways alliance amendment archive
  army assembly association authority axis bank barracks base battalion battle bay board border branch bridge brigade
  brigades broadcasting bureau cabinet camp campaign canal cathedral center centre chamber charter church city club
  coalition college command commission committee community company conference congress constitution convention corporation
  corps council court crisis declaration democrats department directorate division embassy empire endowment federation fleet
  force forces forum foundation front fund games garrison group guard guards gulf hall headquarters holdings hospital hotel
  house initiative inquiry inspectorate institute institution intelligence island islands journal laboratory league library
  line lines massacre memorial mill ministry mission monarchy monument mosque mount movement museum nations navy network
  news office operation orchestra order organisation organization palace parade parliament partnership party peninsula plan
  police press prison prize process program programme project protocol province reactor registry republic research
  resistance revolution river school sea secretariat senate service services shipping shrine society square state station
  strait street studies summit survey syndicate task taskforce team territory times treaty tribunal union university valley
  war wing
`);

/** Words that name no one thing even beside the name of a country, folded: `Iraqi Government`, `American People`. */
export const weakWords = wordSet(`
  administration allies ally authorities capital citizen citizens city consulate countries country delegation district
  eastern embassies forces government governments governorate governorates leaders military nation national nationals
  nations northern official officials people peoples province provinces regime region side soldiers southern state states
  troops western westerner
`);

/** Words for creeds and parties, folded: alone no name, in one a part of it (`Islamic Jihad`). Their plurals in -s count too. */
export const creeds = wordSet(`
  alawite baathist catholic christian communist conservative coptic democrat democratic druze evangelical hindu islamic
  islamist jew jewish jihadi jihadist maronite marxist muslim nazi orthodox protestant republican salafi salafist shia
  shiite sikh socialist sufi sunni wahhabi zionist zoroastrian
`);

/** Adjectives and names of peoples, folded. Their plurals in -s count too. */
export const peoples = wordSet(`
  afghan african albanian algerian american arab arabian arabic argentine armenian asian assyrian australian austrian
  azerbaijani azeri bahraini baluch baluchi bangladeshi bedouin belarusian belgian bosnian brazilian british briton
  bulgarian canadian chechen chilean chinese circassian colombian croatian cuban cypriot czech danish dutch egyptian emirati
  english estonian ethiopian eurasian european filipino finnish french georgian german greek hebrew houthi hungarian
  icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean kosovar
  kurd kurdish kuwaiti kyrgyz latin latvian lebanese levantine liberian libyan lithuanian malaysian mexican mongol mongolian
  moroccan nato nepali nigerian nordic norwegian omani ottoman pakistani palestinian pashtun persian polish portuguese
  qatari roman romanian russian saudi scandinavian scottish serb serbian singaporean slavic slovak slovene somali soviet
  spanish sudanese swedish swiss syrian taiwanese tajik thai tibetan tunisian turk turkic turkish turkmen turkoman ukrainian
  uyghur uzbek venezuelan vietnamese welsh yazidi yemeni
`);

/** Months, weekdays and feasts, folded: times, not names. */
export const times = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep
  oct nov dec monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan muharram ashura spring summer
  autumn winter
`);

/** Capitals that are no name of a thing, folded: `TV`, numbers in Roman figures, marks of speakers. */
export const plainCapitals = wordSet(
  'ad am bc bce bst ce edt est gmt id mp mps ok pdf pm q tv url utc vip ii iii iv vi vii viii ix xi xii',
);

/** Small words that stand inside a person's name. */
export const nameParticles = wordSet('abu al bin bint ben da de del della den der di dos du el ibn ul van von');

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(fold));
}
