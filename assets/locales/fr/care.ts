/** What protects people here, or was looked for and not found. */
export const care = {
  'signal.report-button.title': 'On peut signaler un message',
  'signal.report-button.under-11': 'Il y a un bouton pour prévenir quand quelqu’un n’est pas gentil.',
  'signal.report-button.11-14': 'Il y a un bouton pour signaler. Quelqu’un est censé regarder ensuite.',
  'signal.report-button.parent':
    'La page montre un moyen de signaler un message ou une personne. Nous ne pouvons pas voir ce qui se passe après un signalement.',
  'signal.report-button.todo': 'Sers-t’en dès que quelque chose te gêne. Signaler, ce n’est pas rapporter.',
  'signal.report-button.parent-todo': 'Repérez le bouton avec votre enfant, avant d’en avoir besoin.',

  'signal.moderation-rules.title': 'La page parle de règles ou de modération',
  'signal.moderation-rules.under-11': 'La page dit qu’il y a des règles, ou des gens qui veillent.',
  'signal.moderation-rules.11-14': 'La page affiche des règles, ou dit que quelqu’un veille.',
  'signal.moderation-rules.parent':
    'La page affiche des règles de conduite ou parle de modération. Nous ne pouvons pas vérifier qu’elles sont appliquées.',
  'signal.moderation-rules.todo':
    'Lis les règles une fois : elles te disent ce que tu as le droit de refuser.',
  'signal.moderation-rules.parent-todo':
    'Lisez les règles : à partir de quel âge, et que se passe-t-il quand elles ne sont pas suivies ?',

  'signal.legal-notice.title': 'Le site dit qui le tient',
  'signal.legal-notice.under-11': 'Le site dit qui s’en occupe.',
  'signal.legal-notice.11-14': 'Le site dit qui le tient et comment lui écrire.',
  'signal.legal-notice.parent':
    'La page renvoie à des mentions légales ou à un éditeur que l’on peut joindre.',
  'signal.legal-notice.todo': 'En cas de souci, un adulte peut écrire aux personnes qui tiennent le site.',
  'signal.legal-notice.parent-todo':
    'En cas de problème, écrivez à l’éditeur et gardez une copie de votre message.',

  'signal.help-for-minors.title': 'De l’aide pour les jeunes est indiquée',
  'signal.help-for-minors.under-11': 'La page montre où trouver de l’aide quand on est un enfant.',
  'signal.help-for-minors.11-14': 'La page indique où trouver de l’aide quand on est jeune.',
  'signal.help-for-minors.parent':
    'La page renvoie vers une aide ou une ligne d’écoute destinée aux mineurs, ou vers un contact pour les parents.',
  'signal.help-for-minors.todo':
    'Si tu en as besoin, appelle ou écris. C’est gratuit la plupart du temps, et c’est fait pour ça.',
  'signal.help-for-minors.parent-todo':
    'Dites à votre enfant qu’il peut appeler une ligne d’écoute sans vous demander la permission.',

  'signal.help-service.title': 'La page se présente comme un service d’écoute',
  'signal.help-service.under-11': 'La page dit que des personnes sont là pour écouter et aider les enfants.',
  'signal.help-service.11-14':
    'La page se présente comme un lieu d’écoute, avec des personnes formées pour t’aider.',
  'signal.help-service.parent':
    'La page se présente comme un service d’aide : qui le tient, pour quoi, avec des écoutants formés.',
  'signal.help-service.todo':
    'Tu peux y parler de ce qui te préoccupe. Veilleuse ne garde rien de ta visite.',
  'signal.help-service.parent-todo':
    'Laissez à votre enfant la liberté de parler ici. Veilleuse n’en garde aucune trace.',

  'signal.account-needed.title': 'Il faut un compte',
  'signal.account-needed.under-11': 'Il faut s’inscrire pour parler ici. On sait un peu mieux qui est là.',
  'signal.account-needed.11-14':
    'Il faut un compte pour parler ici. On n’y change pas de nom toutes les cinq minutes.',
  'signal.account-needed.parent':
    'Il faut un compte, avec une adresse e-mail ou un numéro. Une personne exclue ne revient pas aussi facilement.',
  'signal.account-needed.todo': 'Choisis un mot de passe rien que pour ce site, et ne le donne à personne.',
  'signal.account-needed.parent-todo':
    'Créez le compte ensemble et regardez les réglages de confidentialité.',

  'signal.verified-age.title': 'La page parle d’une vraie vérification de l’âge',
  'signal.verified-age.under-11': 'La page dit que l’âge des gens est vérifié pour de vrai.',
  'signal.verified-age.11-14': 'Le site dit qu’il vérifie l’âge autrement qu’avec une case à cocher.',
  'signal.verified-age.parent':
    'La page parle d’une vraie vérification de l’âge, et pas seulement d’un âge déclaré. Nous ne pouvons pas juger de sa qualité.',
  'signal.verified-age.todo': 'Ne prête pas ton compte : c’est lui qui dit que tu as l’âge d’être là.',
  'signal.verified-age.parent-todo':
    'Avant d’envoyer une pièce d’identité, regardez qui fait la vérification et ce qui en est gardé.',

  'signal.ordinary-purpose.title': 'La page sert à autre chose qu’à rencontrer des gens',
  'signal.ordinary-purpose.under-11':
    'Cette page sert à une chose de tous les jours, comme acheter ou apprendre.',
  'signal.ordinary-purpose.11-14':
    'Cette page a un but ordinaire : acheter, s’inscrire, s’informer ou apprendre.',
  'signal.ordinary-purpose.parent':
    'La page a un but ordinaire, comme un achat, une inscription ou un cours. Les questions qu’elle pose s’expliquent ainsi.',
  'signal.ordinary-purpose.todo':
    'Remplis un formulaire avec un adulte quand il demande ton adresse ou de l’argent.',
  'signal.ordinary-purpose.parent-todo': 'Il n’y a rien de particulier à faire ici.',

  'signal.no-moderation-found.title': 'Nous n’avons pas trouvé de modération',
  'signal.no-moderation-found.under-11': 'Nous n’avons trouvé personne qui veille sur les discussions ici.',
  'signal.no-moderation-found.11-14':
    'Nous n’avons trouvé ici ni personne qui veille sur les discussions, ni bouton pour signaler.',
  'signal.no-moderation-found.parent':
    'Nous n’avons pas trouvé de règles, de modérateurs, ni de moyen de signaler. Le service en a peut-être que nous n’avons pas vus.',
  'signal.no-moderation-found.todo': 'Si quelque chose te gêne, pars et parles-en à un adulte de confiance.',
  'signal.no-moderation-found.parent-todo':
    'Si un message est grave, notez l’adresse de la page et le pseudo, puis signalez-le aux services officiels.',
};
