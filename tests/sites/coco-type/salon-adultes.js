// The door only asks again: nobody looks who stands there.
document.getElementById('entree').addEventListener('submit', (event) => {
  if (Number(document.getElementById('age').value) >= 18) return;
  event.preventDefault();
  document.getElementById('refus').textContent = 'Tu es trop jeune pour ce salon.';
});
