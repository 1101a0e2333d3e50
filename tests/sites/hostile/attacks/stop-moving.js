attack.hold(() => window.stop());
