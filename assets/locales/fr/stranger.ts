/** Being put in touch with people one has never met. */
export const stranger = {
  'signal.random-partner.title': 'Des inconnus sont réunis au hasard',
  'signal.random-partner.under-11':
    'L’ordinateur choisit au hasard quelqu’un qui va te parler. Ça peut être n’importe qui.',
  'signal.random-partner.11-14':
    'Un bouton te met face à une personne choisie au hasard. Ça peut être n’importe qui, de n’importe quel âge.',
  'signal.random-partner.parent':
    'Un bouton « suivant » relie deux inconnus au hasard. Rien ne permet de prévoir qui votre enfant va rencontrer.',
  'signal.random-partner.todo':
    'Ne clique pas sur « suivant » juste pour voir. Tu peux fermer l’onglet à tout moment.',
  'signal.random-partner.parent-todo':
    'Demandez à votre enfant sur qui il est déjà tombé, et écoutez sans juger.',

  'signal.random-video-with-strangers.title': 'De la vidéo avec des inconnus choisis au hasard',
  'signal.random-video-with-strangers.under-11':
    'La caméra te montre à quelqu’un que tu ne connais pas. Cette personne peut garder ton image.',
  'signal.random-video-with-strangers.11-14':
    'La caméra te montre à quelqu’un que tu n’as jamais vu. Cette personne peut montrer des choses que tu ne veux pas voir, et peut t’enregistrer.',
  'signal.random-video-with-strangers.15-17':
    'Tu apparais en vidéo devant des inconnus choisis au hasard. Ce que tu montres peut être enregistré, puis servir à faire pression sur toi.',
  'signal.random-video-with-strangers.parent':
    'Le service met deux inconnus en relation par webcam, au hasard. Un enfant peut voir des choses choquantes en quelques secondes et peut être filmé à son insu.',
  'signal.random-video-with-strangers.todo':
    'Couvre ta caméra ou ferme l’onglet. Si quelqu’un a enregistré quelque chose, parles-en : on peut t’aider.',
  'signal.random-video-with-strangers.parent-todo':
    'Retirez l’autorisation de la caméra pour ce site dans le navigateur, et dites à votre enfant qu’on peut faire retirer une image.',

  'signal.random-text-with-strangers.title': 'Une discussion avec des inconnus choisis au hasard',
  'signal.random-text-with-strangers.under-11':
    'On te fait parler avec quelqu’un que tu ne connais pas, et personne d’autre ne lit.',
  'signal.random-text-with-strangers.11-14':
    'On te met en contact avec quelqu’un que tu ne connais pas, et personne d’autre ne lit.',
  'signal.random-text-with-strangers.15-17':
    'C’est une discussion à deux, sans témoin, avec une personne choisie au hasard. Le ton peut changer en quelques messages.',
  'signal.random-text-with-strangers.parent':
    'Le service associe des inconnus au hasard pour une discussion à deux, souvent sans compte.',
  'signal.random-text-with-strangers.todo':
    'Ne donne ni photo, ni adresse, ni nom sur une autre appli. Si la personne insiste, ferme l’onglet.',
  'signal.random-text-with-strangers.parent-todo':
    'Expliquez à votre enfant que passer « sur une autre appli » est souvent la première demande d’une personne mal intentionnée.',

  'signal.talk-to-strangers.title': 'La page invite à parler à des inconnus',
  'signal.talk-to-strangers.under-11': 'Cette page te propose de parler à des gens que tu ne connais pas.',
  'signal.talk-to-strangers.11-14': 'La page le dit elle-même : ici, on parle à des inconnus.',
  'signal.talk-to-strangers.parent': 'La page annonce elle-même qu’elle sert à parler avec des inconnus.',
  'signal.talk-to-strangers.todo': 'Si tu as envie de parler, écris plutôt à quelqu’un que tu connais déjà.',
  'signal.talk-to-strangers.parent-todo':
    'Demandez ce que votre enfant cherche ici : de la compagnie, un jeu, une écoute. Il existe des lieux pour chacun.',

  'signal.live-camera.title': 'Une caméra en direct',
  'signal.live-camera.under-11': 'Cette page utilise la caméra. D’autres gens pourraient te voir.',
  'signal.live-camera.11-14':
    'La page utilise une caméra en direct. Tu ne sais pas qui regarde, ni qui enregistre.',
  'signal.live-camera.parent':
    'Veilleuse a vu sur la page une image de caméra en direct ou une demande de caméra.',
  'signal.live-camera.todo': 'Refuse la caméra, ou couvre-la avec un papier. C’est toujours permis.',
  'signal.live-camera.parent-todo':
    'Vérifiez dans le navigateur quels sites ont le droit d’utiliser la caméra et le micro.',
};
