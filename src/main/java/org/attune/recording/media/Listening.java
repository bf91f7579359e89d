package org.attune.recording.media;

import org.attune.recording.model.Peaks;
import org.attune.recording.sound.Fingerprint;
import org.attune.recording.sound.Fingerprinter;
import org.attune.recording.sound.SoundFacts;
import org.attune.recording.sound.SoundMeter;

/** All that is learnt from one passage over a recording's sound. */
public final class Listening {

    private final Peaks peaks = new Peaks();
    private final SoundMeter meter = new SoundMeter();
    private final Fingerprinter prints = new Fingerprinter();

    void add(float sample) {
        peaks.add(sample);
        meter.add(sample);
        prints.add(sample);
    }

    public Peaks peaks() {
        return peaks;
    }

    public SoundFacts sound() {
        return meter.facts();
    }

    public Fingerprint fingerprint() {
        return prints.fingerprint();
    }

    public long millis() {
        return peaks.millis();
    }
}
