/** What sources say about a listed site, where no sign on the page says the same. An inquiry is never told as a finding. */
export const reasons = {
  'reason.anonymous-messages.title': 'Des messages anonymes',
  'reason.anonymous-messages.under-11':
    'On peut écrire ici sans dire qui on est. Si un message te fait de la peine, ce n’est pas ta faute.',
  'reason.anonymous-messages.11-14':
    'On peut t’écrire sans dire qui on est. Si un message te blesse, ce n’est pas ta faute.',
  'reason.anonymous-messages.parent':
    'N’importe qui peut envoyer des messages ou des questions sans dire son nom. Le harcèlement en devient plus facile, et plus difficile à retracer.',
  'reason.anonymous-messages.todo':
    'Ne réponds pas à un message qui blesse. Montre-le à un adulte de confiance.',
  'reason.anonymous-messages.parent-todo':
    'Gardez des captures des messages blessants : elles aident à faire un signalement.',

  'reason.moves-to-other-app.title': 'La discussion continue sur d’autres applis',
  'reason.moves-to-other-app.under-11': 'Ici, des gens demandent de parler ailleurs. Tu peux dire non.',
  'reason.moves-to-other-app.11-14': 'On demande souvent ton nom sur une autre appli. Tu peux dire non.',
  'reason.moves-to-other-app.parent':
    'Le service sert à échanger ses comptes d’autres applis : le contact continue là où personne ne peut le suivre.',
  'reason.moves-to-other-app.todo': 'Ne donne pas tes autres comptes à quelqu’un que tu viens de rencontrer.',
  'reason.moves-to-other-app.parent-todo':
    'Regardez avec votre enfant qui figure dans ses contacts, et d’où chacun vient.',

  'reason.sextortion-reported.title': 'Du chantage avec des photos ou des vidéos a été signalé',
  'reason.sextortion-reported.under-11':
    'Des gens disent qu’on les a menacés ici à cause d’une photo. Garde tes photos pour toi.',
  'reason.sextortion-reported.11-14':
    'Des personnes disent avoir été menacées ici à cause d’une image. Si cela t’arrive, on peut t’aider, et tu n’as rien fait de mal.',
  'reason.sextortion-reported.parent':
    'Des autorités, des chercheurs ou la presse rapportent des cas où des mineurs ont subi un chantage à l’image après un contact sur ce service.',
  'reason.sextortion-reported.todo':
    'Si on te menace : ne paie pas, n’envoie rien de plus, et parles-en. On peut t’aider.',
  'reason.sextortion-reported.parent-todo':
    'En cas de chantage : ne payez pas, gardez les messages sans les transmettre, appelez une ligne d’écoute. Dites à votre enfant qu’il n’a rien fait de mal.',

  'reason.closed-by-justice.title': 'Fermé par la justice',
  'reason.closed-by-justice.under-11': 'Des juges ont fermé ce site parce que des gens y étaient en danger.',
  'reason.closed-by-justice.11-14':
    'La justice a fermé ce site parce que des personnes y ont été mises en danger.',
  'reason.closed-by-justice.parent':
    'Un tribunal ou un parquet a fait fermer ce site ou saisir ses serveurs. Si l’adresse fonctionne de nouveau, quelqu’un d’autre s’en sert peut-être.',
  'reason.closed-by-justice.todo': 'Quitte cette adresse, même si la page a l’air normale.',
  'reason.closed-by-justice.parent-todo':
    'Si l’adresse fonctionne encore, vous pouvez la signaler aux autorités.',

  'reason.closed-after-harm.title': 'Fermé après des torts causés à des mineurs',
  'reason.closed-after-harm.under-11': 'Ce site a fermé parce que des enfants y ont été mis en danger.',
  'reason.closed-after-harm.11-14':
    'Ce site a fermé parce que des jeunes y ont été mis en danger. Les copies ne sont pas plus sûres.',
  'reason.closed-after-harm.parent':
    'L’exploitant a fermé le service après des actions en justice ou des torts répétés envers des mineurs. Des copies reprennent souvent le même nom.',
  'reason.closed-after-harm.todo': 'Si tu tombes sur une copie, ne t’y inscris pas.',
  'reason.closed-after-harm.parent-todo': 'Méfiez-vous des sites et des applis qui reprennent ce nom.',

  'reason.successor-of-closed-site.title': 'Prend la place d’un site fermé',
  'reason.successor-of-closed-site.under-11':
    'Ce site ressemble à un autre, qui a été fermé parce qu’il était dangereux.',
  'reason.successor-of-closed-site.11-14':
    'Ce site se présente comme la suite d’un site fermé, ou la presse le dit. L’ancien était dangereux.',
  'reason.successor-of-closed-site.parent':
    'Le service se présente, ou est décrit par la presse, comme le successeur ou la copie d’un site fermé.',
  'reason.successor-of-closed-site.todo': 'Ne reste pas pour voir si c’est pareil. Tu peux fermer l’onglet.',
  'reason.successor-of-closed-site.parent-todo':
    'Demandez à votre enfant s’il connaissait l’ancien site, et qui lui a parlé du nouveau.',

  'reason.borrowed-name.title': 'Reprend un nom connu',
  'reason.borrowed-name.under-11': 'Ce site prend le nom d’un autre. Ce n’est peut-être pas ce que tu crois.',
  'reason.borrowed-name.11-14': 'Il utilise le nom d’un autre site. Ce n’est peut-être pas ce que tu crois.',
  'reason.borrowed-name.parent':
    'L’adresse reprend le nom d’un service connu, ouvert ou fermé, pour attirer ses visiteurs.',
  'reason.borrowed-name.todo': 'Demande à quelqu’un de t’aider à trouver la vraie adresse.',
  'reason.borrowed-name.parent-todo': 'Cherchez la bonne adresse ensemble, et gardez-la dans les favoris.',

  'reason.named-in-criminal-case.title': 'Cité dans des affaires judiciaires',
  'reason.named-in-criminal-case.under-11':
    'La police a parlé de ce site, parce que des enfants y étaient en danger.',
  'reason.named-in-criminal-case.11-14':
    'La police et la justice ont cité ce site dans des affaires où des jeunes ont été mis en danger.',
  'reason.named-in-criminal-case.parent':
    'Des tribunaux, des parquets ou la police ont cité ce service dans des affaires touchant des mineurs. Cela dit comment certains s’en sont servis, pas qui sont ses autres utilisateurs.',
  'reason.named-in-criminal-case.todo':
    'Si quelqu’un d’ici veut te voir en vrai, dis non et parles-en tout de suite à un adulte de confiance.',
  'reason.named-in-criminal-case.parent-todo':
    'Si votre enfant a été en contact avec quelqu’un ici, gardez les messages et demandez conseil à une ligne d’écoute.',

  'reason.regulator-action.title': 'Une autorité de régulation est intervenue',
  'reason.regulator-action.under-11':
    'Des personnes chargées de protéger les gens regardent ce site de près.',
  'reason.regulator-action.11-14':
    'Une autorité qui protège les gens en ligne examine ce service ou a mis en garde à son sujet.',
  'reason.regulator-action.parent':
    'Une autorité publique a ouvert une enquête, adressé un avertissement ou pris une décision sur ce service. Une enquête n’est pas un jugement ; regardez la date.',
  'reason.regulator-action.todo': 'Attends avant de t’inscrire ici, et demande l’avis d’un adulte.',
  'reason.regulator-action.parent-todo': 'Lisez la source et sa date : la situation a pu changer depuis.',

  'reason.child-protection-warning.title': 'Déconseillé par des organismes de protection de l’enfance',
  'reason.child-protection-warning.under-11':
    'Des gens qui protègent les enfants disent que ce n’est pas un bon endroit.',
  'reason.child-protection-warning.11-14':
    'Des personnes dont le métier est de protéger les jeunes disent que ce n’est pas un bon endroit pour toi.',
  'reason.child-protection-warning.parent':
    'Une association de protection de l’enfance ou un guide officiel déconseille ce service aux mineurs.',
  'reason.child-protection-warning.todo': 'Demande à un adulte de chercher avec toi un endroit plus sûr.',
  'reason.child-protection-warning.parent-todo':
    'Le guide cité propose souvent d’autres services, selon l’âge.',

  'reason.removed-from-app-stores.title': 'Retiré des magasins d’applications',
  'reason.removed-from-app-stores.under-11':
    'Le magasin d’applications a retiré cette appli, parce qu’elle n’était pas assez sûre.',
  'reason.removed-from-app-stores.11-14':
    'Des magasins d’applications ont retiré cette appli, au moins un temps, pour des raisons de sécurité.',
  'reason.removed-from-app-stores.parent':
    'Des magasins d’applications ont retiré l’appli, au moins un temps, après des alertes sur la sécurité des mineurs. La version web fonctionne parfois encore.',
  'reason.removed-from-app-stores.todo': 'N’installe pas cette appli depuis un autre endroit.',
  'reason.removed-from-app-stores.parent-todo':
    'Vérifiez que l’appli n’est pas restée sur un ancien téléphone ou une tablette.',
};
