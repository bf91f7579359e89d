package org.attune.recording.bucket;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;

/** A range on its way here. Closed before its end it ends the connection, instead of reading what nobody wants. */
final class BodyStream extends FilterInputStream {

    private final HttpURLConnection connection;
    private long missing;

    BodyStream(HttpURLConnection connection, long from, long to) throws IOException {
        super(connection.getInputStream());
        this.connection = connection;
        this.missing = to - from;
        if (connection.getResponseCode() != HttpURLConnection.HTTP_PARTIAL
                || connection.getContentLengthLong() != missing) {
            connection.disconnect();
            throw new IOException("The store sends another range than was asked for");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (missing == 0) {
            return -1;
        }
        int read = super.read(to, offset, (int) Math.min(length, missing));
        if (read < 0) {
            throw new EOFException("The store broke off");
        }
        missing -= read;
        return read;
    }

    @Override
    public void close() throws IOException {
        if (missing > 0) {
            connection.disconnect();
        } else {
            super.close();
        }
    }
}
