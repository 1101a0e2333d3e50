/**
 * Quiet words beside the fields of an entry form. `birth-year`, `age`, `department`: what the figures in a nickname
 * tell; they are shown above the words. `together`: age, place and gender in one form. `retry`: an age was refused,
 * then a higher one was written.
 */
export const entryForm = {
  'entry-form.birth-year.under-11':
    'Ton pseudo dit ton année de naissance à tout le monde. Sans chiffres, il te cache mieux.',
  'entry-form.birth-year.11-14':
    'Ton pseudo dit à tout le monde ton année de naissance. Sans ces chiffres, il garde ça pour toi.',
  'entry-form.birth-year.15-17':
    'Ce pseudo donne ton année de naissance à tout le monde ici. Sans ces chiffres, il n’en dit rien.',
  'entry-form.age.under-11':
    'Ce nombre peut dire ton âge à tout le monde. Sans chiffres, ton pseudo te cache mieux.',
  'entry-form.age.11-14':
    'Ce nombre dans ton pseudo peut dire ton âge à tout le monde. Sans lui, ton pseudo n’en dit rien.',
  'entry-form.age.15-17':
    'Ce nombre peut dire ton âge à tout le monde ici. Sans lui, ton pseudo n’en dit rien.',
  'entry-form.department.under-11':
    'Ce nombre peut dire à tout le monde où tu habites. Sans chiffres, ton pseudo te cache mieux.',
  'entry-form.department.11-14':
    'Ce nombre ressemble à un numéro de département ou à un code postal : il peut dire à tout le monde où tu habites.',
  'entry-form.department.15-17':
    'Ce nombre ressemble à un numéro de département ou à un code postal. Avec le reste, il réduit beaucoup le nombre de gens que tu peux être.',
  'entry-form.together.under-11':
    'Tout ça ensemble aide quelqu’un à te trouver. Tu n’as pas à dire où tu habites.',
  'entry-form.together.11-14':
    'L’âge, l’endroit, fille ou garçon : ensemble, ça aide à te retrouver. Rien ne t’oblige à dire où tu habites.',
  'entry-form.together.15-17':
    'Âge, lieu et genre ensemble désignent peu de monde. Rien ne t’oblige à dire où tu habites.',
  'entry-form.retry.under-11':
    'Tu n’as rien fait de mal. Cet endroit n’est pas pour les enfants. Un adulte peut t’aider.',
  'entry-form.retry.11-14':
    'Tu n’as rien fait de mal. La limite d’âge dit surtout qui est de l’autre côté : des adultes que tu ne connais pas.',
  'entry-form.retry.15-17':
    'Personne ne te reproche rien. La limite d’âge dit surtout qui l’on rencontre de l’autre côté.',
};
