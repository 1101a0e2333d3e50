/** Our own page, where a tab stands after it left a site. It never names or links that site. */
export const blocked = {
  'blocked.left.sentence.under-11': 'Bravo, tu as bien fait.',
  'blocked.left.sentence.11-14': 'Tu as bien fait de partir.',
  'blocked.left.sentence.15-17': 'La page est fermée, et c’est un bon choix.',
  'blocked.left.comfort.under-11': 'Tu n’as rien fait de mal. Tu peux raconter à un adulte ce que tu as vu.',
  'blocked.left.comfort.11-14': 'Si quelque chose te reste en tête, tu peux en parler à quelqu’un.',
  'blocked.left.comfort.15-17': 'Si quelque chose te reste en tête, des personnes sont là pour écouter.',
  'blocked.moved.sentence.under-11': 'On est sortis de cette page.',
  'blocked.moved.sentence.11-14': 'J’ai quitté cette page pour toi.',
  'blocked.moved.sentence.15-17': 'J’ai quitté cette page.',
  'blocked.moved.comfort.under-11':
    'La page cachait mon message, alors je l’ai quittée avec toi. Tu n’as rien fait de mal.',
  'blocked.moved.comfort.11-14': 'Elle n’arrêtait pas de cacher mon message. Tu n’as rien fait de mal.',
  'blocked.moved.comfort.15-17':
    'Elle cachait l’avertissement à chaque fois qu’il s’affichait. Tu n’as rien fait de mal.',
  'blocked.no-choice.sentence.under-11': 'On est sortis de cette page.',
  'blocked.no-choice.sentence.11-14': 'J’ai quitté cette page par prudence.',
  'blocked.no-choice.sentence.15-17': 'J’ai quitté cette page par prudence.',
  'blocked.no-choice.comfort.under-11':
    'La caméra était peut-être allumée. Elle ne te montre plus là-bas. Tu n’as rien fait de mal.',
  'blocked.no-choice.comfort.11-14':
    'Ta caméra y était peut-être allumée, et tu n’avais encore rien choisi. Tu n’as rien fait de mal.',
  'blocked.no-choice.comfort.15-17':
    'Ta caméra y était peut-être allumée, et mon message restait sans réponse. Tu n’as rien fait de mal.',
  'blocked.away': 'Aller ailleurs',
  'blocked.why': 'Pourquoi ?',
  'blocked.talk': 'Parler à quelqu’un',
  'blocked.advice': 'Et maintenant ?',
};
