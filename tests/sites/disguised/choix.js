for (const choix of document.querySelectorAll('.choix')) {
  choix.onclick = ({ target }) => {
    if (target.dataset.v) choix.querySelector('.tete').textContent = target.dataset.v;
    choix.classList.toggle('ouvert');
  };
}
