package org.attune.recording.rest;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attune.recording.vault.SegmentsAhead;

/**
 * One range of one recording on its way to one player. Written only when the connection takes more, so a paused player
 * holds a few open segments and no thread.
 */
final class MediaStream implements WriteListener, AsyncListener {

    /** A player that is paused for longer asks anew, which players do by themselves. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final SegmentsAhead segments;
    private final StreamPermit permit;
    private final AtomicBoolean ended = new AtomicBoolean();
    private AsyncContext context;
    private ServletOutputStream out;

    MediaStream(SegmentsAhead segments, StreamPermit permit) {
        this.segments = segments;
        this.permit = permit;
    }

    void sendTo(AsyncContext asyncContext, ServletOutputStream stream) {
        context = asyncContext;
        out = stream;
        context.setTimeout(LONGEST.toMillis());
        context.addListener(this);
        out.setWriteListener(this);
    }

    @Override
    public void onWritePossible() throws IOException {
        while (!ended.get() && out.isReady()) {
            if (segments.isSent()) {
                end();
                return;
            }
            if (!permit.stands()) {
                throw new IOException("No longer allowed"); // The connection closes: a short body must look broken.
            }
            segments.sendNext(out);
        }
    }

    @Override
    public void onError(Throwable cause) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            try {
                segments.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } finally {
                context.complete();
            }
        }
    }
}
