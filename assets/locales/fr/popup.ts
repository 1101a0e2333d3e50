/** The window behind the toolbar button, on the child's side. Keys that end with an age band speak to that reader. */
export const popup = {
  'popup.tab.child': 'Pour toi',
  'popup.tab.parent': 'Pour les parents',
  'popup.tabs': 'À qui Veilleuse parle',
  'popup.back': 'Retour',

  'popup.calm.sentence.under-11': 'Ici, tout a l’air tranquille.',
  'popup.calm.sentence.11-14': 'Rien d’inquiétant ici.',
  'popup.calm.sentence.15-17': 'Je n’ai rien vu d’inquiétant ici.',
  'popup.calm.comfort.under-11': 'Si quelque chose te gêne quand même, parles-en à un adulte.',
  'popup.calm.comfort.11-14': 'Je regarde la page sur ton ordinateur. Rien n’en sort.',
  'popup.calm.comfort.15-17': 'Je regarde la page sur cet ordinateur. Rien n’en sort.',

  // The family said that a site is okay which Veilleuse warned of.
  'popup.trusted.sentence.under-11': 'Ta famille est d’accord pour ce site.',
  'popup.trusted.sentence.11-14': 'Ta famille a dit qu’elle était d’accord pour ce site.',
  'popup.trusted.sentence.15-17': 'La famille a dit qu’elle était d’accord pour ce site.',
  'popup.trusted.comfort.under-11':
    'Alors je ne dis rien ici. Si quelque chose te gêne, parles-en à un adulte.',
  'popup.trusted.comfort.11-14':
    'Alors je ne dis rien de cette page. Si cela te gêne, tu peux me demander de prévenir à nouveau, plus bas.',
  'popup.trusted.comfort.15-17':
    'Je ne dis donc rien de cette page. Chacun peut me demander de prévenir à nouveau, plus bas, sans code.',

  // What was looked at on a page where nothing worrying was seen.
  'popup.looked.glance.under-11':
    'Rien ici ne ressemble à un endroit pour discuter. Alors je n’ai pas lu plus loin.',
  'popup.looked.glance.11-14': 'Rien ici ne ressemble à un tchat, alors je n’ai pas lu plus loin.',
  'popup.looked.glance.15-17': 'Rien ici ne ressemble à un tchat, donc je n’ai pas lu la page plus loin.',
  'popup.looked.closely.under-11': 'J’ai vu un endroit pour écrire ou pour entrer. Alors j’ai bien regardé.',
  'popup.looked.closely.11-14':
    'J’ai vu de quoi écrire ou s’inscrire, alors j’ai regardé cette page de plus près.',
  'popup.looked.closely.15-17': 'J’ai vu de quoi écrire ou s’inscrire, donc j’ai lu cette page de plus près.',

  'popup.unknown.sentence.under-11': 'Je ne sais pas encore.',
  'popup.unknown.sentence.11-14': 'Je n’en vois pas assez pour te dire.',
  'popup.unknown.sentence.15-17': 'Je n’en vois pas assez pour juger.',
  'popup.unknown.comfort.under-11':
    'On peut parler ici, mais je ne vois pas bien avec qui. Demande à un adulte de regarder avec toi.',
  'popup.unknown.comfort.11-14':
    'On peut se parler ici, mais la page en montre trop peu. Cela ne veut pas dire que tout va bien.',
  'popup.unknown.comfort.15-17':
    'On peut se parler ici, mais la page en montre trop peu. « Je ne sais pas » ne veut pas dire « sans risque ».',

  'popup.looking.sentence': 'Je regarde la page.',
  'popup.looking.comfort': 'Cela ne prend qu’un instant.',
  'popup.forbidden.sentence': 'Je ne peux pas regarder ici.',
  'popup.forbidden.comfort':
    'Le navigateur garde cette page pour lui. C’est normal pour ses réglages, ses extensions et ses pages vides.',
  'popup.no-permission.sentence': 'Je n’ai pas le droit de regarder ce site.',
  'popup.no-permission.comfort':
    'Le navigateur attend ton accord. Je regarde la page sur cet ordinateur, et rien n’en sort.',
  'popup.no-permission.ask': 'Autoriser Veilleuse sur ce site',
  'popup.no-permission.refused':
    'Le navigateur dit toujours non. Tu peux changer cela dans ses réglages, avec un adulte.',
  'popup.protected.helpline.sentence': 'Ici, tu peux parler en confiance.',
  // {name}: the helpline, reporting service or school platform.
  'popup.protected.helpline.comfort':
    '{name} est là pour aider. Je ne regarde pas ici, et je ne garde rien de ce que tu y fais.',
  'popup.protected.report.sentence': 'Ici, on peut signaler ce qui ne va pas.',
  'popup.protected.report.comfort':
    '{name} reçoit les signalements. Je ne regarde pas ici, et je ne garde rien de ce que tu y fais.',
  'popup.protected.school.sentence': 'Ici, c’est un site d’école.',
  'popup.protected.school.comfort':
    '{name} sert à l’école. Je ne regarde pas ici, et je ne garde rien. Si quelqu’un t’y embête, un adulte de l’école peut t’aider.',
  'popup.failed.sentence': 'Je n’ai pas réussi à lire mes notes.',
  'popup.failed.choice': 'Je n’ai pas réussi à faire cela. Appuyer encore une fois suffit souvent.',
  'popup.failed.comfort': 'Ferme cette fenêtre et rouvre-la. Si cela continue, redémarre le navigateur.',

  'popup.reasons': 'Ce que j’ai vu',
  'popup.protective': 'Ce qui protège ici',
  'popup.reason.means': 'Qu’est-ce que ça veut dire ?',
  'popup.reason.todo': 'Que puis-je faire ?',
  'popup.camera': 'J’ai vu une caméra allumée sur cette page. Tu peux la couvrir ou fermer l’onglet.',
  'popup.known':
    '{name} est un service que beaucoup de gens utilisent. J’y parle seulement si je vois quelque chose de sérieux.',
  'popup.blocked': 'J’ai quitté cette page pour toi.',
  'popup.moreReasons':
    '{count, plural, one {Voir une autre chose que j’ai vue} other {Voir # autres choses que j’ai vues}}',

  'popup.leave': 'Quitter le site',
  'popup.whatToDo': 'Que faire ?',
  'popup.help': 'À qui parler ?',
  'popup.kept': 'Ce que je garde',
  'popup.settings': 'Réglages',
  'popup.watch': 'Faire attention à ce site',
  'popup.unasked': 'Ici, je ne pose plus la question pour',
  'popup.unasked.undo': 'Redemander',
  // {date}: a day, e.g. 12 juillet 2026.
  'popup.watch.on': 'Ce site est marqué depuis le {date} : j’y fais attention.',
  'popup.watch.undo': 'Annuler',
  'popup.trust.on': 'Le {date}, la famille a dit qu’elle était d’accord pour ce site.',
  'popup.trust.listed': 'Il est sur notre liste : j’y dis donc encore un petit mot.',
  'popup.trust.since': 'Depuis, il est arrivé sur notre liste : je préviens donc à nouveau.',
  'popup.trust.beside':
    'Une partie de la page vient d’un autre site, qui est sur notre liste : je préviens donc encore ici.',
  'popup.trust.undo': 'Me prévenir à nouveau ici',
  'popup.watch.locked': 'L’enlever avec le code des parents',

  'popup.okay': 'Peut-on aller sur ce site ?',
  'popup.okay.calm':
    'Je n’ai rien vu d’inquiétant sur cette page. Cela ne veut pas dire « sans risque » : je ne connais que ce qu’elle montre.',
  'popup.okay.unknown':
    'Je ne sais pas. On peut se parler ici, et je n’en vois pas assez. Regarde avec quelqu’un de confiance.',
  'popup.okay.caution':
    'Je n’en suis pas sûre. Ce que j’ai vu invite à faire attention. Tu n’as rien fait de mal en venant ici.',
  'popup.okay.danger': 'Mieux vaut ne pas rester ici. Tu n’as rien fait de mal en venant.',
  'popup.okay.trusted':
    'Ta famille dit que oui. Moi, je ne connais que ce que la page montre. Si quelque chose te gêne, parles-en à quelqu’un de confiance.',
  'popup.okay.protected':
    'Oui, je connais cet endroit : il est là pour aider ou pour apprendre. Si quelqu’un t’y embête quand même, parles-en à quelqu’un de confiance.',
  'popup.okay.forbidden':
    'Je ne peux pas le dire. Le navigateur garde cette page pour lui : je n’ai rien regardé.',
  'popup.okay.no-permission':
    'Je ne peux pas le dire. Je n’ai pas le droit de regarder ce site : je n’ai rien regardé.',
  'popup.okay.looking': 'Je ne peux pas encore le dire. Je regarde toujours la page.',
  'popup.okay.unlisted':
    'Ce site n’est pas sur notre liste. Cela ne le recommande pas : de nouveaux sites ouvrent chaque jour.',
  'popup.notFound': 'Ce que je n’ai pas trouvé sur cette page',
  'popup.blind': 'Ce que je ne vois pas',
  'popup.blind.1': 'Ce qui se passe dans les applis et sur d’autres appareils.',
  'popup.blind.2': 'Les images, le son et la vidéo.',
  'popup.blind.3': 'Qui sont vraiment les gens.',

  'popup.advice.title': 'Que faire ?',
  'popup.advice.calm.1': 'Garde pour toi ton adresse, ton école et tes mots de passe, ici comme ailleurs.',
  'popup.advice.calm.2':
    'Si quelqu’un te met mal à l’aise, arrête de répondre et parles-en à un adulte de confiance.',

  'popup.help.title': 'À qui parler ?',
  // Above services of which some listen, and others only take reports.
  'popup.help.intro.under-11':
    'Ici, tu peux trouver quelqu’un qui écoute les enfants. Tu peux tout lui raconter.',
  'popup.help.intro.11-14':
    'Ici, tu peux trouver quelqu’un à qui parler, même si tu penses avoir fait une bêtise.',
  'popup.help.intro.15-17':
    'Ici, tu peux trouver quelqu’un à qui parler. Ce que fait chaque service est écrit sous son nom.',
  'popup.help.intro.parent':
    'Vous pouvez vous adresser à chacun de ces services. Montrez aussi à votre enfant ceux de l’onglet « Pour toi », même si tout va bien.',
  'popup.help.none':
    'Je n’ai pas de numéro sûr pour ce pays. Un adulte de confiance peut aider : famille, école, médecin.',
  'popup.help.quiet':
    'Quand on ouvre un de ces liens, je ne le note pas. Le navigateur, lui, le garde dans son historique.',
  // On a button. {phone}: a telephone number; {name}: whom it reaches.
  'popup.help.call': 'Appeler le {phone}',
  'popup.help.open': 'Voir le site',
  'popup.help.openNamed': 'Voir le site de {name} dans un nouvel onglet',

  'popup.kept.title': 'Ce que je garde',
  'popup.kept.intro':
    'Quand je montre un avertissement, que je retiens un message ou que je quitte une page, je note six choses.',
  'popup.kept.kind':
    'Ce qui s’est passé : un avertissement montré, un message retenu, une réponse, un départ.',
  'popup.kept.why':
    'Pourquoi : les raisons affichées, comme « aucun compte n’est demandé » ou « un numéro de téléphone ».',
  'popup.kept.site': 'Le nom du site, sans l’adresse exacte de la page.',
  // In place of the one before, where names of sites are the teen's to show.
  'popup.kept.place': 'Le genre d’endroit, sans le nom du site.',
  'popup.kept.level': 'La couleur de la lampe.',
  'popup.kept.choice': 'Le choix fait : quitter, fermer, entrer, changer, envoyer.',
  'popup.kept.when': 'Le jour et l’heure.',
  'popup.kept.marks':
    'Je garde aussi quels sites la famille a marqués, jusqu’à ce qu’on revienne dessus. Les réglages les montrent.',
  'popup.kept.never': 'Ce que je ne garde jamais',
  'popup.kept.noText': 'Aucun mot d’une page, d’un message ou de ce que l’on écrit.',
  'popup.kept.noPrivate': 'Rien d’une fenêtre privée.',
  'popup.kept.noHelp': 'Aucune visite d’un lieu d’aide.',
  'popup.kept.limit':
    '{count, plural, one {Je garde mes notes # jour, sur cet ordinateur seulement.} other {Je garde mes notes # jours, sur cet ordinateur seulement.}}',
  'popup.kept.journal': 'Ouvrir le journal',
  'popup.kept.unkept':
    '{count, plural, one {Je n’ai pas pu garder une note. L’ordinateur n’a peut-être plus de place.} other {Je n’ai pas pu garder # notes. L’ordinateur n’a peut-être plus de place.}}',

  // On the lamp in the toolbar, when the pointer rests on it; a screen reader says it too.
  // {time}: on the clock, e.g. 18:45.
  'popup.paused': 'Je me repose jusqu’à {time}. Je ne préviens de rien.',
  'popup.paused.end': 'Me rallumer',
  'toolbar.paused': 'Veilleuse : je me repose.',
  'toolbar.calm': 'Veilleuse : je n’ai rien vu d’inquiétant ici.',
  'toolbar.trusted': 'Veilleuse : la famille est d’accord pour ce site.',
  'toolbar.unknown': 'Veilleuse : je n’en vois pas assez pour juger.',
  'toolbar.caution': 'Veilleuse : ici, mieux vaut faire attention.',
  'toolbar.danger': 'Veilleuse : mieux vaut ne pas rester ici.',
};
