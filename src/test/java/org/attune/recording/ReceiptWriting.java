package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.attune.recording.jobs.WriteReceipt;
import org.attune.shared.jobs.NotYetException;

/** Writes a receipt now, where a test does not want to wait until its job comes to it. */
@ApplicationScoped
class ReceiptWriting {

    private static final int MOST_LOOKS = 600;
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(50);

    @Inject
    WriteReceipt receipts;

    /** Returns when it is closed, whoever of the two came first. */
    void write(long receipt) throws IOException {
        for (int look = 1; ; look++) {
            try {
                receipts.run(String.valueOf(receipt));
                return;
            } catch (NotYetException busy) {
                if (look == MOST_LOOKS) {
                    throw busy;
                }
                LockSupport.parkNanos(MOMENT); // The job itself holds the files still.
            }
        }
    }
}
