/** What the address says, apart from the page. `kin`: the page is built like a known family of anonymous chats, closed or not. */
export const address = {
  'signal.listed.title': 'Ce site est sur la liste de Veilleuse',
  'signal.listed.under-11':
    'Des grandes personnes ont regardé ce site. Elles disent qu’il n’est pas bon pour les enfants.',
  'signal.listed.11-14':
    'Ce site est sur notre liste. Des personnes la tiennent, avec des sources que l’on peut lire.',
  'signal.listed.parent':
    'Le site figure sur la liste de Veilleuse. Les raisons et leurs sources, avec leur année, sont indiquées plus bas.',
  'signal.listed.todo':
    'Quitte ce site. Si tu l’utilises déjà, parles-en avec quelqu’un de confiance : tu n’as rien fait de mal.',
  'signal.listed.parent-todo':
    'Lisez les sources, puis parlez du site avec votre enfant à partir de ce que vous avez lu.',

  'signal.look-alike.title': 'Le nom ressemble à celui d’un site connu',
  'signal.look-alike.under-11':
    'Le nom de ce site ressemble à celui d’un autre. Ce n’est peut-être pas le vrai.',
  'signal.look-alike.11-14':
    'L’adresse ressemble à celle d’un site de notre liste. Cela peut aussi être un hasard.',
  'signal.look-alike.parent':
    'L’adresse ressemble à celle d’un site de la liste. C’est un indice faible, que nous n’utilisons jamais seul.',
  'signal.look-alike.todo': 'Relis l’adresse lettre par lettre avant d’écrire quoi que ce soit.',
  'signal.look-alike.parent-todo':
    'Demandez à votre enfant d’où vient le lien : un ami, une vidéo, un message.',

  'signal.kin.title': 'Construit comme d’autres tchats anonymes',
  'signal.kin.under-11': 'Cette page ressemble beaucoup à d’autres tchats. N’importe qui peut y entrer.',
  'signal.kin.11-14':
    'Cette page est construite comme d’autres tchats anonymes que nous connaissons. Le nom change, le reste très peu.',
  'signal.kin.15-17':
    'Mêmes champs, mêmes salons, autre nom : cette page est construite comme d’autres tchats anonymes. Les risques y sont souvent les mêmes.',
  'signal.kin.parent':
    'La page a des champs, une structure et des phrases d’une famille de tchats anonymes que nous connaissons. Cela ne dit pas qui la tient, mais les risques sont souvent les mêmes.',
  'signal.kin.todo': 'Quitte ce site. Si quelqu’un te l’a conseillé, dis-le à un adulte de confiance.',
  'signal.kin.parent-todo':
    'Demandez à votre enfant comment il a connu ce site. Vous pouvez aussi signaler le site aux autorités.',
};
