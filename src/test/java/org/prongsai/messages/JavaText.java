package org.prongsai.messages;

/**
 * A string literal in a Java source.
 *
 * @param file path under the source folder
 * @param line where it stands
 * @param value its text
 * @param beginning whether something is appended to it
 */
record JavaText(String file, long line, String value, boolean beginning) {

    @Override
    public String toString() {
        return "%s:%d \"%s\"%s".formatted(file, line, value, beginning ? " + …" : "");
    }
}
