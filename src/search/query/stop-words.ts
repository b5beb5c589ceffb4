/** English words that say nothing about what is sought, the most frequent last. `al` and `el` begin half of all Arabic names. */
export const stopWords: ReadonlySet<string> = new Set(
  `yourselves yourself yours theirs ourselves ours hers herself himself myself themselves el doing whom your am once itself why
  you me she my our her own just nor down again too until himself what how off few do does he below above here before against
  we i having because many while much did who should would further being al so then could will each out they very up any where if
  through same most their him them those had such under about there during its no both more into only all over after other when
  some can between but than have has these not been or it his which this were as from an be was at that on by are with for is to
  a in and of the`.split(/\s+/),
);
