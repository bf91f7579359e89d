package org.attune.curriculum.model.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.attune.curriculum.FaultWords;

/**
 * The table of contents at the end of a ZIP. Read by hand, because only there it says what is a link, what is encrypted
 * and how large everything claims to be, and because nothing of a stranger's archive should touch a disk.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int FILE = 0x04034b50;
    private static final int FILE_LENGTH = 30;
    private static final int LINK = 0xa000;
    private static final int KIND = 0xf000;

    private ZipDirectory() {}

    /** One entry as the table describes it; its packed bytes lie from {@code start} on. */
    record Entry(String name, int flags, int method, long packed, long size, int kind, long start) {

        boolean isEncrypted() {
            return (flags & 0x41) != 0; // Plain and strong encryption.
        }

        boolean isLink() {
            return kind == LINK;
        }

        boolean isFolder() {
            return name.endsWith("/");
        }

        long end() {
            return start + packed;
        }
    }

    /** Something that is no ZIP, or none that a usual program writes. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient FaultWords words;

        Unreadable(String key, Object... places) {
            super(key);
            words = Faults.words(key, places);
        }

        FaultWords words() {
            return words;
        }
    }

    static List<Entry> read(byte[] zip, int most) throws Unreadable {
        try {
            var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
            int end = endOf(bytes);
            int count = Short.toUnsignedInt(bytes.getShort(end + 10));
            long start = Integer.toUnsignedLong(bytes.getInt(end + 16));
            if (count > most) {
                throw new Unreadable("the-package-holds-more-than", most);
            }
            if (count == 0xffff || start == 0xffffffffL || start > end || bytes.getShort(end + 4) != 0) {
                throw new Unreadable("the-package-is-too-large");
            }
            var entries = new ArrayList<Entry>();
            bytes.position((int) start);
            for (int i = 0; i < count; i++) {
                entries.add(entry(bytes));
            }
            return entries;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Unreadable("the-package-is-damaged");
        }
    }

    private static int endOf(ByteBuffer bytes) throws Unreadable {
        int lowest = Math.max(0, bytes.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int place = bytes.limit() - END_LENGTH; place >= lowest; place--) {
            if (bytes.getInt(place) == END) {
                return place;
            }
        }
        throw new Unreadable("this-is-no-zip-file");
    }

    private static Entry entry(ByteBuffer bytes) throws Unreadable {
        int at = bytes.position();
        if (bytes.getInt(at) != ENTRY) {
            throw new Unreadable("the-package-is-damaged");
        }
        int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
        int more = Short.toUnsignedInt(bytes.getShort(at + 30)) + Short.toUnsignedInt(bytes.getShort(at + 32));
        var name = text(bytes, at + 46, nameLength);
        long file = Integer.toUnsignedLong(bytes.getInt(at + 42));
        var entry = new Entry(
                name,
                Short.toUnsignedInt(bytes.getShort(at + 8)),
                Short.toUnsignedInt(bytes.getShort(at + 10)),
                Integer.toUnsignedLong(bytes.getInt(at + 20)),
                Integer.toUnsignedLong(bytes.getInt(at + 24)),
                (bytes.getInt(at + 38) >>> 16) & KIND,
                startOf(bytes, Math.toIntExact(file), name));
        bytes.position(at + 46 + nameLength + more);
        return entry;
    }

    /** The header beside the bytes must tell the same name, or two programs would unpack two different things. */
    private static long startOf(ByteBuffer bytes, int file, String name) throws Unreadable {
        if (bytes.getInt(file) != FILE) {
            throw new Unreadable("the-package-is-damaged");
        }
        int nameLength = Short.toUnsignedInt(bytes.getShort(file + 26));
        if (!text(bytes, file + FILE_LENGTH, nameLength).equals(name)) {
            throw new Unreadable("the-package-calls-one-file");
        }
        return (long) file + FILE_LENGTH + nameLength + Short.toUnsignedInt(bytes.getShort(file + 28));
    }

    private static String text(ByteBuffer bytes, int at, int length) {
        var name = new byte[length];
        bytes.get(at, name);
        return new String(name, UTF_8);
    }
}
