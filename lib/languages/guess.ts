/** The most frequent small words, enough to tell which language a page is written in. */
const SMALL_WORDS: Record<string, string[]> = {
  fr: 'le la les des et est un une pour dans vous votre sur avec pas ce cette nous'.split(' '),
  en: 'the and of to is in you your for with on this that are we be it not'.split(' '),
  es: 'el los las y es por con para una su que del se como'.split(' '),
  de: 'der die das und ist nicht ein eine mit fur auf sie wir'.split(' '),
  it: 'il lo gli e di che per con una sono non della del'.split(' '),
  pt: 'o os as e de que para com uma nao do da em voce'.split(' '),
};

/** Guesses the language of a text in normal form; '' when fewer than four small words of it are found. */
export function guessLanguage(text: string): string {
  const words = text.slice(0, 4000).split(/[^a-z]+/);
  let best = '';
  let most = 3;
  for (const [language, small] of Object.entries(SMALL_WORDS)) {
    const found = words.filter((word) => small.includes(word)).length;
    if (found > most) {
      best = language;
      most = found;
    }
  }
  return best;
}
