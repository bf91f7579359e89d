/*
 * Sounds made on the spot: a soft tone, a breath of noise, or a voice that lives on this machine. A voice from somewhere
 * else would send the words away, so it is never used.
 */
window.attuneSound = (() => {
    "use strict";

    let context = null;
    let playing = [];

    function open() {
        context = context ?? new AudioContext();
        context.resume();
        return context;
    }

    function envelope(peak, seconds, rise) {
        const gain = context.createGain();
        const now = context.currentTime;
        gain.gain.setValueAtTime(0.0001, now);
        gain.gain.linearRampToValueAtTime(peak, now + rise);
        gain.gain.linearRampToValueAtTime(0.0001, now + seconds);
        gain.connect(context.destination);
        return gain;
    }

    function play(source, seconds) {
        source.start();
        source.stop(context.currentTime + seconds);
        playing.push(source);
        source.onended = () => playing = playing.filter(other => other !== source);
    }

    function tone(pitch) {
        open();
        const source = context.createOscillator();
        source.frequency.value = pitch;
        source.connect(envelope(0.12, 1.6, 0.15));
        play(source, 1.6);
    }

    /** Noise that swells while one breathes in, and ebbs away while one breathes out. */
    function breath(seconds, inward) {
        open();
        const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
        const samples = buffer.getChannelData(0);
        let last = 0;
        for (let i = 0; i < samples.length; i++) {
            last = 0.97 * last + 0.03 * (Math.random() * 2 - 1);
            samples[i] = last * 3;
        }
        const source = context.createBufferSource();
        source.buffer = buffer;
        source.loop = true;
        source.connect(envelope(0.25, seconds, inward ? seconds * 0.8 : seconds * 0.1));
        play(source, seconds);
    }

    function voice(language) {
        const all = window.speechSynthesis?.getVoices() ?? [];
        return all.find(one => one.localService === true && one.lang.toLowerCase().startsWith(language));
    }

    function say(text, language) {
        const here = voice(language);
        if (!here) {
            tone(262);
            return;
        }
        const words = new SpeechSynthesisUtterance(text);
        words.voice = here;
        words.lang = here.lang;
        words.rate = 0.85;
        window.speechSynthesis.speak(words);
    }

    function stop() {
        playing.forEach(source => source.stop());
        playing = [];
        window.speechSynthesis?.cancel();
    }

    window.speechSynthesis?.getVoices(); // Asked early: browsers learn of voices late.
    return { say, breath, tone, stop };
})();
