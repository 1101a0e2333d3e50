(() => {
  const drawn = (hue) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
    const brush = canvas.getContext('2d');
    const paint = (time) => {
      brush.fillStyle = `hsl(${hue} 25% 25%)`;
      brush.fillRect(0, 0, 320, 240);
      brush.fillStyle = `hsl(${hue} 30% 50%)`;
      brush.beginPath();
      brush.arc(160 + Math.sin(time / 900) * 8, 120, 60, 0, 7);
      brush.fill();
      requestAnimationFrame(paint);
    };
    paint(0);
    return canvas.captureStream(15);
  };
  document.getElementById('remote').srcObject = drawn(20);
  document.getElementById('local').srcObject = drawn(210);
})();
