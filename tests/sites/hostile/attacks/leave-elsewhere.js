attack.hold(() => {
  location.href = '/never';
});
