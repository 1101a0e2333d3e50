/** The parents' side of the popup: more detail, « vous », and always what Veilleuse does not know. */
export const parents = {
  'parent.calm':
    'Veilleuse n’a rien vu d’inquiétant sur cette page. Cela ne dit pas tout de ce qui s’y passe.',
  'parent.unknown':
    'On peut se parler sur cette page, mais elle en montre trop peu pour la juger : il faut se connecter, ou elle est encore vide. Regardez-la avec votre enfant.',
  'parent.caution':
    'Ce que montre cette page, ou ce que notre liste en dit, demande de l’attention. Cela ne veut pas dire que quelque chose de grave s’est passé.',
  'parent.danger':
    'Ce que montre cette page, ou ce que notre liste en dit, se retrouve sur des sites où des mineurs ont été mis en danger. Nous conseillons de ne pas y rester.',
  'parent.trusted':
    'La famille a dit qu’elle était d’accord pour ce site. Veilleuse ne met plus en garde contre ce que montre la page, mais vous pouvez le lire ci-dessous.',
  'parent.calm.comfort': 'Votre enfant voit la même lampe que vous.',
  'parent.caution.comfort':
    'Votre enfant n’a rien fait de mal. Une question calme vaut mieux qu’une interdiction sèche.',
  'parent.danger.comfort': 'Votre enfant n’a rien fait de mal. Écoutez d’abord, décidez ensuite.',
  'parent.unknown.comfort': '« Je ne sais pas » ne veut pas dire « sans risque ».',
  'parent.looked.glance':
    'Rien sur cette page ne ressemblait à un tchat ni à son entrée. Veilleuse ne l’a donc pas lue plus loin, et n’y a cherché aucun autre signe.',
  'parent.looked.closely':
    'La page permet d’écrire ou de s’inscrire. Veilleuse l’a donc lue de plus près, et montre ici tous les signes qu’elle y a trouvés.',
  'parent.known':
    '{name} est un service courant. La forme de ses pages ne suffit jamais, ici, à donner l’alerte.',
  'parent.camera': 'Veilleuse a vu une caméra allumée sur la page, et ne peut pas l’éteindre.',

  'parent.advice.1': 'Commencez par une question calme : « Qu’est-ce qui te plaît ici ? »',
  'parent.advice.2': 'Dites à votre enfant qu’il n’a rien fait de mal et qu’il peut tout vous raconter.',
  'parent.advice.3':
    'Si quelqu’un a menacé votre enfant, ou lui a demandé une image ou un rendez-vous, gardez les messages et appelez une ligne d’écoute.',

  'parent.reasons': 'Ce que Veilleuse a vu',
  'parent.reason.todo': 'Que pouvez-vous faire ?',
  // How plainly a sign was seen. {strength}: clear, likely or faint.
  'parent.strength':
    '{strength, select, clear {Signe très net sur la page.} likely {Signe probable sur la page.} other {Signe discret sur la page.}}',
  // {percent}: how much the page resembles a known family of sites, 0 to 100.
  'parent.kinship': 'La ressemblance mesurée est de {percent} sur 100.',
  'parent.protective': 'Ce qui protège ici',

  'parent.notFound': 'Ce que nous n’avons pas trouvé',
  'parent.notFound.intro': 'Nous l’avons cherché sur cette page. Le site l’a peut-être ailleurs.',
  'notFound.report-button': 'Un moyen de signaler un message ou une personne.',
  'notFound.moderation-rules': 'Des règles, ou des personnes qui veillent.',
  'notFound.legal-notice': 'Qui tient ce site, et comment lui écrire.',
  'notFound.help-for-minors': 'Une aide destinée aux mineurs.',
  'notFound.account-needed': 'L’obligation de créer un compte.',
  'notFound.verified-age': 'Une vraie vérification de l’âge.',

  'parent.entry': 'Ce que dit notre liste',
  'parent.entry.confidence.A':
    'Un tribunal, une autorité, la police ou plusieurs grands journaux en parlent à propos de torts causés à des mineurs.',
  'parent.entry.confidence.B': 'Un article de presse, une association ou un guide officiel en parle.',
  'parent.entry.confidence.C': 'Le site est sur la liste pour ce qu’il est, pas pour une affaire connue.',
  'parent.entry.successor': 'Il est présenté comme la suite de {site}.',
  'parent.entry.faded':
    'La source la plus récente a plus de deux ans. Veilleuse parle donc de ce site avec plus de retenue.',
  // {date}: month and year, or a year.
  'parent.status.open': 'Ouvert, d’après notre source la plus récente ({date}).',
  'parent.status.closed': 'Fermé, d’après notre source la plus récente ({date}).',
  'parent.status.unknown': 'Nous ne savons pas si ce site est ouvert. Dernière source : {date}.',
  'parent.status.undated': 'Nous ne savons pas si ce site est ouvert aujourd’hui.',
  'parent.sources': 'Sources',
  // {title}: of an article or decision. {year}: when it appeared.
  'parent.source': '{title} ({year})',
  'parent.source.undated': '{title} (sans date)',

  'parent.blind': 'Ce que Veilleuse ne voit pas',
  'parent.blind.1': 'Ce qui se passe dans les applis du téléphone et dans d’autres navigateurs.',
  'parent.blind.2': 'Les images, le son et la vidéo.',
  'parent.blind.3': 'Qui sont vraiment les personnes, et ce qu’elles ont en tête.',
  'parent.blind.4': 'Si les règles affichées sont appliquées.',

  'parent.okay.calm':
    'Veilleuse n’a rien vu d’inquiétant sur cette page. Ce n’est pas un certificat : elle juge ce qu’une page montre, pas ce que les gens y font.',
  'parent.okay.unknown':
    'Veilleuse ne peut pas le dire. On peut se parler ici, et la page en montre trop peu. Regardez-la avec votre enfant.',
  'parent.okay.caution':
    'Quelque chose ici demande de l’attention. Il s’agit de la façon dont le site est fait, ou de ce que notre liste en sait, pas de ce qui s’y serait passé.',
  'parent.okay.danger':
    'Mieux vaut ne pas y rester. Ce qui a été vu se retrouve sur des sites où des mineurs ont été mis en danger. Votre enfant n’a rien fait de mal en venant.',
  'parent.okay.trusted':
    'Quelqu’un de la famille a dit que oui. Veilleuse ne prévient plus de ce qu’elle voit sur cette page, et ne voit pas ce que les gens y font.',
  'parent.okay.protected':
    'Oui, d’après notre liste : cet endroit est là pour aider ou pour apprendre. Veilleuse n’y regarde pas et n’en garde rien.',
  'parent.okay.forbidden':
    'Veilleuse ne peut pas le dire. Le navigateur ne laisse aucune extension regarder cette page : rien n’a été regardé.',
  'parent.okay.no-permission':
    'Veilleuse ne peut pas le dire. Le navigateur ne la laisse pas regarder ce site : rien n’a été regardé.',
  'parent.okay.looking': 'Veilleuse ne peut pas encore le dire : la page se charge toujours.',
  'parent.okay.unlisted':
    'Ce site n’est pas sur notre liste. Cela ne le recommande pas : un site peut ouvrir aujourd’hui sous un nom que personne ne connaît encore.',

  'parent.trust': 'Ce site vous convient ?',
  'parent.trust.intro':
    'Si vous l’avez regardé vous-même, Veilleuse peut ne plus mettre en garde contre la façon dont il est fait. Votre enfant voit que vous l’avez dit, et chacun peut l’annuler.',
  'parent.trust.listed':
    'Ce site est sur notre liste. Si vous lui faites confiance malgré tout, une petite note reste à chaque visite. Votre enfant voit que vous l’avez dit, et chacun peut l’annuler.',
  'parent.trust.holds': 'Veilleuse retient toujours un message ou une photo qui livre quelque chose.',
  'parent.trust.frame':
    'Ce qui est sur notre liste, c’est un autre site, dont une partie de cette page vient. Donner votre accord à celui-ci n’y changerait rien.',
  'parent.trust.private':
    'Cela ne peut pas se dire depuis une fenêtre privée : rien de ce qu’on y fait n’est gardé.',
  'parent.trust.set': 'Nous sommes d’accord pour ce site',

  'parent.byPolicy':
    'L’école, ou la personne qui gère cet ordinateur, a choisi comment Veilleuse intervient. Ici, personne ne la met en pause, et on ne peut donner son accord à aucun site.',
  'parent.pause': 'Une pause',
  'parent.pause.intro':
    'Veilleuse ne dit rien pendant ce temps, et la lampe le montre. Chacun peut la rallumer à tout moment.',
  'parent.pause.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'parent.pause.locked': 'Saisir d’abord le code',

  'parent.problem': 'Signaler un problème',
  'parent.problem.intro':
    'Voici ce qui aide à comprendre une erreur : des mots-clés, des nombres et des versions, sans le nom du site. Rien n’est envoyé. Vous pouvez le copier.',
  'parent.problem.copy': 'Copier',
  'parent.problem.copied': 'C’est copié.',
};
