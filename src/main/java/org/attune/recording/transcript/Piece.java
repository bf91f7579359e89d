package org.attune.recording.transcript;

/**
 * What a file says of one utterance, before names are told from words and missing times are filled in.
 *
 * @param start milliseconds, -1 when the file does not say
 * @param end the same
 * @param speaker empty when the file does not say, or says it inside the words
 * @param text lines of words
 * @param line where it stands in the file
 */
record Piece(long start, long end, String speaker, String text, int line) {

    Piece saidBy(String name, String words) {
        return new Piece(start, end, name, words, line);
    }

    Piece at(long from, long to) {
        return new Piece(from, to, speaker, text, line);
    }
}
