package org.attune.curriculum.model.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How long a clip lasts and whether it has a picture, read from what its container says about itself. Authors run this
 * without any media program at hand.
 *
 * @param millis below one when the container does not tell
 */
record MediaLength(long millis, boolean picture) {

    static final MediaLength UNKNOWN = new MediaLength(-1, false);

    private static final int[] MP3_KBITS = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    private static final int[] MP3_KBITS_LOW = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    private static final int[] MP3_RATES = {44100, 48000, 32000};

    static MediaLength of(MediaForm form, byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            return switch (form) {
                case WAV -> wav(buffer.order(ByteOrder.LITTLE_ENDIAN));
                case MP3 -> mp3(buffer);
                case OGG -> ogg(buffer.order(ByteOrder.LITTLE_ENDIAN));
                case MP4 -> Boxes.read(buffer);
                case WEBM -> Elements.read(buffer);
                case UNKNOWN -> UNKNOWN;
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return UNKNOWN;
        }
    }

    private static MediaLength wav(ByteBuffer bytes) {
        bytes.position(12);
        long perSecond = 0;
        while (bytes.remaining() > 8) {
            var name = name(bytes);
            long size = Integer.toUnsignedLong(bytes.getInt());
            if (name.equals("fmt ")) {
                perSecond = Integer.toUnsignedLong(bytes.getInt(bytes.position() + 8));
            } else if (name.equals("data") && perSecond > 0) {
                return new MediaLength(Math.min(size, bytes.remaining()) * 1000 / perSecond, false);
            }
            bytes.position(Math.toIntExact(bytes.position() + size + size % 2));
        }
        return UNKNOWN;
    }

    /** From one frame to the next; each tells its own length. */
    private static MediaLength mp3(ByteBuffer bytes) {
        int at = name(bytes).startsWith("ID3") ? 10 + sevenBits(bytes, 6) : 0;
        double seconds = 0;
        while (at + 4 <= bytes.limit()) {
            int head = bytes.getInt(at);
            int version = head >>> 19 & 3;
            int kbits = (version == 3 ? MP3_KBITS : MP3_KBITS_LOW)[head >>> 12 & 15];
            if (head >>> 21 != 0x7FF
                    || version == 1
                    || (head >>> 17 & 3) != 1
                    || kbits == 0
                    || (head >>> 10 & 3) == 3) {
                if (seconds > 0 && bytes.get(at) == 'T') {
                    break; // Title and artist stand behind the sound.
                }
                at++;
                continue;
            }
            int rate = MP3_RATES[head >>> 10 & 3] / (version == 3 ? 1 : version == 2 ? 2 : 4);
            int samples = version == 3 ? 1152 : 576;
            seconds += (double) samples / rate;
            at += samples / 8 * kbits * 1000 / rate + (head >>> 9 & 1);
        }
        return new MediaLength(Math.round(seconds * 1000), false);
    }

    /** The last page tells how many samples were played by then. */
    private static MediaLength ogg(ByteBuffer bytes) {
        int first = 27 + (bytes.get(26) & 0xFF);
        long rate;
        long before = 0;
        var head = text(bytes, first, 8);
        if (head.equals("OpusHead")) {
            rate = 48_000;
            before = Short.toUnsignedInt(bytes.getShort(first + 10));
        } else if (head.startsWith("\u0001vorbis")) {
            rate = Integer.toUnsignedLong(bytes.getInt(first + 12));
        } else {
            return new MediaLength(-1, head.startsWith("\u0080theora"));
        }
        for (int at = bytes.limit() - 27; at >= 0 && rate > 0; at--) {
            if (bytes.get(at) == 'O' && text(bytes, at, 4).equals("OggS") && bytes.getLong(at + 6) >= 0) {
                return new MediaLength(Math.max(0, bytes.getLong(at + 6) - before) * 1000 / rate, false);
            }
        }
        return UNKNOWN;
    }

    private static int sevenBits(ByteBuffer bytes, int at) {
        return bytes.get(at) << 21 | bytes.get(at + 1) << 14 | bytes.get(at + 2) << 7 | bytes.get(at + 3);
    }

    private static String name(ByteBuffer bytes) {
        var name = new byte[4];
        bytes.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static String text(ByteBuffer bytes, int at, int length) {
        var text = new byte[length];
        bytes.get(at, text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** The boxes of MP4. */
    private static final class Boxes {

        private long millis = -1;
        private boolean picture;

        static MediaLength read(ByteBuffer bytes) {
            var boxes = new Boxes();
            boxes.walk(bytes);
            return new MediaLength(boxes.millis, boxes.picture);
        }

        private void walk(ByteBuffer bytes) {
            while (bytes.remaining() >= 8) {
                int start = bytes.position();
                long size = Integer.toUnsignedLong(bytes.getInt());
                var name = name(bytes);
                if (size == 1) {
                    size = bytes.getLong();
                } else if (size == 0) {
                    size = bytes.limit() - (long) start;
                }
                int end = Math.toIntExact(Math.min(bytes.limit(), start + size));
                var inside = bytes.slice(bytes.position(), end - bytes.position());
                switch (name) {
                    case "moov", "trak", "mdia" -> walk(inside);
                    case "mvhd" -> length(inside);
                    case "hdlr" -> picture |= text(inside, 8, 4).equals("vide");
                    default -> {}
                }
                bytes.position(end);
            }
        }

        private void length(ByteBuffer header) {
            boolean wide = header.get(0) == 1;
            long scale = Integer.toUnsignedLong(header.getInt(wide ? 20 : 12));
            long length = wide ? header.getLong(24) : Integer.toUnsignedLong(header.getInt(16));
            millis = scale == 0 ? -1 : length * 1000 / scale;
        }
    }

    /** The elements of WebM. */
    private static final class Elements {

        private static final long SEGMENT = 0x18538067L;
        private static final long INFO = 0x1549A966L;
        private static final long TRACKS = 0x1654AE6BL;
        private static final long ENTRY = 0xAE;
        private static final long SCALE = 0x2AD7B1;
        private static final long DURATION = 0x4489;
        private static final long TYPE = 0x83;

        private double length = -1;
        private long scale = 1_000_000;
        private boolean picture;

        static MediaLength read(ByteBuffer bytes) {
            var elements = new Elements();
            elements.walk(bytes);
            return new MediaLength(Math.round(elements.length * elements.scale / 1_000_000), elements.picture);
        }

        private void walk(ByteBuffer bytes) {
            while (bytes.remaining() >= 2) {
                long id = number(bytes, false);
                long size = number(bytes, true);
                int end = (int) Math.min(bytes.limit(), bytes.position() + size);
                var inside = bytes.slice(bytes.position(), end - bytes.position());
                if (id == SEGMENT || id == INFO || id == TRACKS || id == ENTRY) {
                    walk(inside);
                } else if (id == SCALE) {
                    scale = whole(inside);
                } else if (id == DURATION) {
                    length = inside.remaining() == 4 ? inside.getFloat() : inside.getDouble();
                } else if (id == TYPE) {
                    picture |= whole(inside) == 1;
                }
                bytes.position(end);
            }
        }

        /** A number that tells by its first bit how many bytes it takes; a size of ones only reaches to the end. */
        private static long number(ByteBuffer bytes, boolean size) {
            int first = bytes.get() & 0xFF;
            int more = Integer.numberOfLeadingZeros(first) - 24;
            if (more > 7) {
                throw new IllegalArgumentException("no such number");
            }
            long number = size ? first & 0x7F >> more : first;
            boolean open = number == 0x7F >> more;
            for (int i = 0; i < more; i++) {
                int next = bytes.get() & 0xFF;
                open &= next == 0xFF;
                number = number << 8 | next;
            }
            return size && open ? Integer.MAX_VALUE : number;
        }

        private static long whole(ByteBuffer bytes) {
            long number = 0;
            while (bytes.hasRemaining()) {
                number = number << 8 | bytes.get() & 0xFF;
            }
            return number;
        }
    }
}
