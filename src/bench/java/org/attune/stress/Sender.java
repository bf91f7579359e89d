package org.attune.stress;

import java.io.IOException;
import java.util.Random;
import org.attune.stress.TusUpload.Ending;

/** One of a crowd who sends a file: some have a bad line, some send wrong checksums, some give up. */
final class Sender {

    private static final int PIECE = 256 * 1024;

    private final TusUpload upload;
    private final Session session;
    private final Manner manner;
    private final Random random;

    Sender(TusUpload upload, Session session, int number, Random random) {
        this.upload = upload;
        this.session = session;
        this.manner = Manner.values()[number % Manner.values().length];
        this.random = random;
    }

    /** How somebody sends. */
    private enum Manner {
        STEADY,
        LOSES_THE_LINE,
        WITH_CHECKSUMS,
        LOSES_THE_LINE_OFTEN,
        WRONG_CHECKSUM,
        STEADY_TOO,
        GIVES_UP,
        NEVER_COMES_BACK
    }

    /** @return whether all of it was sent */
    boolean send(Runnable halt) throws IOException {
        upload.create(session);
        upload.slowPiece(session, (int) Math.min(upload.length() / 2, PIECE / 2 + random.nextInt(PIECE)), halt);
        if (manner == Manner.GIVES_UP) {
            upload.giveUp(session);
            return false;
        } else if (manner == Manner.NEVER_COMES_BACK) {
            upload.piece(session, PIECE, Ending.CUT);
            return false;
        }
        boolean fault = true;
        while (!upload.isWhole()) {
            piece(fault);
            fault = manner == Manner.LOSES_THE_LINE_OFTEN && random.nextBoolean();
        }
        return true;
    }

    private void piece(boolean fault) throws IOException {
        int most = 1 + random.nextInt(PIECE);
        if (fault && (manner == Manner.LOSES_THE_LINE || manner == Manner.LOSES_THE_LINE_OFTEN)) {
            upload.piece(session, most, Ending.CUT);
            upload.comeBack(session);
        } else if (fault && manner == Manner.WRONG_CHECKSUM) {
            long before = upload.acknowledged();
            upload.piece(session, most, Ending.WITH_WRONG_CHECKSUM);
            upload.comeBack(session);
            if (upload.acknowledged() != before) {
                throw new IOException(this + ": a piece with a wrong checksum was kept");
            }
        } else {
            upload.piece(session, most, manner == Manner.WITH_CHECKSUMS ? Ending.WITH_CHECKSUM : Ending.WHOLE);
        }
    }

    @Override
    public String toString() {
        return upload + ", " + manner;
    }
}
