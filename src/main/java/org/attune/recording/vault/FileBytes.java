package org.attune.recording.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Sealed bytes in a file. Once open they can be read to their end, even if the file is deleted meanwhile. */
final class FileBytes implements SealedBytes {

    private final FileChannel channel;

    FileBytes(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return channel.read(to, position);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
