/**
 * What a warning in a page says. Keys end with the age band of the reader.
 * `sentence`: one sentence that says it all. `comfort`: the line under it, read even when nothing else is.
 * Three pieces of advice: each one thing that can be done at once.
 */
export const warnings = {
  'warning.caution.sentence.under-11': 'Ici, des gens que tu ne connais pas peuvent te parler.',
  'warning.caution.sentence.11-14': 'Ici, on peut te parler sans dire qui on est.',
  'warning.caution.sentence.15-17': 'Ici, rien ne te dit à qui tu parles vraiment.',
  'warning.caution.comfort.under-11': 'Tu n’as rien fait de mal. Tu peux montrer cette page à un adulte.',
  'warning.caution.comfort.11-14': 'Tu n’as rien fait de mal. Garde pour toi ce qui permet de te retrouver.',
  'warning.caution.comfort.15-17': 'Personne ne te reproche rien. Je dis seulement ce que j’ai vu.',
  'warning.caution.advice.under-11.1': 'Va chercher un adulte et montre-lui cette page.',
  'warning.caution.advice.under-11.2': 'Ne dis pas ton nom, ton âge ni où tu habites.',
  'warning.caution.advice.under-11.3':
    'Si quelqu’un veut une photo ou te demande de garder un secret, ferme la page.',
  'warning.caution.advice.11-14.1': 'Garde pour toi ton nom, ton âge, ta ville et ton école.',
  'warning.caution.advice.11-14.2':
    'N’envoie pas de photo, et ne passe pas sur une autre appli si on te le propose.',
  'warning.caution.advice.11-14.3': 'Si quelque chose te gêne, ferme l’onglet et parles-en à quelqu’un.',
  'warning.caution.advice.15-17.1': 'Choisis un pseudo qui ne mène pas à tes autres comptes.',
  'warning.caution.advice.15-17.2':
    'Si quelqu’un est pressé de passer sur une autre appli, en vidéo ou en vrai, méfie-toi.',
  'warning.caution.advice.15-17.3': 'Tu peux bloquer et partir sans te justifier.',

  'warning.again.sentence.under-11': 'Ici, des gens que tu ne connais pas peuvent te parler.',
  'warning.again.sentence.11-14': 'Toujours ici : tu ne sais pas qui te parle.',
  'warning.again.sentence.15-17': 'Pour rappel, rien ici ne te dit à qui tu parles vraiment.',

  'warning.soft.sentence.under-11': 'Ici, on rencontre des gens qu’on ne connaît pas.',
  'warning.soft.sentence.11-14': 'Ici, tu peux rencontrer des gens que tu ne connais pas.',
  'warning.soft.sentence.15-17': 'Ici, on rencontre surtout des inconnus.',

  'warning.adult.sentence.under-11': 'Cet endroit est pour les grandes personnes.',
  'warning.adult.sentence.11-14': 'Cet endroit est fait pour les adultes.',
  'warning.adult.sentence.15-17': 'Ce site s’adresse aux adultes.',

  'warning.watched.sentence.under-11': 'Ce site est marqué : ici, on fait attention.',
  'warning.watched.sentence.11-14': 'Ce site est marqué chez toi : ici, on fait attention.',
  'warning.watched.sentence.15-17': 'Chez toi, ce site est marqué comme un endroit où faire attention.',
  // The family said that a site is okay, and it is on our list.
  'warning.trusted.sentence.under-11': 'Ta famille connaît ce site. Fais quand même attention ici.',
  'warning.trusted.sentence.11-14': 'La famille est d’accord pour ce site, mais il est sur notre liste.',
  'warning.trusted.sentence.15-17': 'La famille est d’accord pour ce site, mais il est sur notre liste.',

  'warning.danger.sentence.under-11': 'Cet endroit n’est pas pour les enfants.',
  'warning.danger.sentence.11-14': 'Mieux vaut ne pas rester ici.',
  'warning.danger.sentence.15-17': 'Mieux vaut quitter ce site.',
  'warning.danger.comfort.under-11': 'Tu n’as rien fait de mal. On peut partir maintenant.',
  'warning.danger.comfort.11-14': 'Tu n’as rien fait de mal.',
  'warning.danger.comfort.15-17': 'Tu n’as rien fait de mal, quoi qu’il se soit passé ici.',
  'warning.danger.advice.under-11.1': 'Appuie sur « Quitter le site ».',
  'warning.danger.advice.under-11.2': 'Va voir un adulte en qui tu as confiance et raconte-lui.',
  'warning.danger.advice.under-11.3':
    'Si quelqu’un t’a parlé ou t’a fait peur, raconte-le. Ce n’est pas ta faute.',
  'warning.danger.advice.11-14.1': 'Quitte le site. Tu n’as pas besoin de dire au revoir.',
  'warning.danger.advice.11-14.2':
    'Si on t’a demandé une photo, un rendez-vous ou de garder un secret, dis-le à un adulte de confiance.',
  'warning.danger.advice.11-14.3': 'Si quelqu’un te menace, n’envoie rien et ne paie rien. On peut t’aider.',
  'warning.danger.advice.15-17.1': 'Quitte le site. Tu n’as pas à finir la conversation.',
  'warning.danger.advice.15-17.2':
    'Si quelqu’un fait pression sur toi, ne paie pas, n’envoie rien de plus et n’efface pas ses messages.',
  'warning.danger.advice.15-17.3':
    'Parle à une personne de confiance ou à une ligne d’écoute. La plupart sont gratuites, et tu peux demander à rester anonyme.',

  'warning.camera.under-11':
    'Ta caméra est peut-être encore allumée. Couvre-la avec ta main. Je quitte la page.',
  'warning.camera.11-14':
    'Ta caméra est peut-être encore allumée. Si tu ne choisis rien, je quitterai la page dans un instant.',
  'warning.camera.15-17':
    'Ta caméra est peut-être encore allumée, et je ne peux pas la couper. Si tu ne choisis rien, je quitterai la page dans un instant.',

  // On a cover without a way in, which the family chose.
  'warning.shut.under-11':
    'Ta famille a choisi de garder ces pages fermées. Tu peux en parler avec un adulte.',
  'warning.shut.11-14': 'Ta famille a choisi de garder ces pages fermées. Tu peux en parler avec elle.',
  'warning.shut.15-17':
    'Le réglage choisi en famille garde ces pages fermées. Si cela te gêne, tu peux en parler avec tes proches.',
  // The same, set by a school or by whoever manages the computer.
  'warning.shut.by-policy.under-11':
    'Ici, l’école ou un adulte garde ces pages fermées. Tu peux en parler avec un adulte.',
  'warning.shut.by-policy.11-14':
    'L’école, ou la personne qui gère cet ordinateur, garde ces pages fermées. Tu peux en parler avec un adulte de confiance.',
  'warning.shut.by-policy.15-17':
    'Le réglage de cet ordinateur garde ces pages fermées. Si cela te gêne, tu peux en parler avec l’école ou avec la personne qui le gère.',

  // Read aloud by screen readers as the name of the warning.
  'warning.label.dialog': 'Message de Veilleuse',
  'warning.label.leave': 'Quitter le site',
  'warning.label.why': 'Pourquoi ?',
  'warning.label.whatToDo': 'Que faire ?',
  'warning.label.talk': 'Parler à quelqu’un',
  'warning.label.close': 'Fermer ce message',
  'warning.label.back': 'Retour',
  'warning.label.enterAnyway': 'Entrer quand même',
  'warning.label.enterAnywayHint': 'Maintiens le bouton enfoncé pendant une seconde.',
  // For people who cannot hold a button: opens the same door in two steps.
  'warning.label.enterAnywayPlain': 'Entrer sans maintenir le bouton',
  'warning.label.enterAnywayQuestion': 'Tu veux vraiment entrer ?',
  'warning.label.enterAnywayConfirm': 'Oui, entrer',
};
